export { openGrid } from "./openGrid";
