export { servePreview as default } from "./servePreview";
