export { type Filter, NO_FILTER } from "./filters/filter.ts";
