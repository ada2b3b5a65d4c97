import { enlivenVoice } from '../../design/components/voice-script.ts'

enlivenVoice()
