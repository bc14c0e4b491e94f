interface TrustedTypePolicy {
  readonly createScriptURL: (input: string) => string
}
interface TrustedTypePolicyFactory {
  readonly createPolicy: (name: string, rules: TrustedTypePolicy) => TrustedTypePolicy
}

/** The one address that the policy `service-worker` gives out, whatever it is asked for. */
const ADDRESS = `${import.meta.env.BASE_URL}sw.js`

/** The worker's address in the form that the page's policy asks for, where the browser has Trusted Types. */
export function workerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicyFactory }
  return trustedTypes?.createPolicy('service-worker', { createScriptURL: () => ADDRESS }).createScriptURL('') ?? ADDRESS
}
