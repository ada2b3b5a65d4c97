/** Made by `node script/learn-alarms.ts` from the sentences beside it; not to be changed by hand. */
export const from = '7a14a16b'

/** Of none, medical, fire, crime, self-harm, violence, child, insult, injection. */
export const bias = [1.83, -0.38, -0.71, -0.28, -0.48, -0.84, -0.68, 1.04, 0.51]

/** By feature, a letter for each kind. */
export const weights = `bo	R00K9KSSU
toi	JP0UfF20Y
bo toi	gVEO042H0
tu	QJQ2l0Q0L
toi tu	FiLKYLGNE
nhien	FnEECDCKC
tu nhien	LgMNHJIOF
nga	AaF9CgEEH
lan	9DmMZC600
ra	7mP1IGM0R
lan ra	7lfNHMHPH
dat	y0000030K
goi	BTNdJ0g00
khong	XOE0Q0RDW
goi khong	FlKJGIGMH
thay	WFWRO5S60
khong thay	ISaEQCUHC
tra	CCCL124gk
loi	0D1QeL0gm
tra loi	4G93365gj
^bo	r9000P008
'bố	OTJCDfRLA
'tôi	CJ0WYY90U
'bố tôi	YULQF99O7
'tự	OWFAnBGKM
'tôi tự	MdPOaMKQK
'nhiên	KhLLKLHNJ
'ngã	EZIGGZFJH
'lăn	aWMIJNKJI
'đất	tBFDBBBD7
'gọi	9ZTSR9dC0
'không	GfSKLTVMT
'gọi không	KgONIOLOM
'thấy	6QWVUTbKE
'không thấy	LXZLSIVOJ
'trả	JGEWADBXT
'lời	9MHCBDFcj
'trả lời	EPIGFIGdc
#collapse	0-201000F
#collapse+fall	RhL10008R
#collapse+now	9nKJJIFOa
#collapse+parent	Cv0A19000
#collapse+self	0-30OI000
#fall	ObT2J78LG
#fall+lost	NQ7CMMbHE
#fall+now	Od3L4LQGT
#fall+parent	5bHSDMWFD
#fall+self	DTBJXIZ02
#lost	J09000-00
#lost+now	FUJHUDcMD
#lost+parent	42F0CLt40
#lost+self	630060-00
#now	CSQeKTC0H
#now+parent	7gU0EfL03
#now+self	JY9gJSI0D
#parent	BL5K7hi0E
#parent+self	AB2JQeg0P
#self	F02HbJTGM
ba	GSRNMVLL0
ngoai	BCTYYQg00
ba ngoai	FUC2YZL9F
con	8LA0Tb-F0
dau	JFNSNCiII
con dau	OZOKIJYHF
that	e04Q8D00V
nguc	ArICBFALF
mo	dRM0K2N0D
hoi	TTHZ00JQC
mo hoi	KkFDFHEGG
va	8VGEAQAHr
nhu	9Q220Y5tJ
tam	hX2B1S030
^ba	Qb500G8K0
'bà	AcQ8YJDG0
'ngoại	EB62TUd87
'bà ngoại	HLHGaZUIJ
'đau	JhD4dP7GD
'ngực	IjNNIDDNJ
'mồ	XbPOHGGNM
'hôi	SbRQKMJPP
'như	HLACAbCjL
'tắm	8iJNDcFLK
#body	9rCRdP7U8
#body+pain	JSKUJIVJB
#body+parent	GaBQP0T0U
#body+self	Hi0CUZS04
#pain	JlJLACC9J
#pain+parent	EZE0YJVQF
#pain+self	AhB0J5VFS
#body+partner	5W0j0RE50
#body+past	YWH4L7QDA
#pain+partner	9eI85YXUD
#pain+past	LdXCGKYIO
#parent+partner	SQRM0VFO0
#parent+past	iRD7KKC5A
#partner	CU0IEq9M0
#partner+past	EZNDi9SLP
#partner+self	6S0DNrK00
#past	iQ67S0DA0
#past+self	ZM4QVEN60
co	CNOnXCE0M
nguoi	4eLfNHB0a
co nguoi	0aRfT1H60
xiu	KkHEBCNHI
o	KXY5C08g9
hang	pQQF72031
o hang	LaJYLONPO
ghe	oDQC0V000
cho	M00QWC2da
ghe cho	IdKaJAIPJ
roi	9UTQjIc00
cho roi	KQB9lJEJN
ai	5fX0ZFcP0
roi ai	QcMLMOLQR
giup	WMGB0WMb0
ai giup	WZJHITHOK
voi	PVFBLQZ06
giup voi	SaZICC9EG
^co	0ZTyU0T00
'có	NOVcV0K03
'người	2gKYRUG2X
'có người	DVNVV2ND2
'xỉu	OfFEEILKM
'ở	MROWHFQB0
'hàng	cUQPFDBHI
'ghế	TGVQ7dB9B
'chờ	VRHPQ5UH8
'rồi	3cVMUUO00
'giúp	OFBG0cBZ1
'ai giúp	RVIHIYIRP
'với	MMJLNXY5H
'giúp với	VXXJKLJIN
#collapse+help	KgKJNLLPP
#help	EkXR0MK06
#fall+help	RVYO7FG95
chu	MZFT0QT8J
bao	WA2Lh2W00
ve	W26g09a00
bao ve	RfAZ56789
nam	cg00K700E
bat	5CWfNd090
nam bat	WaTKNNPTE
dong	hD8L0000b
bat dong	WaTKNNPTE
san	VaN2X2O30
biet	GBK0PEdYK
khong biet	A0K1P0nR0
biet con	IZRJJLaPQ
tho	0yc20005W
tho khong	ObRRPQNRQ
^chu	8UDP7XaH1
'chú	HbIBIWaIC
'bảo	FVEOe8bHF
'vệ	IWTbAAHEG
'bảo vệ	NcLVFFIKJ
'nằm	NgEFTA3H6
'bất	KcLNKbLPG
'động	gSHDFJGG8
'ngoài	KTTRWMTF9
'sân	JZVTYMSLG
'biết	HLF03MaPF
'không biết	LFJ8H7bQ6
'còn	QMONW1K2K
'thở	AqDOCD4JF
#breath	0-00b00D0
#breath+collapse	MhHHGLHMK
#breath+fall	fVIICDEGL
#breath+parent	HjB7QGH4C
#breath+now	MiSAFEILJ
#breath+self	UY50ZFI00
#breath+weapon	AlLEWILNO
#collapse+weapon	LNVKEfJVJ
#fall+weapon	KkLFGKP6G
#now+weapon	QLJW0X28P
#parent+weapon	60Ue0ZTJ9
#self+weapon	802XZVGKK
#weapon	000-QN148
me	A01QMhcNX
em	HJCOtX600
me em	maI8225FG
hon	XMF8XRTG4
hon me	SZIMDFGMI
me roi	AaHiAHIKF
lay	RT0RLe000
roi lay	5YES8hAFF
mai	V9Y0ENC0W
mai khong	bKCE25QDD
tinh	eaK0U1286
khong tinh	CjMNWGGNK
^me	YKS04ROY2
'mẹ	BQF0TdkV1
'hôn	aRNIFTHNJ
'mê	LTNeGKJNM
'mãi	RVKLQESLN
'mãi không	UVKLFESMN
'tỉnh	ElMKPJHPK
'không tỉnh	IePQWKKQO
vo	JPUMBN0kL
vo toi	kDF1PGBA5
toi dau	TeRHELDRI
bung	MaW28SRE8
du	Z5CUE00Af
doi	a00KLNS0C
mau	SbaXI5063
ra mau	PdOILGNRP
dang	d3ZVG60F0
mau dang	MgLMMKTSR
mang	XHAaPH0G8
dang mang	KgSMKLTUT
thai	iHHQ9OF6B
mang thai	NgSLJLSUT
bay	CRb00PRbY
thang	KPHn0ONP0
^vo	nPC23D8DE
'vợ	aRJ8KREII
'vợ tôi	aMIATKJIH
'bụng	QaNJJVXLF
'dữ	RTRILMNMa
'máu	Fj8KPPCAB
'ra máu	PbROQORSR
'đang	NPPYRN1DB
'bảy	TaeGKJIRN
'tháng	dMPOPPPPK
#blood	0-ODO0000
#blood+body	CdF0UF101
#blood+now	JhOKMLRUR
#blood+pain	JkGBEBIMK
#blood+partner	HiAO0PCBC
#blood+self	6s0URA000
#body+now	OLAURJK4D
#now+pain	PYQLJRKF7
#now+partner	3lIK0e0A7
vo em	LhJKJLGST
nuoc	qJa000000
oi	1Pa10Ct22
roi con	DUFMJEiNH
sap	RhOJB05A0
noi	DU5HQSCea
toi noi	KYFGgCBJ8
gio	GXGG00jTX
lam	U0WHW2G06
gio lam	ScFMNHKJM
sao	fSX010P00
lam sao	QTUH4AcLH
'vỡ	HdWaFKGKM
'nước	cQX62C6G8
'sắp	OdGOID8BA
'tới	NQFZJKHA0
'nơi	bWADBGDDA
'giờ	FYDO0EdTV
'làm	ONCKYR84L
'giờ làm	QdJHLNGPM
#help+partner	7gRBCfELM
#help+self	MXDRBWJ00
#device	HCqD5H0OD
#device+fall	DLaOSO9bE
#device+help	NRYHHGXLN
#device+hurt	HTbQOFCJU
#device+partner	EUJaVOEZP
#device+self	NFULIM800
#fall+hurt	Aea5L6KBI
#fall+partner	EiWDHLNXA
#help+hurt	EhBEdDAJH
#hurt	KqYLHA3E1
#hurt+partner	8gKH0cQ3A
#hurt+self	JfTEWCL04
con toi	eO2SB0050
phai	ULLPHLPFT
xu	VcDIEHEHF
no	0bPoQ8T0I
no dang	IdMaHNLSO
ho	U89I0CE0W
sac	hVU667A00
ho sac	LddLKPOQP
sua	dOH561BU3
sac sua	LddLKPOQP
^con	UAD2N9oK0
'con tôi	dOCFF0GIA
'phải	PVBQNPKAL
'đồng	XNEQ9FIDR
'nó	098rPTFB7
'sặc	KeZKLPPQP
#breath+kid	EoC6JFDBF
#breath+swallow	GlLHAJLPO
#kid	IY0JLWj00
#kid+now	KO4VITVB8
#kid+self	6N0QZQe00
#kid+swallow	8tE92DAEI
#now+swallow	KbMIYMMNM
#self+swallow	2u32UD005
#swallow	0-0LO0000
#blast	3TuTDJM0T
#blast+breath	TZMPLOLSK
#blast+device	JRgK7H8B6
#blast+kid	8m6SW0LHD
#blast+now	LQWiHADOK
#blast+self	5YBRRZW0A
#blast+water	6UcJh9AGQ
#breath+device	gTUDC8E55
#breath+water	OfXMSKHKG
#device+kid	Hb46XaP6B
#device+now	DWgYGC583
#device+water	HYaIXEIJ2
#kid+water	Fa7g3SFD5
#now+water	GXRG4ZFKa
#self+water	HKLZLFLNO
#water	YECMP285L
chau	IL400Wv80
be	TT0Oa6MO0
chau be	kVRCKHAFQ
hoc	i0400GMa0
hat	bTaGLZKI7
nhan	v0JE8003S
mat	NCCCR0VYN
tim	jX3004V20
tai	WZ2dE000I
khoc	0a8SJSgJG
duoc	OHSPQ0JXM
^chau	EX770Ar00
'cháu	IM150bg00
'bé	OX1A0GX07
'mặt	8eBU5a1P5
'tím	TeTCGQJQQ
'tái	NdTQQQPUU
'khóc	6cBQMLVFD
'được	MHFNO13OJ
#afraid	0GGXLZb0J
#afraid+body	U1SbFGP3H
#afraid+breath	WVKLNGVLE
#afraid+fit	LjKDJG9KY
#afraid+kid	0Z0X0Im42
#afraid+self	0IAWOce02
#body+breath	RaD9SA43B
#body+fit	DuD078410
#body+kid	Kn0L0T518
#breath+fit	NeKLJGCHJ
#fit	A-050B00F
#fit+kid	HlFDCD8IK
#fit+self	Is72570E0
nho	OUPG6DTOJ
thang nho	LaNaLNFOP
uong	aU00Y01P0
nham	NbA1Z3MT0
uong nham	KjKKCLELQ
chai	VTQMEW9HC
thuoc	Hf3Mg0000
tay	JY00fAA00
trong	BEZa5aJ0U
nha	PDeI0ZY00
trong nha	DcYS7P0GB
nha tam	JhKCIY9NK
^thang	1cFg5QLT6
'thằng	5SAj9SMUE
'nhỏ	SHPQ75a65
'uống	TRACaO8CA
'nhầm	TXDDECV9E
'thuốc	LWBNb8654
'nhà	KFMQ0dUB2
'trong nhà	AbUWDUBLL
'nhà tắm	EeLMJdJPP
#body+swallow	LiMGBKGKK
con be	GYM9EeWJQ
be nha	YPA21IYAE
nha em	CZbS3gDHJ
sot	WcD8F89CG
do	85QKGWAoM
giat	8c9Z3V86D
dao	Ga0QfR080
len	NqSO00C20
'con bé	KVNFKZXLR
'bé nhà	SSIDHKXIK
'sốt	SaPJNIIOP
'độ	RYLHCFHBU
'giật	HXEZCTACH
'mắt	AgcBTLCJE
'lên	QcUO37IF9
#body+rob	LeDb878DF
#kid+rob	BaFjGC8GL
#rob	010-0B0T0
#rob+self	BTAq420A1
#body+fall	QTBNB0YV0
#body+weapon	OSUKdQP55
#fall+kid	BaA0Qbc05
#fall+rob	ORGS9bCIG
#kid+weapon	SZQM7QCJJ
#rob+weapon	6YGiH9FEH
ong	DcSZ0TT00
ong toi	VZPINNPRQ
toi len	MfPMIPDQN
len con	MdPNNPNQP
con tim	MZPOPPYRQ
de	bW00cF00F
quen	QS6001V8a
de quen	YaNM9OOMG
o nha	RUJXEJQNL
^ong	Ia1L0cR65
'ông	Fb4R4fU50
'ông tôi	SZQMQRRTS
'tôi lên	NdPOLQJRK
'cơn	NdONOMOPP
'để	bLFCWM8C5
'quên	NSCD47TJb
'ở nhà	SUOWMQRQQ
#body+hurt	Dw24LPN0G
#fit+hurt	PeONIHIOL
#fit+partner	MgMLLEKIH
chong	g220Oc012
chong em	jAD70S9DF
bi	Gs0X1MG48
em bi	Ic7a5Q034
may	N6RE000xB
bi may	IbeEJHJEK
cua	RPORJFP0e
may cua	PeRQMLSRQ
cat	kOA7SA7AQ
dut	IXZJWMPPM
ngon	YSaDEIDCE
tay mau	OcQMOPRRR
nhieu	PL3SU7020
^chong	O060Xk034
'chồng	RGH0Hl8GF
'bị	EjCVHOKH0
'em bị	QaEZKGEDI
'máy	SLg6810PC
'bị máy	KaZNOPOMP
'cắt	aSMHWHMKH
'đứt	PZZNQRRRQ
'nhiều	RWGSHJJIH
'lắm	EagHG8PC2
#blood+hurt	6q3NMA9DF
#blood+machine	UaPMKOIJJ
#body+machine	Eb4BD9FYa
#hurt+machine	SSFTLHRUV
#machine	7050004r-
#machine+partner	USSLJQ0MG
#machine+self	FF0H8FEYk
anh	IS008n600
anh tho	KiJJKKPJN
tho roi	MdOPNLPPP
gian	gXGGGLGHD
giao	cMEQA9WI4
xuong	BaiORVE20
gay	sJ2M0I402
chan	Qh9bE3063
^anh	LO00HfB00
'rơi	FbcDCJFLK
'từ	EPU8N3e9T
'giáo	VXGNCASG9
'xuống	8ZYJWTC71
'gãy	gPECDYFEH
'chân	SiB8BFCFE
#hurt+weapon	cM0V0G40K
#partner+weapon	7aMQkJ39C
duong	R8YaZKA00
ngoai duong	TJbO2CaKO
vu	lU733S887
dung	a6O2bKVLE
xe	VZQZ00Q00
hai	c5EPGYOJ0
hai nguoi	FVNeJPORO
day	OCQ6K7bb8
^ngoai	UaQOPQNRS
'đường	KJcSP1a20
'ngoài đường	PRQN7CbHK
'vụ	lRGH8FDEC
'hai người	NVOZOQQRQ
'đó	CWVNb9S7M
'đầy	NWXNNZLOM
'đầu	JWQZOEA7S
#blood+fall	OaYICGIOO
#blood+here	BeAaBABFF
#body+here	JeSY9K8HM
#fall+here	9pV00NJM4
#here	8RLT3OeG0
#here+hurt	2XOV0JKL0
#here+self	KGIOIIT00
#blood+parent	OhJ6ADLBJ
#fall+pain	2eQA3ScL0
#here+pain	GaKANbNKI
#here+parent	LDOTB6dI1
#hurt+pain	Df8BRIT90
#hurt+parent	IPQTCIRC0
xe tai	FcIdKFKQM
can	i61BHA5PL
qua	UXT00DD00
ta	MSVL0R330
nguoi ta	AcdW40884
truoc	Z7QM00d09
cong	W6XU00B01
truoc cong	BacSLJYPL
phuong	tG08CK060
cong phuong	FfIZPILRP
phuo…	tG08CK060
^xe	RQd56G6A3
'tải	NaLPRRQVT
'cán	OUGSHHITH
'trước	WGHQ0HQ0E
'cổng	EYRdJJUNL
'trước cổng	HXVVPLYSP
'phường	ZG2CER052
co em	IWIEChRPN
em be	IcC208cIC
roi xuong	8Qi7WF7FG
ao	pNBB5FQDB
'em bé	MYFD8HYNO
'rơi xuống	MYdNIPFOQ
#fall+water	XKM0LPE00
#hurt+kid	HcS5TX47A
#hurt+lost	eI8C0ATBB
#hurt+water	JW7KY075N
#kid+lost	0KD2L5-HJ
#lost+water	XdMMGNDIK
#body+lost	W7W705f95
#body+water	VYLMR854J
tui	0OVkOVTR0
noi do	MgLEJJKHJ
mot	K90cD0XPV
ben	7Bhi0QF0J
mat xe	IiNGLJLII
di	SB00IFieL
khong duoc	KQg8DHYBA
'nói	MT6HJLDLR
'một	MIEYL5WRR
'bên	3RgH6gH9C
'đi	BT5RYXiVR
'không được	OVdHLJSJI
#fit+parent	4qA09T5D0
#body+device	OLPJGR1UV
#body+threat	IK5UMTZ43
#device+fit	UZKLPMMNM
#device+parent	CUcILSI00
#device+threat	bR6P2IK7A
#fall+fit	TdIBGFGFG
#fall+threat	hQAN60JU4
#fit+threat	XXNIKMKKL
#parent+threat	NK0XHHNN0
#self+threat	3FFhVVRF7
#threat	A40oJcDK0
cu	sPB00C600
ba cu	RYHYEKCHH
liet	XM75828BZ
nua	Ae00d0d0G
u	PNUa0P00N
'cụ	UaMXMOION
'bà cụ	PYMaMOMOO
'liệt	TSJIJKKLX
'nửa	PdKJILFMJ
#fit+now	FlKHGKMOK
kho	WEa2M3745
kho tho	KhRUNTQVU
ngat	Ep988GAIF
^toi	Z00GiB40M
'khó	gRFNHKKNK
'quá	VWQM0RO10
'đè	PcJGMMMHZ
'ngất	JiEHEGFKG
#body+collapse	8rB01S9HG
#breath+hurt	PhF69648B
#collapse+hurt	LdC55UDBF
chong mat	VULGU8IEJ
mat toi	EdI8cW4F5
sam	GYMfEJJGJ
chac	GWIFhDJHD
^tui	A84cXIOX1
'tối	KQIEbGbAA
'chắc	NWPKaLJNI
'mất	TF8IT6cO3
#collapse+partner	KsKFG6LML
dot	NTTFFS2U0
sung	QN6a4R970
het	2ECThYNdc
hong	hU00W0C00
lai	g00HFMFFG
lai khong	PeTLHNSUR
khong tho	DnOFIKRUT
^em	831F-IJ00
'đốt	UHWODWECC
'sưng	NaPJMYMQP
'hết	GAEMaRJNP
'cổ	KP9MUf8B5
'họng	UbPMHNOMO
'lại	SE33IRFGO
'nổi	MZMHXQJGH
#breath+partner	GO8AX9XZB
#device+weapon	cRFUCDIFF
ran	3R9VCbh76
doc	TST052XFd
len roi	PdMGNJPQQ
^no	Q50gcNB50
'độc	XXWLOPQQN
'cắn	NfLHGIMLN
'vô	9YKM9d2gC
#blast+body	IFLRbRA1P
#blast+fall	GQcVNZ0E2
#blast+hurt	UVCSL4KB0
#blast+partner	CfGdBFBNM
#blast+weapon	J8Bn8OAE9
con em	AhNBVWRLN
bi cho	RcNGCKLJM
dai	cMD5Z3063
chay	G9nO76a0H
chay mau	8YYOZXBG8
troi	7f98iJW30
qua troi	SZICAEaCC
'chó	PMEKAXDV8
'dại	QXOITJJNQ
'chảy	FYZNYWHKK
'chảy máu	JUNTZZMQQ
'trời	IYIKdKSLJ
'quá trời	SVLPJOYMM
#blood+kid	VbKSGFHOQ
#blood+flame	DZbJSPNPN
#blood+hit	FbAUPHFDB
#flame	00-700000
#flame+hit	UOWQWLJKL
#flame+hurt	F4iPP2OJH
#flame+kid	FWhL700CC
#flame+murder	UZLHFMNRK
#flame+self	0Bx61IN40
#hit	600T0-0C0
#hit+hurt	JNVENR020
#hit+kid	QL4N0g0N7
#hit+murder	5WAeUFP3Q
#hit+self	00DJL-6IN
#hurt+murder	RdHMCBFJA
#kid+murder	HaJZDBXPP
#murder	080-6Q30A
#murder+self	4F4jJYH1K
ca	NaBM0G0W7
ca nha	9LZWDbFFC
nha toi	SM4f0AP80
an	RV0A0B7T9
toi an	daOHEFMIA
xong	OV8Oj2230
cung	aFB3qMC8B
ai cung	MeLMJOLIO
non	IfC89AUGF
mua	sFD4K5464
dua	BQKc0cZB4
co dua	9ODhBBTGG
la	000EdPJLy
la di	JULBCfHHM
di roi	AlGBFBXFM
^ca	RcMJLNNJG
'cả	9ZRNGR7aO
'cả nhà	KKXWKXMMO
'nhà tôi	MSMcAGZLI
'ăn	S0MBSN5Y4
'cũng	HaPFhZGMP
'nôn	NdOMLPLOQ
'đứa	8WTPEbcHI
'có đứa	IKIcIKWLK
'đi rồi	McOOMMWOR
#collapse+pain	GjLJMFNHJ
#collapse+threat	GYEFIbMGM
#hurt+threat	MMKcOJE10
#pain+threat	KGIVAWYKI
ban	kPH50G50B
ban toi	LhOFLGNN8
toi bi	Ik1cH0000
dien	G0j90KJfM
vang	aJTS32M10
vang ra	dVJKKLJMJ
tim khong	bULINLHPN
dap	6dbg0B0T0
khong dap	XhJFDDLDG
^ban	nIDNHQO00
'bạn	WH7QNSJ3P
'bạn tôi	LfQMONQQH
'tôi bị	Of9a3C480
'điện	JOgP8TPFT
'văng	RdIIHKIII
'đập	NUBYCGCTA
'nữa	LcD5bDT7P
#body+hit	OQMIHd40N
#hit+machine	NWBBSY9W0
#hurt+rob	RdQHKNONJ
#machine+rob	EeMUNNMXM
kia	5RRqLI180
ung	YVIEWMILJ
phu	WaGFJaID8
'cô	9XTRMbWNR
'dị	VYQQQQQQR
#breath+threat	QNF0aKQFI
#hurt+now	PRQO06YAM
#now+threat	GS9e0YRC6
#threat+weapon	NHEYjE0C9
bac	SeA796966
ngoi	GV3004l50
tren	OCVOk0040
lang	ZCQW8TXCI
^bac	OgFHEGGDH
'bác	OgFKIGGFF
'tài	UQ9W7A9GV
'ngồi	LSEA8EdGC
'trên	INYSeFCHE
'lăng	XUMLNXMLN
'dậy	WWHHMEDFD
gia	e0200P0OW
te	Tl8O046B8
cau	40F9Se00t
cau thang	9Qg6CdHJF
dap dau	HMJdCYLGJ
'già	UQJGEXJXG
'té	AjHYI9IKH
'cầu	XLPSNSIK9
'đập đầu	EWGTKaQMN
#body+high	BIT3MZCHg
#fall+high	AXc9RcLEK
#fall+hit	8MULTh50M
#high	2BT8uA00C
#high+hit	JaHYIFLJY
#high+pain	NYNJWLQNc
#high+parent	LHQ3QJ00b
#high+partner	hLGIKSHJJ
#hit+pain	K47SRV02Y
#hit+parent	HOFN0t00H
#hit+partner	072DM-006
ma	JIKBG9k0E
ma tui	UhJAJC5NI
nam khong	NfNHODGRH
cuc	UdKHVGGKJ
^ma	TZFBA5VG6
'mạ	NYNOPKbRL
'chừ	ASVWPaGGH
'cục	YdQNQMOPP
rang	4XQRLXLHn
nam co	RZRRRRRRR
quap	HfRRNRQRQ
co quap	HfRRNRQRQ
sui	KeQLKOQRP
bot	RYGFBIEY9
sui bot	KeQLKOQRP
ri	NZOOXPOOO
keu	ReME0K03N
keu ai	IUbJNYQPP
ai chu	OWcJQJQQQ
^rang	QZZNRRRRQ
'răng	GOXTQdOML
'nớ	JPYcPMOTP
'sùi	JfQQLOQTQ
'bọt	JfQQLOQTQ
'sùi bọt	JfQQLOQTQ
'kêu	XPOOEN6DP
#fit+help	JfQQNNMRR
#fit+pain	cTNOLLLJH
#help+now	QYJN6U6D5
#help+pain	FjUGVOMPO
#blast+help	COGeYIKQK
#blast+machine	OIWHPL30V
#blast+pain	TSGXUIIM9
#blast+parent	HaHHXGREU
#fall+machine	JaSHWAD4d
#fit+machine	LZLYIGMKB
#help+machine	6UXObGbI8
#help+parent	WiQI2GPB0
#machine+now	DLU9BNM7h
#machine+pain	PkDDBJGTF
#machine+parent	4HU300acU
bau	dYFDDQDJE
dau de	RcMINMMQQ
giua	MQRdEUQED
phong	GWaXLJ000
phong cho	ZWGUHIMIM
ni	NeNKOLNRR
cuu	NYOb1WJB7
cuu voi	McKYIFHQO
'bầu	ScEAGUEEC
'đẻ	XbOKIQHQO
'giữa	NUUYLTTLL
'phòng	IaVQNP8CB
'phòng chờ	YZNRMMPOP
'cứu	8dVW9YIGE
#birth	Ed2NMKA00
#birth+here	KiD6EENGH
#birth+pain	NdNKONNRR
#help+here	TW9PGb5CH
#birth+body	OcQOPLOOP
#birth+hurt	PcPNKQNPP
#body+help	ROW2VO777
chi	CF07e0eGZ
ay	4k71Yf799
hen	WZOMGLKLO
khong co	DSE4fDeKd
co ong	KbHdEDFML
khong ra	eQAD45SC6
^chi	IgHB8TaGD
'chị	XU9M0EYA6
'ấy	CgFBWTHEF
'không có	MULERPaPZ
'hơi	RWXPHIJHG
#breath+past	QXTTQSaQS
#fit+past	lGNMIMHMO
moi	R0Q0WSA0m
rut	RUVU9GFF6
toi phai	IXPeIWGPI
phai lam	SOWEUGXM8
gi	a000c00aD
lam gi	QXNIaFGJE
bay gio	GbNKHJHNj
'môi	OcQMNNQPN
'rút	SVYWCKMMD
'tôi phải	NWRaMWNQO
'phải làm	NaSEZGUHJ
'gì	ZA79a98UA
'làm gì	QWQNZNOOM
'bây	OXRNOPORd
'bây giờ	OXRNOPORd
toi co	OWQMcQQRP
uong thuoc	CPLKeJKLM
sau	CRUCV000G
mieng	NbGHKHMaE
^nha	N0aG0gV31
'miệng	NePLLKJaL
#fit+swallow	JgPPHLOQN
tieu	VXNMNPcNM
tay chan	HgQPORORO
lanh	bc6AC7B38
'tiểu	YbTMRQRSS
'lạnh	VbILMNLHL
#partner+threat	DGANZj73C
chau toi	SSH17UY90
bong	WZ3M69P63
bi bong	GjPIODERO
soi	VcHBUIBHF
khap	HgZIIFHQJ
'cháu tôi	PPHCEYQLB
thang be	HhOKNIYLP
be bi	dXH5EEVCL
da	gH38FEK0R
dau da	cYQFNIPKN
'thằng bé	NbRJPLZNR
'bé bị	VYNDKIPJN
'dầu	EjXLFKIKP
#hit+now	K60h0e090
#kid+pain	iNHB9DMCK
trang	dGT95C786
mat trang	UePMPTRVT
'trắng	UVXNPQPPP
goi xe	KacJMRNPR
thuong	iIAMQA8I9
thuo…	iIAMQA8I9
gium	SLSK36e60
gium co	FXJgJNKMI
nguoi sap	NabENQNPP
chet	HJ0Fj50H0
sap chet	iUIBCIFLH
chet o	OePLHROKO
o day	VP00K0VI2
^goi	JUca5A8J1
'thương	bQJSHLGNK
'giùm	ORTODGbHC
'chết	J45AjL9L3
'sắp chết	cWOHKOMPL
'đây	MRKHRFfNE
'ở đây	QS66MAXNB
#die	1G08-1000
#die+help	CpIGDDFFH
#die+here	jIAa6GCCH
#die+rescue	HiNKJOLMO
#help+rescue	0zBADA7D9
#here+rescue	9s89BD9DF
#rescue	0-0027050
#die+fall	SAL5eHFO9
#fall+rescue	SbLJNGKNP
cap	hU700009O
cap cuu	ElNKOJINN
ho toi	HZJdJFHRL
toi voi	WhICAJGR4
voi me	JaJHMaNQN
me toi	GYa9WDCN4
nguy	WQW9BA8II
nguy roi	PdHKHMJNJ
'cấp	UZJGGFGKT
'cấp cứu	JhPNPMLPO
'hộ	kNG7CA7HJ
'tôi với	WcOIIONTE
'mẹ tôi	RYYHXJJQF
#parent+rescue	RcJHIHFKH
#rescue+self	NfJFHHGKJ
#help+water	KaLaKJLUN
#parent+water	aV50FE405
cho xe	TZRNQNQML
cuu toi	VXQPOLQRP
ngay	PJSFJbH3O
toi ngay	KZRLQMQRb
ba ay	OXPOZKPQQ
tat	T3GVQT00S
ay tat	QYRPNbQRR
^cho	TKS0N000X
'tắt	YSICSDB7H
#breath+help	TbGNCF7HJ
#breath+rescue	OcOPOKQPP
#now+rescue	JhLJNKLKJ
#breath+hit	EgMDHaHGN
#help+hit	9FD07v7FE
co bac	KgNKMPMOL
si	XOCJ03HN0
bac si	XWNKLOLKJ
nao	aI20bM86N
day khong	JUBJ9D7Z9
nguoi bi	MTDdCJCJI
'sĩ	hQHJHIHF4
'nào	eO05SIE5H
'người bị	MZHaHLMPM
#collapse+here	KjBAF86BD
#collapse+rescue	GkJLJLLJJ
#breath+here	KRMIhICDH
day co	ZXJIDFCEK
co ai	5UUQb4jDF
ai biet	IbNLNbHNP
so	m265I0F0N
nay	H30NlGMHN
ngung	cTFGFFBED
^o	ZEUW47M04
'đây có	VXNHKOHNQ
'sơ	LSG5BFSIc
'này	QO61a3HNM
'ngưng	UXPONPLPP
#body+rescue	GlIGHEFIJ
#afraid+help	WQaJMIINM
#afraid+here	7N919dlLI
#afraid+partner	F03dIZD50
#here+partner	Aa0V0Y108
dua nho	GMZHGEeHK
duoi	ISgK0d0C9
vua	I80jERM60
keo	9YAfWLFIA
truong	mCER9B5G8
truo…	mCER9B5G8
^dua	TQDHCbWDF
'đứa nhỏ	KOWMMMcOO
'đuối	WbSMMRUVN
'vừa	IH7aKRQCA
'kéo	DXFfSPLMH
#body+follow	MQFYSQGPK
#follow	6FMqSU065
#follow+hurt	aRKIDXKRK
#follow+kid	SRJEbYFON
#follow+now	ISWZDYGNK
#follow+weapon	TSMXAZLPN
chong toi	NZO4dREOL
dam	IVNacAPA4
bi dam	gbQ6GEEFR
gap	MXN0bG090
lai dang	KhSJMJUUU
nam ngoai	ScOEEIJTN
ngo	WZa5ECJG9
ngoai ngo	PgMHHGNMP
'chồng tôi	PWRHUYORP
'đâm	JbLYTINPP
'ngõ	SZSIHLKHG
#fall+past	XEA6W9QC9
#hit+past	WVNPDPJGF
#hit+threat	GNOAReW59
#hit+weapon	8KNgYEA9R
#hurt+past	UV6Q2C3CG
#now+past	UUL98ILYH
#past+threat	GVPEWEZOS
#past+weapon	LaQaHJQQO
ong cu	RbHFJLFMO
xom	pOLG980BC
hang xom	mSEIDA2EJ
o mot	DZIYCIXNG
minh	KF05r0Y10
mot minh	AO7J5DkGB
go	6WP7VZYZ8
go cua	EeIMKLcPO
cua khong	EeJLLGcPO
thua	aWD8D95F8
nhin	TXHHXFBCD
duoi san	GiFaHJJQQ
'ông cụ	PdNLOQNRQ
'xóm	bURSLHCKL
'hàng xóm	aXNTMJEMP
'ở một	IdIVJPSTO
'mình	NNABf5a90
'một mình	CUCR9LgNK
'gõ	MdMMLQWTO
'cửa	FERaDLR5B
'nhìn	SZJINPKKK
'dưới	KSbVGHBKJ
#alone	2C93C0-00
#alone+fall	BjKJHHXIL
#alone+here	DcW86CcCG
#alone+self	08I9E0z00
#alone+partner	KSIb6ASJK
#fall+follow	KTXIYUHLI
#follow+here	DXMeOTINP
#follow+partner	CTHSdcCNN
#follow+self	OFAZNc040
trai	oC040FH00
em trai	YbN78ZIMK
trai toi	MOJTNaQJH
choi	fJ9065R7T
lieu	SRD28AABf
khe	XRcHEEHGI
xanh	UdOLIMPLJ
'trai tôi	JWNWOSTNM
'chơi	WSJJKKXGT
chi toi	GdJGDHIMg
sinh	QJJKe0P40
sau sinh	EeJGPFIKH
sinh ra	CS87bGU95
huyet	PpC699EA3
uot	YYEC9ECY9
giuong	JZaMFMFLG
giuo…	JZaMFMFLG
'huyết	OjGFDFIE8
'ướt	bWLHHLIJI
'giường	LZZPJPLPL
cu ong	PeRJMMLNO
canh	NWWWHP8HI
tu dung	JgOLLONOL
do mat	JUMHGHKgG
tron	LTAPDZaI4
^cu	iPJJIGEKI
'cụ ông	SaUNNOPRQ
'cạnh	KQYWFPCJK
#afraid+fall	ST00ZEF70
#afraid+machine	LE6JYDQFP
#afraid+now	AE3AVbaBQ
may lanh	ZYFIIKG8H
xi	8Qr7CE77A
khi	aX70W47D0
ca phong	KfJOMNOLO
buon	OZCBWD8A6
^may	jBQH488Z0
'xì	FVgEGKEFH
'khí	OcNQPPQPQ
'buồn	OXIGWJIHD
#collapse+gas	MgILHOMIO
#collapse+machine	JcKLNIMIa
#gas	0G-0K0G00
#gas+hurt	HPjQ9E45D
#gas+machine	KXeGKLIFL
#gas+self	3Rk6W2U91
#gas+threat	JcIZIIaGN
#machine+threat	b6C3DWOLR
tro	MKRX0000d
phong tro	GVUeEJEKJ
than	PaF9GAFW0
may dua	PbQPQQPOP
'trọ	MVUZJKLNM
'phòng trọ	MVUWKNMOO
'mấy	dT8Q6OG63
'mấy đứa	RZRRRRQRR
#breath+machine	gSFHFHF46
tay toi	9dMKCeKQH
kinh	XNNT045V0
cua kinh	lVBB7KCID
cam	FE0ZjN0O0
'kính	TVFXGLHJF
'cửa kính	cXNKJPKPM
'cầm	AHAcWX5GE
#body+flame	DFWXDHYB3
#body+locked	GMBbMQ7VC
#flame+locked	IaWYB8DFH
#locked	000ZJ-SA0
#locked+self	440TXqP00
gieng	nQC8BAIEA
yeu	fN00ER020
yeu lam	DmHHKLIQL
'giếng	cSJKKMMNL
'yếu	dU6B877D9
#collapse+water	OfNHEMOSA
tuong	NO60PSE9W
do de	TcGDIKKHB
chua	SOP0M0b5H
'tường	MZMIJdONL
'đổ	JYhEFHILJ
'chưa	MRV3Q8XHN
thang may	QIQaDKDX4
roi co	cWWKDOLKI
ket	XHf0VACH4
trong do	JaYELPMJL
do dau	LaIHaNKMN
dau lam	HkHGJNINM
'thang máy	XKRaILNII
'kẹt	SRcEDHIC6
trung	iTEECIIA5
meo	QU881947c
noi khong	UgGHMHLE9
tieng	9NNbHcE7X
'gió	SWZMNLKMJ
'nói không	VcNKLMPJD
'tiếng	JVTZPXLKW
#device+pain	X8U88SCC9
ap	ZaXDBG8DG
huyet ap	WfHKFGBIK
'áp	VaWLLMNKL
'huyết áp	VaLPLMNKM
tram	JNW6G5c65
dau dau	UfKNKMFFD
'trăm	TYRPNPLTQ
ba bau	OcLPPQPOR
bau bi	ZUOLLOMLJ
quan	ZGHW000KE
dau quan	JgQPPQNRR
tung	GP88WY8E5
'từng	MUHIYLHHG
gai	GK7bQh4HD
con gai	b9FPGM076
gai toi	a6AQFV0A2
toi uong	UcMLBHOKC
vi	fB0PQ1060
thuoc cua	RcTOLJNTO
cua ba	KcKDHbDJG
lo	jB0GQ002L
khong mo	QgED8HTN4
'gái	FNGYRdJLJ
'con gái	RJMUAQKKG
'gái tôi	TCJU7XIJE
'của	S94N0O31c
'của bà	PXQKIbMON
'mở	aPP9SGHGM
'không mở	TaILFKROC
#collapse+kid	BlB92WFHI
#collapse+device	HeWKHHLGF
#kid+parent	K00NMdV00
lau	SLLQM3ZB8
^be	tH4000K45
'công	ZFTS6GIDK
'lầu	IWJSdOKPP
#collapse+high	EkaDCDHNK
#high+kid	CZHDhFHIK
#high+self	5BDBuM031
#high+machine	JYMLILOJh
#high+weapon	IZPdNNPNO
#kid+machine	XHC09ERM6
#machine+weapon	MR7e8J62F
cu bi	YXPNQPQOM
dau trong	JVNLdMMQO
song	T11Mb8000
sat	UNQSCBFG7
#afraid+collapse	VYJGKGKLA
#afraid+hurt	THPaJ028M
#afraid+die	OYJ4MS9IB
#afraid+pain	EmLBBISJV
#afraid+water	T5FL68PIc
#body+die	PDIWaHIHH
#breath+die	WIQLaMJMP
#breath+pain	gUL84768C
#die+hurt	h0BQRAE95
#die+pain	CbE8ZC9E8
#die+water	T04VW9460
#pain+water	bNcHHKKNU
co giao	ORE95AiKH
lop	aQFT9BZBC
trong lop	LdNaPPMPM
mach	NeLJNQIPL
'cô giáo	RUIEGJaPM
'lớp	RUHQ9GZIG
ay tu	OVNObMMPM
om	El65YP3F4
'ôm	GhIGWTFJG
'bàn	FZcJOZHJM
ong noi	XcHNQBILF
com	ePNFIUSEI
khong noi	6eAbRAU8A
noi duoc	LcONPIXMQ
mat do	RhKKJEGFC
bam	ZH5GYE4Z5
'nội	dNF8EO586
'ông nội	TaRQROMQK
'cơm	TTNGHUXFI
'không nói	JZOaIMWMM
'đỏ	bXMCDUOGH
'bầm	UaPGPTLOQ
#device+hit	DKV8DkOEF
quy	JR00000Pl
dot quy	HiIIIJHMJ
quay	V7Dg00G00
o quay	TUTNB7NAD
quay so	YdDCFNHIC
3	RjHIDGGFB
'đột	TZIJHLKQN
'quỵ	JhJJLPMRN
'quầy	YOPT58AE9
'ở quầy	QUUSKIPKL
'số	iKC21580P
'quầy số	PcLLKSMRN
da co	YYKDIALOD
bac gai	NeLKOPMQK
gai bi	LZQHNbPQO
bi tai	PcQMNNPRJ
bien	WQGX231Y0
tai bien	NdQNPQPRM
o san	KcJIMNZKA
uy	RUV3ECUBT
san uy	JdOKMOZPK
uy ban	QVV3FCVBU
a	UO6Z007LL
^da	eULFLHMGE
'dạ	dRMKNNMJJ
'biến	HWUZNJIZH
'ở sân	OXOLPOZPK
'ủy	RUUCNLUOY
'ạ	aVPOQRONM
#fit+hit	TXQOPNQRM
#fit+water	LWQKIJLQd
#hit+water	XVOG8PNNZ
#machine+water	RRS9SGG0W
toi vua	KRHfET7OE
vua bi	FXMiIABPH
bi xe	PeLBGIBTN
tong	WRFcEJANG
xe tong	DXKiGKDPJ
dau nguc	LgOLJQJUP
qua khong	SgDAAEMC8
khong dung	RePKJLEPJ
dung day	FaNHFLiOM
'tôi vừa	PRNaLTIQN
'vừa bị	LWPcOJMRO
'tông	SWNWMPKQM
'quá không	WaKIKMLLJ
'đứng	KMIGX6ZHA
bi chay	gXKDBGGGC
choang	IWeHGMKLO
choa…	IWeHGMKLO
giup toi	eSAU98C96
'giúp tôi	YRIWFFGJH
#flame+pain	INf3BFUKF
xuat	oQC8DHFD8
mui	M7i65W8FC
mau mui	DQLMHiOPR
'xuất	fRLKIMKLI
'mũi	RQQJDeRLR
#blood+collapse	MdNNPNPQR
#blood+threat	IeFDAXB9J
#collapse+flame	7RnBEDEHF
#flame+threat	BJLfXUGJL
#kid+threat	Y06TUIT5E
noc	MdYKIMNRP
luoi	aVCI9I9HL
noi nua	GdNMcNNQQ
'cá	nOCGGAHIK
'không nổi	NZQMXLONL
co chau	MbOMJNaSP
chau hoc	OZMMILaQO
hoc sinh	SWJHCLXJJ
say	640ZgBV0j
nang	fNFU78687
say nang	GiNMKMJSO
vat	Fe53AD0f8
nam vat	HjNJKNHOC
vat ra	HjNJKNHOC
nong	aLN10V330
'học	VLBCLOKWA
'cháu học	NbRPPPUTS
'nắng	ebLKJLJNO
'vật	JaJFLMFeL
'nóng	XSLHHYFHF
ngoai cong	INJiJEKPO
'ngoài cổng	OTObPNQRQ
'kìa	NRVZWFIOK
#here+now	60gUUUP43
ban em	SPKcRODI3
em can	qOFA0HEDK
gio phai	JbGDEHgKK
'giờ phải	KcQMOQWPO
toe	KWZEOWPPO
'có ông	FYJdGGKTR
'bắn	QbYN9EBKC
'tóe	QWZNRRRRR
#blood+weapon	PWOXPOQPP
ait	BYLdHOIKD
vao	8CUgMCC0K
rat	gPGH494C7
mo duoc	LeF68YaG6
^mat	dK662B0U0
'mắt tôi	PXQLJYLSH
'vào	8DPeILF0I
'mở được	SZNNKOZSG
vo mat	9bMgEKDNM
mat con	JhLG9XEQO
rua	9eRK44BjB
#kid+partner	Va4G0M02A
xe dap	MgPDJJJNQ
quet	RbMEIKIOM
mot cuc	bbPLOKNLM
lien	RYIEZCEDG
tuc	lQB40647S
'đạp	MaQMQYNNQ
'quẹt	RaRJMNNUR
'liên	OZQLaKLRP
'tục	cWLGBIIKT
oi em	FUPRGKhUT
'ơi	FQWEAMhAB
'trái	VcOOKQMUM
anh em	dVHH789KH
em dang	HM5hX0188
dang chay	AXm8FFFNL
thi	QH00b7N8P
gio sao	NeKJIKLLN
'em đang	JLDVYBCFF
'chạy	MEFS0Lg0L
'thì	WD21VVO0H
#breath+flame	ERbHeJNMN
#flame+now	B0pP4DRG8
#flame+partner	IBGe7Y2DC
chau bi	HWNMOIcMM
ha	QfFPBF6NF
run	MUA888F6Z
'cháu bị	OVPOOPaQQ
'hạ	MYMHKXNYI
#afraid+parent	HIDN0jb41
ngoai xe	uT8200789
xe roi	OfQOHOIQL
roi em	FePHaHHOD
^de	cXHHEKCMO
#afraid+birth	KdPJGKSMO
#birth+fall	OfQOHOIQR
#birth+kid	DY50LPK01
#birth+self	PjHB9E5IG
loan	JgHVE8DBC
sap di	PeMELIIMP
^tim	TXDAECNCH
can nguoi	UZGMIIHKI
tiep	WP4XS3200
phong tiep	SaJIKPGEI
dan	GU0000Pec
tiep dan	WYHFIJD9D
^can	iG0003JM0
'cần	dQICJHDCR
'cần người	UYMJJLKQN
'gấp	NYWHaOMPI
'tiếp	bPENQDGCC
'dân	YPEBHICDT
'tiếp dân	VWHJLQJJK
nhau	EbEi4XFB5
ban nhau	SZQPQNRQL
re	KU5CDeGV7
nguoi lanh	QbOMOQQQL
toat	HiRQQRORO
nghe	sF0I0P004
'nhậu	EbLTFdLLC
'hổng	GcPJbHTJH
ai goi	KcbINPJOO
benh	cVCEAGCD2
vien	QD0LM880O
benh vien	TZIHJNHFJ
thoi	mK00S3000
^ai	YOW096N92
'bệnh	WWLLKMIMF
'viện	cQIDEOEJE
'bệnh viện	UYNMMOKNP
'má	ZVMCGPRPN
#body+murder	EVGZ7R6ER
#murder+now	mZMCNLOTD
#murder+parent	AGFSSaOF3
anh ay	AWG5WjFFI
lao	jHHTBDKIC
dao roi	IcMHfGNLQ
'anh ấy	FWMFSdLKL
chen	HhOJHIKNV
ngam	PeLMNLLIL
#fall+murder	HQEP8aSE3
#murder+partner	OYMHFdDG9
#murder+weapon	IWPcOJLPQ
con uong	DhJIDdEGN
hoa	dGg002270
'hỏa	GWhHDGEGH
truot	JfNNcJLQT
'lẫn	MUNbOPVOP
duoc nua	DfHGiC7IA
mom	9ZEACClFC
'cử	XUGHIJHJH
nat	PZIGZHNJK
'dập	HafPPNMOP
'nát	UXLNNPPLN
to	KBJPX00BY
o to	QXUSCHTIE
muong	OcDSAAGDE
'ô	VUTVBHQIH
'tô	IXWXMOUNM
'ô tô	IXWXMOUNM
'mương	OcJVHGKHK
manh	OWa9AEDA9
dam vao	DbIECeLLL
vao co	9dGaBCHFD
phut	OYXBEGIKH
phut ra	HdbFGJMNK
^bi	pQ929NC50
'mảnh	VYJJKKLLI
'vào cổ	KZLYLKONO
'phụt	NZaKLMQPP
do vao	KYNJIbLMN
vao nguoi	KYNJIbLMN
ngan	dSMJLFJLN
'nồi	ZYNKJKKMN
#afraid+device	XTC9VSCD5
cay	gDYS00000
de con	RbPQOQQRQ
nhung	QUCE8F8CY
^nguoi	YL00EVQ40
'cây	eOKUDGIFD
'nhưng	TYLONQKQN
mi	JI6JJPP90
father	bOE01Y3A4
mi father	MXOEHaEJC
fath…	bND01Y394
just	gPAOJM3C8
fell	MoM031989
don	1SEEORhN0
and	0aReKWR0H
he	0i4QMjILD
and he	HjMTKBKML
doe	YQ5LMUE00
he doe	JZOIMUZJJ
not	AX0VP6U0b
doe not	XQ7O2WG62
answer	BX98S6Dfa
answ…	4aU3O38aW
^mi	TS80ATLL0
'my	KK7LLSR02
#fall+paper	T8C009HIa
#now+paper	gL79J00GP
#paper	p0000500X
#paper+parent	SB2TONEBJ
#paper+partner	JNDK0Eb90
#paper+self	H04AOHL0r
old	ac000R600
an old	HjL9BZA9F
man	HK0nNR0Q0
in	VSIW9KI0K
the	JJYS0260e
in the	2WaWBXX60
waiting	ZT8YO6KHJ
~wait	ZT8YO6KHJ
wait…	ZT8YO6KHJ
area	fYCHKLIIH
passed	VaPLFDFMP
~pass	VaPLFDFMP
pass…	TYR40P03P
out	KYbSLCC00
^an	FjFYFGB6C
she	0u0JLAW10
~faint	JgMLNPLNO
fain…	JgMLNPLNO
at	DCMW0Xc00
counter	jOW698G84
at counter	TUZGKJCHH
coun…	lLV377F72
three	WbNMJLLLK
are	A0Xi00KOH
^she	NmD7KHAC8
#collapse+fit	bSELLIKMM
i	FWYSU3IKE
he i	Eq9J3IW30
having	HiPJMOONL
i having	HhPKNOONL
~hav	HiPJMOONL
havi…	HiPJMOONL
having a	IiIIQMLNK
heart	TgE8GE9IC
a heart	ZYPKRQQOJ
attack	QbRNNQQPO
atta…	NZIbGFCIH
think	HkUUMD4D7
i think	CkUXGJCJG
holds	NWOFNbENN
~hold	ESGLXWREE
hi	5x00E6T00
^he	AO0a0g0N0
#die+fit	fVLLKONLJ
#die+self	0L2Ez3000
#die+threat	OTPFYULNN
have	PJ06UYU0V
i have	KQ8GVQ33Y
have a	ZYN8OBIFB
pain	7oK8OFBJH
in mi	QMLcJB0C0
going	MkWODDFA9
~go	MkWODDFA9
into	LZSk4A58S
am	JJG9Mca0J
mi am	2bD8je4B4
^i	R00DhAT00
'in my	QMLcJB0C0
wife	lT90F007C
mi wife	iSG4J03DK
s	NVRY0KH0C
water	qX6648294
broke	dHWBETCEF
and the	ROfQKC8NG
babi	FR88BMZ02
the babi	YQ10KS08C
babi i	dLIDDAVJN
coming	CZfQEHFIH
i coming	GcdDHJILK
~com	DZfQEGFIH
comi…	CZfQEHFIH
'baby	FR88BMZ02
'the baby	YQ10KS08C
#birth+partner	JkF7C9BFE
wife i	aWMEGIHHO
pregnant	QdMFGUKNG
preg…	QdMFGUKNG
bleeding	GmKCBJFKK
~bleed	AiF9YICGE
blee…	AiF9YICGE
child	gH0BH5T03
a child	ZIHP9EPCG
child i	OQGHBIfIP
~chok	HgLGHYHPR
chok…	HgLGHYHPR
on	PVW9QH90Q
on a	LYaWIEBFC
cannot	OkUIA0952
cann…	OkUIA0952
^a	0bQmH0Y00
son	I5FWHEJM5
mi son	bEALA5M0H
drank	GoI8CCHCJ
what	cBD0000YM
should	XSTBPD99B
what should	XVU7BFBAE
shou…	VOS7PX868
should i	XSTDFGECE
i do	TTTXBAGB6
#help+kid	KcLFEQbLO
toddler	NWLIDGbKP
todd…	NWLIDGbKP
swallowed	KhMMHKNLP
~swallow	KhMMHKNLP
swal…	KhMMHKNLP
some	fYMJGEDGH
o mi	jNU80O099
pills	EXJKgFJJI
~pill	EXJKgFJJI
'of my	gPX91P4DE
#high+swallow	JXNJdJJNL
daughter	UG8LQKG39
mi daughter	QHBMRMI9J
daug…	UG8LQKG39
and no	BhTIQ7TM9
stopped	FhKWPJIIJ
~stopp	FhKWPJIIJ
stop…	FhKWPJIIJ
breathing	IgPOMOPPQ
~breath	IgPOMOPPQ
brea…	EgNJGZMMO
^the	m2i00CH00
there	EcZL50Q0D
there i	0WdTL5S4L
i no	FS73L4eIa
cold	QhMGINJOH
^there	0SWYL5V10
mother	WTF19BS30
mi mother	XVG5DIM54
moth…	WTF19BS30
face	TPHXIXJDA
face i	PaRQPRQRR
and she	CkFEFGXEF
speak	iVIBEJFC7
clea…	VZOINQPLA
suddenli	MdONNNOLL
sudd…	MdONNNOLL
move	qP7542089
let	K02dT8b0A
am and	YRPHHXDNC
and hi	EmMIFFGIK
'suddenly	MdONNNOLL
grandma	WKO48UNHE
mi grandma	gSJIJ60LM
gran…	LIJ00XY50
grandma i	YVS8B368A
stroke	WWKJIGGHJ
a stroke	WWKJIGGHJ
stro…	PUZJHEGFI
someone	JQ4o03743
some…	IVOnA0800
someone i	9KLpIISFB
on the	Kb8GXXP00
floor	Ccd7Y57C1
from	Q1MR0SR0Z
from the	SKdTAB570
mouth	FPJHHIKeF
^someone	QN7h27E88
kep	WJF3SNVB4
eyes	YRH4aE78C
hi eyes	LhLHIJMIJ
back	ZHKZ62SFG
feel	NfX4V6178
i feel	VYCESFEDB
everything	QWKIIUIIa
~everyth	QWKIIUIIa
ever…	IZQ2RK56d
i going	FXZZHJLII
i cannot	AbYUNCRJJ
get	XIL2OFWK6
cannot get	IbXHGIFHN
enough	IcHEYHFLC
enou…	IcHEYHFLC
please	NXMIEHP00
plea…	NXMIEHP00
help	QRIP2YRD2
please help	IUTBEWUGH
she i	IaGVEOJGA
ha no	MYNJNPNLY
#blast+threat	OWNWUSCOF
swelling	FgYKHJFNN
i swelling	IiMHIKIOP
~swell	FgYKHJFNN
swel…	FgYKHJFNN
after	ZIC7VFS78
friend	WLDZCF747
mi friend	WLDZCF747
frie…	WLDZCF747
ua	LBESC0T00
bi a	WdK9IHGDG
leg	bYH988BG9
'by	UR0K0UP00
dog	dTEGDGHBD
kid	TX944Bb8K
mi kid	acEDEGBCO
blood	Jn8248D9C
everywhere	WSTDGPIFE
cut	CR9Gq32T0
hand	bVC8DCFHB
with	955aRONH2
with a	JMIT0g002
sa	QVMVDGGLM
stop	DQEjRAJOB
i a	LIOTOBV3F
motorbike	MQQc747A9
a motorbike	OWSTFHEAB
moto…	MQQc747A9
accident	aYGCLPIMO
acci…	aYGCLPIMO
outside	Fb5WCRS6B
outs…	Fb5WCRS6B
tuo	WKPO15Z00
people	HKHj876PW
peop…	HKHj876PW
people are	LdPBIKGaH
road	TQYHRAP92
the road	SUZPCGRIF
a ca	FlLFKKKHK
hit	Na4N0W040
woman	EZCSGT93A
front	FaXW7HE8D
in front	FaXW7HE8D
front o	FaXW7HE8D
your	0H87363Wt
gate	HYVPLJUGH
worker	ZVKKOONMK
work…	hVDBEDDC9
o the	7UX0XYK0M
ro	GHnPM8401
the ro	FPjBTCD88
and cannot	MfKLLKMPP
legs	XcI7FEHEG
he hit	RYQGMWQRP
head	XMLCEdLHJ
stairs	QXLKMZFOJ
the stairs	QXLKMZFOJ
~stair	QXLKMZFOJ
stai…	NUYGHXGMF
and i	0NNVUHh00
boy	5YDLBbjDI
into the	HRVeLNOMJ
pond	XVLJMMMKH
ue	MNPA0FQ0L
pulled	KOKYFdKKK
~pull	KOKYFdKKK
pull…	KOKYFdKKK
him	7ZKdVWQFH
but	hK6004b52
i not	PTH5XI9DV
moving	QZCUDA9C9
~mov	QZCUCA9C9
movi…	QZCUDA9C9
a man	8I1qL5F00
~drown	hQMIGJGLI
drow…	hQMIGJGLI
resp…	PWIEHHJHa
got	IZNh40K15
elec…	aTcFKJJ98
#fit+paper	QNGAK5CEb
took	QPAcFJ373
mani	MRR9UXDC7
tabl…	FVKMUMNGg
will	SD0LgK0Q0
will not	IgHfCIMMI
wake	DVJHiIHIF
not wake	GYNGZGJKG
up	aW2GPOH00
wake up	DVJHiIHIF
'many	MRR9UXDC7
over…	dJ42N442P
~turn	GTUAZFVEF
turn…	GTUAZFVEF
to thi	EfMJINEHd
office	KZLR4F2bU
offi…	eTCJ060XM
^please	EcUUR2NC3
call	APPcGUVAD
doctor	SaNLKLLLM
a doctor	SaNLKLLLM
doct…	SaNLKLLLM
quick	iQMEFJEMM
ladi	bYFGFKEJJ
dying	DgJENFHJK
~dy	DgJENFHJK
'lady	bYFGFKEJJ
i there	xDC6841A5
there a	tFF8CA6E9
here	KU7JC0ac8
somebodi	DYbVCCRA8
'somebody	DYbVCCRA8
anybodi	aVOLNOUJK
anyb…	aVOLNOUJK
know	1RGB4DxVB
first	iPHFGHDFC
aid	ZWLKMMKLM
^doe	dXLLKKIIB
'anybody	aVOLNOUJK
mi babi	TZMGFBMMQ
babi ha	WXOIHJEOR
veri	JgROONLQQ
high	aWOOMMKJH
fever	UbHJHLHMS
'my baby	TZMGFBMMQ
'very	JgROONLQQ
kid i	JSHNFIfRU
burning	6Hw8704EB
i burning	6Rt4D68MH
~burn	H5k12a097
burn…	H5k12a097
went	XTC7C3Z65
over	PRXM7d762
mi child	HaL9XFWCO
in hi	HhNDILXJK
all	GHP2IMBPe
throwing	RZHSWFFKG
~throw	RZHSWGFKG
thro…	HdAXMO6B9
^ue	KRVG6UZ80
husband	RT40Kf019
husb…	RT40Kf019
husband i	VYIA7MCGM
conf…	SY918850Z
dropped	QfMIFIGKJ
~dropp	QfMIFIGKJ
drop…	QfMIFIGKJ
neighbour	YQUH8E08E
neig…	bPTE3C04A
lie	QTB4iF932
behind	EVhFJHLKF
behi…	EVhFJHLKF
the do	WQ3Q4XG64
do not	HbJcIKNIC
^old	SZHKKKKKB
coll…	fZIAS7HEA
i in	MVaPBDCGH
right	WRRTAO8AS
hall	FZFQFDdMM
the hall	FZFQFDdMM
i so	VaZLCFHFH
i am	GF0JKac0Q
dad	TF20HTU00
mi dad	fOC0K0J00
dad i	cWG86UDG8
t	75B2cMdM0
can t	O6L0XFJU2
talk	HeFFYCCE9
^help	YNESDJMK8
stra…	GTGWAUUAC
mi husband	T480Mf06E
toilet	FRSV9SQDA
the toilet	LYJBEVSIF
toil…	FRSV9SQDA
broken	pI8MBA7CA
i broken	rJ8CCB8CA
brok…	pI8MBA7CA
~scream	FeOXIIGMN
scre…	QS7UCD2XA
#afraid+figure	MbJSCKAHC
#fall+figure	hWAEFIJHI
#figure	WQSQ1Q300
#figure+hurt	MgFCLMMHC
#figure+self	SIOQKZE00
out o	RJS0WTN66
^hi	DlJDHYIFG
wall	UMM7CfGIE
the wall	MRPCGgMQL
fell on	BgXCIJFPM
hut	LX8V9bLCB
stuck	hHPHFFFMJ
brother	ULDL7a085
mi brother	ULDL7b085
brot…	ULDL7a085
stabbed	MZMXHIMJK
ua stabbed	MZMXHIMJK
~stabb	MZMXHIMJK
stab…	MZMXHIMJK
lot	IKA000qO0
a lot	dT6556S49
#blood+device	IjHBILMIM
i ua	FP8dS7R87
mi legs	bYL9GEHFH
heat…	EbYINKMKG
i on	ROfOO23C9
ground	NXaJOMMLF
the ground	NXaJOMMLF
grou…	NXaJOMMLF
^somebodi	HRYVECTC9
bad	eFIXCIEAE
ua a	PXYKNQPQL
ga	00-3U0050
a ga	JVdDEIEKH
heater	FYcIJHIJI
famili	eLA5Gf396
mi famili	SQFCNdCJK
fami…	eNEAJd9HF
'family	eLA5Gf396
'my family	SQFCNdCJK
#blast+collapse	LgNJEHJTM
#blast+gas	FMlBCGFKG
#device+gas	JYcJILJMO
grandfather	fWJGGKGLJ
rice	mHPALLIIH
medi…	cb7527611
emergenci	NgJJHIJFE
emer…	NgJJHIJFE
at the	5VKQ21j50
entrance	MbGGLIRHD
the entrance	MbGGLIRHD
entr…	MbGGLIRHD
'emergency	NgJJHIJFE
need	VFQFOJ000
ue need	LSaRIEDHD
need a	XaIHGKHKJ
here no	HfEZKHDKI
#blast+here	LRTYC3OD9
half	NeOGLPNJL
bodi	LdLXFPLGG
'body	LdLXFPLGG
ha ben	FREYFEXGY
for	m000K0F0X
for an	eQJJHLKJJ
dizzy	MWZJHNLMM
feel dizzy	MWZJHNLMM
about	VE9Bj5LFE
about to	JRBPiFG7A
one	Nf948BLAV
uncle	UWGEBa6HB
come	TQV002b00
^si	KXSZGGCJK
good	n812S1068
hospital	YaJGHICEB
hosp…	YaJGHICEB
time	FRFBWc8E8
cons…	WYLKIJEAE
much	LgICZKEPC
ho much	XYQNLQNRF
someone s	BaKgPPOLL
the ca	TNYQ945IF
park	VZGEILGDE
there s	AfQP8HVE8
#afraid+blood	IbHWKNKMJ
he will	9JJThZ678
open	fVGBFFUJ9
liqu…	gSLKJMKJE
burnt	RUaOMPOPL
fing…	aXDBFGEBD
bi the	NbJYPMHHH
machine	TVA9FJDW8
mach…	RU9PCICW8
s a	5WWYBCAD9
under	HbHWXC987
truck	GdaHJMGKJ
took the	KUGcDCELH
the uong	caIABEVA7
and mi	GZN7BYbND
'and my	GZN7BYbND
put	FRbTDHCFY
put a	PWPYINNMK
throat	GeMOCaJGG
he s	EUGXKZLGI
mum	IPB9CgdG9
when	UTC6OL0A2
when i	KcJGaQ8B9
talk to	KaGGZFFFA
#asks	t000P0Q0E
#asks+blast	ZbFGEGJLG
#asks+self	dH008RV60
the chai	YQSDHEFKF
ha a	XLHUUO0HI
mistake	YWIIKCHMK
bi mistake	WWNLKDJNN
mist…	ZWFGKCGMI
sister	EQFYPFWD7
sist…	EQFYPFWD7
~work	cXLHLC6JN
minu…	WbKJKKKGH
ago	NcPKMQWJL
^one	PdPMMONJF
bu	KaVSA6UKG
~knock	KeJ7GbRGG
knoc…	KeJ7GbRGG
#here+paper	cX4K61BD7
piec	NXGEGMGaE
hot	cYN8CHCMG
uon	SPHPbL3BB
uon t	JVNScN499
#figure+kid	MYJXJIGMN
tre	-0JN04P53
a tre	hOFDFFEJP
ابي	e980Qi072
قع	cTPDFEDG3
~وقع	iONCCCBD0
علي	ON5YUKC0K
قع علي	IeYNMLNMM
ارض	kWC300200
علي ارض	GmGIEDHE7
لا	BT12fIZ0M
~ولا	0jQFMcU00
يرد	PbUEBEFEE
علينا	IWaaPNOMO
~علي	GcWYHGEUE
^ابي	cOG9VVGEB
رجل	H79kTFV1B
في	M6XS0JRMJ
صاله	FeHWHHXGK
في صاله	FeHWHHXGK
~صال	NdITJGUIK
انتظار	fSJPIHHIL
~نتظار	fSJPIHHIL
انتظ…	fSJPIHHIL
^رجل	J9DiU2Z4D
#body+figure	aYMFKKNLP
#collapse+figure	UXNGOLOMO
#figure+here	FSeUISEFJ
#figure+partner	UWMCMVLKO
امي	GOI00Uk00
اغمي	JiKKLJNJJ
~غمي	GnIGDFLFG
امام	eaGJMS6GJ
~مام	YO0ADNX4D
شباك	ZMQHT9O20
~شبا	ZMQHT9O20
^امي	YL34DIQ01
#collapse+small	QdNMPKIOO
#here+small	XTJ49KW1B
#parent+small	GXER0Nc00
#small	NN6J0Il00
زوجتي	ZWF6V6D9C
~زوج	TG10Mn001
~نزف	DpFDIGBDI
هي	EYWFQDGGe
حامل	HhLEGbKGF
شهر	UYGGGFHGE
^زوجتي	fSHE8FHCI
نزل	ImIDECJEF
ماء	YfAV98ADD
ان	6J6SgA60k
~لان	9GCSXFR3b
ابني	QX41THU3A
~بني	XV10REO07
قطعه	TiA7ABA79
~قطع	PX28a1500
~ختنق	JiKLGHGFI
^ابني	ZTD7FLQ8D
طفل	Z4KR0Fa06
اكل	SIIIXFYGF
^طفل	NK686Ud09
ابنتي	BhEBVAJ9D
~بنت	QUCOFTT9F
شربت	ElJHHFHGI
~شرب	PfF9CSCAB
^ابنتي	BhEBVAJ9D
لدي	URJKGJYJM
شرب	FnJGFJJGH
غلط	fUB9A7N8B
^لدي	LXLKGKcKN
رضيع	IXJIHgNHL
توقف	SiHCEGCC9
~وقف	MjB49944Z
عن	aU00O0W00
توقف عن	QeMKIMGKG
^رضيع	McLKLLWLN
جدتي	SKQ27SR30
~جدت	WIQ16RN20
مال	WREdGBEB5
~كلام	YgJIEIFFD
غير	dSHDHGVCD
^جدتي	XOR692R95
جسمه	GkJLFHJFE
~جسم	EjGDEbFBB
دي	YaIHNIGDI
~لدي	ZaJIGJHFK
اصيب	DkMIHLKKJ
~صيب	DkMIHLKKJ
بجلطه	PfNKKMMJG
~بجلط	PfNKKMMJG
عنده	ZbIFD8KDE
~عند	QgK01ON00
~صدر	XUDCAEA8S
عندي	RfABE9I6A
الم	DZHGaFFDF
قوي	HdYKFKLJK
يدي	5FB7rUE5A
مش	FTRSS7a35
~ومش	7ZYV6CVCE
~تنفس	9qIIEHJHI
ما	FWUCRMLJI
اقدر	IPUBWUS9D
ما اقدر	IPUBWUS9D
~قدر	CeT6WRJ6B
ساعدوني	KcUDECSHC
~عدو	KcUDECSHC
ساعد…	UTNBBDZ37
^ما	Y802eJJ0T
من	NSE9TSQ8R
بنت	ATHgVAMEI
^بنت	LWKcGFTIN
~ربع	JfPPKLWMK
اختي	7TEAOam9A
~ختي	7TEAOam9A
عندها	QUOHNdLNO
~وما	BcSd3HWO5
معها	RRIGHHYHI
~معه	NNDaCDSDG
^اختي	HVKLTNdHJ
جهي	CGHFHcJhF
كله	KYONHfJHK
~رجل	BcHeIDFBI
كلب	dTEE9ECTE
دم	Lc97WFF89
~لدم	UQFDbKKCC
~توقف	DbHHcHJGE
يده	LgLJJJLGK
ينزف	MiJGLOFJM
كثيرا	XdCDC989C
~كثير	XdCDC989C
حادث	cVFHGGIEF
سياره	eTRQ81D22
~اره	fTSQ71D00
مبني	OOVBSCV99
~مبن	OOVBSCV99
فيه	CdeACS97A
^حادث	YYHJIHKHI
#fall+small	QfJIKDCHH
#hurt+small	BeIfNBNLO
امراه	FgHaGDDHI
~مرا	CjEYCABEG
قدام	HbbFQRLOR
باب	VVUKDRJFC
^سياره	MKfWHDDEE
#partner+small	IWNIPdHOQ
عامل	cWNLNOMKK
سقط	OfDNEGJFB
^عامل	ZXIMHKKLG
~راس	Gf8ADdB86
درج	9LTEBhAA9
صديقي	NcA5T5B60
~صديق	JaFbSPHC0
~قلب	FkAACXC35
اقف	CcPZYVMOL
^صديقي	NcA5T5B60
#body+paper	Y306250LX
#hurt+paper	WLU2OO9GT
~خوي	FcEEEYXCE
اخذ	FV6k4Q750
حبوب	GcHDZBFIF
~صحي	FgCAa8BAB
دواء	ZbHGAEFDE
نايمه	QgEKEFFJG
~ايم	UXBY9B9FF
~فتح	gY65E752I
~عين	GjHERGDGH
~طلب	FN9W7cA6Q
~سعاف	MgHHLHKGE
بسرعه	LdU9DDDB7
~بسرع	LdU9DDDB7
#help+paper	SS30800Da
نحتاج	KYZWHHFB8
~حتاج	eKROLK300
فورا	DXaFMLMMd
~فور	DXaFMLMMd
^نحتاج	HVaYMMLLK
هل	rM00O0000
يوجد	ZVGDCDEDE
هل يوجد	VYJGFGIFH
~وجد	ZWNJHLKLJ
طبيب	IiLKLMMMM
هنا	UIE7L0i01
شخص	RjEDTGFA8
فاقد	UcJJKLKHI
^هل	gYACAKEB6
#asks+collapse	VXKOKMLJF
#asks+here	XP7FDGWGE
#asks+rescue	OdNNKNNLN
حد	BSSfEBWBD
يعرف	cPDDDHPAA
~عرف	C80006kZ0
~ولي	OTJJFIHFc
قف	cWHGGGLGG
حقوني	JZIeGUIGJ
~حقو	BXXfCQDCB
~بوي	EaGGFfIGH
~موت	QYMJVFLKI
^حقوني	JZIeGUIGJ
#die+dying	KND8cNA9A
#die+parent	QP70cQ360
#dying	0000-1000
#dying+help	KUGDYAHHG
#dying+parent	CWF8XUDFD
حقونا	JQXZLIHKI
ماما	O960HOkCG
قعت	GiTLMLKML
احترق	RcDHKLNPN
~حترق	CSm3CA6CB
اري	GUYBcEQ88
لا اري	CYIJfJULH
عليه	ZXKLONNJI
زوجي	W5D2Hi77D
^زوجي	hBG8PRFAH
راح	PaFWAHMCA
~جار	UR6H8f734
يفتح	eWHFGECEB
لا يفتح	WbNKMIGNI
جدا	JYaJJXHPM
~نفجر	NSgADA9D5
~ولد	JXE6S6XBD
#here+kid	640RSRo5E
دنيا	BZFARBbDE
~دني	BZFARBbDE
#die+stop	8WA9ZCR88
#stop	IF50tKDP0
يا	0B4357Mx0
~جماع	YcKKMGJHK
حده	VXLKLNXFL
عم	QlQQAI8BA
^يا	4G99ABPq4
#alone+breath	MYNOKKZJP
مو	BmRHNGKIH
~ومو	HgSMOPPKI
^في	0HasC3P16
بابا	HR64EQbA8
~باب	IO8cDGV89
^بابا	SXF9HXGDB
احد	0IFlcFc00
شارع	TQTGGFb6J
في شارع	DSVHIHh9K
^احد	CQFj00Q03
رجلي	TcODMTKJP
شمس	bXGHHJIDF
هو	4YLYbIGCS
~وهو	DaPaKMMIK
خارج	HT8l65442
^شخص	IdKJaLKKI
~عايل	bV8ESGBC7
عايل…	TU7CW99CB
غاز	8Rr6EC378
~ستطيع	SOWAQ8F97
جدي	IbFBCXZAB
حاله	fQFBGDFGD
~حال	bMEVGBFFB
عند	ODKa47c00
مدخل	QWJHLKVLL
كسر	NYOEPaJLP
#body+intrude	FSLLCVdEL
#hurt+intrude	AJAg9d38A
#intrude	3C2u0PN40
#intrude+partner	BKCB9ia9H
جدار	YNZJLKLKK
~نقطع	HcEDDEQAB
دراجه	NUXYGHHEC
~دراج	OTXcIFCDD
ناريه	UZWJOOOLK
دراجه ناريه	NbWBFGIEH
~اري	UZWJOOOLK
صدمت	LRCdHLHGJ
~صدم	LRCdHLHGJ
شاحنه	GaLeJMMLM
~شاحن	GaLeJMMLM
~وفي	YSPBFHGAG
#device+figure	EOeY59V6B
#device+past	WXDDJNMJM
#figure+past	YWGBCLIJM
قلبي	SeEFHCDBD
يدق	DZLcHJQKK
~مهم	LYHJGHHEX
نفسه	7QDBoFC8D
~فسه	5L99sD96B
ضعيف	iOC9BBC6A
طفلي	XRIIHHQHH
~طفل	eOD895UBD
^طفلي	ZVPOMN8NN
راسي	KYFEJeHCA
~دور	UL6300Q1Y
احس	CbZFYDGCF
مريض	iTHFIHHFE
خالتي	ZOKKMFYLJ
~خال	NEHAKeWEE
حمام	FIAV9ZMCB
تصرخ	HfMXLJGLH
~صرخ	HfLWLSFKF
~بلع	KWLIeJJLK
~تكلم	RaGGaCFD7
عربيه	LSEYGEEEG
~عربي	JPBeEABBE
ست	OXPOPPbOO
ولد	LMB82c76E
^ولد	YVHF8ADEJ
جوزي	YRG5DYD9E
~جوز	YRG5DYD9E
^جوزي	YRG5DYD9E
^قلبي	YZIHJFDDE
~صاحب	KTIfGEIHI
~رجع	9L140Xo21
^لا	UI02e0U20
ثم	YRHJGaHIG
#breath+paper	ONKG2GZD5
كرسي	cVC5DRD78
~كرس	cVC5DRD78
زجاج…	hUJHMKKFI
خطا	RcEECDEAA
باص	JVbUJEWJL
رجلا	FOKjLJJJM
يمشي	NbPKOPXOP
~مشي	AVFaFLZCE
^باص	KWbHMKWJM
~دخل	XZTO9M006
~رقب	9dAQEbBDB
بلا	QV000398X
شجره	hTCBDBA9A
~شجر	hTCBDBA9A
nha hang	KOcGTfIVV
boc	0Gy7JJEFI
lua	C0xB500B0
lua roi	MPeKROPRS
roi chay	LNfMRMLSS
chay lan	6MsJMKJNK
sang	X0LJFMR1L
lan sang	FJlHIKIRR
sang nha	CReITgJVV
'nhà hàng	LTcNUbPVV
'bốc	DMlHOOLNO
'lửa	CBo9IFDLG
'cháy	H1t0450B3
#flame+here	62sK9E4FF
#fall+flame	80qQ0STC8
bep	F4fS9U0C9
bep nha	GFUcHOFRP
dap khong	DKbFGeHHO
^bep	HJjFMMHNH
'bếp	FFhVFWFJJ
'bén	LPeLQOQQO
#device+flame	B0v0557B8
pho	l0XL07300
dau ngo	OJhHJQNQK
to lam	IFjCJPJOJ
^quan	bEZEMNOGE
'quán	ZANb9CJC3
'phở	cMVFEKLIF
'đang cháy	JLiINJJSR
khoi	F0x009000
co khoi	FIjJONNLM
den	i0Ka01100
khoi den	IMhNMQNPO
tang	b0c0Y84C0
ham	FAgDREDXC
chung	f0IZ00P00
chung cu	XAaEIEGDA
'khói	9BrDEDICE
'có khói	MOdORRQQQ
'đen	MPbbQQQQQ
'tầng	NBdFUHBFD
'cư	iETGKJDIB
'chung cư	WNZLOPONE
#smoke	00-000000
hanh	j0KH0VG20
hanh lang	AKafJIbLN
tui em	PNeKHLNPR
^khoi	LJhKHJLKA
'hành	Y7OLCYOFG
'tụi	GESc5MGSE
#hurt+smoke	B4s77BBGF
#self+smoke	30-00G170
xe may	bGZHMMFEA
bai	REX89GECX
giu	G6UZ3e3I6
bai giu	TNZJQOQNO
giu xe	TNZJQOQNO
boc chay	JPgIQNIPP
chay roi	KCeUDG6OO
'xe máy	UOZOQQOKL
'bãi	ROaPRRRPQ
'giữ	JEUXDYBLG
'bốc cháy	ORcMRQNRQ
'cháy rồi	PNcLMNJRQ
#flame+machine	JAkANHB6L
#flame+follow	LQbJRbNPP
toe lua	QRaRRRRQR
nhua	SNZOQPOOM
khet	SLaMOOOML
khet let	PRbPSQSOQ
'mùi	KKhMLMJOM
'nhựa	QPaRRRRRQ
'khét	ROaPPQQOO
#device+smoke	HAjAGBIGF
#flame+smoke	ABrBFIDFA
#body+smoke	EDnIEPGBA
#device+locked	DDE7bh99H
day dien	WCZIKXJCJ
cot	SCZFFFFJY
ton	VGUIYKNNH
mai ton	TRZQQRRRP
^day	IDjIKKIJU
'dây	SHYSLTLKM
'dây điện	SMZNOUNKM
'nổ	GGiSKJKII
'mái	MIgILGLOM
'tôn	WNYOQOPPK
#blast+flame	R7YRC79KG
phat	W0PW0435K
lua do	PMcLQRQRQ
ruc	MLfLOQOPP
^tram	TLbGNTPOM
'trạm	TKTGNKaIN
'phát	KFcbFHJKT
#flame+parent	90rSJ0000
#flame+water	RIaUTPNQM
co mui	JJhMMPIPN
mui ga	HHiKJMJQK
trong bep	EFafGLDNM
o dau	f0IS0ES6B
'đâu	M0AN0IeO4
'ở đâu	h4I3ADK2A
#asks+device	ZBZ8DFBGB
#asks+gas	dETC7E99D
#asks+body	p0HP0BNA2
#asks+pain	g0JSMGPDC
#body+gas	JGkJGLHGH
#gas+pain	KGhKJNIIN
binh	h0b349581
binh ga	PEeGEJFGG
ga bi	HGjKIJKKH
khoa	L0WXGcL3Q
toi khoa	IFbHWVFIF
khoa khong	XFbHGIDHG
^binh	NDgGEIHHD
'bình	QIcJEJGHG
'khóa	OCQYCZRFQ
'tôi khóa	JLcKUQJOL
so no	IKdIYGIRO
'sợ	F8KOYQZA0
#afraid+blast	E8aDWcIMB
#afraid+gas	MJfTFKIPK
#afraid+high	67WGkBGGT
#blast+high	MCVRZ8GPY
#gas+parent	E5k688dFB
may tinh	kBUG8I420
boc khoi	6KsHLOMGJ
'tính	d5THQFCDA
'máy tính	aKWNJKJIG
'bốc khói	IRhOPQQOP
#here+machine	X8cGDEN0C
#here+smoke	CBr8E67DD
#machine+smoke	WEcHKLJ98
#now+smoke	LLeJQPPOP
dien trong	WNbORRTPO
trong phong	F0Jl8WDFC
phong nay	TPeORTTRN
^tu	J4A9aDBAg
'tủ	UNacMMGSL
'trong phòng	FEVhATMNL
#device+here	GDkNMPKKL
dieu	aBTFEGIBA
^dieu	SJZNNOMNL
'điều	WLWNMMMKK
'hòa	eFRHIKHGF
cho chay	JBcFaBDML
ba con	W8dBCTGGI
'chợ	FHWfFERFG
sau nha	GJjINMKNM
nha tui	HCdXABWGI
^kho	WLbJPPPLM
con hai	MHaJOMYQQ
hai dua	KKdIKMWOO
o trong	NKdTKMIQQ
^phong	S9fFJIBJI
'hai đứa	OPaNRQWRR
ket trong	OLeDPIJLL
nha dang	aGWFGHIEL
rung	JGiJJMGKG
ban roi	FGdeJLHJI
roi gio	bGW9CFDLI
^chay	a9XCDJINE
'rừng	MJfINOJQN
'sát	YGXHKOIJJ
'bản	cHSHSKJK9
rom	L1bg5U3GC
chuong	INeKKNNdI
chuo…	INeKKNNdI
^dong	XFUCIKFFV
'bò	LNYNMPaXK
ai do	GFZGfJDGE
rac	OEbI3CDaA
dot rac	SLaNPOPPP
rac chay	NMdOQOQPO
lan vao	HJaaJHLNH
rao	WMaINGJEM
'ai đó	NLVLdNJNK
'rác	NMZOOMNWK
ban tho	S9eJPMNKE
nen	j2R0U5061
rem	ELmNQPOJG
phung	NLhKMOPLF
'thờ	bBXHLJIJI
noi dau	SFaOLQPGE
^noi	V9a8B6CS6
#flame+help	74v2G3AFA
pin	RHSDJEcKN
xe dien	XQWRRRRRR
dang sac	WPeKOQROL
'sạc	nGPFHJID6
'đang sạc	RQdMPTUQO
#breath+smoke	DImPSTTPP
thoai	a69K2YMDY
dien thoai	a69K2ZMDY
hang cho	NMbZRRRRR
^dien	v9B560OE0
'thoại	NCHTDUPEX
'điện thoại	NCHTDUPEX
cai	Y0M0FA0i0
cai may	JNYOKOPZK
phot	lCXG8EGH8
co lua	GPiMOOLPP
ben trong	HHiLOPMLL
^cai	c2O8587Y6
'cái	O0T1PC4e0
chua chay	PObPOROPN
'chữa	RHcLHLMPO
'chữa cháy	RRZRRRQRQ
#brigade	90t086582
#brigade+flame	IFjFLKILH
cuu hoa	RIaLONKPN
chay o	LGgJHPLQL
so nha	RMaNSPQSP
cuoi	g2H0TW080
hem	FFWiKLGON
'cứu hỏa	QOaRRRRSR
'cháy ở	MLdMNTOVM
'cuối	OMYYbPPOK
#brigade+help	E7m6EECDC
#afraid+flame	RDUEITFKa
linh	bDeF8I7FE
chua toi	LHaKHEaSP
ba roi	QNaRQQWRR
^linh	TGaKMPMML
'lính	TIcJHLGNK
#brigade+self	UOZSUUOVN
moi nguoi	55dUlF7DO
'mọi	FEWKZDIGd
'mọi người	KCWNdEGLS
toa	U9QAVBa53
toa nha	MDTDZBd9D
nha nay	GIQJaIeHK
nay bao	UOaNIQIQD
bao chay	LQfNNMMRP
^toa	QJhKLOGLD
'tòa	UCUIUFQGD
'tòa nhà	MHZKaFVJK
'nhà này	LNVNaMWPP
'báo	g7KO4NECB
'thật	gRZPNPPPI
#pain+smoke	KOdOPbPSQ
em thay	JIdLZJJPN
^chuong	NQcNQOPRQ
'mà	H0Q0FTi60
'em thấy	QQbOaQQSS
#flame+high	BCpHBEKHC
#follow+parent	IFLcFdAOH
#follow+smoke	IOfMKTLLI
#parent+smoke	E5m9GU8B8
bon	20OZR7Jm2
xang	C8iTECXKK
lat	i0LJLGFD3
tran	e7c96F6G6
ra duong	QKbJCaKRQ
'xăng	FFgTHDPKK
'ra đường	NPbOJgPRR
#fall+gas	C0o7VFICD
#flame+gas	DFoCMI9KI
dinh	b0MBY000O
dot nha	KDcDGcILL
'định	I6PJfBAEW
tuoi	X6H51WnF6
cham	i7Q5RBAK8
cua nha	MGUWGCbMI
tui roi	fMREHNEVM
'cửa nhà	ILZWNOZSR
nha may	DJVbOIHdA
lung	J9bCIiCGC
mot cai	HHgLINdLL
'lưng	LIYLKeMLK
'vàng	LMXdJPRMI
#blast+smoke	HJhHNPNNN
chat	i8Y4C9AD4
^hoa	QMeOPQQPM
'hóa	XIWIHIKJI
'chất	YJVMNMMNG
trong quan	MMebNMMPO
tranh	lBaCGFFGC
^lua	GGlCLEMGC
'bắt	9ARhVcAIH
#flame+weapon	NIiKLGHQQ
#help+weapon	MGUeNIMNL
chay nha	NPaRRRQRR
nha o	lFWGPKIHO
bay roi	GFWIOPgRQ
'cháy nhà	LMgOVRMVV
hinh	f7F356FRV
chay phong	QQaPRRRRQ
'hình	WJPJHJMNX
#smoke+weapon	RQaORPRSN
chay tui	YNXLJPJSK
tui dang	OOaUOPNOP
dang dung	JLWJfMKOJ
dung ngoai	S8SAj86EB
ba noi	v0VF9401B
noi con	SQaOPQLQQ
con ben	YKXKNKFMO
'đang đứng	NQYNcQMRQ
'đứng ngoài	OLSIeHIPM
'bà nội	nISFLBCIM
#figure+flame	eHRJDPENH
#figure+parent	P5UGObP89
ghe nha	PNcPSMMQR
nha ben	HKbBLaTQQ
'ghé	SPaRSOQNP
'nhà bên	JMYHLZTQQ
tan	hCe66PCLC
sang mai	NIfGcGGRK
mai nha	LHiIIGFRQ
em bat	LFfFFgGQO
'tàn	YKbNKOQTS
#pain+weapon	SIZZGIIKJ
co tieng	LMaLZONQP
lon	P3K610Oc1
o tang	DPhNPNLOP
roi khoi	YOZONNMIJ
'lớn	UKWKMOURP
#blast+follow	LKXNbVIQO
#fall+smoke	J8oIAB4ED
mini	TMcLOPPMK
#gas+here	D8lEKIQEJ
quat	o5O06WC6E
co sao	XDcHCBDLF
sao khong	XDcHCBDLF
^ga	JEkFHHJLJ
'quạt	gGLJIIJFI
'sao không	VMYOJHKOM
'nặng	MIYZMJLMJ
#gas+weapon	EGdcKGLLL
suoi	DKjKKMPNJ
^lo	q8HIAJ7JC
'lò	YRWRRRRRP
'chăn	NNXcNPSVS
#smoke+water	SNbRTTUSI
nghi…	Z4UWBT6B4
co oi	MFaINaXQP
'cô ơi	ONZNPVUQP
hoan	MIaGJFNOZ
hoa hoan	RJaKNPPOJ
cong nhan	VDZIJNLMD
nhan ket	RJaLPOPON
'xưởng	ZPUQRQRPQ
'nhân	aNXNNONOM
buyt	NDWZEIYDG
xe buyt	NDWZEIYDG
dang cho	v0R1000CB
khach	P7ReEAADB
o duoi	OLdNQQOLM
'buýt	PMWYMQULM
'xe buýt	PMWYMQULM
'chở	TNZXOPKQQ
'khách	VISVKFILI
cao	i2W48NC73
cao qua	QJbHPPPQP
dau nguoi	OHaaPDPMO
ben vao	JFjEIIMKG
tru	X2YUO9BH0
vao tru	OEbbKQPRN
'trụ	MFVaUKKQL
luu	hFWEHIGG7
luu tru	SLaOONKLK
mo cua	Z8ZIHLHIB
toan	50c0IH0iW
ra toan	KIaOPOKKa
toan khoi	FIlKDHHJH
'lưu	aMVKMNNNF
'trữ	RRZRRRRRQ
'lưu trữ	RRZRRRRRQ
'mở cửa	UJYMMPMNJ
'toàn	F6W7LNCbR
'toàn khói	MNeNINPNM
ke	M0Sg0Y02W
ke ben	CAdDLjAJM
chui	EDXACgCFZ
cua em	LFdKLUNQN
em khong	V5T6e4L24
khong dam	E3ZSDVZJD
'kế	VEUEGXEJI
'kế bên	GLXKLgLLP
'em không	SDRDeEMDD
'dám	E9SWJdPNI
'không dám	E9SWJdPNI
#afraid+hit	D0QKGkQEN
#afraid+threat	A2RWEPfAM
#hit+smoke	MMeKKMMQM
#smoke+threat	YLWKKIMKL
chap	dIeEHCBEI
chap dien	LPfMQIMQQ
dien roi	LHhJNNLPQ
bang	w0DE0C00N
tach	-AMBB3FB9
^chap	XPZMOOPGN
'chập	GPjMTMOUS
'chập điện	GPjMTMOUS
'bảng	eOPKQROPO
'tách	qHVIJDMJK
dien chay	QQaRRRRRR
em chay	HBeJFZONP
hoai	I5Y21dTS1
hoai khong	VKeNFLNLO
'hoài	MDT9BcTS9
'hoài không	UMWMNJVOQ
khoi nguoi	aKYIJILJH
karaoke	ZMZGNQPQH
kara…	ZMZGNQPQH
nhay	85Q0r86JB
tu cua	QHeJEKLQG
cua so	L7XKYGAKC
so xuong	RIeJIRNSO
'nhảy	FHPBkJHNL
'sổ	gBKINPBGC
'cửa sổ	LCTUXOFPI
doi dien	HPfNPbKNO
^cay	r6G78HHBD
'đối	SQdNQQOPH
'diện	cNYJNNLHF
^bai	XHaIOLQJL
duoc khong	c5aF5J6OE
'dùng	bNYHGLJET
'được không	k0PC5H3J5
#asks+flame	aKPIJOGNG
#asks+fall	g0N801SB5
#asks+hit	NHYDDfGFH
co nen	DQeQeOPKL
'nên	hCNCYHGIL
roi lua	NOdNQOPOP
'trần	eMRMLPLQK
nha tho	jAQ9JFCFC
'nhà thờ	ZLWLQOMOO
'họ	NHVYEVRNK
'sơn	ORUbRQRRR
thay duong	PKeOLOEOP
lua o	FLmHHJJGC
ben kia	GGbdFDOSK
'lửa ở	LPgEKONOJ
#here+high	QPXNYQPRR
#high+now	A0HGr15G7
muoi	fBZFBU9GL
'mười	YJXOJXIMQ
xuc	aCbEF8EDC
^duong	T8e8CF9A9
'phố	a8MS4GAA9
'xúc	XGYJLHMLL
khung	HLZNOPOdH
^cong	iEVFKKLH6
via	r8W94CCFA
tren via	RRZRRRRQR
via he	cLYKJNONL
'vỉa	XPYPOQRQP
'hè	aOYONPQPP
'vỉa hè	XPYPOQRQP
vung	KCagIOKOO
nuoc ngoai	l4XBGB9KG
hiem	b9UBWECKB
nguy hiem	XEbDHEFIL
'nước ngoài	bLUMNNKPN
'hiểm	YLUJUJLON
'nguy hiểm	ULZMQKLPR
nha ve	HLYaJZBON
ve sinh	LKYbLKTML
'cộng	XNXGNNKJJ
sap toi	cLaJQPQRE
toi nha	R7SYFWCMJ
'tới nhà	OHTXLXKOP
nha chay	THaKLICJK
ma chua	ZHZIGB8MD
chua ai	QLcLOKGNM
'nhà cháy	SJaMOLJNM
'mà chưa	YMVOMLINN
giay	a0VNFG09U
giay to	LAcW0S88a
'giấy	a6ONFD6BN
'tờ	UJXW6OJIT
'giấy tờ	SMYX9QLKV
#flame+paper	fDPMD3FH0
nha bep	WOXNPPOOL
^mai	aNXLMOPNB
toi khong	T0OVU9G07
^tang	SLbHFILHI
'tôi không	V3PROKMBG
bop	N7Z86gFE8
no bop	GGfEGeJLF
ra tu	TLYGNPMQJ
tu cong	WJXELPINH
cong to	QKcGMPLME
to dien	QKcGMPLME
#abduct	70G-0000G
#abduct+flame	NNXYYOORL
#abduct+machine	ILaZVLLIW
#abduct+parent	IAXdA37D1
^hoi	Q9aCINHZC
'bị cháy	fJRNOOPMM
fire	J0r0580A0
a fire	iJJJKLKLK
fire in	EBoBGGDMG
building	U6Y4SDVB5
the building	FFcEcNJG9
~build	U6Y4SDVB5
buil…	U6Y4SDVB4
house	g0OJ0XH40
mi house	VCTWHQEID
house i	SDXEKDcOG
kitchen	VBUU9T9GH
the kitchen	RJXJFYIOL
kitc…	VBUU9T9GH
fire and	OLcNKNKPP
it	O0R0S00JJ
flames	JJhILMKMN
~flam	JJhILMKMN
flam…	JJhILMKMN
mi neighbour	b3YNCI5FL
neighbour s	UEaKONION
window	K8RWYIBDC
wind…	G4RbWFBB9
i can	R0HNWLL00
se	N0RDlcY40
smoke	E4p8BGCC8
corr…	MFMEGHNdD
full	DGWJKXJUb
i full	HJZLMYKdF
full o	HJZLMYKdF
o smoke	MMfKMMMJL
and ue	EBiKJEaLH
children	P9V5RiDEC
mi children	HKbHZbLPS
chil…	P9V5RiDEB
in a	M0FV78e20
a burning	ILhMNHKQQ
~spark	HEkHGLKOK
spar…	HEkHGLKOK
and it	PFjDCIXGC
smells	VMXONLNIJ
~smell	VMXONLNIJ
smel…	VMXONLNIJ
something	eEQCUHAKH
~someth	eEQCUHAKH
in thi	LAUEhGQHB
office i	FJRNLPNda
smell	NBiHHJKJI
on fire	GIjFJMJOM
parking	WJZKLLKJJ
~park	SHWKKNbHH
park…	SHWKKNbHH
ca in	SMaPQQNNM
the gate	MCWWNMWPO
home	c0H00Ub40
at home	T9VBDgODF
the ga	IFXJbLFOL
bottle	SIbTEKHJL
bott…	SIbTCJGIK
close	PBaEbI9FC
exploded	JJhIKMNII
~explod	JJhIKMNII
expl…	FDmEGHKGD
net	H095bhOQ0
net do	E8HGCmU47
loud	gISFFLIKJ
i smoke	LFgGMLKKH
tran…	m9A8C973K
street	ZBYPDGNDB
the street	SEaSHKSKG
stre…	b9YPCGMA9
blew	ZJSKKKLKI
up and	GMcLNLcTL
it i	eBL95IR6Z
market	JCJfFHUC9
the market	JCJfGHUC9
mark…	JCJfFHUC9
fore…	iAV7R7388
our	N0Xk0HM00
village	jDS9FFIAE
vill…	jDS9FFIAE
what do	fHXGMHNII
do i	f0100cL00
e	UFYBCcE9E
mi e	IEZDAfIEM
smoking	TKdLPMLMN
i smoking	DGoHGEEII
~smok	WJbKNLKLL
smok…	WJbKNLKLL
while	jIOGBFBFH
char…	Z8S78EBCY
#figure+smoke	HIiHMIKLM
phone	Z0HH9IR0Z
phone i	iDUDUEFBF
queu	gIYFDGFEG
phot…	bGZHHHCLI
comp…	R5R8477aR
counter tuo	UJZJKLFNM
call the	MIVYONJKL
the fire	aKTFGKENL
brigade	VLbMMPPNO
brig…	VLbMMPPNO
real	iKOIJIKHI
petrol	IBdFGJbIG
petr…	IBdFGJbIG
wants	g0O6BBM00
and wants	LIbaKCIMI
~want	c0OMAAK00
wants to	e1U0HN053
light	XHXKKPLII
they	00Sz0MA61
set	FFkINLMNJ
shop	Z4cX87575
mi shop	gFYBGGBHJ
^they	A1Th3RIA6
turned	M7UAZIWGF
over the	NEdGHbLMH
because	MAYAaY8D7
beca…	MAYAaY8D7
because o	VLZNEFMKA
o a	G0T0R30c0
burned	dA37Ff9JK
still	m7SO9B8ME
i still	eFQSEFDHD
inside	EHfcIHIEB
insi…	EHfcIHIEB
^grandma	aFWEGAYJI
jumping	HIUIhKJGL
~jump	CFQXhFICH
jump…	CFQXhFICH
windows	NJVcQLONN
the windows	NJVcQLONN
~window	NJVcQLONN
live	D2OOfT7F8
#device+die	X2NUS5DFH
#die+flame	aHWGRNLML
i an	SDWdIEHLH
bo i	iCV699A68
archive	XKWJPMNNL
arch…	XKWJPMNNL
^fire	WJXKKJNLH
flat	KGcXJLJJJ
near	g0LS20035
~hous	XNZLNNLLL
hous…	t3K250A72
cont…	U0L30OB0W
nobodi	IDWCdDPEA
nobo…	IDWCdDPEA
'nobody	IDWCdDPEA
ue are	aDQUKMCKD
mi do	D8RiH7XB9
smoke from	QObMQONNL
^it	hCUDLDBB2
shooting	cHaWGHGJG
~shoot	cHaWGHGJG
shoo…	cHaWGHGJG
station	RJOKJLdKF
stat…	bIHFKIYKJ
^our	VIgHKEEHJ
river	OAVAgFDH6
the river	OAVAgFDH6
bank	I5aTACE7T
tell	SCVDTEC7c
mi rom	FBVhBdDIB
^house	cQTOKJQOO
kids	X7PLXWMDE
the kids	KCZQUXCLJ
grill	bJSIJGIJL
the grill	bJSIJGIJL
balconi	QLVHcKPJI
balc…	QLVHcKPJI
'balcony	QLVHcKPJI
ho do	mBQ7888B2
mi kitchen	MEWaGDHPQ
right no	MDXYITHOF
^ho	p0L0L6000
t go	LLZJabGMP
go out	HIbLEfOKN
the shop	JJaaNLNLK
threw	H9WYEb8GH
poe	dLXILJNJJ
bun	C8ZaXHBAE
m	F04NdXT00
i m	F04NdXT00
a babi	EAWVFEgGL
'a baby	EAWVFEgGL
it s	aQWOQQQON
in our	hFOEMMILJ
block	fGQFMOKMJ
our block	eGQGNOLNM
going to	NFaXQHLKM
tent	aOVMPPPPP
school	V0O20IZ52
the school	DNaPHKhPN
scho…	X0O20HY41
^tre	gCa6I4XIM
to the	m6K25186T
#paper+smoke	aBWDG38L5
#partner+smoke	MCaOJXGNI
met	YDQDaED69
حريق	a9Y687875
حريق في	ZKTJIJLHH
بيتي	S5NWBYB77
~بيت	W0GR2YM00
يحترق	C4pCECFDD
^بيتي	ZGVGHFFHG
مطبخ	MIXGHbHHJ
نار	C0hcO1650
استطيع	R3R9W5K98
لا استطيع	R3R9W5K98
استط…	R3R9W5K98
~طفاء	EBmBHIGGF
~خرج	H6eW21T54
من شباك	GGWYeGFHJ
جيران	S0O59gQ1C
^نار	LLhFIJKJI
طابق	E9l8YA89A
ثالث	SDbDBDCAD
دخان	1Cv8DB9BC
اولادي	KJbJJfGNP
~ولاد	9CV7djAHJ
اولا…	KJbJJfGNP
نار في	MMfHHKNJH
غرفه	UGdVBBCAA
في غرفه	JMeXKHLJJ
~غرف	RCcT8V9B8
يطلع	LOfMNNOMM
~طلع	EFbGKbaGJ
شيء	GGNPjGFBU
تحترق	EFlJLJFML
موقف	WKeKPPOML
بوابه	MLbYNJOMK
~بواب	EFWjJFFDI
رايحه	TFhHIIGGH
~رايح	TFhHIIGGH
رايحه غاز	HLjKNLKIM
بيت	L0M70jf00
في بيت	KAR29gP46
ماذا	gBSDEECAB
~ماذ	gBSDEECAB
افعل	RGYGJIHHW
ماذا افعل	TIZKNLJMI
~فعل	YGUGGGGES
~سطوان	aIZNKMJKJ
اسطو…	aIZNKMJKJ
انفج…	FHkEMKHKG
عند جيران	VIOHLJcHL
صوت	XFWVJKDEL
كل	00LFaP1Rk
مكان	SBWY8MUCB
كهرباء	NDcHJIXFD
كهرب…	NDcHJIXFD
انفجر	TEdDJFJHA
سوق	CFIgEFZCC
~قترب	EFgGYGFII
~ولع	JMhHNLINM
شو	VHWFIVHFE
اعمل	EJaGLiKIL
~عمل	r3I95N596
~دخن	GIjHMMJHI
اله	MMaNPPNdA
تصوير	bGZFHIHFI
~صوير	bGZFHIHFI
~شتعل	CLmJNMFIH
كمبيوتر	g6VEDH0CC
كمبي…	g6VEDH0CC
عند شباك	RJbKJJGKI
منه	JIhNKMJLM
اتصلوا	QGYZFDCGC
~تصل	A7TU8JW96
اتصل…	QGYZFDCGC
اطفاء	GEkEJLJJI
^اتصلوا	SHYVHHEHE
#flame+past	ZPUOPROQQ
بنزين	GGcFJEVIK
~زين	GGcFJEVIK
يريد	c9UGVD6JG
~ريد	h033cDK00
محلي	RJeDHHGDD
~محل	QEdUECFCA
حرقت	OKiHFINJI
~حرق	88fSSbB27
~زال	PGgIOLFOO
داخل	FGXgLHFIM
ناس	8EVpE9AAA
~قفز	7Fd9lBFGD
سطح	JGcdLHOMI
علي سطح	JGcdLHOMI
رصيف	gHUIKJLJH
علي رصيف	gHUIKJLJH
لوحه	QIUIHKIEe
~لوح	QIUIHKIEe
ارشيف	UNaJOMNML
~رشيف	UNaJOMNML
~خلف	DCjUEDCBE
يدخل	BFdQGcBFH
^دخان	JEiBIEDHH
مستو…	XNYONNNMM
شقه	dFZIHHEHH
لا احد	GHZGaKZIJ
نحن	TGWEGcGGI
تحت	8BYeXABCI
#here+intrude	6CVlL7CHO
#intrude+parent	E8VdHEUGG
#intrude+small	LCYeNB3KM
يخرج	EHfJEHaJG
مصعد	LFXdHBFII
محطه	FNOcMLeJH
~محط	FNOcMLeJH
~طاول	VHRIHeJFH
^قعت	ZHXOOOPML
^بيت	UFUBGBeFA
~ايه	PGbJGFULM
~اني	MHdFHZNJM
#flame+lost	VQYJQNJPO
~لعب	MDVFJIIEg
كيف	UGWHFHSIV
^كيف	gMYLGMEL6
#asks+now	dBU7LKRE7
سيار…	G8Ke59R46
محل	b0bS13116
انا	F0DX8PZ0K
انا في	WHaFDaCIB
دور	R8Y6A748T
في دور	TIaGEFFIE
مع	O0J0YYF0N
مدرسه	P2M335h00
~مدرس	P2M335h00
سنه	gBYBFVDBD
#fall+locked	P3UOSNU66
#locked+parent	05Pf0sBGD
~قرب	cOXMMPKOI
~غلق	WIZJWJGHH
اخاف	TGYEVWEGD
~خاف	SGYEVXEGD
لو	84S8nBX9Q
اول	SMbOMNNOI
في سوق	LIKDMKgGF
cuop	VFGfKILJD
tiem	e06fBD876
'cướp	PNMdPMQOK
'tiệm	bFJWMOLLJ
#pain+rob	YIIXLNOKM
trom	FBHmJEGII
trom dang	OMLeOINMO
vao nha	CEFoCGFK9
so sau	UIMZJQMJL
'trộm	LBJfMGFKM
'vào nhà	JHLhILLPM
'bằng	dCFOERGHT
#intrude+now	F68jEVACD
#intrude+rob	DIHlMILDL
#intrude+self	200p00ZS0
#now+rob	966u8664B
#afraid+intrude	MGLjEGEME
#blast+intrude	PIMgKHIPP
#blast+rob	JEKkIIIOK
co ke	Q97l9ADF5
ke la	MPKePONKM
em em	ECIgeIIOO
dang o	c47RUB0DF
ngu	7000V80t0
'kẻ	RFGeFEFME
'có kẻ	UHHcFGGPG
'lạ	9C8gF6h88
'đang ở	WCDQWLDJM
'ngủ	SDFHbR8DE
tui no	C5DnXA9KJ
pha	N16p5Q145
nha roi	HIHXFDgMQ
'tụi nó	MKLfIHOQQ
'phá	NCHgGUCHG
bi trom	TGMbMKLPM
van	Y08Y1P36S
con o	O4Ea9UQD1
o tren	NIKbWKKMM
'bị trộm	RLRaQRQSS
'vẫn	WNQVLWOQP
'còn ở	SJNZNOMMH
'ở trên	PMOZVOOOO
bi giat	MKIjJGLRO
'bị giật	QNOdNMOSR
#here+rob	B9GqKFBEJ
chuyen	k12KS001P
chuy…	k12KS001P
co thang	S8DiB99A7
moc	MCKYKILZB
moc tui	WIPYNKOLM
vang o	VMPZNPHQQ
'có thằng	LJKgMGLQO
'móc	MOOYPPPYK
'túi	TBFeDDFED
^cuop	NPPcOMQPQ
'lấy	R5HWHbDBE
dao di	WENXLLOPK
2	WLMZDKKKA
cam dao	LDJMhWEPN
chem	N2BlAD795
can bo	V38O211V4
'đòi	MLMdSTKOM
'chém	PAKfHLHGG
'bộ	TCERDCAPS
'cán bộ	SHKUIIJTH
#here+threat	L0Co48FAF
#here+weapon	G7HpH4BKN
#here+locked	DCCXESVMJ
#hurt+locked	K4BWPQVII
#locked+threat	BGKXjKQKL
#locked+weapon	DAHbgMALI
nhom	X7Dk9BAA3
thanh	d79RSDDBO
nhom thanh	TOObNPNON
nien	bJIZILKIE
thanh nien	bJIZILKIH
tau	TONbNONNO
ruot	JMNaHbLPI
^mot	CIPiJHXIK
'nhóm	SFKeLJIF6
'niên	ZQPXOQOPM
'thanh niên	YQPXOQOPO
'mã	PIIWJLFDV
danh	H00H1r01G
danh nhau	QLOaMINNM
quan nhau	NPQePMRPD
^danh	TLNYMLPLY
'đánh	90DOBq0FM
'quán nhậu	PRRbRQRRN
#hit+locked	JDJNdVQIK
hoi dong	MKOfMPJQR
'hội	QFDbGJQ99
'trường	fFLWGHJHD
#blast+past	LGKWZJOPP
#here+past	aDMZKLPLQ
#kid+past	N7PaZHYPQ
bi chem	QCHgIGFJL
#asks+threat	dBGV84ED8
o ngoai	XCEe68CHF
ngoai cho	KJLhNMQJG
^nghe	ILLhOMPKG
'súng	ULMdIJMLI
'ở ngoài	UMMZEKNOP
'ngoài chợ	QPPaQPQPP
tru so	OCCfEIHLC
'sở	VAASBGGIV
'trụ sở	RIJbHMNQM
#afraid+weapon	G26V3cMCR
thang do	HEEmK8KGJ
do noi	SJHhMFLIF
'lô	VQQaQOPQL
tich	i07M31EOL
tac	RAGUT799X
bo duoi	MNHeNUJQJ
cho so	NNMfMCLOG
bom	SEEdKAKGE
'tích	PNNWLNWVK
'tắc	GFJcWJKGd
'bỏ	615cRYSRO
#afraid+follow	KD8p8C2FB
theo	P2BVTAXGj
di theo	JHLXeKELL
tu ben	POMdLQNRP
ben xe	RJGfGIEII
xe toi	X1Ch4A5KE
toi day	EJKhZJGNA
em so	GEFQhT7JD
so lam	KKLbIQZQN
'bến	ZIHZGGFFJ
'tới đây	OKLcYMFRM
'em sợ	NMLRcaAPM
'sợ lắm	KONYIYZUR
#follow+threat	MKMbXIJNN
toi nay	H9IYiB8LF
nay gio	KHJhDAVIE
gio khong	ODHbGRZNE
dam ve	NJJbMIcMK
'giờ không	PLNYLUYOI
'về	UDFQ9UcHD
'dám về	KNObRJUPN
#follow+hit	NIEUHbGJH
mot ong	HLLjNJKHJ
so em	JLKcfGFEG
em trong	AIDeHgEIJ
#body+rape	BJLiHUIHG
#rape	200q0l000
#rape+self	B02m0g010
#afraid+rape	OLMaIRFIF
#partner+rape	GEJJHlEFI
soang	IJPcLYORO
so soang	IJPcLYORO
soang con	IJPcLYORO
'thái	SLPbOMOSP
'sờ	GJNVMgKMK
#kid+rape	e2LNERABI
no bat	KINhJEGNN
bat em	JJNWFgION
len xe	G9GWIDcJH
vao day	KFHPLIeKI
'nó bắt	ONPcPOMNO
'trốn	PJOUNaTQN
bi nguoi	LCSfEfAQP
nguoi la	E17T34f85
di mat	LBRcEEaLP
'người lạ	MAGTDHbMG
#intrude+kid	H9IdFb3HK
#intrude+threat	KKRgMNHRR
dua be	P9BeDZ4JL
chay mat	OJNZOQWRQ
'đứa bé	SDJOJfDKR
bi bat	TBLUXHGNN
tien	W00IEa0WT
doi tien	SIKZEFFPL
chuoc	FEJm9JEMG
'bị bắt	QIPWYNKQQ
'tiền	W6CJNW6OJ
#abduct+kid	FAGoHA7HG
#abduct+self	B0Au8009M
#abduct+water	SEHZNKLLS
#abduct+weapon	QJNcKILNK
#water+weapon	RAHXDDJGV
nhot	4DIOAhbEG
bi nhot	IIMWI8fNK
nhot trong	LKNZOHYPO
nha tro	XHFbOHIHI
bat di	POQcQLORP
'nhốt	EJLOFfcJM
'bị nhốt	MMPUMIcQO
'nhà trọ	UHGcPLNPL
#abduct+threat	QPSYYQRSR
#threat+water	N18QBO2UK
chu nha	UILdC3HNA
khong cho	8CCd2k8D4
cho ra	GOOfJWHRE
ra ngoai	AIGYdVCOB
thu	S37PV03bL
het giay	POHjFAMP7
viec	f0DR0P3A0
lam viec	QMJfF8JNB
'chủ	QGMZIUFKT
'chủ nhà	TQKcIELSJ
'ra ngoài	ILKcaSKSI
'hết giấy	RUMeKIQUI
'việc	YDJQASEJC
#locked+paper	I7Eb0e071
#locked+now	DHHXXYGKE
#paper+weapon	NBKI4WGGZ
bi lua	TJJbLIPLJ
lua sang	TMIaONPQO
gioi	S0Dc213Cd
bien gioi	GANlDCJOG
giam	U3CO0C8CY
'lừa	TPPaPPSRO
'bị lừa	TPPaPPSRO
'biên	VAFaMEAIH
'giới	MFGbJIKLX
'biên giới	MIKfMJOPN
#abduct+here	KKNgMKNPP
#abduct+hurt	eBIS8LKM5
#here+water	WINbKOXNQ
dap cua	JIQaQUQRR
doa	6AHZacFHJ
^bon	E9Fg99Bi9
'bọn	IHIaDGFgF
'nợ	LKOcVQIQM
'đập cửa	NORZRURRR
'dọa	DIKXLfKLM
#hit+intrude	89IYKcKBF
#intrude+murder	OHNdQPPNQ
#intrude+weapon	EGKmHFHHN
#murder+threat	L5Ck1R690
#blast+hit	986b8e4K6
#blast+murder	EKKYHcJLI
xa	l35P0R140
xa hoi	XBBZHCBAA
toi quay	KORfPKPRR
^xa	LORfQKORF
'xã	ZJISKTHIC
'xã hội	UKKZNMJIF
'tạt	NHPfLOPOO
#murder+past	QMTdPNPVV
vay	o35W0J6I0
cho vay	ROPbHFNJH
giet	P5AX2f662
doa giet	LMObEZKJH
neu	R0ELUX5CX
chieu	V60W46O5G
chieu nay	WBFZ5BBC6
nay khong	KKMcIGZKH
'giết	REHXDZFHC
'nếu	IGKXYaKLG
'chiều	THKWFIUIC
bua	fIOWDOOI9
toi doi	JGKYFdJPE
doi danh	KQSXPWPTT
^hang	gCCLKSKMN
#here+hit	I03XPi04D
vac	NNUfPIPUT
#here+murder	J9DiT4OFG
may nguoi	lJKTIFCB9
dap pha	HKNgKWKEJ
#intrude+machine	LOMeQMNaI
khoa xe	kJFWHM7LK
toi duoi	eCHSGGFRO
'xe tôi	UILbJOLPL
#follow+intrude	ONPbQPNPR
'dắt	QNTcPSZTS
#parent+rob	87GmEc76E
lai roi	EDKZ8e6BH
'chúng	JJOgPKOLQ
'trói	IIPUJcMLP
'lại rồi	HIMTIeHKN
'đồ	826T0a1m0
bi thuong	VGIbLJMRQ
roi bo	HAFmZDBOK
bo chay	JBFmFYCNH
chay ve	VHGZLHFPK
phia	TBIcKLKJJ
'bị thương	SGQZPRQRR
'rồi bỏ	LHLdXKKPM
'bỏ chạy	NHLdKXKOJ
'phía	SMPZPQPOO
tai xe	FCGnJFGOJ
^tai	e5FhAAEH4
dang dap	JIMZMcPLQ
ruou	lCCUFNCB0
nguoi trong	ICHjHNDQM
'rượu	nBBOAODEB
'bể	RIOVLQOaE
#kid+locked	20AXUia6G
#locked+partner	33IMXr7HK
nem	D46j4jAE5
'ném	98FYCkHLE
'đá	VILWKXJMF
tat ait	MGMdKOOMM
ban sung	XIJbKLLJE
sung hoi	NPOdPPPSQ
hoi vao	NPNdOPLSO
#machine+past	OIJYYMCDB
toi thay	CIOcJaYOM
co gai	7GHebOMQN
'tôi thấy	HMQXNZTOO
che	U7DX86HEc
noi to	TDGgEEIED
to duoc	N7JfCEAGA
'chế	W9CVCBD6S
cong an	U3BZGED6S
#hit+police	JEHjGHIDE
#police	G05v6677V
quay lai	8LMk8Ah89
'quay lại	MFKZCGbJH
#now+police	GFHlGKGOL
#blast+police	NGIfKLKNJ
#fall+police	ZOQZNLJNC
#police+self	BCEnA548T
bao cong	PHKcMQMNF
chung no	IIMiPPQRQ
ngoai cua	9DBMZdaLE
^bao	cDMfEDDLF
'báo công	QQPbRRRSR
'ngoài cửa	IGHSVWXPM
co an	ZKCcFMLSK
xac	bBIMDAIHT
'án	hGIUBDFIG
'mạng	TGISSHHEH
'xác	VKOTMNOOW
#murder+water	D7BrACBF7
#follow+water	bJQUWLRUG
hien	F87d8YX85
phat hien	FGJmJJMJI
nguoi chet	PFKhBMPMI
'hiện	SHIcKIOPI
'người chết	YGMXDNSPL
hiep	MCMgJHKPM
cong vien	NFNbNPXQP
'viên	ODJTWJQJU
cuong	UDEVIZHIA
'cưỡng	UHJYNUKLJ
'đến	RPQaQLMPP
#now+rape	MJNdLVMNL
loi vao	KHLhDLHNH
nghi	t05PL10A0
'nghỉ	bENYAKJLE
#abduct+fall	UHKXGLJOG
nu	PMJcQPJQP
'nữ	QPNbQRPRR
bi phat	jBAOAAAA2
lai ban	TKLcOKNME
^ke	XLMZLNPIA
ngan hang	aQQWPOQOP
bat con	MOPZLZIKN
tin	c7BU5CAV0
con tin	OPQcQPOPP
'ngân	ZRRWQRRQQ
'ngân hàng	ZRRWQRRQQ
#abduct+rob	HKOiOKLMQ
#abduct+blast	RORaQNPRR
tin trong	PQQbRQPQP
mau giao	VHNaPNKLN
'mẫu	l6CP6A3DB
'mẫu giáo	UOOYONLPP
#abduct+small	NLQdRNNPQ
#self+small	53DW5DqDD
#blood+small	VJOYQPMMO
no cam	OKOdKLNQP
'mô	OFOSUXaKJ
#blast+locked	VLLaMGEQN
#help+locked	SIKaIGJOK
#locked+machine	cINNKILWG
han	d40W1K63V
kiem	N27I43b0c
dang kiem	nDCRHCI92
'hắn	HIMcIYKKK
'kiếm	NNPUNFcQM
rang chu	JMLVNcNJL
^man	m5AYM5A17
'mần	XELVXILLL
'đám	OINeGKLQM
'hồ	Q6FV8GEGc
tron trong	HLMNHgFTG
trong tu	TGKgFF9RC
tu co	NILjGHCUG
no sap	IHIiXKIOG
duoc cua	HFHgHIaOJ
roi cuu	HHJiHLXPM
nhap	eAHQBQJ9V
luc	Z6FR8W5IC
dang tam	QMQaPQRSS
'nhập	dDHHFRHAP
'lúc	NDLSPeDJL
tre o	FILiIIXLO
toi be	9ILjcIEON
be khoc	HHQdMREQR
thet	HHQdMREQR
khoc thet	HHQdMREQR
'trẻ	bA5Q7Hd76
xin	o00JW0030
an xin	QEPdGJPON
xin toi	SINbKHNSS
toi chay	I57Y4MlK6
#blood+paper	i0GU67EIB
#hit+paper	H0FH0k7CW
giat tui	OHLgLLPQR
le	h79N3B97O
tren duong	dELcFHLNO
vi cua	GHFmHGFMG
cua toi	i58H024BW
chay ra	OIKdJcKSJ
'ví	MPNeMLLPL
'của tôi	dFJNEGFJT
'tôi chạy	MGJVFPZMI
truoc nha	aFIbGKGIH
dem	E78JaoDA0
dem nay	HKIYgLJHC
gio dang	RQMbPONLM
treo	O40HnCA70
dang treo	JGEWfJJIH
'trước nhà	WLKYOPMKP
'đêm	DDIPWjFIF
'trèo	JKJRfNJON
con trai	XCIQJVOHG
#abduct+now	mHSMLHKUI
con do	HDPdJFaPN
giua duong	KGPgLHUQM
^nhom	XFKbEGENH
'chặn	LLOeNOOPP
deu	JCIWGHIHf
'đông	UPOZMQPPO
#paper+rob	gCITFDJ87
#blast+paper	Z29O7Q4LQ
ong dang	HNKbNWKTS
dang lam	JNLfNKLTS
lam con	cGKeJDDLI
'lăm	TMPYLYLRR
nghien	PIIZKYIIL
kim	LEHadFOOP
'nghiện	ROOZPYPNP
'tiêm	SPQZQRQPR
tre con	YGHiH9DJJ
con xuong	ADFiEZZFK
xuong song	DHJaWUEKK
'con xuống	GKJYKZWLN
'sông	IKNUZWJON
'xuống sông	JKNUZWJON
#die+kid	B4JVkFCEK
khoa cua	MJIbYOEOJ
cho em	RHJZBZFEF
'khóa cửa	HMMYYOITP
ten	n00C00S0T
ten la	EIMgKJJJa
cua khach	JJNgMKLOM
^ten	dGJZFCCMA
'tên	aBDMABK9T
toi toi	U3DXSOXM8
toi dang	z035H00A0
'bóng	eCEOJGSHF
'tôi tôi	KIMYYOaRQ
'tôi đang	pBCCEEAJA
#alone+device	DAFlAGQMN
#alone+now	DEHbCFhJH
^chung	XDLaMMKLE
co bao	eGHUDAGFB
het tien	KLPhIIMLK
^han	FHKXEhKEB
'đưa	RGHVGIYIJ
ong kia	GGEaLbJHJ
chau gai	cBGVFCEQJ
di lam	k07J0Q000
'đi làm	S5FQ0Z0C7
#help+threat	UFMVKIWON
#high+water	SJJYWHNQH
vao phong	JKKZEfMPP
phong em	JKKZEfMPP
trum	LMMbKJPJf
hai bang	TJHfLHJHH
dau cho	NIPgMHLMJ
^hai	iECVBCF6C
#murder+pain	YELZMLNKA
trong xe	QGRPQLcSR
tai toi	dHMPJHNOH
toi nghe	tBIDBDJI0
robb…	QFGeIIMKH
bag	QGMhNMJCG
guy	FCJlNLKKK
grabbed	JKOgOQPPP
~grabb	JKOgOQPPP
grab…	JKOgOQPPP
mi phone	h9FQ0P430
^tuo	RBBbEBW98
break	KHNfJGIDX
hear	ODMiUP9CC
i hear	NHPbVTLPN
they are	GCFsM8EII
knife	5BBQhgA9B
a knife	7FEIhgAAC
money	f6BYBQ9AB
figh…	YKLaLJMHJ
beating	OCLaLZGPP
i beating	OCLaLZGPP
~beat	F6FUCk8HD
beat…	K7JZJbFOO
a boy	JHQYLMcRR
bomb	aJJaIIILI
said	Y9EMLUX95
he said	GHMWWZHJF
tick…	bIKdFGJEC
under the	PCDiHIHDB
~follow	VMOWKRHOG
foll…	QHNWXRGNG
since	DBFSTBjJJ
scared	HDFSQdVOJ
~scar	HDFSQdVOJ
scar…	HDFSQdVOJ
stranger	JHJTFEcIK
a stranger	JHJTFEcIK
me and	DCIFOiKFY
~touch	WKLYKcEJJ
touc…	WKLYKcEJJ
me in	DBGVaWGJC
let me	f02VOEN20
leave	UCJa9W7KC
#parent+rape	0GFJ6z085
night	97CSNjM9A
lat night	GJIcEQWKK
tried	HHMbVNJII
~tri	HHMbVNJII
took mi	cDHPET9DE
daughter in	SEIcEEAML
'took my	cDHPET9DE
want	S00Dc4C00
ward	s04J5CA00
the ward	l07NF8362
mi bo	v9GN300D6
locked	N7AVHVXBC
~lock	M5ASGaWBA
lock…	N7AVHVXBC
and took	FENmHCOOI
papers	X92P2O0AQ
~paper	X92P2O0AQ
pape…	i45K2J6CM
~forc	VHKSIXIGF
forc…	VHKSIXIGF
work	Y1CNAI2c6
to work	TFGUEYLAA
#locked+murder	CEKSFdQHF
#murder+paper	MBLeF2FJU
rom and	RNNaJWIRG
and they	DHIbDcHGF
make	H8GLZWT6C
police	R48cC869M
poli…	R48cC869M
#help+police	AGGpICDJF
#parent+police	XFKaJGFNB
for a	qGGMAG6H7
job	p7JRA46HF
no i	NDFRVCePH
the house	L8AFDfOGF
at mi	Q7HP9YWBG
threatening	ILNdJXJKJ
~threaten	AEKW7pCHG
thre…	BEJg9hIDD
kill	DBHTagADC
to kill	CFGZYXBFE
'at my	Q7HP9YWBG
cut me	IMOcHHIdA
me i	G9JTScSED
i i	FAIObhBA7
pay	jDGRACECB
today	Y8BS7A83c
neighbour i	dFJUIJHJP
~smash	IJObLWKNO
smas…	IJObLWKNO
driver	LHKiJHGMI
driv…	XBFfDBBF6
me out	XCHhJK9DA
peon	N4BNW980T
a peon	GBFScEC5W
away	729UXcX2N
ran away	DDHXLeTIF
#hit+lost	HFHW9NXJG
being	EBDhGWFHK
~be	EBDhGWFHK
stolen	LJMkFEFGE
stol…	LJMkFEFGE
pick…	PGHZIGWOI
dead	K8GUfECIL
#die+murder	QAGTXGIJI
girl	G7IXYTZML
a house	aCNZKJIIF
the police	bLMXHLHPB
#here+police	MEHeLLLMK
holding	JIKTaIYII
hold…	JIKTaIYII
at a	Y8GXGBECF
i about	QGETYHHCD
hiding	CIIZKdHNK
~hid	CIIZKdHNK
hidi…	CIIZKdHNK
clos…	XEIUDFPIa
attacked	TEKdJEHLK
~attack	TEKdJEHLK
way	GDLdaHUGB
the way	IIOeHNWMN
punched	KHNhKNMHC
~punch	HEMfGQJD9
punc…	HEMfGQJD9
officer	dIMTMKNMM
kill me	IGMNBiHJL
#figure+threat	c5FF2a7CB
man i	CHGfbHVBE
chai…	OEISGUCBZ
me with	JIHdBVCCD
take	S4BdZP444
and hit	JLObOQMRQ
hit me	JCHTCe9MC
wallet	YJKbGMEIJ
wall…	YJKbGMEIJ
se the	cHHVHJEPL
say he	D6MYfIY9A
place	TAJaCAFBA
for me	HEIUgJFFT
teacher	cGGaIIKJH
teac…	cGGaIIKJH
them	V5BRZC79S
the bank	THLbIJNHD
mi ca	n5CQB9555
ca and	GBKfFBaIG
t let	PEGV9bBDB
himself	DEOIo9GFI
hims…	DEOIo9GFI
student	dILWIMLIH
stud…	dILWIMLIH
~witness	VFLcIFDLL
witn…	VFLcIFDLL
murd…	YIKWIGIHE
#figure+murder	YIKWIGIHE
landlord	ZGKYIFGMF
land…	hBFUGCEEA
came	REIVFBfEB
~escap	JJNeJXIIC
esca…	JJNeJXIIC
who	j41L2A12c
wanted	MOOfOKKMH
want…	LNOfSKKMH
sell	YDDaGFGC7
to sell	TKFbIHIDA
mi sister	F8GZQGXE8
to take	UCFbCEDKJ
~enter	NEGcFVIFD
ente…	NEGcFVIEC
restaurant	LKHgGHLFF
rest…	WDFbGGFD9
^that	g9IaFHEF5
on mi	WGHZEGGJ9
'on my	WGHZEGGJ9
prog…	XLLXLNJJX
cust…	aNLYMKPPO
vanished	IGNWKGdLL
~vanish	IGNWKGdLL
vani…	IGNWKGdLL
i live	OFKZBYGPK
alone	K07M08kCC
#alone+die	K7GYVCRCB
beat	WCJWEVKGE
to mi	VHKSV8DE8
'to my	VHKSV8DE8
abroad	TBGaA9ADC
abro…	TBGaA9ADC
tet	M8FXDFHCg
pris…	YCLdCHDIH
other	RJLaGLJMK
~سرق	GDInHCDAF
قبل	kEHTDFMB9
قليل	PEGMDEFcD
~حقيب	QJJdHKJIH
~مكتب	fHMSMLKJJ
#abduct+body	UIOYSKHNE
#abduct+partner	KMQcNMKOZ
#body+small	UFNMKbHJJ
جوالي	dADXFFEBB
~جوال	dADXFFEBB
حرامي	IKJhLJLOK
~حرام	IKJhLJLOK
يكسر	GDJbMc9IM
~كسر	C5EiGb7DD
بابي	U7LgM7KHM
اسمع	NCDaUVGBB
~سمع	S77eSUC66
لصوص	JMNMOLNhM
^اسمع	CHHfZIMHI
سكين	7BEWdY8A7
معه	796fNJg79
~طلق	RBCXTBEFH
#birth+flame	HIHeZHKLM
#birth+threat	RBCXTBEFH
عصي	DDFnIDHCG
في خارج	R7AhDEB6B
تضرب	BIKhISLFH
~ضرب	F05L5o000
~هرب	DDAiBWRF7
يقول	E79XcZO73
~قول	201cmVB07
^يقول	HHHfAcFFD
فيها	YLKZMMKIM
~فيه	bIHWJJJFJ
~لاحق	gNGVJJHGE
خايفه	GIDXDZW98
انا خايفه	GNLXJRZMG
~خايف	GIDXDZW98
غريب	FIMYKFbJN
برا	ADIeJUaKN
~لمس	DGBZDgAAA
امس	SA9YWJS9A
الي	f03K3DA0N
~ارت	I87f5AR56
بنتي	U7HWERXGK
في سياره	T2BdD9QCH
هرب	HEJkFBYJL
اخي	U5AgDN240
#abduct+paper	PBMZDEJNR
طفل من	QCFjFDACJ
مستشفي	ZALYMKIIJ
~مستشف	ZALYMKIIJ
مستش…	ZALYMKIIJ
صاحب	XCFVDPAB6
عمل	q08SBM256
~حبس	DGGcEfBCG
~جبر	IHLQHeFIG
يجبر…	IHLQHeFIG
^صاحب	UEHWHQDEE
~سمح	TIBRDUDFY
لي	Q327aJK2c
خروج	DJMWLjHME
شرطه	LACh9588S
~شرط	PABgA489R
^انا	P0056NM0V
~هدد	5AGlBcDAB
يهدد…	EJNcKbGKK
#small+threat	TGIbF9DDI
انه	6GEkWHUFa
سيقتلني	FJKUEiHF9
~قتل	LDHRNhFB7
سيقت…	8ABf8bA76
لم	A00OS0g0W
ادفع	OCIcDIHIa
~دفع	O29a7d78V
يوم	c9FRTEC9W
جاري	fGJTKRHHG
^جاري	fGJTKRHHG
~زجاج	eFHWIGJCH
قفل	ZEHcOBCAH
شفت	QILgKIIKF
الي بيت	KIJWJWVLG
~فضل	UADVbDC97
~عود	OGHYGUIJH
نار علي	HEGbdGJIF
في حد	GFCgIEVFH
حديقه	cFGZGHFFF
~حديق	cFGZGHFFF
#afraid+small	HEKZMUbJG
~صور	d9GTE9A8C
~ساء	VINbMHKHI
طريق	M79cU9d31
في طريق	ZJHdHIEBB
ضرب	I8FeHXI9B
موظف	mEHPB9SB5
^ضرب	SLKiIGLEH
كل شيء	CNNYhLOKF
راي	OHGdHFKEF
سرق	cMMTLJNKK
محفظتي	UNNbMMLMN
~محفظ	dGEcFH8DF
محفظ…	UNNbMMLMN
^سرق	cMMTLJNKK
اطفال	XCHVCQFCI
~طفال	c8FT9PA8E
دخل	mBHJEBD9F
بنك	SLObJLILN
سيارتي	MDEYCDYBD
قتل	OLNZJYIIJ
مصاب	eGIZGCIGE
#hit+rape	YIIXFKHGH
#hurt+rape	RGIcFDMFG
هربت	JECXBSVBC
هربت من	JECXBSVBC
~كان	8EFbB5eBY
يريدون	SHGUEU3DB
يريد…	RCEN8PX89
~بيع	PIFdHCCHG
^هربت	JECYCRVBD
ياخذ	7DIkGZDFH
~اخذ	69GfAhCBE
مطعم	TBDZCD9DB
#body+police	MKPeKPOKU
يضرب…	2DHNHtD5C
يهددني	JMOVLdKMM
~بلغ	QHEVGFZDF
يضرب	SGLNPbILJ
اختفي	HGHeYGUGJ
~ختف	CIIZWLgGI
زحمه	TJKYIGTHI
في زحمه	RLKZLKVIK
~زحم	TJKYIGTHI
حدي	MHNZHFVML
انا حدي	MHNZIFUNM
#alone+body	NGIcFIUJJ
ضع	GFCYGBC3e
~وضع	PHEaIEG7X
سكين علي	CFJMecJKD
^ضع	OHEZJEE9W
عمي	RNReMILPQ
تقول	GEJYgBCGE
احدا	JIJZdJKIH
~حدا	JIJZdJKIH
khong con	T2EEBAVBV
muon	l000f0D00
con muon	ZFIITAU9J
muon song	DNQOkQQQO
song tren	NRQQfSRLQ
tren doi	KMOMgNNOO
doi nay	FOMNkOKLM
'không còn	RGKOKIVGV
'muốn	X5A8aPI98
'sống	Y5F8aAAD8
'muốn sống	INTOiQPSQ
'đời	LBIDiJGGJ
'đời này	LQRQfQPPQ
lam roi	FEG8PBdN9
roi chi	KQQOeMPQK
chi muon	KSTRgQRUU
'mệt	SMKJdLJJL
'lắm rồi	NLMIQJaPJ
'chỉ	I3C3bBINe
'rồi chỉ	MQSMfPPTP
'chỉ muốn	KVUUgUTVV
#dying+self	0020-0030
#dying+stop	JQOPfQJON
#self+stop	D541pQC22
#body+dying	F6EBpIHKG
#body+stop	LGLHdZIJN
#dying+fall	GDCAnI5IE
#dying+water	OJNMdPPOI
#fall+stop	IKOJgbGPS
tha	C9EHoHDEF
^song	VEKKaNIKN
'thế	XOLNYOPMJ
'hơn	PKLKeJOMH
muon chet	YMPIUDEEN
chet cho	KSTIjLOQU
cho bo	DIKDY9fMD
bo me	b3C18De20
'con muốn	VNNOUGTIN
'muốn chết	eUTRNLKQT
'bố mẹ	WAHGKIXAD
toi chet	WDLGZJGLL
chet di	FLTOjPOSQ
di thi	INRMVZOQO
thi moi	GNPMVMNHc
nguoi se	FKKHlFIPF
nhe	m9HCDHF3S
ganh	MRURcRSTR
^chac	JKMNhMMMH
'tôi chết	XLRJWQPSQ
'chết đi	LRUQeRRUS
'sẽ	IGKBiWGMH
'nhẹ	fHPOPLKEI
#dying+threat	FJPHlFFMP
cau khong	cQNOQIOMB
biet co	YACLbCSDB
em muon	HBKHjT8OE
muon nhay	JJBHjFCML
nhay xuong	KEEFiFMOI
'em muốn	KJNPdZHQM
'muốn nhảy	MOKMeMKPP
'nhảy xuống	NMLLeNOPM
toi da	GEMDYZKMb
ngu roi	QJOLdKCOL
roi toi	IFNFkFENK
nay uong	VCMHaIKFF
'đã	UGIGRD9DU
em vua	PGNMaMaQP
rach	TJOMbLMQN
tay em	LGMGiGKOO
long	Y370P395Z
'lòng	cKHJWMMJK
#dying+now	BIOLnMKPN
#dying+pain	KBIIiKJKH
hay	N050Rf00d
em hay	DIPGgRMRN
lay dao	JJOEWeMOM
vao tay	KEGIkLOOM
viet	R0C4S209b
nho phuong	PMNJcILPK
phuong lo	POOKdHNOK
lo cho	PNQMfLPQL
cho me	HNNKbCdNK
'viết	JNOMTKLKf
'thư	TJMDYFFMH
'nhờ	OCECOYBT7
'nhờ phường	RQRNaLORN
'cho mẹ	RSUPcNPTP
#device+dying	LOQPeKOQO
chet thi	GKSOkNJSQ
nuoi	-270F2050
ai nuoi	UFMLbDANN
nuoi con	RKROcOJQP
tru noi	QJRPfOMSS
^neu	SFIBaJHMV
'nuôi	nCJHPA2FJ
nan	V6LBSFEXB
ngap	VHHKbOIKG
chi con	EGMGXKhHE
#blast+dying	MHKIiMKQJ
ray	LHLFeJJIO
thiet	V5B8Y8565
gi nua	NQUPeRNLR
di cho	CEJ9THVbA
'thiết	PIOMbLJJI
khong ai	KAJEe5cFA
^khong	k085U2030
#hurt+stop	GMKOjOFJM
chang	QNMOdJMKK
chang con	PNROdJMMM
li	WABASVBDY
do gi	MPROfOQNQ
gi de	GFPLkKHJF
'lý	XDADRFDDY
'gì để	MOVQgROQQ
'ly	XDFDSWDFV
toi chan	UQQPYQLSE
lam muon	NRSRbRSTS
muon ket	MRSRcRSTS
thuc	X7F5b86E0
ket thuc	LIKJiLGMG
tat ca	COKIaHJLg
'kết	YNNIUKLOK
'thúc	OQRPcPKQL
'kết thúc	OQRPcPKQL
#dying+hit	OLMKVXNLL
#dying+hurt	K6GElEFJB
#hit+stop	PJMJXbMLQ
day la	CBLFlEWGS
em xin	KIQLgJMSH
xin loi	CCIEnUBH6
^doi	-30094040
'là	6390baDTk
'đây là	LMOMdLULN
'lỗi	LILIeTEIB
'xin lỗi	KLPLeVGLF
uoc	BEIHpJFDD
^uoc	BEIHpJFDD
'sáng	RFIHQSaGG
luon	V6B6Y6O0W
'thôi	dCECVKGDF
'luôn	R9C8cBP9P
^minh	cGKHMJWFL
toi muon	YFIAXGBH6
muon di	XIJFbBC9C
mat roi	P7GGfBZKL
'tôi muốn	VOOLXMNOG
'muốn đi	TGOJaHCGF
'mất rồi	OFKHbGaNO
'rồi tôi	PPSNcOKSS
#die+follow	SLPMYPSTM
#die+partner	C0G0oU6BD
#die+past	c3D7YA76D
#dying+partner	OORQcMQQR
#dying+past	QOQOaPPQP
#follow+past	GKQJkMGPQ
#partner+water	O5I0R9bHT
#past+water	lASMYOPTQ
toi mat	ELPLeKXJd
'tôi mất	KQUQbRXUT
mat em	NBMJcePQR
em chi	XLPKXLMNN
nghi toi	MKRLeLQRQ
toi cai	bEFFaBFCE
'ngày	aEE9RXMGC
'chồng mất	UOPOWMOOP
'nghĩ	NPQOdOQRP
#die+now	PBMBhMMMK
em nghi	YLLJYLJKL
chuyen tu	YOOLXOPPJ
tu tu	EGJGmGHL9
'chuyện	cGKFSGGDC
'tử	aHEFbGFFC
'tự tử	IKOIiFMOJ
'mỗi	IQPONhRNO
dau em	gFIGKFFJG
em luc	IMPHPgMPQ
nao cung	KLRIXePRS
em chet	fLOLKJOQQ
^trong	j8AAD7A9Y
em nhan	SJLLZONRI
nhan la	FIMFcKPQc
em phai	OKNHccJSK
#dying+machine	DCFFpKFIC
noi la	SLOPaDPOH
#dying+kid	DALDqA8HG
#dying+locked	ONQJfEJON
em gai	KHLDWcJML
gai em	IOOJUfNQQ
nhay lau	MMFLfPHNQ
ngoai lan	KFFJhKVMK
lan can	MGGJhKKML
'em gái	MKOIXaNON
'nhảy lầu	NOLMdPMPQ
#dying+high	OLNNdNNON
#high+hurt	YFEEg8JMH
toi de	jBGIQFDE7
de lai	U3K8e76B2
bo di	XBK3KSPWA
di toi	GGRGYjHTP
toi so	NJPDgIEQE
'tôi để	bMMOTJLIG
'để lại	SLPKbDGKD
'bỏ đi	QNOLRZEVJ
'tôi sợ	QNQJbKLRJ
#afraid+dying	IDGAmDAHF
cat co	QILHgIKKC
bao dung	FDEHnIGMI
'cùng	OIHJaKQLI
khong muon	V6E8XW0H1
song nua	LORQeRRRR
nhin an	LLRMeQROQ
hom	a03017K0b
may hom	aGGEXGXCC
'tôi nói	WJQLaMNPF
'không muốn	VGMJTbANE
'hôm	WEFFCFNGc
'mấy hôm	YPOMYNVQQ
#device+machine	d027066ST
#die+machine	LDKDZJGaF
bo em	BGIAmREL6
em cu	MQRPXbPRR
cu bao	aISKTHNRN
quach	LPQQdQQQQ
chet quach	LPQQdQQQQ
quach cho	LPQQdQQQQ
cho xong	QRRRaQQRR
'cứ	REIHPYZKK
tui muon	RRRRZQRRR
song cho	KGHEiKKLL
cach	J9FGeGHKZ
ma khong	K7LGdSaMH
dau khong	H6MLeLIcG
'cách	PIFGaFKKV
'mà không	JIMJbWZLI
bao nhieu	OGPMdOHKC
^uong	JKPNjONLN
'nhiêu	RNRPaQMPJ
'bao nhiêu	RNRPaQMPJ
#asks+die	DNQQmQOPO
thi co	ROMJbOUIH
co duoc	Y5GChK9K5
duoc tien	MPNPfRPKK
tien bao	PRTKdROSK
bao hiem	ZLOIXOJNC
hiem cho	QSSLcQIRK
cho con	Q7G7m0030
con khong	C000HUw00
toi dinh	EMMMlNNOG
som	JKOJjINJJ
^chet	XHLJSJKNJ
'có được	fCIETLFKF
'tiền bảo	TUUOZTSUQ
'bảo hiểm	ZPQMUQOQO
'con không	C7BCOYkA8
'sớm	OPQQcRQNO
#die+paper	r080D0080
#paper+threat	RAJ0OZJGQ
sau khi	SLPNaMIPN
nha co	ROIGcHFPE
co bi	WHFFaJJJD
gi khong	TNGLcKMML
^sau	NJIHZILIW
'nhà có	SOLKaPKSL
'có bị	SKMMaPNQN
'gì không	TNJOaNPQP
muon lam	T9LHfB8M3
lam di	LENJiIHCJ
chuc	l020SL310
di chuc	aALCaDBDC
tuan	ICMGjLNOI
vi tuan	HQSMjPPRQ
'muốn làm	RMSQcLGSL
'chúc	VMQPYNMLH
'di chúc	VMQPYNMLH
'vì	aDKEWLJLI
'tuần	NMSJdRRTR
cho toi	N040LP00g
toi lam	a6I9V97J0
lam giay	U8G6cDBM0
giay de	LPRQgNRQ9
het cho	CQQQgORbI
la toi	APUIkJSSd
buong	8MGFgiVPF
'cho tôi	Q8G9MREAZ
'tôi làm	XLPGYHFRE
'làm giấy	TNMFaJNQE
'giấy để	OVVVeOVVI
bi ban	MPTQdSSTT
di hoc	LBN7VYYDM
hoc khong	PMRNcPMSQ
'đi học	SLRHYaWKP
#abduct+dying	cNQITQTQG
#breath+dying	KEPNgMMMN
ve nha	EDA5DajE0
'về nhà	NIH8HNeJB
#die+hit	c8LAKcJHD
nguoi yeu	W6D4XWFKB
'yêu	b8FAPWIID
'người yêu	WCJCVXKNI
tren mang	MVVUgVVVT
giai	s874Q9HE7
thoat	LIOQacOOK
'giải	jGGGRJJHC
'thoát	IPSNZdSSQ
#dying+weapon	OMSQcQNQR
dau qua	DIRKVjGUL
toi duoc	UNTPcVSVR
^dau	oDHDSHE97
suc	PDGHVMFdL
chiu	S7CBbcEHB
cuoc	i0D0MR0A0
cuoc doi	LRTReQRRT
'sức	ZRRRVRRRR
'chịu	SHNJWaKMK
'cuộc	TVNLYIOUN
dau tu	TAK9bGIQB
tu lam	TIPHdHOQK
'cấu	MGHIYLJGb
an cho	TMRGZMJNQ
cho chet	MOPOdPQOQ
chet luon	gORKKQQNQ
khoe	cPPOTPPPN
'khỏe	ZRRRTRRRR
chi cho	GLPLhPMOM
'hỏng	nDDEMECG8
#blast+die	REI9fLIMI
nay em	RAIFeIBED
em di	V2G0aDT43
'em đi	SCK9PPXGB
con me	JJSIiFEJE
me khong	IIOLiIUHB
^xin	b730Z0050
'mẹ không	OKSNcIUNI
noi chuyen	a8DEUEDBB
chuyen voi	WDGHYHGFE
voi ai	VCGHYUFFD
'lần	a5G9UPBE6
'nói chuyện	bIKJRKIJI
hieu	dADCWXHE0
cham dut	TLMKYMMLC
'chấm	SPQQYQPLL
'dứt	SPQRYQPQM
'chấm dứt	SPQRYQPQM
lam hai	SQPMbKKQQ
chinh	gDA8WCBA0
chinh minh	MOOIfLLQQ
'hại	QMNIWVIXK
'chính	bNMKVKKKA
y	cBEEWFIJB
quyen	eDIGWJFF9
'ý	UMMOZPPON
'quyên	SPOQZQQQO
than con	WKRMbQPNN
con con	IPRFffPNP
'thân	dMONVOONI
con bi	ICKCXRdLO
'con bị	MLOKYSXOQ
om con	FFDHiYCPE
'cảm	eGKMVILLH
con dung	KFCEK4iFA
'con đứng	PPPPZLXSQ
nguoi dang	aBE9dAIEC
'người đang	UJMMZJOKM
'thành	cEFERBCCK
gai dung	FIIJeJSNO
'năm	a040ANK0V
lam duong	ZKNJcKEQO
roi khong	VDJIaIGNM
'lối	XFLIXNLTH
#lost+stop	GHNJlJKOO
#kid+stop	KISMlJFTT
#parent+stop	QMSOgIHVT
nghia	ZIKJXHGEF
'nghĩa	XNOOXMOMN
'tại	cEKHVKLLL
#partner+stop	TFMEWXJLQ
nam cho	RPPRZRRQQ
#die+gas	PMLPbQOOO
met muon	LRPHhKKHL
muon bo	PLEDb8DIB
#die+figure	n472H5668
dang cam	LHLAcgHOP
'đang cầm	PKPHYdLRR
#afraid+locked	KAEAQQj9D
nang khong	WVVViSRVS
tot	ZFNFaFHMA
co toi	HFEEVhEMA
^moi	UIGCaVCLD
'tốt	YKLHXGHMG
muon gap	VEHEYCDJM
muon o	QKQIfHGPQ
'gặp	YILKSRFMH
'muốn gặp	SMNQYMJQS
'muốn ở	RONPbNNOR
vinh	RLOMbLMKI
may toi	SLMJaLMNM
'vĩnh	SPRPZRROO
'biệt	aPQQUPPOO
gom	TNQOaQNQH
con ngu	NPNGcaFJI
'đủ	jMOIYMIQH
'con ngủ	QMPPWaONN
dem nao	HJOIZdNOP
tuong tuong	LLMMWKLMc
ra sao	c4E7YHDE7
^dem	UGMBXZNLG
'tượng	QOOKWONMZ
an uong	JMSOjOLLF
mong	KLQMhMJKC
dung lai	JIIIhLJRL
gan	dB99ZH6HH
'sáu	QMMMcNLSP
'gần	aKMGUNHOP
mau moi	OHJMhHRRN
'bấm	VMOMaOMDF
'mới	SFKCQVTLZ
^het	FKKDhEIDW
nhat	X27CO3X40
ki	V000CO0OF
'nhật	jNQNPLMPD
'ký	f5H67PCDO
'ky	a050KS00I
tui song	nSNADIQNF
ranh	sBDFFI521
'thừa	eOQNNPLQL
i want	T360a1L10
want to	a020a8200
end	SGJHXJHBY
to end	SSRKZQMSS
i don	A0E0a0o21
don t	90C0ZIn10
t want	eHPCGY2GJ
ani	L9EBdFe9A
longer	hCDCNKFCT
long…	hCDCNKFCT
'any	L9EBdFe9A
living	JHPJhMHME
~liv	VDNEZLDHB
livi…	JHPJhMHME
would	G9JCs79B7
tomorrow	ZAGFYDCEA
tomo…	ZAGFYDCEA
i just	jEHBNKBJA
disa…	W9D4QCaBA
without	Q8F6T5N5c
with…	T6C4R2J2b
jump	F6BAnHFHC
to jump	H8DClMHIF
thinking	DBGDpGDDG
~think	DBGDpGDDG
thin…	DBGDpGDDG
thinking o	GHMIkHIEI
bought	YKMJVMMOF
i bought	XLMJVMMPK
boug…	YKMJVMMOF
pills and	HFKKiILOJ
i will	WDGBVI8XH
tonight	IIMJiHJII
toni…	IIMJiHJII
myself	64D6tDPI9
myse…	64D6tDPI9
have ben	HLMOYMbMN
suicide	SQROaRPRO
suic…	SQROaRPRO
kill myself	KPPMhHNOO
what i	eGDCNKB0a
i the	c030g900K
die	4064z8D30
to die	67FFuHKED
^what	V000C44bJ
ho mani	VFCIaIHAD
'how many	VFCIaIHAD
#die+high	aMMFRFPMD
goodbye	cFKFQJGFH
good…	cFKFQJGFH
letter	SEMJcOHKB
lett…	SEMJcOHKB
i need	g795SC550
need to	d896UF860
a will	SIJJdLJFJ
because i	LLQNfOLMS
i uon	MGOKfJDKK
week	ZEHFbGFOO
pension	TLMGZTGKE
pens…	TLMGZTGKE
plan	LEGCjEEHG
to go	CBG7bSXC9
^after	KIKGiHJKL
#kid+paper	u040CD0A0
like	UFNGZZGCI
am a	a9JANZLJB
and say	CDD7pHHFC
will kill	OMQ7VfMMP
that he	aEKDVcIHF
husband ha	XMRKdHQKP
afraid	LJMIcUTON
afra…	LJMIcUTON
me to	h070JNZ00
died	e3F8RCB7E
onli	B7G9fDVAZ
'only	B7G9fDVAZ
i lot	K000JBo00
lot mi	L185S3d42
go to	GFGGWW7dF
'lost my	L185S3d42
to be	OLREeIINP
ll	MGKDVaKJH
i died	OHOJePOIL
^nobodi	KGHDjGNDC
#alone+parent	B287X4iA4
tired	fJMGPLEHH
~tir	fJMGPLEHH
done	PPPGeOIHI
m scared	QLJHXYWQM
readi	VCHEX9AHE
'ready	VCHEX9AHE
#die+swallow	EISQnOVRP
#dying+swallow	OJQPeNSPO
star…	jKMIJNIKL
thi i	OJJGbGICU
anyone	JGHFgUGGB
anyo…	JGHFgUGGB
^thi	O5EAXGZYB
moe	FGLHeLaJM
ani moe	EHMHeLaMN
d	gKMLQNLLL
do thi	bHKMaJDGJ
'sorry	cFLEXPHKJ
never	MCG8iDACB
ua never	OILHfKHJL
mi lie	gELCXHEBC
death	i8DARGFGA
shoot	RIODdGHGG
sleep	EALBfi9K9
again	h9C1VZ8A0
gone	DGFGRCjHG
i to	n77DKG9C4
canc…	SIHGVGHEb
and want	RLOLbMHPH
needs	hHHIaIAGG
~need	fEGGaHADQ
deci…	cMMJWMNLJ
thing	CBFEXUFg6
~th	CBFEXUFg6
t se	KHKHMDkIN
to kep	cKNHWHELG
you	Y00040Lg5
do you	lFMEaFF69
care	aEJEXDJDB
^do	C076J7At0
yesterday	ZFGAQYBEE
yest…	ZFGAQYBEE
boyfriend	MEO8NfOPQ
mi boyfriend	QMRFRaQRS
boyf…	MEO8NfOPQ
wait	WGMDQHaPK
everi	CEHDUaDGh
'every	CEHDUaDGh
eat	HEHFTGFdG
for good	VILIXMDKJ
stay	XDGDaGHHA
need…	RBHDaHIJU
then	U9CETTBAQ
اريد	f130aKK50
لا اريد	NMQPVcCPP
اريد ان	OCGCfQBF5
اعيش	PDIEjGCDE
~عيش	REIDjGBDE
بعد	i9BBXAA65
انهي	PJMKhKKMG
~نهي	LFIJkIGKF
^اريد	jEFCMBUEA
لها	fKNLMLLLH
اتمني	IHNLiMLMG
~تمن	IHNLiMLMG
موت	3AJFcYJEI
استي…	YEG9eJIGD
غدا	UELJbKHKC
نفسي	HFLLlIDFJ
~فسي	HFLLlIDFJ
^نفسي	UKOMbNKKN
#die+lost	TMOMZKMNP
~كون	HBFBlCC8A
افكر	UDFDeCDDA
~فكر	UDFDeCDDA
~رمي	GANImXIGK
#breath+high	OKPOeNMOM
اشتريت	UIMLYMMLL
~شتري	YHKKYHJJJ
اشتر…	eHILVHIIG
ليله	BCJCgSXID
~ليل	A9GAgbVFC
^اشتريت	UIMLYMMLL
~جرح	bKOOXPPMO
انتح…	GLJIlJLFF
^افكر	FKJKkKKFF
ما هي	MGMMRMIMf
بدون	XCLJLKJKb
#asks+dying	GNPPiPOOM
كم	iIKKUKBIC
~كفي	ZMNJZJHOJ
^كم	eKMLXLCKF
~كتب	EHJGfIHGd
رساله	ZEIGYIGCP
~رسال	c6HFXHFBN
كتابه	LOONgNMNI
~كتاب	OLLLfKIGE
صيه	YJJJcJIGD
لاني	ZBEBbBACB
لن	AMNLlOMKM
اكون	RILJcIHGG
اسبوع	JOPPgPMPQ
~سبوع	VBGIfGEDG
قادم	TMNMcLMMP
~نتحر	JKJIiGKHH
استمرار	OMKOcPJLM
~ستمرار	OMKOcPJLM
استم…	OMKOcPJLM
^لم	XED8QBR8O
يجب	OIKGLIIJf
يجب ان	MJMJLJJMf
ارسل	LFFCXDDDb
~رسل	LFFCXDDDb
#dying+paper	ZKNJQMPLB
~ذبح	dIHAVQFDE
تريد	VFHHZCGHG
اريد موت	IJURjJNSS
~وذي	NLOGMgLLO
^اخاف	YIIKKbHGI
مت	UFLEdHKJJ
منذ	DCGHcEhGG
ماتت	NHPMeLLMQ
~مات	NHPMeLLMQ
بها	MNQPeJPOM
فقدت	OHHJeGEGF
~فقد	OHHJeGEGF
اذهب	KIOBcOdJN
~ذهب	KIOBcOdJN
^فقدت	OHHJeGEGF
امتحان	cJNMZKGKN
في امتحان	cJNMZKGKN
~متحان	cJNMZKGKN
امتح…	cJNMZKGKN
اموت	BIOOlLOLM
خلاص	UFLHjKBIJ
عايز	ADDAiDcCE
ارتاح	ZJKJYJJGI
~رتاح	ZJKJYJJGI
بدي	fAFCYFV64
^بدي	kDGENHW86
بقي	HDIFlGDFD
^دي	eIOOXMMHM
اكمل	HHIHjJFGH
~كمل	HHIHjJFGH
فوق	KJIGfYJFJ
خايف	KAI8XNhG9
انتظر	JA8Ba9h75
~نتظر	W030V0a45
لما	TDFEdXECA
هذه	l0CBZA47J
اخر	CBFDbHCBm
مره	VGGFcUEC5
حل	ONJEhIKGD
لاول…	ZMOKWLJJK
انهاء	WJMKZKNKG
~نهاء	WJMKZKNKG
حياتي	YJJHYHGFC
~اتي	bHHFXFEC9
انام	LHKGeXFLD
~نام	HEIIiTGIF
~بدا	RHIIbGEIE
#alone+stop	bHJINISIM
امر	HGGEUEGCg
~حسن	VCADbE9BC
ولاده	SNLJdHJLL
^من	m975RA84S
اذا	9AG4QqFAB
~ربي	iECDWFCAC
عايزه	EJMKOeLHI
~عايز	EJMKOeLHI
~جمع	ZMLLYKKKJ
^كل	GJIGGXJdD
حتي	HCIKeLGHd
~راح	JJONUKgOP
danh toi	DDIECoMOI
'đánh tôi	KMQLJgOPL
vo con	VJSKKaNOG
con ra	hIJGFLMQL
bop co	MCMGFjKQH
truoc mat	NKUNLhPUT
'tát	OJQKKfMRP
'bóp	PGNLLeMLG
'bóp cổ	OHPLLeORL
chong nhot	JNRKLgGRR
toi trong	SNQLMcJRN
toi giu	JPVMLhMSL
can cuoc	i0H32U7D0
cuoc dien	NMQLJeMOG
toi di	f1C00hI70
di dau	EERJDceQN
'căn	bJLFFUGJG
'cước	aKMGGUHJG
'căn cước	aKMGGUHJG
'tôi đi	ZDLD7YOHA
'đi đâu	HPSNKXcRM
#locked+pain	MLNILfMUQ
#pain+paper	T0800O5TU
em danh	ANIFKsMOH
danh em	AIID9rKPL
'em đánh	EROKSlRRM
ve la	IPQILhLIK
la dap	JNQBIkJIM
danh me	6HGCHpHFH
me con	DBF3CfkMB
'đánh mẹ	HQROOdONP
bo duong	MPPLNfLRO
dam noi	MPPLNfLRO
noi voi	FIMIJeOIa
'dượng	MPPLNfLPN
'nói với	KMPMKdPNV
cha	d1702L0U0
lam bay	NPPKOdQQO
voi em	WCDIGcQAI
^cha	YKOIKZKOH
xam	TMQIJbPOL
xam hai	SMQILcPOM
toi moi	r6F20R0C0
^cau	NLHIKgCGH
'ruột	UMJKGbIPE
'xâm	TRRPQZQQQ
'xâm hại	TRRPQZQQQ
'tôi mới	bCHD6U7JB
'tám	OOQNPcMTN
'tuổi	RFLGHWhNJ
me ke	hDSEMNLKQ
bo doi	RKE9GlBCE
con bat	MNMEHiIJG
ngoai hien	GKIIIccIL
'đói	RLKLGaNJO
'bỏ đói	NQOPNeMLQ
me chong	UJNNMaLHF
chong chui	LLJIPgONP
duoi em	JLOFElQQR
ra khoi	dEGFGXHGL
khoi nha	dEGFGXHGL
'mẹ chồng	SRRRTaQNQ
'chửi	NMNLMeONa
'đuổi	BJPKIjORQ
'khỏi	gGJIFRGHF
'ra khỏi	ZHIHMYHMQ
'khỏi nhà	ZHIHMYHMQ
nha chong	MLSIJfJST
chong bat	QNQHKdPQP
em lam	YQPONVOQR
suot	u3742E0D5
'nhà chồng	OPSNPcPST
'em làm	XQRQPVPRR
'suốt	dGIHGTCKE
me gia	SLKKDeDHG
gia de	LRSQQeQUT
de lay	POQOOcPSR
lay tien	PPPOIcOQO
'mẹ già	VPPLIXLMO
'để lấy	RSTOSbRTT
'lấy tiền	RSTNMcQSR
doi so	RIIJIeDLB
so do	cNOEKZMLD
'sổ đỏ	YQQKOXQPN
#afraid+paper	b0C10FOCY
chau noi	OKQILhNLK
luong	hFJHBUFID
huu	gFJFFXHJC
luong huu	cIMJIbKMF
'lương	YMPNLYMON
'hưu	XNQOOYOPN
'lương hưu	XOQOOYOPO
em bo	NQQLLeOQR
chong cu	hMRKMKRRS
'cũ	eAEFJVEHF
'chồng cũ	dPRMOORRS
'ảnh	PMOIGdLPO
ban trai	XLSKKaKLI
em gay	WJNHHbIMM
lam em	fMNFDaGSH
'ổng	HKRDJlMMR
bao hanh	9IMFGoIKL
nam nay	FMNGKjLLH
'bạo	LLRKKgMNQ
bi chong	WCM8DYJLM
chong bao	XKTJLXSRS
giup em	oBHDDODAG
em voi	IHSPKgaTU
'bị chồng	TARJKYPPP
ep	FMGDIkIPO
chong ep	FQSMNfQRO
quan he	qFLCFO9C7
khong chiu	TLMFBhIPF
'ép	MQMLOdNRQ
'hệ	OLMHKPKYW
'quan hệ	jIQKOWIIA
'không chịu	ORSQOfOSO
toi hay	XFSMJaJRO
hay danh	NNRNOcRRR
bi bo	T4D6AeUFK
me danh	EKPBCoCUK
gay roi	aFIBDeEMN
bi me	X6HE9WOBJ
danh dau	IIQIFfETe
muon ve	JKMJGZcLI
'bị mẹ	SHNDJXTHR
'muốn về	LPMIHZYOP
nha bi	TGNEOZERP
bo danh	QFNGQcGIJ
'con ở	RJPLLZRRR
'nhà bị	RMSNRaLTT
con chay	DIIDHegLL
tui con	QNPGLcYRR
con tron	PLMFNZcMP
xom nha	eGJBLWLOO
bi danh	mCK5GMFFL
'xóm nhà	ZPQJRaRRR
'bị đánh	hJQENLHMQ
ben canh	YLIENYMKK
danh con	OPPHQcORR
con da	TQRIRaORR
nha ke	BDNHOpELR
vet	fJLKNaKEL
dua con	VORJJeIKL
con lai	WNQJLdEJI
nhu cho	GHIIKdLcC
chong danh	ELNHGlKNK
vien ma	YORKLXIRJ
'chồng đánh	IGRNKiNOL
toi lay	bINJOYLQN
lay chong	hJKCBOCHM
'lấy chồng	aHPLETJLO
bi anh	SJQHNaQQP
anh re	MINEHgPPQ
buc	dEHDEWIJD
'bức	dGNJJXONM
danh no	AJNHHkLSN
so khong	TJQALcLON
chia	z1A205IA8
chia tay	kDL76ZJMK
chong khong	QRSQPbNSS
khong dua	PRSQQbRSS
theo doi	WOOIKYNPH
em gap	QQQPPbNOQ
me de	ZJQOLVDPI
'dõi	TRSNLcRSQ
'theo dõi	TRSNLcRSQ
'cấm	PRUMGfSTT
'mẹ đẻ	SUVSPbSUR
#follow+locked	OQQHHfORR
ki don	MLQJGgQQN
'đơn	cHL9ASEJ7
toi om	WOMIEaLQJ
co cho	oCL7CYBLF
'chỗ	iHGABZBTE
'có chỗ	bJNKIaJOL
#follow+paper	e7A01VCA4
ra phuong	T5DGCcECA
'ra phường	SHMOMaOLJ
boi	aIKIKXLKL
nhuc	L7CB7cAc8
li hon	XLNLJcNMH
'ly hôn	dFHGHVJIH
so co	TLSFLeRSP
chet nguoi	lAHBCYLGG
'chết người	gEMHGWNLK
thai khong	XJNKNbMNO
khong nghe	EHMHKaKLf
ong xa	RLRMObRRR
quang	SLMLObQQN
toi danh	BQVEBqUOO
^lao	gNOILaOHE
'bữa	YPRQOcROM
cho tien	hLMDFaMOM
'cho tiền	bPQKMXOUS
nguoi con	RGQHGeBJK
ba me	JKLHBacLI
me di	OBF75Ya99
'ba mẹ	RKMKDbYIJ
'mẹ đi	NKLMJbXHI
ong ngoai	NEL9HaaLI
so cho	MMPHMiJOB
cua con	KMPHMhJON
'ông ngoại	PJOHKZXNM
chu ho	NGGCCk9KB
coi	Y9HB2f9Cc
do con	aCGE8k7FE
em moi	hHQKHLHQM
muoi lam	WKOLJbLRR
tuoi khong	ZNQPNaMQL
'em mới	YRRRQVORQ
'tuổi không	YPRRQYPRQ
'cưới	RPLKOcMQM
khong di	RQSQOcQQP
'không đi	TRVSObSSR
cai bo	YQLKMYGFP
nhot ngoai	JQLJKWdJO
toi gia	bNLJJZLQJ
gia roi	bNLJJZLQJ
roi ma	XDCI8WXOD
ma con	Q7JBCbeHD
con no	GHJDEnIQJ
'rồi mà	bHIOHXMQO
danh ma	MOSHOhPSR
qua em	JPSSKiSTT
'vũ	MQSSOdSTT
van danh	YORGEbRPK
anh ta	FFJJEmMPI
cai nhau	YPMMEYNGO
roi xin	VFOIDZPQM
'cãi	YOMJGZMKO
tre la	CGSHKlIUQ
nha lay	tJIADQ5T5
'nhà lấy	kQUMNTGVK
nguoi nha	XLJKGdIHN
nha danh	dILDEREGH
danh dap	iDJ6DLD8O
'người nhà	YKJGKXGHL
la bi	FMRJLiMRN
thoai em	oHCDDRDI4
doi toi	VRSOLcPSR
'tôi tới	fOMNLWKSJ
'tận	VVVSQaUSR
ban gai	SRRQQZRRR
'và	JLMLJVLMg
tham	g4508J5R0
tim me	BDMHHVjEE
con so	M5F36JlM5
'con sợ	KNLMMPfQO
#intrude+paper	aIRKPXPQL
toi ma	XLQIMeKUF
nau	nBHDEOE9A
ma nau	UNQKPeNTN
nau com	eINLOWMJM
mam	L5889SlC9
'nấu	hILJKRJHI
'trễ	mIGJEWMOH
ngoai bi	CGLEBfeEL
ut	PEKDDgHEK
chong moi	UIQMOcQOQ
beats	IHLCImGJG
beats me	PMQILcOQO
husband hit	JLQNOiMTT
i ran	NIRIPScRR
#lost+partner	WDCIDNcHL
passport	h0702R06G
mi passport	U9H4AX6DU
part…	LGNINjCLH
viol…	IHJHLjHFC
go home	FGJD8dZK5
victim	XHKEIZKJF
vict…	XHKEIYKIC
domestic	RKMILbLMK
dome…	RKMILbLMK
~abus	JNQNOfJPS
abus…	JNQNOfJPS
^dad	PCHDIfGKE
step…	bBLBEZBJK
touches	CIJCHoFGF
at night	JGM8GjFLJ
mi uncle	THJC9eDKJ
little	V1E7CHg5A
mi little	ELMGFSkGU
litt…	V1E7CHg5A
parents	P3C05Pe52
mi parents	PJNDHGeFF
~parent	P3C05Pe52
pare…	R0B03Pd31
lock	dIJCEUFFJ
give	bAH44X6Ef
food	YEJCHZPH9
takes	OJKFLdHJJ
~tak	OJKFLdHJJ
in la	JEH5DlDEB
and beats	FMPJMiMON
the child	gHJFFOHKF
bi he	EDFEGoDJL
husband and	fMPNLJKNN
report	gDFDAJUB9
to report	nGJFEUGGG
repo…	gCFDAIUB8
report it	eNPLMcMQP
divorce	dNOGJaJIK
divo…	eLMEHaJIJ
to se	XPNNMZPQP
~drink	XJLHJfKIG
drin…	XJLHJfKIG
away from	IGJ8HZZIJ
from home	MKLDJcRJK
dad ha	TGHCCdCIK
from mi	TAH5EiCJA
'from my	TAH5EiCJA
with mi	YHP8ERXKJ
'with my	YHP8ERXKJ
with the	XDGCCXFFW
follows	XPQLNXPQI
me when	LPQHJgMRP
i get	fJMIFVGOO
#asks+follow	cLIMLWOPP
#asks+parent	H0830Rn70
me up	EKOGFagMI
me go	RORLNbLTI
parents are	NIIDIeSOP
private	PIMHGbGCD
priv…	PIMHGbGCD
employer	QKEHJhHJK
empl…	WDDBEhEDB
their	YPQPNWPQQ
a a	SGLDGRKGc
ciga…	VJFFIaKGK
take the	fILEDbIKH
girlfriend	lJKIKKJHJ
girl…	lJKIKKJHJ
threatens	IISGGlMPT
where	f6053Ic54
where can	cGEJHbDKK
can i	jAFKBWAON
i go	aOQPMWHRR
^where	j328AOT40
#asks+hurt	h06F6TaLK
#asks+partner	h0HB7TAEH
i mi	UEH6DRWBD
^who	rJGCENHD7
beat me	gGKGEMJGF
e husband	RILJIaHLR
i at	FEJMGZgHN
daddi	KIKHJiGHH
mommi	BFJGJbhEG
^daddi	KIKHJiGHH
'daddy	KIKHJiGHH
'mommy	BFJGJbhEG
~look	fLNEIYILA
the old	Y8HGLXJI8
daughter i	d6M65X8IP
#asks+locked	iMNLKLBQI
late	u7I65M4GJ
~call	iHMDJNIKH
call…	iHMDJNIKH
يضربني	4FF5DxIDG
ضربني	HKOKJiNMN
من بيت	DEIEDgcIJ
#hit+small	6CIBJtCKK
#kid+small	K9M5KPlNN
~خنق	JFFADiCCD
جوازي	LFF8EZ8FW
~جواز	NCE5DXAEW
~خطيب	cFJGGYFEH
~لكم	DKOGPnPHF
طليقي	LKMEKjKIM
~طليق	LKMEKjKIM
^طليقي	LKMEKjKIM
ارجع	HCDACbcDC
ان ارجع	UMKHIYFNI
ضحيه	ZLMJLZMHH
~ضحي	ZLMJLZMHH
عنف	UJKIIYJEB
اسري	YLMJMYMHC
عنف اسري	UJKIIYJEB
~سري	RGHEHVHBZ
احتاج	l787AQD42
مساعده	eGJEEYHD6
~مساعد	PHHHMZC9a
مساع…	YJJJNaFDP
تضربني	HJNIIkIKN
تضرب…	HJNIIkIKN
زوج	XKLFKaHIM
^زوج	XKLFKaHIM
للبيت	UDIIFTUIH
اهلي	CEGAHddAB
~هلي	FDGAGcc9B
^اهلي	FGIFIZdDD
زوجه	PHKLFeJGJ
^زوجه	PHKLFeJGJ
~معاش	UENFHXIJA
اهل	PKPMMdKOQ
اهله	GHIILeaIN
~هله	EDGFFdeGK
يضربها	EPPLPgQLN
زوجها	OEIEEfEFJ
~شتك	jJIIHVLLB
خطيب…	cLOKMTKLM
قال	NHH8EdbDE
طلبت	MOQJOeOOJ
طلاق	QMNIKeLKG
~ركت	JFJDJeaGJ
يمنعني	OQQNQbQOQ
~منع	OQQNQbQOQ
يمنع…	OQQNQbQOQ
يمنعني من	OQQNQbQOQ
لان	WLMIMZHOJ
من زوجي	FDJ9JmBJJ
~طرد	MHLKKgFIM
عمري	GHNEKWiIJ
~عمر	EFKCIUlKK
عشر	VJLFLXXHK
^عمري	JNJLLdaKJ
#murder+small	POQMNdNOQ
^اخي	jBF8GSCA9
ذي	WHGHKZHFF
اين	f97BAOSC3
^اين	cFDHFTTGA
بيضر…	EDK9MmHKM
بيضربني	GKOINiJOP
~بنه	WNNLMcOIK
^بنتي	ZAJAGUTHM
~كلم	QEHJJVZBX
~وراق	WACC9VAEO
اورا…	QHKFCdGHB
زوجي لا	WMNNMYNNN
تاخر	dDFDGY7AD
~اخر	eDEDGY7AC
~مال	e9HDIZDGC
جديد	U8HFFDBDe
lac	L00000q00
bi lac	RFIA5BfFG
'lạc	HCF94DkAC
'bị lạc	TKNJGLYMN
#lost+pain	OCOOFMjON
lac ba	IQQRRRfSS
o cho	gIDMHOXH6
cho chau	fKSCGDaRF
chau khong	OLNTSReKO
duong ve	ELJIJIlPR
oi me	EHMNJFoIK
dau roi	OIOPLOeRQ
tim mai	n3GG8DREF
'đâu rồi	QRRRMLaTS
'tìm	UBFB58eCB
'tìm mãi	cLMNMMTOO
bao con	CHJHCGnJK
day doi	INNMILiNO
'đợi	SMMLBIgJM
'lâu	hDFBFBUIF
dau mat	DBNJDClOO
'đâu mất	IKNMIIiPQ
con di	G8IBG4p7A
voi ba	UMQPNOXRR
ba ma	h8MKGDUOJ
ma gio	SMROOQaQP
'con đi	JMMPOLgGJ
toi con	kKKEGIWHC
#afraid+alone	E0A307rGB
#afraid+murder	ZJQJNKeP9
nha con	KGGGE5lKJ
con doi	QGJMGIcRO
con chua	MLNJJGfTO
chua ve	GGPKPOkPP
ve con	KNPPPPgQQ
'chưa về	MOTPROeST
chia khoa	nG9ECBR9B
'chìa	cLIPLLVIJ
'chìa khóa	cLIPLLVIJ
'vắng	XMNMMJXMM
con khoc	PKNLGIgPI
biet lam	aGGMHOYEC
#afraid+lost	e9GBEGTIF
#lost+threat	EEMEACoNO
ai don	OKRQKNdRT
'đón	PLRMKHfUU
#alone+paper	bHLH0EYLD
#alone+threat	HKOOJMjQT
la dau	RKNOIOfIM
khong nho	JOONOKiTK
so dien	LKMFJHWPi
cua me	ULNJDFbT9
goi me	BHJEFCpI9
gium con	NLNLOJfQJ
'nhớ	PPPONMaQZ
'số điện	MOQJMKZSd
'của mẹ	TQQONKZTJ
'gọi mẹ	KPONMIgNI
con voi	NLNLNKeQP
'con với	QRRRQQaRR
ai toi	RJNMHIbQK
6	fHJIJOSEG
6 tuoi	QNTTPQeTU
'6 tuổi	PQVVVSdVV
con lop	ZLLKIMXHK
1	VNMMOQaJC
lop 1	SPOOQQaNH
con lac	KLLQPPgPQ
lac duong	aNPPIPRQR
'con lớp	WRRPORXQS
'con lạc	LQRQRReTT
#lost+small	6LNNOLqPP
chi em	SQRRQOZRK
me bo	YIOIEFYHL
'mẹ bỏ	bMQMHKUHM
con ngoi	LLGGHFhJJ
ngoi day	NINKFKfKO
doi tu	VOQQPOYQQ
tu sang	LMNLIMgPJ
chua ra	QNJOLMcQK
thay nguoi	WTTRTSZVO
nguoi lon	TIJGLLcOK
'người lớn	VNOMQQXSR
#alone+kid	C00004u36
#alone+lost	RQQQQPaSS
#here+lost	Q1ICCIdLM
chau nho	SQQNOLZRR
nho di	SKPLOObMP
di lac	IHOLGMiLL
'đi lạc	LHSQJRfRQ
#lost+machine	YEKDFIXFB
ba tuoi	NNQQQQdRR
lang thang	aOPLPPVQQ
duong mot	NLOLIMeQP
nhat duoc	RJFMCLfGK
mot be	KLSLLKhQR
'nhặt	TKKLJLfLM
'nhặt được	QKKLJLfLO
#device+lost	SPQPPPbQQ
lac con	QNRNQQbSS
'áo	aKOJMLSMN
toi lac	IHQOGPiQO
lac dau	KITQISgST
roi moi	WJURGMZUT
#lost+past	LGQNJQmRQ
khong tim	hCJIAHLHA
tim thay	iCIIAHKG9
thay con	DJOLIGmSM
'không tìm	eHMECGOJF
'tìm thấy	eGLECGOIE
#blast+lost	MHMIJMgRH
trua	UFGGHGdDG
tu trua	JHMGJHjLM
'trưa	TKMIMLZGK
toi bo	RQSNJMdUU
bo nha	RQSNJMdUU
nha di	KMPJOKgMQ
di tu	kKNDEAIHF
toi qua	PELFEChPH
tui mat	RIPDGIeFL
loa	iB7HAEX08
doc loa	KNQPOPgRP
gium toi	RELIHMcHI
lac mat	eEEFEHQ7D
^doc	NGHEDGfIV
'đọc	VAF8ADYFP
'lạc mất	WLJIKLVDK
mat dat	ZHKKHMaGH
bo roi	gFMMNMRPO
'bị bỏ	SJMMKKbOS
'bỏ rơi	WKRORQXUT
'chùa	aLLNQRXRQ
dua tre	FENEMImQO
tre so	RKKCLJcRN
so sinh	RKKCLJcRN
sinh truoc	JMNIPNiTQ
truoc cua	LEF9HDjIF
'đứa trẻ	IMOLQLiTQ
'trẻ sơ	SNNJPMaSQ
'sinh trước	NOOMRNeTR
'trước cửa	PMOIOLeQO
^nhat	LLLKGLfPF
xe o	aOPJNMXOL
'xe ô	TNNPPRZMK
hom nay	X4840AN1b
di may	RPRRQMbQT
may ngay	cLHIIJYD9
'mấy ngày	ZPOMLNVKK
#asks+lost	KKNMKJiPO
#asks+machine	-7766IJ00
robot	Y7DCBAhV0
robot oi	MIOKLMhHK
^robot	JHNIKKiEH
'dẫn	LNOOOOWIe
minh so	KOPIKNgFC
me o	GIFHCBlCL
di ve	XKOHHNVPN
con kiem	IFNJIEjPG
o mo	XIOIILZPL
day ma	NDQJFIfIP
hu	QGKHKHiAH
hu hu	GMPNMJiMP
'ba má	bLQPOMUQP
#afraid+past	NIIBG8iLL
day toi	ZIHCMJZRK
ai con	GIQQLRkUS
nha mat	RRQQRRZRQ
mat dien	WKMLOQZDK
con mot	eNQLOBVFE
'nhà mất	SVSTTUcVV
'con một	dSRPNNRMM
chi co	TLOMMOeSN
co con	bJNIHJYSO
di choi	MNRIOEhRM
con len	YEHEEMeAE
gio con	OKIGMIfLO
con bao	QKRLKPbNS
doi o	RKILIObLL
doan	VGQKFHcPM
lac trong	KMSRNOgSR
sieu	hJMLGNOKI
sieu thi	ePPSLPdNL
'siêu	bORQQRSSR
'thị	XQOPPPRMX
na	PIONMNdLI
#help+lost	DCHHHInKJ
thi bao	MDFNHOgNP
bao khong	cDEECFWKC
'hỏi	p78C594PE
#paper+past	i7LEBDSKG
bao ai	WGHQGQbPQ
mat tu	NNVUKUfVQ
'thì báo	TNNUPUcUU
#help+past	XFJGIIaKN
bo ra	RORMJPbQN
tuoi ma	PKPOMMbPO
hoi cho	hDGDFIZA8
ai di	YDLKDKZNM
duoc con	HOHOMJjMO
het pin	VKKEKEcMO
biet ve	LMEKMEfOP
chau muon	LMPNKGfLJ
con cho	gCLI8HX7C
bo o	GHJHCFbiM
day roi	UHOLGKdNP
hai tuoi	PMRLMLcOR
con ai	YCNIDIWNM
chau ngoai	TEGBBAcMJ
roi mat	YFLBEEeMM
'hút	SJMJLJaMN
lai o	WJIJGHbJM
o tram	NONNKKeKR
find	U03418f41
t find	pAEF4DECH
find mi	K8E95EiBG
mi mom	JMNHBJiIJ
'find my	K8E95EiBG
where i	l19555R30
mi mommi	GGNFLHlLJ
'is my	YHK9HCYCE
'my mommy	GGNFLHlLJ
am lot	PBFCDBfE4
told	XEMBDHaGA
told me	WFNCEIbIE
to wait	VPPNJQZNH
did	ICJCEDmGE
did not	JEJFFElGE
not come	EIOJIInNL
nobodi i	QLKH9KdQL
t know	5EF78CwG9
know ho	DNOKDGnLE
ho to	MGJB8EZEW
to get	SDHBBEcDC
#paper+water	O09000WFh
i got	UIMJKIdIL
can you	sFGHEFS56
#machine+small	SHQORNZNP
number	c784A9N1P
phone number	RNNOMLbLF
numb…	T46178L0i
brother i	jKNCLCOIJ
crying	LEODIFjNN
~cry	LEODIFjNN
cryi…	LEODIFjNN
i gone	MLQKLIfTQ
five	kBDA5DRCF
class	QNLMIMcMO
~clas	QNLMIMcMO
help me	k2F2D0VI6
a little	i6JBGGSDC
small	XPJHGLdOH
a small	UQRJKRdTK
found	f4F8B7X9B
i found	aGLIJMXFG
found a	K9IGIJkEE
~nam	JJKMNMZLd
without ani	UKKJHMcKI
'without any	UKKJHMcKI
second	cHIILMYLK
seco…	lDICFDODD
missing	PDLFIJcPG
i missing	SISOILZQU
~miss	dBIB8EOKB
miss…	f9F97COK9
morning	YMOKLNcLL
~morn	YMOKLNcLL
morn…	YMOKLNcLL
newborn	UGHFIGbHF
a newborn	MHKHOIgOO
newb…	UGHFIGbHF
i locked	aFEDE9hGI
i came	aJLIIJWKG
which	h7GGGBRG4
^which	XKOOMNWLF
#asks+small	K8HGGCkHE
are you	dIGHLLc04
#alone+blast	QKNEILdRK
~ask	p8GB7AODE
red	kFKGFIUGC
year	m4EBH4PBB
year old	QILDNHbLJ
where do	WIHIEGbJC
report a	RQQQRRcMO
a missing	LMNMPRfTJ
son i	WBN9CKYJR
#asks+kid	a0FC06SFH
came…	SMSNQNbTU
get a	aKOJLNTON
paper	r8F000IK0
a paper	ROQIMNbTI
#lost+paper	pEIGEE9LD
#paper+small	dIPMPMKPK
closed	PKIFIKTIf
~clos	WHJJFLSKa
forgot	m8C884TA8
forg…	YGFE62RIf
abandoned	YCJHKLUII
an abandoned	UFMKMOYLL
~abandon	YCJHKLUII
aban…	YCJHKLUII
abandoned babi	UHOMONWOP
'abandoned baby	UHOMONWOP
اضعت	PKJMEHdKK
~ضعت	PKJMEHdKK
^اضعت	PKJMEHdKK
ين	ZHIIFGVHC
~وين	ZHIIFGVHC
~لاقي	IOSQSQiSS
^ين	gKLLJLRJF
ضعت	DKHJIKmII
سنوات	UJMIIDaKL
~وات	UJMIIDaKL
#past+small	WGLGIAZJK
~ولم	MEFE9CgD9
ترجع	PLGNKIeKI
^ماما	l3H8L9KHK
~لوحد	EILDBFnJJ
فتح	gFFHEEUFH
من مدرسه	LIFEEGgHF
اعرف	AEJI8ArFC
لا اعرف	8GKJGAsKF
ممكن	g7A5D5T66
^ممكن	WBBAFDZ88
رقم	ZBGBACTCY
صغير	X9DBBBcAA
يبكي	IGJIGFjLM
~بكي	B7I9DAqIJ
سنين	GHOHNGkMK
ضايع	ZLHDEHTGD
روبوت	HCCIGEWV9
يا روبوت	EIJNMKcSJ
~روبو	HCCIGEWV9
ساعدني	fEHHGIX6B
~عدن	gEGGGHW6B
#alone+small	LNMKNOfNM
~حده	fFJLHNVGE
جدت	cGDEF8VC7
لا يعرف	e6FGEHPDD
ديه	WNNOJLXLO
^جدت	cGDEF8VC7
اجد	iBEF7FSFB
لا اجد	oFGKALHKH
عمره	KKQPILgPO
اختفت	KOOMMOfMO
طفلي في	SLKMMNXLN
هذا	XA601AU3S
ضاع	Q8CFGFhCD
مني	eGGHIHSGE
ضاع مني	dHHJJLTGH
مفقود	LHLJEHgLI
سماعه	XHGGGIbCD
~سماع	XHGGGIbCD
~حفيد	SFEEJJhGD
ايام	PGIIGHjEF
~يام	PGIIGHjEF
ليس	UEMLLIaKM
اي	a6CC69WC3
لد	RELICDaLJ
~قريب	gDIGIGTB9
يسال	XGNLMJWMM
~سال	kBHGC9QEE
احمر	cHMJKKYJL
~حمر	cHMJKKYJL
ابن	XCG9D7XWF
ابلغ	RMOKKNZOM
ضاعت	ZHKLIJRIJ
~ضاع	fGIJGGLGH
ابني عنده	cCNOHJXJN
ارجع للبيت	WKKLKGXJL
may ngu	KNMNMOKgD
'mày	3869DE5tS
^thu	XGEDBFIX8
'thứ	QKHIEKMbQ
tiet	S9G8CH7WW
'điên	OOLMMMMeH
^cam	dHIEFIGX9
^tra	cEJCEDDbA
kiep	EHLIIHHmB
thong	Z6C13A0aS
he thong	PAG9CGAcV
'thống	OMNJLOLYW
'hệ thống	NMNKMOMZW
giup duoc	GNJNKOJkG
con lon	OGMKHEGhK
^dot	SFFJGFHfI
con may	cHIDHKBc6
tao	6AH8AFEpc
^bien	SBD69FDa3
lu	FEA9B5Dp4
'lũ	LJJIHGIhH
khon	DJKHFJHmE
^lu	JKLMMNNgL
su	LEDFEGIiR
'sự	SQPQQQQZO
may di	IDB68CBTh
^to	VICGKKMd9
'tổ	aHE8EGGT4
^tien	eE898BFY0
'tiên	QKNLNNOXY
'sư	TMMMPLMYJ
may la	FMLJNMIfW
do bo	QKKKQOMdI
'mày là	MQPOPOObV
hoi mot	PKLIKNMcE
neo	aBB9FAAeD
phan	b090056UM
het phan	GLMMGKLfX
thien	TCJEFNLaB
'phần	ULLHJKHUQ
man hinh	m7D467GX6
'màn	cKOJIJMSI
'màn hình	cKOJIJMSI
do quy	PNPLMJNdI
mat day	EDILFIDmF
vai	A9AABDFei
'nạn	UMQNLPOZM
'thần	ULMKNKOcN
ai day	bHJJBKIaL
'vậy	nIIGHKGK8
cai thu	SJHI6JLaI
ba gia	QIJIEBHgE
'bà già	SNOQMLObO
hach	SLOMONNdH
'hạch	SQRQRRRaN
^ngu	NOLPLOPdK
dung het	MQQQOPRbP
'dụng	gFIIFFHUF
phe	PNMHKJNbU
an bam	OJJBGKMfI
you are	2HE8GG7kf
stupid	EJHIHHFn9
stup…	EJHIHHFn9
^you	9682290vC
you stupid	KPONQQLeK
what a	DHJLMOMnB
trash	NLKMLNJhG
hell	IIIKFKJk9
whole	RLLOKQNdF
fool	EFHGFGFmB
you re	KPPPQQPgI
tin can	RNOOOPPZJ
^stop	dDECFEBYG
^ki	IILGGGHiE
^get	jCKHJHFRH
assistant	EKJKJKJcX
assi…	EKJJIJIcW
screen	fAAEGJDXE
inco…	Y683595X5
read	bEFB5B7ZY
غبي	GLMLLMJjD
يا غبي	KMONMMLfJ
انت	FDDBFHBhZ
^انت	LHIJNNHjB
~فهم	aGIJEIFdF
له	W4A7679XR
~لعن	DGHGHHHmD
جهاز	WDDCEEEUX
^جهاز	aGHFFGGXB
~موظف	WCDDBFCYA
موظف…	RFFEFFFdD
~صاب	dIJJHHIYH
bo qua	LJMEFFNOg
qua tat	TGJDBDHCd
quy dinh	HEF8ABHIl
loi toi	AGFCAEFHq
'quy định	MNNIILPNf
quen vai	RKLIMMLHb
cua may	HFCFEKC7k
^hay	6CIGGEE9u
'hãy	FHJKJIIIl
'trò	PONNNONIc
ban khong	OLOKKHHNe
tro li	GLMKFKIFl
ban la	fDHCBG87O
hacker	IJLLIMHEj
hack…	VGMGIOJCf
'trợ	aIMHJJKLV
'bạn là	dKNJJLGFO
la giam	ESTLIKROm
giam doc	ESTLIKROm
cap ho	SLULUUVUd
ho chieu	g5977E3GO
chieu cho	SVVPGPIVg
^gia	aCC557B5U
'giả	LQSOHLQSi
'giám	ZGMH9F9LV
'chiếu	gINGGJCOS
'hộ chiếu	gINGGJCOS
#machine+paper	JACE9473v
#machine+police	FPPHPPOJk
#paper+police	QBH0DABCc
#police+water	fGK8NLNBT
mot nguoi	RKMKPPLGa
nguoi khong	NLPMMQOLd
'đóng	YC632A86W
'một người	XMOKNQNLS
'người không	TOQNLRPPb
'hạn	gCCABFBCQ
moi thu	IQPOLMMJh
thu tuc	fIHC6CDGV
mien	kAEBFIIDP
phi	TMGHHLMKe
mien phi	cLMIIMJJZ
'rằng	HMNPNMNKi
'thủ	dPNLEOMMV
'thủ tục	dPNLEOMMV
'đều	UOOPPPOOa
'miễn	fJLLKONMX
'phí	WPLMLOPPZ
'miễn phí	ZQONNQPPc
nho noi	NMNMLNOLf
le phi	SILIGIKIa
la mot	MLKEILMGf
trieu	KKOKGLNLh
^nho	TNOMLOOKa
'lệ	WNOMJMMNV
'lệ phí	XPPNLONPX
'là một	RPQLMOOMa
#device+paper	aA8FB9GBX
trong cau	MMNJIJLNf
cau tra	HILGDGJHk
khoan	a4517AD8d
tai khoan	hAHBACIIa
'câu	ENMLJLJFm
'câu trả	LPPNMOPKf
'khoản	TJMHJMNMa
'tài khoản	aJNJKMNNX
toan bo	RILKLKKJa
huong	j0110350X
huong dan	HJMNOPLGk
bi mat	JCI6DJF9j
mat cua	OKNJJOILd
cua ban	NLNMQPLLe
'toàn bộ	UPPPQPPOX
'hướng	MQQRRRQNe
'hướng dẫn	MQQRRRQNe
'bí	SHMJJMKHa
'mật	KOPMIOOHh
xem	u9D22848M
khau	j5E01027U
tri	T6BCAFB7c
quan tri	ODHHFIDAd
'khẩu	bKMHGHGKT
'quản	RMNOLPNKa
'trị	RNNOMPNKa
'quản trị	RNOOMPNLa
nop	e580000EW
nop ho	NQIPONMUh
ho so	J7MDDFCMl
'nộp	cJFDBC9LT
'nộp hồ	SUMSTTUUc
'hồ sơ	QBLEEKKKc
doc cho	SLNHIMMTd
so cua	V7G79DENb
cua nguoi	PMROOMOSb
khac	dJMG9JDMW
nguoi khac	SRRQQRQRa
'sơ của	YNVKNOTUT
'của người	UUVSUUUVY
'khác	jFKIBHCHQ
'người khác	TUVQPUPUZ
toi la	DOQMKJNJn
che do	VBC6D9G8Z
trien	RRUCGIHMf
phat trien	RRUCGIHMf
'tôi là	LSSONLRPg
'chế độ	WOPJNLOEX
lenh	CIKLKMLFo
duyet	9JLGILLJr
het ho	JQQOPPNFh
'lệnh	IQQPQQRKh
'duyệt	IRSQQRROi
lap	e62A6898c
trinh	bBDCHBCAb
kiem tra	HNQILLOKj
an toan	TOOIHIOLa
'lập	ZPPNHMNMV
'trình	SSSQOQSPa
'kiểm	QMLGJLNIc
'an toàn	VRQOLPQPW
chuyen sang	RNKHLMMIb
do khong	DPOLKQMLn
^chuyen	UMMKKOIMb
'chuyển	bIJEHJCHT
ghi	q8G47569R
quy tac	HLONJQOGi
^ghi	ZJOLMJKGY
lap lai	KMPMMRQJg
nguyen	TIEJHLKDf
nguy…	TIEJHLKDf
nhan duoc	RGOLHLGJc
^lap	MGMJIFJHg
'nguyên	NSTPNTTOd
'văn	YGIGKMNJV
'nhận	eGJDA95HX
xoa	PDFGDDD9d
co so	d5B34F3DV
so du	NOLNNOOOd
du lieu	R8H6CDIFf
'xóa	TLKMKMLGX
'cơ	aCHJIMKNV
'cơ sở	SLKKLMLNZ
'liệu	THJHJMKKa
'dữ liệu	SKNJLNNMa
^xoa	RJJNHNICb
khong can	Q8FB6DBAo
'không cần	ULMNJMLIe
cap cho	SPRPOQPRX
phep	k604A7A0M
giay phep	dLCFMILJP
gio toi	aMPIJPKPX
toi ra	WJPOPGKRZ
^cap	ZCLGGOMKR
'phép	ZKJGIKLGV
'giấy phép	XQQNRQQRV
luat	UDD87BCAg
lam gia	NOQOGOOSe
gia giay	MOPOHNPVg
^coi	NLOLHILOf
'luật	QFFHGFGEd
con meo	cAFH7FABZ
'mèo	aILMGKKJW
'con mèo	aILMGKKJW
^choi	UIMFLKKHc
'nhé	dNONLNPIT
tu gio	QGKKJKJJc
ra ban	UEHFCJFKb
'tạo	SNQONOPQc
system	WHLDLFH7e
syst…	WHLDLFH7e
chu tich	aCLKLGKJY
cho phep	QNOMKMLJc
^system	KMQNOQPIf
'tịch	eKNLKOGJU
'chủ tịch	WQQQPQQNX
can giay	UGPKENOMZ
to gi	SLMF8KQEb
^huong	RKJLNLQGb
'cần giấy	VRRRPRRQW
'tờ gì	VRSRLRTOX
mot bai	QIKGDFHEd
^quen	KLOLJMKJg
'bài	UOPMLMNNY
dong da	VINIIJMKY
da duoc	VNNMMMMKa
'thêm	eJHLIMMGT
'dòng	VMMNQONPZ
'phê	URRRRRSPZ
moi cho	XIHFBGG9X
'tiết	XLNMJPLJU
loi la	MPPOOOPOe
dong theo	RQQPMQQNa
theo quy	JOPPJQPNh
dinh moi	SOQOKQQQZ
moi cua	RRUSOUUUa
^viet	UKMI9JKKa
#high+paper	oQQO8OQQQ
dong cua	WIIILLJLY
'đóng cửa	RIIGHKGLa
ban ten	PNNMLOMIc
tu do	OPPPMRPOe
do tu	QMNLMNNKb
cho biet	VIHIHLBDc
nguon	RHJGHHGDe
gui	V6FHDFDEe
email	DFHIEJGBn
^gui	MGJJFNGFf
'gửi	WINNLPNMb
xac nhan	aGM3JCLLW
da dong	IRVKIOUUi
dong tien	QQQKOMQKd
toi chua	bCHCAAELa
^xac	YINAKCLLX
'xác nhận	VPQKOOPPX
'tôi chưa	WMPMKGKRY
hoan thanh	OSTMPJRUe
'dấu	bMOHLLLIR
'hoàn	SVVRTPVUa
kem	n8776KHJW
'kèm	SQRRQPQQZ
'sử	VQQPHLMNX
rules	YGCHJOHBa
~rul	YGCHJOHBa
are a	ELJELMF5n
no longer	dHHGKHJDX
fee	a080220BZ
the fee	QDH8AFBNc
account	eDE78993X
bank account	PJHHGMLJe
acco…	eDE78993X
instructions	KLKHMMLHi
~instruction	KLKHMMLHi
inst…	TEIJGGEBd
show	VKOJIFIDf
show me	VKOJIFIDf
^show	VKOJIFIDf
lit	e7CBFJDCV
appl…	JBI6987Gi
another	bDJ897CIX
anot…	bDJ897CIX
citizen	TKOIHFGJY
citi…	KGKGCCDDh
dossier	PJJ89HBDh
doss…	PJJ89HBDh
admi…	TMOLJLIFb
developer	SMMHIJIIa
deve…	SMMHIJIIa
message	ZGPGFIJCX
mess…	ZGPGFIJCX
appr…	RDBCCHBBf
tun	bJKKKNLJY
safeti	VLLKILJIa
safe…	VLLKILJIa
~check	GEJKDCIEl
chec…	GEJKDCIEl
'safety	VLLKILJIa
switch	SIHHHJIDY
swit…	SIHHHJIDY
^switch	SIHHHJIDY
comm…	k8A3FFEAT
application	UFL7EBCMX
certificate	iIKFCJGLN
a certificate	SKNJKNHTb
cert…	t6B55B97G
play	VFFDFFBAk
mut	pFIE9996O
needed	YLMJMNOKU
the la	OFJGHHGFf
me a	oDEA59B1U
appe…	UJLGONLLb
line	PIKLKMMFd
approved	MCCEDCEBf
~approv	MCCEDCEBf
for the	eEGB7G6FT
key	ZDJJGL87Z
^end	SKLLKMMDb
the office	YEEBDG89b
i it	PLJHGIJEe
name	z0730504J
free	lDC9DFD9R
code	WHMKLKLGd
that i	e4F9BFEEW
paid	KELMMKNJg
mi dossier	QIMGDFIJf
translate	VMNJMNNLZ
^translate	VMNJMNNLZ
add	RFIKNNNEc
^add	RFIKNNNEc
supp…	aNJILMKFY
sign	n5B012A6T
تجاهل	JMKKKLKEi
~جاهل	JMKKKLKEi
قواعد	OGFGGHDAd
^تجاهل	JMKKKLKEi
انك	HHLJMKKIk
مدير	RFIHKIF6h
تصرف	JDFDFFDBh
~صرف	JDFDFFDBh
بان	MLLJLLMIe
~معامل	QGIFFGFBd
معام…	QGIFFGFBd
قل	IBCA7CA7m
رسوم	P78057A7g
^قل	XHHHDHFEW
حسابي	XGHFHHHDZ
~حساب	XGHFHHHDZ
تعلي…	8FGGDEFDr
ارني	OGGGGGGCe
~رني	OGGGGGGCe
اعدا…	XKJLMMIHY
نظام	MNNKLNKDg
~ظام	MNNKLNKDg
^ارني	OGGGGGGCe
~ذكر	ZHFECHJDa
~قدم	PIKGKHFFh
ملف	i7405740Q
مواطن	THIHCIGCY
مطور	OJJLIKMJe
~نتقل	UCIBLJECZ
دايما	SMLLLMMJb
~دايم	VJJJJLJFa
حذف	PJIIHIIHa
قاعده	RLMLLMLHa
~قاعد	VHJGGGECY
بيانات	PFICDGE9c
قاعده بيانات	RLMLLMLHa
~انا	QFICDGE8b
بيان…	QFICDGE8b
~ملف	MEHHGGDBk
طلبي	OBHDHFKHd
فحص	bDHFJIJGa
قانون	DFHFDGFFo
~قان	DFHFDGFFo
شهاده	dFHEHEDGS
~شهاد	dFGDHECFR
#asks+paper	m307060FM
فقط	JFFFFFGBg
#machine+murder	dGKGHCFEa
~صنع	ZGKKGJGIY
مستخ…	bIJHLKKFa
رييس	WLLKLMLGb
جديده	RFEEJIG9a
~جديد	YEHHFI7AX
اوراق	fCDGB6IIQ
اكتب	OIHIEHHHf
مفتاح	WIKLMOHGZ
مكتب	pFGCBF3DW
اسمك	cHJJFIHFV
~سمك	cHJJFIHFV
حر	THILHJHDY
انني	UJJEDEEEa
~نني	YEFBBC9Aa
ملفي	UHLKIKGHf
اولي	OKMNHMLMc
صلاحيه	QJKJKLMLb
~صلاحي	QJKJKLMLb
صلاح…	QJKJKLMLb
~حكم	MHGGHLGEf
قرار	bCGFJGIBW
سابق	iAGFHHGGV
toi quen	qANEAE7O9
quen mang	y3IA5C0H0
cuoc roi	fPTTMUUVU
'tôi quên	gIPOKLJSI
#figure+paper	v7E78BAN7
co lam	kKMJFMFNE
doi muon	dNRRORRRQ
co quan	hIONJPNPC
quan an	kKGFNJPHI
an nao	eMRRORRPJ
'quán ăn	dPMMQQRNP
ma ho	kOQTPTIUK
^met	iKJMJNJIH
^so	xCB66C3F0
muon hoc	nIIMCMKGN
hoc mau	nEIKGMGFP
chua duoc	gLKOHOMJP
'chưa được	gLOSKUNMS
voi cai	fMQQOPRMQ
cai to	fMQQOPRMQ
khai	-07000090
to khai	zIKICJKI0
khai nay	fMQQOPRMQ
^cuoi	pLDNJKJBE
'cười	nJKHHGDFD
'rồi có	iNKHMMLTM
sap het	lGJJFOMHJ
chet may	jJKIGNOJM
'sắp hết	gMMMKPOKN
#figure+machine	kJKEFLNHJ
dich	oEHE8KKH5
cong dich	lHKJFPNMK
dich vu	qEGDAKKGH
vu cong	lHKJFPNMH
^mang	nIMLHROOO
'dịch	pGIDCJHIC
'cổng dịch	cOQOOTSTS
'dịch vụ	gMOLLRQPP
'vụ công	cOQOOTSTS
toi tre	qBCHGCENO
'tới trễ	iOIOLOPPP
duoc mien	oEHHGLISH
deadline	lLGLMMMON
dead…	hHFLNMKOK
noi xin	hSISRSSTT
xin giay	oMGHDHJMB
'xin giấy	eQPPNQPQP
conc…	hNHMMQMLQ
^ve	lHGFGMGNP
'vé	fLNILONLM
so bi	gNOKOLMEH
bi khoa	kGMEIMMLH
dang nhap	mJKGJKKME
'đăng	rCD5FIGD7
^cua	y07A6H6F0
dep	pCIFEHFDA
'giá	lIOLLKJKC
thoi gian	kGJIFPHKL
'thời	pHNFFNGJI
toi ban	wBG8876F2
game	mHMHNKOLF
suot ngay	oIIPSLTTH
hoc nghe	pHRSOMTRG
'nghề	ePOQNONNK
'học nghề	gVUUSSUUM
thich	x3G18D269
toi thich	sDJADCEHE
phim	qGIACFEL8
ve khong	jLPIHOKGI
'thích	nJKDAIIGG
'tôi thích	lKQHJKMRN
'biển	kKMCNQNGD
#rob+water	iNPJLQPTM
hom qua	nDIJEMDNB
may gio	eNNPQQNIK
'ghê	nIJFJIHHD
#asks+past	s7JJ7N9IF
muon dang	jSSSKUUTS
dang ki	z98659C5A
con co	pQOLHLLQO
co can	rFJECLING
'muốn đăng	aTTUSUUUU
'đăng ký	jMMLLMLMI
'con có	fTSSQRQUU
'có cần	oNRLJRRUR
'dang ky	vBBA8CG7F
phep ban	hPPPPPQQE
can gi	eSSSMPTTT
'cần gì	dVVUUUVVV
tap	lHGHMJGHF
tap the	fOPMNIJQM
thao	kLNDPQPED
co phai	tOTNHUSVJ
phai xin	pSSQLSSTM
xin phep	vLDGLHNL7
phep khong	aQRQRQSSR
^mua	gKMLLLLLJ
'tập	rJJIOOPLL
'thể	lMNLRSQTP
'tập thể	kMNLRSRTP
'có phải	lQUQNVTVQ
'xin phép	kQLNQMRRK
#asks+weapon	jJKFIJKJH
phai khai	kMKHHPJLM
khai bao	v7A56DAED
^dao	kFNEFLQKG
'khai báo	nLJCFKGKL
cap giay	mNMPRSSNA
giay chung	-FD81H8N8
chung nhan	wNK5BBBLJ
nhan du	fTOUVVVUU
du dieu	qONOORPNK
kien	lHEJLGIKB
dieu kien	qONOORPNK
phong chay	lLEKQROPM
'cấp giấy	jVTVVVVVP
'chứng	yGF66AAH5
'giấy chứng	nPQLJSOTL
'chứng nhận	oUTMONNST
'đủ điều	hUTVUUTUR
'kiện	aRRRRRRRQ
'điều kiện	hUTVUUTUR
toi can	cRLQQRRRJ
nghiem	pOHILUVUK
'tôi cần	aRPRRRRRN
#asks+brigade	kNAPNRLMH
#asks+water	dOLPPQQRJ
#afraid+asks	y8IBC95J9
het han	w6256A795
cho nao	vKCJAMEG0
'hết hạn	mHFFFHHHF
'đổi	mKEFHHDJH
'ở chỗ	iRORRUSQQ
'chỗ nào	tQNQGTQPC
cua phuong	dMNNONNOL
khi nao	hMLOKQPPF
^tap	dMKOQQPPK
'của phường	dNNOOPPPO
muon xin	aRRQRQRRQ
phep kinh	fVVVUVVVS
doanh	x8C5BEAA7
kinh doanh	x8C5BEAA7
'bán	xB2978CA4
#gas+paper	mSGRLTORN
mat het	uMPIPTMOD
lam lai	dQQNQORRP
lai khai	iSROUUUVV
khai sinh	pILHCACL8
'ngoái	mMUKNSQVS
'năm ngoái	mMUKNSQVS
'mất hết	kTTORVOSP
'làm lại	aRRQRRRRR
nha hoi	dSVUUVRVV
hoi thang	nNVNRNVVV
thang truoc	dUUUUQUVT
truoc xin	dUUUUQUVT
xin ho	gNRJLSSSO
ho tro	sFKCJMIN2
tro sua	jLKJQMOKL
sua nha	mEGGKFKHI
the nao	qMDLELMN6
'hồi	nPTOQQMST
'hồi tháng	eTVTUQVVV
'hỗ	hMQIOQMQL
'xin hỗ	fRUOOVVVT
'hỗ trợ	hMQIOQMQL
'sửa	jIIHKJJHJ
'sửa nhà	dONNRPQPQ
'thế nào	jROPJQQRI
can xin	gONMNSSTL
xin xac	kOLFMOPPH
thiet hai	kJLHMLPPK
'xin xác	cSRPSSSSO
'thiệt	eKPNNPQQM
'thiệt hại	bRRRSRSSP
tai nan	y8L7AISPG
nan giao	cTUTUUVUS
giao thong	cTUTUUVUS
giay bao	jQVUUVVSM
bao tu	kNNNPSRTJ
tu o	bRSSRTPUU
'tai nạn	nESKKSUTP
'thông	lKNIIMGKA
'báo tử	bSQRTUTUT
chet duoi	mKPIFOUUK
tu nam	kRUUFUUUS
moi khai	jRURRUUUJ
khai tu	kILKGLDMH
'khai tử	cPRQOQORQ
chu toi	mHSKERNUO
chung tu	qKLHBMJRN
tu ghi	lSUUFVUUR
nhan gi	mMOQDQPIP
'chứng tử	fSSSMTSTR
xin huong	cOSSSPSTR
huong tro	rKQKIKISC
tro cap	nFMJJ7KM9
khuyet	u7JBB9ILB
cap khuyet	gUTTUQUVS
khuy…	u7JBB9ILB
khuyet tat	u7JBB9ILB
'hưởng	pFIEBJBEA
'hưởng trợ	fRSRORNTP
'trợ cấp	eNPOOLNPL
'khuyết	gKOKKPNPN
'cấp khuyết	ZUUUUUUVU
'tật	jEOHGONOM
'khuyết tật	gKOKKPNPN
nam mot	ePTTSUNVU
mot cho	jORKPNJUR
uy quyen	tEOHLOJP8
tai nha	w6EABCGHH
nha duoc	kLOOOPPIQ
'quyền	iKNHIPJKF
'ủy quyền	rNVMRSRUN
'tại nhà	oGIJMLLKP
'nhà được	gQTSUTTPT
#asks+fit	gINMMNMMI
toi sap	kHLKGMLQI
chuan	aPQQRQRRN
chuan bi	eMRSRMRSS
bi giay	fNVVTNSVV
giay khai	-LPC5E9P5
truoc duoc	hHPNNSHRJ
'tôi sắp	eMQOMQRTM
'chuẩn	fQTPTSUTO
'chuẩn bị	bVVVVTVVV
#asks+birth	cOSNPSQQP
#birth+paper	nKQMFIGPI
ki tam	oOPPLQTRT
tam tru	-DA7788D0
'tạm	fLLLOMMLK
'ký tạm	bVUUVUVUV
'trú	pLHGIICHF
'tạm trú	iNLMMMKNK
moi sinh	dVVVVUVVV
lam khai	uUTPINPTP
sinh cho	-RUPEJIRG
cho be	oSUSRUSTT
be o	eSUUTUUUU
'cho bé	hVVUTVUVV
toi sinh	eSVUUVRVV
rot	u5AB5A6A9
ngoai khong	qKNNDGCOO
co giay	-GFBHEEP1
chung sinh	qOOGDQHTH
'rớt	gKNMIOKMM
'có giấy	iPPORQNTJ
lao dong	n9NEJMMKE
gio xin	nLTLPSUUM
xin tro	iKURQLRVO
'lao động	hFQJOPQNL
'xin trợ	gOVUUQUVS
xin cap	oNRJORQSI
cap lai	tLPHPPQQ6
lai can	eOQPJPKRQ
'bị mất	vPUNPUUUH
'xin cấp	dUTRTTTTT
'cấp lại	nUVQVVVVO
'lại căn	aRRQPQPRR
#past+rob	lTVLUVVVV
lai the	hVVPVVVVU
'tư	iPKKKQKPK
#asks+rob	iPTMUUUUU
de lam	lMUSKMISL
#hurt+police	jKTMSMPSJ
gui don	jQRTTRUVU
don to	jMQRSOPMR
to cao	fONNLMOLM
'tố	dOOOLPPOO
'cáo	cQQPPQRPP
'tố cáo	bRQQQRRPQ
em o	cPPNOPNQR
que	u6JA924IE
o que	nFGLJMMGK
muon chuyen	dTUTSQUTS
chuyen ho	bQRRPRRRK
ho khau	nPQKOGGR0
khau ve	lVVUVRVUJ
'em ở	fNPNONLQR
'quê	ePPMOIJPO
'ở quê	fNLOPOPNP
'muốn chuyển	aTUTTSUUT
'chuyển hộ	ZRRRRRRRR
'hộ khẩu	dQQPRMMRL
lam xa	gTTRUOSTV
em nop	oVVTTMOVE
thay duoc	z6HH8B8FD
'thay được	oFQNKLISP
tach ho	oLJNDDROB
'tách hộ	fSPSOITSP
to cua	eVVVVUVVQ
con lam	nMSQJJLRQ
'con làm	hVVVSRSUU
vo chong	sELKG49LL
thuan	hOLKNOPFL
hon gio	ZRRRRRRRR
nhan doc	bRRQRRRQI
doc than	eNQOPMQPE
'vợ chồng	fMOOMFKNO
'thuận	dQONPPQLP
'tình	hKQGOJOQR
'độc thân	aRRRRRRRP
so ho	sOKMOPLS5
tru cho	qRRPQCGTT
con duoc	hVVVSSRVT
'sổ hộ	eRQRSSRTP
lam ho	-VVTFPIV8
'làm hộ	qVVUNSPVN
ban nen	hLPPPOHFD
'bận	rDHAEDAGF
muon hoi	hRSOMQJOP
the can	-EPOCNINC
cuoc cho	oQSQJIIUU
'muốn hỏi	iVVQLUQTS
'thẻ	mCJEFGDPJ
'thẻ căn	jTSSRSPTQ
tuoi lam	nSSQNPJRS
lam the	rGHDAJIM2
'tuổi làm	hVVVVUSUV
'làm thẻ	lGOINOPRM
em hoc	oBLJGFDIK
hoc lop	iOUTQSOSV
giay xac	-KQDQRNUB
nhan cu	kPUSUSQVT
cu tru	eNKLOONNJ
'em học	dQQOQOLOP
'học lớp	eVVVVUTVV
'giấy xác	jTTMTUTUQ
'nhận cư	ZVVVVVUVV
'cư trú	hNNNOONLK
#breath+murder	jPVUUUQVU
#breath+small	mHSOPRJNP
chup	jHROLEHRQ
luc chup	hKSOLHISR
chup anh	hKSOLHISR
'chụp	hQVSPJOVU
toi o	vFG7GKCMC
o voi	mQSNKKHPM
di xuat	fQQPQQPNL
xuat khau	fQQPQQPNL
khau lao	fQQPQQPNL
ki thuong	dSQRSRRSS
thuong tru	sLMKHKQPF
'tôi ở	eOPOOQLSI
'ở với	gSURQONSQ
'thường	jNMLNNPPM
'ký thường	YVVVVVVVV
'thường trú	kRTRQTUVR
minh co	mJJFGNEOF
cap nguoi	bQRQQRQRK
nguoi cao	oNSPPQIRI
cao tuoi	pINKJGDNH
'cấp người	aRRRRRRRO
'cao tuổi	dQRRQQNSN
phuong minh	jOQQJQGOQ
may cai	mGKKINJBC
bieu	hJNLKPJJL
#blood+lost	jEPIIOHLM
em tim	tAEI9F7KG
thay quay	iNKOLNHRP
phap	rFHJFLCJ5
tu phap	oGHIGOEMD
'em tìm	nIKQINGRP
'pháp	mJJJJNHLC
'tư pháp	fPNQOQLQN
lam mat	-7G7081I0
mat the	qLQMGSIVJ
'làm mất	qOOIFKCPH
'mất thẻ	eVUSTVRVU
toi ten	gKRLKNERM
sai	-1E1806F1
tren giay	iQLENJQOA
'tôi tên	cORNOPMRP
'trên giấy	jTMLOQSSG
ba toi	pFRNBJISM
muon nhan	nJML7HDOJ
nhan thua	lRTLIMGUK
thua ke	lLPKHGEPG
'muốn nhận	eRQPINMQO
'thừa kế	dRQQLPMQM
liet si	-0CDCBDD0
si o	cKQPRQQQQ
'liệt sĩ	t9KLLKKJ5
trich	sEHHHFFJ5
xin trich	tLUQLMQVM
trich luc	oHNJIHKOD
luc khai	oOTOIRQTM
'trích	fPPPOQOQN
'xin trích	gUUTQUUVS
'lục	ePQPOQOQN
'trích lục	ePQPOQOQN
tro mai	lUVVVVVVP
mai tang	iLLKLMOK9
tang cho	cPPOOPPNN
cho ong	qTVUHOVSU
noi moi	hTVVVPVSU
moi mat	kMVVVVVRT
'táng	dOONOOPNK
'mai táng	dOONOOPNK
'cho ông	hVVVNVVVV
phuong con	mNSPIMKIJ
cho khong	iIKHKLMHL
duoc ho	tPRNQTSS7
tro tien	pTTQUUUUG
tien khong	fKNLKOOOJ
'được hỗ	fSURTUUUR
'trợ tiền	eTURUUUUS
'tiền không	lPMNMPRNJ
can khai	gPSOISTTT
heo	aSSSRSSQQ
dich benh	dPMOOPPPP
'dịch bệnh	ZSRRRSSRS
cho cho	mGJFDIFGK
cho o	o9IFCEEKJ
^tiem	qBGCDLJFD
phuong co	pHH9JFGMM
thong bao	lLMJIOHMH
'phường có	iPIHPNMPQ
'thông báo	cQQPQRNQO
cay truoc	gIMFGOLNO
'chăm	oCJFGKEJG
xin chat	gPNPSNQQR
chat cay	iKIHMOMNL
'chặt	gMMLNPOQP
xay	-13286300
nut	oEHFGGEDE
'xây	lHGHIKHFI
muon dien	mNQSKOMRM
phan anh	kDNHOIPMP
'hát	lJJLMMMKD
'ồn	hLKOMNMON
'phản	bPPPPQPPQ
'ánh	bPPPPQPPQ
'phản ánh	bPPPPQPPQ
ai xu	iIGOKLILK
xu li	kIGNIKIJH
'xử	eOLQQQNQO
'xử lý	eOLQQQNQO
'xu ly	fLMPLNMLL
nuong	iKFILLLKJ
kien nghi	pKGHKIGOM
'nướng	gMKMOMPNO
'kiến	fMLMPNOOO
'nghị	gNJLONNOM
'kiến nghị	dRPSRRQTS
#asks+smoke	sL6JMONSM
nghi cho	jQLORSRMO
muon to	gMNLJPQPN
cao can	oLPKHKMCJ
bo nhan	kRQLIPRHL
nhan tien	wFMDAKFFF
'cáo cán	eTTQPTUMP
'nhận tiền	jOSPMTONP
buc xuc	jIHHIEJJF
hanh chinh	dPPOOPPPK
'hành chính	aRRRRRRRP
to nay	pHKFGKJEE
yeu co	kIKGHHJHE
co quay	kLGDIKLNK
uu	gKPKJLMPN
'ưu	cOQQOPPRP
di xe	lNQGLKMMN
xe lan	lJPEIIKTO
kham	iJJKLINMK
kham suc	cPPOPPPPN
suc khoe	cPPOPPPPN
lam bang	cNPPRROQM
bang lai	t7A3CIAG7
^kham	fNNNNLONM
'khám	bQQRQQQQQ
'khám sức	ZRRRRRRRR
'sức khỏe	ZRRRRRRRR
'lái	gLMJLNJLL
'bằng lái	eNNMNPMNM
gan day	mGDFEJBHL
'gần đây	eMOMLNJOQ
tram y	lGHNKPILF
y te	dNOPPQPPM
'tế	dMNMOQONN
'y tế	aRQQRRRRR
nao gan	iMLLDJJIJ
xin cho	cPQPJQQQN
mua bao	ZRRRRRRRR
hiem y	ZRRRRRRRR
te ho	ZRRRRRRRR
ho gia	aRRPRRRRQ
gia dinh	pCIHEBIAB
'mua bảo	ZRRRRRRRR
'đình	gMLJLMLLK
'gia đình	dONNNOONN
giay ra	oLTQONRUO
ra vien	nLTQONRUO
vien co	kNQNNTQUN
cong chung	nODCPOOO6
^giay	-984FAAJ0
'công chứng	cQOOQQQQN
xin o	aVVVVVVVU
nhan khong	kQUSSUUUN
co tien	iNOJKMORG
tien an	oRUKLOITP
'có tiền	hOQORQRTQ
o truong	ZRRRRRRRR
ngoai xin	aUVVVVVVT
xin chuyen	cSUSSTTTS
chuyen truong	iLOMMOLFG
truong can	hUVSVVVUK
'xin chuyển	aSUSSTTTS
'chuyển trường	lPQLLQJNL
#abduct+asks	aTSTSTSTS
#abduct+hit	hUVSMSVVS
#abduct+past	cJRMQRPRP
o tam	eNLNQIOON
lanh cho	ZRRRRRRRR
cho nan	ZRRRRRRRR
nan nhan	dNONNOOMN
bao luc	bRRQRKRRR
luc gia	bRRQRKRRR
dinh ho	ZRRRRRRRR
so gom	aRRRRRRRK
'chỗ ở	lOPMRNORR
'ở tạm	eNNQQMONN
'nạn nhân	ZRRRRRRQR
'lực	dPPPLPPQK
'gồm	eVVVVVVVN
theo luat	lOPJJGQKJ
phong chong	lPTHLHSSS
'chống	kRSPQOSOS
tuyen	iJKIKJLFI
truyen	kHKHHGIKE
truy…	kHKHHGIKE
tre em	tFP5E9COP
^phuong	fNROMKQOM
em la	kNSILLIRL
so may	qGC9GIB87
cho can	pELBGJHFJ
bo ho	nKPEJKFOG
ho tich	-BD5B95B1
'hộ tịch	lKKHMMKJH
^cuu	kFIKLNJIL
^giup	y38C4701A
'điền	nJIIILJGB
khan	r9I9EBHIA
khan cap	fMPNQQLQM
mai em	mLMPENDRN
chua co	nHGFGLDO7
'khẩn	oORPTTOUR
'khẩn cấp	oORPTTOUR
'chưa có	oFDHGJFL7
em oi	pDIBBHDED
phai nop	iOMLGOMSE
^gap	kGKKBMLLF
lay so	kFLILGIEJ
so voi	pFJGKFEL9
tre bi	pLMILKDNK
'phạt	lIKHHNNOH
'bị phạt	kJKHINNOH
mat giay	-JK9BGHO7
'mất giấy	kRQLKPOTS
toi yeu	lGKFHFGGC
phuong duoc	mFPMIIJQK
'phường được	cMTROQRTR
nam vien	s8LKDHDO9
nhan luong	eSSSSSPUK
'nằm viện	kGRQMPPRL
me nam	oDPMHJHPH
ki thay	x8II9CAFE
lan roi	cRSSQSRTT
roi lam	bTSSRTSTT
lam giam	iTSMSRRTJ
giam ho	vFN7BKGO0
'làm giám	cVVVVUUVV
'giám hộ	rINICJAMB
la nguoi	oENLFFKJD
nguoi nuoc	eHLOPOQPO
ket hon	cPQQNOQRP
'là người	kMQNKMNOK
'người nước	aQQQRQRRR
'kết hôn	aRRRQRQRR
rap	kIOJFJONQ
'dựng	fMMNKOMMM
#paper+rape	gORKLKRQQ
to chuc	pPBEEMLLK
'chức	fOKKMOPNM
'tổ chức	jPKJMQSPQ
'trại	iONMMKNOP
muon mo	hPPNKQPSQ
banh	iQCONRQRH
giay moi	kUTTOVVVP
moi truong	jHPJNJONF
'bánh	cRHRQRRRP
'môi trường	hPTNQNURP
mo tiem	kCIHJMHGG
toc	gLNLMNMLJ
chung chi	iLKKLQNNG
^mo	x624AF955
'mở tiệm	dMNOOPOMN
'tóc	aQRQQRQQQ
'chứng chỉ	eRRRRVOSO
xin lap	jPPHJKMMM
'đèn	jIIHIKIKI
nuoc may	oEIDKJJCD
duc	t6E5IDHJH
^nuoc	jKKINMMHI
buoi	mIEEFHGAC
bao gio	kFNFGMGKF
gio co	r6HEDEABG
'bao giờ	qBICFG8CB
'giờ có	jJMIONFGK
muon rut	tSTTMUTUA
rut ho	yTTQPVTV4
huy	wBCBCACB8
tuc nay	rLRIDQMU8
'muốn rút	hTTUQUUUL
'rút hồ	lUUUTVUVI
'hủy	jLLLLKLKJ
xoa dang	gVVVVVVUU
bao tam	lFKDIMIII
tam vang	kFJCJLJJK
vang khi	cNQLPQQQQ
khi di	cNQLPQQQQ
^khai	rBJIAJ8IG
'báo tạm	fOPLOPONO
'tạm vắng	fOPMPPPOP
'tù	cQQQQMJQP
'đi tù	fSSSSJHSO
^vua	aRRRQRRRQ
nghia vu	lMMMMNKNN
vu quan	jPQRQSQRR
quan su	kOPOPQPPE
huong che	lMVVTVURS
'nghĩa vụ	ePPPQQPQQ
'quân	lHNHGKGQJ
'vụ quân	cSSSSSSTT
'quân sự	dQQPQQQQO
chien	lDFGMJLJH
thuong binh	jHPGLMHMK
'chiến	bOQOQQPOO
chat doc	qIPCMCML9
doc da	pKPCMCMOA
da cam	pKPCMCMOA
'chất độc	eQSRRRSRI
so lan	mCQMJQFRK
to giay	vGNFIMPJ4
^nhin	lBKKJJJGE
'tờ giấy	lPRMPRSOD
#collapse+paper	-0JG9ILI6
thuoc la	pFHECLFF9
co ban	mGIKGOIEA
ban o	gKMNKPLHJ
^thuoc	oGJH7JJAE
'lá	gKNMJNMMK
'thuốc lá	gKNMJNMMK
^ghe	n9HEKIJLM
'hư	eOONQQLLO
quat khong	nKCMOIOIK
^nong	mEGGGIIDH
ngot	kFJNLMNQM
#asks+breath	nEIMFOIKJ
qua nghe	hGMOPNIPL
nghe khong	mDJIIHGEC
khong ro	jEJMJJKHG
'nghe không	fKLONNMLK
'rõ	iKNKKOLKK
'không rõ	iKNKKOLKK
muon cho	wIKI4HCM8
'muốn chờ	lPSOFNMRI
lai duoc	qMMNCNEPE
'lại được	iQRQKPKRN
dam tang	fLMLHNNTJ
moi len	fLLLHNNSM
len duoc	mEJEEIHQH
tre khong	jHJHEKKQH
deu mat	tKLFIPHSD
ai dung	nNPILOHQF
dung ten	-CJE750M0
'đều mất	iRPQQRMTO
'đứng tên	iQQQKNGQH
tre mo	lLTNTTRUV
mo coi	pGOKLRLQQ
cap bao	eUUUUUUVS
'trẻ mồ	dSUUUUSVV
'côi	gQRRRTQTS
'mồ côi	gQRRRTQTS
nhan con	vCKF89780
con nuoi	sFHGAD9KB
nuoi tre	jNONQNJRP
^nhan	-5A57A4C3
'con nuôi	dRQRNQORO
'nuôi trẻ	cSTTUTOUT
'trẻ bị	hNOLQOMOR
ki khai	ZVVVVVVUV
cho tre	zBE56F3GG
^dang	z2518AE77
'cho trẻ	mKNIHKIPO
duoc bao	iMPOBRPQL
toi tung	kFQNLQQSO
dong cong	lFQNLQQSL
#blood+fit	lFQNLQQSO
chua muon	hUOTTURTS
^chua	cPLOPQPPN
de nop	hPTQUUUUM
bien ban	pHOIRRQMG
'biên bản	fMSNTSSUT
tuat	lFLIEIKAC
'tuất	dOQPMPPKL
lau roi	dSRQQRSTU
ki lai	dSSQRSTTT
'rồi giờ	hRRMPROTT
'ký lại	bVUTUUVVV
ca kho	pDEEEGDHL
banh mi	bRRPPRRRJ
giay gi	hQRPLQRP4
'giấy gì	aRRRQRRRL
^bang	mJ9JOOMMJ
lau khong	jGIKIMHGG
giay khuyet	sDOILEPQI
'giấy khuyết	eMSQPRRSR
lai bang	eRSPSSSTJ
chuyen dat	oKIKIKNMH
dat ten	fPQPNNLRR
ten con	kJOLJMJHJ
'đặt	hONNOLJKN
xay lai	aQRQRQSSR
can phep	eMQPOPRLK
card	sDHEBA4K3
mi card	lHOJFLHLM
card i	fQQPHRQTO
i readi	pLNPEEDRQ
'is ready	pLNPEEDRQ
#asks+figure	mKMGFKHHJ
~kill	nIKC9KIFI
kill…	nIKC9KIFI
near…	bNRQORPQJ
had	oDFHHKIJF
had a	eMRQQQMRK
you have	nINMGIICD
fan	lFGJKKGJE
website	iNNMNQORP
webs…	iNNMNQORP
paying	iHHIKNKON
~pay	iHHIKNKON
payi…	iHHIKNKON
flight	nCIGGFEPD
flig…	nCIGGFEPD
need the	kFJGIKMKH
the paper	sNNJBB9Q5
form	-0D2000A0
thi form	uLTIBG7OA
these	qIIEBDAC8
counter five	mMLNHN8IM
id	z7FG6C5I0
mi id	rNNJDJCQB
id card	z9JF9D8N7
replace	gINMJNMLJ
repl…	hIMLJNLLF
a neu	nBL9G8FKJ
lat year	nIEHCB3PO
certificate for	ZRRRRRRRR
insurance	jHOKLIJND
insu…	jGOKHIJMD
ask	sBDCDD6B4
to ask	oHIFHEFJD
ask for	lKKLGMLLJ
repair	fNINMONNM
repa…	iLBIKNMMJ
support	gOJILNNJH
appli	gPPNOQOPD
i appli	hSQQQUUVL
appli for	gPPNOQOPD
safeti certificate	hQQOQPQOI
'apply	gPPNOQOPD
'i apply	hSQQQUUVL
expired	oHKIIIIMJ
~expir	qEGGFFFKH
expi…	y8B6578AC
where to	eQEQQPPPO
change	jJGHMNJFH
chan…	oEBDHHEDD
orga…	hJHNPPPML
permit	pKJIEDDJ7
perm…	y68577570
licence	yC699B7G2
lice…	yC699B7G2
licence for	jUUTUVUVO
allowed	iMHLOLNGK
~allow	iMHLOLNGK
allo…	tDBAEGE92
^are	oMHJPOEBF
parti	iIKFLKJKJ
'party	iIKFLKJKJ
mi job	fPQKKPLNH
claim	gLMKONKJH
benefits	jKNJKLLNI
~benefit	jKNJKLLNI
bene…	sGKDFFHLA
in an	fKQPPQPOP
an accident	fLPOOPPNP
register	iNMGJNKOD
to register	iQPJFKNRH
regi…	rFG99DAI4
the death	oGJGDKHIF
death certificate	vQSQCUSUM
grandmother	oILEKCFOA
mi grandmother	iKOKNKLQI
month	oGHKIJBGG
what papers	jRRRSINKH
passed away	jKTSMJPUT
surv…	bOPQQQQLP
home to	eNRQNRNRQ
to sign	gMQPKHLNN
mother i	rBGEFB5KL
birth	z5867A185
i register	iVVVKVVVV
weak	n7FHNIHCD
had an	eOPPPQQNQ
at work	oFKEIDIJO
benefit	lPRJOKKTG
at school	w6HBDA1IM
health	fMMMLNNOJ
heal…	fMMMLNNOJ
^when	hLOODKJOF
a health	aRRQRRQQQ
check	lLOJDIJMN
driving	jKKHJKJLD
~driv	jKKHJKJLD
driving licence	bRRQORKRQ
health insurance	aRRRQQQQQ
insurance for	iVVUNTUVQ
for mi	kKNJHHFMG
'for my	kKNJHHFMG
notice	oILJJLEIH
noti…	qGJFGJFHD
works	z2I5780FO
may i	jNQOFKMMO
i sign	gLPNMKFMM
sign the	hPPJLINSQ
child s	kJRLGIIQR
birth certificate	mKMJNLGNG
copi	rFKJIMKF6
a copi	kUTSOTTUM
'copy	rFKJIMKF6
'a copy	kUTSOTTUM
household	uAE894BGA
the household	kIPKIJMPO
book	-975555A1
divorced	hMMLKNMQO
~divorc	hMMLKNMQO
change mi	bPQPPPQOQ
status	fLLNONMMM
~statu	fLLNONMMM
'change my	bPQPPPQOQ
file	nEIGICGF9
papers for	lTTTVJKLI
prot…	lEKHFIEEH
doe the	jGLLJMKIC
against	hGLLMMKFH
agai…	hGLLMMKFH
o an	pCHDEJE7E
complain	dRKQHRQRO
ho can	lFMLHLIRP
the whole	kKKMGPKII
flood	oCEAIIEHC
hand…	hIILMKMJD
^flood	jFGJKLKGG
permission	kGIEJJIGG
si can	dKSSPOPSS
an id	hJTSPNOTR
7	cQRPQPNQS
grade	oFHCFGDHE
14	mPLKIJLJM
when do	fOPNOPPOL
get the	lMOMGNHVT
elderli	fSSSKTMSQ
elde…	fSSSKTMSQ
allowance	jKOLLNMNB
'elderly	fSSSKTMSQ
i thi	mHPNIGFKJ
i waiting	z0K0875GF
asked	tEKG9C1LC
asked me	tEKG9C1LC
adopt	nGMFIHCGJ
register birth	iTSPVTLVU
^register	lNMLNKHOE
orphan	jIKHMMMKI
orph…	jIKHMMMKI
^orphan	gKNKOOOMK
guardian	x9ICE9CO5
guar…	nFJFFFDGB
invalid	jJNFMJJMI
ua invalid	eOPMOMLOM
inva…	jJNFMJJMI
^ua	iQQIMMITJ
armi	kIMGJKLKH
the armi	kIMGJKLKH
'army	kIMGJKLKH
'the army	kIMGJKLKH
prison	gILMIKJKK
o prison	gILNJMNKK
get an	gOPRQTSPM
criminal	eMNLNOPPI
crim…	eMNLNOPPI
record	mCGFEJGJC
criminal record	eMNLNOPPI
reco…	y28779470
withdraw	jKLJEKJHE
withdraw mi	fOOMHNMKF
'withdraw my	fOOMHNMKF
cancel	iKKIIJJIE
appo…	mLOFHHIL8
^cancel	hLLKJKKJG
end mi	nQQIEPLSO
residence	gNOMJNNOI
resi…	oDHBDJGE8
registration	iKMIIKLNF
'end my	nQQIEPLSO
contract	qDEBDGEE6
business	lHIHGKHFB
mi business	pMMIHLHMG
~busines	lHIHGKHFB
busi…	lHIHGKHFB
business registration	nRQLOMOUH
sick	lNPJIEGJI
online	-GHH6C6FB
onli…	-GHH6C6FB
the phot	iMKLLKHJH
to loud	mGAHDKGHE
chai i	p86FFKFHC
printer	jGDKILIKH
the printer	jGDKILIKH
prin…	jGDKILIKH
printer i	iHDMJNJMI
mi account	pJLCBABAE
mi number	pIMEGJBFA
when it	qKMHCACKG
film	lGGDIJJHG
disp…	jHLGJMJFF
inte…	oHICDHFE5
wedding	jKIIJJLKF
~wedd	jKIIJJLKF
wedd…	jKIIJJLKF
funeral	iIGJILMKG
fune…	iIGJILMKG
^funeral	iPOMOQPRN
burial	nHGGHKJEA
buri…	nFHEGIIDB
plot	pECDFDFA9
public	fJNLOONMK
publ…	gIMKNOLMJ
^burial	lIHHIKKFC
extract	jHKJMKHFI
extr…	jHKJMKHFI
extract o	fOOQNPPLO
a death	bPRQNRRQP
^extract	fOOQNPPLO
copi o	lJMMMONII
registered	rKMHAFEHB
~register	xHJC7CCE6
bring	mOUTPHHVK
~br	mOUTPHHVK
register mi	kNSIMPOTI
guet	kIKGKKJEE
'register my	kNSIMPOTI
#asks+police	gNOKMONOI
marriage	eOMLOOOOK
marr…	nBHBGHEJC
mi name	sDH8EA9A7
forgot the	yFJFHA4ME
i come	kGSLKMINN
hanoi	uAG9EDCEF
course	fHNHPNOPK
cour…	fHNHPNOPK
the driving	eNNLNOPMI
^blood	jEIGKNLLJ
dona…	fIMKNONKJ
donate	fMQNKQQQJ
certify	iJKIKIKFI
^certify	iJKIKIKFI
inheritance	jIMJMHJFH
inhe…	jIMJMGJFH
father s	iORPSKNUV
taken	nDHHELHIK
^first	fKNNNMOJH
documents	kPNKKNIMF
~document	kPNKKNIMF
docu…	pNNIJMCMA
^permit	hQQOONPRI
paperwork	jFLEIIKNE
prop…	nMIBIEFLM
meeting	jKLELLMIG
~meet	jKLELLMIG
meet…	jKLELLMIG
insp…	hNHLNJLJI
i old	s7AEC8B76
years	lGNHJKHKM
~year	lGNHJKHKM
disabiliti	lIJEGHFEE
a disabiliti	gQRNMTQRM
'disability	lIJEGHFEE
'a disability	gQRNMTQRM
babi s	lHRKHGBSS
s name	oCNKHIFOO
mi old	dOROMMOOJ
old house	eKPNNNPMK
~laugh	t6LGDC6HM
laug…	t6LGDC6HM
stamp	s7EAHAEE1
the counter	iMMKLIMKG
address	lHLKJCKME
~addres	lHLKJCKME
addr…	lHLKJCKME
page	kKLIJMDJF
what no	nIKBHGEKC
remo…	mIFHFGKIF
against a	eMNNOONJJ
decision	eNMMNNOMJ
group	kDGJKJIHD
the form	pCNDGJFPB
fine	t6IED32GF
متي	oIGLGK8IB
تجهز	jMOOIMGNN
متي تجهز	jMOOIMGNN
~جهز	mGMNGIFIL
بطاقه	oHLIFGGL9
~بطاق	sAKGEFAJ6
مات	kIJGGKIDH
^جوالي	hJLHJMKHI
عندكم	iKLMLPIPP
هل عندكم	iKLMLPIPP
مروحه	jIIIJJJGE
~مروح	jIIIJJJGE
موقع	lDNMLNNNG
رفضوا	kJLIKJLIA
~رفض	jJMJKGJIC
^رفضوا	kJLIKJLIA
شكرا	lGIGGGHEE
~شكر	lGIGGGHEE
موعد	hKONNMJND
طلب	-6BBD59F0
مستع…	jGHHKLKHG
~سفر	jNMFLJKHJ
جواز	vGD8GI8F2
ورقه	x0GDDC8IB
~ورق	u0IHEDBFD
~عبي	iLHJKLKHI
نموذج	qKLFIKGK2
~موذج	qKLFIKGK2
^ساعدني	kHJHHJGIE
بين	oFJJILCJJ
خامس	kGKLGLFJL
شباك خامس	gLMOMPHNO
بطاقتي	iKOPQPHOK
بطاق…	lHMMONFMG
ضاعت محفظتي	dUTTTURTT
ماضي	cKQQMQPQQ
~ماض	cKQQMQPQQ
استخرج	bSSSSSSSS
~ستخرج	bSSSSSSSS
استخ…	nEFGFHEED
بدل	kGJJGJIFH
^ضاعت	pKINLNEJH
سرقت	jRQFQQROM
^سرقت	jRQFQQROM
تامين	kKKKLLKK9
~امين	kKKJLLKK9
بيتنا	jIJIIIJEF
~تنا	jIJIIIJEF
عام	oDFDFFDA7
عام ماضي	bLRRPQPRR
^احترق	cQIQQRRQP
دعم	tDCCECAAC
سلامه	iKJKJKKGF
شهاده سلامه	mQLQQOOOE
~سلام	iKJKJKKGF
انتهت	dPKOPPPOM
~نته	qFDFAIFD7
~بدل	jGLNMOLMJ
حي	sBECFFB91
في حي	kEHHLLIEG
~لحي	nCFFHGDCA
^متي	cPOQPQPOI
رخصه	sGFCGIHH0
~رخص	sGFCGIHH0
^رخصه	lKLMLLLKB
عملي	mMLLFLLMI
اطلب	mILGLGLJ5
اعانه	kJNKLGKKA
~عان	kJNKLGKKA
اسجل	pQPMPPLRA
كيف اسجل	dRSRSTRTR
~سجل	yHGAG62I0
وفاه	kJIIHIIFD
~وفا	kJIIHIIFD
ما اوراق	mVVVVQOVV
توفي	oEEGEIGDH
هل لي	mQRQHKJSH
معاش	eNONOONOJ
^توفي	jKLLIMMKN
~وقيع	kFLFKMFIH
في مستشفي	lEMKPMMKL
يوقع	oBHJLHFJJ
مولود	oGLHFDJIB
في مدرسه	tEBGLE0DG
مركز	lGHFHHIED
صحي	kCKJGKKHG
لرخصه	dOOOOPOMM
~لرخص	dOOOOPOMM
قياده	gJKKLMLKJ
~قياد	gJKKLMLKJ
هل احتاج	gIRRKRQRO
تامين صحي	bQQQQQQPL
يعمل	nDJHHDAHE
اوقع	nCMULRPMI
ميلاد	gOPNPOLOG
شهاده ميلاد	ePQOPPMOH
نسخه	kKMMKNLJB
~سخه	kKMMKNLJB
دفتر	pEGFEHBFC
عايله	lDIHGIHEB
~غير	fLMLMNMKK
حالتي	bQQPQQQPP
~لتي	eNOMNNNLM
اجتماعيه	gKLJKLLKL
~جتماعي	hKLJJLKKK
اجتم…	pADDCFDA8
^اوراق	iPQNQHNMF
دوره	iFMJLKHIL
اشتكي	mJIKHJMLC
~صلح	kGIHHHEEF
مصباح	kGHHHJGEG
خربان	q9EBEEE8B
^مصباح	kGHHHJGEG
صف	iGLKGKGIK
~لصف	iGLKGKGIK
سن	sCCACC999
~لسن	kLJKIIGLM
صوره	kHIGIHFEE
ادخل	oDGDIDBHI
اسال	jIMMIGBKK
ان اسال	hNQOHJKQK
اسال عن	eMOOJNLNM
تسجيل	pGJIIHJJ9
~سجيل	tEHFGEGH0
^تسجيل	rHIHJJII7
يتيم	iJNKIJJLM
~تيم	iJNKIJJLM
~وصي	oFLIAKLII
جريح	gMPOOONML
حرب	jJJHLJFFI
جريح حرب	gMPOOONML
~قديم	kJKKGLGHI
^بطاقه	bQRQRRRRP
سجن	hJKKKLKJJ
من سجن	hLKIKKIIJ
^شهاده	nKMLLLIK0
سحب	kLJEHLKGE
غاء	iLLKKKIHD
^غاء	hLLLLLJIF
اقامتي	iKMLKLLKJ
~قام	oDECDFE9A
اقام…	iKMLKLLKJ
سجل	qHJFGFHG0
^انهاء	hKLKKKKKJ
اجازه	t8EED696B
~جاز	t8EED696B
اخري	jILKKLLIC
~خري	jILKKLLIC
عبر	mGHFJIFGF
انترنت	gOPQLPMQO
عبر انترنت	fOPQMPNQQ
~نترن	gOPQLPMQO
انتر…	gOPQLPMQO
عال	lEIIIJBEH
^كرسي	jAIKJJLFI
طابعه	jHJIIKJDF
~طابع	jHJIIKJDF
^طابعه	jHJIIKJDF
^باب	t1ABGA79B
~فات	hJLLKLJJH
دوري	jFKKLLIGB
تصريح	jLGGNNILE
~صريح	jLGGNNILE
فيلم	pDBADDD9B
^تصريح	kGKJOLIIC
دفن	w185BA745
دعم دفن	hMLLMKJJM
^دعم	mIHHIHFDG
~عام	iKIIIGKFJ
مستخرج	kHIGKIJHF
فاه	nEFEDGFED
شهاده فاه	fPQQQMOQI
^مستخرج	iIJHKJLJH
نسخه من	iNOQLPPPF
من شهاده	bRRRRRRRN
^نسخه	sRQRSQNSE
هويه	rEEDFFDA5
بطاقه هويه	fQQQQPPQM
~هوي	x9A797640
~اشير	dOQPNPNOJ
تاشي…	dOQPNPNOJ
غرامه	lHHHEEHGG
~غرام	pEGF8EEE8
^اي	fOOOMOMNL
رقه	w8CC8919D
عقد	p9EDEEB9A
زواج	oEFCEBEBE
عقد زواج	jOHJOHGIK
اسمي	jJJKHKJHF
~سمي	jJJJFJJGE
لاحقا	kLJEHEKJH
هانوي	bORQPQQPO
~نوي	bORQPQQPO
تبرع	mEIHDIJHH
~برع	mEHGCIIEE
تصديق	iGMHKKNLB
^تصديق	iGMHKKNLB
ميراث	nEFDEDDBD
بصمه	fNPNIPPON
~بصم	eLONMOMJL
ابني يريد	iKQOKMGPR
شروط	jJHGKIHDH
شواء	jKDIKIIIK
اريد زواج	gJPILJMNP
~ثبت	iKLJNHGJJ
ذلك	hKJKMIKHK
شهيد	nBGFEFFBA
~تاخر	mGKEGHHGD
مشغول	u5GAG77BD
روضه	nIJGMHFHI
في روضه	nIJGMHFHI
~روض	nIJGMHFHI
يحتاج	gKLKMLLJL
بطاقه تامين	aRRRRRRRR
خدمه	nIHDIFECC
~خدم	pEEBGEC99
تطبيق	kEIGIJFGH
~طبيق	kEIGIJFGH
^تطبيق	hILMKNHII
تحتاج	jLGJJHMJJ
سكن	w94668737
~ظهر	bQQQPQPPM
اعاقه	oFIHEH6IG
رقه اعاقه	mKNOFJGMN
~عاق	oFIHEH6IG
~ختلف	gOPMLHLOH
اسم	kDLJIFJGF
هدم	bPPPPQPNO
قديم	qBFCCEB7F
^u	kIHDEFHMI
'đúng	mGHFFHGIH
thu hai	sNIJJLN7D
chao	lIIFCHGED
'chào	fNMLLMMKK
^thoi	qAED6KHDF
chi hoi	qDLECICA9
ti	nFJG8MCJI
ngay mai	jJGJIHJLE
'bão	cOOPNONQN
an trua	gJMMNQLGJ
'ăn trưa	gONNPRJJN
di ra	oJKIGFIHG
ra ho	mJKIGKIJH
'mỹ	dOOLQQNNO
ban co	pCFFFFDHB
tuoi roi	hLIIMOELJ
^hat	pEGIKIJE8
hai cong	hONJPNNMN
'đội	eOQQOOLQL
mon	jKJJFMJEG
ve que	s7MBA25LH
^dat	hMMJLOKMG
'về quê	dQQNOIKPP
'màu	hMMMMLLLM
em thich	mELFJGBDH
thich an	q8IBEE87B
an ca	q8IBEE87B
'em thích	fOPOMKLMO
'thích ăn	iMOLHJMKN
'ăn cá	iMOLHJMKN
cho hang	kFLIHNFFK
'cải	hPOOONPJN
nho con	kJONJKHDG
em nho	qFOE7D5D2
nho em	-KQD100O1
'em nhờ	sVVVSMNUF
toi cho	lEIKFJLKD
dai hoc	iKOMAFCNO
'đỗ	jNSPJKJOP
'đại	iMQOKLJOO
'đại học	fOTRLLKQS
cai quat	lEHHFEKBL
hong roi	t3BEAHD5F
'cái quạt	fOKPLPNJO
'hỏng rồi	mGGDFGFJK
muc	qCEB7DAED
'bút	lFIGFHEGJ
^den	x8559FC9A
ghe gay	jDOIONPKM
may in	rAAHNPN57
duoc ma	jLQNJNIR9
wifi	jGHIILIJG
ra cai	gINPLNIKN
thay mau	jJTPMOGUT
mau don	w0ND6DBOK
web	fMTQPRMTT
'mẫu đơn	jPPNHQIQN
so nam	pCLHDMDMG
'tìm không	eNOURUOSQ
'số năm	iJMPMTJQM
'chữ	mFLJJMJKF
may khong	kKMILMMHE
'máy không	gNQNMPPLK
con hoi	gLOLKPJNO
an gi	lCLKJLODI
em hoi	sDJE7EEJH
^hom	kJMICKGLD
^chia	qCKG8CJKJ
'tâm	iJQNLLQPP
'trạng	gNRQKMRSQ
nay mat	eQRMKRNLJ
lo giay	dRROMMOOK
vui	lFFMJNJQF
duoc giay	pEGKJOLSF
toi dien	pNOHHLMM6
dien to	-MLE7FHL0
'điền tờ	oQRMIMOQD
quay ba	pCHFKFCGM
^keu	p8DCPKAJN
nhanh	gOMKLNFMG
'tôi bận	lIMFJHFQK
sinh o	oJMFHM9NM
'sinh ở	jMPNORERP
co nuoc	kDELHNLIM
ngoai co	iIGMJGLPK
lai di	uDD9DAC5B
chut	lEKMGGDEC
hoi chut	lEKMGGDEC
'chút	eNOPONMLH
'hỏi chút	eNOPONMLH
ten gi	jOPQMQNIE
luot	gMPIIPJPG
gop	s879KCBE5
phuc	pHAHIFJK9
phuc vu	kJNIJIKMM
'góp	gLJLMNMNJ
'phục	kPQPKPPQJ
'phục vụ	hQSQKPPRQ
quay hai	v5D54GDI8
thit	kH9JNNNHF
'thịt	dPGMQOQNO
lay giay	-MG3D01R3
'lấy giấy	sSRFN8CTH
'lát	jPOGEQNPJ
khoi dong	gOJPOQOIM
dong lai	jLKKJOLJJ
'khởi	iPLPOSPNP
khoa tai	gLMKKLNLI
song o	mFHJELGGM
muoi nam	hMMLKNKLQ
nam roi	gMMJKNKKN
chua thay	iOONOLKSQ
con hoc	kQUTJSRTN
5	tNPLOOHOP
lop 5	lOPNQQLPR
'con học	gVVVUUUVS
thu vien	mGLEENEIF
vien o	kJOIFQDOM
'thư viện	gQQMLRJON
ma nay	iLLMHKHJF
hay lam	pHHDFDFG8
khong ban	kIKIJMJIE
^xem	qFMEFFIH2
^lam	-00000050
^nau	fJNMOLMJM
thoa	pKAHHNJKK
^tam	hKMLMKKHD
uong gi	pCJHAMF6E
duoc di	jJOIIMNKO
lam khong	hHPKHOLNL
thu nhap	fNOKKPOME
thap	eOPLLQPNG
nhap thap	eOPLLQPNG
duoc giam	hMNKHQMLF
'thu nhập	hOONMNOLE
'thấp	fOPONPONG
'nhập thấp	fOPONPONG
'giảm	eOOOLPOMK
toi xem	tRSQORRR4
xem lai	yMNHGLIK0
'xem lại	mQQNOQQPA
thong tin	qGMEIKGE5
tin cua	oKMHLIHE8
moi co	jPRNLQQRG
co hieu	cPPPLQPRK
hieu luc	dPPPLQPRK
^quy	mJNLMNLOE
'hiệu	jKJLIJLKI
'hiệu lực	fPPQOSQSN
lunch	oHKEAF9JG
quar…	lFIIIGIGI
buy	qGID9F7IE
likes	vAJD78AGK
~lik	vAJD78AGK
fish	vAJC789FF
likes fish	vAJD78AGK
waiting in	z0K0887GF
supe…	lEOLHHEJI
bui	s9KACBAHH
i bui	nGLCHDGJI
so i	lFMKKGHMG
'busy	s9KACBAHH
'is busy	nGLCHDGJI
exam	lHMHHJJIM
the fan	jGHKLLHGD
fan i	hIIMMNJIG
the screen	pBCFDHFBB
screen i	nDDIEIGDE
speaker	hHJLILLIE
the speaker	hHJLILLIE
spea…	hHJLILLIE
speaker i	gIKMJNMJH
pen	sGKKAJ5DI
i out	iJHNJNNLI
find the	pKKMFO8LM
beo	tBCA7A9BB
fill	pGICFE9ND
me fill	oIJFJGBPH
fill in	pGICFE9ND
the ladi	iIFJLMGMM
ladi at	iIFJLMGMM
'the lady	iIFJLMGMM
corner	iLILIMLMK
corn…	iLILIMLMK
service	oDKBGFIKH
serv…	pDKBGFIJE
home for	pMQI9BDL8
minutes	eNNNNMOLL
~minut	eNNNNMOLL
in grade	hLLJKIJKJ
home…	t9E79E9A9
pres…	kEJHIMJH6
to come	-4A51B095
well	nKMGFJIHB
income	tAE79F89B
lo income	hMKFHNNKK
the neu	iKLJMHLMF
start	jJMFIKJPG
فضلك	kGJGGIHGF
من فضلك	kGJGGIHGF
مدينه	eOONNNOLK
~مدين	eOONNNOLK
قديمه	gLMLLNKJK
اغنيه	nHHFDFFED
~غني	nHHFDFFED
اشتري	jKKKHKHHH
~شتر	jKKKHKHHH
يحب	rBKHF8EDH
سمك	oCLIIAGFH
يحب سمك	oCLIIAGFH
طلب مني	rHNNIBHL9
^مروحه	iIMIJJKGF
شاشه	jIKHGEGHF
~شاش	jIKHGEGHF
^شاشه	jIKHGEGHF
~صوت	mDHDHGFCD
^سماعه	kHIIHJDDE
قلم	qDEEEECAD
~صلن	mFHEEFEHH
~كبر	lFJHEGHGG
ام	sCG9G9CDE
^ماذا	iKFJJKJHH
قليلا	lIHDLFEEA
~قليل	lIHDLFEE8
خطيبتي	eMONMMKLN
مديري	lJJLMOK86
~مدير	lJJLMOK86
^مديري	lJJLMOK86
بسبب	iJKIJIJGF
ناد	lGGFGFHDF
موظفه	jIIJFLHFI
^ناد	lGGFGFHDF
جد	iHIILLFKG
~قبل	kLKIHFFKI
كان	oEFCCDDCD
قريب	hNLLIKKKL
عالق	p7FDHEBAA
خاطيه	jKNOOONID
~خاطي	jLMMMNMIC
~بعيد	eNLNLOOKM
تقديم	ePPPNQOOP
في صف	eLNMNNKLM
~عال	jNJGBNEML
~مكا	oEIAJBFEG
^ضاع	mMILLN9II
قريبا	oGJHJIAB9
cho ngoai	-085212EC
'đang chờ	p9JBBFELK
'chờ ngoài	nBLEDIGML
em ban	rINDCA9EE
ban di	-9J321182
'em bận	gPRPNLIRP
'bận đi	mKPHGGBOL
moi ve	s9OCA47OI
'mới về	dQRNOILQP
em dung	xVVTKEOUG
ten giay	rRRODCCR6
giay nay	rRRODCCR6
'em đứng	mVVVSPTVP
'tên giấy	eRSROPORL
'giấy này	eRSROPORL
em ki	kOOOKJJMO
'em ký	dRRQQOMTR
'em ky	hRRRLOOOS
em quen	mDHBEJCG9
mang the	x4IA7C0H0
'em quên	iMOMLJLOI
'mang thẻ	lEKNKHEMB
lam o	iKMIJMFOO
o cong	eONNLOLPQ
cong ti	hNLMINJOK
ti gan	eONNLOLPQ
'làm ở	cPQPOPNRR
'ở công	bQRQOQORR
'ty	hNLMINJOK
'công ty	cQQPNPNRO
'ty gần	bQRQOQORR
'cong ty	pKFJFJGJF
hoc rat	y0IJ7A6EE
rat gioi	y0IJ7A6EE
'rất	gNONMKIMN
'học rất	gNONMKIMN
'giỏi	gNONMKIML
'rất giỏi	gNONMKIMN
di du	sALA585JM
lich	w7I9364IG
du lich	sBLB586LL
lich roi	v7J42AADD
'lịch	gMPLIIEPO
'du lịch	fNQMJJFQP
'lịch rồi	sEIICA6JH
khong ranh	sCEH9I521
ranh may	sCEH9I521
'rành	jIKPKLKGF
'không rành	jIKPKLKGF
'rành máy	jIKPKLKGF
hoi bao	r1LHFHAQP
co ket	r1LHFHAQP
ket qua	-08D0B4I6
'em hỏi	gSSQSQPTU
'có kết	eOPNONLQQ
'quả	lJJKEIHLE
'kết quả	lKKKEJHLE
em ngu	kOONCGJCI
ngu day	yCFH0843C
day muon	yCFH0843C
'em ngủ	eQSRNMONQ
'ngủ dậy	kLNNEGHKM
'muộn	kLNNEGHKM
'dậy muộn	kLNNEGHKM
em ten	jHMIKKGLG
ten bi	mFNHGG8PJ
bi ghi	mFNHGG8PJ
ghi sai	mFNHGG8PI
'em tên	iMSNOJMRO
'tên bị	eMRMNLJRP
di nop	-KQE101OB
'đi nộp	uSUQLHGUK
em cuoi	nHOMFCLEH
cuoi suot	vCHBA64HB
'em cười	gMOPKLKML
'cười suốt	kKNKKGFMJ
toi dung	jRROHNGRE
'tôi đứng	cRSRPRPRO
toi ki	oNPNJOKPN
'tôi ký	oTVSRUNVV
'toi ky	gOPQLOMPN
toi hoc	oCPNFLDMK
'tôi học	cQROPONRQ
toi hoi	oBPFFNFPE
'tôi hỏi	eQRMOQPRI
toi ngu	rGNL6F7HM
'tôi ngủ	fPROKMNQQ
toi nho	yOTI8AAUP
'tôi nhờ	lSUQNNMVR
toi cuoi	lGLEEI8MH
'tôi cười	fMQMMLKQO
noi chau	-006B0108
'nội cháu	mJMMNIINO
chau di	iLPNPNNQS
anh trai	w5HAA5BII
trai em	w5HAA5BII
don nay	s5QG9GFQO
'đơn này	hSTSKTLTQ
cai but	lKLPFOAFL
'cái bút	hRPRJRIKQ
bien lai	rFMIGM7HF
thay the	mFJHHJJHB
duong toi	lJMJFHHPJ
toi phuong	lJMJFHHPJ
'đường tới	eQQPKQLSR
'tới phường	eQQPKQLSR
trang dang	bRSQQRRSS
'trang đăng	cVVTTVUVV
mat quay	lJPIGQIQO
^lac	sIFHIK79G
mat mau	jGQIDLMQO
mat cai	jPMPLQHIO
mat bien	nGLHJPFDF
mat chia	jNLLLNCLK
mat duong	hOPMJMLQN
khong chay	zF0EJL855
'không chạy	kLFKNMGBE
gay mat	w4G5BEH89
'gãy mất	gLNMPONIM
ngum	qIFDH5I5B
tat ngum	qIFDH5I5B
'ngúm	fNLMNMNJK
'tắt ngúm	fNLMNMNJK
keu to	mFCJMHMCD
to qua	mFCJMHMCD
'to quá	eMKOQOQLM
day cu	r5BKMJD4N
cu qua	kCELPMECP
'đây cũ	gHLOQPKJQ
'cũ quá	gHLOQPKJQ
sua o	dNPOPQNKQ
'sửa ở	oPNMRSHFQ
cai ghe	q9AGDNH7H
'cái ghế	jMKNLMOIP
ghe o	iLNKTROJN
cai loa	sIAICFB3G
chut viec	iIONIJCIA
'chút việc	cRRQPPNOH
cho ket	uBDJ1JFL9
'chờ kết	fOPQJNNOG
muon uong	kNPQGNIIN
uong nuoc	pDKI3LGKB
'uống nước	fNONEOOPJ
gap chi	pGKE7HEJA
chi quay	pGKE7HEJA
'gặp chị	fPPMJOMPK
'chị quầy	fPPMJOMPK
muon xem	eRRQNQKPN
lai ten	nMNHGLIK5
'lại tên	eQQNOQQPG
muon nghi	dPQPHRKPP
nghi mot	mJNF6PIND
mot lat	mJNF6PIND
'nghỉ một	dRRMKQOPJ
'một lát	dRRMKQOPJ
di mua	tIIJ37B29
mua do	tIIJ37B29
'mua đồ	rJNF9EFCH
muon an	iOONHNFJM
an pho	uCID4GAB3
'ăn phở	lOOKEKLIF
muon nghe	fPQQNMIMO
nhac	qELEAIDI3
nghe nhac	qELEAIDI3
'nhạc	iNOMJIINE
'nghe nhạc	iNOMJIINE
muon sac	iJOQIQIFH
sac may	wADF8JC20
'sạc máy	oJIKJNKD6
'em cần	ePPNGONKO
can cho	bPQPMQROQ
dang di	cQRONOQPN
dang an	gKPMHLNKK
bui at	kHMGKFKLP
went back	x8G9892CI
back home	x8G9892CI
signed	nLQRLCFSK
~sign	kEMKKCFKK
sign…	r9GDGA9CD
signed thi	nLQRLCFSK
thi paper	nLQRLCFSK
the card	xJMLM9BSB
works near	z2I5890FO
near here	z2I5890FO
i good	qDIEHB7LM
good at	qDIEHB7LM
holiday	t6D65ACCE
on holiday	t6D65ACCE
holi…	t6D65ACCE
cannot ue	s5GEHA8JL
computers	s5GEHA8JL
ue computers	s5GEHA8JL
~computer	s5GEHA8JL
asks	gJNPNMGLI
asks when	oLNPIEDRQ
got up	u3MCA44LP
up late	u3MCA44LP
a uong	pCLKCFKPO
uong name	pCLKCFKPO
name on	qAIHBDHNL
on it	pCLKCFKPO
laughs	p8MIID7IN
laughs a	p8MIID7IN
i fine	-0M20202A
to move	t8JB990NO
move here	t8JB990NO
neu job	nAO9G8FKN
friend i	hGODLPNLP
mi pen	rKMLEJ8IK
receipt	iMMLJOEJH
the receipt	iMMLJOEJH
rece…	iLMLJOEJE
ca key	nKMIHLAFN
identiti	jMNHJGHHG
mi identiti	kTTRIRESS
iden…	kLLGJGHFC
identiti card	qPOKHNCRH
'identity	jMNHJGHHG
'my identity	kTTRIRESS
the right	iMLLJNGJI
right page	iMLLJNGJI
lot the	lDHJFJFCA
looking	hONJJNKLA
am looking	hONJJNKLA
look…	hONJJNKLA
looking for	hONJJNKLA
not work	lAIGKEGJI
i o	o9BHCGF39
i stuck	nF9ADGHE7
needs repair	eNLONONNN
lamp	kIHIIKGGD
the lamp	kIHIIKGGD
lamp i	iJIMKMIIH
ask something	mHKGFIDIG
wait for	fOPKJNHQL
result	fOPKJNHQL
the result	fOPKJNHQL
resu…	hNNJIMGPK
drink	jHOKJGFIH
drink some	jHOKJGFIH
some water	jHOKJGFIH
check mi	mHLEHEEKJ
'check my	mHLEHEEKJ
ret	oGICKE6FE
ret a	oGICKE6FE
buy lunch	nIMHDHBLJ
listen	kHKGJFDHE
list…	kFKGJFDHD
listen to	kHKGJFDHE
muic	kHKGJFDHE
to muic	kHKGJFDHE
charge	oGHCCIEFE
charge mi	kKNEDJGMI
'charge my	kKNEDJGMI
pay the	tKNEDHEQ0
please let	vDH55B0E3
ينتظر	rCG9HC7IM
ينتظر في	rCG9HC7IM
مشغول في	mHLIMDEEJ
في عمل	mHLIMDEEJ
رجع	iJNKMIELK
رجع الي	iJNKMIELK
بلده	jJMJMIDKJ
الي بلده	iJMKMIELK
~بلد	rCF9CE7CD
قع هذه	n2MOOMKNJ
هذه ورقه	n2MOOMKNJ
نسي	qHNKMDEND
نسي بطاقه	qHNKMDEND
يعمل قريبا	jIKJLJCKJ
شاطر	oGHJLG3FJ
شاطر في	oGHJLG3FJ
في اجازه	t8EEG697C
يعرف كمبيوتر	r7GHFI1EE
يسال متي	iMOOOMGNN
تاخر في	oEIGLB8FG
نوم	oEIGLB8FG
في نوم	oEIGLB8FG
اسمه	mEKIIGHGH
~سمه	pBHFGDDDE
مكتوب	kGMLLHHJK
اسمه مكتوب	kGMLLHHKL
مكتوب غلط	kGMLLHHKL
حضور	eNQOOMMQM
مني حضور	oJOOMFHMF
يضحك	m7KJJECGI
~ضحك	m7KJJECGI
يضحك كثيرا	m7KJJECGI
بخير	-0DCA0259
انتقال	hKNMLKDNP
يريد انتقال	hLOMMKENQ
~نتقال	hKNMLKDNP
انتق…	lEKKIH9JI
انتقال الي	hLOMMKENQ
الي هنا	hLOMMKENQ
عنده عمل	jCNLMEFKK
عمل جديد	jCNLMEFKK
هذا نموذج	fOPPOPKPN
ايصال	jHJGIJIGG
~يصال	jHJGIJIGG
مفتاح سياره	eLMNNPIOO
صفحه	hNMNMODKL
~صفح	hNMNMODKL
ابحث	fKMMLNLJK
~بحث	fKMMLNLJK
ابحث عن	fKMMLNLJK
^ابحث	fKMMLNLJK
لاقي	hKJKLOGKK
مش لاقي	hKJKLOGKK
~لاق	hKJKLOGKK
^مش	hKJKLOGKK
لا يعمل	fKNNLLJNK
صوته	gKMKMLJIK
صوته عال	gKMKMLJIK
مطفا	jHKHKIFFG
~مطف	jHKHKIFFG
اصلاح	gKLKMLLJL
يحتاج اصلاح	gKLKMLLJL
~صلاح	gKLKMLLJL
عن شيء	dPPPKQNOO
ان انتظر	eQQQKPNPO
نتيجه	jLLLHLEIK
انتظر نتيجه	jLLLHLEIK
~تيج	jLLLHLEIK
املا	cQQQOQQQO
ان املا	aRRRORRRQ
~ملا	iIIJLNKIK
املا نموذج	cQQQOQQQO
اشرب	fIOMKOMLK
ان اشرب	fGMIOLJLJ
اشرب ماء	fIOMKOMLK
لاخذ	gPONMJGMN
للبيت لاخذ	gPONMJGMN
لاخذ ورقه	gPONMJGMN
ان اري	jHIHJJHGH
اري موظفه	fMNNIOLKM
اتاكد	eNNOLNLLM
ان اتاكد	bQRQNQQQP
~تاكد	eNNOLNLLM
اتاكد من	eNNOLNLLM
من اسمي	eNNOLNLLM
ان ارتاح	cOOOOOOON
ارتاح قليلا	gKKKNLIIJ
ان اشتري	dPQPLPPQO
غداء	jKKJJKGHI
اشتري غداء	hMLMJMJJJ
ان اسمع	ePPMKNPPO
اسمع اغنيه	jLLIHJIJK
اشحن	fMMKONKKL
ان اشحن	dOOMPOOON
~شحن	fMMKONKKL
اشحن جوالي	fMMKONKKL
ان ادفع	iRROJOQRD
ادفع رسوم	pNNIGHKL5
احتاج ان	mFHEEIIGE
^احتاج	mFHEEIIGE
ساعدني ان	jHJHHJHIF
cho nguoi	wMJIHMMJ0
'cho người	iQQPOQRPG
nha khai	fMONNIKOL
bao nguoi	lELJEICNL
nguoi ngoai	dPPNNKLRP
quoc	y2C6BE0FB
ngoai quoc	iNOMKGGJN
'quốc	iJOKMNFML
'ngoại quốc	lOQKRNMRR
^mau	mDGGJLLJJ
homestay	hLNFMNKLJ
co khach	gNOEPRPQP
^homestay	hLNFMNKLJ
'tây	kIPPJFIJJ
bao khach	lKLBKNKLI
quoc te	oJLJOPOOK
bang giay	ZRRRRRRRQ
'báo khách	ePPJPQOPP
'quốc tế	dTTTUUUTT
sinh vien	pJPJOPQRO
thue	nEHBEHBJC
^sinh	mJPKPPORN
'sinh viên	fRTSTTUTT
'thuê	dOONNPPPO
luu dong	ZRRRRRRRR
'lưu động	ZRRRRRRRR
chet khong	nOQRDNSTQ
thi khai	jPUTIVTVS
tu sao	nHQLJRSVS
tan noi	eUUVVVVUS
gia yeu	nUVQPNMVJ
tu cho	rNKHEEDID
cho ai	lHTOKSNPP
nha lam	jJIKIIINK
'nhà làm	bQQQQQQRR
cong chuc	cRQQMQRRK
chuc ho	iVVTTVUVL
mang so	dUVUVVUVT
to dan	sDGEFKGIC
dan pho	sDGEFKGIC
'công chức	nVVTOUVVO
'tổ dân	gOPNPPPPH
'dân phố	gOPNPPPPH
nha khong	oBIGCFAFF
di noi	jGONGLFON
de bao	kEOLGLFON
nguoi mat	qBJ9AHBMA
'nhà không	hKNNKNHIL
'người mất	mNMHKMIOJ
bo ve	iUVUHTVTU
giay chet	gQRHHLQQR
ong ba	wEM9C76HA
'ông bà	pLROLIDRK
nguoi khuyet	bRRPRQSRN
di lai	dOPLOOPOP
duoc muon	bUVVUVUVU
ki ket	cSSSRRRSS
'người khuyết	ZSRRRRSSR
'đi lại	ZRRRRRRRR
'ký kết	hVVVVUTVV
co dau	lJNOKSPT9
ki giay	hMNRMTQSG
'ký giấy	gOUVUVUVN
'nhận kết	YVVVVVVVV
nha cho	uELF5CACH
cho vo	dMNOOJQOO
'cho vợ	aQQRQPRQQ
lam hon	lJMKJJMLP
hon thu	qHLJHIHJE
'làm hôn	iRRSORSRT
'thú	kPQRNQQQQ
'hôn thú	jPQRNQQQQ
cuoi lau	cSSSRSSTU
bao o	iNNJRTITR
mat can	tDRDGGMBH
lam chung	lIMFIKGMM
rut tien	gQQNPRQTQ
tiet kiem	kNNGJIGMJ
'làm chứng	bRSRPSRSR
'kiệm	aSSRSSRSR
'tiết kiệm	aSSRSSRSR
u toi	lMOLLJLUM
khuat	jLPLJMJQL
moi khuat	jLPLJMJQL
nui	jLPLJMJQL
khuat nui	jLPLJMJQL
^thay	nGKHCFEMA
'thầy	bRRQLQQRO
qua han	bRKNRRRRR
han co	dSTRRTSUS
phat khong	kKMGJLLPI
'quá hạn	hVUUUVVVV
'phạt không	aQSRRSRSR
xong di	iKMGJKLKM
di khai	nTUSRUOSO
quyen cho	mUVTSVUTG
^uy	jRTSRTTSF
song chung	gSUUKSTQU
chua cuoi	oPURFILUJ
cuoi khai	kUVVNPTVO
ten cha	eVVVOTUVV
'chưa cưới	hUUTKPPUL
con vua	kVVQQTSVS
con sinh	hNNNMEGJK
truoc khi	iVVVVVTVP
me dang	hNNNMEGJK
co khai	iQUQQULSQ
con khi	eNRPPLJRR
chua ket	aRRRORQRQ
lay ho	bPRPRRRRM
sinh cha	gVVSSOPVV
cha me	zFOEE46F6
giay ket	kRQTRRTUO
'cha mẹ	jQQPOJJLJ
'giấy kết	cUTTSTTUT
chong cuoi	jQVVNMOUP
khong dang	jQPPOOONM
sinh con	uORPKOITH
rieng	lFKKKBHLL
con rieng	iSRQQNOUU
chua khai	fOPOPKNQQ
cha ruot	hSVNRMNVR
luon the	cQQQPMPNO
'riêng	cOPPPMPQQ
hai vo	lKTNOMSPS
di dang	lTSJQQUQD
'hai vợ	eQVUTSUUU
'đi đăng	gVVUUVVTL
lay vo	kHNNMKOLN
vo gia	jNVUSLSVV
to chi	pLOFCEONF
'lấy vợ	gOSSTQUPT
hon ben	aSSSSRSSS
chung may	fSUUOTUQT
may nam	iMPOIPMI9
nam gio	mORQISOIE
gio muon	kPTRJSPJH
muon thanh	hSSTLRLOM
hop	-59078E30
hop phap	nOONOPPJE
'mấy năm	dQTRQSSRQ
'năm giờ	bTUTQTTSS
'hợp	hLLKKLLLI
'hợp pháp	fRSQRRRQS
ra xa	kPIRLOLUL
xa lam	kPIRLOLUL
tuong lai	dQRPKRQLN
ki tren	iTUPOTUTU
^nop	pLQRSMSQH
tim duoc	jMUTLMIVS
bo de	lMUSLMHUT
nhan cha	iGPOMHHQP
sinh theo	lQVOSHIVR
theo ho	lQVOSHIVR
ho me	oPTMIDFRG
'đã có	bQQPPQQQP
'họ mẹ	mUVSNEJSM
cha con	oFUBKFHIC
cu gio	dMSRPONNM
'cũ giờ	aQTSSRQQP
tu nho	nPQKFKEEH
nay ve	kMRJGKGCH
nhan lai	jQRLILGFH
lai con	nPQJLICEG
'nhận lại	eTTROQLMM
khi me	iOVKJNHUT
da mat	sIRCDEFMG
'đã mất	iQTPKMMSQ
phap luat	cQPPNQOPO
gia han	yHGAHCIA0
han via	eRQRRQRKJ
cho ban	jOTMPNMLG
'gia hạn	iOONPOOMF
^via	eNMPMPNNI
co gia	sHKIJJPM8
chua benh	cPRRRUSRP
o lai	jLMOLOQHH
lai viet	eORRRUURO
viet nam	-6MD068EB
'ở lại	dPQRQQRQP
'việt	gMNLLKJML
'cho cháu	rUVTTPKVP
man giay	kKNFFKPOH
sanh	iTTRNQQSM
khai sanh	iTTRNQQSM
to cho	rUUQTHITM
'phụ	jSTSRMSNN
'sản	iJNLFMKGG
con noi	fUTSRUUUV
noi dang	mVUQSVVVL
ban nua	mEJJGLFJG
lam an	dTTUTPUTU
muon xoa	gMOLQLQPI
ho kinh	jJOLNNJOG
'muốn xóa	aRRQRRRSP
ma thue	hLPONRKPJ
'thuế	eNPPOQKQN
huy dang	ZSRRRSSSS
ki ho	dPPPPPPPO
^huy	kIKHJHJGH
het hop	iLPKPLQQJ
hop dong	z6D296DB2
dong thue	bRPQQRRQN
thue mat	kLKIKNMMI
mat bang	w9C14A9BA
'hợp đồng	iMNJKKMLF
quan ca	eTTSTQTTU
ca phe	lOOPSPSQI
han giay	lVVUVSVVL
giay dang	kTRQRPSRS
'cà	nLPMQPPLN
'cà phê	eTUUVUVVT
'giấy đăng	cVVVVUVVV
doi ho	pHMG9IDG8
chip	pTUQUSNTL
gan chip	hUVSUUVVN
'đổi hộ	cVVUVVVVS
'gắn	dTVSTUUUS
mat ho	-OUKJNDQ0
cuon	sGMHHFCFD
'mất hộ	iUUSSRLUK
'cuốn	mPTTSRMNP
chieu o	kJOJSPSOH
ha noi	nDGKKQOG8
'hà	bQRRRTRRP
'hà nội	bQRRRTRRP
so thong	cRPPPPQOP
thong hanh	cRPPPPQOP
di nuoc	cSPQQPQOQ
tam ngung	cOQQPQONO
ngung kinh	bPQQRQROQ
'ngừng	dOOOOOONO
'tạm ngừng	aRRRRRRQR
^tiep	lEIGJLIEE
nua nam	fMROPRKQO
nay muon	jQTRLSLOM
muon ban	nMOPIMJKI
'muốn bán	dSTSQTRSR
dich roi	gSQROSQRP
roi muon	jQQROSPRJ
hoat	rGHEGHGFC
hoat dong	nLMLJNKMH
'hoạt	gOONMOOOM
'hoạt động	eRRQORQRQ
tam thoi	cQQQRMPRR
^nghi	sAK5BB9HK
'vài	fLNMNONMI
'mưa	dNONPPOPP
cua hang	jIJLJLKKF
ki kinh	cQQQQQRRK
tiem toc	cPPOOPPNN
nha muon	jJOLNINQK
'nhà muốn	aSSRSRRTS
spa	gGMKMPKKN
cho thue	dQPOOQRPN
thue phong	dOOOPRSOP
'cho thuê	ZSSSSSSSS
thanh lap	kKMJIOOJD
^thanh	qLNIKOPKB
'thành lập	dSRQQRSQN
nghiep	-774AA8D7
nho chua	lTMSOUQSP
muon lap	fQPOFPMPO
'nghiệp	mJJILKJKJ
'nhỏ chưa	gURTPVTUT
'muốn lập	aRRRMRRRQ
rut bao	cSSORSSQS
hiem xa	jRQGOQMQP
mot lan	sIKBEPJND
^rut	fSSNRSRQI
'hiểm xã	fRRKPRQQQ
'một lần	hQPIMSPQM
nghi viec	gUUURUUUN
nghi lam	jMLJCLLOH
lam mot	oPOGBTRTG
'nghỉ làm	eOQOIQPRQ
muon doi	mRPNFFNPJ
thanh toan	nTMMMORFG
so bao	pSQDPQMSM
'toán	hVRRRTTOP
'thanh toán	hVRRRTTOP
'sổ bảo	kUSJSTSTR
dong bao	lMNMIQKK9
'đóng bảo	kVUUOVTUR
'lãnh	lLPOODLOP
tro an	lQVUVVVUJ
mam non	bQRRRRRRL
5 tuoi	cVVVVVVVU
'tiền ăn	fUVTTVSVV
dac	hLLNFKNEI
dac biet	dNOONMONN
kho khan	bOPPQQPPQ
'đặc	cQQQQPQQQ
'đặc biệt	cQQQQPQQQ
bao lam	qSTIKOJTQ
lam don	pORIHIEQQ
'làm đơn	hTTSQSPTS
^tro	s9NCEDHL5
duoc nha	kLSPTSOOQ
nha nuoc	kJHIKNLKK
nuoc cho	gMSQTTOOU
'được nhà	eRURUUQUV
'nhà nước	jIJLNJKJL
bi rach	eTUQTPTUQ
lai giay	sQTNRNUTF
nhan nguoi	cQQORQSRM
tan tat	mLOGGISPK
'lại giấy	gUVUUVVVR
'nhận người	ZSRRRRSSR
'tàn tật	gNTNMSUTT
doi thong	dTRQRRSSS
noi o	oKIKLOKEE
'nơi ở	fPQOQRPMO
doi giay	tSUORTPTI
muc do	fUUSSSUUS
tat roi	hTSORRUUR
xin lai	iUUSSSUUS
lai to	dSSQQRSSQ
'mức	gOONMPOPK
'xin lại	bUUTTUUUU
xin ban	jQSSTRSQC
moi giay	dRTTQRTTR
'xin bản	cVUUVUVUT
nhan cho	jPSOSRTQK
thac	fOOQQRROP
khai thac	fOOQQRROP
thac nuoc	fOOQQRROP
nuoc ngam	fOOQQRROP
nha chua	iLELOPJMJ
khai khai	fQRRSSTSQ
san xuat	kGJLLLKIE
quy mo	gMOPPRNRJ
mo nho	gMOPPRNRJ
'sản xuất	dOPPPQPQM
bom nuoc	iIJHNLPJL
duoi long	lGFGLHNFI
dat len	fLLKQPNNG
'đất lên	aQPRRRRRQ
bi tu	jMPRMRNQO
xin chung	pSUEGIJOP
'xin chứng	gUUMNOOSR
tui bi	jGJLGJOLJ
de di	jUVVUTVVN
'công nhận	bRORRRRRO
dang huong	eLOOMJOLL
chon	eMOMOPOKJ
tien chon	ePSPORSQP
chon cat	iNRONQRQO
cho doi	kQLNPRQND
doi tuong	kQMNRRQOD
tuong bao	cSSQRSSRQ
bao tro	gQSPQSRQO
tro xa	fRSPQSRQR
'chôn	bRSQRRSRR
'tiền chôn	bSSQRRSRR
'cất	kLLNILILM
'chôn cất	bRSQRRSRR
'đối tượng	dSSPSSSRI
'tượng bảo	aSSRSSSSS
'bảo trợ	aSSRSSRSS
'trợ xã	aSSRSSRSS
ho nhan	gPSPTUUTQ
nhan nuoi	mLNMNKDON
nuoi nguoi	dTVRUUVUU
nguoi bao	kEPKIJHSP
cu mat	pGPKKJEID
hau	cUVTUVVUU
lo hau	cUVTUVVUU
hau su	cUVTUVVUU
'nhận nuôi	fRSRUTOUT
dinh duoc	jQPLJNPLG
tien ma	lMEJNLKIJ
ma chay	oKAFNJIHB
chay cho	kNIJNLKHC
quyet	kFMJHHLOA
quyet dinh	hGMKJMMOF
^quyet	mNMKJPPND
'quyết	eOOOOOPOH
'quyết định	dPPPPPPPL
^che	yMJLQIOD0
nhan cham	oDNLIRNLJ
soc	fKNJMONOH
cham soc	fKNJMONOH
soc nguoi	aPQORQPQR
can bao	hOTPPURUP
ve khan	kQVUVVVVT
'nhận chăm	eLRPQTSRP
'sóc	gNOLMONNL
'chăm sóc	gNOLMONNL
nuoi duong	iJLJNJLQK
'dưỡng	gMOLPPOMN
'nuôi dưỡng	eQRQUSQVT
nguoi lang	bPQNQPOQQ
tinh duc	mEPALGNOP
'dục	hKRHPKQQR
noi cu	cPLNQPONP
^cham	fLOKLPOOH
nhan o	gUUUUUVSO
ai nhan	kHSOITONP
chuyen cho	kSVMOQUPQ
tien tro	mTTSVTVTF
'tiền trợ	gUUTVUVUL
doi nha	kJLIPGJJI
cho moi	jNOLHMOLF
'dời	fMNLPMMKK
'dời nhà	bPPPRPPLP
'chỗ mới	aRRRQRRRO
cat tro	aRRRQRRRO
cap xa	aSUTUTUUU
cho cu	iTTSURUTM
cu de	dTUTUTUUM
de nhan	aTUTUTUUU
^cat	jJLKGFLIE
'cắt trợ	ZRRRRRRRQ
'chỗ cũ	YVUUVUVUV
'nhận chỗ	bVVUVVVVV
gia dang	qPUMTCHUT
lanh tro	iPSPRCLSS
vi da	kOULQMURJ
'dừng	gTUTUUUUR
ngheo	-00000010
'nghèo	rFHF6FECA
o xa	hLINLKFBE
xa cu	kUUSUUVSJ
tai noi	iTTTTUUSM
^ngung	fQPRQRSOJ
'ở xã	cQOPRPMKM
chuyen nha	oOOSQRQTP
'chuyển nhà	fSRUUTTUT
khau chuyen	ZRRRRRRRP
so quan	kVVTVVVVI
di chuyen	fOPLNOOLK
nvqs	bRRQPQQRQ
da dang	ePQPPQRQQ
ki o	mQRSRSTLM
roi nay	fTURTUVTU
nhap khau	eOOOQQPKK
khau ha	lSVUSVVUM
'đã đăng	bVVVVVVVV
'ký ở	aVVVUVVVV
'nhập khẩu	dRRRSRRQP
nhan dang	kJPGPLTRI
ki nvqs	aRRQQQQRR
cu di	bTSRSSSST
cat chuyen	lTUVUVVQF
su cho	dVVVVVVVU
co yeu	cQPQQSSRP
yeu to	cQPQQSSRP
to nuoc	cQPQQSSRP
'có yếu	aRRRRSSSR
'yếu tố	aRRRRSSSR
'tố nước	aRRRRSSSR
kieu	fPPMOPPOE
viet kieu	cRQPQQQQJ
'kiều	ZRRRRRRRQ
'việt kiều	ZRRRRRRRQ
thue nha	iLRMVRTVV
cong dan	n9FFILHDC
'công dân	hKOMPSPMM
cho chuyen	ZTTTTTTTT
chuyen gia	ZTTTTTTTT
han quoc	aQQQRRRRP
'hàn	ZRRRRRRRR
'hàn quốc	ZRRRRRRRR
khong quoc	pIURHRVMJ
quoc tich	pCMGGM5LK
o phuong	gINLJMNLN
'quốc tịch	nFLKILFGH
'ở phường	gKRLLNOOQ
uc	pEJFFMDLK
tich uc	mIMJEOGOU
mat o	nGLHINDNT
'úc	gNQNPRLRQ
nguoi trung	gSRORQTTG
trung quoc	jQQOPQTSE
khu	kJKGMMLLK
cong nghiep	hTPRSTUTT
'trung quốc	eTSPSRTTK
neo don	oHLLTLSLJ
xin tien	lPPLLINQI
hang thang	dMPMPQPLL
'xin tiền	oUUTOSSTQ
'hằng	kQRQQRSRJ
'hằng tháng	cSTSTTTTS
nguoi tam	fUVSVUVVR
tam than	oQVPVPVVR
'tâm thần	dTVTVTVVU
gia co	dRUTSLRVU
don khong	jORRNLNOL
chong con	oMSGFCDHJ
nha ngheo	kOMOPKKNO
#paper+stop	gQSRQKQVR
de nghi	lDOMQJQPM
'đề	dOOOOOPON
'đề nghị	aQRRRRRRQ
cho ho	qBMCGNKL9
ho ngheo	tFIIAFME8
nguoi gia	cPPQQQRQH
gia khong	gOTNLONNL
'cho hộ	eJRONSPQL
'hộ nghèo	jOPQKRRKK
'người già	aRRRRRRRN
nha trong	gOOLPMOTK
tuoi dang	aVVVVVVVV
ki nghia	gSSRSSRSS
^du	bNQQRQQOL
'ký nghĩa	aUTTTTTTT
^di	kKJFILEFH
chua dang	dTTTTTTTU
nam thanh	fPRQRSUMQ
'ngũ	bUTSTTTTT
18	r9HICBDLA
18 tuoi	oBNJFDFQD
'18 tuổi	mHQHGJKRN
cho cong	ZSRRRSSRR
lan dau	mHKFGOGLJ
'lần đầu	ePPONPPQP
bhyt	sGDBDIFD3
the bhyt	lMJLMLNMH
han the	cSSTTTSTO
the bao	iQQPMOJSD
'thẻ bảo	bRRRRRQSQ
can ngheo	hLNKMLNLI
'cận	cSSRRTSRP
'hộ cận	aVVVVVVVU
'cận nghèo	cSSRRTSRP
co the	dQRRNPLSK
nguoi thu	gPQOQRSKG
may phan	gPPOQRRIF
nguoi lao	aRRQRRRRO
dong tu	aTTSSTTTT
mua lai	eQQPOPPQP
lai bao	gUVUQUUVR
'mua lại	gVVVRVUVU
that nghiep	hKMJNLOPG
'thất	eOPNOPMOM
'thất nghiệp	aRRRRRRRP
thang khai	mNRKVTLNT
trung tam	fOONNOPML
^trung	fOONNOQML
'trung tâm	aRRRQRRQR
tham gia	bRQRQRQOM
bhxh	s8DBDDGF7
bhxh tu	cQQQQQQNJ
tu nguyen	jNGNMONID
^tham	hLLJMHMFG
'nguyện	cQPPPQQOM
'tự nguyện	cQPPPQQON
doi muc	bRRRQRRQP
ban hang	aSSSSSSTQ
dong bhxh	mJNKEJJJE
thieu	oHJGGLED3
huong luong	hOKKIGLIB
'thiếu	hQRRPSPOK
nong dan	bUVUVUVVV
nuoc ho	hTUTTTUVQ
'nông	gOPNNOPPP
'nước hỗ	aUVUVUVVV
co cong	qFHDENIPE
'có công	nJJGHQMSI
bau hoa	iOPMQSRQJ
hoa giai	rAF8DBIFC
giai vien	lJJKDNKLE
o co	iQNPQSQSJ
^bau	hDOLMPNLI
'hòa giải	jILJKLLII
'giải viên	cQQQMRQRP
'ở cơ	aSSSTTTTS
vua bau	eNONNMJKO
to hoa	hHOENKPON
giai o	fRNPKRQRL
'tổ hòa	oKPHPNPPP
'giải ở	aSRRRRSSR
phieu	cPPPQRRPM
'phiếu	bSSSRSSSR
thon	nMMLIMNMI
^thon	dUUVVVUST
'thôn	fRSROSSSQ
'họp	fOONOOOMN
sach	nFGEEFFFB
danh sach	iKKHKJKJH
'trưởng	bQQPPQQQP
'sách	jLLGKLJLI
'danh sách	ePONPNNNM
nha sap	hJJGOMKKN
cay xanh	cPQNPRRMK
cay do	lAJJELNDG
vuong	kIIGLHKDF
xay nha	nHEFJEGCH
^xay	dPOMNMOLM
'xây nhà	fNKMNMMLO
don xin	qJPNKBILN
^don	-8BDE07DC
'khô	dKJOPPQMP
he co	eMMLNQPON
trong khu	fLMJOQPOM
kt3	mEHFFIG9A
giay tam	fTTTSUVUU
het hieu	jUUUSUUVU
'hết hiệu	aUUUUVVVV
tru cu	cSSRPRSST
van o	fMQPQHMRQ
han tam	dTVTVTVUU
'hạn tạm	YUVUVUVVV
tren cong	ZTSSSTSSS
tru sap	nJPGMOQRD
thoi han	dVVVVVVVR
cho ca	aVVVVVVVV
'thời hạn	YVVVVVVVU
mat so	oLOKKMLID
'mất sổ	iSTQSSRQQ
bi sai	fHMMOPONJ
sai ngay	iLOOOQPSN
ngay sinh	fLLKPLPOK
rot bop	cQQQPQQNL
bop mat	cQQQPQQNL
mat luon	cQQQPQQNL
^rot	mEHFGDEFD
cu lam	dVUVVVVVT
hiem cua	lVUUVVSVN
cua chau	rTTMSTRVG
sai ho	nORLROSKJ
'của cháu	iVVVVUTVS
xoa khau	lJOJPJPQK
khau nguoi	lJOJPJPQK
nguoi di	kJQNNKOQL
dinh cu	pJJJLMOMH
cu nuoc	jNLMNPPPM
'định cư	fQQQQRRRN
'cư nước	eQQQQRRRP
mua nha	cOQOQQORQ
nha xong	eLQNQNNQQ
chu cu	iKQMPJGQP
'mua nhà	ZRRRRRRRR
lau nam	sFLBCDGLG
nam muon	oIQEEGHNL
gach	sFK9BAFHE
'lâu năm	fRSNMMNPP
'gạch	fRTNMNNPL
khau khong	gLLPJQKKC
thuc te	hJNMLPILD
'thực	gOLPNONJF
do thuong	nTUUUUVQF
the tam	gSPSSQSTP
cho chong	mVVUSLVLU
'thẻ tạm	bSSTTRSTS
bao lanh	jQSSPPTNS
chong ngoai	jNSSPMTNS
quoc o	iQSSPQTNS
'bảo lãnh	cTTUTSUSU
uc muon	iPTUKVPUT
o viet	kJQN9HLMN
'ở việt	mRUROLTUT
sinh tai	eTUUTVTVS
'sinh tại	bTUUTVTVT
sinh trong	jLLJLCFPN
'chấp	iKMLLFHMM
xin phuc	eNRNQPQTT
^ngoi	kJJKPPKNL
thuyen	pJQPLRNNC
thuy…	jGLIJOIMB
'thuyền	fTTRSTSQM
khai tam	gTTRUMSTV
tinh khac	mKQIIJJLH
'tỉnh khác	lNTMLNKPN
nam bao	fLRQORKQQ
cai tao	uURLPPRMI
'cải tạo	jVTUVUVTS
de dang	fTUUTSVTU
noi khac	eSTSTTUTU
'để đăng	ZVVVVVVVV
^kt3	gKMKLMLHI
^thue	iMJIJONLK
ki cho	kUUUSNVKU
vneid	z9A186B84
tren vneid	dSSSOSSTR
muon nha	hUVVVOVVT
nhap ho	mUQKURUVK
nha thue	jOMMRPPKE
^nhap	lUQLUSVVJ
'nhập hộ	fUTPVTVVR
'nhà thuê	cRRPTRSSO
vao ho	tMRHUGIT7
khau nha	nNMMQGFJF
me vo	rNRLPDFHC
mua chung	ZVVVVVVVV
xong lam	cVVVUVVVU
xuat ngu	aRQQQRRQQ
dia	jIJLEMMHJ
ve dia	aRRRRRRQR
dia phuong	aPRQQRQQQ
^xuat	aRQQQRRQQ
'địa	gPOONOPLO
'phương	bTTSTTTTS
'địa phương	bTTSTTTTS
o ho	mSUQSLFVP
ve voi	pOULPGCPQ
'tuyến	fOPOPPNMO
truong tieu	jNROOQOPP
tieu hoc	nJROOQNPO
'trường tiểu	dSTSRSSSS
'tiểu học	dSTSRSSSS
tuyen sinh	dOOPPQOJN
sinh lop	iMLMNRMIK
lop mot	ZRRRRRPRR
truong moi	iVVTVVUVL
'tuyển	fOQOQQPNO
truong cap	kPRNOSSPK
cap mot	oKSOMTMLH
'đầu tư	kVVPTVVVT
'trường cấp	eSTRRTTSQ
'cấp một	gUUSTVSSP
bi dinh	eNOPPQRQO
dinh chi	bSSRRRRSR
nay xin	bUUUTUUUU
tro lai	fUUQTRTUQ
^truong	fQRRQTSSR
cap phep	bRRRQRRRO
truong lien	dUOUVVVVU
'cũ mất	dUUUTTRTS
lai viec	dVUVVVVUU
viec ket	gVUVVVVUO
ki truoc	bVUVVVVUU
truoc day	cRRRQRIRP
cu tren	fTTTTUUVQ
cuoi nam	gQRSLKNRN
1980	nLONIGHMJ
'còn sổ	kPTUPSJTO
do cu	gOQQOPNPF
goc	jIJJJLMG5
so goc	gPQPOQNQ6
goc khong	mQSTPRMQG
'gốc	eNOOOOOMK
'sổ gốc	aRRRRRRRQ
lai cho	dQQPKRQLL
cho co	fSSQQSTRL
lon chua	ePNOOQORM
chua lam	qJRKNJLUI
'chưa làm	oRVTPQTVP
80	bNQQPPNQO
80 tuoi	bNQQPPOQO
tuoi chua	hQRRRSNSO
ve huu	dSSPQNOQN
sinh ma	fQUQQUMSQ
van ban	kKMLMLMG6
cam doan	eRTLMONRR
^van	kLMLNMMH7
'văn bản	eOONOOONH
'đoan	fVVUUVUVU
'cam đoan	fVVUUVUVU
ca nhan	oLPJFJQO8
'cá nhân	jSTSLRTSJ
'để bảo	cUVVVVUVV
sinh vi	mLUNSSTVI
lam bao	kVTSRSRTK
'sinh vì	gVVVTVVVO
ho cho	-GP4BEEH9
nguoi giam	yIQ5JPQR0
'người giám	fQRPPQRRM
lam nguoi	rVUFUTVVM
'làm người	fVVVVUVVU
tu ong	hQRLPJFRM
noi dung	rUUQSHHVK
dung ra	cRPQPJMQO
hanh vi	bRPQPRRQQ
cu nguoi	dLSOSRRSR
di lao	oTUPINOUO
dong nuoc	dUSRTSRTS
dut giam	iPOLGQQNF
'dứt giám	cRRRNRRQO
du 18	pTVQTOOVI
viec giam	iPQLJOQQL
'việc giám	dQQQOQQQQ
luc cham	cRRQPRRRQ
^trich	lKJLMLIKE
bo giam	mUVQSQUVQ
thuc viec	gUUMUUTUV
^ket	qRDUTUUTT
cai chinh	lQNNNRQGL
'cải chính	eSQRQTSOQ
'đổi họ	gPPMKOLML
thay ten	gONNQKLQK
ten me	sPVUSTKVA
ghi nham	mKMLGIEHH
'ghi nhầm	hMRONNMNL
gioi tinh	bTSRTUTTS
chinh ho	hTRQRTTKP
'chính hộ	aUSTTTTRT
bo sung	qEM6MCLOF
'bổ	fMNLNNNOL
ho theo	gLROILJQQ
me nuoi	lMQKHFDPP
'mẹ nuôi	cRRQPNMRR
nhan tinh	dVVVVVVVR
tinh trang	dSSTTSTTO
trang hon	dSSTTSTTO
hon nhan	fRQTSSTSN
'tình trạng	cVUVVVVVU
'trạng hôn	cVUVVVVVU
'hôn nhân	eVUVVVVVU
than de	ZRRRRRRRR
de mua	ZRRRRRRRR
vay ngan	ZRRRRRRRR
de ban	bPQQRRPTM
ban dat	eVUVVVVVQ
nhan chua	mQROTTTVG
'nhận chưa	cTUSUUUVP
dang co	hKQIQOVTJ
ki hop	cUVTTTTUU
nhuong	hKMMJOLIJ
nhuo…	hKMMJOLIJ
'đòi giấy	jVVPVVVVO
gai di	fOUNHLNPN
xua	mGPJMQLPM
'xưa	gPQLOSNQP
2016	dSUSTSRUO
truoc 2016	dSUSTSRUO
va ban	dROQSSPUL
ban chinh	bRNQRRQRL
'bản chính	cUSUUUUUT
lu cuon	lMQKLMJJH
so khai	oNRLLKIQH
ra so	gLPNOFKPO
so dang	ZRRRRRRRR
noi tam	jRTUTUSUQ
cu cu	hMROQRRTN
khong phai	cPPOPQORO
'trẻ không	bSUTUUTUT
'không phải	dUVVUVUVU
nuoi tam	eQTQROPTT
soc thay	lGJHHJKHC
co ten	nNQMPMKQ7
ten trong	jNMKPHKQJ
trong danh	iNMKPHKQP
'thay thế	gQQPPRQPO
'có tên	cRSSSSSTK
noi nuong	gPRQTTSTQ
tua	oPRQISHTP
nuong tua	oPRQISHTP
'nương	cQSRMRORR
'tựa	fSUTOUPUT
'nương tựa	fSUTOUPUT
'gây	jJJJIHJMK
vi nguy	iIJJOHKNP
bang tot	hPKKOPQML
tot nghiep	nKHHGFGLI
'mất bằng	gNOKMOKKN
'bằng tốt	ZTSSTTSRS
'tốt nghiệp	dQQPPNNQQ
mat xin	iRVTUVUTL
ban sao	hKLNNPLL8
'lại bản	fVVUVTVTU
trung hoc	gMNPPRPSL
hoc co	gMNPPRPSL
that lac	kKMMMNANK
'thất lạc	aRRRRRNRR
xin sao	dUVUUUUUR
sao luc	dRSRSRSSR
van bang	iQPQTUQSL
theo so	jVUVVVUVP
so cap	jQSUPVTUN
'theo sổ	aVVVVVVVU
cap ban	iPNQSSPRJ
bang chung	oMIHLJHOJ
truong noi	dTTTTTUTO
cap 1	hQRNOSRPL
4	fLPLPQPQO
xin vao	eSTRSTTUU
vao truong	cSVRSTTUU
'xin vào	bVUUVVVVV
#small+water	hSVRTUSUK
sang truong	dRQOQROPG
'sang trường	kVUSRULTO
o tinh	jNRFMLKMJ
'đăng kiểm	fNMIPOOKJ
han dang	kRPLPMSNI
dat lich	iJJJLILKH
tai dang	cQQMQRRSP
bao lau	jOSJPUSUO
'bao lâu	bUUSTVUVT
kiem xe	gPNIQQPPO
htx	hUUUVVUVS
hop tac	iMKKLMNLE
tac xa	fOMMNNONJ
'tác	cPQPPNQPN
'hợp tác	bQQQQQQQO
'tác xã	aQRQQQRQP
hoi nghi	ePQLQQRPO
lap hop	dSSQRSSON
'lập hợp	aSSRSSSRR
von	fOQPPQRPM
gop von	jUVTUUVQQ
'vốn	fTTTUTTRT
moi theo	gNOMMOPMG
^hop	hJLKLLNMJ
thanh vien	jRTPPRSRL
'thành viên	fVVUUVVVV
quan li	jRTPRUTRN
'quản lý	cSUTTUUUT
'quan ly	hTURTVUSP
tu truoc	cRRQPRHRO
chia dat	iLPPOEMPM
'chia đất	iMURMNKSN
ba mat	gOQPQQMTN
da khai	eSUSTSQUO
ca hai	hIRNPORPP
nguoi da	gVVVVVUVQ
tu dang	jNNNPSRSJ
sang trong	hOIINPOOI
trong cay	iNKNRSSRM
'chuyển đất	cQPQQSQQR
'lúa	kQLLMQQPK
'trồng	oPKKKPQNH
'sang trồng	iROPQRRQM
ruong	s9DBBBHB7
rau	jMIHLNMMC
trong rau	jNIHLNMMD
'ruộng	iGJLHLHGF
tren ruong	fSNKJORPP
ki chuyen	gVVTUVVVV
chuyen doi	hVVTUVVVV
phu luc	fUVSVTVVU
phuong dong	gVUTTVUSR
dong y	lOTOJLORQ
y cho	hPTPKLORR
doi cay	aRRRRSRQP
'đồng ý	hUUTRUTTS
muc dich	aQRRPRQQQ
dich su	aRRRPRQQQ
su dung	bQQPOQPQP
dung dat	dRQNOPQOP
chi doi	aRRRPRQQQ
'mục	fUUUPTPRP
'đích	jRTUPRPQJ
'mục đích	fUUUPTPRP
'sử dụng	dRRQNQNOO
'dụng đất	cUUTSTSSS
ma so	kLNGIHHQI
so thue	kLNGIHHQI
'mã số	bRRQPRPRO
'số thuế	bRRQPRPRO
phu thuoc	oNSROFOIF
ki thue	bUTTUTVUU
thue ca	eTVVVVVVT
khop	dPQQNRNON
khong khop	dPQQNRNON
'khớp	hTSUTVTPO
'không khớp	hTSUTVTPO
mo thu	fOONOQPOJ
vien cong	dPPMPQQOL
cong dong	gNNJOQPNI
'cộng đồng	kSSRSVUTP
nha van	jPILHONQI
van hoa	jPILHONQI
'nhà văn	dROPMRRSP
'văn hóa	dROPMRRSP
trong xom	mLHEEFIKE
'trong xóm	iMOLONNQO
lap thu	eMPLNQQMM
01a	eMONMQPMM
^thong	fOPLKQOOJ
sach muon	hQPOKPJQL
'mượn	ZSSRRSSTT
doc sach	cQQPPRNQM
cau lac	rFIGHBEGC
lac bo	rFIGHBEGC
'câu lạc	iSQORPLML
'lạc bộ	iSQORPLML
#high+lost	mIKJIEILH
bao viec	ePPJNOPLN
thanh pho	fJOOQQPPO
'thành phố	aRRRSSRSS
nen bo	dSUQQOTUO
nha nguoi	qJDJNBHGG
^tach	gMJNNPOLH
ra o	dNPPPQRMN
o rieng	eNPPPQRMN
^lay	rECBC9HAD
'ở riêng	fOSSTRUPT
chung mot	mNPFJNGJE
hai ho	iORNMNOSG
can nha	kNQRJOJTP
chia doi	cQQQQQQQO
^ra	kGHMLHOIF
thay doi	pHHGJEILF
doi chu	jILHOFKMF
'thay đổi	bQQPRQQQO
doi ten	hLNJPJKPF
ten duong	lMLGNGLQG
trong ho	lHKIJGEIC
'đổi tên	aRRQRRRRP
lai so	iLMHMIMPG
so cu	lNLKKONMJ
^chinh	jONKNQOSJ
'chỉnh	gRPQQPRRO
dien tu	rHGCCDHD8
^sua	rCD9GBGDB
'điện tử	gOMNLNNMI
nghe nghiep	gKPLQOPOP
dan toc	gPQPRQQPL
giay tay	dSTTTUVUV
gam	pQNFCHPMD
tuy	gKLLOJKGH
to tuy	gOSQRSSNF
tuy than	gOSQRSSNF
lieu dan	lIQIHIOND
dan cu	qBMFEFFI9
'tùy	fSUTUUUUQ
'tờ tùy	fSUTUUUUQ
'tùy thân	fSUTUUUUQ
'liệu dân	bPRQOQQQN
'dân cư	dNPONONNK
cu muon	dRSRQQRSS
lam can	xGPHOEFRJ
'làm căn	rQURUOPUT
nhan noi	sFMLPSRK4
'nhận nơi	gSRQSTSSJ
#device+murder	pGONSUUM8
thay so	fVUSTTUVN
nhan ho	nSSLRRSS8
'nhận hộ	fSSRRRSSI
de vay	fQTSUTVVM
chung minh	mJOGBJDOG
dong dau	dNPJORQNE
dau to	aRRQRRRQN
'đóng dấu	jQQKQSQND
xin cong	mUUGUUVVS
an phuong	rLM8NSPRO
phuong xac	nTUGUTVVT
'an phường	fRRKUUTUU
'phường xác	fVVMVVVVV
trich sao	fPOSTROPK
voi chu	jSUSUOTVS
khoi phuc	mSFQTOUSG
bao mat	hPSQSTOSM
gio tim	eRSRSTOSM
'báo mất	dUUTUVPUT
xin dung	eQOPJOQLL
cuon ho	iKROQKJMO
cu da	iMQLPNRRN
'cũ đã	cSSRQRSSS
mat cap	nKSORSSN9
khac dung	bRRRQRQRI
cua minh	rOPHGMHS8
tham van	jLKJLGLEB
'vấn	bQQQQOQNM
'tham vấn	bQQQQOQNM
dtm	dOOOPOOJL
du an	jOSQUUSSH
bao cao	dLRORPRRI
y kien	jGMHMLNJE
'dự	eTVUVVUUU
'ý kiến	cOQNQPQPP
chu dau	hFOLNQORL
'chủ đầu	kVVPTVVVT
'bày	fNOPQMRON
ban tra	iQQPRRRHC
cua uy	jONNOPOIC
ban xa	hPPPPQQJF
'của ủy	jPQPQQQLH
anh huong	gIMKMIPPO
nhiem	iIJKMLMLI
huong khoi	iJKSQLQJJ
cho liet	iNMQPSRIJ
si duoc	fROSQTTLM
'hương	kKOQTPTPI
#fit+smoke	iJKSQLQJJ
^gio	hFNMKNPKK
tien cung	hKQPOUOSQ
cung liet	jHRROSMQS
'cúng	gLKJLKLJM
co bang	sHE8H9EKE
'có bằng	fPOKQLPQQ
chau dich	mILVTMQQH
ton xin	qKJRSLRPE
nguoi co	mHIFGOJPG
tu tran	jHJIHKGMG
'người có	kLLIJRNSJ
tang phi	cQPQQRRQD
phi cho	uSPNORRPD
cach mang	kQQNORSRH
'táng phí	aRRRRRRRM
me viet	lKRMCGDMF
hung	hNSOIKLPP
anh hung	hNSOIKLPP
tien tuat	gJROLMONO
tuat cho	lLSNLHNGE
con cua	fQUPOPRQQ
benh binh	hORPJMOOA
cap mai	hSTSSSTRL
lan cho	jUVSVUVUP
than nhan	fNOMPNPOK
'thân nhân	aRRQRRRRQ
khang	lKUORNQMQ
khang chien	lKUORNQMQ
'kháng	eSVTUTRTT
'kháng chiến	eSVTUTRTT
them ten	jQQPRMQNF
ten vo	jQQPRMQNF
vo vao	jQQPRMQNF
so liet	gPRORNORA
^them	rMMINJOIB
'vào hồ	gVVVVVVVO
'sơ liệt	aRRRRRRRL
khai them	dRTRTUUQQ
cap nhat	qEMHGNMHA
nguoi than	lENLFONKF
con song	mEQHFINPL
'cập	eORPPRQQK
'cập nhật	eORPPRQQK
'người thân	fOONMPPNM
'còn sống	cORPQRRRP
don de	hGQORKRRP
'đơn đề	ZRRRRRRRQ
dinh chinh	oSRSLQRPF
chinh sach	oVVTPTUVM
'đình chính	cVVVUVVVT
'chính sách	cVVVUVVVT
con vao	lNRMHENQK
'con vào	jSSKIQLQG
huyen	oTTSUVMUI
voi con	lRUPMLJQM
lanh tien	hLOMPKMKO
'lãnh tiền	dNRQSPQRT
nhan than	jUTOVVVVQ
diem	ePMNLPOLN
'điểm	cSSSOSSMR
giay mua	cQQQQPQQO
xin duoc	bRRQRRRRP
'xin được	ZRRRRRRRR
#fit+murder	fPRSTUUQL
bi thu	hJPKIQOLK
tich phuong	gMRPSMQRO
'tịch phường	fVVVVVVUU
ghi nhan	fOPOPOQMO
nhan y	gMQOQQQLG
cam so	oROFJDMCG
vay tien	jLJHHBIFE
ki the	ZVVVVVVVV
the chap	gSPTVUVVR
dat dai	fTTUSRUUT
^ngan	iSSHSRTSS
'thế chấp	cVUVVVVVV
'đai	XVVVVVVVV
'đất đai	XVVVVVVVV
can ho	gMOMRQTTO
ho chung	gMOMRQTTO
chap dat	eRSTROSSQ
dat nong	aVVVVVVVV
nong nghiep	iROLLLSQP
agri…	eMOPMPOQM
'chấp đất	ZTTTTTTTS
'nông nghiệp	cTSQRRTSS
tai san	t7NIAKMII
'tài sản	iNTQISRQP
yeu cau	jKJNHEOKE
^ben	lIJFJIGDI
'yêu cầu	dPNPMNQMK
xet	cIQPQPRQM
binh xet	fPNRRQRNL
xet ho	bRPSRSTRQ
'xét	mKOLPPRPG
'bình xét	eSRUUTUTS
dieu tra	dRRQRRRJN
niem	cOQPPRQMO
yet	cPPPPQPNN
niem yet	cOQPPRQMO
soat	lIGKMKKNL
ra soat	lIGKMKKNL
'rà	fPQPQPPSR
'soát	fPQPQPPSR
'rà soát	fPQPQPPSR
'kỳ	dUUUUUUUT
vua roi	gMKNOONOQ
roi nha	gMKNOONOQ
loai	hMJNKNONM
khoi dien	lJFKNKLNL
dien ngheo	lJFKNKLNL
nop giay	mTTNQRTRH
lam so	kLJKIMMDI
'làm sổ	kQPOJPPMN
dot xuat	iFOIJQRPL
nuoi ba	pLNMAFDOO
con xin	lRUQGHJVS
xin so	gUVSFMLVT
so ngheo	gUVSFMLVT
dat lam	fMOKLMLQP
'đất làm	aRRQQRRRR
'nhà ở	lGEJLIFDJ
'ít	cUSTRTTUR
ngheo duoc	aUUUUVUUT
vay von	eOQPQQRQN
von uu	aRRRRRRQR
uu dai	aRRRRRRQR
'vay vốn	bTTTUTTST
thoat ngheo	dPRQQRSRN
'thoát nghèo	dVVUTUVUS
kha	fORNQOSRN
tra so	jORLQKHTH
nhan da	ZSSRSSSSR
so can	mLPJNOQQG
trung binh	jOQNHSRRO
'trung bình	bSSSRSTTT
ho nong	dSSPPRTSS
nghiep muc	cTSQPSTSS
muc song	gPQNHQQQP
song trung	gQSOJSTSR
'hộ nông	aSTSSSTTT
'mức sống	bRQQPQQRQ
xac dinh	hOPKLPOJD
nong lam	eVUSRUVUU
'xác định	hRQOPTROJ
vuon	rIKKIMHNI
chan nuoi	eSVSNVVVU
'vườn	nMNMQPMPN
lam nong	kRNKJKSPO
bo thu	jQIHJJMQD
^vneid	gJLNMKPJH
so dinh	lPOFNGMQH
dinh danh	vHF6B7FE8
cua bo	jPRGOINTE
'số định	dQPPPPPQO
ton giao	fLQKPQQRO
da chet	lISKEKKNL
'đã chết	fQTSLKOOQ
nghi cap	cTVVVVVTU
dieu chinh	kMMNNNPMN
'điều chỉnh	gTRSSRTTR
cmnd	eQRQPPORE
9	kONKONLOI
cmnd 9	jUUSTRNVJ
9 so	jUUSTRNVJ
'chuyển từ	aRRRRRRRQ
nha dat	hRRRRPNUM
dat con	jUUTSROVI
so cmnd	kSSOMPMUK
'nhà đất	bVVVVVVVU
so tiet	hQPKKKINL
so chung	qILCDHBMC
'số chứng	bSSSPQRSR
bang dai	eQRROSPUQ
cccd	jKKIJJKDD
so giay	qRRINQSMA
ki xe	gLLLLMMLM
xe moi	aRRRRRRRN
'xe mới	ZRRRRRRRQ
ki duoc	jELOHMNFG
lam bien	hNKMQSMLK
bien so	wAA8FMF73
so xe	hNKMQSMLK
'biển số	hMMLQUPMM
nuoc dang	gRORLRSIQ
truc	bQQQQMQQQ
truc tuyen	bQQQQMQQQ
'nước đăng	ZSSSRSSSS
'trực	bRRRRQRSR
'trực tuyến	bRRRRQRSR
ra cong	qILFKKMHD
'ra công	hOQOQRQOL
internet	aRRRQRRRR
keu goi	mD9FNLFKG
di xin	eRSOORRRJ
'đạo	hQPNORRRQ
quyen gop	lLJGILKKF
giup nguoi	dNNOQLNLO
'quyên góp	gNLNQPROQ
chuc quyen	gMLJNLOJN
lut	cPOOROQOP
gop cua	iQOLMRNRK
'tín	cQPOPPPNN
cong khai	iSNTVQSUO
'lễ	cQQOPQQLP
tin do	nJGGIJKBD
hanh le	hNMKMNNKI
^tin	hNLJNNNJI
'tín đồ	cQQPQQQNP
chua nha	dRROSSTRK
tom	jIHKLMOMC
'đài	ePQQOJQPP
mieu	kHJHEKKED
^cung	fKMMMQOKN
'đền	lJIGMJKIK
'miếu	eKMMNPPLM
hang nam	oMSQHRSQG
dinh dang	ZRRRRRRRR
dong o	kHKKQNNIK
than muon	fSSUSUUTT
do cho	gSSQPRRQL
ki dat	bUTUSUUUU
bia	lHMHIKJL9
bia do	gKNLLMLLE
'bìa	cPOOPPPOO
'bìa đỏ	cPOOPPPOO
dat chua	dSQQNROTO
cap so	jRQNORQTN
'cấp sổ	bUTTTTTTT
duoc giao	fTTTSTTRM
giao dat	hLNMLONND
nam chua	dRORSSSTL
'giao đất	bQRQRRQRO
dat lan	dSTPSVTVP
cu sang	aRRRRRRRQ
vao so	lNONOKMMH
'vào sổ	cSTRTRRSS
do vi	dRSSRRSQP
do dac	jMJJFLJJM
ban do	fRRQRRSOK
cap doi	jQRMPLMPP
'thửa	fOOPPPOLN
'cấp đổi	dSSTRTSQS
can doi	kLRQSRQVR
quyen su	gSSNNQRQR
'quyền sử	aUUTSTTTT
xin doi	gUVSTTUVM
doi sang	dPQPNOIQL
sang so	jRSPQPRSC
'sang sổ	gVVUUVVVN
thua dat	ePPQQQQPN
'thửa đất	eTSSTTTRR
manh dat	gJOOOPOKO
phan dat	kQRQTUSLL
'phần đất	bSTRUUSTT
lo dat	iQLQRRRLE
dat o	nHKKIMIE5
'phân	bQRQNRRPQ
'đất ở	lKNLNSMNI
^li	hNOOOPONN
dat cho	uAG76C99B
so hong	gGOLNNLHJ
lac khong	kOQSSTGUP
'hồng	fQQPPQNJO
'sổ hồng	fQQPPQNJO
nhan dat	YVVVVVVVU
so o	iKNJMQNGJ
^dinh	mOJJGJNHF
sai so	jIOLLMNOK
'sai số	dQRRRRSSR
danh may	eLOMQOSIN
dien tich	dPONPPOLK
trong so	bRQQRRROL
'diện tích	hURSUVUOP
'trong sổ	gUSUUVUPP
'số căn	cVUTTVUVS
thua voi	hPSUUTOVU
voi nha	hPSUUTOVU
ki bien	bUVUUUVST
bien dong	bUVUUUVST
sua loi	oHLGJONDC
'sửa lỗi	eQQQRRRPM
phuong giai	bOSTOPSTS
giai quyet	eOSNOPOTF
'giải quyết	gVVUUSVVP
hai nha	fQMMQJNGP
nha cai	iLJKOEIDM
don yeu	dRSTROSSR
tranh chap	kLMPPMRRN
'tranh chấp	bSSTTTTTS
dong hoa	eSSRTTSSQ
chiem	jDIJKKEMG
dat ruong	hGKLOMFPH
gianh	jLMMOONPH
dong ho	hJKLONMNH
^tranh	fMMNQONPK
dinh lai	dQQOQQQNJ
'định lại	eTSRTUTRP
tinh lai	eTSPSTSRN
truoc luat	eRQOQRQQL
ghi dat	hNSVTTOQS
dat vuon	oMQRQSMSO
'đất vườn	dTUTTURUU
o chua	gMOPOROPJ
chua xac	hQPMNSPMH
^duoc	gSSTRTSNM
ban quan	pEILLLHF9
'ban quản	eOOQQRPPB
tri chung	hOSKPNMNJ
tu can	gMPOOUNUN
dinh cong	fMNNOUNSK
ca so	aRRRQRRPR
so khung	aRRRSRSPO
khung so	aRRRSRSPO
'đem	jJMJINLJG
sang ten	wIEACB6B8
ten xe	gPLNTUPML
^sang	kMIINKJGD
'sang tên	kPKLNLHJG
ban xe	lPPRRORSC
'tặng	cQRQQPQQQ
wave	bRRQRRRRR
muon dung	aRSSRQQSS
doi dang	ZVVVVVVVV
xe bi	nGHFQPNQB
'xe bị	fNMNRRRRN
'mờ	iQUTTSUVR
xe phai	fUUSUTVVO
dia chi	cTTUUVVTU
xong doi	fVVVUVVTU
giay xe	kIIHRPOQM
ca vet	jJMNNMNFM
vet xe	fKNOOONFN
'vẹt	gNQNQQPLP
'cà vẹt	gNQNQQPLP
lai ca	jSTRUSVUM
nop lai	pUULUTVRC
nhan thu	lRSLSRSQD
phep xay	kKKKKLLDD
xay dung	nCDFHIDFD
'phép xây	dPPOOPONO
'xây dựng	fMMNKOMMM
'lẻ	gMOMNOOOL
^muon	cRQQOQOQM
gpxd	mFDGIHFBE
^gpxd	iIHJMLKEI
chinh giay	iTTTTTTUR
ban ve	iLMLOLPNL
'vẽ	gTSSTPTUR
'bản vẽ	gTSSTPTUR
vi doi	hUSRTUSUP
tu tren	aRQRRRRQQ
mot tang	jKGKJPMFD
phat vi	eRTTSUTUR
phep sap	oRFTTTRTO
^dich	jRRONQRPK
nen doi	hRRSRRQTO
cong trinh	fSSSQPQPJ
'công trình	fVUVVVVUR
nat giay	cSSSTTTTN
'mối	eSRPQPRPN
trach	dPNORQQPN
trach nhiem	dPNORQQPN
'nhiệm	dPPPQPPPO
trom lay	lRUGUUVTR
cat nha	iONONPMJO
nha xin	kSRRUOTQG
co tu	kQIKIOOTK
xin sua	fPTTSORQS
phep di	dSRRSRRSS
di doi	dQQKQQPQQ
'di dời	eTUSUUUUT
truong khac	fPPONOLMM
xin su	bRRRPQRRR
tam long	iHLJJLMNM
long duong	lIGDLGMHJ
cho quan	nHDDHGJDA
'đậu	kKKHKLKHI
'nơi đậu	eSRRQTSSN
xe dung	fRRSTUUQM
lam cho	kNNORQPJI
tren song	fTRTLUULT
01	gNPQQRRON
nghi dinh	jLKJPQNKN
154	mJJINOLJL
dinh 154	jLKJPQNKN
dau do	nKRRTUTPF
minh cho	ZVVVUVVVV
o hop	kVVTVVVVN
nguoi thi	kILINLNIG
'có sổ	bTSRQSSTS
can phuong	bUVVVUVVT
ten so	eRRQPQPRR
mua ban	gPQRRPRQM
'mua bán	ZUUUUTUUU
ten chu	gMOKPKKPH
ten nha	gNQNOIOJQ
em ruot	iRSNNNRQP
'em ruột	cUUTSSTTT
sang dat	dRQQQTRQP
lam nha	jSQPTUTTR
'mươi	dRSQRPTVT
tu thue	bQQQOQPQP
thue dat	cPPPPQPPM
sang giao	bQQQOQPQP
'thuê đất	aRRRRRRRQ
dang thue	aVVVVVVVV
tra tien	aRRQQRRQO
'trả tiền	fSSQPUTRO
dat khong	lSTRQSTRC
'đất không	iVVVVVVUN
giai khong	aRRRQRRQO
khong thanh	aRRRQRRQO
len phuong	jKQPRMSOP
^kien	dNOQRQOPI
dinh cua	jQOPLOSTL
cua chu	mPOOLOSTG
'của chủ	cUTTSTTTQ
doi dat	dNOPRQOQJ
dia chinh	kKHIHLIEJ
cho dat	cOPQORQOH
mieng dat	hSQOTVTTQ
tang dat	aSRSRSSSQ
75	iMKJNKHHD
75 tuoi	dPQPSNQME
tien o	cPRPRNPMR
tuoi gia	fSTSTTTTP
du tuoi	bQQQRNPRO
di o	hRSTTUUTV
cap huu	ZRRRRRRRS
huu tri	ZRRRRRRRS
tri xa	ZRRRRRRRS
tam muoi	iOONNKRUN
tien cao	hOQOMILQM
qua doi	gIPLNPQQP
'qua đời	gRROQSSSR
quan cap	hTVUVVVVM
sap nhap	hTTTUPVTN
trong giay	kUUUVOVVK
quan doi	fNOLQLLPI
'quán đổi	ZRRQRRRRQ
sai ten	eOQNPPORH
tich hop	ZRRRRRRRR
^tich	eTTUUUUUT
'tích hợp	ZRRRRRRRR
hop giay	YVVVVVVVV
phep lai	rSVIVVVTJ
lai xe	pBIACIBJB
'phép lái	iUVOVVVUQ
^yeu	hLJOIFPKJ
cuoc cong	lJQLUKOPM
'cước công	hRVTVQTVV
14 tuoi	kRMLKLQKM
minh thu	eMPOJRLPQ
mat lam	iSTSSTTTO
^cccd	iKLJJKKDE
con nho	rLOODJDUI
doi can	iSRQQQTRP
'đổi căn	aUUUTUUUT
'muốn đổi	bVVUUVVVU
sang the	ZRRRRRRRQ
cuoc bi	nDOMPISKK
campuchia	iSPOSSSSJ
camp…	kSOMQSSSJ
nguoi goc	dSTRTTUTN
goc viet	aRRRRRROP
'gốc việt	iTVVVSVMQ
co quoc	iGLLNLKMM
dat co	iMNOMQPPG
hoach	nHKLGNKE3
quy hoach	nHKLGNKE3
'hoạch	eMOOMQOOI
'quy hoạch	eMOOMQOOI
hoach cua	oTTRVUULD
khu dan	cLPPQQOQP
giay ve	gRRQSSRQJ
sinh an	dSRQSSRQP
toan thuc	iRNQRRROJ
pham	ePNOMPPOJ
thuc pham	iRNQRRROJ
'giấy vệ	gVVUVVVUT
'toàn thực	hUSTUUURR
'phẩm	hUSTUUURR
'thực phẩm	hUSTUUURR
giay an	kUPUUUURM
attp	ZVVVVVVVV
kien attp	ZVVVVVVVV
vu an	cUUUUUUUU
thuyet	fLMLLOKPK
thuyet minh	fLMLLOKPK
so vat	fLMLLOKPK
vat chat	fLMLLOKPK
^khach	lTSSQRTOS
co nha	fRSPUUUVT
nha xa	iQTMUUTVU
'có nhà	bTURUUUVU
'nhà xã	eTUNUUUVU
giay khong	fTUUSOQVU
ban thuoc	nIH9FMJEA
'bán thuốc	kIOJJOPOM
^quay	lQRNOPNPI
khong phep	fRTTSUTUM
'lợi	bQRQQQRPO
tien tien	dQQOQPQKH
khen	oNRJNOQHH
khen thuong	oNRJNOQHH
nhiem vu	aRRRRQRRR
tang danh	kMOJPGQOO
danh hieu	kMOJPGQOO
'danh hiệu	aRSRSQSRR
ban hop	lQRUUTTPL
thi dua	sHLFMGMJD
'đua	gPQPRPQQL
'thi đua	gPQPRPQQL
tich xa	jNMKLKRQJ
hieu thi	jMOJQHQOO
cho thanh	aRQQPRROP
rui	ePLPPNOPP
bo quoc	hOOLIJIIJ
tich nuoc	iNLLLJGNM
chong han	eUUUTRUTT
han ve	fUUUURUUU
ve nuoc	fSRQSPRRQ
'chồng hàn	bUUUURUUU
'hàn về	cUUUURUUU
'về nước	dUUUURUUT
tai viet	jKUOPPTPS
'tại việt	bQVUTTUUU
nguoi nhat	jPURHJMUJ
nhat chua	jPURHJMUJ
cha ngoai	dQQQTPMSS
ghi chu	dPQQPMOOJ
o nuoc	pMEORUQPQ
'ghi chú	lKMMMHKLK
'ở nước	fRMQTURSS
ben nuoc	eTRQUSUUU
ben do	bPQPQRROQ
ghi vao	cRSSRTPUO
ve viet	iSURUSVVR
thuat	lNJLLHHHI
dich thuat	cPQPPRQRP
'thuật	fSQPSQPOP
'dịch thuật	ZUUTUUTUU
ve lam	pQNEQONVJ
'về làm	mTQKTQRVO
hon o	kRHSTVTQR
li di	hQSUTUUTU
dung duoc	fTUVTVVUR
giay kinh	hSTOQQNVU
ban ruou	dOLPRRQPG
'bán rượu	fPOPRRRSQ
^dai	hNNNQNPOJ
nau ruou	ePNNPOMKL
'nấu rượu	cQSRSSRTT
dem ban	bNQQPQQOL
ban trong	fPLKQLOMK
sao giay	eVVVVVVVP
sao khai	ZRRRRRPRR
du hoc	bPQQQRQOQ
'du học	fOPPORNKP
thai san	eOPONNPFM
nhieu tien	cRSRJSRRQ
tu nop	fVVVVVVVP
ve tai	iMVNTUTVT
sang bang	bQQQPQQRM
nghiem trong	iOSJLUVUP
sat lo	dPKNPPPQP
tien mai	cOONOQRNP
loc	o9FGJEDEC
tich co	bRQQRSSRQ
trong khai	ZRRRRRRRQ
nha cua	lJKJJGCHF
me xin	kQUQJHLUM
lap cau	jJOKNHNSK
clb	kLLHMNLJI
ki tai	cUVUTUVUT
giay kham	gRVVVPVVV
chong di	iVVVTNVLU
chung bang	eUMSVVVVS
sao y	fUSUTVTUM
y giay	bUSUTVTUT
^sao	fQPQRRRRL
ban goc	cOPQQRQNJ
^phot	cNPQOPQPI
'bản gốc	hRSTSTTTM
bang diem	dPMRRSRSR
khong luong	hNRMIKLLK
can luat	mIIKQMMJJ
luat su	dONPQPOLO
bao chua	hFJMJIELL
'luật sư	fNMQRPOJM
dai dien	jPPQUTUSN
'đại diện	dUUVVVVVU
chu ki	iQNLRPPOL
'chữ ký	aSTTTSSTP
'chu ky	jSPMTQRPP
giay uy	gTTRTTTTR
chung thuc	zAF5E7GF7
'chứng thực	iQOOOPPPM
ki ten	pRTENSIKF
li lich	dOPOPQQPL
sao so	dPOSTROPL
con giu	cQRPPQPRI
so luu	kUSUVUVTJ
so bo	jNOLQKGPG
o uy	dPOSTROPM
sua doi	aRRNSRRSS
'đồng đã	ZRRRSRSSS
da chung	nKNIOHNOH
^phu	hRUQOPQTM
'đã chứng	dUSTUTUUS
giao dich	pLMJMONHI
dich da	iOPOOPQPO
'giao dịch	hSRRRSSQP
'dịch đã	aVTTTUUUT
huy bo	eQSOLOQKK
dong chung	ZSSSSSSSS
sai sot	gOPOQPQJL
trong hop	gNMLQMOOM
trong di	lLRIPHGHI
chuc da	dOSLKOPJK
sai cua	bPQMPQRQM
lam hoa	gNOQFRNQN
xin thoi	dUUQUTUUQ
cho thoi	eSSSQUTTR
'phạm	aRRRQRRRP
dong mua	cUVVVVVUT
dong xin	bUVUUUUUS
xin phuong	aTTTTSUUT
to truong	bQQPPQQQP
truong to	pOMEMKLHG
'tổ trưởng	hRQPORRQQ
'trưởng tổ	eRQPQRRQQ
truong hoa	gTROKSSTQ
^phan	s7GCCILBE
con duoi	jSOLLMPLO
duoi sau	lURMRJRUS
sau tuoi	lURMRJRUS
ma muon	qNQRAKCTH
lam ba	kSRLGKIUH
ba giay	qTQNFHHUH
giay cho	jUUUHPKVI
phuong lam	jSSQIQOOR
lien thong	kQRPGONMM
'liên thông	fTUTMTSSR
ban dich	dMOOOQPOJ
'bản dịch	bQQQQQPQP
cong tac	dNONQRRQL
tac vien	dNONQRRQL
'cộng tác	ZRRRRRSSS
'tác viên	ZRRRRRSSS
sang tieng	bTUSTTTUS
tieng han	cTURTTTUO
co chung	eRRQQRRTQ
'có chứng	ZVVVVVVVV
dich giay	hUUVUVVVS
vien dich	eTTSTUUUT
tu dich	oPPRPSRSB
'tự dịch	bSRSRSSSN
ban tu	nTTSTTSSD
thuc chu	cVVUVVVVQ
phuong chung	cOQRRQQSR
giay tu	aRRRRRQRQ
tu choi	lEONINNML
'chối	bQRQPQQQQ
'từ chối	bQRQPQQQQ
di san	hKMMGNJIG
'di sản	bPQROROPO
cac	lONFKSRTH
be moi	dVVUVVVUV
trong mot	lRRHCLKQM
'trong một	lVVOKUJUQ
nhap duoc	hQPPNPNNL
thong khai	dTSRQSRQQ
^lien	cTSRQSRPQ
ban nha	aSTTUTUUT
airbnb	gMLLLMNKK
airb…	gMLLLMNKK
ki con	aRSRQRRSS
tung dang	aRTRPQSST
nam xua	iJQNQRSSQ
xin con	mSUSERPTN
phan chia	eLROHQQOO
thit ca	dMNOQQQML
thuy	ePQMQRSMN
tien boi	fRPPPNQLP
boi duong	fRPPPNQLP
'bồi	ePOOPOPNO
boi thuong	bPPPQPQQP
'bồi thường	dPOOQOPPO
cuong che	iOJFNMLLG
trai luat	fROPPPRSI
ben han	dRSSUUUTT
do nuoc	XVVVVVVVV
cuu chien	iJFLNLMKH
chien binh	iJFLNLMKH
'cựu	cPQOQQNMM
'cựu chiến	aRQQQRQOO
b	hNOMGNKEL
xung	dONMOQRNN
nien xung	dONMOQRNN
xung phong	dONMOQRNN
tnxp	lLMIMHHJH
khieu	lQRMPNNRD
don khieu	eQRRQOPRQ
nai	lQRMPNNRD
khieu nai	lQRMPNNRD
'khiếu	fTTTSTTTM
'nại	fTTTSTTTM
'khiếu nại	fTTTSTTTM
dinh hanh	cPPOOPPPM
8	fMNJPMJJK
lop 6	dONMMPLHL
cap hai	cUVUUVVVU
cap 2	dRQNHQQQK
noi den	eQSRRUTTR
cu can	bRRSSTUSS
va bao	hVVVVVVVO
lap to	eQPONQQOI
to hop	lLLIJLLJD
'tổ hợp	kTTSSUUSN
chua du	jUUSVOSVS
vao cap	cRRPIQQQM
vua tot	hMQLJIITQ
nghiep cap	hMQLJIITQ
danh dien	kLLGHIMJF
'danh điện	cQPQOQPPL
ki dinh	bVVVUTVUV
khoan dinh	kPPLKNQSL
^khoa	kLIGHIIJF
giam sat	fMQMNPQQF
sat nguoi	wTVHVVVV9
'giám sát	gPQPOQQQN
'sát người	iUVTVVVVQ
doi nguoi	lUTJTSUUJ
ho da	mSUQJRVUR
'hộ đã	dVVVRVVVV
sat viec	dQQQQQQQQ
^giam	nTVKVVVVG
phieu li	aQRRQRRQQ
lich tu	nSRPQUUQI
so 2	hTSSSVVVS
'lý lịch	cSSSRSSSN
'lịch tư	fVVVUVVUN
can phieu	bQQQQRRQQ
o ha	fNMNMRQNN
thi bang	cOOQQQPPO
'hạng	iKLLNPMHL
doi bang	hMKIMMLLH
'đổi bằng	ZRRRRRRRR
tai cong	iRUPRUUSO
'sang bằng	ZRRRRRRRR
lai do	cPPOPOQKM
xin bang	cTUTVVUUS
bang viet	aRQQRRRRO
lai quoc	fLLNMQQOM
cai nghien	jLIILKMHL
ma tuy	fLLMOJKHN
'cai nghiện	fPNMQPQNQ
meth…	kOSLRURQM
hero…	jVVVRNVLU
foreign	rGGBEDCEF
a foreign	iJJILKMIJ
^police	iMOJLMKMB
declaration	iHLKJNNJJ
decl…	lDLIGEKJI
~stay	nHLHIDILI
official	jFMJHMJEE
comes	jTTPOUTVQ
comes to	jTTPOUTVQ
mi home	lKLJGKMKI
register a	jMPOLOOKE
civil	dOONOPOOL
the civil	bQRQRRRRJ
civil status	cPNPQQPOP
record a	aPRQPRRQQ
^death	cPLOPQQNN
marriage certificate	gPPPQKPPH
parent	kMLJIKLML
in hanoi	qLKGGJILL
auth…	oIKEFHDG8
married	lDNGJHEME
~marri	lDNGJHEME
recognise	fKNMNOPHK
the birth	lKKLONJQN
^recognise	gMOLNNNJL
vietnamese	jILHJJHME
viet…	pEGCDFDI8
both	tCDCE8CD9
make it	fONNFNPNK
legal	lJKKBGIEE
lega…	fJOLNJPMM
rela…	jHIIIILFB
recognition	mIKHJEFJJ
state	lHJHJHHIC
a birth	mQSRSSPUQ
vietnam	nHIFFHHID
in vietnam	lIKGHJIKG
both parents	jNMKPHJPP
never registered	iRUQKKKSN
register it	cPPQQQLQO
household business	dOPOMPONN
owner	hLMLHNMNL
damaged	gLLLMKLJJ
~damag	gLLLMKLJJ
dama…	gLLLMKLJJ
months	hLKNFKKKI
~month	hLKNFKKKI
mont…	hJMIHNMII
confirmation	mDKDJLGE6
temporari	lFICGIGJF
temp…	u585BB6C4
'temporary	lFICGIGJF
from a	dOPOOONLI
together	fKNIPPKJK
toge…	fKNIPPKJK
social	pFGHFFIEB
soci…	pFGHFFIEB
social insurance	kJQOLIIPL
contributions	kMLHILJKC
~contribution	kMLHILJKC
refu…	jLLLHONHD
^foreign	eQPQQPQPP
money for	cPQOPQPPM
^free	hKKKKJJHG
disabled	iIMJKJJLI
~disabl	iIMJKJJLI
disabiliti certificate	lRQMKQNQE
level	fMNMMMMJJ
asse…	fMNKMNLIL
duplicate	fQQQRSPQQ
dupl…	fQQQRSPQQ
^duplicate	fQQQRSPQQ
^re	bPQQPQQMP
^child	kHHEEKGEK
certified	pGIGHJIEB
~certifi	pGIGHJIEB
^lot	jIMLJLEHK
funeral support	gMJKLNOLK
support for	iONGMPPIF
neighbours	hJNJJKJNO
~neighbour	hJNJJKJNO
^claim	iIJIMMLGG
to a	kGKIKMMEC
urge…	jKLHIFIIL
foster	hKMJJNJJH
fost…	hKMJJNJJH
transfer	mGHEHFDGD
to another	mJPKIKGRQ
^transfer	iIKHKJKJJ
payment	hJMLNMEJI
paym…	hJMLNMEJI
commune	mFFFHGHD8
neu one	lGJINIJME
monthli	eLNNOOOKM
'monthly	eLNNOOOKM
militari	fPQPRRRQK
mili…	fPQPRRRQK
'military	fPQPRRRQK
^change	gLMJNNLGK
draft	lIMDLMOKG
national	iLKJLMNLK
nati…	fKNINNLLO
local	jJODHNOIH
american	iILJJKLKJ
amer…	iILJJKLKJ
single	qEIFFFCH5
sing…	qEIFFFCH5
po	t798CAB93
po household	dOPMPPPPO
^single	kHLHLJGJK
sign up	jKOKLPNMI
enrol	hKLLLLIJI
near po	fMNKONONM
^sign	lHLFJJJKE
yearli	gNNNNPOMG
year…	gNNNNPOMG
volu…	fLNMMONJK
'yearly	gNNNNPOMG
grassroots	hLOOPQPIH
~grassroot	hLOOPQPIH
gras…	hLOOPQPIH
mediator	mGJGIIIBA
lawyer	iKIIJKKHI
lawy…	iKIIJKKHI
volunteer	fOMNNPONN
sett…	gJLMKPNDG
a mediator	dKPOQQPLL
move a	fKNMPONKL
^move	jIMLKJEIJ
temporari residence	aRRRRRRRR
rent…	jMRLJMOVR
lease	oIGEMKJKA
extend	jKJIJJMKH
exte…	kJHHJJLHF
health card	fNNLONOQL
remove	kLIJOGNNJ
household register	eQQQQPQQN
reno…	gKJKLLLJI
demo…	cNPOQOQOJ
card for	eRRRRRNRI
^residence	cRRQQRRQN
^form	lNMJNHJLA
age	jNNEMOOKG
rent	gMKILMKJK
registers	jQQKSSSRM
^landlord	eRRRRQRQK
house and	cOPNOOPPM
permanent	iNPKKPOON
^licence	cRRORRRQM
primari	fNNJONINM
prim…	fNNJONINM
primari school	cQNPOPPON
'primary	fNNJONINM
~exist	gMINNMMHL
exis…	gMINNMMHL
destroyed	fLLKNNNKK
~destroy	fLLKNNNKK
dest…	fLLKNNNKK
guardianship	kHKIGKEGG
^uncle	gLRLOGLQH
o guardianship	cOOPPQPLO
^parents	fQRLQLKSJ
~adopt	kEMFJJGJK
adop…	sAF7CDAED
correct	jKJJONLJG
correct a	jMNMQPNLI
^correct	jKJJONLJG
fix	cPQQOQQLP
date	iKKKKMLJK
date o	eNONOPOKN
o birth	eNONOPOKN
birth record	jQQQURMVT
origin	hNMNQMNSK
orig…	oDDCIFHE7
proof	lCIIGMCNB
proof that	kGKHJKHNA
^proof	iHNJINHOD
nota…	hKNJLNMHJ
selling	kIFIIJJKI
~sell	kIFIIJJKI
sell…	fMIOOOPLK
land	-00005000
the register	iMMHPRKSI
^birth	hOPOPPKRH
the commune	fLMMLNOLF
commune s	eMNNMOOMI
book i	iLJOHOIJM
who i	eORNNONND
not a	dORNOQNOH
families	bOQPQOQOM
~famili	bOQPQOQOM
adoption	kKHFIJJGE
urgentli	iKLKKIKHM
'urgently	iKLKKIKHM
diploma	eMNOMKKJJ
dipl…	eMNOMKKJJ
^copi	dSPRSQQTQ
vocational	dOOOOPONL
voca…	dOOOOPONL
pupil	dNNMPPOON
^grade	dPOOPONLL
retu…	dOPNPPMMK
vehicle	jJKFIKIHG
vehi…	jJKFIKIHG
^vehicle	fMMLLLMJJ
inspection	eONMQLMMK
convert	gMNLNPPKL
conv…	jLMJMONJJ
cooperative	iLNKLNNJG
coop…	jHIFIJIGG
^convert	gMNLNPPKL
certificate o	bQRRRRQRO
replace a	cKRPLRPRP
^replace	gINMJNMLJ
plan…	kIKEGJFGK
shri…	kGLFHJJOH
employee	gKKKMMOKH
foreigner	cQPPQQROM
^foreigner	cQPPQQROM
reading	gLLKMMNJJ
~read	gLLKMMNJJ
read…	gLLKMMNJJ
youth	lIJGIKIEF
details	hRQQTRORL
~detail	hRQQTRORL
deta…	hRQQTRORL
^household	aRRRRRRRP
shows	dPMOPOOPM
~show	dPMOPOOPM
deed	jLMHNMKNJ
prov…	fPPMQQPOJ
overseas	hKPLLPPKK
~oversea	hKPLLPPKK
overseas vietnamese	cSSSSSRRQ
visi…	kJKFHIKHF
^overseas	cSSSSSRRQ
^ask	dNPNPPOKK
written	gLKKKLKJJ
writ…	fKJKNNLMK
farm	jIKJJIJGD
martyr	lGKGKLFNE
a martyr	eMOMOPLOK
mart…	nDGCJJEND
martyr s	kHMGKLFOI
worship	jLLJGPMHD
wors…	jLLJGPMHD
veteran	pPQONOPOH
vete…	pPQONOPOH
s file	hJMLNKKMH
leader	hIKMJNOKI
lead…	iIKHHLNIH
mortgage	iKMJKMJHH
mort…	iKMJKMJHH
mi land	lJOFGLGHN
red book	fLNKLNMMH
apartment	jKOHKLKE7
apar…	jKOHKLKE7
request	fMMMMONHL
requ…	hLKJLKLII
annual	gJNMLMNIJ
annu…	dNOOPPOMM
^annual	hKMKOONLL
farmers	fMONNNNKK
~farmer	fMONNNNKK
farm…	fMONNNNKK
plate	xCB7BE955
number plate	jKMJJKEHB
chuch	gKLKKMMII
~rais	dOOOOOMLM
rais…	dOOOOOMLM
reli…	lBKDKILDF
organisation	cKQPQQPNN
relief	iHMFMKOGK
without a	jMMJGNJHD
recognised	dNOOOPLNM
~recognis	dNOOOPLNM
first land	dTTTTSTTQ
land certificate	kQRSNPJSL
land ue	dLQPQOPQP
issued	oLNMMONKF
~issu	oLNMMONKF
issu…	tKGEMMLK9
the land	hJONSOONI
exchange	iOOMMNNOA
exch…	iOOMMNNOA
pink	hPGMPOPOO
pink book	hPGMPOPOO
divi…	jIJIIIJGH
a land	fKPLNKMLN
o land	hSSUVVUUR
rights	jLOMNMNRJ
~right	jLOMNMNRJ
righ…	jLOMNMNRJ
~typ	jGHLKMJIH
draw…	jIHKIKJJB
dispute	gINHMPMHF
land dispute	dMPMOPPNO
mediation	fILNONPKI
board	hNJLKMLLG
owne…	iIKHJJJGI
step	hKNIJIKMN
git	lJLEGMHJL
^exchange	fOPNMNNOL
update	aRRQRRQRO
upda…	aRRQRRQRO
^withdraw	iKLJIKJHF
construction	cQQQQQQPL
construction permit	cQQQQQQPL
^building	fOIOPPOOF
add a	nFFGGJKDA
a floor	kGGLIMNGA
^extend	gMMKLLOLK
original	dQOPQTROM
permit to	fRSPOORTL
land for	cPQQRSRMQ
^rent	eNLNNNLKL
~giv	hRQMOPPMJ
social pension	ePPPNPQMI
~chang	eMNNNNMMK
^id	eQRQQQOQN
food safeti	eOONONOME
'food safety	eOONONOME
hygiene	aQRQRQRRM
hygi…	aQRQRQRRM
^mediator	eOQNMLNPH
^both	jNNMOFHML
a vietnamese	fLMMMNNKK
translated	bQQQQPQMM
~translat	bQQQQPQMM
korean	nLSMQGHSQ
kore…	nLSMQGHSQ
civil register	aRRRRRRRN
business certificate	ZRRRRRRRQ
suap	eOPNQOPPO
dist…	iMKLMKLIF
^suap	eOPNQOPPO
liquor	hLLKKNKJF
an official	fLOMRRQHK
electronic	fOOLMKMLH
adopting	hJMLMKKKO
parent s	gUSRVTPVQ
club	nHECLGGHE
approval	jKMLMMLJB
signature	iJMJHLHHI
atte…	gMPOGLKKK
a certified	fOPNOQQOJ
team	jIOFLJOHG
portal	gKMMNOOMK
port…	gKMMNOOMK
translation	fMOOOPPMM
^certified	gMNNNOOLL
translator	cPRQQSROK
and insurance	kQRRRPQVK
^report	fKMMQOMHK
burial money	jNNMONNOL
grade 6	eMOMNNMNM
drive	jKKGKKMKE
mi licence	lMGEIJHNG
drive in	bQQQQQQQP
drug	iMKKNHGIJ
اجنبي	pFEEFCCBA
~جنب	pFEEFCCBA
يسجل…	hMMJLKJKH
^نموذج	lOPIONON6
اجنبي في	eQLNRKKMO
تسجيل فاه	cPPPPPPPO
متوفي	sGIEEAFD7
~متوف	sGIEEAFD7
~قارب	hJMLMLELN
لتسج…	fNLLMLLKL
منزل	jIIHIIIFG
معاق	hMPMPMJOL
زوجان	dLOOOMJOP
زواج…	cPOOQNONO
^زوجان	dLOOOMJOP
زواج في	cQOOQNNNO
مدني	cQQPQPQPM
سجل مدني	bQQPQQQPM
~مدن	cQQPQPQPM
~دار	lJGHFIHFG
ابلاغ	lFIIHIFFH
~بلاغ	lFIIHIFFH
ابلاغ عن	fKNMMNKLM
اسره	lHJFHJHCE
~سره	lHJFGIHCE
^ابلاغ	hILLKMIJK
حساب	mHIEGEGCG
تقسيم	gJLLLMMIJ
~قسيم	gJLLLMMIJ
محكمه	jLIIIMJEC
~محكم	jLIIIMJEC
^محكمه	dOOPONOMM
~رسمي	hLOOKLFLL
تسجيل مولود	jVVVUSUUN
اثبات	jDKJIKJHF
~ثبا	jDKJIKJHF
ابوه	cPRQQKQOO
~بوه	cPRQQKQOO
معا	bRRRQQQRQ
والدان	hKLJKKJLI
والد…	oEFCDECEA
اعتراف	kHIIHLJFD
~عتراف	kHIIHLJFD
اعتر…	kHIIHLJFD
اثناء	iMMJMLJJL
~ثناء	iMMJMLJJL
استخراج	aRRRQRRSR
~ستخراج	aRRRQRRSR
^اعتراف	fLLKNNNJL
في مكتب	iNMINOMKK
مكتب حي	bPQPQQPPQ
^عقد	dOOOOOOLL
نريد	qHJICDFIF
رسميا	gLOOLMGLM
بلديه	hKLJLJLGI
~بلدي	hKLJLJLGI
محافظه	aOQQQQQPQ
~محافظ	bOQQQQQPP
محاف…	bOQQQQQPP
حجز	gOPNOOPMI
حجز موعد	gOPNOOPMI
^حجز	gOPNOOPMI
اب	dHPNOOOPP
^اثبات	jDKJIKKHF
مده	jHJKJJDIJ
فيتنام	jLLJKJCII
في فيتنام	iMLJLKCKJ
فيتن…	nFIGFE9EF
تمديد	hILLLMLHH
~مديد	hILLLMLHH
اقامه	lHIGGHHEF
^تمديد	hILLLMLHH
^ام	jHLELKJJM
~غلاق	jIJIIJJFG
نشاط	fMNMNMNKI
~شاط	fMNMNMNKI
نشاط اسري	dOOOONOLK
شركه	nIIHJKGFH
~شرك	nIIHJKGFH
~لغي	dPPOONQNM
سفر	jNGMOOOLE
جواز سفر	jNGMOOOLE
لاول	cPQPPPQNN
لاول مره	cPQPPPQNN
~الف	jIIHKJLHD
او	s8D8AAA63
متجر	mFHFHDHDD
~شهر	hKLKJKKJJ
بيع	kHIHFHIEH
تمديد مده	dLOPPPPMM
^فتح	jIIIIKHGI
صرف	lHIIIJGGE
احده	mFIIGLCHF
استر…	hKKKKLKHI
تي	aQRQRRRPP
في تامين	eTSSQSRSQ
اجتماعي	fLONOPOMJ
~جتماع	mFHGIIHDC
تقاعد	nJHFDDCGF
مبلغ	lMPMHMHMJ
ضمان	iHMNMMKJM
^طلب	hNQQOPPPD
لطفلي	jKJJLNKLH
~لطفل	jKJJLNKLH
ممزقه	aRRRRRRRN
~ممزق	aRRRRRRRN
بدل فاقد	eMNNOOOKL
لشهاده	dMOOOPPMN
فاقد لشهاده	dMOOOPPMN
~لشهاد	dMOOOPPMN
لشها…	dMOOOPPMN
^بدل	eMNNOONKK
اعاده	cPPPQPPNL
~عاد	cPPPQPPNL
اصدار	cQQPQQQOJ
اعاده اصدار	bQQQQQQOP
~صدار	cQQPQQQOJ
~درج	iJKJKKKIH
^اعاده	mLLKKLLJF
بير	bQRRORQRP
~قرار	jJJIGIJFH
يتلقي	cPOOOOOON
~تلق	cPOOOOOON
يتلقي اعانه	cPOOOOOON
جنازه	kIIIIKJFF
~جناز	kIIIIKJFF
~مسن	eLONMLMMK
معونه	iIKKLMGKM
~معون	iIKKLMGKM
شهريه	eOPNOPPLK
اعانه شهريه	eOPNOPPLK
~شهري	cPQPPPPON
~رعاي	eNNNNKNKL
عاجله	jIJIIIJHI
~عاجل	nFGGIJGDE
موقته	cPPOPPQNO
~موق	gKJKMMMJJ
مكانا	iKLKLDKHI
نقل	mHGHGFDDD
الي حي	oKQLKNLNH
^نقل	kIIJIHEGG
انتقلت	aRRRQRRQO
^انتقلت	aRRRQRRQO
ايقاف	bPPPPQQNO
~يقاف	bPPPPQQNO
^ايقاف	bPPPPQQNO
غيرت	jUUUVVVVO
~عنوا	aQQQQQRPO
عنوا…	aQQQQQRPO
تجنيد	dPOOOPPLM
~جنيد	dPOOOPPLM
تغيير	jGJIIKHFG
~غيير	jGJIIKHFG
عنوان	hOPPPQQOF
في سجل	fNNMONNLG
^تغيير	kGIHHIFEG
طالب	eMNMMMMKL
قيده	gLLKMMLKI
~قيد	hILLKIMHH
^طالب	eMNMMMMKL
فيتناميه	gHOMKIKLO
~فيتنامي	hHOMKIKLO
~عرب	fNNLNKMLN
^اعانه	fNPNOJONG
فقيره	kHIHHIHBE
~فقير	kHIHHIHBE
دوله	eNNOOOMMN
~دول	eNNOOOMMN
رفع	eNLMNMKLL
^رفع	eNLMNMKLL
^اول	lONNOOOLF
عسكريه	ePPOPOPMN
~عسكري	ePPOPOPMN
عسكر…	ePPOPOPMN
قيد	dOPNOPPLK
اشتراك	eONNOMMLL
~شترا	eONNOMMLL
خدمات	jLLJKLMKI
شهري	fLOKKMNKK
دفع	kIJNBOGKL
سنويا	iJLKKLKFJ
~ويا	iJLKKLKFJ
~ختيار	gLLMMNMIF
اختي…	gLLMMNMIF
فريق	gNMJNJMLH
صلح	mGGFFHGCE
قايمه	hKMILKLHJ
~قايم	hKMILKLHJ
^قايمه	dOOOOONKM
سكني	jIIFLIKFH
~سكن	qCD9HCB88
موقت	cNMOOPPON
سكن موقت	iPPPJPPNN
خطا في	cQQQRRQPM
في دفتر	eLOOPOPLL
^اسمي	aRRRRRRQQ
من سجل	hNNNLOOMG
سجل اسره	hQQPNOPQD
مالك	pDGEKBGHD
~مسجل	gJLKNKLJK
جنسيه	kEHHKIFEF
~جنسي	kEHHKIFEF
دايمه	hLJLIIKIL
اقامه دايمه	gOOOMNLNM
مسجله	kHIHHJGHI
^هدم	bPPPPQPNO
تجديد	eNNNNNNMK
اقامه موقته	aRRRRRRQQ
^تجديد	dNNNNNNNM
^موظف	dOOMONMNO
يسجل	gOQPSNPRK
مواليد	gNMNNOKLL
موال…	gNMNNOKLL
~بقي	lELKCKKJF
في سن	iLLJIJLHI
تسجيل اقامه	dSTSTTTTO
من جديد	bRPPQRRQP
ايجار	gKMLLMLIJ
عقد ايجار	aQRRQRRQQ
~يجار	hJIKKLJGI
بيتا	gNNMKLKMJ
بيتا اريد	cQQPMOPOQ
من حي	hLOMKNKMJ
ابتداييه	kKJKKLEJD
مدرسه ابتداييه	iNLMLNGKG
~بتدايي	kKJKKLEJD
ابتد…	kKJKKLEJD
^مدرسه	gNNNMNLNN
~حديث	cQPPQPONL
يطلب	tCLBJBID6
ترخيص	iJKIKKKFG
~رخيص	iJJHJJJFF
مفقوده	dQRSRRMSR
~مفقود	dQRSRRMSR
مفقو…	dQRSRRMSR
ثايق	fNLMNQJPM
~لاد	oEGDFFEDD
قط	jSSMSNITI
بعد فاه	bOPPOQQOP
وصايه	mFHCEJGEE
~وصاي	mFHCEJGEE
استع…	iKLIKHIHG
انتهي	dNONOONNN
وصي	kDMFIJEMJ
تبني	rEIFCCAGI
اضافه	hKMLKLKJF
~ضاف	hKMLKLKJF
^اضافه	hKMLKLKJF
في شهاده	kOPORRNKC
تصحيح	hLKJLKKJI
~صحيح	hLKJLKKJI
اثبات انني	fNNNNNMLI
^انتهت	bPQPQQQOO
افاده	gKMKLMLIH
~فاد	gKMKLMLIH
^افاده	gKMKLMLIH
ضاعت شهاده	hTRTUUOSN
اسر	mGGEEGHCE
لاست…	kHKHHHJGD
سند	hHMLKMMGH
معامله	gOPNOMMPI
~لام	lJMLLGMJK
شهاد…	gOOIQPKOH
احترقت	gNHMRQQQL
احتر…	gNHMRQQQL
من خارج	hMMKMNKLJ
تحويل	jJKIJJJIF
~حويل	jJKIJJJIF
مجموعه	cOOOOOPMN
~مجموع	cOOOOOPMN
مجمو…	dOOOOOOLJ
تعاونيه	hJKJKLKII
~عاوني	hJKJKLKII
تعاو…	nEEDFFEBC
^تحويل	jJKIJJJIF
تسجيلها	lOKNPOPMC
تسجي…	rHHJKGGK9
دمج	iIJIHJJHI
شهاده تسجيل	iSRRNSRRL
فيضان	iLMIIHJGG
قريه	mGFFIDFDD
~قري	mGFFIDFDD
ارز	kLJKHFHGI
زراعيه	cPQOPOQNL
~زراعي	cPQOPOQNL
زراع…	cPQOPOQNL
^ارض	hHNMLLLLN
معبد	cNPPPQQMM
شطب	lGEEGHHEE
قرابه	fMNLMMNLL
~قراب	fMNLMMNLL
~عديل	jMMOOONKF
دون	pBIBEEEIG
تاكيد	fMMMNNLJI
~اكيد	fMMMNNLJI
اجتماع	mHHHIGGEE
سكان	jJKKKKKG9
مشروع	gMMMMMMKL
ذكري	gMMLLKNKI
ذكري شهيد	gMMLLKNKI
^مال	iHLIJIMHH
~ورث	kEKLKLMGG
مصاريف	fNNNNOOLM
مصار…	fNNNNOOLM
فضل	jIKHIJJHH
ملف شهيد	gMMMMMLIF
رهن	eNOPPPPMN
شهاده ارض	pKQUTSSQD
صفه	hKMKMKMLE
فقراء	kJKMCKHLJ
فلاح…	jLLNKLMKI
هويتي	kJKHHGHGG
مركبه	dNONNONLL
تسجيل مركبه	cPPPNPQPN
~مركب	dNONNONLL
تسجيل سياره	ePQQRQQRP
كترو…	eNNNOOOLH
كنيسه	eNMNLMNKK
~كنيس	eNMNLMNKK
تبرعات	eNMNLNNKK
تبرع…	eNMNLNNKK
جهه	lFIHGHICE
تطلب	pGJDJIGH9
باسم	jIJIGLJIE
ارضي	gMNMNMMJI
~رضي	jKKJLHHHH
مخطط	fLMMLMMKL
~لاب	iIKHJJJGI
^تصحيح	dPNNOONLM
ملكيه	iGKJJKKGJ
~ملكي	iGKJJKKGJ
نزاع	iIIGILMHG
في نزاع	eKNLNMNMM
~زاع	iIIGILMHG
نزاع ارض	dOMNNOOLM
جار	hILLLMMGI
سكنيه	bRRQRQRQL
~سكني	bRRQRQRQL
مساحه	aQQQRRQPQ
~مساح	aQQQRRQPQ
انتخاب	gKKMLNLIK
~نتخاب	gKKMLNLIK
انتخ…	gKKMLNLIK
محضر	fMNMMMKJK
خطوه	fNNLMLMLL
~خطو	fNNLMLMLL
تاليه	fNNLMLMLL
خطوه تاليه	fNNLMLMLL
~الي	fNNLMLMLL
^محضر	fMNMMMKJK
مستعمله	hIIILMKIJ
~مستعمل	hIIILMKIJ
~مشتر	mFHLJLKGE
^شطب	eLLKNNOKM
بناء	rFG8HIE85
ترخيص بناء	eMOLOOPKK
رخصه بناء	gPPPQPQPM
تعديل	oMMOOPPLI
صادره	fQQORRRQM
~صادر	hJMKLIMJJ
^تعديل	jONPRRQMM
في عقد	gFMNOONIK
بارض	gMMKKLKKJ
تحديث	aQQQQRQPP
رخصه قياده	uJHHJLMKA
بطاقه هويتي	bQQQQQQQO
لوسيط	iHJJJKLHJ
وساطه	iKKJIIIHH
~وساط	iKKJIIIHH
اريد تسجيل	bSSSRRRSS
لاده	nEGDFFGDE
مصدق	hFLKLMMGH
مترجم	kGKKGJHIC
بلدي	gILINNMIJ
اصل	iJKIJLKGH
ارث	kIJJKLCFI
^ارث	hMMMMNFKM
اتفاق	fLMMNNMJJ
~تفاق	fLMMNNMJJ
وسطاء	jJIJHJHHG
~رقي	eONOMQQOO
ترجمه	mFGDFHGEF
~رجم	mFGDFHGEF
^ترجمه	jIJFJJJHH
تركه	fLNMNINJL
~ركه	fLNMNINJL
مكافاه	iJJIJKJHI
~مكافا	iJJIJKJHI
مكاف…	iJJIJKJHI
~ظلم	jILHLKMGE
متطوع	jIHIJLIEI
رقميه	gMNKLJLJK
~رقمي	gMNKLJLJK`
