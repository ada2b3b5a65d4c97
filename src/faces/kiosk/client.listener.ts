import '../../design/components/voice-listener.ts'
