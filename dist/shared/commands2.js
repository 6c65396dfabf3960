export { t as loadCommand } from "./commands3.js";
