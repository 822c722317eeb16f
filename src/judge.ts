import { judge } from "./index.ts";

void judge();
