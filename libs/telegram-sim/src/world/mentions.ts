import type { Content, Entity } from "./types.js";
import type { World } from "./world.js";

/** The content with everybody it mentions by id named in full; who is unknown is not mentioned, as with Telegram. */
export function withKnownPeople(world: World, content: Content): Content {
  const named: Record<string, unknown> = { ...content };
  for (const name of ["entities", "caption_entities"]) {
    const entities = content[name];
    if (isEntities(entities)) named[name] = entities.flatMap((entity) => known(world, entity));
  }
  return named;
}

const isEntities = (value: unknown): value is readonly Entity[] => Array.isArray(value);

function known(world: World, entity: Entity): Entity[] {
  if (entity.type !== "text_mention") return [entity];
  const given = entity["user"];
  const id = typeof given === "object" && given !== null && "id" in given ? Number(given.id) : 0;
  const user = world.user(id);
  return user ? [{ ...entity, user }] : [];
}
