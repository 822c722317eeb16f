import type { Condition } from "./condition.ts";
import { parseLines, plainSubjects } from "./parse-lines.ts";
import { header } from "./subjects/header.ts";
import { json } from "./subjects/json.ts";
import { imageDigest, imageName, instances, restarts, specDigest } from "./subjects/service.ts";

const parsers = {
  ...plainSubjects,
  header,
  json,
  "image-digest": imageDigest,
  "image-name": imageName,
  "spec-digest": specDigest,
  instances,
  restarts,
};

/** The conditions of a text, as {@link parseLines} reads them. */
export const parseConditions = (text: string): readonly Condition[] => parseLines(text, parsers);
