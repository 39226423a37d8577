export { default as createHttpClient } from "openapi-fetch";
