export { r as setup } from "./setup2.js";
