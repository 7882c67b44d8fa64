/** A button of the ribbon: what it is called, and the pane's page it opens, relative to the pane's folder. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly page: string;
}

/** The add-in's own tab of the ribbon. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
}

/** Reads the ribbon out of the manifest, in the manifest's first language; null when it holds no tab. */
export function ribbonOf(manifest: Document): Ribbon | null {
  const tab = all(manifest, "CustomTab")[0];
  if (!tab) return null;
  const resources = new Map([...all(manifest, "String"), ...all(manifest, "Url"), ...all(manifest, "Image")].map((one) => [one.getAttribute("id"), one.getAttribute("DefaultValue") ?? ""]));
  const named = (holder: Element, name: string): string => {
    const child = [...holder.children].find(({ localName }) => localName === name);
    return resources.get(child?.getAttribute("resid") ?? "") ?? "";
  };
  const buttonOf = (control: Element): RibbonButton => {
    const [tip, action, icon] = ["Supertip", "Action", "Icon"].map((name) => all(control, name)[0]);
    const image = icon && all(icon, "Image").find((one) => one.getAttribute("size") === "32");
    return {
      id: control.getAttribute("id") ?? "",
      label: named(control, "Label"),
      description: tip ? named(tip, "Description") : "",
      icon: pathOf(resources.get(image?.getAttribute("resid") ?? "")),
      page: pathOf(action && named(action, "SourceLocation")),
    };
  };
  return {
    tab: named(tab, "Label"),
    groups: all(tab, "Group").map((group) => ({ label: named(group, "Label"), buttons: all(group, "Control").map(buttonOf) })),
  };
}

/** The manifest's prefixes may be any, so only local names count. */
function all(holder: Document | Element, name: string): Element[] {
  return [...holder.getElementsByTagNameNS("*", name)];
}

/** The address without the server it is installed on. */
function pathOf(address: string | undefined): string {
  return (address ?? "").replace(/^https?:\/\/[^/]+\//u, "");
}
