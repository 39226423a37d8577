# The control plane, in English.
