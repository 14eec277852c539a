export { router as default } from "./remix.config.js";
