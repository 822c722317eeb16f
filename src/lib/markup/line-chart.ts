import { fence, plain } from "./diagram.ts";
import type { Html } from "./html.ts";

/** Lines over the same points. */
export interface LineChart {
  readonly title: string;
  /** What each point is called. */
  readonly points: readonly string[];
  readonly unit: string;
  /** A number for each point. */
  readonly lines: readonly (readonly number[])[];
}

/** Lines as a chart of Mermaid's, which GitHub draws. As in every diagram, no text of anybody else's belongs into it. */
export function lineChart({ title, points, unit, lines }: LineChart): Html {
  return fence([
    "xychart-beta",
    `  title "${plain(title)}"`,
    `  x-axis [${points.map((point) => `"${plain(point)}"`).join(", ")}]`,
    `  y-axis "${plain(unit)}"`,
    ...lines.map((numbers) => `  line [${numbers.join(", ")}]`),
  ]);
}
