export type { BlobRef, BlobStore, StoredBlob } from "./blob-store.js";
export { blobSettings, blobStoreOf, neededByS3 } from "./settings.js";
