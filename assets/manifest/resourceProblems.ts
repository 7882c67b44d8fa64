import { below, child, type XmlElement } from "./readXml";

const LONGEST_ID = 32;
const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Which part of the resources an element that names one must find it in. */
const SECTION_OF: Readonly<Record<string, string>> = { Image: "Images", SourceLocation: "Urls", LearnMoreUrl: "Urls", FunctionFile: "Urls", Label: "ShortStrings", Title: "ShortStrings" };

/** What is wrong with a manifest's resources: what is named must be there, once, of the right sort, short enough, and in both languages. */
export function resourceProblems(root: XmlElement): string[] {
  const resources = below(root, "Resources")[0];
  const overrides = child(root, "VersionOverrides");
  if (!resources || !overrides) return ["Không có Resources."];
  const sections = new Map(resources.children.map((section) => [section.name, section.children.map((one) => one.attributes.get("id") ?? "")]));
  const ids = [...sections.values()].flat();
  const uses = overrides.children.filter((one) => one !== resources).flatMap(withResid);
  const used = new Set(uses.map(({ id }) => id));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `Mã “${id}” dùng cho hai tài nguyên.`),
    ...ids.filter((id) => id === "" || id.length > LONGEST_ID).map((id) => `Mã tài nguyên trống hoặc dài quá ${LONGEST_ID} ký tự: “${id}”.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `Tài nguyên “${id}” không được dùng.`),
    ...uses.filter(({ id, section }) => sections.get(section)?.includes(id) !== true).map(({ id, element, section }) => `${element} cần “${id}” trong ${section}.`),
    ...resources.children.flatMap(textProblems),
    ...addressProblems(root),
  ];
}

interface Use {
  readonly element: string;
  readonly id: string;
  readonly section: string;
}

function withResid(element: XmlElement): Use[] {
  const id = element.attributes.get("resid");
  // Descriptions are long, whatever they describe.
  const own = id === undefined ? [] : [{ element: element.name, id, section: SECTION_OF[element.name] ?? "LongStrings" }];
  return [...own, ...element.children.flatMap(withResid)];
}

function textProblems(section: XmlElement): string[] {
  const longest = LONGEST[section.name];
  if (longest === undefined) return [];
  return section.children.flatMap((one) => {
    const id = one.attributes.get("id") ?? "";
    const english = below(one, "Override").filter((other) => other.attributes.get("Locale") === "en-US").map((other) => other.attributes.get("Value") ?? "");
    const texts = [one.attributes.get("DefaultValue") ?? "", ...english];
    return [
      ...(english.length === 1 ? [] : [`“${id}” không có bản tiếng Anh.`]),
      ...texts.filter((text) => text.trim() === "" || text.length > longest).map((text) => `“${id}” trống hoặc dài quá ${longest} ký tự: “${text}”.`),
    ];
  });
}

/** Addresses anywhere in the manifest: Excel loads nothing that is not https. */
function addressProblems(root: XmlElement): string[] {
  const elements = [...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url"].flatMap((name) => below(root, name)), ...below(root, "Image")];
  const addresses = elements.flatMap((one) => one.attributes.get("DefaultValue") ?? []);
  return addresses.filter((address) => !URL.canParse(address) || new URL(address).protocol !== "https:").map((address) => `Địa chỉ phải bắt đầu bằng https: “${address}”.`);
}
