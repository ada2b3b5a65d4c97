import { jambonz } from './jambonz.ts'
import type { Provider, ProviderName } from './provider.ts'
import { stringee } from './stringee.ts'
import { twilio } from './twilio.ts'

export const providers: Record<ProviderName, Provider> = { jambonz, twilio, stringee }
