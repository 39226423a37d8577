# What every service may say. Ids begin with "platform-".
platform-stale-button = This button is no longer in use. Please open the menu again.
platform-cancelled = Cancelled.
platform-nothing-to-cancel = There is nothing to cancel.
