import { identityProblems } from "./identityProblems";
import { pictureProblems, type PictureSize } from "./pictureProblems";
import { readXml } from "./readXml";
import { resourceProblems } from "./resourceProblems";
import { ribbonProblems } from "./ribbonProblems";

/**
 * What is wrong with an add-in only manifest, a sentence each; empty when nothing is. `sizeOf` gives the width of the picture that
 * an address of the manifest stands for, null when there is none. The limits are those of Microsoft's manifest reference; its own
 * validation is a service on the internet and knows more.
 */
export function manifestProblems(manifest: Uint8Array, sizeOf: PictureSize): string[] {
  try {
    const root = readXml(manifest);
    return [...identityProblems(root), ...resourceProblems(root), ...ribbonProblems(root), ...pictureProblems(root, sizeOf)];
  } catch (problem) {
    return [`Tệp không phải XML đúng cú pháp: ${problem instanceof Error ? problem.message : String(problem)}.`];
  }
}
