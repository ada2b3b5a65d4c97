import '../../design/camera/camera-script.ts'
