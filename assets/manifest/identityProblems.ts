import { below, child, type XmlElement } from "./readXml";

/** The children of OfficeApp in the order that the schema wants. */
const ORDER = [
  "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
  "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
];
const NEEDED = ORDER.filter((name) => !["AlternateId", "AppDomains"].includes(name));
const PERMISSIONS = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

/** What is wrong with the first half of a manifest: who the add-in is, for which programs, what it may do. */
export function identityProblems(root: XmlElement): string[] {
  const text = (name: string) => child(root, name)?.text ?? "";
  const names = root.children.map(({ name }) => name);
  const hosts = child(root, "Hosts")?.children.map((host) => host.attributes.get("Name")) ?? [];
  const said: [boolean, string][] = [
    [root.name === "OfficeApp" && root.attributes.get("xsi:type") === "TaskPaneApp", "Gốc phải là OfficeApp kiểu TaskPaneApp."],
    [names.every((name, i) => i === 0 || ORDER.indexOf(name) >= ORDER.indexOf(names[i - 1] ?? "")), `Thứ tự phần tử không đúng: ${names.join(", ")}.`],
    [/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text("Id")), `Id không phải mã GUID: “${text("Id")}”.`],
    [isVersion(text("Version")), `Version phải gồm một đến bốn số, từ 1.0 trở lên: “${text("Version")}”.`],
    [/^[a-z]{2}-[A-Z]{2}$/u.test(text("DefaultLocale")), `DefaultLocale không phải mã ngôn ngữ: “${text("DefaultLocale")}”.`],
    [PERMISSIONS.includes(text("Permissions")), `Permissions không có giá trị “${text("Permissions")}”.`],
    [hosts.length === 1 && hosts[0] === "Workbook", `Hosts phải có riêng Workbook: ${hosts.join(", ")}.`],
    [text("ProviderName").length <= 125, "ProviderName dài quá 125 ký tự."],
    ...NEEDED.map((name): [boolean, string] => [names.filter((one) => one === name).length === 1, `Phải có đúng một ${name}.`]),
  ];
  return [...said.flatMap(([holds, sentence]) => (holds ? [] : [sentence])), ...lengthProblems(root), ...requirementProblems(root)];
}

/** Microsoft's validation refuses versions below 1.0. */
function isVersion(text: string): boolean {
  return /^\d{1,5}(?:\.\d{1,5}){0,3}$/u.test(text) && !/^0+(?:\.|$)/u.test(text);
}

function lengthProblems(root: XmlElement): string[] {
  return root.children.flatMap((element) => {
    const values = [element, ...below(element, "Override")].map((one) => one.attributes.get("DefaultValue") ?? one.attributes.get("Value") ?? "");
    const longest = LONGEST[element.name];
    return longest === undefined ? [] : values.filter((value) => value === "" || value.length > longest).map((value) => `${element.name} trống hoặc dài quá ${longest} ký tự: “${value}”.`);
  });
}

/** Older Excel reads the first requirements, newer Excel those of the ribbon: they must say the same. */
function requirementProblems(root: XmlElement): string[] {
  const sets = below(root, "Set").map((set) => `${set.attributes.get("Name") ?? ""} ${set.attributes.get("MinVersion") ?? ""}`);
  const different = [...new Set(sets)];
  return different.length === 1 ? [] : [`Hai phần Requirements không như nhau: ${different.join(", ")}.`];
}
