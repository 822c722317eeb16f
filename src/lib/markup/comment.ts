import { legible } from "../text.ts";
import { Html } from "./html.ts";

/** A comment of HTML, which nobody sees and a program reads. What would end it is written as JSON may write it, which is read back. */
export const comment = (text: string): Html =>
  new Html(`<!-- ${legible(text).replaceAll("\n", " ").replaceAll(">", "\\u003e")} -->`);
