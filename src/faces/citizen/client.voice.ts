import { enlivenVoice } from '../../design/components/voice-script.ts'

enlivenVoice()
// A part of the page was exchanged, and a microphone with it.
document.addEventListener('fresh', enlivenVoice)
