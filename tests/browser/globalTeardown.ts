export { endPreview as default } from "./servePreview";
