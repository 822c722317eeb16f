import { main } from "./index.ts";

void main();
