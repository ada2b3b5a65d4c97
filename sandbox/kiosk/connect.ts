/**
 * Connects a kiosk with its hall as a touch on its screen does, in a demonstration.
 * @param url of the running program
 * @returns the cookie that its requests carry from then on
 */
export async function connectTrialKiosk(url: string, ward: string): Promise<string> {
  const answer = await fetch(`${url}/kiosk/${ward}/machine/trial`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
    redirect: 'manual',
  })
  await answer.body?.cancel()
  const cookie = answer.headers.getSetCookie().find((it) => it.startsWith('machine='))
  if (!cookie) throw new Error(`the kiosk of ${ward} was not connected: ${answer.status}`)
  return cookie.split(';')[0]!
}
