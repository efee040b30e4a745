/** What the tests use of the npm package `edtf`, which ships no types. */
declare module "edtf" {
  export interface EdtfValue {
    readonly type: string;
    /** Milliseconds; `max` is inclusive. null: an end that is not known. */
    readonly min: number | null;
    readonly max: number | null;
    readonly approximate?: { value: number };
    readonly uncertain?: { value: number };
  }
  export default function edtf(value: string): EdtfValue;
}
