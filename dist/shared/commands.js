export { t as loadCommand } from "./commands2.js";
