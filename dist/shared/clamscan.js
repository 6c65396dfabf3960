import { t as require_clamscan } from "./vendor-clamscan.js";
export default require_clamscan();
export {};
