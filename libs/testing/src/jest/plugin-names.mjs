/**
 * Fastify asks each plugin for its name, and looks through every loaded module for one that tells none. Within Jest that
 * list is made anew each time, and was 40 % of what a story of a service cost. So every function tells one.
 */
// oxlint-disable-next-line no-extend-native -- by a symbol of Fastify's, in tests alone
Object.defineProperty(Function.prototype, Symbol.for("fastify.display-name"), {
  value: "a plugin",
  writable: true,
});
