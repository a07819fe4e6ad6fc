"""Operation by operation: who may do it. What is not listed is closed to everybody."""

from backend.people.core.access import (
    Rule,
    anybody,
    everybody_signed_in,
)

OPERATIONS: dict[str, Rule] = {
    # Signing in
    "signIn": anybody,
    "signOut": everybody_signed_in,
    "getMe": everybody_signed_in,
    "listSignIns": everybody_signed_in,
    "endSignIn": everybody_signed_in,
    "endOtherSignIns": everybody_signed_in,
    "requestPasswordReset": anybody,
    "lookAtLink": anybody,
    "useLink": anybody,
    "changePassword": everybody_signed_in,
    "listPersonas": anybody,
    "signInAsPersona": anybody,
}
