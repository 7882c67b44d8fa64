export { compositeNames } from "./compositeNames";
export { agencies } from "./directory";
