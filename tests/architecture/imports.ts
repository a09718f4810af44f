import path from "node:path";
import ts from "typescript";

/**
 * What a file imports, by the compiler's own parser: static, dynamic and type imports, re-exports
 * and `require`. Paths of ours come back from the root and without ending ("lib/data/goals");
 * packages by their name as written.
 */
export function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => resolve(file, fileName));
}

/** Whether the file reads `process.env`, in any of the ways it can be written. */
export function readsEnvironment(file: string, text: string): boolean {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return hasNode(source, isEnvironment);
}

function isEnvironment(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== "process") return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === "env";
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression.getText() === '"env"';
  return ts.isVariableDeclaration(parent) && /\benv\b/.test(parent.name.getText());
}

function hasNode(node: ts.Node, test: (node: ts.Node) => boolean): boolean {
  return test(node) || (ts.forEachChild(node, (child) => hasNode(child, test)) ?? false);
}

function resolve(file: string, name: string): string {
  if (name.startsWith("@/")) return withoutEnding(name.slice(2));
  if (name.startsWith(".")) return withoutEnding(path.posix.join(path.posix.dirname(file), name));
  return name;
}

function withoutEnding(name: string): string {
  return name.replace(/\.(ts|tsx|mjs|js)$/, "");
}
