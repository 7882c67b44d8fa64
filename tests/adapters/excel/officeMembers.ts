import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One member of Office.js that the adapter names, and the requirement set it came with. */
export interface OfficeMember {
  /** "Range.getCell"; a property asked for by `load` counts as named. */
  readonly name: string;
  /** "1.9"; "" for what needs none (the client library's own). */
  readonly since: string;
  /** The set asked for by the `isSetSupported` around it, "" where it stands in none. */
  readonly guard: string;
}

/** Every member of Office.js that the sources of a folder name, sorted, each once. Sets are those in the declarations' own comments. */
export function officeMembers(folder: string): OfficeMember[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: ["office-js"] }, ".");
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, OfficeMember>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const visit = (node: ts.Node): void => {
      for (const member of membersAt(node, checker)) found.set(`${member.name} ${member.guard}`, member);
      ts.forEachChild(node, visit);
    };
    if (source) visit(source);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function membersAt(node: ts.Node, checker: ts.TypeChecker): OfficeMember[] {
  if (ts.isPropertyAccessExpression(node)) return named(checker.getSymbolAtLocation(node.name), node);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = node.propertyName ?? node.name;
    return ts.isIdentifier(key) ? named(checker.getTypeAtLocation(node.parent).getProperty(key.text), node) : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return ts.isIdentifier(node.name) ? named(type?.getProperty(node.name.text), node) : [];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") return loaded(node, node.expression.expression, checker);
  return [];
}

function loaded(call: ts.CallExpression, object: ts.Expression, checker: ts.TypeChecker): OfficeMember[] {
  const paths = call.arguments.flatMap((argument) => textsIn(argument, checker)).flatMap((text) => text.split(","));
  return paths.flatMap((path) => {
    let type: ts.Type | undefined = checker.getTypeAtLocation(object);
    return path.split("/").flatMap((step) => {
      const symbol: ts.Symbol | undefined = type?.getProperty(step);
      if (!symbol) throw new Error(`load("${path}"): no ${step}`);
      type = checker.getTypeOfSymbol(symbol);
      if (checker.isArrayType(type)) type = checker.getTypeArguments(type as ts.TypeReference)[0];
      return named(symbol, call);
    });
  });
}

/** The texts of an argument: written there, or in the constant it names. */
function textsIn(argument: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isStringLiteral(argument)) return [argument.text];
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((element) => textsIn(element, checker));
  const type = checker.getTypeAtLocation(argument);
  if (type.isStringLiteral()) return [type.value];
  throw new Error(`load of ${argument.getText()} cannot be followed`);
}

function named(symbol: ts.Symbol | undefined, node: ts.Node): OfficeMember[] {
  const declaration = symbol?.declarations?.find((one) => one.getSourceFile().fileName.includes("@types/office-js"));
  const owner = declaration?.parent;
  if (!declaration || !owner || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) || !owner.name) return [];
  return [{ name: `${owner.name.text}.${symbol?.name ?? ""}`, since: sinceOf(declaration) || sinceOf(owner), guard: guardAround(node) }];
}

function sinceOf(node: ts.Node): string {
  const comment = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  return /\[Api set: ExcelApi(?:Desktop|Online)? (\d+\.\d+)/u.exec(comment)?.[1] ?? (/\[Api set: ([^\]]*)\]/u.exec(comment)?.[1] ?? "");
}

function guardAround(node: ts.Node): string {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (!ts.isIfStatement(at.parent) || at.parent.thenStatement !== at) continue;
    const set = /isSetSupported\("ExcelApi", "(\d+\.\d+)"\)/u.exec(at.parent.expression.getText())?.[1];
    if (set !== undefined) return set;
  }
  return "";
}
