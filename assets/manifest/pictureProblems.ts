import { below, child, type XmlElement } from "./readXml";

/** The width of the square picture at an address, in pixels; null when there is none, or it is not square. */
export type PictureSize = (address: string) => number | null;

/** Sizes that Excel asks of every button, and the one for screens of double fineness. */
const SIZES = [16, 32, 64, 80];

/** What is wrong with a manifest's pictures: each there, and of the size that is said. */
export function pictureProblems(root: XmlElement, sizeOf: PictureSize): string[] {
  const images = new Map(below(root, "Images").flatMap(({ children }) => children).map((one) => [one.attributes.get("id") ?? "", one.attributes.get("DefaultValue") ?? ""]));
  const icons = below(root, "Icon").map((icon) => icon.children.map((one) => ({ size: Number(one.attributes.get("size")), address: images.get(one.attributes.get("resid") ?? "") ?? "" })));
  const alone = [["IconUrl", 32], ["HighResolutionIconUrl", 64]].map(([name, size]) => ({ size: Number(size), address: child(root, String(name))?.attributes.get("DefaultValue") ?? "" }));
  return [
    ...icons.filter((icon) => SIZES.join() !== icon.map(({ size }) => size).join()).map((icon) => `Biểu tượng phải có các cỡ ${SIZES.join(", ")}: ${icon.map(({ size }) => size).join(", ")}.`),
    ...[...icons.flat(), ...alone].filter(({ size, address }) => sizeOf(address) !== size).map(({ size, address }) => `“${address}” phải là ảnh PNG vuông ${size} điểm.`),
  ];
}
