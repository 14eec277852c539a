import type { Category } from "../../db/schema/document.ts";
import { categoryText } from "./category.text.ts";

/** Narrows a category the database holds as text to one we have words for. */
export function isCategory(value: string): value is Category {
  return Object.hasOwn(categoryText.da, value);
}
