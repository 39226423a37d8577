export type { BlobStore, StoredBlob } from "./blob-store.js";
export { blobSettings, blobStoreOf, needsBucket } from "./settings.js";
