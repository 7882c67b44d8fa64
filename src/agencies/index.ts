export { agencies } from "./directory";
export { agencyFields } from "./fields";
