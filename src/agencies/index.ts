export { compositeNames } from "./compositeNames";
export { agencies } from "./directory";
export { agencyFields } from "./fields";
