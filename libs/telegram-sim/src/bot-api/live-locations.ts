import { unixSeconds } from "../clock.js";
import { badRequest } from "../errors.js";
import { isLaterPeriod, liveLocationOf, locationOf, type Location } from "../world/locations.js";
import type { Message } from "../world/types.js";
import { editable, replace } from "./edits.js";
import { locationParams } from "./location-params.js";
import type { Call, MethodGroup } from "./method.js";

export const liveLocationMethods: MethodGroup = {
  editMessageLiveLocation: (call) => {
    const given = locationParams(call.params);
    const { room, message } = editable(call);
    const live = liveOf(call, message);
    const former = live.live_period ?? 0;
    const live_period = given.live_period ?? former;
    const elapsed = unixSeconds(call.core.settings.clock) - message.date;
    if (given.live_period !== undefined && !isLaterPeriod(live_period, former, elapsed))
      throw badRequest("wrong live location period specified");
    return replace(call, room, message, ["location"], { location: locationOf({ ...given, live_period }) });
  },

  stopMessageLiveLocation: (call) => {
    const { room, message } = editable(call);
    const { latitude, longitude, horizontal_accuracy } = liveOf(call, message);
    const location = {
      latitude,
      longitude,
      ...(horizontal_accuracy !== undefined && { horizontal_accuracy }),
    };
    return replace(call, room, message, ["location"], { location });
  },
};

/** @throws ApiError where there is none, or it lives no more */
function liveOf({ core }: Call, message: Message): Location {
  if (!("location" in message)) throw badRequest("there is no live location in the message to edit");
  const live = liveLocationOf(message, unixSeconds(core.settings.clock));
  if (!live) throw badRequest("message can't be edited");
  return live;
}
