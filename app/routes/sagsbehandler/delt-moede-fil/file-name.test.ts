import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it("sorts as the contents page does, in letters every system takes", () => {
  expect(fileName(2, "LÆ 265")).toBe("bilag-02-lae-265");
  expect(fileName(12, "Brev fra sygehus")).toBe("bilag-12-brev-fra-sygehus");
  expect(fileName(1, 'Å"b; filename=x\r\n')).toBe("bilag-01-aa-b-filename-x");
});
