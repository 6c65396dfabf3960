export { n as setup } from "./setup.js";
