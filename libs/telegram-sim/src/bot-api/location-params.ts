import { badRequest } from "../errors.js";
import { locationFault, type GivenLocation } from "../world/locations.js";
import type { Params } from "./params.js";

/** The place a call names. @throws ApiError 400 */
export function locationParams(params: Params): GivenLocation {
  const given = {
    latitude: required(params, "latitude"),
    longitude: required(params, "longitude"),
    horizontal_accuracy: params.float("horizontal_accuracy"),
    live_period: params.integer("live_period"),
    heading: params.integer("heading"),
    proximity_alert_radius: params.integer("proximity_alert_radius"),
  };
  const fault = locationFault(given);
  if (fault !== undefined) throw badRequest(fault);
  return given;
}

function required(params: Params, name: string): number {
  const value = params.float(name);
  if (value === undefined) throw badRequest(`${name} is empty`);
  return value;
}
