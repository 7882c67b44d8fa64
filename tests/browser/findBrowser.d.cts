declare function findBrowser(): string | null;
export = findBrowser;
