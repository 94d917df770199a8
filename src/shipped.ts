// What the page was shipped with: read once from its block of data, which the build, the command line or another page
// has put there. Part of the composition root: nothing but main.tsx and ports.ts imports it.
import type { ShippedData } from "./files/index.ts";

const block = document.getElementById("quanze-data");
if (!block) throw new Error("The page has no data");

export const shipped = JSON.parse(block.textContent) as ShippedData;
