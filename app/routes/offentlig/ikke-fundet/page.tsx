import { data } from "react-router";

/** Every address nobody else owns: thrown, so that the error page and the status are one. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export function action(): never {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
