# What every service may say. Ids begin with "platform-".
platform-stale-button = This button is no longer in use. Please open the menu again.
platform-cancelled = Cancelled.
platform-nothing-to-cancel = There is nothing to cancel.
platform-scope-needed =
    { $scope ->
        [admin] This is for administrators of this platform.
        [operator] This is for operators of this platform.
        [moderator] This is for moderators of this platform.
       *[other] This is for people to whom an administrator has opened it.
    }
