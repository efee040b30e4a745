/** The test runner's globals, as far as these tests use them. */
interface TestFunction {
  (name: string, body: () => void | Promise<void>): void;
}
declare function describe(name: string, body: () => void): void;
declare const it: TestFunction & { readonly skip: TestFunction };
declare function afterEach(body: () => void | Promise<void>): void;
