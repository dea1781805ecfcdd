/** Binary files become byte arrays when the product is bundled. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
