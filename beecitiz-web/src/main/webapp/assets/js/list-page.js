import { autoFilter } from "./filters.js";

autoFilter();
