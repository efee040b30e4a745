// What the element takes, does and tells, read out of its source: a custom-elements manifest, data for VS Code and the
// reference page are written from it. `npm run reference` writes them; a test says when they are stale.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as prettier from "prettier";
import ts from "typescript";

const TAG = "news-timeline";

const textOf = (comment) => ts.getTextOfJSDocComment(comment) ?? "";
const oneLine = (text) => text.replace(/\s*\n\s*/g, " ").trim();
const docOf = (node) =>
  oneLine(
    ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .map(({ comment }) => textOf(comment))
      .join(" "),
  );
/** "name - what it is" of the tags of one kind. */
const tagged = (node, kind) =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === kind)
    .map(({ comment }) => {
      const [name, ...rest] = oneLine(textOf(comment)).split(" - ");
      return rest.length
        ? { name, description: rest.join(" - ") }
        : { name: "", description: name.replace(/^- /, "") };
    });

const classOf = (file) => file.statements.find(ts.isClassDeclaration);
const nameOf = ({ name }) => name.getText();
const isHidden = ({ modifiers, name }) =>
  ts.isPrivateIdentifier(name) ||
  modifiers?.some(({ kind }) =>
    [
      ts.SyntaxKind.PrivateKeyword,
      ts.SyntaxKind.ProtectedKeyword,
      ts.SyntaxKind.OverrideKeyword,
      ts.SyntaxKind.StaticKeyword,
    ].includes(kind),
  );

/** What a constructor sets, by property: `this.a = this.b = null` sets both. */
function defaultsOf(declaration, file) {
  const defaults = new Map();
  const constants = new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .map(({ name, initializer }) => [name.getText(), initializer.getText()]),
  );
  const read = (expression) => {
    if (!ts.isBinaryExpression(expression)) return expression.getText();
    const value = read(expression.right);
    defaults.set(expression.left.name.getText(), (constants.get(value) ?? value).replaceAll("_", ""));
    return value;
  };
  for (const { expression } of declaration.members.find(ts.isConstructorDeclaration).body.statements)
    if (ts.isBinaryExpression(expression)) read(expression);
  return defaults;
}

/** Everything that a page can see of the element. */
export function describeElement(root) {
  const at = (path) => join(root, path);
  const { config } = ts.readConfigFile(at("tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const paths = ["news-timeline", "properties", "typed-events"].map((name) => at(`src/element/${name}.ts`));
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  const [elementFile, propertiesFile, eventsFile] = paths.map((path) => program.getSourceFile(path));
  const element = classOf(elementFile);
  const properties = classOf(propertiesFile);

  /** The words that a value can be, where its type names them. */
  const choices = (type) =>
    type.isUnion() && type.types.every((one) => one.isStringLiteral())
      ? type.types.map(({ value }) => value)
      : [];
  const typed = (node) => {
    const type = checker.getTypeAtLocation(node);
    const values = choices(type);
    return {
      type: values.length ? values.map((value) => `"${value}"`).join(" | ") : node.type.getText(),
      values,
    };
  };

  const declared = new Map(
    properties.members
      .filter((member) => ts.isPropertyDeclaration(member) && !isHidden(member))
      .map((member) => [nameOf(member), member]),
  );
  const defaults = defaultsOf(properties, propertiesFile);
  const listed = properties.members.find((member) => member.name?.getText() === "properties").initializer
    .properties;
  const fields = listed.flatMap((entry) => {
    const how = entry.initializer.getText();
    const name = nameOf(entry);
    const member = declared.get(name);
    if (!member) return [];
    const attribute = !/attribute: false/.test(how);
    return {
      name,
      attribute,
      isBoolean: /Boolean/.test(how),
      ...typed(member),
      default: defaults.get(name),
      description: docOf(member),
    };
  });
  for (const member of element.members)
    if (ts.isGetAccessor(member) && !isHidden(member))
      fields.push({
        name: nameOf(member),
        attribute: false,
        isBoolean: false,
        type: member.type.getText(),
        values: [],
        default: "null",
        description: docOf(member),
      });

  const methods = element.members
    .filter((member) => ts.isMethodDeclaration(member) && !isHidden(member))
    .map((member) => ({
      name: nameOf(member),
      parameters: member.parameters.map(({ name, type }) => ({ name: name.getText(), type: type.getText() })),
      returns: member.type.getText(),
      description: docOf(member),
      throws: tagged(member, "throws").map(({ description }) => oneLine(description)),
    }));

  const details = new Map(
    eventsFile.statements.filter(ts.isInterfaceDeclaration).map((detail) => [
      nameOf(detail),
      {
        description: docOf(detail),
        members: detail.members.map((member) => ({
          name: nameOf(member),
          type: member.type.getText(),
          description: docOf(member),
        })),
      },
    ]),
  );
  const map = eventsFile.statements
    .find(ts.isModuleDeclaration)
    .body.statements.find((statement) => nameOf(statement) === "HTMLElementEventMap");
  const events = map.members.map((member) => {
    const [detail] = member.type.typeArguments;
    return { name: member.name.text, type: member.type.getText(), ...details.get(detail.getText()) };
  });

  return {
    name: nameOf(element),
    description: docOf(element),
    fields,
    methods,
    events,
    slots: tagged(element, "slot"),
    parts: tagged(element, "csspart"),
    customProperties: tagged(element, "cssprop"),
  };
}

const attributesOf = ({ fields }) => fields.filter(({ attribute }) => attribute);

function manifestOf(it) {
  const attributes = attributesOf(it).map(({ name, type, default: initial, description }) => ({
    name,
    fieldName: name,
    type: { text: type },
    default: initial,
    description,
  }));
  const members = [
    ...it.fields.map(({ name, type, default: initial, description, attribute }) => ({
      kind: "field",
      name,
      privacy: "public",
      type: { text: type },
      default: initial,
      description,
      ...(attribute && { attribute: name }),
    })),
    ...it.methods.map(({ name, parameters, returns, description }) => ({
      kind: "method",
      name,
      privacy: "public",
      parameters: parameters.map((one) => ({ name: one.name, type: { text: one.type } })),
      return: { type: { text: returns } },
      description,
    })),
  ];
  const declaration = {
    kind: "class",
    customElement: true,
    tagName: TAG,
    name: it.name,
    description: it.description,
    superclass: { name: "LitElement", package: "lit" },
    attributes,
    members,
    events: it.events.map(({ name, type, description }) => ({ name, type: { text: type }, description })),
    slots: it.slots,
    cssParts: it.parts,
    cssProperties: it.customProperties,
  };
  const path = "dist/define.js";
  const exports = [
    { kind: "js", name: it.name, declaration: { name: it.name, module: path } },
    { kind: "custom-element-definition", name: TAG, declaration: { name: it.name, module: path } },
  ];
  return {
    schemaVersion: "1.0.0",
    readme: "README.md",
    modules: [{ kind: "javascript-module", path, declarations: [declaration], exports }],
  };
}

function editorDataOf(it) {
  const attributes = attributesOf(it).map(({ name, description, values, isBoolean }) => ({
    name,
    description,
    ...(isBoolean && { valueSet: "v" }),
    ...(values.length && { values: values.map((value) => ({ name: value })) }),
  }));
  return { version: 1.1, tags: [{ name: TAG, description: it.description, attributes }] };
}

const cell = (text) => text.replaceAll("|", "\\|");
const code = (text) => (text ? `\`${cell(text)}\`` : "");
const table = (heads, rows) =>
  [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

function pageOf(it) {
  const signature = ({ name, parameters }) =>
    `${name}(${parameters.map((one) => `${one.name}: ${one.type}`).join(", ")})`;
  return `<!-- Written by \`npm run reference\` from the comments in src/element. Change those. -->

# Reference of the element

${it.description}

## Attributes

Each is a property of the same name too.

${table(
  ["attribute", "type", "default", "meaning"],
  attributesOf(it).map((one) => [code(one.name), code(one.type), code(one.default), cell(one.description)]),
)}

## Properties

${table(
  ["property", "type", "meaning"],
  it.fields
    .filter(({ attribute }) => !attribute)
    .map((one) => [code(one.name), code(one.type), cell(one.description)]),
)}

## Methods

${table(
  ["method", "meaning"],
  it.methods.map((one) => [
    code(signature(one)),
    cell([one.description, ...one.throws.map((text) => `Throws ${text}.`)].join(" ")),
  ]),
)}

## Events

All bubble and cross shadow roots (\`composed\`).

${table(
  ["event", "when", "detail"],
  it.events.map((one) => [
    code(one.name),
    cell(one.description),
    one.members
      .map(({ name, type, description }) =>
        cell(`\`${name}: ${type}\`${description ? ` ${description}` : ""}`),
      )
      .join("; "),
  ]),
)}

## Slot

${it.slots.map(({ description }) => `The default slot: ${description}.`).join("\n")}

## Parts

${table(
  ["part", "what"],
  it.parts.map((one) => [code(one.name), cell(one.description)]),
)}

## Custom properties

${table(
  ["custom property", "what"],
  it.customProperties.map((one) => [code(one.name), cell(one.description)]),
)}
`;
}

/** The files that are written from the source: path → text. */
export async function referenceFiles(root) {
  const it = describeElement(root);
  const files = {
    "custom-elements.json": JSON.stringify(manifestOf(it)),
    "html-custom-data.json": JSON.stringify(editorDataOf(it)),
    "docs/reference.md": pageOf(it),
  };
  const config = await prettier.resolveConfig(join(root, "docs/reference.md"));
  for (const [path, text] of Object.entries(files))
    files[path] = await prettier.format(text, { ...config, filepath: path });
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL("./", import.meta.url));
  for (const [path, text] of Object.entries(await referenceFiles(root)))
    writeFileSync(join(root, path), text);
}
