/** Made by `node script/learn-alarms.ts` from the sentences beside it; not to be changed by hand. */
export const from = '1e6e5965'

/** Of none, medical, fire, crime, self-harm, violence, child, insult, injection. */
export const bias = [1.72, -0.53, -0.73, -0.29, -0.32, -0.71, -0.64, 1.02, 0.47]

/** By feature, a letter for each kind. */
export const weights = `bo	X03MGFJYP
toi	NK0XiC00W
bo toi	jTBN04080
tu	UOR4j0I0O
toi tu	IgJLXNGPI
nhien	HjKIEMKLF
tu nhien	HjKIEMKLF
nga	CkIOFLFPI
lan	C9g0gE100
ra	8kNHJQP0M
lan ra	CfaLJNHQK
dat	w0050000H
goi	BbWZM0Z40
khong	ZPF0R8PHP
goi khong	FmGDCGJHH
thay	RFTOL1R00
khong thay	FPXFWBUJI
tra	FHAF003ef
loi	0E8MbH0im
tra loi	ANHD9FBjf
^bo	j300CO50P
'bố	NNAH0dK10
'tôi	FTARdWG0T
'bố tôi	VUKUDGCJ7
'tự	LVG9jBEJM
'tôi tự	NcPPZQLRP
'ngã	IfLPLPIQN
'lăn	YUMLEOKLL
'đất	sDE5C9AE8
'gọi	EcRZOBZI8
'không	IeLEOOOGL
'gọi không	KhLJHNHLK
'thấy	BPUTOKb85
'không thấy	KVRJTJYML
'trả	MNGNACDXV
'lời	ANJECHEbi
'trả lời	ERKJHKGcc
#collapse	0-A0B4000
#collapse+fall	PlN500250
#collapse+now	BmKIHKGML
#collapse+parent	Jq9A340DD
#collapse+self	6v40UL470
#fall	TcP7IBFL8
#fall+lost	IM0AHEdB9
#fall+now	Rf8O0G960
#fall+parent	6eNYE8UOV
#fall+self	HXPKaTX0A
#lost	E04000-00
#lost+now	HRCDUEbMD
#lost+parent	14P06Iv00
#lost+self	7000D0-00
#now	DVQbPPI0F
#now+parent	IXR4BYZ0B
#now+self	7e6gNQH05
#parent	BM5H0Yl9B
#parent+self	3M5NOij0Q
#self	G07HfLTET
ba	NXG7IJEK0
ngoai	DIUdWET00
ba ngoai	IcGDeELGI
con	7AE0Sb-H0
dau	HALWSNgMW
con dau	SYPMFMTLL
that	f9EOAG00V
nguc	FnMCDKAJE
mo	eTO1L5O0L
hoi	WS1d01ESM
mo hoi	VbQONNHOO
va	8UG63F39t
nhu	CP234O6wN
tam	hY230U050
^ba	MbE008NP0
'bà	9fXUSQJTA
'ngoại	LOFFXSVDF
'bà ngoại	OZMMcHQKM
'đau	HhA6fIB88
'ngực	AmQGMLILJ
'mồ	VXOLGIGKI
'như	JHA7BRClQ
'tắm	JfKNIZGEG
#body	AjCJR54R1
#body+pain	FbJaIPaSJ
#body+parent	HgVOJ0L0V
#body+self	Hl0EVXZ0N
#pain	NkCINDFIQ
#pain+parent	EU40THXLA
#pain+self	FlGAPHVLZ
#body+partner	1W0gOXLM0
#body+past	SPA0T1X96
#pain+partner	CZD03bSWA
#pain+past	MYOLFMZNO
#parent+partner	QQJE0SF90
#parent+past	hQ30GIH10
#partner	8U0IIoFF0
#partner+past	JbOGc9RMO
#partner+self	9T04OmQ00
#past	mBB5N0FA0
#past+self	VL4LX1O00
co	8LRtSGH0B
nguoi	0TCjOHE0a
co nguoi	0bLhL1TD0
xiu	IkFH4HNIK
o	LVWCH0AaA
hang	pOMF02000
o hang	KeISMNMQQ
ghe	lFCQ0K003
cho	Q04QMB8SV
ghe cho	IbGZJCLPL
roi	GYMOkJX00
cho roi	MWFCgEFFJ
ai	9MU0VAeG0
roi ai	RaGJJMKOP
giup	VME90LBW0
ai giup	RdGIFUGPI
voi	RPI5HbU02
giup voi	RXXGEJ9GK
^co	0YVwS6R00
'có	JLNcS0J0K
'người	0aJYOPG0W
'có người	AeNaHASG6
'xỉu	KjJIDIOLM
'ở	GOfM8DL70
'hàng	bNJP9D2BA
'ghế	dSHTEMIIM
'chờ	ZQFMD8WLE
'rồi	FhRNbNP00
'giúp	SLNL3OHX8
'ai giúp	RXJJOXLSQ
'với	SLP3DcM0C
'giúp với	PYZKHOFNQ
#collapse+help	JhIKMLKPP
#help	CgWV0IQ0D
#fall+help	MQbK07T40
chu	KPAXBCU0J
bao	VG2Hf0O00
ve	P0Hh0Ae00
bao ve	STHY839AF
nam	oU00E1008
bat	6IcXRe160
nam bat	TaSLPPPSF
dong	cH5P0000Y
bat dong	TaSLPPPSF
san	ab8CY3J41
biet	CAC0Q0bXE
khong biet	HAM9M6hZ0
tho	3yY0030CY
tho khong	LeQPMRNQQ
^chu	EO7VQVGB0
'chú	JcKDCYOFC
'bảo	BYHObAbHI
'vệ	LTRXECWGJ
'bảo vệ	PWKVHEEGK
'nằm	EoCAHDAB9
'bất	JeLFKYNPG
'động	mIHEFIFE6
'ngoài	9NKcOLT65
'sân	JcITTMVQI
'biết	JPF1PJYTH
'không biết	KNJATAbU9
'còn	SOW8c3K6G
'thở	9pHK9KCPO
#breath	5-30b00J0
#breath+collapse	UdMNKNMOO
#breath+fall	VeDC4828F
#breath+parent	JdB4S6Q36
#breath+now	KiRABHMNN
#breath+self	XY00X8I00
#breath+weapon	HZKCeGKLN
#collapse+weapon	NRQFGeFTI
#fall+weapon	LhSBCJN0X
#now+weapon	ITGU0b55M
#parent+weapon	C0Vf0XNF5
#self+weapon	4EFWeUIWL
#weapon	007-VS0E7
me	900PQlZKT
em	FNDPra000
me em	pYB500000
hon	ROE3VVRF0
hon me	PbMNEDFOO
me roi	9aGj69UMJ
lay	NY2MPc000
roi lay	BYHX1eAEI
mai	R6R0DM00R
mai khong	cOCG17QCD
tinh	eZL0W0013
khong tinh	CkPQWJMOP
^me	TJH0BPPV0
'mẹ	9D70FYkQ0
'hôn	XQHGCUFFB
'mê	LUMcEFGNM
'mãi	RUIKSDJGM
'mãi không	WUIKDDKIM
'tỉnh	GiQOULMQP
'không tỉnh	HfQQVMOQQ
vo	DLUUFN0WM
vo toi	hJK38PGF8
toi dau	SaSKIQDRH
bung	GZcGEOWNJ
du	aEBG0006d
doi	T02URQI04
mau	TVYX01000
ra mau	PdKFJIKMM
dang	bDONC60C0
mau dang	TYQMONQRR
mang	VG5WTK050
dang mang	PbSNQQSTS
thai	aOEY3GE58
mang thai	PbSNQQSTS
bay	FXb00I6aX
thang	AOKp03LF0
^vo	iPD00K6B6
'vợ	cQJ59RBJD
'vợ tôi	cPOGLRNOK
'bụng	PaLIKSWIF
'dữ	NTVJIJLKb
'máu	Je9RFMIHF
'ra máu	NcRMRORRS
'đang	GVVUOS041
'bảy	RWaKIPQQO
'tháng	hLOLOOPPJ
#blood	2-CA00000
#blood+body	DqD00H400
#blood+now	MdOLQQPQQ
#blood+pain	FnIAHGIJG
#blood+partner	EnCO5N965
#blood+self	Aw0J08008
#body+now	SLJZWAEEN
#now+pain	RPMWILM54
#now+partner	8gFO0Y140
vo em	LiMLLMJUT
nuoc	oLY000010
oi	2cb00Cr86
roi con	7WDEAAnLF
sap	JhPTH6993
noi	AU4OMY9UX
toi noi	MUDEgDBH7
gio	BYFE00gTW
lam	V7aLa710F
gio lam	PhGFKMEKL
sao	lUW000B00
lam sao	SWQG76UGE
'vỡ	LXZXKGJNI
'nước	cPX76EBHC
'sắp	IeSSKFDHI
'tới	NRPaQGSH3
'nơi	WZOOOOOQN
'giờ	Dc2L04bFM
'làm	SCHLWKA6P
'giờ làm	SeJJNNKTQ
#help+partner	5bNCDiCJM
#help+self	RbGP6TL00
#device	HGr48O9IJ
#device+fall	BKdOST3K0
#device+help	OMVGGEdKM
#device+hurt	EVhAEBCDS
#device+partner	LaIHWS9KP
#device+self	MMcGJYH00
#fall+hurt	HhP0K08JE
#fall+partner	FkC20WEJ0
#help+hurt	CjCCaBDJG
#hurt	KrTQH5071
#hurt+partner	Hc0C0bU00
#hurt+self	KiV4YEF02
con toi	dWCRO0A6F
phai	RQEPKFM7K
xu	YaDIGIHJH
no	0eOlMIN0a
no dang	HbOZJQPRQ
ho	RKHE0AI0Z
sac	eZUC2AH42
ho sac	NaYMMQQQQ
sua	bQF0515S0
sac sua	NaYMMQQQQ
^con	YG00F0pJ0
'con tôi	QcKUL9HLL
'phải	OYLLKOPHQ
'đồng	VWHUIJLJN
'nó	1MGlUSNC7
'sặc	NbWNOMQOP
#breath+kid	Ds95I175G
#breath+swallow	HjOJAJNPO
#kid	IY0JHXf50
#kid+now	GT0X9RW88
#kid+self	5R5UUHf80
#kid+swallow	7tEC59BDK
#now+swallow	KZKHaKLKL
#self+swallow	4pD6e59ED
#swallow	0-0PQ0000
#blast	8MpO7EI0O
#blast+breath	UcLPLQMUM
#blast+device	AQiSJNKKG
#blast+kid	Cc4VX0DEA
#blast+now	ICKqE79C7
#blast+self	0RNUJMQ0A
#blast+water	IbaEWEEOW
#breath+device	jSVFAHAA5
#breath+water	KfVHRJHKG
#device+kid	KR94NUQBE
#device+now	JaZYJB8D6
#device+water	JRcDhEGN9
#kid+water	CVCj7X5ID
#now+water	JFZ07X5MY
#self+water	G93V78HDW
#water	bG9QA6B7N
chau	MK000Pu00
be	YH0Gd0FP0
chau be	ebOEHGEFQ
hoc	a1000GTT0
hat	iPVFHLJHA
nhan	y0I09003Q
mat	LOA8EAOXI
tim	dY300CX20
tai	aV0XI029N
khoc	2c8UOUYHF
duoc	LJSPP0HVO
^chau	GV700Ep00
'cháu	GME16UkD4
'bé	La2L05Z2E
'mặt	CXJX8Z9aD
'tím	VcQJMVMOP
'tái	QdUQQQLUU
'khóc	6dGRQNSPI
'được	JIKQL5EQT
#afraid	3FGdKZg0O
#afraid+body	VFTbI9KBQ
#afraid+breath	PZGHKJQPC
#afraid+fit	NfJFKJ9OZ
#afraid+kid	3G1j9Ii42
#afraid+self	0K8dQbj0D
#body+breath	OcH7UA1GJ
#body+fit	AtF47C687
#body+kid	Mk7ICPN6D
#breath+fit	LdONLNHOO
#fit	D-000000F
#fit+kid	FnLJEF9GJ
#fit+self	FuA600080
nho	RMRLFDUWK
thang nho	IbOaOKJOR
uong	iM10Z3DN0
nham	YR506ARS2
chai	hMEK9M8EC
thuoc	Ih5Rf0000
tay	Pc00cHD00
trong	GEaX0QM0L
nha	Q5XK0XZ20
trong nha	6jOYBY6BF
nha tam	FlGAFcCGG
^thang	0hHe2PNP0
'thằng	2X8iCQRWF
'nhỏ	YOTSGDULK
'uống	XQGBaMGFF
'nhầm	XWMHJHXGI
'thuốc	HfGRYFDHF
'nhà	DOUU6faCG
'trong nhà	GcOWIVFHM
'nhà tắm	MeMGMZLKP
#body+swallow	HjPKHLMNL
con be	MaL8EFYLO
be nha	NW900LaAI
nha em	BPYM6aH06
sot	YbK9GGEHK
do	4EQQDN1nZ
giat	EgFeCFFNK
dao	HR5LcV5C7
len	JpUK00F00
'bé nhà	JXE4BPbGL
'sốt	VYRIONLQQ
'độ	NSJ9FFEDd
'giật	JZMcJKJON
'mắt	DnY93OEFA
'lên	LhWK16JB6
#body+rob	Kd7W7ADAA
#kid+rob	9d9iFFEFI
#rob	080-00000
#rob+self	FS7o043GB
#body+fall	MbISPDRW4
#body+weapon	MJTCOKA00
#fall+kid	GUK0befCK
#fall+rob	FdIcIJLNN
#kid+weapon	VXSICVFMK
#rob+weapon	GXHgDGHJF
ong	CaOT0YR00
ong toi	YUOIKJMRP
toi len	JhOMLMGQM
len con	KeQPPPORP
con tim	NZQQQNaSR
de	bJ00ZI00L
quen	NA5000f4Z
de quen	YbKLDLNGE
o nha	SMFW8MKKD
^ong	GX9H7fT84
'ông	Ef7U8VW82
'ông tôi	UXPMOONRP
'cơn	LePOPOOPO
'để	WMA9ZL7A2
'quên	OMD803UHZ
'ở nhà	QTLVHRMOL
#body+hurt	DrH75SQ0G
#fit+hurt	UaJHLCLFD
#fit+partner	ScPKMDKKD
chong	aB50Id000
chong em	eJIC0UGJI
bi	Iq0Z2BH58
em bi	Ih4l5G767
may	N5KE000v9
bi may	HZfGKIKHK
cua	TMKR6FR0e
may cua	TXRQOMQQP
cat	hQ91Q536N
dut	NXWAXJKIF
ngon	ZRUAGFECD
tay mau	PcPFPPSRS
nhieu	LQATYFDB6
^chong	PBC0Mh0BB
'chồng	IA70In034
'bị	EiGaIMMF0
'em bị	KbEfCLCEG
'máy	b8YCLB3QG
'cắt	ZRKESBHJC
'đứt	QbYHOOSPN
'nhiều	SUGTIIGHF
'lắm	HVbWR7U40
#blood+hurt	6s8RE9FFG
#blood+machine	SbQFLOIHJ
#body+machine	DbA9LGKPc
#hurt+machine	MUGPGPLNV
#machine	600000Bu-
#machine+partner	VSQ81I0RJ
#machine+self	GK0G71Jad
anh	NY00IdE00
tho roi	KgNNMOOQP
gian	gVD9DJFHE
giao	YUAI65cA2
xuong	9fVPTGD00
gay	w6080L000
chan	Mi1XD0000
^anh	MY30MZH40
'rơi	DeXKCKQMP
'từ	ISYKQDaHU
'giáo	UUAMIAWHE
'xuống	BjRPJOGA7
'gãy	eID9ATCAE
'chân	Ph529IIB9
#hurt+weapon	UR3Y7IA2N
#partner+weapon	AXLWhO47C
duong	L1UUBPM00
ngoai duong	QHYG10aBJ
vu	hR700SAC8
dung	V5I8cHR0C
xe	XTRU50I00
hai	Y1C7GdJJ0
hai nguoi	KTFeDCFPG
day	MDNAK0hYB
^ngoai	VXPMQQMRR
'đường	FDVYK0Z30
'ngoài đường	MQRL9FcKM
'vụ	kLDB8ECGF
'hai người	QTKYKJKQM
'đó	GaQTYIFFV
'đầy	OaVQRXRUS
'đầu	DXRbLGA5L
#blood+fall	WRXBC7CCD
#blood+here	CZBdFE7EG
#body+here	ObVP6JDEL
#fall+here	ApV004CU1
#here	ASNT0Ce90
#here+hurt	1bbX4IOaG
#here+self	LJCMCHa00
#blood+parent	TdI8ECEFN
#fall+pain	7bPC0acW0
#here+pain	HdLAJXHII
#here+parent	BANRLHkP5
#hurt+pain	LeM6SRaKF
#hurt+parent	PLJY0HZL0
xe tai	DbJdLHJPO
can	lB0AGE7NK
qua	bbS40QO0G
ta	EaWW0S560
nguoi ta	AbXZ7GAD4
truoc	cDMK04T0I
cong	ZFSX00G0C
truoc cong	DYcUKKUOH
phuong	rK0AGJ000
cong phuong	GeHYPOLRQ
phuo…	rK0AGJ000
^xe	RVbK9JDJG
'cán	USCEEJGSI
'trước	SHPO0HV9Q
'cổng	DZWdJMUPN
'trước cổng	IVaTLMUQO
'phường	cOCLOPAGE
co em	DWCEAhTIJ
em be	JbE206VNI
roi xuong	HWhJHPFOR
ao	qLFGFFGGC
'em bé	LWHE8GUOQ
'rơi xuống	IbeMNSPTV
#fall+water	VTF0LLM00
#hurt+kid	LcQ0LT008
#hurt+lost	dL434EVDB
#hurt+water	KdESYJELT
#kid+lost	070030-23
#lost+water	WgKGFPIMK
#body+lost	V0W101a21
#body+water	cTQNEK3JN
tui	0QNoNXAM0
noi do	QbNMPOOPK
mot	FL5TC0XOX
ben	BHfY0JO0G
mat xe	PbPNPOOQJ
di	JI00IBgZJ
khong duoc	LVb16ETC7
'nói	HY6F6VJQS
'một	ERBTG3YLQ
'bên	KWf2EQCGC
'đi	8Q0BLMgPH
'không được	NXaEEGVKH
#fit+parent	Gn7BA56B0
#body+device	DQh0HS2OU
#body+threat	HI2YQOc00
#device+fit	ScGILKKIB
#device+parent	EWSQXYN02
#device+threat	UV8W8QP49
#fall+fit	QgA6A8C56
#fall+threat	bT5PF0NW1
#fit+threat	XaLJELKKJ
#parent+threat	IL0fKOMO0
#self+threat	9ELiYRSR7
#threat	B00vNbDC0
cu	sUKBC0000
ba cu	LXKaKSFLK
liet	WICBBDDGa
nua	La60g2IAN
u	LKUd0R14Q
'cụ	QbETEJGHD
'bà cụ	NYOaNSQPM
'liệt	UQIIHKLKW
'nửa	UZQOOQPPN
#fit+now	GlGJKKJID
kho	TFk8K8CA6
kho tho	LeQRMRQTR
ngat	RjIHHLKNM
^toi	f00MdH04H
'khó	eTGKKIKKI
'quá	aNPA0XH00
'đè	TWIIMNNKX
'ngất	FmHHGIILF
#body+collapse	3u500S568
#breath+hurt	HmO9KIGHK
#collapse+hurt	Hg88ATC6A
chong mat	YPNDWBLBI
mat toi	DhM2WV6E9
sam	FaLgBJKFK
chac	EaIJkBLFG
^tui	D64fXLBc4
'tối	NPJ8bBVAA
'chắc	FcKJeIIJL
'mất	W00GG0RE0
#collapse+partner	GnEB74GCL
dot	OWSIKK4Z1
sung	OUBd4QDC1
het	DNFPdaQTZ
hong	hP50V0F31
lai	g40NKP5AA
lai khong	QbRONQRTS
khong tho	LeNLMQOQQ
^em	570SzCB00
'đốt	WKRLAaHFC
'sưng	LXQIMZMRQ
'hết	KNMTXdPRY
'cổ	RA9CVh7EA
'lại	WEEKQYIGJ
'nổi	MXKCXT9KJ
#breath+partner	FI6BZ2YQB
#device+weapon	VWEXLNKBB
ran	6bIbDcRII
doc	WJL022b6c
len roi	PcMHNLPQQ
^no	U8DkQNBD7
'độc	WUVCJIKMC
'cắn	NdPJQOQNQ
'vô	7aNX8f3YA
#blast+body	JFZIVO960
#blast+fall	LKQTWQ340
#blast+hurt	FZLUR5WB6
#blast+partner	IeCcEGFIJ
#blast+weapon	IJEk8QEEB
con em	JdF8KPYNO
bi cho	QdJGPHPJM
dai	hOJ9UCAKJ
chay	H7nO0BM0B
chay mau	CaWQIWKHA
troi	Bc4OfSW51
qua troi	VZG8IAYCD
'chó	KTJOCWGdE
'dại	OZMMWONMO
'chảy	EZdQMWMPP
'chảy máu	MZQVQZQRP
'trời	LdIGcGJKL
'quá trời	UZNLONQNO
#blood+kid	OfAWKGEEL
#blood+flame	7acIBRCJ9
#blood+hit	BZBbHOIJG
#flame	00-200000
#flame+hit	TQRNFUCDF
#flame+hurt	D3rR500AA
#flame+kid	EXnCF43FJ
#flame+murder	ReIINLNUL
#flame+self	0A-E0FD60
#hit	784M0-0F0
#hit+hurt	MVUJ9W8I2
#hit+kid	J50N0jBR0
#hit+murder	5O3hRFV2G
#hit+self	007C2-2CT
#hurt+murder	XdENGJLL8
#kid+murder	IWJZI7aOO
#murder	000y9T80O
#murder+self	1C1mHXP0H
ca	RfIK0H7XD
ca nha	IWMRFfMOH
nha toi	ROEY08R60
an	NJ0L000QG
toi an	bZNKHIKLF
xong	NXJXf6BF2
cung	PK00rGC00
ai cung	HjJLHFKKM
non	OgCBAC7DA
mua	nHH6P8AA5
dua	6WLX0dbA7
co dua	APEi9BUHI
la	000RYNXMw
la di	CWJ9CfCKJ
di roi	JhOFLKLPQ
^ca	SdQNMPPMI
'cả	AcQDOUAcS
'cả nhà	OWQRNZPRQ
'nhà tôi	MQJY5FTD5
'ăn	c9CB960N0
'cũng	GYKHdaHKO
'nôn	LgIMKOMKN
'đứa	4YSXBXZIH
'có đứa	HTIcGJXLK
#collapse+pain	HlIIEGIEI
#collapse+threat	DZMBEbJMO
#hurt+threat	GIUfMTNBF
#pain+threat	IBCO3cZAD
ban	kTLE5300G
ban toi	NgRGPOQRE
toi bi	Lr3a40000
dien	M0dC0HDVJ
vang	fEKU00Y00
vang ra	YXIGHJJKI
tim khong	XbIGKOFOJ
dap	9fha0L4W0
khong dap	adMJOJNHL
^ban	nBCECNA00
'bạn	YJ7OLTN2P
'bạn tôi	SbSMRQSSK
'tôi bị	MhCcE53A5
'điện	MKcO8RPEO
'đập	NbFWCQERB
'nữa	QWH8aDOJO
#body+hit	PRNJBcB0N
#hit+machine	RXGIPaET0
#hurt+rob	PfPDMLONI
#machine+rob	DgJWMMJXF
kia	8WSiPH9GC
ung	YWJDWMJOL
phu	VXICJWMJD
'cô	DWRSObWPL
'dị	RZRRRRRRR
#breath+threat	JJG3jPUCJ
#hurt+now	RYSG09E4O
#now+threat	IUCc3JaEE
#threat+weapon	MKJYd8AKH
bac	Tf8645859
ngoi	HcB82Gc7C
tren	WCKLi0478
lang	S9SS1JX07
^bac	PcIJCFGBH
'bác	QdHHKNJGM
'tài	QRGYFGILS
'ngồi	MYGECIaFE
'trên	QLSQcFCGG
'lăng	RUKKKZJIL
'dậy	VUMEQHDIK
gia	g0300N0PW
te	ThBS468FC
cau	66P0ZM00v
cau thang	ObaHMGQPM
dap dau	LJFZIXLHL
'già	aMCDHX9UA
'té	KgHRJJNML
'cầu	WRU7VDIG7
'đập đầu	LTKVNVONM
#body+high	ANX9VTHEd
#fall+high	EYYBbDHFT
#fall+hit	7ELLKn00R
#high	3KXHu300C
#high+hit	JZNdKHOLV
#high+pain	MUPQZKQMZ
#high+parent	LMU0OK06a
#high+partner	dRFHVDFIK
#hit+pain	O95LRZ04V
#hit+parent	DON9Cu00H
#hit+partner	000K7-000
ma	NFS5LEp0M
ma tui	QjEDHG6LF
nam khong	LgKGJGIPH
cuc	PhHASCDFE
^ma	QZ7164Y84
'mạ	OZLIHHcNK
'chừ	LZRSVULIE
'cục	ScLIKJKKK
rang	7JSPEUCBs
nam co	OdNPTRQUS
quap	NdNOPPORQ
co quap	NdNOPPORQ
sui	OdJGIOMPK
bot	RaGFGJFZ7
sui bot	OdJGIOMPK
ri	JXMNdPORQ
keu	ZMRQ8O06K
keu ai	FNcGMcMOP
ai chu	KRgHPILRQ
^rang	LZaIRPPRP
'răng	LRYTNWNOK
'nớ	MUZcLKOSQ
'sùi	KgNMNRPUP
'bọt	KgNMNRPUP
'sùi bọt	KgNMNRPUP
'kêu	XUQKJSDHP
#fit+help	NdMPQNPSR
#fit+pain	bSNLOKLGF
#help+now	bYRNHQGLF
#help+pain	HgSGVFHMK
#blast+help	ECIiWIJNK
#blast+machine	Y3INPQ40V
#blast+pain	dMSKVKKJA
#blast+parent	LPOJPJP2K
#fall+machine	STROUBF2a
#fit+machine	QcIIIIFJ9
#help+machine	DQRRYFeG7
#help+parent	XhHG0KO90
#machine+now	FQaE07K5f
#machine+pain	Pj106AAM8
#machine+parent	7BLB90cce
bau	gXDA9RAA7
dau de	OdONONPSR
giua	KNEbAYFDB
phong	AXeVOE031
phong cho	TWAWAHHCF
ni	PdONNJPSR
cuu	PbFY8VMC7
cuu voi	JYKXKGNQQ
'bầu	VaFEGUHJI
'đẻ	SYHC6TDKD
'giữa	MSJWHYKKJ
'phòng	FbaSQM7GD
'phòng chờ	PYITGHJKK
'cứu	DfNS8YGHF
#birth	Ih3NOQJ03
#birth+here	IiGA9BVGJ
#birth+pain	NdONONPSR
#help+here	Rg7J7c18E
#birth+hurt	NgNIIKJUU
#body+help	SSK3WAT66
chi	HI0EV0O9f
ay	BXECZgGIF
hen	aXONEOKNN
khong co	5L00X3i3e
co ong	JZHdGFKPO
khong ra	aUA604OB6
^chi	EiJCDSWJG
'chị	aXBL5BQ9A
'ấy	HWHHXbJKI
'không có	JQA5NGUGd
'hơi	ZVLTGKLLH
#breath+past	NZSSKQWPP
#fit+past	eQNOKNLLM
moi	T0L0POA2f
rut	XZYa5GGI7
toi phai	IWRdLVNRN
phai lam	TPTDVDUF3
gi	W000Z00eB
lam gi	VTLLaC9DE
bay gio	FaOOMPNMj
'môi	TdPLKLJOL
'rút	UWXYFMNPF
'tôi phải	FYTYJZLSN
'phải làm	RRXHUIYJH
'gì	Z602U52YE
'làm gì	TXQMYPMLJ
'bây	IYQPPROQg
'bây giờ	IYQPPROQg
toi co	PZRLaQPQM
uong thuoc	HNNJhLLKM
sau	FYUBR773V
mieng	IcFBFIKbD
^nha	K0fE0cP00
'miệng	MaPLMPPXL
#fit+swallow	HjQLEKLPP
tieu	VQMFFFXLH
tay chan	MfRMMKLQP
lanh	ddDFECF5C
'tiểu	VZSQQRRSP
'lạnh	OgDLHNMBF
#partner+threat	E73FVeK00
chau toi	PMA84ZV94
bong	eWD288CFC
bi bong	HkKFMDFRL
soi	EdGEYYBRH
khap	GdaIIMKRM
'cháu tôi	QNFBCRWID
thang be	JfSBMJcST
be bi	daHBHFWDP
da	dL0AK3H0T
dau da	baNBKJHFK
'bé bị	XSOIMJXLS
#hit+now	I70h0X020
#kid+pain	gMGBFBPBJ
trang	dOUH7AFFD
mat trang	XXPMNQPQP
'trắng	TWYNRRQQR
goi xe	MXbJPQNPQ
thuong	kM5JM99F3
thuo…	kM5JM99F3
gium	SOSL00b40
gium co	JaLaNLNOH
nguoi sap	LYbFNMLLK
chet	MO0Jd40M0
sap chet	bZGGAHKFL
chet o	RaQMKRQPQ
o day	YN00T2SV9
^goi	OWYX9D7K5
'thương	aTINFJKMD
'giùm	STKL8BXB9
'chết	LK8LhMENC
'sắp chết	WZNLGLOJN
'đây	HVHEL8gOQ
'ở đây	NU9BTIXVK
#die	2N01-0000
#die+help	JnLGCAKGJ
#die+here	kM9X3H7EJ
#die+rescue	NeMKMONNN
#help+rescue	2z78G4577
#here+rescue	BrDCFIADG
#rescue	0-0099262
#die+fall	PMVEVDGL8
#fall+rescue	QcIPJJMJN
cap	eT620009U
cap cuu	FlIOJGKKI
ho toi	FaJdHJIQN
toi voi	ViKLHHJQD
voi me	IZMMLaKPN
me toi	OYaFaHJQK
nguy	WTWGDCCHI
nguy roi	OdJPFJHNL
'cấp	XSD6778GP
'cấp cứu	LgMJNKLQL
'hộ	sJ93320AB
'tôi với	XePFKMOUN
'mẹ tôi	OUWHXFGQK
#parent+rescue	RbKJIGEML
#rescue+self	IiKMLFGHJ
#parent+water	fWH0DJMDA
cho xe	YWMIKJOPJ
cuu toi	UaPNNJPTM
ngay	OESSNbMCX
toi ngay	LVMIJHNRe
ba ay	KZRPbKQTR
tat	U0RKXE00V
ay tat	ITMLJeMPM
^cho	VDP0V000Y
'tắt	VNTEWGFEM
#breath+help	QdFGAI9IG
#breath+rescue	OdQOPMNSQ
#now+rescue	IgMJNNPON
#breath+hit	AmL9BWEJL
#help+hit	7ID5AuBED
co bac	LfOJLRIQM
si	YKNR28OS0
bac si	cTOILPKNN
nao	i000TI21S
day khong	KLGFILEiG
nguoi bi	LUHeDJBNH
'sĩ	kMKIKMILA
'nào	XFB5VQLFT
'người bị	PVMYKPLPN
#collapse+here	Lj87AB7CH
#collapse+rescue	GiPMQROPQ
#breath+here	GSOFjGDEG
day co	YZHBDLDHI
co ai	ERYPWCeIL
ai biet	GcNOHcJOO
so	k4BBEAK0P
nay	A2IEmCQSL
ngung	aXGHGJEHF
^o	WLXW8CI35
'đây có	XXKMIPHOO
'sơ	IJ816CPGe
'này	MOA2Z5RQJ
'ngưng	QbMNLSMQS
#body+rescue	FiMMMMIKN
#afraid+help	UYXIKIKPJ
#afraid+here	9T508dgDD
#afraid+partner	HGDk0X090
#here+partner	FXBU1W39L
dua nho	KOVGEHdKL
duoi	ESZX0c153
vua	PG0iEKR52
keo	Cf9cTDEJA
truong	jJDXABDD5
truo…	jJDXABDD5
^dua	WQC9CTQGH
'đứa nhỏ	MOWMKNbOP
'vừa	QD6YD8TD9
'kéo	KaIbUKJOI
#body+follow	OQDRWPHLI
#follow	7DFoQT010
#follow+hurt	XXQJIWLRS
#follow+kid	RTLBcTGKL
#follow+now	LVUX9ZENK
#follow+weapon	NPEb7XHIJ
chong toi	KbP0XSAJF
dam	MEVXXIJ88
bi dam	fcOEHIJGS
gap	HbL0bK190
lai dang	KiUHNJTVV
nam ngoai	OgNEGJOVU
ngo	aQW286FC5
ngoai ngo	LiNFLGOOP
'chồng tôi	LSRFUXLPG
'đâm	KVMbVHOOP
'ngõ	YMTEDFJDE
#fall+past	RFA2a6X7A
#hit+past	TSMV3LCFC
#hit+threat	MDS8HdT03
#hit+weapon	GEXhV8GEN
#hurt+past	TT8R7AAHH
#now+past	RVM87CLZH
#past+threat	IWNBYDbOO
#past+weapon	KaQbMJQQN
ong cu	QdKIEGIOO
xom	kTRNHD5IF
hang xom	jTGO9B0BF
o mot	IdLLMLXRJ
minh	OM00k0h00
mot minh	EYF907iMF
go	0bQIYPZV6
go cua	HdOJOOaRQ
cua khong	GhNKKCbPO
thua	dYKGGG9ID
nhin	UYNMcOFON
duoi san	HgKZMLJRP
'ông cụ	PbOPMRNTR
'xóm	YVSUOMGON
'hàng xóm	XRHUGJ8EJ
'ở một	OcPPRSQTP
'mình	JSA7h8d95
'một mình	KYLICKcRO
'gõ	MYPMQQZRR
'cửa	KLRYBSYGF
'nhìn	QbLOHONKH
'dưới	NUTaABDGG
#alone	2H90D0-00
#alone+fall	JfILKJSFO
#alone+here	IbQB9Bc8G
#alone+self	0MJ0F0-C2
#alone+partner	KWOMBGcSS
#fall+follow	HWbCaWJOL
#follow+here	DSEdGYBHK
#follow+partner	FRIQXa8JH
#follow+self	KB3gKZ080
trai	j6396VN10
em trai	YbMDBZJNJ
trai toi	OIJUNVZEE
choi	ZFD105W6U
lieu	VQ724B43c
khe	YQdGEGHFG
xanh	KmKG8EKHD
'trai tôi	LVOSTQYKL
'chơi	WXPGHNRKW
chi toi	HZJGEKILe
sinh	OOPGd0U90
sau sinh	KbMKXMLMG
sinh ra	BY9DZFUDD
huyet	NmDCDCI79
uot	ZeFGIJJJH
giuong	LebKKMHOK
giuo…	LebKKMHOK
'huyết	SfLGIGFJF
'ướt	ZXONLONOK
'giường	QbaNONJQN
cu ong	SaOMLMNOP
canh	NRaYIQCJH
tu dung	OcONLPPPN
do mat	JRJIGLLgG
tron	MY8O9YPDC
^cu	dWBB8BB99
'cụ ông	RbTRQSQTS
'cạnh	LXVZONDML
#afraid+fall	Oa00NAT00
#afraid+machine	POCHVJSOO
#afraid+now	9P39QchHT
may lanh	cZIMGNICL
xi	8PpB9DCBC
khi	abB3W79G0
ca phong	GgLQLPQLQ
buon	TUDGaFFC8
^may	iBIN081b0
'xì	IPiIGKJIJ
'khí	ObPRPRRQR
'buồn	TVJLZLMJG
#collapse+gas	LgKNIINJN
#collapse+machine	FpCDF7J88
#gas	0G-0G0000
#gas+hurt	NPgHFIEBG
#gas+machine	HWgHHJLGK
#gas+self	0QsGP7210
#machine+threat	bG333IQQP
tro	LLKW1010h
phong tro	IRVeILLLL
than	McFELFIa9
may dua	PaRRRRQPR
'trọ	MVTZLLLOM
'phòng trọ	NWTXMNNON
'mấy	bVBXCQCB6
'mấy đứa	RZRRRRQRR
#breath+machine	rCEGFICA5
kinh	bHDP758Z5
cua kinh	hYB8HIIKG
cam	DHIagI0Q0
'kính	YVMUMMLOL
'cửa kính	aWNLNONPN
'cầm	HK9UXWBFD
#body+flame	9SgYAOSIC
#body+locked	BJRWXS3T9
#flame+locked	HVZYD8BKK
#locked	007cNxV30
#locked+self	900UYjN00
gieng	lUGGADFIG
yeu	sCA0KI590
yeu lam	FhHOIMIPN
'giếng	YWNMMONPP
'yếu	gXKHBOJNH
#collapse+water	MhIIEDFQB
tuong	NX648aG9S
do de	XZCEIILHB
chua	RHS0H0Y39
'tường	LYKKMaPNJ
'đổ	NWh9DIEFA
'chưa	ORT5O7QHM
thang may	QIXSGC9Y7
roi co	eVT3EKTEE
ket	VJe0R36D0
trong do	NcbGHQJKL
do dau	EYAFdOLGK
'thang máy	RQWTFIGCE
'kẹt	MRgAEHIE6
trung	dVLIJINJE
meo	VXIH7ICAc
noi khong	UbLDSGHK9
tieng	JTPXJYKHY
'gió	RXXJKPPML
'nói không	VaQIMMMNF
'tiếng	IYUTLWKIT
#device+pain	PCfJIZHFH
ap	WdZFGJDFH
huyet ap	WeKJHJEFI
'áp	UZWJMNLLO
'huyết áp	VZPNMNLLP
tram	UQSGQGUIF
dau dau	ZbJJIKGIG
'trăm	VWRPNOMRQ
bau bi	bTOKLNMNN
quan	W5Wa000LN
tung	RB51XR483
'từng	MPGHZKHIF
gai	FJ0bTe025
con gai	SDHY2V27E
gai toi	W9FT3e4AD
toi uong	WbLNHJLMG
vi	eI3OO3530
thuoc cua	QbTPKIKTL
cua ba	NZLHJZEML
lo	hG3KU20BT
khong mo	Qe8D3KTH2
'gái	JPBPWdHHE
'con gái	QQOPHWMLL
'gái tôi	VNNKFbLLK
'của	SQCM6SA7b
'của bà	LZQNQaPOO
'mở	bQMANGHIS
'không mở	SbKIFITMF
#collapse+kid	ClI87TCHI
#collapse+device	JZbNLJLJJ
#kid+parent	O05DXaU05
lau	OMWLL6aBC
^be	pG7000O5A
'công	bJNR9FGDI
'lầu	HWKTdOLOP
#collapse+high	IfVFDIJKH
#high+kid	GfECSHEHH
#high+self	CJG0sL09M
#high+machine	JUOPLPPKf
#high+weapon	JVPdPMPNN
#kid+machine	URJ53EVXH
#machine+weapon	WN8c7LF6O
cu bi	QbONOOOLG
dau trong	PaMIXKJON
song	TNBSZK380
sat	TQUR9AFC5
#afraid+collapse	RdGJILKJB
#afraid+hurt	RNUUR65MR
#afraid+die	KiG3RQ4M8
#afraid+pain	JhA82IUDY
#afraid+water	ZKEOCB7HX
#body+die	NIELbM8B9
#breath+die	RVLMYMHNN
#breath+pain	WcRJ8HBHJ
#die+hurt	fGETEIKCD
#die+pain	8kF4b7BB7
#die+water	OM0JPE000
#pain+water	WWYFGFHIS
co giao	GXF8HGiMG
lop	YVEN78aDC
trong lop	FgIZJJFMM
mach	IiLCLMJPO
'cô giáo	JYJGOHdPM
'lớp	WWLTILYLK
ay tu	OWOObGPPO
om	PSGFaSGKF
'ôm	MZOLXVNOI
'bàn	NTcNNPOON
ong noi	cbKKLBIIE
com	dPRJMNUGJ
khong noi	5aEbU3XBE
noi duoc	IfOKLGcLR
mat do	aaNJJDOMG
bam	kSGNAM89E
'nội	fJN8IP757
'ông nội	VZPPQNOMI
'cơm	aSQOQSTMO
'không nói	GYObJMXLN
'đỏ	dNLAHRSFG
'bầm	QUMEQZMKN
#device+hit	KRTOHdOMK
quy	HY926BATi
dot quy	HjGIIKIJI
quay	VALg00I80
o quay	QVTNIHNHL
quay so	aW767G3HB
3	TbDCGJBME
'đột	PYJTNNJNJ
'quỵ	JhIKMQNPM
'quầy	eMR83CHFD
'ở quầy	QUXGKJRLM
'số	eQI9DCKDQ
'quầy số	TXGHKOKPL
da co	VbJDGCILA
bac gai	LfLJMPMOL
gai bi	IcPAHcKOM
bi tai	NdQOPRRRL
bien	YPBR771X0
tai bien	NdQOQRRRN
o san	JdLJKPbOD
uy	QWV4GCUDR
san uy	IdQNLRbQN
uy ban	OXW4HDVET
a	TO6c007PL
^da	aVC59EB96
'dạ	bTLGLNJII
'biến	GVVUSFLdK
'ở sân	QYPMNSYRM
'ủy	SRUELJSNU
'ạ	aXNIKMJLJ
#fit+hit	PbRRSRSSN
#fit+water	LXQMKNOQd
#hit+water	WUNJAPMOX
#machine+water	VVHFTMJ9X
toi vua	FVLhGVDNJ
vua bi	EYMiIIJPL
bi xe	KhOFKMMQK
tong	MUEhIKELK
xe tong	JVGiLPIOM
dau nguc	DjQGLPMRM
qua khong	VgB7ABCB6
khong dung	PeOFIIKRK
dung day	GZJACFiLH
'tôi vừa	NSQdITESL
'vừa bị	MVQdJLISN
'tông	PZPaNQNRP
'quá không	XaLFKLKKI
'đứng	KIGLc8WGB
bi chay	iZCDNKIMG
giup toi	cVAT53B8A
'giúp tôi	YUKVGFLHK
#flame+pain	CIf5FFXID
xuat	jPKCHLJLH
mui	98r77X9CC
mau mui	EQLDNjNQS
'xuất	hROFLPNPI
'mũi	SOSLLdQMU
#blood+collapse	FkMPROPRT
#blood+threat	OWJCFaHHP
#collapse+flame	FVhKIIOIE
#flame+threat	5FJcVRDFG
#kid+threat	U0AOZ8Y2D
noc	FfbKEJMQN
luoi	bTGH7EELM
noi nua	IdIGdGFPM
'cá	pHDBABCE9
co chau	GdQPMOXSP
chau hoc	LbOPMLWQO
hoc sinh	SWIIEKQMH
say	6J5WZ6SAo
nang	cTMQP6978
say nang	IgMNNNNOO
vat	SU9EEICdH
nong	hSPA7LB64
'học	RL89AMRR8
'cháu học	ObQQQPRSR
'nắng	YcFNILNHK
'vật	NaENKJMWI
'nóng	XZMMISMKH
ngoai cong	JVMfOJJQQ
'ngoài cổng	NUPbQQPQQ
'kìa	LPZVVHJPJ
#here+now	81eUNQUA6
ban em	NU7VJP450
em can	qP950AD9F
gio phai	JaHFFHdLN
'giờ phải	NcTOPTcSR
toe	KYbGPYPPK
'có ông	HVIgIHMUR
'bắn	SfMWCKLOE
'tóe	NabLSTURT
#blood+weapon	WWNTPOPPP
ait	HcJZEOKHE
vao	DLQcSBJ0C
rat	gSKF668E9
mo duoc	OdE89ZWK7
^mat	aO81150V0
'mắt tôi	OaTGIcMSI
'vào	K0FREKH3F
'mở được	RaOMLMZRK
vo mat	BaMfDIEKO
mat con	KaJB9ZCLL
rua	9TRS657f9
#kid+partner	XfJD3P0HM
xe dap	RbQOQMPMN
quet	VZOLOMOMH
mot cuc	ZYKHLKLHI
lien	QXIHVIKJH
tuc	eSGC39CAR
'đạp	RZROQTQMM
'quẹt	VXPMPPQPN
'liên	OZOOWPQPN
'tục	UZJJDNPHQ
oi em	MRNOKPeQO
'ơi	JWWEBNfEF
'trái	YXNNKNMPN
anh em	aWGGCCAOO
em dang	OH3eT1BFD
dang chay	CTk6GBGLL
thi	RAC0h9IBS
gio sao	RbKOLLPQR
'em đang	ROFZPEIJJ
'chạy	GGFb0VU0C
'thì	UK42ZWH63
#breath+flame	EQZGdILLM
#flame+now	F2rG7L7FA
#flame+partner	BBEY8g6AC
chau bi	KVQOPLcQP
ha	PfFF6F3RC
run	OUCB2EKBa
'cháu bị	PVQQQQZRQ
'hạ	ORJGHVGXJ
#afraid+parent	LEPM0ebBG
ngoai xe	xP90028KG
xe roi	MfOMDJLTP
roi em	BdNDiFIQG
^de	ccCB7CGGI
#afraid+birth	MdQOCMWRR
#birth+fall	LgPNFJMUU
#birth+kid	Eb92QYQ29
#birth+self	NmHE8BDKE
loan	LdKXIAGKN
sap di	NeOHOLMNR
^tim	ObJGJJXKO
can nguoi	YXHABBFIG
tiep	XS8PO0420
phong tiep	SaIFIOFHI
dan	LB0002Ndd
tiep dan	SaHDIMEEG
^can	dSC48BNU0
'cần	iM726330N
'cần người	UYNJKLKPM
'gấp	OYSIWMKOJ
'tiếp	XTHQOFEDD
'dân	YREEFHDFR
'tiếp dân	TYMLOQMMM
nhau	OOBY0SA87
ban nhau	OdQKQRSOE
re	KV59AWDbC
nguoi lanh	SdJHJOPIG
nghe	pC5K0J41D
'nhậu	KYQZKYQPO
'hổng	EbKFfFPIG
ai goi	KaaKKMGNQ
benh	YWDKDJDK9
vien	PM9HVJODZ
benh vien	TYGGFLEDF
thoi	iJ00W4000
^ai	VUS366ZG7
'bệnh	YWJKFNHMF
'viện	dOGAAXAKD
'bệnh viện	TZMNMPJOQ
'má	UUKFESPOM
#body+murder	NNFP8R8ER
#murder+now	gWNBLIORD
#murder+parent	BNEbTVEB0
mi	LN1IHUQB0
father	aULACZ4JG
mi father	KXQJHZGKC
fath…	aULACZ4JF
just	jF7VI0370
fell	LkUDC68IK
don	8O7JFWrU0
and	2cPYMRQ0J
he	0i0NXmLLF
and he	FlJUGEBGG
doe	YbAGRTF71
not	9X0XH7T0Y
doe not	cNEL0RE30
answer	DUH8I7Aaj
answ…	9bU4G5BYj
^mi	SSD0GWKK0
'my	NO2KJVR00
#fall+paper	VNA3ECJTa
#now+paper	aPIGN37NU
#paper	v0000200e
#paper+parent	VGBVPLEAI
#paper+partner	MLAPFJhRF
#paper+self	I00DQKL0w
old	Wd300YF21
an old	KfA38X934
man	9R0sPR0T0
in	MLQZBEH0D
the	IPUS0700g
in the	3VZYGPRC0
waiting	VK5TK0N77
~wait	VK5TK0N77
wait…	VK5TK0N77
area	jU8EBEB97
passed	TaHDJFHFK
~pass	TaHDJFHFK
pass…	TNM10R06V
out	HZYSOBG10
^an	GdGYGGB6D
she	4l40VMa83
~faint	MeONNQNMN
fain…	MeONNQNMN
at	HHRS0Md00
counter	dOXB8CCBA
at counter	TTZIHIFJI
coun…	dOWA8CCA8
three	WaMJHMILM
are	HAQY00INT
^she	KiA8PABC8
#collapse+fit	QbKPOMPMM
i	JTTRU0NHB
he i	Fn9LBIY02
having	LhLKILMMK
i having	LgLKILMMK
~hav	LhLKILMMK
havi…	LhLKILMMK
having a	MeONLOPQQ
heart	OhPHDKFOL
attack	QaPNKMOPM
atta…	PPFb97BBE
think	MkRHS98B8
i think	FlTOLEDJH
holds	RUPJJfGLM
~hold	HNNSYaIFG
hi	Dt9G8CM26
^he	0Q0d0m0E0
#die+fit	iPLGDKKJK
#die+self	0AI0-0100
#die+threat	IVRCfVLSQ
have	NK09RdT0M
i have	IPBNRW70U
have a	XXF9TEJC6
pain	CmGAPHHKF
in mi	UXNc7EA70
going	PgSLACFFB
~go	PgSLACFFB
into	OUQh1458Q
am	GNL4JXY0T
mi am	8eGFgV9E8
^i	VF0IhKT73
'in my	UXNc7EA70
wife	fXC2K007C
mi wife	eUJ8L37IK
s	NLQM0V80H
water	edCC8BD94
broke	ORbJAS9GK
and the	SQeOEAAJC
babi	EQDCMMh4A
the babi	VO95TS06A
babi i	dNGF69SIK
coming	CefPDDCDE
i coming	Gee9EEEFH
~com	GaeMAA9CC
comi…	CefPDDCDE
'baby	EQDCMMh4A
'the baby	VO95TS06A
#birth+partner	FnK6EBEII
wife i	eRNEFGJOQ
pregnant	PXMLDYMOK
preg…	PXMLDYMOK
bleeding	DmLHFMGKJ
~bleed	DmLHFMGKJ
blee…	DmLHFMGKJ
child	fH5FG4W0A
a child	TPFW88V6D
child i	JVKHCCiIQ
~chok	IfQKLZNPR
chok…	IfQKLZNPR
on	NPVFK6D0I
on a	LbTXAIEEB
cannot	EpQHL0997
cann…	EpQHL0997
^a	2XUlC0e00
son	LBFRPIPZG
mi son	WHHMLIO4M
drank	IhQIMKOKP
what	WAM0400dJ
should	aTPENB86E
what should	aUPFCEE9G
shou…	YPO8NU84B
should i	aUPFCED8F
i do	TPUV26899
#help+kid	FcFEEScHK
toddler	LcKIKLYJO
todd…	LcKIKLYJO
swallowed	JeMKOKKJO
~swallow	JeMKOKKJO
swal…	JeMKOKKJO
some	hTHLAJJFG
o mi	jOU33Q6HH
pills	HaIGdEGJI
~pill	HaIGdEGJI
'of my	fRW54SAKK
#high+swallow	ITKHeGHJF
daughter	TKBISKL6C
mi daughter	OMELTMOBM
daug…	TKBISKL6C
and no	9jMFJ1ZK7
stopped	FeLXQMNOP
~stopp	FeLXQMNOP
stop…	FeLXQMNOP
brea…	EiHICXGGH
^the	t9c00E800
there	IdaQC0L2I
there i	0WZTU8S3L
i no	CVCAOCdGT
cold	RhKFIOFGC
^there	0eZZQ9VD1
mother	YN50BCU80
mi mother	ZO94DEQC7
moth…	YN50BCU80
face	TMGcFRHGB
face i	GjRPLPMUT
and she	IfLMKHeNL
speak	jOFBDAGC9
clea…	bYOKMLKND
suddenli	LfNNNMOKK
sudd…	LfNNNMOKK
move	kaG9B40GF
let	N1RUR8Q0D
and hi	EjMHMILJL
'suddenly	LfNNNMOKK
grandma	XTP67KRF9
mi grandma	iXBEB00ED
gran…	PQN00RX60
grandma i	UZUHHBAKK
stroke	RZRQPQOPQ
a stroke	RZRQPQOPQ
stro…	NYbLJNKML
someone	IT4n01F40
some…	JSXi50E00
someone i	9KBlECUFC
on the	EROGRNU00
floor	MbaH7ICA5
from	M0CQ0XQ0L
from the	WNYYB0040
mouth	BRGEIHHdD
^someone	NS8i35J87
kep	VNA6dQ870
eyes	cWKCDGDFI
hi eyes	NfPJKKJKN
back	UDQR00T02
feel	PgV7S9469
i feel	WbHFKHFCF
everything	LbLGKSLJY
~everyth	LbLGKSLJY
ever…	JcO3WP8Cd
i going	IbXXHIKLK
i cannot	6gVQVGPJG
get	WNK0C8QH1
cannot get	MZVGFJFFK
please	NXOLH0U00
plea…	NXOLH0U00
help	WRAL0LQ80
please help	MZUGFNTMK
she i	SeGFFEGGG
ha no	NYJKKIJGX
#blast+threat	VPEOVRCGD
swelling	GdaOIJKNN
i swelling	HhNFMMNNN
~swell	GdaOIJKNN
swel…	GdaOIJKNN
after	cRFEVOEDG
friend	THCbAT899
mi friend	THCbAT899
frie…	THCbAT899
ua	KRBTW0Q00
bi a	aXOGNIMKL
leg	QbJHFHIKH
'by	cW8M1OO24
dog	fRLKKMKIJ
kid	TYH756YCK
mi kid	abLD99GGP
blood	HpG2DA99E
everywhere	cQUHJSJKI
cut	7L6Mm00Y0
hand	kME9GGGKH
with	EHGlYIFPD
with a	MKNaRcBDE
sa	VUMWJIJIJ
stop	EHEdT8KUD
i a	NLOUIAS0N
motorbike	LTLiC7A79
a motorbike	OXRZNMKFG
moto…	LTLiC7A79
accident	WYHEOPNJM
acci…	WYHEOPNJM
outside	JVCg6RA5B
outs…	JVCg6RA5B
tuo	YMSQ37V33
people	BRKi769IK
peop…	BRKi769IK
people are	McTAKKFVE
road	WTTO07P94
the road	QUVS3CSC7
a ca	HlFDMJKEF
hit	Sa7Q0S110
woman	DbGaNUD7G
front	ITWU9NB9C
in front	ITWU9NB9C
front o	ITWU9NB9C
your	0NBC7B9Uu
gate	GaXLMDVFG
worker	XYJMMMMJJ
work…	iRCBCCEB8
o the	FcN1SVI9U
ro	ITfTN98B5
the ro	NYWFXIHLI
and cannot	LfOQKHMPQ
legs	SbNJJKKON
he hit	PaRNPSORO
head	WMJAIeIII
stairs	QWPMOaHOL
the stairs	QWPMOaHOL
~stair	QWPMOaHOL
stai…	OTYJGXFLH
and i	1IDPbFg00
boy	8IILCaj9L
into the	MSZbKLNJG
pond	cVKHLHJJI
ue	RDSD0NT09
pulled	HKKYHeIKJ
~pull	HKKYHeIKJ
pull…	HKKYHeIKJ
him	5UAWOZO89
but	lCA20BbC9
i not	MZE7R879S
moving	QaGXJGDJE
~mov	UWEUGDAHC
movi…	QaGXJGDJE
a man	9Q7oT9HFB
resp…	LZKKJJKIY
got	EaMg00M21
elec…	cWUGHBHGF
#fit+paper	NUOIOFLKb
took	RRBYFR0D9
to	O0NQbA6DZ
mani	PVWGVNFDB
tabl…	DWKKUKKGh
will	NL0NkL0J0
will not	KjKdADHKI
wake	CXJBfAEEE
not wake	HWKIZHIGH
up	SYH9AJG00
wake up	CXJBfAEEE
'many	PVWGVNFDB
over…	fLHAEFEDW
~turn	GVTBgHDDC
turn…	GVTBgHDDC
to thi	HdDHAJC5d
office	FWTP2A6ZS
offi…	ZNMJ030VK
^please	LVRKP3S10
call	DTTcKQTKJ
doctor	NdONPMNJN
a doctor	NdONPMNJN
doct…	NdONPMNJN
quick	dYOIMKFMN
ladi	bYFIIKFLK
dying	JjQOGIJPN
~dy	JjQOGIJPN
'lady	bYFIIKFLK
i there	y8H712156
there a	tAKA5A8AA
here	ETFD80VJ0
somebodi	FUca7CU87
'somebody	FUca7CU87
anybodi	ZWMILLSIJ
anyb…	ZWMILLSIJ
know	3ZMF8GpYF
first	jYIFIJHHC
aid	YZLKNMOLM
^doe	ZZQNOPNNG
'anybody	ZWMILLSIJ
mi babi	QaNII8WNN
babi ha	ZWOJGHCNR
veri	LhNJEKHKL
high	YaIHHKMHG
fever	RdMNMLHPR
'my baby	QaNII8WNN
'very	LhNJEKHKL
kid i	JYLJNNePR
burning	0Mu9GGCKJ
i burning	DSjGIKEOM
~burn	GCo6DQ7IH
burn…	GCo6DQ7IH
went	bTF931TEC
over	QVQR5X9C8
mi child	KWD9U7VFP
in hi	NbRKOMYPQ
all	JIO2POHRY
throwing	PXFYTFFKF
~throw	PXFYTFFKF
thro…	IU9aNR3B9
^ue	IRUI0TZ30
husband	RSC0Ce0AE
husb…	RSC0Ce0AE
husband i	SaGBFREBH
conf…	WRG58788b
neighbour	ZNRGBD3BH
neig…	dLQD3A06D
lie	OX98m8932
behind	EcfGHFCEG
behi…	EcfGHFCEG
the do	YL2K4VP00
do not	JbGaGHLJG
^old	TaDIKKJI9
coll…	ZcF8E3FA8
i in	NWWWIKFPO
right	LQIV8S2DT
hall	GcJRGDaLM
the hall	GcJRGDaLM
i so	UcaJFFGIH
i am	GF0CMWa0W
dad	YM30RNF00
mi dad	ZPF5T0K61
dad i	YVFC5T7I9
t	D99GeRfF0
can t	VG67WHQN5
talk	KYIIaFIGD
^help	cNBS9GIC0
stra…	CaLYEQaAH
mi husband	QOG0Ge0FI
toilet	LXRRCTOFA
the toilet	OcKDHURLG
toil…	LXRRCTOFA
broken	oIBP776AA
i broken	pJCC887BA
brok…	oIBP776AA
scre…	UOIXAHAVC
#afraid+figure	LVIZBTIQD
#fall+figure	oOCADEFII
#figure	XKTLCSC00
#figure+hurt	WXB8BEEFD
#figure+self	X8EQKXH00
out o	URS3RTKA7
^hi	FkJFDXBHD
wall	TSLBDcEHB
the wall	MUOEHdJQJ
hut	HfAW1b956
stuck	iCRFAEFFA
brother	XOCK6P4A6
mi brother	XOCL6Q0A6
brot…	XOCK6P4A6
stabbed	NZOWGFJLJ
ua stabbed	NZOWGFJLJ
~stabb	NZOWGFJLJ
stab…	NZOWGFJLJ
lot	HJ7020sR0
a lot	hT2195M07
#blood+device	LgIDIGJGJ
i ua	7YBeVDJ89
heat…	OeJKLPMQQ
i on	PKgMJ00C9
^somebodi	ISXa9CW98
bad	hDGVCGD8D
ua a	SWTHJMKMI
ga	08-AK6060
a ga	NVcKNPOOO
famili	dLA2EY3CB
mi famili	OVJDMbDKL
fami…	gK81DY297
'family	dLA2EY3CB
'my family	OVJDMbDKL
#blast+collapse	NfJKGHJRN
#blast+gas	FSn6BHDCD
#device+gas	JaZNMNKNN
grandfather	gXJLGLHLK
rice	mGNBIJGIH
medi…	dYC769841
emergenci	OgJHHGEFF
emer…	OgJHHGEFF
at the	9WHS00f10
entrance	LgJIHKQJG
the entrance	LgJIHKQJG
entr…	LgJIHKQJG
'emergency	OgJHHGEFF
need	WLQGLU1A2
ue need	KUXRG99FC
need a	aZGIAHIGI
here no	GgDXKIGKK
#blast+here	EVVU84VAA
bodi	QUIYFKLJH
'body	QUIYFKLJH
ha ben	DRHYGHWJb
for	p0004160M
for an	WXPNNQONM
about	QH3Aj0M00
about to	JSCRhCBCD
one	bM4045KAO
uncle	UXHBCWBNG
come	WUV000T71
^si	HYWdJIFMK
good	pKDDEA2FF
hospital	WcEACD9EB
hosp…	WcEACD9EB
time	EYIHYbFIH
cons…	RcNJLMFEG
much	JhIBWECKD
ho much	TaNNLLKPH
someone s	AZJgHIFIH
the ca	OUUWA69KH
park	UaIBILFLI
there s	8gWOKLVLF
#afraid+blood	NYIULJLMJ
he will	7GIPhWA47
open	YPP9GCUC6
liqu…	cVPOMNOKG
burnt	NUeKJMKOL
fing…	bYDJIHGEG
bi the	MfOLONMII
machine	QZIINQNaC
mach…	OXHTLOLZB
s a	CZXTLNGNH
under	IUGPXA862
took the	PXMXIKHON
the uong	bYIF6IY9D
and mi	KaKCEaHMD
'and my	KaKCEaHMD
put	PQbHGJDGc
he s	IJLdOYKIL
mum	VOD9DUUG9
ابي	aH50Pj040
قع	YXOIDCEEF
~وقع	fQLGB9CAB
علي	QO3XW8B0R
قع علي	NaZQNQQPP
ارض	kWA614300
علي ارض	KjKHJKFKF
لا	Db08bQU0N
~ولا	0lFSRdZ10
يرد	NdWH9IFGD
علينا	LZWZLJJHI
~علي	FgOQFBBTD
^ابي	fRC9TECBA
رجل	BFDhZGV08
في	H4WR0HNB7
صاله	FcFTFGWEJ
في صاله	FcFTFGWEJ
~صال	SaKTLHSJL
انتظار	eUJQHGGIK
~نتظار	eUJQHGGIK
انتظ…	eUJQHGGIK
^رجل	CFEiZ8W09
#collapse+figure	UXMGLMKMO
#figure+here	KVbWKREJO
#figure+partner	VXMBMVJLP
امي	JPD00Oj00
اغمي	JgOMPOLNP
~غمي	GlMKFMJKM
امام	bb9FJS0FL
~مام	WP0B6OR09
شباك	bNWR99N84
~شبا	bNWR99N84
^امي	YP37FPS14
#collapse+small	OeJKOLIMO
#here+small	VUO55MP07
#parent+small	EQEQ0FY00
#small	HOBL0Cl00
زوجتي	WTC4Q8A59
~زوج	MD10Lk000
~نزف	CqEDLDBFH
هي	FYXJTEHJd
حامل	JbOKMaOIK
شهر	RbLIJFLJI
^زوجتي	gMDA2ED7D
نزل	IkLFIFIIJ
ماء	WeAY575BA
ان	BP9Ug1C0f
~لان	FKHXXJP2a
ابني	Na82TJT2B
~بني	SY60RGQ08
قطعه	gSKJFLJHI
~قطع	VFEAgCA79
~ختنق	GkMLFIGGJ
^ابني	fL208HO07
طفل	W5HO0Ia00
اكل	VKFEGCXDF
^طفل	OSECFXZBJ
ابنتي	DlKHREKFM
~بنت	OYCIEWP4F
~شرب	UcD9AQCAC
^ابنتي	DlKHREKFM
لدي	PXIJHGWFJ
غلط	dUDBA8O89
^لدي	OXJKIIWIK
رضيع	EaJIEgQFH
توقف	ZXMKHMHHE
~وقف	XVC87707S
عن	fL00F0X00
توقف عن	TaOOKNHML
^رضيع	IbOPHKZIL
جدتي	YRTBECTAA
~جدت	bPSBDBQA8
مال	bVMNMNNIE
~كلام	VfIHGJDEA
غير	cVHCHGWEE
^جدتي	USVCFEWCC
جسمه	FkMMEKIIJ
~جسم	CjJECbFEG
دي	WaIHMEDCH
~لدي	ZYKICGEEJ
اصيب	FlJFGKJGH
~صيب	FlJFGKJGH
بجلطه	OfMIIKLHF
~بجلط	OfMIIKLHF
عنده	YbIEB8KDE
~عند	LkI00KR01
~صدر	ObOJKOKIV
عندي	Wd9BBBJ8A
الم	JcKKZKGHJ
قوي	FhVGIKKII
يدي	6H94nXA27
مش	DTPNN0X00
~ومش	2bSS47a34
~تنفس	FmGICFHDE
ما	DWF5MCKNT
اقدر	LQZGUVTFG
ما اقدر	LQZGUVTFG
~قدر	IcZBUQJDE
ساعدوني	IfTDBCVFB
~عدو	IfTDBCVFB
ساعد…	TYQEEHcAA
^ما	aB00ZIJ0O
من	NGJIJRN0P
بنت	EYJaZELHJ
^بنت	LcONMMYLO
~ربع	JePQMNYOM
اختي	ASHESVgDG
~ختي	ASHESVgDG
عندها	JYPGMaKKO
~وما	FePT0HPG0
معها	PYOEIIZOO
~معه	IWFVGFVGH
^اختي	HTJIUPbHJ
جهي	AKCAAWCdA
كله	LXMNEgHJK
~رجل	GXCZ9A53F
كلب	aWDBCDBQB
دم	NjDCFHIEE
~لدم	WZMIJMMJI
~توقف	EdOLeNNMJ
ينزف	MiIGOOFKM
كثيرا	gSA9EG59D
~كثير	gSA9EG59D
حادث	dTJIKLJFI
سياره	ZSNS60C33
~اره	bSNR50B10
مبني	POU8bGWBB
~مبن	POU8bGWBB
فيه	DagACY9CE
^حادث	YXMLNOMKM
#fall+small	NhCDGBBFE
#hurt+small	DfBgN8IJM
امراه	DdJeIIFIL
~مرا	CiFaGEEFI
قدام	IbcBPUILQ
باب	VSUKAFL96
^سياره	LLeZLFDJJ
#partner+small	JaEIFgCFM
عامل	cYLJLLLKJ
سقط	QcFKGGGGI
^عامل	WbHIFFHGF
~راس	CgABEcBB9
درج	JOXGJfHFC
صديقي	PYJEVFKE5
~صديق	LUCVROD50
~قلب	DsDCBFCCA
اقف	EcLWZWKLI
^صديقي	PYJEVFKE5
#body+paper	UA7CCG2Rc
#hurt+paper	WIA0SO5CO
~خوي	GdGFGbTGG
اخذ	EcEf9X9G9
حبوب	GYDCdADC9
~صحي	IhBBW86D9
دواء	XeHHCHDEC
نايمه	LjEGBIIIG
~ايم	TeBS78BBE
~فتح	eaA8GB878
~طلب	EVDbCUE8Y
~سعاف	NgFGJJJHD
بسرعه	JgUAADBDE
~بسرع	JgUAADBDE
#help+paper	LYJELECNd
نحتاج	LYZVGGHDC
~حتاج	dISHRI000
فورا	DVXHKKLLe
~فور	DVXHKKLLe
^نحتاج	FWaYLMMML
هل	qJ00L0000
يوجد	UYJJDIJHI
هل يوجد	UYJJEIKHI
~وجد	WYHE5GDFD
طبيب	IjJKHJJLI
هنا	PJI1E0i00
شخص	WeGEGFFAA
فاقد	UaMLNNMLL
^هل	gU7C6GE91
#asks	m000A0G0E
#asks+collapse	VWFLJJGLI
#asks+here	YU3EE9NJF
#asks+rescue	NeJMCIIJI
حد	BTShEEW99
يعرف	cSJIFBQEG
~عرف	EHB433ld2
~ولي	MUKKGKIHe
قف	YbKLMMGKI
حقوني	IZIdFWJJJ
~حقو	DZTgBUDEC
~بوي	KdJCGdFJL
~موت	SWJFUAJII
^حقوني	IZIdFWJJJ
#die+dying	IE55gL846
#die+parent	SE60aM020
#dying	0000-4000
#dying+help	EWJHYBFIJ
#dying+parent	9TICaUGGE
حقونا	GWVdMJJKK
ماما	L800CQg7D
قعت	UWWKMLKKM
احترق	TeCMMONON
~حترق	CUlAGECGF
اري	GQa1X5O01
لا اري	DXDBdCXGF
عليه	aXJJHJMGH
زوجي	V360Gd004
^زوجي	dBF6OTB7D
راح	PiHSFDJDC
~جار	TO3J2Z400
يفتح	cXIEHG9EC
لا يفتح	WaNJMKDNJ
جدا	IXWFIZEII
~نفجر	JWfHJIILD
~ولد	HbLCWCYFH
#here+kid	620OINu3E
دنيا	HeMNOKbNP
~دني	HeMNOKbNP
#die+stop	EXGFZEUHI
#stop	7P00sP2F0
يا	093123Ky0
~جماع	XbIILEIGF
حده	QWGLFHaBF
عم	LgPN7P134
^يا	4IBA9BRo6
#alone+breath	KYNOLNbIP
مو	7kODCGHBC
~ومو	DgREFHHFF
^في	5OYoB3L56
بابا	EVA6FUbDD
~باب	FP4XBOV8A
^بابا	SWC8IWEFG
احد	0DFnb5b00
شارع	TQQEABZ4G
في شارع	6OVD87h07
^احد	BTIi56W68
رجلي	PVM7JUHHO
شمس	bZEFGHHEF
هو	CeNXUFGDW
~وهو	HfQZJJJHH
خارج	MQ4d76413
~عايل	YZCFXDFC8
عايل…	UbGKXJKKJ
غاز	FPl8F4156
~ستطيع	ZOLDUCND9
جدي	HXEBAYdBA
حاله	gRHDLJMMG
~حال	ePFTKILLG
عند	ULPVCJj77
مدخل	PbJHHHUJI
كسر	MZNDKaDIO
#body+intrude	HRIM9WZBJ
#hurt+intrude	BM4d7e469
#intrude	70Gx0OW30
#intrude+partner	BOAB6fb7E
جدار	aTXIONPNM
~نقطع	FeGFGGRCD
دراجه	GWZaGHIEC
~دراج	KSYbEDBBA
ناريه	RXXJLMMKJ
دراجه ناريه	KbYMQPOOO
~اري	RXXJLMMKJ
صدمت	HTHhMNKJJ
~صدم	HTHhMNKJJ
~وفي	UUTBFHEAF
#device+figure	IWa9AHdAI
#device+past	QcJIMMKLM
#figure+past	UZEJMNLJK
قلبي	TcABDFEBC
~مهم	JYPOOMNJc
نفسه	DYJ9iDGGL
~فسه	CWI8lCEEI
ضعيف	gSHDCGFAA
طفلي	UOGHCDXDK
~طفل	dKGAA8ZGI
^طفلي	hQJJEF3GL
راسي	IZGFHdIEB
~دور	RP8334Q0Y
احس	FeXIWJHHG
مريض	hUDCDECAB
خالتي	XQJLIGYLH
~خال	RNHEGZUHF
حمام	GECZDcT97
~صرخ	OXObPZGPO
~بلع	KZKLbIKKF
~تكلم	RVDGeDDC7
عربيه	KUKfMGJKJ
~عربي	KUJfMGJJJ
ست	QZRRQRXQQ
ولد	SJHFAhCBG
جوزي	WTE48U95D
~جوز	WTE48U95D
^جوزي	WTE48U95D
^قلبي	ZXFDFHFDE
~صاحب	KUIeLHKIH
~رجع	BT77Abh95
^لا	TE30c0Z10
nha hang	MNaKRaOSR
boc	4Eu8HGEFI
lua	G0tH41081
lua roi	OQcLQPORR
roi chay	MMeLQLNQR
chay lan	6LsCNHJJH
sang	X0TNION2Q
lan sang	CKnOMLNRP
sang nha	LOaKRbPSR
'nhà hàng	PQbPSZRSS
'bốc	ENlGONIMN
'lửa	I9l6GECIF
'cháy	94w2685D6
#flame+here	70vJ33046
#fall+flame	C0xK00I00
bep	DIiJJVGOM
dap khong	FOaKDbJLN
^bep	QPbQRMQRQ
'bếp	JOdOOXLQQ
'dập	IOhRQQQRQ
#device+flame	02z79BFEA
pho	g2ZM1C4B0
dau ngo	OKdHMOOMJ
to lam	DInGKOJMG
^quan	h8U8CEHB6
'quán	UIZbFGMK6
'phở	cKVHHKJKE
'đang cháy	KNfHPLNQQ
khoi	D0x00F000
co khoi	HIkCLHMKJ
den	i1KZ20000
khoi den	MQeMPPQQQ
tang	b0Y0I0020
ham	ECg9PBEYC
chung	h0OQ00K80
chung cu	WFZHLKNJB
'khói	C9p8BB8B6
'có khói	LKhHMNLOM
'đen	JQbZPLPTQ
'tầng	MFeEUKFII
'cư	iDOFFHHHC
'chung cư	XOVNPQQPK
#smoke	00-000000
hanh	Y0ZQ1VG10
hanh lang	KHbaGIaQQ
tui em	PQbQMPRRR
^khoi	PIdGEDHMD
'hành	S8YJBXNDC
'tụi	EDUeBROWG
#hurt+smoke	E2oA5CDFD
#self+smoke	10-64E8EA
xe may	gLUILNIGE
bai	TFaBCGGEZ
giu	I0Pd0h680
bai giu	TLdEPHOML
giu xe	TLdEPHOML
boc chay	MNeFQOKNP
chay roi	IEgYGHFJK
'xe máy	aRVQRRQOO
'bãi	PQcJRPQOP
'giữ	ICSd7h9GA
'bốc cháy	GOkGSOKOP
'cháy rồi	FJlDKHJOP
#flame+machine	NDh7NFDCQ
#flame+follow	NQcGPaORR
toe lua	NQbRQRRPR
nhua	NPcOQPPPO
khet	OLdLMONNK
khet let	NPdPOQPOO
'mùi	GGkJLPKNL
'nhựa	QRaRRRRRR
'khét	RQaNQQRRO
#device+smoke	CFoGHDGGF
#flame+smoke	HFjIKKKKJ
#body+smoke	EGnJIUFEE
#device+locked	BFV9Vg8EJ
day dien	PCeCGZC8B
cot	SKVOMMOLZ
ton	WKVJWNPPM
mai ton	SRZPQQRQP
^day	JCeHMMHMa
'dây	TKUYKXHFF
'dây điện	QGZGKcJHH
'nổ	GFhTKMKFH
'mái	MLfMOLQSR
'tôn	hNYRSSRRL
#blast+flame	G9dVDDJKF
phat	R0NY0011Y
lua do	FIlMQQRRQ
^tram	UJgMQRQOI
'trạm	YNUNLPYOO
'phát	LATXFEFHY
#flame+parent	90nTL0000
#flame+water	QCYTSMJNE
co mui	HNiLKNJNL
mui ga	ICjIJPKLK
o dau	d0HT00T00
'đâu	Q4HJ0OgO1
'ở đâu	eEKACES8E
#asks+device	XEaADGBHB
#asks+gas	eHQJGKEKK
#asks+body	l0JI04P70
#asks+pain	b0OKK7Q00
#body+gas	MFgHGKJJJ
binh	e0Z46B8B1
binh ga	OEeDDHFFF
khoa	R0PX9VD8S
toi khoa	FIgESWFIG
khoa khong	SFcFDICFE
^binh	MGfEEHIFF
'bình	RGdFEIHGG
'khóa	Q7SUGVGES
'tôi khóa	JMcITXKLL
so no	NLaKYOKRO
'sợ	A6SKeZcI1
#afraid+blast	K8cJVXGPA
#afraid+gas	KGiREGJKG
#afraid+high	H6Y8fDBLV
#blast+high	QHZGeGGQH
#gas+parent	HEkDGGGII
may tinh	jBXF6E733
boc khoi	AKoKMMNJN
'tính	Y7WHPHDDB
'máy tính	XIZNHMHIH
'bốc khói	IPhOPPOOP
#here+machine	Y7X9DHX08
#here+smoke	ECp8KE8FJ
#machine+smoke	Q9gBIGF85
#now+smoke	OGgCJHIIJ
dien trong	SOZPQQQQQ
trong phong	G0YhASDLG
phong nay	RRZRRRRRR
^tu	J9TDTGEDd
'tủ	VOTWOONQN
'trong phòng	HERdEUJKH
#device+here	IAiKPMKPQ
dieu	aKWKLKLJF
hoa	d0j023880
phut	TKbKOQQRQ
^dieu	ORbQRRQRP
'điều	SQZQQQRQP
'hòa	dKTIJHLLJ
ba con	UFYDFVGGK
'chợ	PKTaMOZOO
nha tui	F5fWD7THK
^kho	XMaKPOPML
'hỏa	ICiNOOKON
con hai	OMcIJHZOS
hai dua	NIZJNMZOQ
o trong	OMcXOLLQS
^phong	VBbBGIBGG
'hai đứa	QQZORRXSS
ket trong	IEjEMKLMJ
nha dang	dAU6DDDEJ
rung	NJfFJPLQK
ban roi	FIddOPLNH
roi gio	cGY9CGDMG
^chay	U6cA6DCEB
'sát	VIXIKOLNM
'bản	aKVJSNNOG
rom	N6gdAJAFA
chuong	HMbKLLMeJ
chuo…	HMbKLLMeJ
^dong	ZEWAFIFDS
'bò	MNYLPPZZO
ai do	FHYHgHDHF
rac	QDYF5AGe8
dot rac	SMZOONPOP
rac chay	NMdOQPPPO
rao	WNaKMFKEM
'ai đó	HKVMgJNML
'rác	QLVNPOPZM
ban tho	OCgMPNLNE
nen	Z0c0T0000
rem	HMiNOOPNH
phung	KOgNNQQOH
'thờ	WHaHPLLLJ
noi dau	XFYLJKLAC
^noi	T8b572AU3
#flame+help	70v7D39D9
pin	UHLNGMeGM
xe dien	RUeVVVVVV
dang sac	XNbINORNL
'sạc	hLUKGNOFA
'đang sạc	VQcMQRTQO
#breath+smoke	JNfQTRSRR
thoai	U29O0WQDY
dien thoai	U29O0WREY
hang cho	JMcaSRRST
^dien	v4B010R50
'thoại	RINQBVSLT
'điện thoại	QIORCWSLT
cai	T0M0GD0o0
cai may	JMaOKOPYK
phot	jESF9GIG7
co lua	KPfLPMMQP
ben trong	IJiFPKJPP
^cai	c1M6007T6
'cái	R1Q1NE1c0
chua chay	QPbPQROPO
'chữa	bHYGHJFIJ
'chữa cháy	VNXORSNMN
#brigade	70w5978A6
#brigade+flame	JFiJIJIKJ
cuu hoa	MKfJONLRM
chay o	MHfKLMKRH
so nha	OOcOTQQTR
cuoi	e2EERR090
hem	JJYfMPJQO
'cứu hỏa	QObORQQSP
'cháy ở	SNYPQRQSN
'cuối	LHZYYKJJK
#brigade+help	8ApEHHGGF
#afraid+flame	TCW9JSEMa
linh	dIcDGCCED
chua toi	JGbFEIcTP
ba roi	OIbQRRaST
^linh	SHbKMPKLK
'lính	RIdFFJGNL
#brigade+self	UPZRVUPVK
moi nguoi	78ZRl8CBS
'mọi	GJULdDIHZ
'mọi người	JKWMdEJLR
toa	S9Q3V9f54
toa nha	MAR6WAf9D
nha nay	KELDXGgGK
nay bao	UPcPGPGNG
bao chay	MRdOPNNSR
^toa	QLkFJLGMF
'tòa	TGSFVIZHF
'tòa nhà	PIUIXJZKL
'nhà này	NNRMXMaOP
'báo	gBKN5LNEE
'thật	fRXQOPQRJ
#pain+smoke	KMbOQZPRQ
em thay	MHcJaMNQP
^chuong	GPlIOPRUU
'mà	E5V9QSk85
'em thấy	OMZNWQQRQ
#flame+high	BGoDBLOIE
#follow+parent	IEEcGf9GC
#follow+smoke	JHhEIVNQO
#parent+smoke	OHfEFQCJB
bon	72SWa0Sc3
xang	JCn88IHHC
lat	g2NQKCF70
tran	dBbA9B9H8
ra duong	SJXIKXLNP
'xăng	NIhGGMLNJ
'ra đường	PPbNPWPRR
#fall+gas	B1r6SGEB9
#flame+gas	DMgLNNMPO
dinh	c0K8a000P
dot nha	GDeDAgFFG
'định	RASJbHFKU
tuoi	S0L00Uk70
cham	j8T6N58A0
cua nha	HGZYIEZKE
tui roi	XNaKGMKRH
'cửa nhà	IMWYOMYQO
nha may	DJWcMJIdB
lung	CIZHLgGJK
mot cai	EPeLLMcKN
'vàng	LLTXIOWIK
#blast+smoke	CGmGKHIDD
chat	iDWHHCJK8
cay	j0VN00300
^hoa	PJdNMOOMK
'hóa	YNUOJKOKK
'chất	ZJVKNJLOE
trong quan	MNYYKMPON
tranh	i8U7C4GHD
^lua	GIlGOIPPK
'bắt	E8RhVbAHE
#flame+weapon	KKhEPJMPQ
#help+weapon	HCRiIEKJI
chay nha	SJYMONNOP
nha o	g8R2DA729
bay roi	OMcOQQOQO
'cháy nhà	TPYPRRRRQ
hinh	d5C007EST
chay phong	QQaMRQQQP
'hình	SGRDFGHNa
#smoke+weapon	RRcLSPTSO
chay tui	cMWFKLKUK
tui dang	SPaXQMKTT
dang dung	LNXIeJJQM
dung ngoai	N5M6kC8HI
ba noi	z5P79109G
noi con	XOZHPKJRR
con ben	aJeJOKHOT
'đang đứng	NOXNcONQQ
'đứng ngoài	MKSGfLKPO
'bà nội	jKUIMHFDM
#figure+flame	jJJCHIIPH
#figure+parent	U9PJIaP8B
ghe nha	SLaNRLLQR
nha ben	LFZ5HYWMN
'ghé	VMZMSNNRP
'nhà bên	LLcIRZPRR
tan	gDXBCMJH9
sang mai	OKZIbKKPL
em bat	GLbDEeJLL
'tàn	bMbLNJRQQ
#pain+weapon	ZKYGMNMKI
co tieng	PObOWQRSR
lon	J9H8A9Sf6
o tang	HOgNPNNRQ
roi khoi	WNaNOOOKN
'lớn	WOYNPPVQO
#blast+follow	PJXSaVLSN
#fall+smoke	X6dC6CEED
mini	XIbJOPOPM
#gas+here	J9kGJKIGK
quat	l7N21UA08
co sao	VBdC6DFNJ
sao khong	VBdC6DFNJ
^ga	LGhJIMMNL
'quạt	hEMFIGIDF
'sao không	YIZGGFKOK
'nặng	NKVUWDMIK
^lo	lDLIGLBLF
'chăn	STbUSVVVU
#smoke+water	VLaSTTTSL
nghi…	fAOQER7EC
co oi	A9bEGfbPQ
'cô ơi	JMaOMZPRR
hoan	LHVHKJNNc
hoa hoan	QObKOSSSJ
cong nhan	YHXNOOOOM
nhan ket	ROdLRTSRQ
'xưởng	aHUJLNNML
'nhân	eFTJBLJJA
buyt	NFaYBCU9D
xe buyt	NFaYBCU9D
dang cho	m0b0026LJ
khach	VFbQFFFHE
o duoi	PPbKQPQPP
'buýt	PLYWJMUIK
'xe buýt	PLYWJMUIK
'chở	OLZaONHQQ
'khách	SLZUMJJNL
o to	P6QU3AT95
'ô	a9TS7AC8C
'tô	SFTUGIQLJ
'ô tô	SFTUGIQLJ
cao	h3N02Q110
cao qua	NLeKMPKNM
dau nguoi	IEZdOKJLL
tru	d3VSO7AG3
vao tru	LJeVFOHNK
'trụ	QIXWWMOQM
luu	mIVAIGIC8
luu tru	SQcNNPMLL
mo cua	dBXLNNNOJ
toan	50c4bQ7dc
ra toan	JJYKMMJKe
toan khoi	JMhLJNKOL
'lưu	gPXJNNONK
'trữ	TQdQQRSUP
'lưu trữ	TQdQQRSUP
'mở cửa	ZNXPQRQRO
'toàn	CCXFZWEVZ
ke	I0bd0U00a
ke ben	FKeDKaIMM
chui	DAW87hDDa
em khong	W1O7f0Q69
khong dam	D9XTLWTKE
'kế	bJWDGUFIG
'em không	RCTCcFMEH
'dám	IFWSQbNPI
'không dám	IFWSQbNPI
#afraid+hit	D0RICnRIN
#afraid+threat	B5RVAOh9P
#hit+smoke	PNbHORORO
#smoke+threat	UNbHMMOMN
chap	aIe6G5ABF
chap dien	MPfKPFNPO
dien roi	LFgLNPLOP
bang	-0H40K060
tach	oJTIM8OKI
^chap	UPaKPPQHM
'chập	OQcOQOOQP
'chập điện	OQcOQOOQP
'bảng	PSfPUUTVT
'tách	fPUPQGRQQ
dien chay	PPaQRQRRQ
em chay	PDcFPYQQQ
hoai	MAY36QPW5
hoai khong	RLcKGGSPP
'hoài	NJZEJYUVC
'hoài không	QPZONPUPR
khoi nguoi	XJYGGHKKI
karaoke	VIfHIMILD
kara…	VIfHIMILD
nhay	66Q3uCCIB
tu cua	ZKbHMNPRK
cua so	TAcTINHQH
so xuong	NJfLLPMSM
'nhảy	GHSFkKJNK
'sổ	p7IB6F293
'cửa sổ	PIYWMPNRM
doi dien	JMkGJaHON
^cay	v4E3CCB37
'cây	j8DQDFGCC
'đối	UPdJOONOG
'diện	cHYGJHHKI
^bai	VObFQJPNO
duoc khong	h0V2010G0
'dùng	dHTCGHK8Q
'được không	cATE7G8NC
#asks+flame	WFUDFIDKC
#asks+fall	b0Q700VD5
#asks+hit	JHUDGeIIG
co nen	EQdOcOONM
'nên	YBQEWDDEG
roi lua	JNjLSRSUU
'trần	bLQNMPMSL
nha tho	aCWBMGGGE
'nhà thờ	dJQLQONNN
'họ	K9Mc9NKDB
'sơn	NSadQMQVS
thay duong	TMbNJOENQ
lua o	EOlIMMLPK
'lửa ở	MQeNPPORP
#here+high	OPXLYNNQQ
#high+now	D392t8AG6
muoi	bCXGAYGMO
'mười	ZKVNIWLOQ
xuc	a8b7CAJHF
^duong	SBgBGCAE9
'phố	VJXUMOINK
'xúc	ZIWGKLONM
khung	MEVGKLKdI
^cong	hEUFLMMKB
via	x6M8089C7
tren via	QOdQQRTMQ
via he	eFZFFJKHF
'vỉa	cMVMMPPON
'hè	cNUMMOPNO
'vỉa hè	cMVMMPPON
vung	H5ZfEDCKH
nuoc ngoai	h4XBHFDKG
hiem	a3TBUBCI7
nguy hiem	YBaGLHJKO
'nước ngoài	cGRNLKNMF
'hiểm	aETDSEFKG
'nguy hiểm	VKYKOKMNR
nha ve	LIZVGaDPK
ve sinh	NFWWGIVMJ
'cộng	dLWDLMGHJ
sap toi	gLdLOOQSH
toi nha	MEWaGZNQN
'tới nhà	MDWbFYKSP
nha chay	XMXKOJHNO
ma chua	XGaIDE8JC
chua ai	JRhOSOLRQ
'mà chưa	UPaROPKQQ
giay	g0ULHG27P
giay to	LDhY0S77Z
'giấy	U5ZTJK4AR
'tờ	UKaW4RGGT
'giấy tờ	RNbX8TIJU
#flame+paper	iCRGA4AD0
fire	I0r004460
a fire	hILHKMLOL
fire in	BGoCLLBPH
building	W9U3TEUB5
the building	MCWCbKEFA
~build	W9U3TEUB5
buil…	W9T2SEUB4
house	e0VK0V000
mi house	W8SWFOBHI
house i	YHaLNLMQI
kitchen	bBTAATBIH
the kitchen	RHTIHbKLL
kitc…	bBTAATBIH
fire and	OLcNJONRR
it	g0O0W0IGB
flames	JJhKKKLNO
~flam	JJhKKKLNO
flam…	JJhKKKLNO
mi neighbour	Z3UNFH6KN
neighbour s	SEaGNLKLM
window	OCSaHJGGG
wind…	J9WcGHADE
i can	S0MRWKR12
se	P0VEiYX80
smoke	66uACIGHG
corr…	N8NABDMZ9
full	FBWFFTEVZ
i full	IDXHJYIeE
full o	IDXHJYIeE
o smoke	OMdJNLNFI
and ue	MDaJH8bIF
children	OCVBMj999
mi children	HObKZYHRT
chil…	OCVBMj998
in a	R4GV78gD9
a burning	MNgGPLPON
~spark	PNbPNQRQQ
spar…	PNbPNQRQQ
and it	PKbMDNYON
smells	UIYJKIKII
~smell	UIYJKIKII
smel…	UIYJKIKII
something	eFXEPHCLK
~someth	eFXEPHCLK
in thi	KGYLdJMPM
office i	DHWKIMLbZ
smell	KCjJEKKNJ
on fire	CDpCEGIMG
parking	bMXIMNILK
~park	VIUHKIbJH
park…	VIUHKIbJH
the gate	LEaUOHWPO
home	U0F00Wj50
at home	VAPBBeREE
the ga	IFYDYJGMI
bottle	TEZQHMLLM
bott…	UEZQGMLLL
close	VDcFBIHGG
exploded	IJiINNMMK
~explod	IJiINNMMK
expl…	D9pAIJJKD
net	N3I0SZPN0
net do	GEUI9cVAD
loud	iESFEGGFC
i smoke	JHhKNLMMJ
tran…	f8U9A7ABS
street	UDWTGJNIF
the street	RGXVJMSMJ
stre…	VDWTFJNHE
blew	ZHYLJILJI
up and	PNZOLOYQM
it i	YCTA4ERFW
market	KDNcFGXEB
the market	GGPfJIZFC
mark…	KDNcFGXEB
fore…	lFPCO78DD
our	N0Vi5IJ13
village	eIWEKKMIK
vill…	eIWEKKMIK
what do	cGVHIIIGH
do i	i0N00VL00
e	RBU9DbBBC
mi e	FKZGIhIIO
smoking	QEeJHDEHH
i smoking	BGoLKFIMK
~smok	WDYHEADED
smok…	WDYHEADED
while	cJVNGJGJL
char…	iGUCBBCFH
#figure+smoke	IHiMKIJML
phone	O0RVCNM1T
phone i	i8YGN588G
queu	eHZHBEFFH
phot…	aMbLLMHNJ
comp…	N3S2000VM
counter tuo	VJZJJLION
call the	PKYXQQPNM
the fire	QQaQORRRR
brigade	WNZQLQQPP
brig…	WNZQLQQPP
real	lJNNLGHGI
petrol	DGiJJQOPO
petr…	DGiJJQOPO
wants	i4L8DFM78
and wants	MIcYEEDJF
~want	f2LQBEK65
wants to	fBU3MP0ED
light	aJYMMPPJK
they	00Iz0O063
shop	Y3Ya973C8
mi shop	kHXBGFECD
^they	D0Ni9Q096
turned	KCUDhKGFD
because	KCV5dU2C4
beca…	KCV5dU2C4
because o	aNXMGLNLB
o a	J6V47C5fA
burned	oD9CEWACG
still	hBXPADFKD
i still	XDYVHIINJ
inside	IJfWLJKFH
insi…	IJfWLJKFH
^grandma	ZCUIILVNJ
jumping	MHTFfJJJJ
~jump	IFPWfHGDF
jump…	IFPWfHGDF
live	JEYFdSJLD
#device+die	W8UIT9IDI
#die+flame	XKUMTNNON
i an	SAVYGAEGD
bo i	gIZKGC9LN
archive	XLXKMLLLK
arch…	XLXKMLLLK
^fire	aMSJLKJMH
flat	HEcaHMLJG
near	h0TU61153
~hous	aMXJLNNMI
hous…	tCQB766B4
cont…	c9Q84D8AW
nobodi	KEYHbCOC8
nobo…	KEYHbCOC8
'nobody	KEYHbCOC8
ue are	XDTTGR6IE
mi do	D7PiA4X56
smoke from	NKdGLJKLJ
^it	pBJCHJAF8
shooting	YJbaONOGG
~shoot	YJbaONOGG
shoo…	YJbaONOGG
station	YRZRQRRQP
stat…	eLYNMNNMM
^our	TLdHMNGMK
bu	PEWW8ESJC
river	QCSDcECF9
the river	QCSDcECF9
bank	J8aXEFGFX
tell	NCZ8aC9Bd
mi rom	HLZZNWJON
^house	kNQEGAJGD
kids	FAXMZZP89
the kids	OLZRMXFIG
grill	dLQIGJLJI
the grill	dLQIGJLJI
balconi	OKWKcMOJG
balc…	OKWKcMOJG
'balcony	OKWKcMOJG
ho do	q8RA8FED5
right no	LCQcMXHMG
^ho	w0B0K6000
uon	YHPUZLBMF
uon t	JGSXeKBCD
t go	FIYGdXJLO
the shop	KHbaPMLNK
threw	KDZeMYIIM
poe	fIVEHGJFF
bun	D8bYaK697
m	H05RcOY50
i m	H05RcOY50
a babi	L9TRCBdGK
'a baby	L9TRCBdGK
it s	XNdNPPPML
hot	kLNHGKJIE
in our	dHRHPPOPK
block	dHSHOPONJ
going to	HFYVTHHJK
tent	bJSHHJHMI
tre	t08H00U00
school	V0F00Dd00
scho…	V0F00Cd00
^tre	jDT4I6WFI
to the	Z4FB24B0Y
حريق	PAi8FC8DA
بيتي	S3OV9P554
~بيت	Y2HN4d020
يحترق	GIhKONMNN
^بيتي	YGXDHDFHG
مطبخ	NFSFCYEDG
نار	F4gaP89C6
استطيع	UAQGaFQGG
لا استطيع	UAQGaFQGG
استط…	UAQGaFQGG
~طفاء	DDlGJKKJI
~خرج	JAcXC9aC8
جيران	Y4T8BYX7H
^نار	OMeINNKML
طابق	NBeECCCCE
ثالث	QHcHJIBEG
دخان	8Cu9ED8BB
اولادي	CFZDHkJIN
~ولاد	FET4Wf9DI
اولا…	CFZDHkJIN
نار في	NLfHKJLKK
غرفه	RFbYIEACB
في غرفه	IJbZNHJIJ
~غرف	RFbYIEACB
يطلع	HNiLMMLKL
~طلع	EFdINabLL
شيء	CHPUjIHCT
تحترق	GDkGJHELL
موقف	VKaKMONML
بوابه	OIaXGGIGG
~بواب	IFUiGCCCD
رايحه	RChEECAAE
~رايح	RChEECAAE
رايحه غاز	JIiLJJKIJ
بيت	O0O80nc00
في بيت	JFR99kV98
ماذا	gDTDEEDDA
~ماذ	gDTDEEDDA
افعل	QGaJFGFEW
ماذا افعل	TJbLKKILJ
~فعل	XIWHHIGFW
~سطوان	VEZLGJJIK
اسطو…	VEZLGJJIK
انفج…	JCiHLFFEF
عند جيران	UHNILKdHN
صوت	ZGQZHKGFK
كل	83GFWQ2Zg
مكان	VCPa9JTCA
كهرباء	PHcMLLUKH
كهرب…	PHcMLLUKH
انفجر	RKdMOMONG
سوق	MBKWABd96
~ولع	KHhGLJHLL
شو	bMWLNUNLI
اعمل	IMXMOcMOO
~عمل	r1G60O022
~دخن	GJjHJJIIG
اله	HNcKMMIaD
تصوير	aNcFLKHKK
~صوير	aNcFLKHKK
~شتعل	BJmHJJDIH
كمبيوتر	h9XIGC3GH
كمبي…	h9XIGC3GH
عند شباك	RIbHLJBJH
منه	PGeFGGDFE
اتصلوا	TGYXIEEHE
~تصل	FBVUFDbD9
اتصل…	TGYXIEEHE
اطفاء	EEkGKLKJI
^اتصلوا	WHYSJIGHF
#flame+past	YMULMNKNN
بنزين	JKgINNJMP
~زين	JKgINNJMP
يريد	XBSBZ84HF
~ريد	e025gIM00
محلي	OJeDLIGDF
~محل	MFcUIEFCC
حرقت	LJiIGIMJI
~حرق	64ZUOc602
~زال	OGjFMGGJL
ناس	7FUpD98AB
~قفز	CHYClFGKD
سطح	KJbeKMMMK
علي سطح	KJbeKMMMK
رصيف	hGUHIJIJG
علي رصيف	hGUHIJIJG
لوحه	TJVJGKKGa
~لوح	TJVJGKKGa
ارشيف	TNXKNNNMM
~رشيف	TNXKNNNMM
يدخل	HNbWOMJMN
~دخل	bBWUF605A
^دخان	DLkHNLHLK
مستو…	aQSQQQQPP
شقه	dGZEJIDHH
لا احد	IBZCdEVHH
نحن	QHYFFdGEI
تحت	AFVaWGDEK
#here+intrude	DCUkIABFK
#intrude+parent	D4VbAPR86
#intrude+small	NDaeO86LK
مصعد	P8TXBA8B9
محطه	FNZZIJaQO
~محط	FNZZIJaQO
باص	SJYWHGKLK
^قعت	bHYPNPOLN
^بيت	eNXKMEEMK
~ايه	PCTCEKZEE
~اني	GKgIOYFLL
#flame+lost	VKYHLGELL
~لعب	NJZLOMNHd
كيف	RBRD66UDU
^كيف	jJUG7E2G1
#asks+now	eCO37DOC6
سيار…	I9NaABV9C
محل	f3YR45334
انا	I0DPOZT0R
انا في	WIYAFcBE8
دور	WLgFGE9HE
مع	O1L3YXG2U
مدرسه	TBP787g77
~مدرس	TBP787g77
سنه	k6V44N732
#fall+locked	O8UKSXUBA
#locked+parent	02Ob0uCCB
~قرب	gLYGEHCHD
~غلق	WHVJZIIGG
اخاف	REXBXSDED
~خاف	PEWBXZCEC
لو	C6R4jBY7S
cuop	OFFfBDIGH
tiem	i25b5A877
'cướp	NOMeHGOKI
'tiệm	dFGRHLKJH
trom	EBInIFIJF
trom dang	OLNdOLNRP
vao nha	FBKmDBEJD
so sau	ULMZLQMIM
'trộm	ILJhJJPNL
'vào nhà	FGPlHIKPM
'bằng	k7BQ8ODBA
#intrude+now	BA5n9WBB7
#intrude+rob	EKHjOLLKN
#intrude+self	000n0JeN2
#now+rob	644x58D54
#afraid+intrude	MJLlJAEPM
#blast+intrude	PGMfNGHQP
#blast+rob	MEIhIKMOM
co ke	R98j7CAED
ke la	NOKePMNLM
em em	GGMYiHKSR
dang o	d65RTDFBF
ngu	4000T50-0
'kẻ	SIGcFEHLJ
'có kẻ	UKIbGGINK
'lạ	A7CgDDdBE
'đang ở	bGFUOMNKN
'ngủ	R8GEdQ49D
tui no	G7DlWBFPN
pha	IA7r7N79B
nha roi	NCGdEDcOO
'tụi nó	NJMeMLOQQ
'phá	MJFiINHMM
bi trom	NHOdMNLQN
van	Z8CbAC58W
con o	PAIVBYQJB
o tren	MJObXNNQQ
'bị trộm	SKOZMPLTP
'vẫn	WILUGWKQM
'còn ở	SKLcKOJON
'ở trên	MOPbZQPUU
bi giat	NHIgJNLSQ
'bị giật	QKObNPPSR
#here+rob	B4AsDC6EI
chuyen	m00EN031P
chuy…	m00EN031P
co thang	S8DjC9FCB
moc	NHMWIJJaD
moc tui	YJQXMKNIL
vang o	ZOOWOQJQR
'có thằng	NNJePIIRP
'móc	MOOYNMOZN
'túi	XFGYFHKFI
^cuop	KILjJFNKL
'lấy	R18PEa074
dao di	aEQiHJPSK
2	cOOZJNOOF
cam dao	KGMRbSIPO
chem	SDJgGCDHF
can bo	X9HOFGEZH
'đòi	JCEaTUDI9
'chém	TMOaMJNKK
'bộ	ZBBIAFDNO
'cán bộ	YEGPFJHSI
#here+threat	H3Ho47GMO
#here+weapon	E5EqF5AJN
#here+locked	GFLdJUFRQ
#hurt+locked	IDLcPZHNM
#locked+threat	CHMbhISPO
#locked+weapon	CILabLHNL
nhom	e78X33674
thanh	W10GM634X
nhom thanh	RPNaOKLOO
nien	YMNYNNLNI
thanh nien	ZIHVIGGGG
tau	QLKbMIKNP
ruot	MJGXHdFKG
^mot	NIJkHIHEE
'nhóm	WKJZHHIIF
'niên	XOPWPPNPN
'thanh niên	XONXOOMNO
'mã	PHHYGLIFV
danh	M00OCp05O
danh nhau	QMLaMINOM
quan nhau	NPPdPLQPM
^danh	OEHYIBJGb
'đánh	703P5q00U
'quán nhậu	QRQaRPRRP
#hit+locked	M98PTQXDC
hoi dong	OOQcQRLRR
'hội	RNNaONWMJ
'trường	aHMXKKLMK
#blast+past	NHNbaRRSS
#here+past	eDMYHPHOR
#kid+past	M5LWY9ZLN
bi chem	PGNeKJHPO
#asks+threat	gEMSBBDLK
o ngoai	W5Bc6CGB8
ngoai cho	PBHcHFJDB
^nghe	IHMiMIMHF
'súng	VLHgHLNMF
'ở ngoài	SHKaFHNML
'ngoài chợ	SLMYNLNMM
tru so	TFKcIGMQJ
'sở	VJJZKNMQU
'trụ sở	VMOdNPPRO
#afraid+weapon	K05W3cMFN
thang do	MCFkLJJKJ
do noi	WDHbJAIJG
'lô	dNNbPLNKJ
tich	Z02R02ANM
tac	M6CWS765X
bo duoi	NQKbNWNQL
cho so	PQOcMEPQK
bom	UGFaHAOFD
'tích	LILaKJVVD
'tắc	GKMaZNQJZ
'bỏ	G07OPLYHU
#afraid+follow	I79q8I5IC
theo	O00KU480d
di theo	JKNYcMHRN
tu ben	SNNaKOMSM
ben xe	RFFgKGFCF
xe toi	S06i387FA
toi day	FIMfWIHOA
em so	FDJQgWDOI
so lam	KJPbLTaSM
'bến	ZHIdFFIGI
'tới đây	KMOeUKJRK
'em sợ	GNKRdYCRJ
'sợ lắm	GKOZJZWUO
#follow+threat	NMKZZILRN
toi nay	EEHYlECJG
nay gio	LEKiAHXLH
gio khong	NFFWCRZNA
dam ve	LFIaWCYJH
'giờ không	PKMWIZYSH
'về	TA2F4Je20
'dám về	OJMXWISRL
#follow+hit	RKDRFbKIJ
mot ong	IFJmJEGGG
so em	IIOcdHIFI
em trong	G9AcCf99B
#body+rape	GIMhJUGEF
#rape	005u0l000
#rape+self	B05q0f000
#afraid+rape	QGLbHVEIH
#partner+rape	E7FHApBBC
soang	OMOaMWLOP
so soang	OMOaMWLOP
soang con	OMOaMWLOP
'thái	VIPaLGMTQ
'sờ	GINSJhIOL
#kid+rape	YELSBRBEN
no bat	DDIoGBFHG
bat em	HGPdIdGOM
len xe	9CHXHAcHH
vao day	GGIOKFfIJ
'nó bắt	IMJiJJKNM
'trốn	LFJTGgMKM
bi nguoi	AHUdDkFRN
nguoi la	D8CXDDiBE
di mat	KFQeAAZHP
'người lạ	JELVJJeLL
#intrude+kid	DDIeDZ8EJ
#intrude+threat	HOSlLFKTS
dua be	L78f7e89H
'đứa bé	RMJXNWHJO
bi bat	SALTZHILM
tien	W00BGS0aT
doi tien	WHKWFEHNM
chuoc	ECNnCFGMI
'bị bắt	QIQXYOMPP
'tiền	VEINNUFRP
#abduct	D06-1305F
#abduct+kid	FCLnCA7JK
#abduct+self	65Cw9265T
#abduct+water	X7DSGAAES
#abduct+weapon	NJMfKJPOF
#water+weapon	U8HSBBFFT
nhot	68EM0meDG
bi nhot	JIPWG9hOK
nhot trong	NKPaLJZQM
nha tro	aD9cJEKGF
bat di	MMQfNHNRM
'nhốt	EIKQDiPJL
'bị nhốt	KNRaOHaRP
'nhà trọ	UNIaQLPSM
#abduct+threat	PNTYZNRTP
#threat+water	I8GLCU9UT
chu nha	TFJbF2GME
toi khong	W0JXNCL6I
khong cho	8AEh1m5E8
cho ra	JFIcEYIQF
ra ngoai	JFIcEYIQF
thu	N00VQ00RR
het giay	MLJgJAONB
viec	i75Y00140
lam viec	PHHgD7JJC
'chủ	PEGcC6CGQ
'chủ nhà	PPOcMHPQK
'tôi không	WCNWPNRJK
'hết giấy	OSOdLJSSI
'việc	YDFZ69GHA
#locked+paper	E8Bh0e060
#locked+now	NHKTVXJSL
#paper+weapon	N09L9YG9c
bi lua	MNMeOMOQO
lua sang	ONKeONOQJ
gioi	f1CS567BY
bien gioi	NKMeMMNOO
giam	a3AO1B99T
'lừa	SROaQQRTQ
'bị lừa	SROaQQRTQ
'biên	dJLWGMELM
'giới	ONLWNNPPb
#abduct+here	KJMgNJJOP
#abduct+hurt	aHIWFLMPA
#here+water	VJMcJQVLR
dap cua	OQOYPXQPO
doa	11DYVb799
^bon	EAEb718h8
'bọn	EJIgEGGdG
'nợ	PKLUVYIPQ
'đập cửa	OQPWPXQPO
'dọa	EEKWRdIJG
#hit+intrude	JDFXKfI9D
#intrude+murder	KMNjPHONQ
#intrude+weapon	KFGkFDDHO
#murder+threat	QCEf4U895
#murder+weapon	PPPcPJPRQ
#blast+hit	6C9W8e9H8
xa	n02N0G020
xa hoi	UFCaEDDC9
toi quay	MPOhGJOTM
^xa	JPOhNJNTH
'xã	jD8MBL8A2
'xã hội	aMFTMFIKG
'tạt	HNPhOQPPQ
#murder+past	OQSdPLPTT
vay	o44S0M5F0
cho vay	OPPeKGOIJ
giet	QCGX4e9B7
doa giet	INQeGZJIJ
neu	G0BIUY05f
chieu	c28P01L7N
chieu nay	YJMaBFJJA
nay khong	JMOcIEZIH
'giết	SKLVEaHJE
'nếu	HLPTYbLLG
'chiều	VKHVGFRHD
bua	XHMZFSNJA
toi doi	IFHaAZKPH
doi danh	OQPXQXQQO
^hang	bBCQKTILK
#here+hit	I06ZPi119
vac	QPRcPLPRR
#here+murder	H4DkU1LBF
#murder+partner	RCKO5cAE7
may nguoi	lFGUGHFA6
dap pha	IMMbNXNDH
#intrude+machine	IOKbPKNbJ
khoa xe	iFIWDIANJ
toi duoi	aDNXFLHQQ
'xe tôi	TGHaEKKMJ
#follow+intrude	LIKhOJILN
'dắt	NNTbPSaUR
#parent+rob	FAJmKFGJK
lai roi	H9Fc6bABH
'lại rồi	GGKWFeIGM
'đồ	AADN0X3p1
#fall+murder	NAET2ZJF9
bi thuong	ZAHYKHNOM
roi bo	GBBmXHHKJ
bo chay	HCBmKYKLH
chay ve	SMGcPJNQM
phia	WGFYLJMKM
'bị thương	XHPVNOOQO
'rồi bỏ	KIMdVLLNL
'bỏ chạy	LJNeLXOOK
'phía	SPPZPRQOP
tai xe	JBBnKDFNL
^tai	f75f969F7
dang dap	NEJbNXOLM
ruou	kDFTGPGG6
nguoi trong	SIMbGIMQP
'rượu	cONSNSOPM
'bể	OGNaJLMZG
#kid+locked	409ESld7D
#locked+partner	90C3Op07A
nem	J97k2bEID
'ném	GHGYJdLPK
'đá	bILUIRNNI
tat ait	GFLcIRNKL
ban sung	ZILYLMNLD
sung hoi	MNOeONPRO
hoi vao	QMNcNMOQN
#machine+past	OGLbYJBC9
toi thay	9BGbUaWHJ
co gai	DDEfdBHPG
'tôi thấy	HFJUWYRHK
che	X19V77D9b
noi to	UDJhGIJFH
to duoc	OAKdCIBKB
'chế	P5FQ7BBAd
cong an	W3DUGDG6T
#hit+police	MLNePKOOJ
#police	D00x0200Q
quay lai	FHKhBEZHH
'quay lại	PHKZEIVMM
#now+police	FDKlHJJLJ
#blast+police	JFIiLLJLK
#fall+police	ZJMUKJHKD
#police+self	AEImFECNa
bao cong	RGLbMOOSF
ngoai cua	DKLRFfZNJ
^bao	R5Ak2G952
'báo công	QNPcRRRVR
'ngoài cửa	INPULcYRO
co an	VMDZNQRRP
xac	YHKSHBJKR
muong	VKMYKJLIK
'án	XHJYFHJFE
'mạng	OGMYVLOKM
'xác	UOOUNMNOU
#murder+water	IDGkIIKME
#follow+water	bOSUXKRUH
hien	ICGiBYCEC
phat hien	HDHlKMNLI
nguoi chet	VBIcCPQPN
'hiện	PHLdNOPQK
'người chết	XINYJQQQP
hiep	MJKfNKKQL
cong vien	PDHdLMZRK
'viên	NMPWWQTPY
cuong	UIFYFWIFB
'cưỡng	ZFLRFSJMJ
'đến	XLNWKKKQL
#now+rape	LLOcNXMNN
loi vao	MEMfCIGMI
nghi	r01KP0030
'nghỉ	d9JU5FFF9
#abduct+fall	SJPZJNKPI
#abduct+machine	MMOcWPNLa
#abduct+parent	GBMlHCHI6
nu	PMLdONMPN
'nữ	ULLbSQKTR
bi phat	cFDWCGFD8
lai ban	SJNcPPPJD
^ke	VHLbGHKE6
ngan	kEJMKFJGG
ngan hang	fMLPKENKI
bat con	GLNaEaEFL
tin	i7AP4C7S0
con tin	ILOhNMKNN
'ngân	YPOUOOQON
'ngân hàng	YPOUOOQON
#abduct+rob	MLQfQMMPR
#abduct+blast	ONNcPNQQP
tin trong	ULMaONLQP
mau giao	WDLZMKCIM
'mẫu	cHLXJGBNM
'mẫu giáo	VLMXOMIOO
#abduct+small	HKOiPKINO
#self+small	21IP3QrCE
#blood+small	XKRZRQLNR
no cam	NLNeKLNON
'mô	OCJKYWZKH
#blast+locked	VLOaNFGPO
#help+locked	NNMfMHKOM
#locked+machine	VCFTDNKUC
han	k66L4CB8R
kiem	T11D00W0d
dang kiem	u8BPD4J95
'hắn	GJLTLdPOL
'kiếm	DIIaGIgOJ
rang chu	ONOYPdLNG
^man	o3AXN2205
'mần	RJMTZLNMM
'đám	YJHXFMLTG
'hồ	O28L3A9Fd
tron trong	OLMSMdJQN
trong tu	RPQbPLMSM
tu co	RQQbOLMSN
no sap	HFHhYNIPL
duoc cua	JGHhIMVPN
roi cuu	LDGdHKYOL
nhap	cCCP8OB4M
luc	YBJSCZCND
dang tam	VJLZKKMQQ
'nhập	dDFNANDAL
'lúc	KORZLaILK
tre o	KFOeLFYPO
toi be	HFOegEGPO
be khoc	JHQdMUJPP
thet	JHQdMUJPP
khoc thet	JHQdMUJPP
'trẻ	h4BP67LA6
xin	k02QWF0A0
an xin	SDLbLIOSN
xin toi	UELaPHNTN
toi chay	HB7cBWdLA
#blood+paper	h0BXBBGC5
#here+paper	k18PE9EJF
#hit+paper	90370i00Y
giat tui	QJQaPPRRR
le	YGKUGILHV
tren duong	ZIEaKMNNP
^nguoi	g029MOT90
cua toi	f4CK274HW
chay ra	JIHcJZJQH
'của tôi	eFNOGIHNP
'tôi chạy	MIMWKRaQK
truoc nha	dDAaGHICD
dem	F76JWlG70
dem nay	FLLcdIMHF
gio dang	QPOcPPOLL
treo	UB5NfFFE5
dang treo	HHEYdJMKH
'trước nhà	aKIXLMOKK
'đêm	GHKSTfHKF
con trai	UAJROVYAK
#abduct+now	dQRUQNRSI
con do	FFJcGCdMK
giua duong	HIOhJIUPM
^nhom	XDGY9BBIG
deu	Q8GYCGIGT
'đông	TKMZNOPML
#paper+rob	XCLYEGLIF
#blast+paper	ZCDHCSFLX
ong dang	PJIaJVLQQ
dang lam	PNLeMMNST
lam con	cEIYFDJNN
'lăm	RKJWIZMSR
nghien	TMIYMXKJO
'nghiện	WPNWPVOOQ
'tiêm	SOPaPQPNQ
tre con	WFGgB5BLP
con xuong	8FFf6aaEI
xuong song	CGKgBaLRN
'con xuống	IMKYJXYJL
'sông	JONYUXOQO
#die+kid	A0DUm8FDF
khoa cua	IJKbWSEOL
cho em	QHHXATBKE
'khóa cửa	NNMXWVJQN
robb…	LINfKLKPL
bag	PEHiKKEEC
guy	EEGmGIJIH
mi phone	e29X0Q275
^tuo	SAHaEDXDF
break	KGHiIHHFF
hear	RCKjUQEGG
i hear	HNQZZXKMN
they are	B9EvG7IFI
knife	5EJUae59C
a knife	7CALei87B
money	iCCcDDEBC
ha a	b0CSPL0BF
figh…	dMNVNNMJL
beating	ODLaLaJNN
i beating	ODLaLaJNN
~beat	CDIVIiDIH
beat…	JCJZIfHKM
a boy	IHQYLIfQR
bomb	cHIaIJHGC
said	WAFPLZRE7
he said	MHKXQaHLE
tick…	ZCGaJLMFE
under the	REGbEFFD9
~follow	UOPbJQMNG
foll…	QLNYaMJMF
since	HDKXZGZLH
scared	CBGRUaXMD
~scar	CBGRUaXMD
scar…	CBGRUaXMD
stranger	IFLTIGfKM
a stranger	IFLTIGfKM
me and	EHMHXhBGZ
~touch	WJMZJaEJJ
touc…	WJMZJaEJJ
me in	A9LWgSOKG
let me	h07PTEE40
leave	V6AX5V6B9
#parent+rape	039H4-097
night	CHMeFdPIJ
lat night	HLNgIPVMM
tried	LKQeTUKJH
~tri	LKQeTUKJH
took mi	aEFNFWBFG
daughter in	XCGYD9DIJ
'took my	aEFNFWBFG
want	P00Af5A00
ward	w00H03100
the ward	j05O97471
mi bo	rBKP500GC
locked	NAFVMVQEF
~lock	M8EQMaPDC
lock…	NAFVMVQEF
and took	FKPkMFLPL
papers	ZGGU8KCJT
~paper	ZGGU8KCJT
pape…	dFFQ6IBHS
~forc	ZIJTFUGGE
forc…	ZIJTFUGGE
work	Y07S604V6
to work	XNMWKCKHF
#locked+murder	9JNRFgSLH
#murder+paper	OHLcG2HKN
rom and	RQQZPYLRO
and they	ELQYEcCNK
make	H9HPTcXGF
police	R8AhFGBGQ
poli…	R8AhFGBGP
#help+police	8CCpKFFMG
#parent+police	ZMQYPNJQH
for a	oFEIBF8F9
job	t2GO605CB
no i	H9HQVAfOE
the house	KAAQAiCFA
at mi	K7BRCYVAE
threatening	KJKcJYHHK
~threaten	FEJaBgFDI
thre…	FBId6dCFI
kill	GAFRVbBCD
to kill	GJJfTWDEE
'at my	K7BRCYVAE
cut me	MLOYGHFb8
me i	DCLTVcUGH
i i	JAISccEDD
pay	gEERACAB8
today	U7HW97A7V
neighbour i	bBBVIGHIP
~smash	IJOcPWMOQ
smas…	IJOcPWMOQ
driver	KIOhJFHMJ
driv…	VDGdB9DF8
me out	GEIiDTCHI
peon	Q8BW8BC4Y
a peon	FILcIIHEd
away	F4CV2YT8T
ran away	DKKcIeQKJ
#hit+lost	NGKZEJVLJ
being	IBGiASDDH
~be	IBGiASDDH
stolen	KGIkFDGMF
stol…	KGIkFDGMF
pick…	LIIZMJbMH
dead	FBHYhIIHI
#die+murder	PCHVYJLGE
girl	H9DVUWXJI
a house	ZAIXDEHCB
the police	XKMXJLLQB
#here+police	KCJhMKKMM
at a	XCLcKEJHK
i about	PGIUdEHEG
hiding	JHKUIhEPG
~hid	JHKUIhEPG
hidi…	JHKUIhEPG
clos…	TAGWHCQBV
attacked	SAJcBCEFJ
~attack	SAJcBCEFJ
way	FBHXdARHE
the way	MGMbAHWMN
punched	MLRaMbNOH
~punch	MLRaMbNOH
punc…	MLRaMbNOH
officer	cHLUGILHJ
kill me	GGOQ9jIKM
#figure+threat	eBGH0ZAAC
man i	GDKbeBUCE
chai…	NDHQAXADW
me with	FDIZ5Y99B
take	P08ZeH151
and hit	PJOcOSJQP
hit me	M9LX8c8IC
wallet	eGHVGHEGE
wall…	eGHVGHEGE
se the	bGHWFJGQO
say he	D2OUcGa5C
place	X7HX5878A
for me	NHLXcFHKE
teacher	aIMZOGMOL
teac…	aIMZOGMOL
them	R04RTB9AV
the bank	UGJaGJKIA
mi ca	lAKVBBBKH
ca and	IGIZGAeID
t let	RICXAaDDB
himself	JAKPm9HFI
hims…	JAKPm9HFI
student	bLKWLJKIF
stud…	bLKWLJKIF
~witness	UFNcEEDJJ
witn…	UFNcEEDJJ
murd…	YJMWHGJGE
#figure+murder	YJMWHGJGE
landlord	WJMfLJMJE
land…	cJNZLEKMG
came	RCJbEEdJD
~escap	MJNeGWIKF
esca…	MJNeGWIKF
who	l0AV3B70P
wanted	NNPfKKKOG
want…	NNPfKKKOG
sell	ZLMaIGGKA
to sell	WPNbJHHKE
sister	GBGbUHYGA
mi sister	GBGbUHYGA
sist…	GBGbUHYGA
to take	SFKbFFDLL
~enter	RHHaFHJGC
ente…	SGGZEGIEA
restaurant	PGGdJGIED
rest…	W8EZGABD9
^that	aDJbHKLEA
on mi	THIYEIIIA
'on my	THIYEIIIA
prog…	YMLWLNMKX
~سرق	I8DiECEBC
قبل	jAFPBDKA8
قليل	OEFODECcD
~حقيب	OLNeMMMMN
~مكتب	eFKWJGEHI
#abduct+body	WBNYNHELC
#abduct+partner	JIOcMKHMb
#body+small	UFMRKYEHJ
جوالي	cCCY8CBA9
~جوال	cCCY8CBA9
حرامي	IKMfNNMSJ
~حرام	IKMfNNMSJ
يكسر	G9FbMaCGK
~كسر	E8AgHXACD
بابي	U6HeLBHJL
اسمع	SGJUXUIEG
~سمع	aFBYRQEBD
سكين	8BAUca466
معه	67HhNKWAD
~طلق	QCDaUCEGI
#birth+flame	EGHfZIIJJ
#birth+threat	QCDaUCEGI
في خارج	Q9BdGBA8B
تضرب	CJIjJQIEG
~ضرب	I04W2q000
~هرب	GBCeCUQCC
يقول	IBDcTZP96
~قول	436akXI4J
^يقول	HIHe6bEED
فيها	TMMdMOMIK
~فيه	VLMcINMIJ
~لاحق	dILXHJEJH
خايفه	JACUCYWCB
انا خايفه	MGMUHTZOK
~خايف	JACUCYWCB
غريب	KFKXFDbFM
برا	GAJgFVBDK
~لمس	FBCYFdCHF
امس	XEDbRKUBC
الي	e05N0CG0P
~ارت	J9BbABVAC
بنتي	V8ISFTVFL
في سياره	a8IVKAOJM
هرب	EDGiFBbGJ
اخي	T45g4J030
#abduct+paper	P7Jb79EGP
طفل من	NGFjIE9GJ
مستشفي	ZBJYKFDEE
~مستشف	ZBJYKFDEE
مستش…	ZBJYKFDEE
صاحب	VIIbHVIHB
عمل	x2BaB0199
~حبس	BKHbGfBHL
~جبر	FLNQHeILI
يجبر…	FLNQHeILI
^صاحب	OKKcLWKJI
~سمح	UKBSFXGGW
لي	W36CUNJ0W
شرطه	IGGjHGFGN
~شرط	LEGjGGEEM
^انا	M75BKZL6a
~هدد	78Ek7dA97
يهدد…	HIMdIXEIL
#small+threat	OJOgMIFNO
انه	6KIjXGUIc
سيقتلني	CJLVGkIG8
~قتل	FDEMTeC82
سيقت…	8IJiDcGDC
لم	G02JZ0d0Y
ادفع	REHXBCGFZ
~دفع	TBCR4W98V
يوم	c66NQ452Y
جاري	dEGRGOFEF
^جاري	dEGRGOFEF
~زجاج	gEEWIDD9B
قفل	XCDXN9A8E
شفت	QKKgIGGGC
الي بيت	GLJaHYaLF
~فضل	UAAQZABA5
~عود	MJIZKaKMI
نار علي	MCFaXHGGH
في حد	HEFiJHUEF
حديقه	aKJXLKHJI
~حديق	aKJXLKHJI
#afraid+small	E9HTLVcKK
~صور	e9FU8968D
~ساء	XJObKIIJK
طريق	U64XDAb14
في طريق	aBBaIG77B
ضرب	QDJaHZLDE
موظف	n9CR66Q62
كل شيء	GJJXhHIIE
راي	MKKgJLNIJ
سرق	eIKTKJLHJ
محفظتي	PQQaQQQPQ
~محفظ	bJMYJJGHH
محفظ…	PQQaQQQPQ
^سرق	eIKTKJLHJ
اطفال	YEKYGQHFK
~طفال	dAHXDOBAH
دخل	kHJPGEDCH
بنك	TJNaKJILP
سيارتي	MCBXEFVCD
~مشي	ECDdCFWCE
قتل	PLLWLaFHI
مصاب	cGIdHEIKE
#hit+rape	XHHWCNLGE
#hurt+rape	QHHcDEMGG
هربت	KFGbDTUGF
هربت من	KFGbDTUGF
~كان	FBFbDDfHF
يريدون	VNMZIVAJJ
يريد…	UGLRCTXGI
~بيع	QLCgIDEEG
^هربت	KFGbDPUGF
~اخذ	CHKaDjCHM
مطعم	OIHdHHEFE
#body+police	MLNdJMLIU
يضرب…	3CFNAx859
يهددني	KKMUKZJIL
~بلغ	LPPaKNaML
يضرب	QIOVOaGNP
khong con	S9EGY77DY
muon	p000dCA00
con muon	WDGEa4O2E
muon song	HDMJjMLNM
song tren	PQPQcPQGQ
tren doi	JJMOhIJKP
doi nay	JHKMhIHJN
'không còn	QJLNXHEKX
'muốn	W6A7eQNA5
'sống	XEKKYFIKF
'muốn sống	KOPPfPPQQ
'đời	GILIlIGIJ
'đời này	JPRQhNNPQ
met	ZCDCbDC98
lam roi	LHKLKFiNF
roi chi	UPRPYOSUP
chi muon	OQRRbQRSS
'mệt	VJIIZIIHI
'lắm rồi	RKOLPKaRN
'chỉ	J5B8VCUNc
'chỉ muốn	PRRRaQRSS
#dying+self	0020-0000
#dying+stop	LMPPeLQQO
#self+stop	7299kWD7B
#body+dying	67FGsHJJH
#body+stop	LGLKZaLMM
#dying+fall	EBEFq57HJ
#dying+water	KKMHiLOPG
#fall+stop	PJRPbZISR
tha	DAEDoHDEC
^song	ZDMPXOMMQ
'thế	ZNLKXPOOB
'hơn	PMNOdLOJK
muon chet	cOOOPJJNP
chet cho	QRRRaOLRR
cho bo	EMNQcIkPL
bo me	Y0E62Gj60
'con muốn	TNNNWFVFN
'muốn chết	XQQQTNMQR
'bố mẹ	PCKJKWXCG
toi chet	WEJEWNIML
chet di	ELVTmURVT
di thi	QRSOQaRSR
thi moi	KOQOOPPJg
nguoi se	MMNMgILRG
nhe	o784E870P
ganh	RRRRZSRSR
^chac	JMNOgLLMK
'tôi chết	WMOLVRPQO
'chết đi	JPVTgUTVT
'sẽ	FMOIgYKQH
'nhẹ	cNQPRQOJN
#dying+threat	KJNJhIMLN
toi dang	-020L02B2
cau khong	dPIIOIONB
biet co	X89AXEVB8
'tôi đang	j6C0R8FF8
em muon	KDE9hW9LF
muon nhay	GLDJkHGLM
nhay xuong	HECElMOPI
'em muốn	MIKJbZHPM
'muốn nhảy	LQLNeNLPQ
'nhảy xuống	EKJIkNPTM
toi da	HDM6ePLLa
ngu roi	OJMHeJENK
roi toi	HINFkIIMI
nay uong	WGMFZILFD
'đã	QJNKTJGKe
em vua	PEMIXKaPP
rach	XGNJZKKPM
tay em	JFKEjLJPO
long	Z5D4M968Z
'lòng	fMGJYLMLL
#dying+now	DELHnJGMM
#dying+pain	KBMKiJINI
hay	K000Yf00c
em hay	DJOIlHJOE
lay dao	FMMGadJLN
viet	W5JBP88Gc
nho phuong	QLNKeLOQO
phuong lo	NLMMdLNQN
lo cho	NKQNdMMRN
cho me	KNPKZGaOK
'viết	NPQNWKNKb
'thư	RHLIcJKJD
'nhờ	R8CARV5Q3
'nhờ phường	TRSPbPRRR
'cho mẹ	PSTRbPRSQ
#device+dying	LNMJgFKRN
chet thi	GOQQkONSP
nuoi	-0B3L20A7
ai nuoi	QKMLdFENM
nuoi con	RNPNaOMQM
toi toi	KGMIXYdPD
tru noi	QMOQcNNRR
^neu	OOPMZOPQY
'nuôi	iFKIR72HK
nan	QAFBYFHa6
ngap	YKILdLKKH
chi con	KIMJcMZIM
#blast+dying	HCIIlMJNI
ray	OELHeKMJM
thiet	gDHEXILGE
gi nua	PPRPdRNJP
di cho	BILDXFIhB
'thiết	SMMMbNNML
khong ai	EDKHe7gLJ
^khong	l5JITECIB
#hurt+stop	KINOgGLLO
chang	TLLKdHKJJ
chang con	NLPMeIMLM
li	U778OW8BZ
do gi	NKPLfKMJK
gi de	GILHlGIEG
'lý	XLJMSOMMV
'gì để	NLQRfOJLP
'ly	Q625Nb80T
toi chan	YKPLVLNPH
lam muon	QPRRaNSSR
muon ket	PPRRbNSSR
thuc	WEKEeHKLC
ket thuc	GEJJkHHMI
tat ca	KJLJWGNNe
'kết	ZDFAWB9GA
'thúc	MPPNeNLOM
'kết thúc	MPPNeNLOM
#dying+hit	NNRQQcQPP
#dying+hurt	J5HImBFNH
#hit+stop	QHQMVaQPP
day la	BHHAhBYBX
em xin	NESJfGJRI
xin loi	AEKBkbCE2
^doi	-70346590
'là	9360dU8Pi
'đây là	KHKKbHUIX
'lỗi	NOQJaWHNE
'xin lỗi	ILPIcaJKE
uoc	CFIFoJEDD
^uoc	CFIFoJEDD
'sáng	QFIGWYUIG
luon	W9EBY9P2Q
'thôi	eCC7VCAAA
'luôn	U996aBMDO
^minh	gHLCLNVFM
toi muon	XKMHWJJLA
muon di	dHOKVKBIM
mat roi	Q5HEaHZIK
'tôi muốn	WPQOVOPPJ
'muốn đi	cHPIVGEGL
'mất rồi	NJRLcNWTT
'rồi tôi	JPVOhROUU
#die+follow	OSVUcTUVV
#die+partner	E0F0mR0FC
#die+past	Y2DCcF88E
#dying+partner	KJTPiIPRO
#dying+past	SSTNaSPUT
#follow+past	GIOHkIJLN
#partner+water	K4PBUIcMV
#past+water	aHRQVPQRR
toi mat	BGPJcNZIe
'tôi mất	MOVNZRaUU
mat em	KDOEaiQSQ
em chi	YKQMWNNPP
nghi toi	MKSNfJRTP
toi cai	bFHDXCKCI
'ngày	ZA66TWJA3
'chồng mất	TPSTaJRPQ
'nghĩ	NORPdMRSQ
#die+now	L8H4kKGII
em nghi	ZOQPUPNQQ
chuyen tu	VOPLXNPPJ
tu tu	GFKEm7HNF
'chuyện	aLPFXNKED
'tử	ZJGGbHIIE
'tự tử	LLPJgGMPK
'mỗi	MQOOSePPP
dau em	lDQOEMKOK
nao cung	GHVIgjRVT
em chet	eNOPKPPSR
^trong	eBCBDCIAY
em nhan	MPQQdQOQN
nhan la	EPPNdKQOZ
em phai	MOQNdaKPM
#dying+machine	D5EFrCGLE
noi la	WIMJfDJPJ
#dying+kid	F3JEo5EGH
#dying+locked	OMOLeBPPO
em gai	HFMDVfLNO
gai em	KNNKYaNPN
nhay lau	JNELhNILN
ngoai lan	IEGGiMXPN
lan can	JFGHiMLPN
'em gái	KJNIXbNPP
'nhảy lầu	NPLOdPMPP
#dying+high	MIJMfIJLK
#high+hurt	OBGMeGJOL
toi de	j9FDPGGEA
de lai	T7NGd9DLE
bo di	cDJ2RLBbG
di toi	IDOBbgIRM
toi so	PKQEfEHQE
'tôi để	aKLJULMJH
'để lại	UNOLYHJNI
'bỏ đi	TNPHVQKXL
'tôi sợ	QPRLbMMRJ
#afraid+dying	KHHFk8FKI
cat co	MHLJiHJKB
'cùng	LGHJfPWLH
khong muon	SELDdV4MD
song nua	KJQNgQQQP
nhin an	INQIiPRPQ
hom	Z2C5G8Q4Y
may hom	YEJDWEXCC
'tôi nói	YOOLYKMNG
'không muốn	VMPOVbEPM
'hôm	bEIGCIJGU
'mấy hôm	ZOQPYQTQQ
#device+machine	i0BEDEDOS
#die+machine	JAA8eDDSD
bo em	HFIHjSHP7
em cu	QRRPZgSSR
cu bao	XNPOVMPPO
quach	OMQQcQQQP
chet quach	OMQQcQQQP
quach cho	OMQQcQQQP
cho xong	QSRQaRSRR
'cứ	YNMMNWYPO
tui muon	JVVQjMVUT
cach	NBB9c8EGb
ma khong	IBJCcRcIG
dau khong	JAKHfIIdC
'cách	RIKHWFKMX
'mà không	NINKXTZNL
bao nhieu	LCLOhLDHB
^uong	NOQQgPPOP
'nhiêu	TJQQYOLNL
'bao nhiêu	TJQQYOLNL
#asks+die	JCJJjJCGI
thi co	QOMJbOTKI
co duoc	U3D6hB5E0
duoc tien	PQKQcQQKK
tien bao	PRRRcRRRQ
bao hiem	XJNKXNKN8
hiem cho	OTVRfTLVO
cho con	W700l0000
con khong	G05AKUq43
toi dinh	ELLKmLLOI
som	NEI9iAEBD
^chet	SGHEZKKLG
'có được	cEKJUQKPJ
'tiền bảo	PTVTbVTVR
'bảo hiểm	YMOKUPMOI
'con không	BEEHQalAD
'sớm	SKNMaNNJL
#die+paper	m030E00A0
#paper+threat	Q7E0DWM7M
sau khi	QNPQcKKRO
nha co	ZIA9XFBOB
co bi	VGFFbLJLE
gi khong	YKGIcKLMK
^sau	MJMNYNPNb
'nhà có	SPKJaQLSM
'có bị	SNONZPPQP
'gì không	UOLNaNOOP
muon lam	RBOKcHFOD
lam di	LAPKjGKJK
chuc	i120PM400
di chuc	a9K9X9A87
tuan	NFQEhKNPK
vi tuan	JQUKjMOSQ
'muốn làm	RLRRZONRO
'chúc	WCMIWKEDA
'di chúc	TDNIZEFEC
'vì	dDB6UGCB6
'tuần	PKUJdQSTS
cho toi	N2D0WX81c
toi lam	T6G3b9AH0
lam giay	U6E6b07F0
giay de	GKONkJKR9
la toi	ARTIkKSUd
buong	8KF7kiUK9
'cho tôi	S9F4RPC8V
'tôi làm	UMNHYKLOB
'làm giấy	UOMIYIKOA
'giấy để	MUUSePPUJ
bi ban	HNVSjUTVV
di hoc	HIPIXaeLN
hoc khong	PLTQgSOVU
'đi học	MPQMYXaPO
#abduct+dying	ZMSNXSTTK
#breath+dying	JCMLiNMLM
ve nha	I454FQhD1
'về nhà	SGH9NTXND
#die+hit	TEM4KcHKH
nguoi yeu	S390cc7H7
'yêu	g7D5QWDHA
'người yêu	UCGAWcGNC
tren mang	QVVVgVVVQ
^bi	v4G07QB50
giai	vD32M7DC4
thoat	OLOLcaPOL
'giải	gMKITJNMJ
'thoát	PORPaZRRQ
#dying+weapon	IPQPeQRQP
dau qua	AHTKXkERJ
toi duoc	VNTQbUSVR
^dau	oEIJSJJFE
suc	NBDKXJBfE
chiu	U9HALbGHE
cuoc	i1H6OU7D1
cuoc doi	QSSSbPSTS
'sức	WTSSbSTSS
'chịu	RLNHReMNK
'cuộc	VUPPXNSTP
dau tu	U8F8cECMA
tu lam	TFLBfHGNC
'cấu	LIMOaMPGb
an cho	SJSEeLHQK
cho chet	HLLHjOQOP
chet luon	iLSGIRSNS
khoe	TPONZOQNN
'khỏe	SRQQZRRQQ
'hỏng	eKLLRMLLI
#blast+die	P9DDhOING
nay em	XDLIVHFII
em di	R0A1LKb13
'em đi	T8MLOUSDH
con me	HLQLkHFIB
me khong	GHNJjDQGB
^xin	aJE4b9AJ0
'mẹ không	MLQOeJRLJ
noi chuyen	WCGHaIFDF
chuyen voi	VEHIaIFEH
voi ai	UEHHaQEEH
'lần	ZBIDPSJG7
'nói chuyện	aLPLTOMJJ
hieu	gDCARPH60
cham dut	RMONaNNPJ
'chấm	SPQQZPPOP
'dứt	RQRRZQPRQ
'chấm dứt	RQRRZQPRQ
lam hai	MQPNeNNRR
chinh	kGCCYGFE2
chinh minh	MQPNeNNSR
'hại	KKLMWVEcM
'chính	kGGBOCDHH
y	dCHCUHIKA
quyen	e8E8VE860
'ý	bMKGTMKMH
'quyên	XQQOYQQQP
than con	VGOLaOOPL
con con	LMNNUdMNO
'thân	nHJHQIIEA
con bi	HHNEaQZKL
nat	ROOObOONM
'con bị	LPQLYRXPQ
om con	LNKLdWKOJ
'cảm	fHLJVKMLH
con dung	OJIIZGaMG
'con đứng	MQQPZOXQR
nguoi dang	dCB4YHNLE
'người đang	bGHFVKMOJ
'thành	VGEDSJIJY
gai dung	MJIKfKMQN
'năm	bBHDLURIM
lam duong	SILHgJINQ
roi khong	SHNLfNINR
'lối	TJNNZQQQJ
#lost+stop	JMONkNGNQ
#kid+stop	LHROjMIRR
#parent+stop	QNRQhKISR
nghia	YONPWMLNO
'nghĩa	ZMOQWOKOO
'tại	dLONTNONN
#partner+stop	OGOMVaMOP
nam cho	THJNbPOPP
#die+gas	JIHOhPPOQ
met muon	NQNJfHKHM
muon bo	RJIFc9DGE
#die+figure	YCFEWCK9D
dang cam	MEK7ZhHQO
'đang cầm	OINFVeLQP
#afraid+device	cBBIVWFI4
#afraid+locked	HDJBVPkHK
nang khong	RRRRZQRSR
tot	aFJFYEDJ8
co toi	HHIEegJOD
^moi	RHFEbUBM9
'tốt	YLNKVJJNE
muon gap	QFMHeFDLP
muon o	RHOFbFEPQ
'gặp	TFMKVUENJ
'muốn gặp	SLPQZOHQR
'muốn ở	SKMOZMIQU
anh ay	EDKHYhJLI
vinh	SLNNbEONM
may toi	TKOMaINON
'anh ấy	KJMKXbMNL
'vĩnh	SQQQZQRQQ
'biệt	VMMNYMMKK
i want	S010c0I30
want to	W000eB500
end	QLLLWLLGY
to end	SQRPZQQRR
i don	B0G0U8s87
don t	A0C0THr87
t want	dMVD9Y6IG
ani	GBIHiGXIC
longer	eFDCLGFEW
long…	eFDCLGFEW
'any	GBIHiGXIC
living	MAKHfFCLF
~liv	b8LDUEDHE
livi…	MAKHfFCLF
would	FAGDsDAEA
tomorrow	YENKbHIED
tomo…	YENKbHIED
i just	q5A0M5B90
disa…	b8E6O6OBB
without	J6A5X4O0b
with…	Q161S0K0Z
jump	EACApJEFA
to jump	GEECmIEGD
thinking	FDHEmFFFE
~think	FDHEmFFFE
thin…	FDHEmFFFE
thinking o	KFHGiHIGF
bought	aJJEWKLPI
i bought	XLMGYLNQI
boug…	aJJEWKLPI
i will	VBGCZCEZF
tonight	MMQNdMPMK
toni…	MMQNdMPMK
myself	3397v4OC4
myse…	3397v4OC4
have ben	NNNIWKdML
suicide	UOOIZPLRL
suic…	UOOIZPLRL
kill myself	JOQNhKOQP
what i	d9C9RB80Z
i the	c685a700K
die	B6HDr9CE7
to die	CILJoEIKH
^what	V001G00gE
ho mani	TFELcLIGE
'how many	TFELcLIGE
#die+high	UPNKYMQPD
#high+water	SKLLZNROL
goodbye	aEGEQGMCF
good…	aEGEQGMCF
letter	SBKIeGGCA
lett…	SBKIeGGCA
i need	dIJFSKEJF
need to	cLKFSKEKF
a will	PFGGfGLEH
because i	ILQKhLJNR
i uon	LJMFfGHLL
week	YIFGcFFHL
pension	SOOLXTHMH
pens…	SOOLXTHMH
plan	JDLGjDFGF
to go	EEKDaTcHB
^after	LLMNgJNNQ
#kid+paper	o1K0IM0LB
like	YBLFVZG9E
am a	Z8ECIZPA5
and say	KDLGkCMKJ
will kill	NMOAXdNLO
that he	YFKCTYKHF
husband ha	XKTJfINJN
afraid	IMNGdWSLK
afra…	IMNGdWSLK
me to	Z090CYU00
died	V5GEcHF9F
onli	E9DAWCX8Y
'only	E9DAWCX8Y
i lot	K070H0n00
lot mi	I094M2f10
go to	KGIFWU9fI
'lost my	I094M2f10
to be	PKOKeIFNP
ll	NINHZbRMJ
^nobodi	NFGLjIMGE
#alone+die	TBEDS7UFF
#alone+parent	9579Y5iA2
tired	fJOISKIIK
~tir	fJOISKIIK
done	SLNIbEIGG
m scared	OJIFYUYQI
readi	TDIGY9CGE
'ready	TDIGY9CGE
#die+swallow	QQRRaPRRR
#dying+swallow	PQRRaPRRR
when	R8I6TW0B1
when i	KHMKdV9JA
#asks+self	W0009SX10
star…	aMNHVOIKM
thi i	QGJHaFJDV
anyone	HGFFkNEIA
anyo…	HGFFkNEIA
^thi	Q8CERDXbH
moe	JEMMiLINO
ani moe	JFMNiLINP
d	bFIJULKJJ
do thi	UHFJeGHDH
never	TCFBdCCB8
ua never	OKLGdLIHI
mi lie	iGOLZJICD
death	i9ECSEIEA
shoot	SKPHfJIHJ
sleep	GBHHUjHFC
again	k390Pf1C0
gone	A7DGa8kLD
i to	lBFFLAE96
canc…	cJKHVIGI8
and want	YILFUEGLH
to mi	bEJEW4BCA
'to my	bEJEW4BCA
needs	iHGHZGAGE
~need	hEEGYF9CS
deci…	bKJHVLJKG
thing	BEKHbWDbA
~th	BEKHbWDbA
t se	EGOMQElNL
to kep	ZIOMWGMOF
you	a00074Li2
do you	oHDBUHA58
care	cLMJWLMIH
^do	F000H04u0
yesterday	hGPFMXKHG
yest…	hGPFMXKHG
boyfriend	PLPIRcOPO
mi boyfriend	QNRLUaRRR
boyf…	PLPIRcOPO
اريد	b000eOJ20
لا اريد	TLQOEeEQQ
اريد ان	TEIFgMBGB
اعيش	MGJIhLDIJ
~عيش	OBCBjC8BE
بعد	k597T7752
انهي	QGHGfFGE9
~نهي	MBDDjBBB6
^اريد	gCE9I6VDA
لها	gKNLKLJMI
اتمني	IHJHjHIJE
~تمن	IHJHjHIJE
موت	BCJMddLJM
استي…	ZCH8XHFFB
غدا	UCGDYFAH8
نفسي	DBFIoICFH
~فسي	DBFIoICFH
اختفي	HJJJaJaHJ
~ختف	FHIGaGeGI
^نفسي	UOQQaPNNO
#die+lost	ROQPbOORQ
~كون	JHIElHGGE
افكر	TEEBdBCAA
~فكر	TEEBdBCAA
~رمي	EDKFlVJGH
#breath+high	JIKLiJKJI
اشتريت	WKNMYONNN
~شتري	ZILLXMLLL
اشتر…	hEHHUGGFE
ليله	DFFCfVaFB
~ليل	DFFCfVaFB
^اشتريت	WKNMYONNN
~جرح	YEKLbLMJK
انتح…	ELMMmKLIH
^افكر	DJJHmIKFD
ما هي	MJOPUNKNd
بدون	XELJKJDJd
#asks+dying	JHKLhJIJI
كم	iEDHUD6F7
~كفي	XJKIdHFLF
^كم	eFEJXGBF9
~كتب	DGGEbFDCi
رساله	YDFEWEDBR
~رسال	a7EDWDDAQ
كتابه	OKKIeKJJD
~كتاب	PHHFdGGDA
صيه	ZMLKbMJKE
لاني	cGKFZHFHD
لن	CMNKmMHKM
اكون	TNONbOMNN
اسبوع	NKLLdLIKM
~سبوع	X9CDdB9AD
قادم	PJKJcLILN
~نتحر	KKIKiIJII
استمرار	MNNNeOIML
~ستمرار	MNNNeOIML
استم…	MNNNeOIML
^لم	WDE9UFY9M
يجب	MEHDQHCFZ
يجب ان	JGLGRJFKc
ارسل	QMLKTKIIZ
~رسل	QMLKTKIIZ
#dying+paper	aOPMOOPOI
تقول	IHJFkGDID
~ذبح	cGE9UQDBB
تريد	SKJHZDJJG
اريد موت	IOVVjLOUV
~وذي	MMOGPgLKO
^اخاف	aLKHKYJIK
مت	HKNHhIILM
منذ	CEJKaHkHJ
ماتت	QJQPbLNOQ
~مات	QJQPbLNOQ
بها	MGOIfFJGF
فقدت	TILLZKFLL
~فقد	TILLZKFLL
اذهب	IHOCZOeIN
~ذهب	MHOAYMcJM
^فقدت	TILLZKFLL
امتحان	YEJIYFDGI
في امتحان	YEJIYFDGI
~متحان	YEJIYFDGI
امتح…	YEJIYFDGI
اموت	NDONeLOKM
خلاص	VDGBlECDG
عايز	EFEBfGfFG
ارتاح	bNONXNMMN
~رتاح	bNONXNMMN
بدي	d7D9YAS65
^بدي	lCFANCS75
^دي	aIJIaHJHJ
اكمل	JIKHiHGJJ
~كمل	JIKHiHGJJ
فوق	RDJJbYFKM
خايف	HBHGTUfJA
انتظر	NEFCRBeDA
~نتظر	Z7C8L9ZCB
لما	QDDEcXEC9
هذه	i0A9c968O
اخر	IC93Y200e
مره	XACAXPA83
لاول…	cJLGSHGGD
انهاء	ZPPNYONNK
~نهاء	ZPPNYONNK
حياتي	ZHGEXFEEC
~اتي	aGFCXDCDB
انام	LGKGeXDLD
~نام	LGKGeXDLD
~بدا	SHNMbIIKF
#alone+stop	cFILNHVHK
امر	FFDBXCE9d
~حسن	TCAFbE9AB
ولاده	OLMJcHILK
^من	a742S103Z
اذا	DHKGWlIHD
~ربي	hEHGYDBCF
عايزه	MOQMNeOON
~عايز	MOQMNeOON
danh toi	JKMBGiKNI
'đánh tôi	NMTJLeNRO
vo con	YMVHDePSJ
con ra	lFKD9HKRJ
bop	THNEAiLLF
bop co	CHKICmIOG
truoc mat	OLQNLeORO
'tát	CLQDIjIQJ
'bóp	OILIFdJKE
'bóp cổ	HMNMJhMPJ
chong nhot	DHNLJkKSQ
toi trong	RGLIIcKQM
toi giu	NPTNMfMSM
can cuoc	i4L93XCH5
cuoc dien	KPRONgNPI
toi di	c4L10mEE6
di dau	HGPECceMI
'căn	cLOJHVIMI
'cước	bLOJIVJMI
'căn cước	bLOJIVJMI
'tôi đi	XKPMDaNJC
'đi đâu	IMTOJgdPN
#locked+pain	NKKJNeLRO
#pain+paper	S7HD7REVa
em danh	INFDKiMOJ
danh em	DIFC4oMMG
'em đánh	MRNMRdRRN
ve la	GQNGGjILL
la dap	IIQCHkPLN
danh me	HDD7DpGGD
me con	B1923ggD8
'đánh mẹ	OOPNMdMMP
bo duong	NOOPOdMOO
dam noi	NOOPOdMOO
noi voi	GMNOEbMKa
'dượng	LNLJKfMOO
'nói với	KNROHcNOW
cha	Z1C70H1b0
lam bay	RNNLKaOPO
voi em	WEFKDYTHO
^cha	ZILHDTDMH
xam	MMPNLfMLK
xam hai	LMPNMfNLN
toi moi	l8K80Y3JD
^cau	OOKNKgEGJ
'ruột	XOJHEYGQF
'xâm	SNQKNaLOO
'xâm hại	OPRKMcNPN
'mới	UFID8RNJX
'tôi mới	dHHDGTGJD
'tám	RPROPaLTL
'tuổi	K88A1ShA4
me ke	kFPDLMGJR
bo doi	WNF59iBDJ
con bat	INLHElHJK
con ngu	ZQLFCeFHQ
'đói	LNNIIgUHN
'bỏ đói	LROKJhIJR
me chong	SGOPOaNJH
chong chui	JHKGIiLJN
duoi em	ONNEFeOPQ
ra khoi	bFBEHXEIL
khoi nha	bFBEHXEIL
'mẹ chồng	SRRRSZRNM
'chửi	KGJKIeKJQ
'đuổi	MMNFHgKOL
'khỏi	cECCFUEII
'ra khỏi	UJKMOYLNP
'khỏi nhà	UJKMOYLNP
#partner+smoke	bKGMQWJSO
nha chong	IMSDElJUR
chong bat	JMTBCmTUR
em lam	XRQLNaPRR
suot	v6HB164IF
'nhà chồng	LRUMPfQVU
'em làm	XRRQRWQRR
'suốt	lGJGFIIKJ
me gia	VGLHMaCHH
gia de	MPULMiMST
de lay	MPUMMhMST
lay tien	NORLMeLPR
'mẹ già	ZQPJPYILQ
'để lấy	RUVRSaRUU
'lấy tiền	QTVRMbQTU
doi so	RHLJEdGNG
so do	eHGA9XB90
'sổ đỏ	cNPGKXPLC
#afraid+paper	e0C00HCEW
chau noi	PLPNQdNPN
luong	iCHABU8C9
huu	h6A59T6A3
luong huu	a9FEEVCE9
'lương	aHKJKUFEG
'hưu	XHLJGXGKI
'lương hưu	TJMLJZJMK
em bo	OPSEFeLPQ
chong cu	hJREHMPTQ
'cũ	-7704DACB
'chồng cũ	gPUFLNTVU
'ảnh	TMNGEbFNJ
ban trai	WLPIMXONH
em gay	YGLEHWKNL
lam em	bGKGFZIQH
'ổng	NJPDKePMO
bao hanh	DKOCDlJKN
nam nay	IMNFGiLKH
'bạo	OKQLMfPOR
bi chong	ZBPFJTNQN
chong bao	VJRMNaQRQ
giup em	o9ECBOD8I
em voi	NGSMLfaTT
'bị chồng	WKRNPVQSQ
ep	DLE5FnFKN
chong ep	PRSGMbRSQ
quan he	oJODILCEB
khong chiu	TLPFHbNPI
'ép	JPIFKhJOP
'hệ	OGKDGMHYZ
'quan hệ	jLRKLWJKC
'không chịu	TPRMPbRRO
toi hay	SMQKIbHPN
hay danh	NPQIIdQPM
bi bo	R7MDIgMLM
me danh	FDRMHmCPK
gay roi	ZEKHHcHMO
bi me	X8K9CSWEG
danh dau	LIQKFgCPc
muon ve	NEIEDYaKD
'bị mẹ	SJNJLVXKP
'muốn về	QOPMJXZSO
nha bi	PKPJRdKQO
bo danh	VLQIRZLPO
'con ở	VNPLNWUQP
'nhà bị	RORORaQSR
con chay	JJGCHafKK
tui con	MNPHHhWPR
con tron	JNNFIYaJN
xom nha	cGK4MaKON
bi danh	lLO6HPFIL
'xóm nhà	YLPDOYOQP
'bị đánh	cGOCLSMKQ
ben canh	YKJDNbLLK
danh con	PMLAPeNRQ
con da	TPRCRbNSQ
vet	aILCLbHCJ
dua con	SMPKGfHLN
con lai	RKOKKfHKN
nhu cho	CFFJHdKeD
chong danh	CJMJEmLPL
vien ma	TNTNJeKUI
'chồng đánh	JORPIfPRN
toi lay	aEKGIZIRL
lay chong	n8H63NFAK
'lấy chồng	dIQHEQKMP
bi anh	RFPCHbKNP
buc	gCM7BZMNJ
'bức	bKPGIYQQP
danh no	CJPHLkPSO
so khong	OKQCJePOM
chia	-0C409JA6
chia tay	cCO9FhJJJ
chong khong	RQUMLaLTT
khong dua	TRTNOZQTT
theo doi	QRTGHbQSI
em gap	ROPLLaORR
me de	XDRIDWFPK
'đưa	aJIEGTILN
'dõi	RSTOOZRSP
'theo dõi	RSTOOZRSP
'cấm	UPQOPXORQ
'mẹ đẻ	SQRPPZPRQ
#follow+locked	OMUCBfMTU
ki	g0400M0O0
ki don	KHJIHiKLM
'ký	g9KBCSEJ7
'đơn	jBGA7M4E3
'ky	s2940L98A
toi om	RNOGIcKQK
co cho	pEJ39Y6HC
'chỗ	q6840R5A0
'có chỗ	aOLMJYOTM
#follow+paper	pHMAEPHOF
ra phuong	ZEMLKWLMK
^dem	TCIACdGG8
'ra phường	aLPPOVOPO
boi	UDIDHcGEJ
nhuc	SEGD6aBcC
li hon	UFHIEeJF9
'ly hôn	WMNMNYNLI
^han	SHO8GkMOG
so co	UKTDMfRUL
chet nguoi	kCIACYNIH
'chết người	cLPJKYQPN
thai khong	YIOCFhNRP
khong nghe	EFP9EfKMh
ong xa	JMVFFkUUL
quang	VGPBCePNF
lao	r3HAERGD6
toi danh	DSVFBpTRM
^lao	dNOFHcOGE
'bữa	XPRLQcTTK
cho tien	kGOFKaION
'cho tiền	gPQLOaMSQ
nguoi con	OKQK9dFKK
ba me	NGPKAdMMG
me di	OBMF7cVFD
di lam	r0D00U010
'ba mẹ	OLQOGYQNN
'mẹ đi	NGQJEWUKJ
'đi làm	dEJJ4NAIC
ong ngoai	KFLCKcbNH
so cho	NLOHMiJQ9
cua con	MLNGMhIQM
'ông ngoại	OKNHLaXOM
chu ho	MEICAj5L8
coi	S0A21X04a
do con	ZBJAGgCIG
em moi	k8MB7N8KE
muoi lam	VJLEGcOSQ
tuoi khong	UIMHFcFOC
'em mới	aMOLLTJNN
'tuổi không	TMPONaKRL
'cưới	ZEFCCVEK6
khong di	UOQMLXORQ
'không đi	VPQQPWPRQ
cai bo	XOKKIXHFO
nhot ngoai	ELMNJYdKN
toi gia	XLNMIcNQN
gia roi	XLNMIcNQN
roi ma	eGEG9SSOJ
ma con	P8B82adDD
con no	GGKCFoJON
'rồi mà	XMJQLaPRR
danh ma	PQREKbRSQ
qua em	QQQQMaRRR
'vũ	RRRRNZRRR
van danh	WNPKJaRPJ
cai nhau	WOLNDXNHN
roi xin	TGNGAZPOL
'cãi	UPLLHaOIO
nha lay	qFB88R9P5
'nhà lấy	gOOKIVGTI
nguoi nha	YFHHAaDEG
nha danh	ZLHLEXKKG
danh dap	fEMCBOIBQ
'người nhà	ULIPLaNIN
thoai em	n8703R0B3
doi toi	WRRQLgRSR
'tận	WTURPcSUS
ban gai	LRUJGjVSN
'và	JJKHGSJHk
tham	a9A6AS9W0
tim me	DFNKGUjFD
con so	LDF40QoNA
'con sợ	LGLHCXlQM
#intrude+paper	eOREPbQSL
beats	DLPDMkJLL
beats me	OPRPNcNPO
husband hit	EMUPNjQVU
i ran	GHQGLVfSN
#lost+partner	UADGLPfGJ
passport	d0E00U09K
mi passport	R8L98a5GU
part…	MENFEgDLG
viol…	KINOHgMIG
go home	QHMA5aUL9
victim	WKMJNaLNK
vict…	XKMJNaLMH
domestic	OHLOHfOED
dome…	OHLOHfOED
~abus	MKNHLhGKN
abus…	MKNHLhGKN
step…	aBKGFaIHI
touches	BIKEHpFGG
little	U2D96Gf6A
mi little	JKLKJRhGV
litt…	U2D96Gf6A
parents	S4C54NcBA
mi parents	NDJCCEhFB
~parent	S4C54NcBA
pare…	T1A32Mb98
lock	gLLHEUGKN
give	a4BB3Z9Bf
food	YAEDEaOHB
in la	OFM6Cn9KI
and beats	LMOGLiKMM
everi	HEDBGXCHk
'every	HEDBGXCHk
the child	iDJADNBDC
beat	DGHCLoIGI
bi he	ILPHGkDNP
report	gHGBAMVBE
to report	iLQJGWIJK
repo…	hGGBALUBD
report it	aPRQLXORR
divorce	cNNHJVLLL
divo…	dNMGHVLLK
to se	ZQPPNVQRR
~drink	XKLGKdLJJ
drin…	XKLGKdLJJ
then	ZEGCFUFDE
away from	FCGAAbdGI
from home	JHIFEdOHI
dad ha	PIJGEdDKJ
from mi	OBI8DiBMF
'from my	OBI8DiBMF
with mi	cBHA8URHD
'with my	cBHA8URHD
with the	X9F48ZDCX
follows	YRQIKXMOJ
me when	JQQJPiGQO
i get	eJMIKUIPJ
#asks+follow	fILHGXKNN
#asks+parent	D0410Sp50
me up	FNNKJafOK
me go	UJPFGYFRK
parents are	OLPONbXPQ
private	PHJFIcHIE
priv…	PHJFIcHIE
employer	bQNPNZLSP
empl…	kJEJHSFIF
i live	WRSRFcNUM
their	YRRRQYPRR
a a	SEHAGOFBc
ciga…	VMLKMaPKL
take the	gFHCEdKGE
girlfriend	lJOHHGGJO
girl…	lJOHHGGJO
threatens	LKTFGiNLS
where	d0330Fj10
where can	XJFQKcGQQ
can i	v0294R0HE
i go	aKJIFXBSO
^where	i99B8NS60
#asks+hurt	Y0030Qc81
#asks+partner	Y2KE9Y9EE
i mi	cCOJFMVLL
^who	kDFBIQGFB
i at	JDFHGefIM
daddi	FHIGIjHJI
mommi	ADEECVhFD
^daddi	FHIGIjHJI
'daddy	FHIGIjHJI
'mommy	ADEECVhFD
~look	dINKHSIM9
the old	ZFIHHVEG9
daughter i	e8NC6V6JT
#asks+locked	WLHGDYDOE
يضربني	CLNGMnNKM
ضربني	OPROKfRQQ
من بيت	DIFCDicID
#hit+small	G9KCPnDMO
#kid+small	P0404Kf7E
~خنق	KHHDChDCE
جوازي	NCH8Eb7FU
~جواز	RAF6DZ6DS
~خطيب	aFKCEcECF
طليقي	JJMEOjNKN
~طليق	JJMEOjNKN
^طليقي	JJMEOjNKN
ارجع	JEFBFeWGC
ان ارجع	TNNHLaHPK
ضحيه	YIIHIaIFG
~ضحي	YIIHIaIFG
عنف	TLJILcNLH
اسري	bKKIKYLFC
عنف اسري	TLJILcNLH
~سري	RGHFGTGBb
احتاج	k3CA9TD97
مساعده	dCGFIdGE5
~مساعد	SHJGIcJBZ
مساع…	ZADBCdBCH
تضربني	JNRLNfQPQ
تضرب…	JNRLNfQPQ
زوج	YKNHMUILP
^زوج	YKNHMUILP
للبيت	VLMMKaKMM
اهلي	BBDBCgbAA
~هلي	DADBBfbAA
^اهلي	FBCDDXfA9
زوجه	REKGGbHJM
^زوجه	REKGGbHJM
~معاش	UCKDEZFE8
اهل	RHOLGbHJO
اهله	EKJIMeaLQ
~هله	BFIDHdgKM
يضربها	IMMGLkNJJ
زوجها	QJONJcIKL
~شتك	dNHHETLLB
خطيب…	eJNIISIJJ
قال	LFH6FbgGF
طلبت	OGKEHdGHE
طلاق	RKKEGbFHB
~ركت	RHLDIbXGL
لان	WOOJNaHQM
من زوجي	EDJDDmGJJ
~طرد	NKJJIgGHG
عمري	HLLELUhMN
~عمر	CHKCITmKJ
عشر	UFIDHVYCF
^عمري	ONPIOZZOQ
#murder+small	TMOJLcJNP
^اخي	kCDAERAB9
ذي	UMNOLaJKM
اين	cA496KVC4
^اين	dFCGCQTGA
بيضر…	EAHEHoFGI
بيضربني	GGKKJjJJL
~بنه	ZOPLOZPMO
^بنتي	ZAJCGUVFL
~كلم	ODFEEUaDX
~وراق	W3951T56M
اورا…	RMPHIdFJC
زوجي لا	XJPIBXLMM
lac	F06002w24
bi lac	PAODCFhMM
'lạc	GCIE9IoFG
'bị lạc	RLQKJPbPQ
#lost+pain	SAJJIKgKJ
lac ba	OIQQPRdRR
o cho	YHCNIPbL8
cho chau	XKPKFHaPB
chau khong	SNOPNObKN
duong ve	LKJLJHfPP
oi me	HEHMKEkIL
dau roi	FISMMGmPV
tim mai	s0EI8ESDF
'đâu rồi	KRTQOJfPV
'tìm	WDGI6BbDF
'tìm mãi	kFLOKMQKO
bao con	HIGDHGoII
day doi	GJKLIKjMN
'đợi	ULNOEKfJQ
'lâu	eFGF6DZGH
dau mat	H7DEBEoLL
'đâu mất	NNPOJKdRR
con di	GCKBB7mBE
voi ba	JNVSMPfNU
ba ma	fCMLGBXNN
ma gio	QMUQMPfMR
'con đi	NMOLKHeIK
toi con	mGIFGDUHB
#afraid+alone	D1E889tLE
#afraid+murder	VLPHIFcNC
nha con	UMMMLEZRQ
#alone+body	KOMPMNeSP
con chua	JJRNHJhRQ
chua ve	HMRPMQhQR
ve con	LRRQOQeQR
'chưa về	OOUSQLdTU
chia khoa	nDCD95QBE
'chìa	gJHHHFPGI
'chìa khóa	gJHHHFPGI
'vắng	YOQLOHXPP
con khoc	GKRJHMiUN
biet lam	jMKNFMaKF
#afraid+lost	k9HHFBPNI
#lost+threat	GALD4DmLM
ai don	LNRQNPfRR
'đón	QPRPNJaRR
#alone+paper	XMQPCNXQM
#alone+threat	PMPLJPcTT
#breath+paper	YKPPNPYPN
la dau	MLKKILdGJ
khong nho	MOQPQOfRL
so dien	JKMFLIVOi
cua me	YQROPMZRJ
goi me	89GBADtDA
gium con	FHIHKKkPJ
'nhớ	OOQNOLZQa
'số điện	MPRINLYRd
'của mẹ	VQSOLLYSG
'gọi mẹ	CLMLHLlKH
con voi	LGIEGFkOO
'con với	NQRQPNdRS
ai toi	OKRJIMhUM
6	iHIHFGVEF
6 tuoi	POSOLQdSR
'6 tuổi	QRSQQRaSS
con lop	cPQPMPPNQ
1	jJNGLOVMD
lop 1	eOQKQRYRK
con lac	FHPRQRlSU
lac duong	gOSQGPKUT
'con lớp	ZQRQPQSQR
'con lạc	KRRRRReTU
#lost+small	7MPONLpPQ
chi em	ZHUNKHeRH
me bo	WGOLBGZAJ
'mẹ bỏ	UPQQILYIN
ngoi day	KHNMHNgJM
doi tu	ULQOLLYQQ
tu sang	MJMLHNfOL
chua ra	ONJPNPcPM
thay nguoi	bVVUVVaVS
nguoi lon	TMLLMPZQK
'người lớn	aMOOQUbUN
#alone+kid	403215y7C
#alone+lost	RRRRRRZRR
#here+lost	O6EDEDfKN
chau nho	QMUOLNbST
nho di	RFTLMTbLQ
di lac	PENOBMcMN
'đi lạc	OKSQGRdRR
#lost+machine	aBNFHNXCC
ba tuoi	PPRRQRbRR
lang thang	VNKLIMYON
duong mot	QKRNKPbRR
nhat	f7HBBFZG9
nhat duoc	TFFGHFfFL
ten	s08000I4V
'nhặt	RJHNKOcIJ
'nhặt được	RJHNKOcIM
'tên	bHLEBCQJW
#device+lost	MLLKIMfPM
lac con	KRSPPSeTV
toi lac	KMRRJQgRP
lac dau	GQSSMRiST
roi moi	ULSRJLaRS
#lost+past	HKNIEOkOO
khong tim	jEJF3HOIC
tim thay	jEJF3HOHC
thay con	GKJFFDlRK
'không tìm	ZMOLFOTMJ
'tìm thấy	aMOLFOTMJ
#blast+lost	LEMMIJfRL
trua	YDMDLOVHI
'trưa	XNPMPPTNP
toi bo	POUNIKgUT
bo nha	POUNIKgUT
nha di	HJQFEImKP
di tu	mJOE98MCG
toi qua	THMOLIfQM
tui mat	QJQDNMeGM
loa	eD8DAGY1E
doc loa	MPRRQReSQ
gium toi	QGQHJQcIJ
lac mat	YBDGCGW5E
^doc	RIJDGFdLZ
'đọc	XIJ9EEaLR
'lạc mất	WMNLLNVHM
mat dat	bMNMMOZGI
'lẫn	VOQRLSZUP
bo roi	bIOOMNSOQ
'bị bỏ	SLRQQRZST
'bỏ rơi	SLRQQRZST
'chùa	ZHGLOOXQO
dua tre	HHMIMIkQL
tre so	PIJHMIcQK
so sinh	PIJHMIcQK
sinh truoc	NLMLOIgSN
truoc cua	MEKIJHgNJ
'đứa trẻ	PJLHQNdSO
'trẻ sơ	PNMHQMcSO
'sinh trước	POOJQMdTP
'trước cửa	QLNIPObPO
^nhat	OHNIKJfRH
xe o	XNLHHLWME
'xe ô	YQRLRRZSQ
hom nay	Y8E93AS6Y
di may	QQSQOKbLR
may ngay	dJDCBHZAB
'mấy ngày	aQNKHLXIK
#asks+lost	KKNNGIhQN
#asks+machine	uGDECIL20
robot	VCCD7AlS0
robot oi	LMQPQPeJI
^robot	NKQONLfHI
'dẫn	LQQQQOYKe
minh so	MJOIJKfKG
me o	GHHLIFlCK
di ve	VQRLIMXRP
con kiem	9LJEGElME
o mo	fJOKGMfKJ
day ma	LGPHAFiFN
hu	NCFBECkAD
hu hu	HJKHGEkNM
'ba má	bORQPLVRQ
#afraid+past	LCIFHDhKI
day toi	aHOJKNbTP
ai con	KKPPIQgVT
nha mat	SOMKNNbSM
mat dien	ZNMLPOaIN
con mot	lKODFDNLG
'nhà mất	USQPRSaUS
'con một	eQROOLSQN
chi co	SMRJPRbRQ
co con	TPQJNMbRQ
di choi	OPRHMEdRO
con len	ZHGDIMeGG
con bao	OLRJFMeKS
doi o	TJGHCKcIL
doan	VENKHJYOK
lac trong	LOSRPPfST
sieu	fLNOLNOMK
sieu thi	bRRRPRXQO
'siêu	dOSRNQQSQ
'thị	TPKMJMRIa
na	QEHFIIdFB
#help+lost	EDFIGImLJ
#help+threat	SHKFJIeKL
thi bao	NDLNFLhNN
bao khong	fDFDDESLE
'hỏi	i3722B6RN
#paper+past	k7HH5ENKE
bao ai	RJLOIMdNO
mat tu	ORTSMTfVP
'thì báo	TQNRMRaSU
#help+past	XHKFHFYMN
bo ra	RDUEEOiSO
#alone+now	LLOKKMfOM
tuoi ma	MLLQOMeMP
hoi cho	eOQJFQaMD
ai di	bHMJIKaLL
duoc con	KLNNJLgOM
het pin	UHINGMeGM
chau muon	LHNLIEeJI
con cho	aHJJEIXBG
bo o	G9EKFMbeJ
day roi	QIPPHNbJK
find	T0DC18jE9
t find	l6CF4FIDE
find mi	L6LK9GhMJ
mom	F7DF8AmLF
mi mom	KHOJFChNM
'find my	L6LK9GhMJ
where i	g5B846Y40
mi mommi	HJQNPJjPO
'is my	cDOJFDWLL
'my mommy	HJQNPJjPO
am lot	M9HMAEkE5
told	eHMDHFTKG
told me	cELGEGVFC
wait	TDHG6FdJC
to wait	TQONFQZOG
did	MHOGGJkNJ
did not	NIOJHJiNJ
not come	DFMIEDnML
alone	88DE8HrLL
nobodi i	NMLQCMfQL
t know	9DMA26sJB
ho to	OGKC8CcHX
to get	PEIH9DfD8
#paper+water	S2C035WHf
i got	PHLJJFeIH
can you	s8JEGEP05
#machine+small	SHROQPaOO
number	j55315E0T
phone number	TKNKIFZJD
numb…	W8B468HDg
brother i	gGMFNIRQP
crying	MLPILHgRR
~cry	MLPILHgRR
cryi…	MLPILHgRR
i gone	JJSLJNjVP
five	nBGA2DKCE
class	OIHGEGgJJ
~clas	OIHGEGgJJ
help me	k09780UD0
a little	m9KHFHHGE
small	YNPLNPXOM
a small	VNOMGOZNI
found	cAECD8cCB
i found	aJPKMJXIK
found a	MDJFIDiEG
~nam	KINILLZNe
without ani	SKOMIOdMG
'without any	SKOMIOdMG
second	eMPMLPaPM
seco…	oJJGFEFHH
missing	NIKMHNfMN
i missing	TJQPJOYPR
~miss	aCIJCISMJ
miss…	aBHJCHSMH
morning	YMOLLObLL
~morn	YMOLLObLL
morn…	YMOLLObLL
newborn	SDMGIIZNM
a newborn	NGIIMHdKL
newb…	SDMGIIZNM
i locked	dMLGFAXKM
i came	cHMJKJUMH
which	j7A801ME1
^which	YKKLBDVID
#asks+small	M5EEE8gKF
mam	KABFECo98
are you	dIIFLKc9B
#alone+blast	FFJGEHmRG
~ask	pAG5A1MCB
red	iIMKGLWHE
year	r37649S75
year old	SKOPOOZQP
where do	XJIKHPZOG
son i	YFJ9FEVCU
#asks+kid	b0HB27UEI
came…	ROSQRRZSS
get a	cHLGIIRHD
paper	qAF100JI0
a paper	STUHRNcTG
#lost+paper	oGFG9DCKD
#paper+small	kDJBIAKJB
closed	RGLIKJTHa
~clos	UDHFJESEY
forgot	dAGA86Z94
forg…	X6C643W9Y
abandoned	YHLGMLUKM
an abandoned	XHLGNLVKM
~abandon	YHLGMLUKM
aban…	YHLGMLUKM
abandoned babi	ULNKOMWNQ
'abandoned baby	ULNKOMWNQ
اضعت	UGKKEFXJM
~ضعت	UGKKEFXJM
^اضعت	UGKKEFXJM
ين	XFEF7AYE6
~وين	XFEF7AYE6
~لاقي	GKOORQkRR
^ين	jIIJGHPG9
ضعت	FIHGLKlJJ
سنوات	UIKGFBbGH
~وات	UIKGFBbGH
#past+small	WEJFF9aEG
~ولم	SJOKNKaOD
ترجع	PGIHHFdJJ
^ماما	k084J0LDJ
حدي	QQQNMOcQM
~لوحد	CEEEIEpEE
فتح	eJKJIJSIJ
من مدرسه	ILJKIMiMI
اعرف	ICBC59mC4
لا اعرف	9GGH6EsI9
ممكن	g5C7A5X77
^ممكن	WCDCFFbB9
رقم	X8D86AS8b
صغير	bFIDFEdDF
يبكي	PFIEIEdKO
~بكي	H9JBDAnHI
سنين	HKMMMLiON
ضايع	ZPPLHMUOL
روبوت	KLMJNNcXE
يا روبوت	LOPLQPdTK
~روبو	KLMJNNcXE
ساعدني	eILKIMbBG
~عدن	eILKIMaBG
#alone+small	LLPLNMeOM
~حده	fJMKKLOLK
بلا	R95294DLe
جدت	eGFFHEVEC
لا يعرف	f9LKGCRHI
ديه	ZKKLIJVIL
^جدت	eGFFHEVEC
اجد	oFHG7IFJG
لا اجد	oFHG7IFJG
عمره	OFPMKHdOQ
طفلي في	NNOQPRdOR
هذا	Y7B177R5Z
ضاع	QADEFGhEF
مني	gHHHHIRGF
ضاع مني	eIHIIKRHI
مفقود	LKNJEIfQJ
سماعه	XJGGFIYDC
~سماع	XJGGFIYDC
~حفيد	YGHHLJZKG
ايام	QFHIGGjEF
~يام	QFHIGGjEF
ليس	XEHGGDXEI
اي	YHKKHHUMA
لد	OEQOIJdOM
~قريب	dEIFIBU79
يسال	WLOMOHWOO
~سال	hAHDB8RFH
احمر	aILJIKWIF
~حمر	aILJIKWIF
ابن	UIHEDCUaG
زحمه	VGGEEFXDG
~زحم	VGGEEFXDG
ابلغ	RMPPHQaQL
ضاعت	aIGIGIUHG
~ضاع	gHEHFGPFE
ابني عنده	dHLMKJWMN
may ngu	KNNPJOKfL
'mày	3CABCEIrT
^thu	WJIDCEIZA
'thứ	MECF9EHaZ
tiet	SDHCCJEUb
'điên	KNLMMJKhJ
^cam	fA73549X1
^tra	WGLIKHGdE
kiep	FGHFIGImA
thong	b2C1100XS
he thong	N5D5767cU
'thống	OHLEGHIYZ
'hệ thống	NHLHHJJYZ
giup duoc	HMKNKMJjI
con lon	LJLLJHHfJ
^dot	RJFIKHJhK
con may	dILEDIHb8
tao	7EH79FGoW
^bien	TDJ88CBe8
lu	I9C8648m1
'lũ	NIKHGGJdG
khon	CIKEEKFoD
^lu	QGFFHGHbF
su	T110414c0
'sự	WOPLORPXK
may di	GJDFGJGdf
^to	VDB8CCDa3
'tổ	XKLGJNKWB
^tien	bGCCBGHa5
'tiên	OKMLKLMXZ
'sư	TOLMPMNYJ
may la	CPMKONKac
do bo	RKLJMNKaI
hoi mot	PKNILNNdF
neo	cBC5BA9aA
phan	b0D7167VT
het phan	FHMGHKLce
thien	NENDLOOfG
^hoi	SCI9FFDcC
'phần	VLNLKMLUS
man hinh	m6A128GX3
'màn	dILFFIKRB
'màn hình	dILFFIKRB
do quy	RILMMJMbE
mat day	DJGKJKHlG
vai	677888AZk
'nạn	XGLDEKKYF
'thần	QRRQRQRaQ
ai day	cIHGCNIaI
'vậy	fJJMKOMQA
cai thu	SFJH9HLcF
ba gia	QILOLGFcD
'bà già	SMPPNONbM
hach	XEJFHEHYC
'hạch	WKONOJNYH
^ngu	NOMNMNNeK
you are	2DDCFH7hd
stupid	EMKLNLKlE
stup…	EMKLNLKlE
^you	9BGDCI8vF
you stupid	INNMONMgJ
trash	IILJJOMlK
hell	HFEFCDGmA
whole	UKGLHLKbD
you re	MOOPONMfH
tin can	LPRPRQQeM
^stop	XLNFNLJcK
^ki	NJLIJHIjF
^get	iEKGIHEVJ
assistant	DMLLMMLcY
assi…	IJJIJKJZU
eat	NFGGFHGdE
screen	fFJGDIHVF
inco…	X7A56B4X5
غبي	FJKINKEkG
يا غبي	KMNLOMJfM
انت	CDEEFJCfc
^انت	GHHDKHCmB
~فهم	YHKHFIBdD
له	V8CAA85UT
~لعن	CGIHHIImC
جهاز	WFEDDEFXX
^جهاز	aHIGHHHY9
~موظف	WBBD8C9W9
موظف…	RGGFFGEdD
~صاب	cGIHFGHZE
bo qua	MNNMJJPPf
qua tat	UFHIFFHBe
quy dinh	LLKKBHMMg
loi toi	DEMEBIGIn
'quy định	PRQPKQQQb
quen vai	SMMNMMKHa
cua may	EMHJIMFAm
^hay	4JGDGCIIu
'hãy	DNLGKIOOl
'trò	MRPOOQPLe
ban khong	ONOONKMMd
tro li	FKMMJMLGl
ban la	dFJDGHDAS
hacker	ILNNKOLGi
hack…	RDLCHIEFh
'trợ	cBHBDGDGW
'bạn là	fNOMLMKJO
cap ho	PQRPRRRRc
ho chieu	dDFCHC7GS
chieu cho	LVVQIMIUg
^gia	fIFBCCE8U
'giả	LSRRMSSTf
'giám	YLOMINJOU
'chiếu	XONMNMHPT
'hộ chiếu	XONMNMHPT
#machine+paper	H0400200v
#machine+police	ENQHPNPKm
#paper+police	W8I0B8B9Y
#police+water	eBI4MGK9V
mot nguoi	SMLHKJMIa
nguoi khong	MNOLIPNMf
'đóng	Y771B8A9Z
'một người	WQQMPOQPW
'người không	PQRPOSQRb
'hạn	cJLKKLLKU
moi thu	JPPLKONGh
thu tuc	bMKB9BEHV
mien	cAIHHMIIX
phi	RHE549DAc
mien phi	TMJGGLLKb
'rằng	HKKKLKLMj
'thủ	aPNIEOMMU
'thủ tục	aPNIEOMMU
'đều	VPOQOPONV
'miễn	bLIGIONOV
'phí	VJEBBGIKX
'miễn phí	VOJJKOOPY
nho noi	RMMMLLNLb
le phi	RLMLHLMLd
la mot	RNKFJGLKa
trieu	HMNKILMKj
^nho	THGHIHJCZ
'lệ	ZNPNKNNPW
'lệ phí	XPRPLOORY
'là một	WORLNONLV
#device+paper	j0440153R
cau tra	IKMMGLOMh
khoan	gCB1AGCBY
tai khoan	cEJ6DIKDZ
'câu	INMMLNLJj
'câu trả	NRRQQRRPc
'khoản	cHNFKLMMR
'tài khoản	cHOGKMNNS
toan bo	NLKKLMJKe
huong	b25005B0Z
huong dan	ELLMPOKJl
bi mat	PCGCFHEBc
mat cua	OLNMOPJLd
cua ban	MLNMPPKLe
'toàn bộ	QRRQQRQQa
'hướng	LRQQRRQPe
'hướng dẫn	LRQQRRQPe
'bí	OJNKGMLKd
'mật	NNNMLNMJe
xem	q8C02678P
khau	x0400000O
tri	P7CAAIHAh
quan tri	NCECBJIBh
'khẩu	cFGFFACFU
'quản	QJJJINMKd
'trị	QJJJINMKd
'quản trị	QJJJINMKd
nhung	TLLKFLGFc
nop	aLMC968Oa
nop ho	SMGIMJERa
ho so	L6K7FEDLj
'nộp	ZPPMKJKQW
'nộp hồ	URLNQPNTY
'hồ sơ	O6FCCHFIe
doc cho	PPPMOPPTe
so cua	ZGNCHLHQV
cua nguoi	PPRNNMLSc
khac	gFGA6DAFR
nguoi khac	RPQLLQNQa
'sơ của	WJRNPRRSU
'của người	TSURUUTVZ
'khác	cKMLGLKMT
'người khác	TRRQQRPRY
toi la	HNOCEEMFk
che do	SGMKKCKIf
trien	RPQFFFIMc
phat trien	RPQFFFIMc
'tôi là	MPPNKOPNe
'chế độ	OJMLLIKEd
lenh	DCFGFHHCn
duyet	9LNLLNQLq
het ho	HOPOPPMLj
'lệnh	KLLKMMNKg
'duyệt	HRQRQRQOi
lap	f52006C3Z
trinh	lHIEEGHDT
kiem tra	NHQ9GGLJk
an toan	TQNEIHNFa
'lập	aOOKENOKU
'trình	RSTQQRSQa
'kiểm	TKLHILLJY
'an toàn	USQNNPQOX
chuyen sang	RPGKNNNMb
do khong	DJNMHSQHn
^chuyen	VLFCFICJZ
'chuyển	cLJLKKKJP
ghi	q0100000N
quy tac	FGMKIPOHl
^ghi	Z6D9857AX
lap lai	JLPOJPPKi
nguyen	VLGOIPPId
nguy…	VLGOIPPId
nhan duoc	NHKHGLGJg
^lap	RHLLKMOJc
'nguyên	QPRQJSTLc
'văn	XMMMKOMJX
'nhận	eHJBA95HX
xoa	OBFABFF4g
co so	bABCDHFJU
so du	LQNPQPPQe
du lieu	U9B66DB7c
'xóa	RKKCINMDc
'cơ	cHKJMMKPR
'cơ sở	XMKLNNLPU
'liệu	RGKJGLJJc
'dữ liệu	OJNLJMMLd
^xoa	PGHJCKGEf
khong can	RAOLAKJLn
'không cần	NLKKKMKGh
cap cho	RPRQQRQRZ
phep	h2102040P
giay phep	fIFAEGIHM
gio toi	UJLEGIHHc
toi ra	ZCMIKHGOW
^cap	bBJGDLKJT
'phép	cKFCHEGFR
'giấy phép	YPQLORQPT
luat	O9640050j
lam gia	KPOOJRPRg
gia giay	KPOOIQPRg
^coi	LKKLGHKMf
'luật	RFFDCIFEc
con meo	fFNNBMHHX
'tượng	YPROPQOMV
'mèo	cKNOHLOJc
'con mèo	cKNOHLOJc
^choi	VKNGNONFb
'nhé	aLMKJOOJU
tu gio	NJNNMNLLd
ra ban	TFHFDJIMb
'tạo	QLRJKLMNa
system	NHKGGHHEf
syst…	NHKGGHHEf
chu tich	Y4E8F99DW
cho phep	NOPLLRMMd
^system	JJLJHLKIh
'tịch	hAHEDG8GO
'chủ tịch	YMNJLONLU
can giay	VBLFAJLIZ
to gi	RPKG9KQEc
^huong	TMIJLLOGZ
'cần giấy	ZOOOMPONW
'tờ gì	TRNPLOROY
mot bai	SLPJFMIKa
^quen	MKOKJMJGh
'bài	YKOHFLIKU
dong da	SJNKMLQMb
da duoc	VGNMHHPMa
phe	VIJLKMPLY
'thêm	bHEFJMMJX
'dòng	UNNMONNNZ
'phê	VOOOPPPOX
moi cho	UIKFFKHDZ
^het	SLNLJMNJZ
'tiết	SKMLKNLJa
dong theo	SSUQOSSSa
theo quy	FLQPJSQKl
dinh moi	VPQPIQQQW
moi cua	PRTSPTUTb
^viet	bLMI5FKKU
#high+paper	nMKI9GOMP
dong cua	YLKJJLGMX
'đóng cửa	VIFEJKHIX
ban ten	PJLOFROGc
tu do	SMPPJTSMf
do tu	OJMLJONId
cho biet	UHLGFJGGe
nguon	OJJJGNGEg
gui	Y2A6988AX
email	CBJDGGGBo
^gui	ODFDCIDDe
'gửi	WIJGHLJJW
xac nhan	bJM5KCLMT
da dong	ITVLHOUVi
dong tien	QPPJMJPJa
toi chua	WKNEGFHQa
^xac	XMODLDMNX
'xác nhận	XPPIONPPW
'tôi chưa	TPQPOLPRZ
hoan thanh	OOONOKOOc
'dấu	UMNJMNNLY
'hoàn	SPPPPPPPZ
rules	ZB8AEEE6Y
~rul	ZB8AEEE6Y
are a	CHIGLNF7p
no longer	cHEEMHHEW
fee	Z9FD05AHO
the fee	THLI6GHPW
account	cAGDB5G5W
bank account	OIIKILIFc
acco…	cAGDB5G5W
instructions	LMMMMOMFh
~instruction	LMMMMOMFh
inst…	QAIELLHFg
show	TEICDDFEd
show me	TEICDDFEd
^show	TEICDDFEd
lit	e9FBHGFEV
appl…	KFJ4CA9Ji
read	eJNFEGHJb
another	VDKGDDCHZ
anot…	VDKGDDCHZ
citizen	WFHBDCCEY
citi…	ODD87987f
dossier	MHOE6CDKh
doss…	MHOE6CDKh
admi…	VMNJILIHZ
developer	TOOJKOJJa
deve…	TOOJKOJJa
message	YFKFEGFGb
mess…	YFKFEGFGb
appr…	KBEA888Al
tun	YHIHFIHGb
safeti	TFJJDEHEd
safe…	TFJJDEHEd
'safety	TFJJDEHEd
switch	SKKJJKIFa
swit…	SKKJJKIFa
^switch	SKKJJKIFa
tet	NGGEFIGDh
comm…	iBC3GFIDV
application	RMQDGDEPb
certificate	lJJB5JAKK
a certificate	RNNKKMJRa
cert…	w4A00975E
play	dKGIMKKBc
mut	uBH83465Q
the la	QJMIGGHHa
me a	u8D88382P
line	SJKLNMLIa
approved	LFHFFFFFi
~approv	LFHFFFFFi
for the	fBGC4D9BR
key	YCFCEEH5X
^end	SNNOMNOHa
the office	YAFDEJH9Z
i it	QHKGAGEFc
name	x1C60684M
free	jFHBFHFAR
code	XDKIGFHGa
that i	e6IH7EFEW
paid	NEIGIGKHe
translate	TOOLONONY
^translate	TOOLONONY
قواعد	KLJJIKIGi
مدير	VKIJNKG9f
بان	NMJIHHLEe
~معامل	TFHCDCEBY
معام…	TFHCDCEBY
قل	FEFD9EDBs
رسوم	SGF79DGBc
^قل	WLLIGKIKY
ضع	GKGFOJHDl
حسابي	XFHGGHFCZ
~حساب	XFHGGHFCZ
^ضع	SIHGKIDBa
تعلي…	AHJIGHHFn
ارني	NIIHHIIHh
~رني	NIIHHIIHh
اعدا…	XPIKMMJMY
نظام	RIJFGHHEe
~ظام	RIJFGHHEe
^ارني	NIIHHIIHh
~ذكر	WGHHEHJFd
~قدم	TJLIJHDJd
ملف	bEB7BGDBY
مواطن	PLLMFLMJd
~وضع	RNKIPNLFd
~نتقل	XLNKMMKHY
جديد	W7FDCB7Bd
دايما	SLKLKLKJb
~دايم	WHIJHIHFX
حذف	PLMLKLMKb
قاعده	QLLKLLLIc
~قاعد	VIHGGGDFc
بيانات	QED8CCA8c
قاعده بيانات	QLLKLLLIc
~انا	QFD9BCDBc
بيان…	QFD9BCDBc
~ملف	M79A9A84i
طلبي	NLPNPNPOe
فحص	bEGDHHDDZ
قانون	IKLKIKKJi
~قان	IKLKIKKJi
شهاده	eBC5C96BN
~شهاد	fB73C86BN
#asks+paper	bFBC080IR
فقط	DHHGHHHDl
#machine+murder	aMPKOKLEb
~صنع	XGEEEDBBa
مستخ…	ZIKHKLJHY
رييس	VLMLLNLIa
جديده	RNMKNNNHe
~جديد	ZKJHIJBFd
اوراق	h5AA3499R
اكتب	JKIJGJIIj
مفتاح	TNNNOPHKd
مكتب	lCFE5E08U
اسمك	dILLHKJDV
~سمك	dILLHKJDV
حر	OMJJKJJKe
انني	QKKDHIFFd
~نني	YFLICGHBa
ملفي	U9DEEFCCa
اولي	LNPQJPNOf
صلاحيه	PKLJJMMKc
~صلاحي	PKLJJMMKc
صلاح…	PKLJJMMKc
~حكم	RHGGFIFFc
قرار	bDCCFDC9W
toi quen	qDNC9BBNB
quen mang	-4I8301J4
cuoc roi	iPTTJTTUT
'tôi quên	jJQJGKHQJ
#figure+paper	uDJ969BR7
co lam	kIKFHMHLD
doi muon	eLRQNQPSP
co quan	lGNKIOLOH
quan an	nHDDOINIJ
an nao	gLRQOSQSJ
'quán ăn	iMLLQSRRQ
ma ho	gQSTTTOTJ
^met	jJJKJLIHE
^so	-57029270
muon hoc	iENPHOLIQ
hoc mau	jDNOIOJHQ
chua duoc	iFNPIOLIQ
'chưa được	cLQRORPNR
voi cai	jPPPMNQJK
cai to	jPPPMNQJK
khai	-0A3040C0
to khai	-MGFBFIF0
khai nay	jPPPMNQJK
^cuoi	wLFLFKK9C
'cười	pFLECBGBD
'rồi có	hMKLKLNVN
sap het	nDFIFJJGH
chet may	iHLDIMJJL
'sắp hết	iJKNJNOKL
#figure+machine	nEJCEIIEJ
dich	rBFD7HIF2
cong dich	jIMJHPPNM
dich vu	s9EB8GJCA
vu cong	kHLIGOONK
^mang	iLOJLRRPP
'dịch	fLMMINNML
'cổng dịch	kNTNLUUTR
'dịch vụ	hJOMHOOON
'vụ công	jLRLKTSSQ
toi tre	kKLFGLKNN
'trễ	kMMFKMJQE
duoc mien	pDJHINNRI
deadline	fOMONOPQN
dead…	fJKMOMMNL
noi xin	jRCSQRSUR
xin giay	vJBE9CFM3
'xin giấy	pMHKHLLPI
conc…	kHJHJLIGJ
^ve	gMJKNPLPR
'vé	fNNJNRORO
so bi	lJKFLIJFF
bi khoa	hLMCLOPIH
dang nhap	gMNEMONNI
'đăng	oFGCEFHHC
^cua	t2BCAIEJ6
dep	mHJHGGHEB
'giá	vAFEEHFCB
thoi gian	uFHICJKCG
co bao	oFFEDDFHE
'thời	kHKIHMGIH
toi ban	vBI7AE8D4
game	hKOHOOPLE
suot ngay	mJLSSSUUH
hoc nghe	pHSQNRSSE
'nghề	pOQNPRNLF
'học nghề	fUUSSUUUK
thich	z7E54278C
toi thich	oEN9EIFLH
phim	qGDBBDDFA
ve khong	iNODKOLKM
'thích	tFNBEDDHI
'tôi thích	jNSGMQORM
'biển	gNPCPQQMG
#rob+water	gQREPRRRM
hom qua	qBHGBKCNC
may gio	bPQRRQQPN
'bóng	gLOKJKOLJ
'ghê	lHHIIIHGJ
#asks+past	hJMLCMJMK
muon dang	fSRTPTTRS
dang ki	sEDDBCGAD
con co	gOPOMNLPP
co can	mGMIDONOK
'muốn đăng	cVUVUVVUU
'đăng ký	gONNMKNNJ
'con có	cSSRRQQSS
'có cần	bRRQMRRRQ
'dang ky	oEGHEGKDJ
phep ban	eQQRRRRQJ
can gi	lUUSMTUUU
'cần gì	bUUUTVUUU
tap	wA88FBFF7
tap the	lKKIOHJQJ
thao	lKPERRQEE
co phai	lNRMGSSTL
phai xin	gRSQOTSTM
xin phep	uMHGLEMM5
^mua	eNONNNNOK
'tập	hLLJNMPML
'thể	eQQOQQRSR
'tập thể	aRRQSSTTS
'có phải	eQSPNTSTQ
'xin phép	kOJMPJPPH
#asks+weapon	nHGCCFGGF
phai khai	pJHDBJEHM
khai bao	lDKCENHMN
^dao	oFGCAEMDD
'khai báo	oEJFEIFHK
cap giay	oPHOQRSND
giay chung	rHFF8JEO7
chung nhan	pLGED9EMI
nhan du	eVNVVVVVV
du dieu	cRMQRRRQO
kien	xC3BHABD3
dieu kien	cRMQRRRQO
'cấp giấy	hVRVVVVVT
'chứng	nKGHCDJKA
'giấy chứng	tPMJJRMTG
'chứng nhận	lROKLMLRQ
'đủ	lOKNMMNQJ
'đủ điều	hVRVVVVVS
'kiện	iRQRUUVSR
'điều kiện	hVRVVVVVS
toi can	oUGQQUVVE
nghiem	oKJFMUTUH
#asks+brigade	sNANMOMQD
#asks+water	jKHOOPMP8
#afraid+asks	uBJFDD8NC
het han	qFBFGHFFB
cho nao	qOCOEOLL4
'hết hạn	mLILLLNMI
'đổi	nJAFFGEKH
'ở chỗ	gRNRQRRRQ
'chỗ nào	lRNOIRQQC
cua phuong	lKIKMMKJJ
khi nao	jNKOJQQSJ
^tap	gNJNQPONJ
'của phường	fPOOQRRRO
muon xin	iVUQTQVVO
phep kinh	fVUUTVVVR
doanh	uDG9CHEC9
kinh doanh	uDG9CHEC9
'bán	v4A6AFBF8
#gas+paper	pTDOLSSSG
mat het	tKMIRSLOG
lam lai	iOKHNNPPM
lai khai	lSNMVTUVU
khai sinh	pKMJDAEO7
'bị cháy	dPLORQQQQ
'ngoái	hVTPNVUVU
'năm ngoái	hVTPNVUVU
'mất hết	jTRLSUOUP
'làm lại	dQPLQQQQP
nha hoi	ZRRRRRQRR
hoi thang	bORPPORRR
thang truoc	ZRRRRRRRR
truoc xin	ZRRRRRRRR
xin ho	cNQMPRQRP
ho tro	lILILNKN9
tro sua	gILJOPPNM
sua nha	iGJJLJMLK
the nao	hOJMKPPPC
'hồi	jORNQPLTQ
'hồi tháng	gQTQSQTUT
'hỗ	sNNINSKSJ
'xin hỗ	hPSLQUTUS
'hỗ trợ	sNNINSKSJ
'sửa	kJJIKIIHJ
'sửa nhà	lMLMPMQPN
'thế nào	kRLOMTSSH
can xin	mKNLMRSVI
xin xac	pPLHMPSRD
thiet hai	dNNPNLOQJ
'xin xác	gSRORQSSM
'thiệt	jKPLNNQTL
'thiệt hại	hSRPRNRUN
tai nan	nENFDLRKF
nan giao	dVVVVVUVV
giao thong	dVVVVVUVV
giay bao	lUVUVVUVL
bao tu	kNNSOSTTH
tu o	cQTSSSPUU
'tai nạn	jIQILQSPO
'thông	rKJFEJFHE
'báo tử	eURTTUUVU
tu nam	iTVTIVUVU
moi khai	oTVVOVVVJ
khai tu	fMPOKOKQI
'khai tử	jMNLGNKOG
chung tu	rPOHGQNSL
tu ghi	jSSRHTSTS
nhan gi	lMSQHQPIP
'chứng tử	mTTRMUUVS
xin huong	fOUVVSVUS
huong tro	wJPPJMKR8
tro cap	-9IA907K2
khuyet	qKIBGHHJ9
cap khuyet	hURUVSVVO
khuy…	qKIBGHHJ9
khuyet tat	qKIBGHHJ9
'hưởng	iLMIFIMJD
'hưởng trợ	hQTSPUOTO
'trợ cấp	iLOMMIJPL
'khuyết	gNOMMPNQM
'cấp khuyết	YVVVVVVVV
'tật	kGNHJOMNK
'khuyết tật	gNOMMPNQM
nam mot	nLVUTVRVS
mot cho	mKSLRSHTQ
uy quyen	gOQPORRRD
tai nha	jCMHKLMLN
nha duoc	lIRRPQQIN
'quyền	jKMKHOKKG
'ủy quyền	bPRQRRRRN
'tại nhà	bOQPQQQPQ
'nhà được	jLVVUUTOT
#asks+fit	jJMOLNFNF
toi sap	iJMLKOMRQ
chuan	kLRMOKQSH
chuan bi	fNSRPLQSR
bi giay	kLVUPMSVU
giay khai	xJLD8B7N5
'chuẩn	hTVRUTUVR
'chuẩn bị	dUVUUTUVU
#asks+birth	aRRQQRRRQ
#birth+paper	sISLEEDPI
ki tam	cQPPOPPPP
tam tru	jJLHJJKLB
'tạm	jGIIHIIIH
'ký tạm	ZRRRRRRRR
'trú	dNONOONPM
'tạm trú	cOPPPPPQO
moi sinh	fUVVUTVVV
lam khai	lQOOJNPRL
sinh cho	zLOM9JGQB
cho be	oQVQPURUT
be o	hTVTTUVUV
'cho bé	fUVTSUSUV
toi sinh	dUVUSVRVV
rot	qAED7FCBD
ngoai khong	lMPMGJFQO
co giay	tJICHFGN5
chung sinh	rLNEENFUE
'rớt	oEFJCLHEI
'có giấy	jOMLOSLRI
lao dong	q5JEHHIF8
gio xin	hGSPQRSTP
xin tro	iHUSPLOUP
'lao động	iFPKNOONK
'xin trợ	bPUSSQSUS
xin cap	lLOIMPOPG
cap lai	sMQLPRSQ7
lai can	kNQNLLLSQ
'bị mất	eOONOOOOM
'xin cấp	fTVTUVVVU
'cấp lại	kTVRUVVVR
'lại căn	kTURKONUT
#past+rob	kSVMTVVVU
lai the	hVVPVVVVT
'tư	gOMNLQKQN
#asks+rob	oQVLVVVVU
de lam	kITSMNLTK
#hurt+police	jHTNSMPUI
gui don	jTTSUOSVT
don to	dTRSRPSTR
to cao	pMIIGHKEJ
'tố	jPMMKPPOO
'cáo	gOMNNNONN
'tố cáo	fSPQORRQR
em o	qLLHHJERR
que	-1D5000DB
o que	jKKMNNNMN
muon chuyen	aUTTTTUUT
chuyen ho	gRQPPQRRJ
ho khau	-IIEJ83M0
khau ve	bUTTTTUUO
'em ở	kRRORQNUV
'quê	pFGFHHCIH
'ở quê	eRNSUTSRT
'chuyển hộ	ZVVVVVVVV
'hộ khẩu	lSRRSKKSJ
lam xa	hTTTVPTVU
em nop	kVVQTKNVF
thay duoc	u6KLDBBLL
'thay được	tDTPKJCTQ
tach ho	rKJLMGSSD
'tách hộ	hUSSSKUUP
to cua	fUTTVTUVP
con lam	mINMIGMPK
'con làm	gOPOPNPQP
vo chong	-5E7344EA
thuan	hMNLNNNHK
hon gio	jTVUURRVS
nhan doc	mSSORRTNE
doc than	jONLKMLKB
'vợ chồng	mJNMKGFOO
'thuận	bQRQRQROQ
'tình	eMPMOJMQQ
'độc thân	fQQQQOPQN
so ho	hMKKNONOD
tru cho	aRRQQOPRQ
con duoc	iUUULQOVT
'sổ hộ	fNLMNOOOM
lam ho	xQQNGMHR4
'làm hộ	nUUTMPNUJ
ban nen	kLOONMCHC
'bận	oFIIDCDHF
muon hoi	iOTPKQHQR
the can	dMQQLQPQL
cuoc cho	nQSPJFITS
'muốn hỏi	hTVSMTPTT
'thẻ	kDKGHJGNJ
'thẻ căn	aRRRRRQRQ
tuoi lam	kOSOLNLMO
lam the	nBOHDLNP8
'tuổi làm	fSTRSSMPQ
'làm thẻ	jIMLNOPQF
em hoc	t9NKDGCIK
hoc lop	gNQONPNQQ
giay xac	tMNFMOMP7
nhan cu	hRRQSTRUT
cu tru	mKHJMMHLI
'em học	iLPNOMHOP
'học lớp	eQQPQPOQQ
'giấy xác	iSRMRTQTL
'nhận cư	aUUSUUTUU
'cư trú	fPQOQQMPO
#breath+murder	gTVUUVUVU
#breath+small	nDPMORJLM
chup	hLUNNGMUO
luc chup	gMUNNHMUR
chup anh	gMUNNHMUR
'chụp	iOVOOKNVT
toi o	sFIBFJCMC
o voi	fRRPNMKRP
di xuat	fUVSUUSTR
xuat khau	fUVSUUSTR
khau lao	fUVSUUSTR
ki thuong	gVVVVVUVV
thuong tru	-OSSJOTVH
'tôi ở	gMNLLRKQJ
'ở với	bTTRRPPTT
'thường	fOPQOQQQL
'ký thường	aVVVVVVVV
'thường trú	nRUTOUUVN
minh co	gLLMLNKQJ
cap nguoi	kPSOMQKRB
nguoi cao	fQSQOQKRJ
cao tuoi	nMPMIIFPD
'cấp người	kTVQRVPVL
'cao tuổi	hSURQQOTN
phuong minh	kOROHPEOQ
may cai	pFKFHLHGF
bieu	lGPHJPGIJ
#blood+lost	jGSJMPHJL
em tim	u5FH5F8MI
thay quay	oHJMFPCSQ
phap	vBBE9E5E1
tu phap	nHILFMBMH
'em tìm	kJKMINJQQ
'pháp	jLKMLOIOG
'tư pháp	ePNQNQKQO
lam mat	-3B0240H0
mat the	jMSRJRMUF
'làm mất	nOQKBKFQI
'mất thẻ	kVVVTVTVT
toi ten	oFREHKCOI
sai	-2G6B4AF2
tren giay	aRRQQQRRO
'tôi tên	hKTKMNIRN
'trên giấy	hVOOQSTUJ
ba toi	pCSK9LHSJ
muon nhan	hLOOGKKPO
nhan thua	dNUPGQMSM
thua ke	jGPJEOMQD
'muốn nhận	bRRRLNPRQ
'thừa	kQRPFOLSK
'thừa kế	kUTSNQOUM
liet si	v3HJGJGJ0
si o	hLOPQQINO
'liệt sĩ	lEMNNOMN6
trich	eNPPNOPQI
xin trich	aPRQPQRRO
trich luc	dOQPOOQQK
luc khai	aPRQPQQRP
'trích	fPOOMONQM
'xin trích	lUVRMQSVN
'lục	gPPOMONQL
'trích lục	fQQPNPOQM
tro mai	gUVVVVVVQ
mai tang	qJIHFKLI6
tang cho	iPNPPQSKH
cho ong	lTSSJRTTS
noi moi	cSTTURTUU
moi mat	eOTUTSSPP
'táng	hPONLPPNH
'mai táng	gPPNLPPNI
'cho ông	bTTTNUTTT
phuong con	kLPNJLKJL
cho khong	nDGFDHGCH
duoc ho	jNONPPPP9
tro tien	hQQRSTSSE
tien khong	jIIJFKMKF
'được hỗ	fUTUUVVVQ
'trợ tiền	gUTUUVVVQ
'tiền không	cPOOOPPPO
can khai	jLQMISRTQ
heo	dQRRRTSPO
dich benh	fRLSRTTTQ
'dịch bệnh	eVUVUVVVU
cho cho	oHGCFHEHN
cho o	-492CA0G7
^tiem	rEFAFNJGE
phuong co	mIE8LCLMK
thong bao	gMOJNOLMG
'phường có	gNLGNLOPP
'thông báo	bQRQQRPRO
cay truoc	lFDDKIGIJ
'chăm	fOOJKOMOL
xin chat	gSJNROORP
chat cay	gNIJNNMPK
'chặt	eOLNNPOQO
xay	t8B9A9AB6
nut	kHJJJJLGF
'xây	lHHHGHIIH
muon dien	mPSRLPOUM
phan anh	lDKILFNJN
'hát	gOPNKOLOH
'ồn	dOOORPQQP
'phản	gNPNRQSRQ
'ánh	dOQPSRSRR
'phản ánh	dOQPSRSRR
ai xu	iIHOLLJLK
xu li	jHGNKKHJI
'xử	dOKQQPNPP
'xử lý	dOKQQPNPP
'xu ly	gLIOMMKNK
nuong	mHEEGIJJF
kien nghi	oSGOSJKSO
'nướng	hPKNQOQON
'kiến	cRLRRRRRQ
'nghị	gNKLNNNNL
'kiến nghị	fVMTUTUUS
#asks+smoke	oOBLRSQTM
nghi cho	iRMOPRQQN
muon to	jKMMHPROM
cao can	jRRNLMQHN
bo nhan	gTSQOQSIO
nhan tien	iIPNKOKNN
'cáo cán	bTSSRTTRT
'nhận tiền	pRVSQVQTR
buc xuc	kFMEFINOK
hanh chinh	lPLKMLNLG
'hành chính	dQPPQQQQP
to nay	nLKJKIMEC
yeu co	jILGHKLIG
co quay	kIIEGMKOK
uu	cMQOMPPQP
'ưu	hLRNMOPQN
di xe	gPRGLMLLN
xe lan	iKQEGKJQO
kham	pJFCHCHGF
kham suc	gPONMOQOO
suc khoe	gPONMOQOO
lam bang	jIKQRSKPM
bang lai	rBC69GDIG
lai o	gQPQOTTSR
^kham	kIKILINKH
'khám	iNJMNNKNL
'khám sức	ZTSSSTTSS
'sức khỏe	ZTSSSTTSS
'lái	rAHBBGEEH
'bằng lái	hKNLMOMLN
#asks+blast	ZRRRRRRRR
gan	tCBB9D8CC
gan day	qECDEFADF
'gần	jIKJHJGKJ
'gần đây	iJLKKKIKK
tram y	cNOPPQPQM
y te	dNOPPQPPL
'tế	eLMNNPONN
'y tế	aQQQQQQQP
nao gan	iLLKHLIIM
xin cho	jOOKILPPI
mua bao	dRUTTUTUT
hiem y	nUVVTVVVU
te ho	aSSRSSSSR
ho gia	lTQKSURVL
gia dinh	sCJGAAIC7
'mua bảo	ZVVVVVVVV
'đình	kKKGJNHHI
'gia đình	fOONLPOLL
giay ra	rMUQONLVK
ra vien	oNUQONLVL
vien co	ePOOOQPRO
cong chung	dQNNRRQQI
^giay	-D76D9EG0
'công chứng	nUMLUUUUL
xin o	ZVVVVVVVU
nhan khong	lSTQTUTVL
co tien	eNQNPOQRN
tien an	sQUJJNHVH
'có tiền	aRRQRRRRQ
o truong	fVUOVVVVT
ngoai xin	ZUUTUUUUU
xin chuyen	cTUSTSSUU
chuyen truong	dNQPNQNNM
truong can	jVVVVVVVJ
'xin chuyển	YVVVVVVVV
'chuyển trường	aRRRRRQQQ
#abduct+asks	fVVTVVVVO
#abduct+hit	gTUTQTVVR
#abduct+past	kGQMPRNPK
o tam	kNLMPBKMH
lanh cho	aVVUUUVVR
cho nan	aVVUUUVVR
nan nhan	kOSLONULO
bao luc	dRRPRHRRP
luc gia	dRRPRHRRP
dinh ho	hUUTPUVUQ
gom	jVVUUUVVI
so gom	iVVUUUVVI
'chỗ ở	lNLLRJLSQ
'ở tạm	iONPTLOUP
'nạn nhân	cTUTTSVRT
'lực	ePPPLNPQL
'gồm	cVVVVVVVP
theo luat	gPPNNGPOM
phong chong	hNRMMDQRQ
'chống	bQRQPPQOR
tuyen	qDGDEBGDE
truyen	iIMIKHLNG
truy…	iIMIKHLNG
tre em	-7I1A29AK
^phuong	eMRPKJROP
em la	hSTLOMITP
so may	qFCBHFCAB
cho can	lFNFKJLHJ
bo ho	jHOGMLFOI
ho tich	r9HAJHCH7
'hộ tịch	eNNOPOPNN
^cuu	nEGEEGEBF
^giup	-43A30009
'điền	mIIMGHGHE
khan	u7G6CAEFA
khan cap	jILIKLHLJ
mai em	iPPRGOHRM
chua co	qHBEGKDN6
'khẩn	eNPOPQPQQ
'khẩn cấp	eNPOPQPQQ
'chưa có	fOMMNQOQI
em oi	nCHDALFIG
phai nop	gKLLJOMRI
^gap	jDLKENMOH
lay so	oAGDHEEEH
so voi	rDHEICGPA
tre bi	iPPKNNFPG
'phạt	kKMHILLPG
'bị phạt	kKMHILLPG
mat giay	yKKCAFIR6
'mất giấy	oSQMIMNUS
toi yeu	iJMHKKLIG
phuong duoc	mGROJNNRM
'phường được	gMUSNSSUQ
nam vien	o9NOFKIQH
nhan luong	nVVVUURVL
'nằm viện	nFSQNQOTP
me nam	lDQPHLJQL
ki thay	t6KLECCLL
lan roi	eTVTTUUVT
roi lam	dUUSUVUUS
lam giam	oVVQVVUVH
giam ho	-CL2AIFM0
'làm giám	bVVVVVVVT
'giám hộ	hMONIOKPK
la nguoi	qDMICDIIB
nguoi nuoc	cMPPPORQQ
ket hon	dOPPNNPPO
'là người	jQROLOQQG
'người nước	mQQOPOUTQ
'kết hôn	gQRQNPOSQ
rap	qHOFHJQOO
'dựng	eOMMMPLQN
#paper+rape	jMQHMIROO
to chuc	lMCHKMMLN
'chức	gNKKKNNMM
'tổ chức	bQOOPQQQR
'trại	cOMPQNOPS
muon mo	bQRQORQTO
banh	mOGKLSSUE
giay moi	ZRRRRRRRR
moi truong	kJMHNHNMF
'bánh	gRJPSUTUR
'môi trường	dQQORORQN
mo tiem	nCGCEJHDF
toc	fMMLMNOML
chung chi	dPPPORMPK
^mo	w624AE776
'mở tiệm	gJLJLMNKL
'tóc	cOOOOOPOO
'chứng chỉ	ZRRRRRRRR
xin lap	jOQGNGMLM
'đèn	kIHEHKIHI
nuoc may	nGJGMOIEE
duc	x5F5B6788
^nuoc	iJNIPQMHJ
buoi	lJDEHIGEE
bao gio	v8H57D6B6
gio co	nCKFHJCGK
'bao giờ	pDJAGJDGC
'giờ có	kINHNOIKM
muon rut	lSTQLSTUF
rut ho	mSTPNSTUD
huy	jLLIKHKJF
tuc nay	nLRKGOORE
'muốn rút	fTTTPTUUK
'rút hồ	fTTTRTUUJ
'hủy	iKKIKIJHG
xoa dang	dTTUTTVTU
bao tam	dMQLNPNOP
tam vang	oFJBHHIJL
vang khi	cOSKPSQSS
khi di	cOSKPSQSS
^khai	mEKLGK9KI
'báo tạm	eOPLNOPOP
'tạm vắng	dOQLPPPPP
'tù	fQQOPNKPN
'đi tù	eQQOPNKPN
^vua	eSRPOQRUP
nghia vu	cQOQQQNPP
vu quan	eNQRORPOM
quan su	jKLNLMLLI
huong che	hLTTPSQOL
'nghĩa vụ	dPPRQRMQP
'quân	iJPJIMIRN
'vụ quân	aPRRRRRRQ
'quân sự	bPRRRRRRQ
chien	mCFGMJJKH
thuong binh	lFOEHIKLJ
'chiến	cNQNQQPON
chat doc	pHNELELL9
doc da	mKOGMGMPC
da cam	mKOGMGMPC
ra sao	gJNJLNLLE
'chất độc	gRSRSRSSI
so lan	kCSRLSLOK
to giay	fPQQOQRQC
^nhin	eIOONPKON
'tờ giấy	mLNIHLRNG
#collapse+paper	fCPOKQQPG
thuoc la	u9EA8HCA6
co ban	lGIIFNHJG
ban o	iHKKHOJJK
^thuoc	nCKG7NGCD
'lá	lFJIGNHKJ
'thuốc lá	lFJIGNHKJ
^ghe	qAICGIGII
'hư	gOPNQQLMP
quat khong	lKELJGLFJ
^nong	kLFLKIMIK
ngot	oFHJILMSL
#asks+breath	qCFLKOFNJ
qua nghe	gKKMOOLMH
nghe khong	hILKLKKJF
khong ro	kEIFGLKIB
'nghe không	gLLMLNMIH
'rõ	mHKKLMIJI
'không rõ	jILLMNJJJ
muon cho	nPPO3OMQH
'muốn chờ	fRRRGQQRO
lai duoc	pPOPFNHRE
'lại được	fRRRKPNSJ
dam tang	fPMJJMNRK
moi len	fPMJJMNRM
len duoc	hMKHELMPJ
tre khong	gOKIJLMPK
deu mat	gMNPOQNQD
ai dung	dQRPRRORJ
dung ten	vFJH767L3
'đều mất	aRQRQRPRQ
'đứng tên	gPQPJMKQL
tre mo	fKSNRSQSR
mo coi	mELJIQKPM
cap bao	bRSTSTTSQ
'trẻ mồ	bPSQRSRSR
'côi	fNQPORORP
'mồ côi	fNQPORORP
nhan con	-AH9300E1
con nuoi	uIIF695IF
nuoi tre	lORPLOCQR
^nhan	v7JDID5IA
'con nuôi	jONNHMINM
'nuôi trẻ	gTUSSULUV
'trẻ bị	bRRPRRLRS
ki khai	dVVUVVVVU
cho tre	zBE3842FI
^dang	-35048E89
'cho trẻ	kLOJLJHPO
duoc bao	lPRO6TTSN
toi tung	lDROPRRSP
dong cong	lDROPRRSL
#blood+fit	lDROPRRRO
chua muon	fVQUUUTUV
^chua	lLJFOMLMI
de nop	hPUOUUUUR
bien ban	dOPLOOPOM
'biên bản	bOQMQRRRR
tuat	oHIGBDJ87
'tuất	fOONINPHJ
lau roi	gQSQORSUS
ki lai	gSURRTUVU
'rồi giờ	hPQOPSQSQ
'ký lại	aVVUUVVVU
card	-BI5410L0
mi card	jNSKEOKVQ
card i	kRTPHSRUN
i readi	mNPPCEFRQ
'is ready	mNPPCEFRQ
#asks+figure	gONKHNGMN
near…	gMPNKOMPH
had	nDKIIIHFF
had a	jJSPPRORJ
you have	lMJMFLIEF
fan	gIILLOOKK
website	hJMLMOOPO
webs…	hJMLMOOPO
paying	iHJILNONL
~pay	iHJILNONL
payi…	iHJILNONL
flight	lENKKIFRG
flig…	lENKKIFRG
need the	eMOMMOMOM
the paper	rPOKACER7
form	-8H9458G1
thi form	kNRMGKEPC
these	pIIFBFCD7
counter five	lJLMGMBHJ
id	kJLJILGNB
mi id	lOPMEJHRC
id card	v8FE8CDL5
replace	lDLLJLJIG
repl…	mDKLJKIIC
a neu	x3H7809CB
lat year	lLKNFIERR
certificate for	gTSSTUVUO
insurance	lMNKIGFMA
insu…	mLMKFGEL9
ask	r8EE4FEC6
to ask	pLJFAFFHF
ask for	fJPNNMMMM
repair	eMKNMMPOM
repa…	iKDJKLONI
support	rEA9CFGDC
supp…	sD98AEEBB
appli	cQQPQQQQH
i appli	gUSSUVVVL
appli for	cQQPQQQQH
safeti certificate	eRQQQQQQK
'apply	cQQPQQQQH
'i apply	gUSSUVVVL
expired	kLILIHKOK
~expir	lJEJHGIKF
expi…	uA9A89BBC
where to	kNEKLJIKK
change	kHFHIIHJK
chan…	nFCDFHFGF
orga…	kNFNPONJL
permit	sKJFEBHI7
perm…	uB5AB8C50
licence	sICDCEFG5
lice…	sICDCEFG5
licence for	dTSRSTTSP
allowed	fLOJJKIKL
~allow	fLOJJKIKL
allo…	jLIJIKKHA
^are	mKKHLKCDH
parti	lIJCIGFGI
'party	lIJCIGFGI
mi job	gLPMLNKRH
claim	dNPMQPOON
benefits	oJPIJJLQE
~benefit	oJPIJJLQE
bene…	uFLCEFJMA
in an	aORRRRRRR
an accident	dJQPQQRLO
register	nLJEHMFM8
to register	mSQKFKOSG
regi…	sGF87EBJ0
the death	kILIGLJHF
death certificate	jRQRCTSSQ
grandmother	oIMGGBFOB
mi grandmother	jJQKMKKTK
month	gKOQLLHNK
what papers	gQSPQMPMK
passed away	mNUVQJSVU
surv…	jHKIKLLGH
home to	iKSQOSORR
sign	t3LEC34GD
to sign	hLRPMJPLP
mother i	r7OIGE7RQ
birth	p9FJAE5C9
i register	iVVVLVVVV
weak	n9NHIHHBB
at work	mEMHJGDMP
benefit	fPQOPMORJ
at school	v7NIA40KP
health	nHHIEJKIE
heal…	nHHIEJKIE
^when	kQNQAHGPF
a health	bSRPRSSPQ
check	eOQMFMJQP
driving	kIIGHJNJE
~driv	kIIGHJNJE
driving licence	eTSRTTTRP
health insurance	bSRRQRQQQ
insurance for	ZRRRRRRRR
for mi	tIPHEABQG
'for my	tIPHEABQG
notice	jNPOJPLPI
noti…	rJKAGJIKF
works	w2LC974KO
~work	w2KB874IK
abroad	lIHJFJIGE
abro…	lIHJFJIGE
may i	kOPNHPHJK
i sign	mENHILDMM
sign the	fNQKOHNRR
child s	iLQJFJJQR
birth certificate	kOONNOHRI
copi	oJNLJMKF6
a copi	cUSSNSSSO
'copy	oJNLJMKF6
'a copy	cUSSNSSSO
mistake	kFKFKLIPA
mist…	fMNPPHNQI
household	qHLFD98IE
the household	fKRNNLORP
book	wA9F7AAD4
divorced	iNLLJMMPL
~divorc	iNLLJMMPL
change mi	hIPLJKLKO
status	gJLKLMMKL
~statu	gJLKLMMKL
'change my	hIPLJKLKO
file	oELGGDEJB
papers for	gRSNSLJMK
prot…	gLMIKLJJM
doe the	jLQLNMMJG
against	hINNKJKEI
agai…	hINNKJKEI
o an	lGGJDHIDE
complain	pPGJFMMPF
#paper+smoke	tJ6KO7GM9
ho can	bQRRQRRRP
the whole	bQOQMQOPO
flood	lIKCLKDHF
hand…	nGHGFIHGF
^flood	fKNKNNLMM
permission	kHEHKJJEF
si can	jJUSOPQUU
an id	jIRONNPTN
7	gOONLNIOP
grade	pGGDAEDEB
14	jOKIIHLJJ
when do	fOQOPQPPH
get the	mJRMFJEUT
elderli	iSQRJSOSP
elde…	iSQRJSOSP
allowance	iNONJMOM9
'elderly	iSQRJSOSP
i thi	mGOLGIFJG
i waiting	-0D2010LK
asked	xBLF621IE
asked me	xBLF621IE
adopt	oGKEIHBFH
register birth	bRQQRRMRQ
^register	dPPOPPOPM
orphan	dOQNPOPNI
orph…	dOQNPOPNI
^orphan	cOQNQOPNL
guardian	sEM8F7FK5
guar…	nFHCFGEGC
invalid	nJLCGHIMG
ua invalid	hNMLLKLNL
inva…	nJLCGHIMG
^ua	dTTPPPMTO
armi	iOOHLLNLI
the armi	iOOHLLNLI
'army	iOOHLLNLI
'the army	iOOHLLNLI
prison	hHKMLJLKK
o prison	gIKNLLOLK
pris…	hHKMLJLKK
get an	fMOOORROL
criminal	gLMLLLLOJ
crim…	gLMLLLLOJ
record	q8EAAIEHD
criminal record	gLMLLLLOJ
reco…	v8977D793
withdraw	jJMKEIIKF
withdraw mi	jJMKEIIKH
'withdraw my	jJMKEIIKH
cancel	iKKJIJKJF
appo…	gOPJLKNND
^cancel	hLMKJJKKH
end mi	lPQKENMSL
residence	hONLGNMPJ
resi…	qEH8AIGD7
registration	hMNKILNOD
'end my	lPQKENMSL
contract	lFHHGKHEB
business	iJKJHKKGI
mi business	mNQJLJKQD
~busines	iJKJHKKGI
busi…	iJKJHKKGI
business registration	rSVJQMPVE
sick	lMPIKDDGK
online	-GIH6A8G8
onli…	-GIH6A8G8
the phot	hLONHKONI
to loud	jKIIEHJHG
the chai	kFJHFGIHC
chai i	jEJKKKLJE
printer	kEHJJKJHF
the printer	kEHJJKJHF
prin…	kEHJJKJHF
printer i	jGILJLKIG
mi account	nGMFC8HCF
mi number	pGIHGHAI7
when it	pMOJC9CLI
film	jIIFGKKHG
disp…	mGIFFHKCB
inte…	pFFBBEGB8
wedding	hJLLLIKKG
~wedd	hJLLLIKKG
wedd…	hJLLLIKKG
funeral	fKHMKOONL
fune…	fKHMKOONL
^funeral	jLLJHMLMI
burial	jIJHJKKHE
buri…	lEIEIJJGE
plot	hGILJJNIH
public	pBEDFDFEB
publ…	gJJKNNOLK
^burial	mHLIEGFBA
extract	gKLKKMJKM
extr…	gKLKKMJKM
extract o	bPOPPQQNP
a death	kMNLKQQOL
^extract	bPOPPQQNP
copi o	iNOOLOMHH
registered	sIJG9BBJA
~register	vGIC89AG7
bring	iQTQOJIUJ
~br	iQTQOJIUJ
register mi	kNTKMPPUJ
guet	fOPIOOOKJ
'register my	kNTKMPPUJ
#asks+police	nNPGINOMB
marriage	lHJIIIIFD
marr…	x3B777862
mi name	pELDBEEFF
forgot the	pKNIIDIMB
i come	kHSJINIML
hanoi	mEGGBJDIH
stay	gGONKJMQE
course	jFKGMMNLI
cour…	jFKGMMNLI
the driving	jLLIJKMLI
dona…	lFIGILLIH
donate	eQQQNRRQJ
certify	gKOIILNJL
^certify	gKOIILNJL
inheritance	mGKDIDHDF
inhe…	mGKCIDHCE
late	-0B11015F
father s	bOQRRNPRR
taken	mHEJHKKFF
^first	kIIFKJKIG
documents	nPOIJMKLE
~document	nPOIJMKLE
docu…	oPOIJMKLC
^permit	cRRPQNRSN
paperwork	fMPILONPP
prop…	rHIDEABEH
meeting	mJKEJIJGE
~meet	mJKEJIJGE
meet…	mJKEJIJGE
متي	sIDKAE1I8
تجهز	hNOOKKBPO
متي تجهز	hNOOKKBPO
~جهز	jJMMGGAMM
بطاقه	kKMJIJJLC
~بطاق	mHKHHIFK9
مات	gMMKJNLJJ
^جوالي	kJKCHHHFE
عندكم	mJIOOQIPP
هل عندكم	mJIOOQIPP
مروحه	jJGJIKJFH
~مروح	jJGJIKJFH
موقع	mCLMIKLKG
رفضوا	lJKHJIKID
~رفض	oHIHCDFC6
^رفضوا	lJKHJIKID
شكرا	jILJEJGGF
~شكر	jILJEJGGF
موعد	pDHHLIDL9
طلب	yACCF98H3
مستع…	fKLKNNNLJ
~سفر	iIMGKKKJH
جواز	nLEDKLFK7
ورقه	y0FIA9CFE
~ورق	u0GHCCEED
~عبي	lIEEIIGEF
نموذج	jONKMNMN7
~موذج	jONKMNMN7
^ساعدني	gKMLJNKMJ
بين	oDLJFKDJH
خامس	mGJKDJAJL
شباك خامس	iLKMLNCNM
بطاقتي	eIOOPOMON
بطاق…	fIONOOMNL
ماضي	lJQMFQNQN
~ماض	lJQMFQNQN
استخرج	nVVVVVUVQ
~ستخرج	nVVVVVUVQ
استخ…	pCEECEADB
بدل	nDGFCGEEE
^ضاعت	hMNONOJMM
سرقت	kRQDPPQOJ
^سرقت	kRQDPPQOJ
تامين	jLKKKLMLC
~امين	kLKJJLMLC
بيتنا	gMMLLMMHJ
~تنا	gMMLLMMHJ
عام	lIIGIJFDA
عام ماضي	fKRSORORQ
^احترق	hNILOPNML
دعم	kHHIIHDFH
سلامه	lIIIGGHEC
شهاده سلامه	dRQQQRRRM
~سلام	lIIIGGHEC
انتهت	mKEJJKHIG
~نته	qFAEBFDD5
~بدل	gIKQOPMPN
حي	y6B878652
في حي	gJJKNNLJK
~لحي	r9DBBCA98
^متي	jOLQMPLKF
رخصه	nMGGJLKK3
~رخص	nMGGJLKK3
^رخصه	gOJNOONNG
عملي	dPPQHPOQP
اطلب	kMPINGOMA
اعانه	lKMJJFIJB
~عان	lKMJJFIJB
اسجل	nUTRSSUUG
كيف اسجل	eVVVVVVVU
~سجل	xJH9934G1
وفاه	pFEDDEDBD
~وفا	pFEDDEDBD
ما اوراق	nVVVVOVVN
توفي	lGHHIJGDI
هل لي	iRNOIIIQI
معاش	iNMMLMLLG
^توفي	fMLMMNMLN
~وقيع	mHPIGHKNM
في مستشفي	mDMIPNKKL
مولود	nJIFEFEF8
كرسي	rCF7EDAAA
~كرس	rCF7EDAAA
في مدرسه	lLHKOI5LN
مركز	nHJDHHIED
صحي	eMPOKOPLL
لرخصه	eNNMMNNLN
~لرخص	eNNMMNNLN
قياده	iJKHKMKIH
~قياد	iJKHKMKIH
هل احتاج	kJSVLRTVM
تامين صحي	hPPOMNOMH
يعمل	t9FEC94E9
اوقع	jELQOOMON
ميلاد	iMONPOLOG
شهاده ميلاد	gNONPPMOJ
نسخه	hLNMKNKLG
~سخه	hLNMKNKLG
دفتر	w9EBA9798
عايله	lDKIEHIEC
~غير	hKKKKLLJI
حالتي	bQPPPQPPP
~لتي	eNNMNOOKL
اجتماعيه	dNNLOOOMN
~جتماعي	fMLKMNNLM
اجتم…	oEECDFGCA
^اوراق	mPOMPGLLH
دوره	iGOJLJHIL
اشتكي	pOIJGGMMC
~صلح	mHHFEFFDC
مصباح	iIIIJKIFI
خربان	mDHDGFBCF
^مصباح	iIIIJKIFI
شجره	p8FFGFBEF
~شجر	p8FFGFBEF
صف	mEJHCGCGH
~لصف	mEJHCGCGH
اول	rSQRRSTRE
سن	kIHHHGGHE
~لسن	dPONMNNOP
صوره	mHHFGGEEE
ادخل	gOMIQLAOP
اسال	qFHHBE6EC
ان اسال	gNPOIMJPK
اسال عن	iMLLEMGKH
تسجيل	pIHHHHII8
~سجيل	sGEFFEGG2
^تسجيل	pLKIKKLKB
يتيم	hMOLKLKMM
~تيم	hMOLKLKMM
~وصي	sBIEAGGEE
جريح	bQQQQQPPO
حرب	mIHDFFGFF
جريح حرب	bQQQQQPPO
~قديم	gONMHOLLK
^بطاقه	pPPNPPOOH
سجن	fMMKOMKML
من سجن	cPOOPONNM
^شهاده	wKLKJKFK0
سحب	gNNILMMJI
غاء	iLKJJKHHC
^غاء	hLLKKLHHG
اقامتي	hNNONONNM
~قام	pBFECDC98
اقام…	hNNONONNM
سجل	iNMKMLNL4
^انهاء	cPPONOPOL
اجازه	qAGHG78EF
~جاز	qAGHG78EF
اخري	kJLKKJKIE
~خري	kJLKKJKIE
عبر	bQQPOPPPO
انترنت	hNPPGNLON
عبر انترنت	gNPPHNLOO
~نترن	hNPPGNLON
انتر…	hNPPGNLON
عال	mCHHCHFBD
^كرسي	iJJKJIJFG
طابعه	lGIGIGIDD
~طابع	lGIGIGIDD
^طابعه	lGIGIGIDD
^باب	y0A8HA0EC
~فات	gLMLLLKKI
دوري	oBFDFGCC8
تصريح	kLJFLLEKE
~صريح	kLJFLLEKE
فيلم	hLKJLLKII
^تصريح	jNJIPNGMG
دفن	p8EFEED89
دعم دفن	eMMNMMKLM
^دعم	jIIJIIGFH
مستخرج	gKMKNMMLH
فاه	lHIGHHIGE
شهاده فاه	hTSRROQSL
^مستخرج	fKNLONNMI
نسخه من	fNOONOOOK
من شهاده	jUUTUTVUH
^نسخه	cQQQQQOQM
هويه	nGGGEGFD8
بطاقه هويه	cPOOPPOPN
~هوي	qEDBBBCB5
~اشير	ePQOLNLOJ
تاشي…	ePQOLNLOJ
غرامه	jKIJHFJHI
~غرام	nHHICFHF9
^اي	bQQQPQPQM
رقه	nFJFFJ9HG
عقد	p9DDCBAAC
زواج	lHHFGEGFG
عقد زواج	cPNOPMNOO
اسمي	hLLKILKJH
~سمي	iKKJGJKIG
لاحقا	hINHNLKLK
هانوي	ePPOKNOPN
~نوي	ePPOKNOPN
تبرع	kGJHIIHHG
~برع	mDHGFHGDD
تصديق	lILHHKMJC
^تصديق	lILHHKMJC
ميراث	qGDDBCC9A
بصمه	kQROIRRRK
~بصم	lIKJHKIHI
ابني يريد	iJQPIMIPR
شروط	nGHFIEEBE
شواء	jIHIIIGGJ
اريد زواج	jJQHGFIOR
~ثبت	mIHGKDAIG
شهيد	mFJHGIGBA
~تاخر	mGHEGGEF9
مشغول	y4C7C70C9
روضه	jHKJNIDIK
في روضه	jHKJNIDIK
~روض	jHKJNIDIK
يحتاج	hJJMJLJJI
بطاقه تامين	gRTRSRSSQ
خدمه	kLKICJDDE
~خدم	mJIGBGEFE
تطبيق	lGHHHJFFG
~طبيق	lGHHHJFFG
^تطبيق	iHKLKMIHI
تحتاج	lINFHDJFH
سكن	uE7588A98
^u	kHFGFGIKH
'đúng	gKKLKLLOM
thu hai	rMMLMMP7H
chao	kIJGDIIGF
'chào	eOPOMOLON
^thoi	oCHF6LJFK
chi hoi	nEKEFJEAG
ti	u7FC3GDFA
ngay mai	kHIGFJGPE
'bão	iPOONNLRN
an trua	jHMENPCHI
'ăn trưa	dPPNPQLNP
di ra	lIJJFGHHG
ra ho	nJLLGJKID
'mỹ	kKMKOOKIK
ban co	oGDAHCEJA
tuoi roi	iKHIJIFLI
toi nghe	qGNBBHNM4
^hat	mHJIIMNJB
hai cong	eQMNRQQLM
^hai	rHDCDADAB
'đội	kOQMJNKSJ
mon	iJJLHMJEH
nau	pBFCEED87
'nấu	hIMJKKKIJ
ve que	z4I8241GD
^dat	mGIBGIGIC
'đặt	eRRRSSLRP
'về quê	nILHIHDLJ
'màu	fPNPNLMKN
em thich	pBNGHBGIJ
thich an	w2IE764BC
an ca	w2IE764BC
ca kho	kHEIHNKIK
'em thích	kMRNOIJRS
'thích ăn	jLRLMGKPP
'ăn cá	jLRLMGKPP
cho hang	nFHEGHEHM
'cải	fOPQPPPIN
nho con	jFLLNHDFH
em nho	tBMF796E4
nho em	-GNA000L0
'em nhờ	jQTRPKLRF
toi cho	lFJHGLNPE
dai hoc	mIOOEFKLO
'đỗ	gPROOKONM
'đại	cPQPNOLQQ
'đại học	fQSQPLOOQ
cai quat	tF8FD7H4H
hong roi	t1BE4CE8L
'cái quạt	gPIOLOOKP
'hỏng rồi	fLLMHNMLP
muc	nEHFCHDGD
'bút	mGIGCGEGH
^den	w9938FD8A
ghe gay	pAKDKKMHI
may in	t9BAKJH51
duoc ma	kOOLMPKQD
wifi	gIKNKMLMI
ra cai	gKLQOOJHL
thay mau	eMTSPQLTR
mau don	z3OBBCCLF
web	fOVURSKVU
'mẫu đơn	iQRRMRHRP
so nam	w5DG8I3MI
'tìm không	gMOSOTOSQ
'số năm	hHLOKPJQO
'chữ	kJPLHQLMG
kem	tCBBDKIMF
may khong	mHLGJOLFD
'máy không	iKOILRNJK
con hoi	eOQPJQLQQ
an gi	oAKHFKKCF
em hoi	mCKGCHHIH
^hom	kGOHFLFKA
^chia	lENLEHKIN
'tâm	mHOJFIJMK
'trạng	cORQNNPSP
nay mat	fQNKHOOGG
lo giay	kQLJDKLFD
vui	cOKPPPQQN
duoc giay	bPOPPQQRN
toi dien	jPOKLLNM9
dien to	oONIEIKM5
'điền tờ	gRQOMNPQF
quay ba	l9IILKHHK
^keu	l9IIKKHGK
nhanh	jJMGLMIMF
'tôi bận	hLNLIHMRJ
sinh o	sILEHI9PK
'sinh ở	rMPJKOEUP
co nuoc	jGFJFNLLL
ngoai co	lDFFEGMPK
lai di	sGFBDBD1B
chut	nELFGHEEG
hoi chut	nELFGHEEG
'chút	fNNNNNKIN
'hỏi chút	fNNNNNKIN
ten gi	hPQRLRRHC
luot	jLIFIHJIF
gop	qA99EGGIF
phuc	qFEFAEHIC
phuc vu	lHMJDHJLK
'góp	jIIHILMLJ
'phục	gNONKNNOK
'phục vụ	dPQPMPOQO
quay hai	v9EB0EAHC
thit	jKAKNMNJI
'thịt	nGHFLIJIH
lay giay	yME6917P4
'lấy giấy	sSQFJ8EUI
'lát	nKMEBNLMG
khoi dong	hMINMQNJM
dong lai	gNLNMPOJN
'khởi	hQNQOSPLQ
'dụng	lHGGGIGKI
khoa tai	jILJJMNIG
song o	gHNPGQNNR
muoi nam	fHOQHQNOR
nam roi	fHOQGQNOR
chua thay	cPORONPSR
con hoc	eOSSPSOTM
5	kLPLOOHPK
lop 5	iMPMOQKPM
'con học	aSSSSSQTO
thu vien	sIIDDMGGC
vien o	dOQPLQKQP
'thư viện	lOPKLRIQL
ma nay	pGHGDFDFB
hay lam	nEFICGDE9
khong ban	kIMGKNNJB
^xem	qHIDDIKGE
^lam	-00000000
^nau	gJKLNLLIK
thoa	lHFGEKGHJ
^tam	nFJGGGGE7
uong gi	mJNM8MHBH
duoc di	jLPMGOJNM
lam khong	hJPJFOMOM
thu nhap	kMLGGNMJ6
thap	hNOJJPOLB
nhap thap	hNOJJPOLB
duoc giam	kOMJJPNKG
'thu nhập	nMMIINNLF
'thấp	kOOKKPONI
'nhập thấp	kOOKKPONI
'giảm	eORPNRRMJ
toi xem	pSSQPRRRB
xem lai	vIOIDKGL7
'xem lại	kRSQNQNRH
thong tin	pHMGIKDG5
tin cua	rINBHIDC6
moi co	kRQOJQRSG
co hieu	cQQQMQQQJ
hieu luc	cQQQMQQQJ
^quy	cOQPOQQQM
'hiệu	jLILHMOKJ
'hiệu lực	fOQQNSQTN
lunch	qGJF6EAIG
quar…	lGHJEHKGG
buy	nHLIBGECB
likes	r8NGB39KN
~lik	r8NGB39KN
fish	s7NGB29JL
likes fish	r8NGB39KN
waiting in	-0D2010LK
supe…	rBJDBBCAC
bui	s7HBCD9II
i bui	oEKEHECKI
so i	kEOKKIEPF
'busy	s7HBDD9II
'is busy	oEKEHECKI
exam	jGKJJIHGK
the fan	fIIMMOOPM
fan i	hELMFJJIC
the screen	jGJKFKJFH
screen i	iIKMGMKGH
speaker	iGJLJKLIH
the speaker	iGJLJKLIH
spea…	iGJLJKLIH
speaker i	gILNKMMLJ
pen	sGJMAK7HL
i out	hKKLJLNLF
find the	kIMJHNGLL
the form	nEOIEJFL7
beo	hLMJHLJIG
fill	nGLFDFEPA
me fill	kIIJHIGQI
fill in	nGLFDFEPA
the ladi	hHGKJLJMM
ladi at	hHGKJLJMM
'the lady	hHGKJLJMM
corner	gLLKJJKLL
corn…	gLLKJJKLL
service	mILLEHGHF
serv…	mILLEHGHE
home for	tLQEBDCJB
minutes	dNNOOOOKL
~minut	dNNOOOOKL
minu…	dNNOOOOKL
in grade	lJKHDGHIF
home…	pDIB9HDDA
pres…	nHLECGDF5
to come	vCHC510EB
well	hMMMJKJJF
income	rCFABH7AB
lo income	gKKIINMLK
the neu	kNMFIHIND
start	kLLIJIHOD
for good	jHMKGLJNK
فضلك	lGIEEGHHD
من فضلك	lGIEEGHHD
مدينه	eNNLNNNMK
~مدين	eNNLNNNMK
قديمه	dPONNQNML
اغنيه	kIJFEIGFE
~غني	kIJFEIGFE
اشتري	iKJKKLFHF
~شتر	iKJKKLFHF
يحب	t9KFD77DH
سمك	qDKGG9AEH
يحب سمك	qDKGG9AEH
طلب مني	nLOMKCEOL
^مروحه	iJKJIKKFH
شاشه	jGKIIHJGH
~شاش	jGKIIHJGH
^شاشه	jGKIIHJGH
~صوت	jKJFKIGEH
^سماعه	kKIIFJEDD
قلم	iLMLKMDHI
~صلن	hINJJKIMJ
خطا	gLMLHLKJK
~كبر	kHJHFIGIH
ام	oFJDJBEGG
^ماذا	iKGJKLJIF
قليلا	jNNJGJIKD
~قليل	jNNJGJIKC
خطيبتي	jJNLJHIKK
مديري	pGGHHJG87
~مدير	pGGHHJG87
^مديري	pGGHHJG87
بسبب	hLLJKIKHH
ناد	lGGFHGGFF
موظفه	kHHJDKFDH
^ناد	lGGFHGGFF
جد	iGIILKHKG
اسم	jEJJJKKGG
~قبل	lILIFFHLH
كان	hKNKJLGJK
قريب	iNKJIILJL
عالق	oBEDFHA9B
خاطيه	lKLLLLKJA
~خاطي	jNMMNNMJ8
~بعيد	eMMNMONLN
تقديم	fPPPLOMOO
في صف	iIKJKKHJJ
~عال	kIOEBJHKN
~مكا	pFFBHCEFG
^ضاع	mMIJJL7IJ
قريبا	rGJHJD989
cho ngoai	-0A045ALJ
'đang chờ	o8K8CGINN
'chờ ngoài	o8K8DGION
em ban	qFNID9EGF
ban di	-8J840350
'em bận	gPSQNEJRR
'bận đi	jJOOF7IOL
moi ve	x5JB351LE
'mới về	mILHIHELJ
em dung	lSROIFKQI
ten giay	vPOJ9AEP8
giay nay	vPOJ9AEP8
'em đứng	hVVTPOPTQ
'tên giấy	oUVQKOMTN
'giấy này	oUVQKOMTN
em ki	nNOOKIGRR
'em ký	gSTTSMJUT
'em ky	iOPPMNNST
em quen	qBLJFBFME
mang the	-5I8602J4
'em quên	hMQPOHMQN
'mang thẻ	oENHGBDOG
lam o	nIKFGFDNJ
o cong	gMNNLONPP
cong ti	mJJLFLLME
ti gan	gMNNLONPP
'làm ở	fONMNNMPO
'ở công	cPQPPPPRQ
'ty	mJJLFLLME
'công ty	fOOPMOOPJ
'ty gần	cPQPPPPRQ
'cong ty	qKHHILJNK
hoc rat	v4KH88AFF
rat gioi	v4KH88AFF
'rất	iLPKLIGOO
'học rất	iLPKLIGOO
'giỏi	iKPKLIGON
'rất giỏi	iLPKLIGOO
di du	z9KA122EH
lich	-7G5000E9
du lich	xAKA312II
lich roi	vCNE444MN
'lịch	kJNNGGGMK
'du lịch	iKPOJIHPO
'lịch rồi	hLQPKIHPP
ranh	tDJH7G844
khong ranh	tDJH7G844
ranh may	tDJH7G844
'rành	iKNIJQGHH
'không rành	iKNIJQGHH
'rành máy	iKNIJQGHH
hoi bao	m4OKILFPO
co ket	m4OKILFPO
ket qua	x0CD1EAK8
'em hỏi	dPRPQRPSS
'có kết	gMPLNOMQP
'quả	pJKGCLINE
'kết quả	pJKGCLINE
em ngu	sFMJ5F8AK
ngu day	zDKE0237I
day muon	zDKE0237I
'em ngủ	fPQOJPIMQ
'ngủ dậy	jMPMDIHMP
'muộn	jMPMDIHMO
'dậy muộn	jMPMDIHMP
em ten	fMRPPLIPO
ten bi	nFNEHHALG
bi ghi	nFNEHHALG
ghi sai	oENEHHALF
'em tên	bPRQQPLRR
'tên bị	gKQKMNHOM
di nop	-GNB000L7
'đi nộp	mOTOHJGRH
em cuoi	mIPLE5GMN
cuoi suot	w9LC204IG
'em cười	gMPOLINNP
'cười suốt	mGMGFCIKK
toi dung	nSSMFNKTE
'tôi đứng	nUVROUQVO
toi ki	iNPOMPKPO
'tôi ký	nSVURUMVU
'toi ky	gOPONPMPP
toi hoc	nCOJEHGLI
'tôi học	eNRMNNLQP
toi hoi	m9OJINGOJ
'tôi hỏi	eNQNOPOQM
toi ngu	pHOG5DBHK
'tôi ngủ	eNQNINLPP
toi nho	uLQG74BQJ
'tôi nhờ	kRVRKIKUP
toi cuoi	mELI9HBJJ
'tôi cười	gMQJLINPO
noi chau	z64BB118D
'nội cháu	iLMONLIJM
chau di	jIRNMNJST
anh trai	v3NHB4BKK
trai em	v3NHB4BKK
don nay	v6QFCEEMJ
'đơn này	gQRRNRJRP
cai but	kMJOLM8FN
'cái bút	hQRQGPLNQ
bien lai	oCNECJHKG
thay the	iKNLKPMNF
duong toi	pHNICJAOM
toi phuong	pHNICJAOM
'đường tới	bRRQNRORR
'tới phường	bRRQNRORR
trang dang	kNSRMQQTR
'trang đăng	cVVVSVTVU
mat quay	iIPMGOHPN
^lac	yFGIEJ07H
mat mau	oHTKHMIPM
mat cai	gQLQNPGGO
mat bien	mKNFEOJGI
mat chia	jKLLGMGMJ
mat duong	lLQMGMGSM
khong chay	-F07FC944
'không chạy	jKHHKKHBF
gay mat	-09084G08
'gãy mất	iKLLLLLEL
ngum	pJHBI7JDB
tat ngum	pJHBI7JDB
'ngúm	dQOOOMPNM
'tắt ngúm	dQOOOMPNM
keu to	lLEHMHMGD
to qua	lLEHMHMGD
'to quá	eOLNPMPMM
day cu	jGIMNMGCN
cu qua	kFHMLLFCM
'đây cũ	nGJMTPIJS
'cũ quá	nGJMTPIJS
sua o	mJLLOMB9N
'sửa ở	dQOQQQLMQ
cai ghe	kHGMJLNCM
'cái ghế	bPOQPQQMQ
ghe o	oHHIVUPKO
cai loa	rECHDJG5K
chut viec	lIOGHKHKH
'chút việc	dOQNNOOPO
cho ket	pCGK7KJMB
'chờ kết	kNOMJOLQJ
muon uong	dPQQGPLPQ
uong nuoc	mGOL5MKOG
'uống nước	ePQQHPPQM
gap chi	sDKF3GCJD
chi quay	sDKF3GCJD
'gặp chị	gMPNHOMPL
'chị quầy	gMPNHOMPL
muon xem	fRSRJQKPO
lai ten	nIOJDKGLG
'lại tên	dRSQNQNRO
muon nghi	eQQOIQNNM
nghi mot	nHLC5NML9
mot lat	nHLC5NML9
'nghỉ một	jLOFINMOJ
'một lát	jLOFINMOJ
di mua	tCNC0DFBD
mua do	tCNC0DFBD
'mua đồ	qFLGCAD8G
muon an	kOPMEOHIM
an pho	yBG45CB84
'ăn phở	mMOHHMKMG
muon nghe	hQSOGMNNM
nhac	qIKDAGFH9
nghe nhac	qIKDAGFH9
'nhạc	iMOMHNLOG
'nghe nhạc	iMOMHNLOG
muon sac	dPQRLROJL
sac may	qBGJBNM71
'sạc máy	iMLMJOOFA
'em cần	hHNNIMNIM
can cho	lILHHJPJM
dang di	kLPILLNNM
dang an	gNOIGOPOM
bui at	mEMHJGDMP
went back	-5F9D30FJ
back home	-5F9D30FJ
signed	rOQNGADQL
~sign	iKMKMHILL
sign…	nHHDIEEDD
signed thi	rOQNGADQL
thi paper	rOQNGADQL
the card	tKNJI28RE
works near	s5MEB97LP
near here	s5MEB97LP
i good	pDPKG74OP
good at	pDPKG74OP
holiday	v2ED369HI
on holiday	v2ED369HI
holi…	v2ED369HI
cannot ue	s0HFB88HM
computers	s0HFB88HM
ue computers	s0HFB88HM
~computer	s0HFB88HM
asks	vDJJDB8F8
asks when	lNPPGEFRQ
got up	z0J8802JN
up late	z0J8802JN
a uong	gHQOIJKQR
uong name	gHQOIJKQR
name on	iFLLHHJPP
on it	gHQOIJKQR
laughs	qALHJC8EK
~laugh	qALHJC8EK
laug…	qALHJC8EK
laughs a	qALHJC8EK
fine	-0I90005A
i fine	-0B50113E
to move	x3L8621NQ
move here	x3CA054MP
neu job	s7OBB1CFL
friend i	qDI8HFINO
mi pen	qLQOCM8LP
receipt	iLNMIMHJH
the receipt	iLNMIMHJH
rece…	iKNMIMHJE
ca key	jILIKIHGI
identiti	jMNKHFIKI
mi identiti	iSTRKQGSQ
iden…	kMKJHEIIC
identiti card	mQPOKQGRH
'identity	jMNKHFIKI
'my identity	iSTRKQGSQ
the right	jJLMGLDJE
page	jJLMGLDJE
right page	jJLMGLDJE
lot the	oEGGEID86
looking	hLONILKN9
am looking	hLONILKN9
look…	hLONILKN9
looking for	hLONILKN9
not work	lELDJDGII
i o	p9EFBDD36
i stuck	lEGJCFGJE
i old	kCJJGBGFE
needs repair	dNMONMPON
lamp	hGKMJLLJF
the lamp	hGKMJLLJF
lamp i	fILNKMMLI
ask something	lFJH9KIJH
wait for	gKLNCNLNE
result	gKLNCNLNE
the result	gKLNCNLNE
resu…	ePQMKMJQM
drink	jFJLFKKIH
drink some	jFJLFKKIH
some water	jFJLFKKIH
check mi	lJPIEIIOM
'check my	lJPIEIIOM
ret	lKLJGIFHF
ret a	lKLJGIFHF
buy lunch	lFHM9KHFE
listen	iNOJDKHOM
list…	iMNIDKHOL
listen to	iNOJDKHOM
muic	iNOJDKHOM
to muic	iNOJDKHOM
charge	hNPHEJHLM
charge mi	lHLICIIMH
'charge my	lHLICIIMH
pay the	nLPJAIIQ0
please let	uBF96B3F5
ينتظر	kFKGNJ8KN
ينتظر في	kFKGNJ8KN
مشغول في	oGIEJE8HJ
في عمل	oGIEJE8HJ
رجع	jJNKMHEKK
رجع الي	jJNKMHEKK
بلده	kJMJLHEJI
الي بلده	jJNKMHEKK
~بلد	sBE99B8BE
قع هذه	o1MPNLKMO
هذه ورقه	o1MPNLKMO
نسي	rMOLLADKE
نسي بطاقه	rMOLLADKE
يعمل قريبا	mHLIKEAJK
شاطر	vADCI52FJ
شاطر في	vADCI52FJ
في اجازه	qAGHI78EH
يعرف كمبيوتر	o9LKHD4HJ
يسال متي	gOPOOKCPO
تاخر	oGKHKC8GJ
~اخر	oGKHKC8GI
تاخر في	oGKHKC8GJ
نوم	oGKHKC8GJ
في نوم	oGKHKC8GJ
اسمه	nFIGJH9FG
~سمه	oFHFIG9EE
مكتوب	mGKHKHAIJ
اسمه مكتوب	mGKHKHAIJ
مكتوب غلط	mGKHKHAIJ
حضور	iMPNLJINK
مني حضور	lMOMMDEON
يضحك	mCKHIIAGI
~ضحك	mCKHIIAGI
يضحك كثيرا	mCKHIIAGI
بخير	-6CC60088
انتقال	kJLJKI8LP
يريد انتقال	kJMJLI9MP
~نتقال	kJLJKI8LP
انتق…	qDIFED4IJ
انتقال الي	kJMJLI9MP
الي هنا	kJMJLI9MP
عنده عمل	mDKKIF9IG
عمل جديد	mDKKIF9IG
هذا نموذج	dQPQPQIQO
ايصال	fOOOMPHNN
~يصال	fOOOMPHNN
مفتاح سياره	jGJIOOFLJ
صفحه	hMMMKNFLL
~صفح	hMMMKNFLL
ابحث	jHKKJKIHH
~بحث	jHKKJKIHH
ابحث عن	jHKKJKIHH
^ابحث	jHKKJKIHH
لاقي	kIHHILDIK
مش لاقي	kIHHILDIK
~لاق	kIHHILDIK
^مش	kIHHILDIK
لا يعمل	iHLNGLILF
صوته	jGHLHKFGF
صوته عال	jGHLHKFGF
مطفا	jIKGJJGFG
~مطف	jIKGJJGFG
قديم	kHIHGLFEJ
اصلاح	hJJMJLJJJ
يحتاج اصلاح	hJJMJLJJJ
~صلاح	lGGIGIGGH
عن شيء	iLMMFNGLK
ان انتظر	dPQPJPLPN
نتيجه	iMMLGMEJJ
انتظر نتيجه	iMMLGMEJJ
~تيج	iMMLGMEJJ
املا	bQQQPQQQO
ان املا	cRRRLQRRO
~ملا	gKKJKMMKJ
املا نموذج	bQQQPQQQO
اشرب	hJMKIKIKJ
ان اشرب	gILIMLKLI
اشرب ماء	hJMKIKIKJ
ارجع للبيت	ePOONLMNO
لاخذ	ePOONLMNO
للبيت لاخذ	ePOONLMNO
لاخذ ورقه	ePOONLMNO
ان اري	fNNNIPMNM
اري موظفه	lIHIELDEG
اتاكد	iLLLKLJKJ
ان اتاكد	ePPPMQOQM
~تاكد	iLLLKLJKJ
اتاكد من	iLLLKLJKJ
من اسمي	iLLLKLJKJ
ان ارتاح	jJKJJLJJH
ارتاح قليلا	dOOOJONMN
ان اشتري	dOOONPOPN
غداء	lHGEJIDEE
اشتري غداء	hLLKKMIII
ان اسمع	cPQOLPPQP
اسمع اغنيه	fNOKIMLLL
اشحن	fNOKJOMMM
ان اشحن	hMOJJNKMK
~شحن	fNOKJOMMM
اشحن جوالي	fNOKJOMMM
ان ادفع	hOOOJOOOC
ادفع رسوم	pNMKILLM2
احتاج ان	kIJHGIKJF
^احتاج	kIJHGIKJF
ساعدني ان	pBFBCH9E8
cho nguoi	dPOMOQPQJ
'cho người	eRPMPRRRI
nha khai	jJNHLKKOL
bao nguoi	mEIJFEEKM
nguoi ngoai	fMOKNLKQQ
quoc	-06305063
ngoai quoc	jKMHKHKNN
'quốc	pDMHHJAKH
'ngoại quốc	cRRPRPNRR
^mau	mDIEKMMHI
homestay	hNNGNOMLI
co khach	mOIEMRKRN
^homestay	hNNGNOMLI
'tây	kJLMKIOKM
bao khach	gNMHMNNNL
quoc te	gJNKMONNO
bang giay	aSRRSSSSR
'báo khách	cQQKQQQQP
'quốc tế	aRRRSSSRR
sinh vien	cNQPPPOQO
thue	-55205350
^sinh	cOQPPQNQP
'sinh viên	gUVTVVVUS
'thuê	oHKHGNMLG
luu dong	eRRRRSSSN
'lưu động	aVVVVVVVT
chet khong	jOOOFOPSP
thi khai	eRTTIUTUR
tu sao	iNQOIRRTQ
tan noi	bSSTTSTTR
gia yeu	jVVTPSRVM
tu cho	jOLIIIKKH
cho ai	jLTMLTPTQ
nha lam	pDIJGCIJI
'nhà làm	lQNNNMRRM
cong chuc	fPOOIOPQK
chuc ho	hVVVVVVVK
mang so	fUVUVVVVP
to dan	rIFEJGIFC
dan pho	rIFEJGIFC
'công chức	aSSSQRSSP
'tổ dân	lNLKPOPPJ
'dân phố	lNLKPOPPJ
nha khong	pCGHCECDI
di noi	jINLIIJKL
de bao	qFNIHIGKK
nguoi mat	qCG8DDCK8
'nhà không	fOQPMPKMP
'người mất	pLJGHMHQJ
bo ve	hTTTISTTT
giay chet	nSRJEFSTR
ong ba	x9MD755J9
'ông bà	oMQOKKGPH
nguoi khuyet	iTURURVUJ
di lai	hLQILPPLP
duoc muon	dTUUSTSVT
ki ket	hPRSRQQSR
'người khuyết	eVVVVVVVQ
'đi lại	aRSSRRRRR
'ký kết	dUUTTTSUU
co dau	hKLMMONQH
ki giay	pIMPPVSUK
'ký giấy	gPTTUVVVR
'nhận kết	ZVVUVVVVU
nha cho	uGMF6GCCI
cho vo	oGGEGHMFE
'cho vợ	lQOOQHRPO
lam hon	kLOMJKOON
hon thu	pIOMHJKLC
'làm hôn	gSRQORTSQ
'thú	jPQOMQRQM
'hôn thú	hRRQNRSRO
cuoi lau	dRSRQRSUS
bao o	fQMJRSHSS
mat can	mGQDMKNBG
lam chung	iKOJHMJNM
rut tien	jRRNQTUUQ
tiet kiem	iPOIKKJQJ
'làm chứng	aRRRQRSSR
'kiệm	cUUUUUUVS
'tiết kiệm	cUUUUUUVS
u toi	lMQKKJKTM
khuat	lNRNJLJRK
moi khuat	lNRNJLJRK
nui	lNRNJLJRK
khuat nui	lNRNJLJRK
^thay	nHJHBEDND
'thầy	fRRQLPPSN
qua han	hOJGNOOQM
han co	fSURSVUVR
phat khong	eMOLOPNNI
'quá hạn	eUTUUVVVU
'phạt không	bQSPQSRTR
xong di	lLODGEPLO
di khai	cRRQPRPRL
quyen cho	cRRRPRRRH
^uy	dRQQPRRRF
song chung	eRTULSUSS
chua cuoi	kRSQGINSI
cuoi khai	iTUTLSSUM
ten cha	fUUUMSUVU
'chưa cưới	dTTSNQRTM
con vua	fPPMLOOSO
con sinh	lJJJMGHKM
truoc khi	fVVTTTSVO
me dang	lJJJMGHKM
co khai	mQUSTTKUS
de con	jTUTTSQVS
con khi	hMULIKMQP
chua ket	iRTRIPQUR
lay ho	mJPLSRQRG
sinh cha	eUUSSNRUU
cha me	wCPDA9AD7
giay ket	ZRRRRRRRR
'cha mẹ	mPQNLGFJE
'giấy kết	eUUVTVUVU
chong cuoi	hSVVNLRVS
khong dang	jPNRQNMON
sinh con	mOPOKLKRH
rieng	pFHCGEEJB
con rieng	gSSQQNQTU
chua khai	kOMRQLIOQ
cha ruot	iSUPSJQUQ
luon the	cOPQPOPNO
'riêng	fILNNNPNO
hai vo	nLVRNMSOT
di dang	lTTLRSVUF
'hai vợ	eTVUUSUUU
'đi đăng	gVVVVTVVN
lay vo	gKOONNQLN
vo gia	nMVTONSVU
to chi	nIMLDIQPG
'lấy vợ	hNSRRNTQT
hon ben	dRTUTTUTT
chung may	cSUVRTVSN
may nam	mJROLSRKB
nam gio	kPUPNTUOH
gio muon	iPUPNTUOI
muon thanh	gRQTLQOOM
hop	-47068C30
hop phap	lQOOPSSLK
'mấy năm	eTUSRUUUT
'năm giờ	gVVTSVVVU
'hợp	qKHGHJIJF
'hợp pháp	cUSRTTTUT
ra xa	fTMRPTRTO
xa lam	fTMRPTRTO
tuong lai	eQQOLQQMO
ki tren	iUVTTVVVV
^nop	pJOPPNQPF
tim duoc	kHSSLNLTQ
bo de	jITSMNLTR
nhan cha	oGSOKHJRT
sinh theo	nQVQQHIVQ
theo ho	kQVRQHIVR
ho me	lMSOMEIRJ
'đã có	lRSNOUQUK
'họ mẹ	fRURPGNRR
cha con	oFUFGEGJD
cu gio	cORRPOQPN
'cũ giờ	aQUTRRRSR
tu nho	mPPKEJFEJ
nay ve	mOPKGJDEJ
nhan lai	fRROMNEOQ
lai con	kOPKHJGFJ
'nhận lại	eTTRPQMNO
khi me	gMULIKMQR
da mat	mHQHCGKMG
'đã mất	fQUPNPORR
phap luat	cQPPNPOPN
gia han	kJJHJIKF9
han via	aRRRRRRNN
cho ban	eKQQPOQOL
'gia hạn	hPPOPOPIG
^via	eNMNNOOPL
co gia	ePLOOOQNH
chua benh	eNSTSVVTV
o lai	kIONLPSOJ
lai viet	gLRSRUUSU
viet nam	s6MI7ABKL
'ở lại	lSTRRRUUS
'việt	oHJFFDEIJ
'cho cháu	cSSRPQOSO
man giay	kHMHHJQKG
sanh	cSSQORRRO
khai sanh	cSSQORRRO
to cho	fSSPOLLSO
'phụ	iTTTSLSLL
'sản	iHNJFLKHH
con noi	dRRTOQSUT
noi dang	gRRTOQSUM
ban nua	fMONLPIOM
lam an	hVUSTNVVS
muon xoa	oMOJQOTNB
ho kinh	kLNLNLMNC
'muốn xóa	kSSQSUVQK
ma thue	fNQRNSLPM
'thuế	cPQQOQNRO
huy dang	bTTUTTVTU
ki ho	fQTSSSSSP
^huy	eNONNLOLM
'ký hộ	ZSTTTTTUT
het hop	bQRPRORRP
hop dong	vAF2F8GE3
dong thue	eNLOOOPON
thue mat	bQPPQQQQQ
mat bang	mCGBEIIKL
'hợp đồng	fPQOQQRQM
quan ca	dTRQRRSTP
ca phe	lMKKPRSPF
han giay	cTRSTRTTO
giay dang	dPPPPPQOP
'cà	iLLKMNNIK
'cà phê	cQQQSSTTP
'giấy đăng	bPPPQPQQP
doi ho	lKMIFGEMF
chip	iUTTTRRTL
gan chip	iVVVVVVVN
'đổi hộ	aVVVVVVVU
'gắn	cVVUVVVVU
mat ho	tJQKLLEG5
cuon	vDLEHCBBA
'mất hộ	mVVVVUMVL
'cuốn	hNSRQRPPQ
chieu o	mJPMTTURF
ha noi	t8DIFPPFA
'hà	dPSRSTTTS
'hà nội	dPSRSTTTS
so thong	bROPQQQPP
thong hanh	bROPQQQPP
di nuoc	eRPOQPPPP
tam ngung	fONNMONLM
ngung kinh	eOOOOPPNO
'ngừng	aRRRQRRQQ
'tạm ngừng	ZRRRQRRRR
^tiep	kDKHGLIEE
nua nam	cQRRPRJRR
nay muon	iPPQHPLNL
muon ban	dQQQNPOOM
'muốn bán	gSRUNQSSP
dich roi	cQQQNQQQQ
roi muon	cQQQPQQRM
hoat	fNLMMMOMI
hoat dong	eNPNOPOPL
'hoạt	bQPPPQQPO
'hoạt động	aRRRRRRRR
tam thoi	eQNQQJNQR
^nghi	rEIA8DEGJ
'vài	lJPNSUSUI
'mưa	gNOOQSSTS
cua hang	gKKKNMMMJ
ki kinh	iUUVVVVVN
tiem toc	aRQQQRQPP
nha muon	nNRNPJOTK
'nhà muốn	hUTVUSSVS
spa	hJKIIOIIJ
cho thue	hSRRPSSSP
thue phong	eOPPPTTPR
'cho thuê	bVTUTUUUT
thanh lap	qJLIJNNIB
^thanh	pLNIIMOLC
'thành lập	gPPPPQRPL
nghiep	lHJDIKHLG
nho chua	iSNRKRRQQ
muon lap	mPNJDNIOM
'nghiệp	nKKKJMKMI
'nhỏ chưa	eTRSNTSST
'muốn lập	fQQPJQPQP
rut bao	bRQQQRQRQ
hiem xa	gQPKPQPQP
mot lan	iMMELPMPE
^rut	lSSQSTSSH
'hiểm xã	cQQORRRRQ
'một lần	dQPJQRQRM
nghi viec	gVVURVVVO
nghi lam	gMMMINPQM
lam mot	mNLJAVTVI
'nghỉ làm	bRQQNRRRQ
muon doi	dQQPJKPQQ
thanh toan	nONNJNRFG
so bao	gQQLNRRRL
'toán	gUSTRUUMO
'thanh toán	gUSTRUUMO
'sổ bảo	bRRPRRSSR
dong bao	uMSNJRUPF
'đóng bảo	iUVTQVVVR
'lãnh	mLNLMELOL
tro an	eRTSTTTTJ
mam non	hRSNTTTTJ
5 tuoi	cVVUVVVVS
'tiền ăn	gVVTTVSVT
dac	jKLKHJGHK
dac biet	iIMKMKKMM
kho khan	fMPLRRMQR
'đặc	dPPQOPPPP
'đặc biệt	dPPQOPPPP
bao lam	kPSKJKHTM
lam don	lPUKGLEQK
'làm đơn	jVVTTTRUS
^tro	-AI7BEIJ6
duoc nha	lKUQUUKOM
nha nuoc	nCGIKJHGE
nuoc cho	mKTPUUKOU
'được nhà	dSURUUNSU
'nhà nước	eNNNPONOM
giay khuyet	jMPLLJOPL
'giấy khuyết	cRSRPSRTS
bi rach	cQQQQPRQN
lai giay	gPPNNPPQF
nhan nguoi	jSRMRRTSI
tan tat	hJOKFMTKG
'lại giấy	bRRQPQRRP
'nhận người	dVVTUVVVP
'tàn tật	dNRONRUQQ
doi thong	ZRRRRRRRR
noi o	nMMONQOIG
'nơi ở	eRSSSURNS
doi giay	jSSLQQQPK
muc do	cRSQQQUUP
tat roi	fOPNOOSSN
xin lai	cRSQQQUUP
lai to	cRSQQQUUP
'mức	hPPOMRRQM
'xin lại	bUUTTVVVT
xin ban	qQSSUSVR9
moi giay	kTVVRSTVP
'xin bản	cUTTUUVUR
nhan cho	iSRRTTTPK
thac	bQPQQRROQ
khai thac	bQPQQRROQ
thac nuoc	bQPQQRROQ
ngam	bQPQQRROQ
nuoc ngam	bQPQQRROQ
nha chua	jKHKOOHMI
khai khai	gUQSTUVSO
san xuat	gNOKLQLQM
quy mo	iNNNORNUM
mo nho	iNNNORNUM
'sản xuất	eOQOPRPTM
bom nuoc	nFGFKHMEF
duoi long	kJFGNINIK
dat len	mFJHNMIJC
'đất lên	eNPPSSTQQ
bi tu	aRRQPRQRQ
xin chung	oQPIFHKNM
'xin chứng	kSTLKNMSP
tui bi	kFIGEILII
de di	iVVVVVVVR
'công nhận	aRQRRRRRQ
dang huong	gMOKKKPLL
chon	fLNJMOOKI
tien chon	hQTQPUUTS
chon cat	jPTQPUUTS
cho doi	oRKMPSSOG
doi tuong	oSLOSTTPG
tuong bao	fTTRSUUTR
bao tro	lQTPQUSSO
tro xa	hRTPRUSTT
'chôn	gUVTUVVVU
'tiền chôn	fUVTUVVVU
'cất	mNNMHNGNO
'chôn cất	gUVTUVVVU
'đối tượng	hUTPUUUSL
'tượng bảo	dVVUVVVVV
'bảo trợ	eTVTTVUUT
'trợ xã	cUVTUVUVV
ho nhan	bRSRSSSTS
nhan nuoi	kKPOLNHPQ
nuoi nguoi	dSUUVVVUR
nguoi bao	iIOJIGLST
cu mat	nJPNLJGKC
hau	aUVVVVVVV
lo hau	aUVVVVVVV
hau su	aUVVVVVVV
'nhận nuôi	hQUQSUOUV
dinh duoc	jSSQMQSQJ
tien ma	eQFNQOPPP
ma chay	fQENQOPPL
chay cho	eQHORPPPL
quyet	qCIHDFHI5
quyet dinh	mFJIGLJKB
^quyet	ePPOMPPOH
'quyết	gNNMLMNNG
'quyết định	fNNNMNONJ
^che	sKKKOIMF5
nhan cham	oDJHFNJNJ
soc	oDHEGKGJC
cham soc	oDHEGKGJC
soc nguoi	gLNKQQKRQ
can bao	eKSKQSRSR
ve khan	aQSRRSSSR
'nhận chăm	eOQMPRPRP
'sóc	gOOKLONOJ
'chăm sóc	gOOKLONOJ
nuoi duong	gKOLOMLQO
'dưỡng	eLPNNOOON
'nuôi dưỡng	aQRQRRRRR
nguoi lang	mIJFILFPO
tinh duc	jIKHKEIKM
'dục	eMQMPKNQQ
noi cu	lIKJNMJJN
^cham	nIJGGNILE
nhan o	fUUVVVVVQ
ai nhan	iIPLKQNPP
chuyen cho	hVVRQUVVV
tien tro	iVVUVVVUL
'tiền trợ	cVVUVVVVS
doi nha	jLLJNGMGK
cho moi	iTPLKPSLI
'dời	fNMLNLMKL
'dời nhà	bQPPRPPNP
'chỗ mới	bVUTSTUTQ
cat tro	kTVSRVVVN
cho cu	jUUTVUVVM
cu de	aUUUUUUUR
de nhan	ZUUUTUUVU
^cat	kHJIFEIHD
'cắt trợ	cVVTTVVVS
'chỗ cũ	XVUVVVVVV
'nhận chỗ	ZUSSUTTUT
gia dang	qQUNSALST
lanh tro	nQUOUELVU
vi da	gMSMSNTRK
'dừng	eTVVVVVVR
ngheo	-72742281
'nghèo	vCCC5EAFF
o xa	nIGDKGHDH
xa cu	hUUVVVVVN
tai noi	ZRRRRRRRR
^ngung	nSRUSTVRI
'ở xã	fPKHRNOLP
chuyen nha	dRQRRRPPN
'chuyển nhà	aSRSSRRSS
khau chuyen	ZTSSSSSTR
so quan	aTSSSSSTP
di chuyen	mLNHIMKIH
nvqs	eRRRRSRSQ
da dang	kOSSQSTTT
ki o	dPQSPQRNR
roi nay	bSUVTUVUV
nhap khau	jNONOQPLJ
khau ha	bQRSRSTSO
'đã đăng	bTTTTTTTT
'ký ở	XVVVUVVVV
'nhập khẩu	dRRQSSRRO
nhan dang	mHOEMJRQH
ki nvqs	ZTTUTUTUT
cu di	ZTTUTUTUT
cat chuyen	bRRRRRRRI
su cho	cVVVVVVVS
co yeu	dSPQQTSTQ
yeu to	dSPQQTSTQ
to nuoc	dSPQQTSTQ
'có yếu	cVURTVUVU
'yếu tố	cVURTVUVU
'tố nước	cVURTVUVU
kieu	gMLLLMMNG
viet kieu	hNLKMMMNH
'kiều	dOOOOOOOO
'việt kiều	dOOOOOOOO
thue nha	ePSQUSTUU
cong dan	iEJJMOKFE
'công dân	cNPOPQPNN
cho chuyen	YVVVVVVVV
chuyen gia	YVVVVVVVV
han quoc	gSTSRRSSP
'hàn	jRRQQPRSN
'hàn quốc	aVUTUUVUT
khong quoc	fOTQMTUSQ
quoc tich	-59DCC48B
o phuong	nFLFCJLIJ
'quốc tịch	jHMMNOGON
'ở phường	hNSNKQRST
uc	nEMJJO9NM
tich uc	oEJGLL9LS
mat o	nHKHKMCNT
'úc	jOPMQPFQP
nguoi trung	lVSOVVVVI
trung quoc	iPPLPRRSF
khu	mFHGMIMHH
cong nghiep	fVPQUVVUQ
'trung quốc	eSQOTTTUL
neo don	dQQPSPRQP
xin tien	nPOFJMLNE
hang thang	fLNJOOOKL
'xin tiền	gRSQRRSSN
'hằng	fPRPPTRSN
'hằng tháng	aSSRSTSTT
nguoi tam	cRRRTTTSP
tam than	gQQNRPSRM
'tâm thần	bTUSTSTUT
gia co	fRUTQLOUS
don khong	fOQQOJNPN
chong con	nLUHGEDMJ
nha ngheo	iNNOMJLPO
#paper+stop	hOSRNKOTM
de nghi	cMQPQOQQO
'đề	bQQQQRRQP
'đề nghị	bQQQQRRQP
cho ho	qFLEHRGND
ho ngheo	sEIGEEJCE
nguoi gia	uQPLTRSR7
gia khong	hKRPOJPQL
'cho hộ	jHQJOTPRN
'hộ nghèo	gOQQJRQNO
'người già	mVVSVVVVL
nha trong	bOQOROQRP
tuoi dang	ZRRRRRRRR
ki nghia	ZRRRRRRRR
^du	aPRRRRRQP
'ký nghĩa	dVVVVVVVU
^di	oIFEDIDAB
chua dang	fQSTTTTST
nam thanh	bRRRSSSNQ
'ngũ	aSSRRSSSS
18	rEKBBAAIG
18 tuoi	pHIFFACKD
'18 tuổi	gNNLMLJQP
cho cong	cVVVVVVVU
lan dau	mHMJEMHLH
'lần đầu	cRRRQSSSR
bhyt	kHJHJMMKC
the bhyt	gIKLNNOMK
han the	dUUTUUVUT
the bao	xRRQKPKUF
'thẻ bảo	jTTUTURUR
can ngheo	cNQPPOQOM
'cận	eSUTSUUSS
'hộ cận	bUVVUVVUU
'cận nghèo	eSUTSUUSS
co the	lSTSLPKUL
nguoi thu	jMRKMRSML
may phan	kMRLMRSJJ
dau cho	dKRQPOQOO
nguoi lao	lRUMSUUUK
dong tu	aVVVVVVVV
mua lai	fRRQORQRN
lai bao	iTVVPVVTS
'mua lại	dUVVQVVUT
that nghiep	dQNMNPPOI
'thất	lMLLMPJOI
'thất nghiệp	fSPRSUSTN
thang khai	hMQKTTMRT
trung tam	lLMLGLMHH
^trung	iMMMHLNHH
'trung tâm	ePQQOQPPQ
'nhưng	iQRQOSNSN
tham gia	bQQRQRQON
bhxh	nDFFHHJJC
bhxh tu	bQQQPQQOL
tu nguyen	hPHOOQPLI
^tham	gMNKMKNHG
'nguyện	lLJOIMNHG
'tự nguyện	lLJOIMNHG
doi muc	bRSRQRQSQ
ban hang	aSSSSTSTP
dong bhxh	jGNJLGNKD
thieu	qGMKHOIF5
huong luong	iINKJKOIG
'thiếu	mSTTQUQNL
nong dan	ZVVVVVVVU
nuoc ho	jTVVVVVVN
'nông	gQRPOSQTP
'nước hỗ	ZVVVVVVVV
co cong	mFFFFMGNC
'có công	kLKIIQLSH
bau hoa	bQQQQRQPN
hoa giai	sFD6A9FE9
giai vien	eOMNKPOOK
o co	bRQQQRQRO
^bau	gEPLLNMNL
'hòa giải	gMMKLJNML
'giải viên	aRQRPRRRQ
'ở cơ	gURUUVUVT
vua bau	gJLLLMKKL
to hoa	lFMEKHLLH
giai o	tRKOKUTUL
'tổ hòa	sMPGPQOQN
'giải ở	iUPTSVUVU
phieu	cPPOOOPPM
'phiếu	ZRRRRRRRR
thon	oLIKCKNKF
^thon	dQPQQQQPP
'thôn	kSPRNSSRP
'họp	ePNMOOPLN
sach	wFC9CAAF9
danh sach	gMMLPKONL
'cử	gQOSTRSMP
'trưởng	cRRQRTRRQ
'sách	hNLJLLLMK
'danh sách	aRQQRRQRQ
nha sap	gMJIRMLLM
cay xanh	iNNKMNNII
cay do	nFFJIHIAE
vuong	mJCJJILAG
xay nha	iMIJJHKHJ
^xay	eOLLNLNJO
'xây nhà	cROPPNPOQ
don xin	lMRONHJMN
^don	-6C9D06CA
'kèm	ZRRRRRRRR
'khô	iJLPKSSLO
he co	kMLJLONPJ
trong khu	iJJHNPQQL
kt3	oDFDCFD89
giay tam	bTTUTTUTU
het hieu	eUTTUTUUT
'hết hiệu	aVVVVVVVV
tru cu	gVUVQTUVT
van o	lGPKNHKSO
han tam	ZRRRRRRRR
tru online	ZTTUTTUUT
online tren	ZTTUTTUUT
tren cong	ZSSSSSSSS
tru sap	lMPLOPSRF
thoi han	bUUVUVUUT
'thời hạn	ZUUVUVUUU
mat so	nJLJHNJJA
'mất sổ	bRSSRSSRP
bi sai	jGJLNNMLI
sai ngay	hMLMOPOQN
ngay sinh	qHGEKHKMF
rot bop	cOPQPQQMN
bop mat	cOPQPQQMN
mat luon	cOPQPQQMN
^rot	kGKGGGGHH
cu lam	aTTSSUUUR
hiem cua	fTSRSUUUM
cua chau	iSTLSRSTI
sai ho	aQRRRRRQO
'của cháu	jVVUVUVVP
xoa khau	iNRMOORSK
khau nguoi	iNRMOORSK
nguoi di	kMSNLLLSI
dinh cu	jNNKLOMNH
cu nuoc	gOONNQOPK
'định cư	fSTRRTSTO
'cư nước	cSTSRTSTP
mua nha	aQQPRRPRQ
nha xong	aQRQRRPRR
chu cu	eORLPPJSP
'mua nhà	fTQRSSRTR
lau nam	oKMDEDENM
nam muon	kINIIFHOO
gach	rFIBHBHJE
'lâu năm	hRPQPPPQP
'gạch	fRSNOOPQL
khau khong	iLMRJQMLF
thuc te	mJJOINKHC
'thực	mMHLINKKI
do thuong	bRRRRRRRI
the tam	oURSSPVUN
cho chong	pVVUSIVLR
'thẻ tạm	fUUTURVUS
bao lanh	iOSROORQR
chong ngoai	dPSSPOTQT
quoc o	cPSSPPTQT
'bảo lãnh	fUVVURVUU
uc muon	bORPMQORR
o viet	pBMLGCLLN
'ở việt	ePRQOLQSS
sinh tai	ZRRRRRRRR
'sinh tại	ZRRRRRRRR
sinh trong	oFGFIEFJJ
'chấp	mHIGIFGIL
xin phuc	dLSNMQOSS
^ngoi	hJNJKOMML
thuyen	lHOQMPPMC
thuy…	fKLNLNMOG
'thuyền	dRRQRRRRM
khai tam	iUUSULUVV
tinh khac	gOPJGLKOM
'tỉnh khác	gOSPJQMQO
nam bao	cPRRNRJRR
cai tao	hRRLONPJI
'cải tạo	aSRSSSSQP
de dang	cTTTRSUSS
noi khac	ZTTUTTUTU
'để đăng	YVVVUVVVU
^kt3	kHHGGHIFG
^thue	kKKKMRRNO
ki cho	mUVVULVLV
vneid	uBD0ABCB6
tren vneid	hTSUNSSSQ
muon nha	hVVTUNVVT
nhap ho	cTSSUTTTR
nha thue	hOONPQNLH
^nhap	bTSSUTTTR
'nhập hộ	ZVVVVVVVV
'nhà thuê	fUURVVUUQ
vao ho	dQRPRKPRG
khau nha	jQRMRJJOG
me vo	mNVMPEGJH
mua chung	ZVVVVVVVV
xong lam	aVVUVVVVV
giay gi	lPOLFLOM7
'giấy gì	jQOOLPPQI
xuat ngu	aRRQPQQQR
dia	lHJICIJHH
ve dia	aSSRRRSRS
dia phuong	eOQOPOPQO
^xuat	aRRQPQQQR
'địa	gPONLPQML
'phương	ZSSSSSSSR
'địa phương	ZSSSSSSSR
o ho	iUVTUOHVT
ve voi	eQRQRNJRS
'tuyến	dOQPPPPMP
truong tieu	lMRORTOQM
tieu hoc	lJOLNQMOK
'trường tiểu	cTUTUUTUS
'tiểu học	fTUSTUTUR
tuyen sinh	mNOONSOIJ
sinh lop	jNOONSOIJ
lop mot	jUVTUVKUS
truong moi	hVVUVVVVL
'tuyển	eOONOPONN
truong cap	jOSMQRQOJ
cap mot	kIOOMPMNK
'đầu tư	jUUPVVVUT
'trường cấp	hUVSUVVTQ
'cấp một	fSUTTURTQ
bi dinh	cRSRRTSSN
dinh chi	hUVUUVUVO
nay xin	dUVUUVUVU
tro lai	iUVPUTTVP
^truong	fOROQSRTR
cap phep	aRRRRRRRO
truong lien	gUSVVVVVV
'cũ mất	dTUVTVTTQ
lai viec	ZVVVVVVVV
viec ket	cQQQQQQQO
ki truoc	aUUUUUUUU
truoc day	iSTTMRLVM
cu tren	ZRRRRRRRR
cuoi nam	kOSTLNQSP
1980	iPPQMJNRP
'còn sổ	iRTVPTOVS
do cu	mLRRKQMNC
goc	tIIFDFGE0
so goc	iOTRPRPQB
goc khong	jQVVNTORG
'gốc	nNQOOQQOG
'sổ gốc	cUVVUVUTR
lai cho	gOONJOOJK
cho co	bSSRSUTTP
lon chua	cQOPORQRN
chua lam	oFQILLOSF
'chưa làm	nSUQPVVVO
80	lJLLJHIOM
80 tuoi	jKLMLIJOM
tuoi chua	gMNOOPMPO
ve huu	jRQLNJKPN
sinh ma	hPTRSTLSQ
van ban	fPQPQQQKB
cam doan	cRRNOPQSR
^van	fPQPQQQKB
'văn bản	lOQNRRRKG
'đoan	dVVUUVVVV
'cam đoan	dVVUUVVVV
ca nhan	kPPOENSPB
'cá nhân	kUUTMUVTK
'để bảo	bSUSTUSUT
sinh vi	oKTJSUSVG
lam bao	aRRRRRRRM
'sinh vì	fUUSTVTVM
ho cho	qLL6DJHIC
nguoi giam	xGO7FMNO5
'người giám	lQSNLQQSL
lam nguoi	lSUITSTUI
'làm người	cTUSTTTUR
tu ong	lMSNJFFRO
noi dung	fSSQOLLSN
dung ra	hOMNKKKQM
hanh vi	hQPLOPQSO
cu nguoi	fMUOSUSUP
di lao	gTTRJQSUS
dong nuoc	aRSRSSRSR
dut giam	eRQPJRRQL
'dứt giám	aRRRPRSRR
du 18	hUTRSLPRH
viec giam	fOPNMPPQM
'việc giám	ZRRRPRSRR
luc cham	bRRRPRSRP
^trich	lLKMLNKKA
bo giam	jUUPUSUVO
thuc viec	fSSLSSSQT
^ket	bQNQQQQQQ
cai chinh	iQNNPQQHM
'cải chính	aSSSSSSQR
'đổi họ	cQRPNPNQP
thay ten	cQPPRPORN
ten me	nOURQQITC
ghi nham	kILKKMGJH
'ghi nhầm	gOSRQOMQL
gioi tinh	cUTSSUUUS
chinh ho	hTPQTTTKP
'chính hộ	eVVVVVVRU
bo sung	o9J9JFIKB
'bổ	dOQOPQPQN
ho theo	nNUPHHJSQ
me nuoi	mOTPHEIPR
'mẹ nuôi	iTUSONMSU
nhan tinh	eVVVVVVVR
tinh trang	kVUVVVVVP
trang hon	kVUVVVVVP
hon nhan	ZRRRRRRRQ
'tình trạng	cVUVVVVVU
'trạng hôn	cVUVVVVVU
'hôn nhân	cVUVVVVVU
than de	bTTSTQTTS
de mua	bTTSTTTTS
vay ngan	aTTSTTTTS
de ban	dOQORSORN
ban dat	bTTVUVVUQ
nhan chua	hSSPTTTTF
'nhận chưa	hVUSVVVVO
dang co	mIOEMJRQH
ki hop	aSSSSTSSS
nhuong	fMOMNPNHI
nhuo…	fMOMNPNHI
'đòi giấy	cUTPTTTUO
gai di	lLRMEDNQS
'nhật	jNOOMMPOF
xua	mHQPQSJRM
'xưa	fQRPQTNSP
2016	iMSTURRSL
truoc 2016	iMSTURRSL
va ban	eQOPRSQSO
ban chinh	jNNOQRPRL
'bản chính	dRQSTTTUT
lu cuon	mMOKMIIFF
so khai	lMRMNLIRK
ra so	iGQKNHKSO
so dang	cUVVUVVVV
noi tam	ZRRRRRRRR
cu cu	iMSNRRUVP
khong phai	gORPQSQSR
'trẻ không	dUVUVVVVV
'không phải	dUVUVVVVV
nuoi tam	hSVSSMNUV
soc thay	hKNLKPONG
co ten	lQTPUOMVE
ten trong	pQNQULQVN
trong danh	nQNQULQVS
'thay thế	iTSPPUTTL
'có tên	iUUUVVUVL
noi nuong	bRSRSSSTS
tua	gPQPJQMSP
nuong tua	gPQPJQMSP
'nương	dSTSOTQTS
'tựa	hUVUQVRVV
'nương tựa	hUVUQVRVV
'gây	iMKLKIMQM
vi nguy	iJHKMFKLO
bang tot	bOOQPQQOP
tot nghiep	eMONMOJNP
'mất bằng	fORNPRPLR
'bằng tốt	bSTTTTSQT
'tốt nghiệp	fOQPOPMPR
mat xin	hTVVVVVVP
ban sao	rIHIKMIK6
^bang	mIIOONLMI
'lại bản	fSUSTTUTU
trung hoc	eOOOQRRSO
hoc co	eOOOQRRSO
that lac	hOLMLPILK
^chung	uHGDIJGG7
'thất lạc	hPPQPRKRO
xin sao	cRSSSSSTO
sao luc	ePPPRPQPP
van bang	hRQRTTTSJ
theo so	dRRRRRRRM
so cap	bTTTTTTTR
'theo sổ	bRRRRRRRQ
cap ban	hSRTVVVUK
bang chung	jPKINHMOJ
truong noi	bTUTTSTUR
cap 1	gOSNPRQPJ
4	iLNIRQUPK
xin vao	cRRPRRRTS
vao truong	bRSPRRRTT
'xin vào	ZSSSSSRTT
#small+water	gVVUVVVVM
sang truong	fOONNQLOF
'sang trường	aRSRRRQSM
o tinh	hOQKMLFPN
'đăng kiểm	fMLLNMNMK
han dang	jONGNLQMI
dat lich	jLMGNNOMH
tai dang	aPRPRRRRR
bao lau	aQRQRRRRR
'bao lâu	ZRRRRRRRR
kiem xe	dQOKPPRPQ
htx	ZRRSRRSRR
hop tac	jKIIJLLJF
tac xa	dPOOPQQOM
'tác	lMMILJMLH
'hợp tác	lOMMNOOOK
'tác xã	gQQQQRRRO
hoi nghi	hSQLSTUQM
lap hop	hRQQRTTPK
'lập hợp	aTTTTTUTS
von	cPOOPPPNN
gop von	aRRRRRRQQ
'vốn	gRQRRQSQQ
moi theo	dPPPPPQPI
^hop	oJFEJJKKF
thanh vien	aRRRRRRRP
'thành viên	eVUTTUUUR
quan li	bRRRRRSSN
'quản lý	bVVVVVVVT
'quan ly	bRRRRRSSN
tu truoc	gSTTMRLVM
chia dat	qDLOIFDNL
'chia đất	jLTSMKMRR
ba mat	hKRRSPNRL
da khai	gOTUVRRTM
ca hai	jJTPMNQMN
nguoi da	gVUUVVUVP
tu dang	kNNTOSTTH
chuyen dat	fRKMRRRQI
sang trong	iQFGOPPOG
trong cay	dRKMSRRRL
'chuyển đất	fUUVVVVVU
'lúa	bRQPPRRQP
'trồng	bRQPOQRQN
'sang trồng	aRRRRRRRP
ruong	qEB7GEGID
rau	jNFJNNNMD
trong rau	iOGJNNNME
'ruộng	iJNFKJKLJ
tren ruong	iSMIHLSNQ
ki chuyen	bTTSSTVUU
chuyen doi	cTTSSTVUU
phu luc	gOSPSPURP
'phụ lục	YVVVVVVVV
phuong dong	fSUTSUUUS
dong y	iLRNMINRQ
y cho	hMSOMJORR
doi cay	aRRRQRRRR
'đồng ý	aRSRQRRRR
muc dich	dQQONPPQP
dich su	cQQPOQPQP
su dung	gQOLLMOPO
dung dat	fQPNMOQQP
chi doi	cQQPOQPQP
'mục	aRRRRRRRR
'đích	bRRRRRQQL
'mục đích	aRRRRRRRR
'sử	bRQPQQQQQ
'sử dụng	bRQPQQQQQ
'dụng đất	ZRRRRRRRR
ma so	jMMJKJIRK
so thue	jMMJKJIRK
'mã số	aSSSRTRTQ
'số thuế	aSSSRTRTQ
phu thuoc	kNVPPIPIK
ki thue	ZVVVVVVVV
thue ca	aVVVVVVVV
khop	lPPQMQNON
khong khop	lPPQMQNON
'khớp	dTTTSTSTR
'không khớp	dTTTSTSTR
mo thu	lOPNRURQJ
vien cong	hNRMQUQQI
cong dong	rHIDKNKKB
'cộng đồng	eOQPQSRQM
nha van	eQNQMRRRM
van hoa	eQNQMRRRM
'nhà văn	gTQSOUUUQ
'văn hóa	gTQSOUUUQ
trong xom	dMONPOPPL
'trong xóm	aQRQRRRRQ
lap thu	iLQLOSRNL
01a	gNSPPTTPN
^thong	jKPJKQOOJ
sach muon	fQPPKPLPK
'mượn	bTTRSTRVU
doc sach	dRQPNQMPL
cau lac	iLKMHKGKJ
lac bo	iLKMHKGKJ
'câu lạc	bRPPPQPPO
'lạc bộ	bRPPPQPPO
#high+lost	mHGIFFHJK
bao viec	gPSKORQNO
thanh pho	gKOPRQQPO
'thành phố	aSSTUTTTS
nen bo	jTUUUOVVQ
nha nguoi	jNLMPCKMI
^tach	cOPOPQQNL
ra o	cOQPQPRNP
o rieng	cOQPQPRNP
^lay	x9JB74HAE
'ở riêng	fOSSSPUQU
chung mot	dPQMQPMNK
hai ho	hPRQONNSI
can nha	dPSSNMLTT
chia doi	bRRQQQQRP
^ra	cPOQPNQOM
thay doi	gJLJNKJQK
doi chu	jKLJLIKOI
'thay đổi	iQRMQRQTO
doi ten	jMJIKLFLB
ten duong	iOKIRILRJ
trong ho	jKNMOHHKF
'đổi tên	iSQMQSQQL
lai so	jJKHQILPJ
^ten	lOHENELKE
so cu	fNOMNOPOH
^chinh	cQQPQRRRK
'chỉnh	cROQQPQQN
dien tu	iOLKKGOLF
^sua	nEGCIGLFG
'điện tử	bRPQOQQQN
nghe nghiep	hJPMRSRQP
dan toc	lUSQSVUTP
giay tay	eTTVUUUVU
gam	mPMLDLSPG
tuy	fNKLPKLJL
to tuy	fQSQSSTOJ
tuy than	fQSQSSTOJ
lieu dan	kKOIGINI6
dan cu	oENHFEHJB
'tùy	gUUSVVVVQ
'tờ tùy	gUUSVVVVQ
'tùy thân	gUUSVVVVQ
'liệu dân	mLTSOSTRE
'dân cư	hKOPJPNJI
cu muon	dSSRQSRSS
lam can	vANGIFGJG
'làm căn	kPQNQPMOM
nhan noi	oFMPPORK6
'nhận nơi	eRQQSRSRI
#device+murder	qGMRQPTLA
thay so	iVVVUOVVQ
nhan ho	mTTSUUVUD
'nhận hộ	fVVVVVVVP
de vay	gUTTUUVUN
chung minh	nEJE9NCKD
dong dau	oIOFIPLG9
dau to	iPRJPRQNE
'đóng dấu	fRSNRSSRG
xin cong	jVVIUVVVQ
an phuong	pNOCPUTUP
phuong xac	jVVIUVVVT
'an phường	nRSEVVVVU
'phường xác	gVVLVVVVV
trich sao	hNNQRRMNI
voi chu	gRSORNOSM
khoi phuc	gQJQQOQQI
bao mat	rKSPSSKLH
gio tim	kQSVVVPUM
'báo mất	eUVVVVQVU
xin dung	iPROIMQPK
cuon ho	mKSMQLKOO
cu da	hKQLRPTTK
'cũ đã	ZUVUUVVVT
mat cap	fPQPQQRPC
khac dung	mRTPQTLTF
cua minh	oOPKIOJRB
tham van	pHJELILD8
'vấn	iNOLPOPLJ
'tham vấn	iNOLPOPLJ
dtm	jLMKMMNII
du an	fSSRSUTSJ
bao cao	eMQNPNRQI
y kien	kINJLKOHG
'dự	ZVVVVVVVV
'ý kiến	aRSRRRSRS
chu dau	oGOIMSLQH
'chủ đầu	hUUPVVVUT
'bày	aPPPQQRQP
ban tra	dQQQRRRMD
cua uy	pHJIOOOG9
ban xa	lLLMPPPHE
'của ủy	gOQPRRSNH
anh huong	iIJMLEOPN
nhiem	lHJJMJKJI
huong khoi	gNJQPNPJF
cho liet	eQKQQRRJK
si duoc	eQKQQRRKI
'hương	gINPRPQPI
#fit+smoke	gNJQPNPJF
^gio	hGMNKPQKJ
tien cung	eMPPOSPQR
cung liet	eLRSPSPQR
'cúng	fKNMNMNMP
co bang	lKJDJEKOO
'có bằng	bRRPQNRRR
chau dich	jKPRRMOPI
ton xin	lKOPQLPPH
nguoi co	kHHHHOJPE
tu tran	hJJKJJIPH
'người có	jLKIJQLSH
tang phi	kQPNPPPO8
phi cho	nUTNSUTTC
cach mang	bRRQRRRRO
^mai	eRQOQRRRK
'táng phí	hSRPRSSSH
me viet	nGSNDHGMI
hung	jNURHIKPP
anh hung	jNURHIKPP
tien tuat	jJPMJLMOM
tuat cho	nLTMKHLHG
con cua	fOTPMOPRP
benh binh	fOQPMOPQD
cap mai	aRRRRRRRQ
lan cho	eTUVUUUUQ
than nhan	pORNQNQPH
'thân nhân	cTTRTTTTQ
khang	fLQPPNONN
khang chien	fLQPPNONN
'kháng	fSUUUUSUR
'kháng chiến	fSUUUUSUR
them ten	bQRQRPRQK
ten vo	bQRQRPRQK
vo vao	bQRQRPRQK
so liet	dQRPRPQRB
^them	fNONOMPLH
'vào hồ	jVVVVVVVI
'sơ liệt	mUVVVVUVF
khai them	dRTSTTTQP
cap nhat	eGQPLQQPK
nguoi than	oDMHINKLD
con song	iIPLCNNOL
'cập	fOQQPQRPK
'cập nhật	fOQQPQRPK
'người thân	cQRPPRRRM
'còn sống	fPSRKRQSQ
don de	oGUNTLRTN
'đơn đề	cUUTUUUUP
dinh chinh	oTTRORRTG
chinh sach	hUURQTRUO
'đình chính	bVVVVVVVS
'chính sách	bVVVVVVVS
con vao	jOSIIJGPC
'con vào	lTVQKROTK
huyen	gTSQSTOUK
voi con	fRRPNMLRP
lanh tien	kFLMNJMLL
'lãnh tiền	gMOPQOPPQ
nhan than	eRQMRRRRO
diem	qLOKERPHK
'điểm	cSTTPUTQS
giay mua	fRUTTUTUP
xin duoc	eRRRRRRSP
'xin được	iVVVVVVVU
#fit+murder	iQTTUUUVM
bi thu	hGQQDNSMH
tich phuong	iKQMPKNOM
'tịch phường	aSSRTSSSS
ghi nhan	aRSRSRSLR
nhan y	dQRRSRRMK
cam so	oRPGNEOFK
vay tien	lOLELDNIG
ki the	ZUUVVVVVV
the chap	fPNRUUVVS
dat dai	gUTVTTUVU
^ngan	mTTISPVTQ
'thế chấp	aVUVVVVVV
'đai	YVVVVVVVV
'đất đai	YVVVVVVVV
can ho	gLPMUSVVO
ho chung	gLPMUSVVO
chap dat	bQPQPPQPO
dat nong	XVVVVVVVV
nong nghiep	fPPONORRO
agri…	gNMOKQPPM
'chấp đất	ZSSTSTSSR
'nông nghiệp	cUURRUUVT
tai san	j9QKENQPO
'tài sản	bPRQMQRQQ
yeu cau	nGDJDHKGD
^ben	nJGDGHHDI
'yêu cầu	hOJOJLOKJ
xet	eLOMOMPPL
binh xet	cPOPPPPPO
xet ho	fQPTTUUSS
'xét	bQQQRRRQO
'bình xét	aRQRRRRQR
dieu tra	kORLRRQHM
niem	cPPPPRRNQ
yet	iLLJKOMJI
niem yet	cPPPPRRNQ
soat	fMMMNLNNL
ra soat	fMMMNLNNL
'rà	hOONQPPSQ
'soát	hOONQPPSQ
'rà soát	hOONQPPSQ
'kỳ	fUUUUVVUR
vua roi	fMMMOLLQS
roi nha	fMMMOLLQS
loai	iKIJMILOQ
khoi dien	jMHLLLMHG
dien ngheo	jMHLLLMHG
nop giay	mTSNNPUOH
lam so	jKJIHLLJF
'làm sổ	bRQQQRRPP
dot xuat	gKPKLSSPO
nuoi ba	oKPNBECQO
con xin	sNUQDECVS
xin so	mNTSEIFUR
so ngheo	mNTSEIFUR
dat lam	lHIFFJJMM
'đất làm	fOOLLQQRQ
'nhà ở	jIHGLIIFK
'nát	hNSRRQTNR
'ít	ZVVVUVVVU
ngheo duoc	ZRRRRRRRR
vay von	aRQRRRRQQ
von uu	aRRRRRRQR
uu dai	aRRRRRRQR
'vay vốn	fRQRRQSQQ
thoat ngheo	cRQRNPRQN
'thoát nghèo	fUTURSVTR
kha	eMRNRNSQO
tra so	hNQLPLHQK
nhan da	ZTTTUSVUS
so can	rISLROVRG
trung binh	iOOPLTRRM
'trung bình	iUUVRVUVV
ho nong	gSTSPUVTR
nghiep muc	fSTSPUVTS
muc song	iNPNJRUQN
song trung	gPQQLTVSQ
'hộ nông	bVVVUVVVV
'mức sống	bSTSQTUTS
xac dinh	tNKFIONIC
nong lam	jUUTQVVUS
'xác định	hRPPQSSQO
vuon	fLNOLPNPK
chan nuoi	bOQRNRRRQ
'vườn	bQPQQQQRP
lam nong	cPQQNPRRP
bo thu	jPLHNIKRD
^vneid	dMOPPMQNK
so dinh	fQQMQLOSG
dinh danh	lOLGKCOLE
cua bo	fQQMQMPSG
'số định	eVVVUTVVR
ton giao	iGPIQQQPM
da chet	iKQOJGNOL
'đã chết	bQSRPPQQQ
nghi cap	ZRRRRRRRR
dieu chinh	dONPOOQPK
'điều chỉnh	eSORQQSSP
cmnd	kRPNMNLRF
9	hPMKNLLOI
cmnd 9	eVRRSQPVL
9 so	eVRRSQPVL
'chuyển từ	aSSRSSSSQ
nha dat	kTPORQOUK
dat con	gTQPQONUK
so cmnd	gUQPOPNUL
'nhà đất	dUSTUVUVS
so tiet	gRPKLLJRL
so chung	iMKHHOHRI
'số chứng	bTVURRSVT
bang dai	iSRSOTPVS
cccd	qDEDCDCA6
so giay	uRPHNLOM8
ki xe	gMLMLMOLM
xe moi	jTSUTUVUM
'xe mới	bUUVUVVVT
ki duoc	lILSJQRHL
lam bien	eOMNPQPNN
bien so	nDEGHLIAF
so xe	eOMNPQPNN
'biển số	ePNOQSQLN
nuoc dang	iTTTQTUJT
truc	cRROQMQRQ
truc tuyen	cRROQMQRQ
'nước đăng	aVVVUVVVV
'trực	ZSRRSRRSS
'trực tuyến	ZSRRSRRSS
ra cong	nHLDOINKH
'ra công	cPRNSRRRP
internet	eSTTQTTUT
keu goi	mDDGPIEIF
di xin	lPUMMRRQH
'đạo	fQQONOQQO
quyen gop	fMMLLOOMJ
giup nguoi	nGGEKFIGF
'quyên góp	aQQQQQRQQ
chuc quyen	dNNMOOPMO
lut	cONOQPPOP
gop cua	iQOLOQOSJ
'tín	hMLLMMNIL
cong khai	fUOTVPTTO
'lễ	cRQOQOQPQ
tin do	nHFEIILBE
hanh le	iMKKLNPJI
^tin	jKJILKNIH
'tín đồ	gMLLMMNIL
chua nha	eQONRORRK
tom	rFEBDFFFC
'đài	cSTSROTSR
mieu	lJIIEKKGB
^cung	kHJIGLIIJ
'đền	fKMKNNMKN
'miếu	kNLLKOOJM
hang nam	eNTRKURUO
dinh dang	bUVVVVVVV
dong o	iHJIMNKIH
than muon	cSRTRTTRS
do cho	bSSRSUTTP
ki dat	cVUVUVVVV
'ký đất	YVVVVVVVV
bia	iJIJKKMIF
bia do	fKKMMOPKJ
'bìa	cPOOPQQPN
'bìa đỏ	bPOOPQQPN
dat chua	kSPMKQNUN
cap so	gOQMNQPRL
'cấp sổ	aUUUTUUUU
duoc giao	hSUUUVTTQ
giao dat	kJPKORJQF
nam chua	dUOSUUUUT
'giao đất	dORQRRPSO
dat lan	fRTPQTRTO
cu sang	cQSSTSUTR
mau moi	ZQRRRRRRR
vao so	lIPLNGLKH
'vào sổ	bSSSSRSSP
do vi	jPROQRTOO
do dac	dPPPNPNLO
ban do	mNQNQQTLE
cap doi	oUULTLPPM
'thửa	aQQQQQQQQ
'cấp đổi	fVUUUUUTU
can doi	lHUUUTUVU
quyen su	iVTOMRTTT
'quyền sử	aVUTTUUUU
xin doi	hUTRSTTUK
doi sang	qLPHIHGNF
sang so	nUTQTQTUD
'sang sổ	eVUTUUUVN
thua dat	cPPPPQQNM
'thửa đất	ZRRRRRRQR
manh	hLKLMMLMH
manh dat	dQQQPPPOP
'mảnh	eNMNOONOM
phan dat	ePPPQQPOO
'phần đất	ZTSSTTSTT
lo dat	dQLPQQQPI
dat o	uFIGKNGDA
'phân	bQQQMRRQQ
'đất ở	lNOPRSPRN
^li	dQQPPPQQO
dat cho	sCIC86EBE
so hong	gJMLLMJMJ
lac khong	cQQRQRNQR
'hồng	eRQQRQNMO
'sổ hồng	cRQQRQNMO
nhan dat	cRSSSSSSR
so o	gLOJNOMJJ
^dinh	jNKJKJNJF
sai so	dNQOPPPQK
'sai số	ZRRRRRRRR
danh may	bPQPRPRPM
dien tich	jOOLQPPJH
trong so	bRQRRQRQN
'diện tích	cRRQRRSQP
'trong sổ	cTTTTTUTR
'số căn	dUUTUUVUP
thua voi	fSTVUURVU
voi nha	fSTVUURVU
ki bien	cVVUVVVSU
bien dong	cVVUVVVSU
sua loi	eMPMPQQKJ
'sửa lỗi	aRRRRRRQQ
phuong giai	iLTSLKRUT
giai quyet	qLTPLIQUH
'giải quyết	gTUUTTUVP
hai nha	gQLMOINHO
nha cai	kKGJMEHEK
don yeu	bTRSRQRRQ
tranh chap	gKLLLLOLM
'tranh chấp	cQPPQQQQP
dong hoa	jVVVVVVVR
chiem	kGLFJJKPG
dat ruong	hKPEOMMRL
gianh	hLLMOOMOG
dong ho	fLLMONMOI
^tranh	gLMMONMOI
dinh lai	jQPKOQQMI
'định lại	bTSRSTTSS
tinh lai	aSRRSSSSP
truoc luat	aSRRSSSSP
ghi dat	jRTVTURQR
dat vuon	oPSRPRPSN
'đất vườn	fVUUUUUVV
o chua	lMKLMRNNI
chua xac	kRPORTRPM
^duoc	iSUUTVTPO
ban quan	nHIHJMNJ8
'ban quản	fONNNQPPG
tri chung	fKONONPNL
tu can	aLRRQRQRQ
dinh cong	cKRQQRQRQ
ca so	bRSSQSSPS
so khung	dSSSSRTPK
khung so	dSSSSRTPK
'đem	gMOILOMNI
sang ten	jMMLJHFGH
ten xe	cQOQRRQKK
^sang	gOLJOOMJH
'sang tên	cRQQPNMOO
ban xe	iSTTSSUUI
'tặng	cQPPOPPPO
wave	fOPNMOPPP
muon dung	aRSSRQRSS
doi dang	aQRQQRRRR
xe bi	nJDGKLMNF
'xe bị	hOJLPPQQO
'mờ	dNQOOQOQN
xe phai	jTVUVVVVO
dia chi	eTUSSVVUU
xong doi	fVTSSVVPU
giay xe	jLHKOOOPN
ca vet	iJMJMOMEK
vet xe	hJMJMOMEN
'vẹt	fOONOPPKP
'cà vẹt	fOONOPPKP
lai ca	eRQPQRSRK
nop lai	aRRQRRRRN
nhan thu	lTSMRSSRD
phep xay	jMMLOMNH9
xay dung	rBDCCCCHC
'phép xây	iRQOQRROL
'xây dựng	eOMMMPLQN
'lẻ	aQQPQQRQP
^muon	hOMNLJKKM
gpxd	mGCFHGFDE
^gpxd	iJGJLKJGI
chinh giay	iVTUSUVVP
ban ve	iPKLMMOOI
'vẽ	bSPRRQSSQ
'bản vẽ	bSPRRQSSQ
vi doi	fUTSTTUTQ
tu tren	aRRRRRRRQ
mot tang	mJGDHOLGD
phat vi	aRRRQRRSQ
phep sap	fNINMONON
^dich	aRRRRRRRQ
nen doi	dOOPPMPQO
mong	jQSSTTUSJ
cong trinh	oVUTRQRQO
'công trình	eVVVVVVVV
nat giay	gVTUUUUUL
'mối	bRQPOQPPN
trach	ePOORPOQN
trach nhiem	ePOORPOQN
'nhiệm	cPOORPPQO
trom lay	jQTHTUUUO
cat nha	bOQQQQQMQ
nha xin	jTRSUMTTG
co tu	hQMOLQQSL
xin sua	mRVVTNSQQ
phep di	jVTSUTTVU
di doi	bQRMRQRRR
'di dời	hSUTVVTVU
truong khac	ePPOOPLOM
xin su	eTTRRPSUS
tam long	cNPQOOPPP
long duong	fMJKOMPON
cho quan	lKHCJKKHF
'đậu	iLKHLKKIJ
'nơi đậu	cSSRSSSSK
#murder+pain	iLMLPORMC
xe dung	gQSTUUUUM
lam cho	lQPQUUSNK
tren song	iTTTPTUJT
01	fOPQQPROM
nghi dinh	eMMMPQPOO
154	gLLKNOOMK
dinh 154	eMMMPQPOO
dau do	eOQQRQRPI
o hop	cURRTTTTR
nguoi thi	hLMLLJMNK
'có sổ	cUSRRTSUS
can phuong	YVVVVVVVT
ten so	ZRRRRRRRR
mua ban	mPSSUVUSL
'mua bán	bUUTUVUVU
ten chu	fMNMPNIOF
ten nha	fOROOMPJO
em ruot	iSRMMORSO
'em ruột	cUTTTUUUU
sang dat	hVVTTVVTP
lam nha	ePNORRRSO
'mươi	bRSQROSVR
tu thue	dPQONQPQO
thue dat	bRSRRSSRQ
sang giao	dPQONQPQO
'thuê đất	ZSSSSSSSS
dang thue	ZVVVVVVVV
tra tien	bRQQPRRON
'trả tiền	ZRRRRRRRQ
dat khong	ePPPPRPPG
'đất không	bRSSSTSSO
giai khong	bQQQORQON
khong thanh	bQQQORQON
len phuong	fLTRSPTQS
^kien	mIMMRPLOG
dinh cua	bQQQPQQRO
cua chu	cQQQPQQRK
'của chủ	ZRRRRRSSQ
doi dat	mLMKRNKPG
dia chinh	eOOPIPNMO
cho dat	dPPQNQQPI
mieng dat	ePNORSRSO
tang dat	ZRRRRRRRR
^tang	gUSRSPTOR
75	dLOPPMLOO
75 tuoi	fLQPRMQPI
tien o	hJNNPKNOP
tuoi gia	cVVVVVVVS
du tuoi	lQPPUOQVL
di o	dSTUSTUTU
cap huu	aVVVVVVVU
huu tri	aVVVVVVVU
tri xa	aVVVVVVVU
tam muoi	hOQOQLRVO
tien cao	iQROMLLQJ
qua doi	bNQOPQQRQ
'qua đời	dRRPQSSSR
quan cap	iTUUVVVVK
sap nhap	jTURSQVUN
trong giay	lVVTVPVVJ
quan doi	eONNPNKOG
'quán đổi	eSQORSQRN
sai ten	ePTQQRPSJ
tich hop	fUTTTVVVT
^tich	dUTTTVVVU
'tích hợp	ZVVVVVVVV
hop giay	ZUTTUVVVU
phep lai	lRTJSUUUN
lai xe	oGIBCGCJI
'phép lái	cTUPTUUUT
^yeu	iJHMHKNJK
cuoc cong	aNRQRQRQP
'cước công	ZRRRRRRRR
14 tuoi	iPLKKKOKK
minh thu	hKONHOJNM
mat lam	lRUUUVVTJ
^cccd	kHIGHHHEF
con nho	pORNFGFVH
doi can	hSSQQMVSP
'đổi căn	dVVUTUVVT
'muốn đổi	bVVUTVVVV
sang the	ZRRRRRRRR
cuoc bi	lDRMNMQJL
campuchia	gTOPRSSTK
camp…	jQMMPRSRJ
nguoi goc	gVVRTVVUQ
goc viet	lTUOROVLO
'gốc việt	eVVUUTVUU
co quoc	iMPKPONQQ
dat co	mMLKMROOE
hoach	gMONLPOMB
quy hoach	gMONLPOMB
'hoạch	hNNOLPOHG
'quy hoạch	hNNOLPOHG
hoach cua	bRRQRRRPH
khu dan	eKOPPPOPN
giay ve	iROPRSPQJ
sinh an	eTQQSTRRP
toan thuc	hTPPRSRQM
pham	tLGGFJJLF
thuc pham	hTPPRSRQM
'giấy vệ	eSPQRSQRQ
'toàn thực	cTRRSTSSR
'phẩm	cTRRSTSSR
'thực phẩm	cTRRSTSSR
giay an	gVTTUUVUP
attp	ZVVVVVVVT
kien attp	ZVVVVVVVT
vu an	aVUTUUVUT
thuyet	dNMOMOMQL
thuyet minh	dNMOMOMQL
so vat	dNMOMOMQL
vat chat	dNMOMOMQL
^khach	iPPNLKQLP
co nha	bSSRTTTTR
nha xa	lUVOVVVVU
'có nhà	dVUTVVVVU
'nhà xã	fVVPVVVVU
giay khong	iTVVTMQVU
ban thuoc	w7B8AEF85
'bán thuốc	iJKKLNPML
^quay	fQRNOONQI
khong phep	eORQQQQRN
'lợi	fOPNNOPPM
tien tien	ePPNPNQJG
khen	iMQMOQOLK
khen thuong	iMQMOQOLK
nhiem vu	bQQRRQSRR
tang danh	hNMKOHPMO
danh hieu	hNMKOHPMO
'danh hiệu	aRRQRRRRR
ban hop	bQPPPPQPN
thi dua	fPOLOHOOJ
'đua	cRQPQRRQM
'thi đua	cRQPQRRQM
tich xa	fOOMOJOPM
hieu thi	fPPNPLRMO
cho thanh	lSPQOTVLM
rui	gNJMPNOPO
bo quoc	iIMKLLILM
tich nuoc	eOPOONLOP
chong han	fTTTTQTUT
han ve	fTTTTQTUT
ve nuoc	bRQQQPQQQ
'chồng hàn	cTTTTRTUT
'hàn về	cTTTTRTUT
'về nước	ZRRRRQRRR
tai viet	jKUQMNROT
'tại việt	dSUTTSUTT
nguoi nhat	iRTQMJNSI
nhat chua	iRTQMJNSI
cha ngoai	aRRRRQPRR
ghi chu	lKMLIIKKF
o nuoc	oOFOOQQPO
'ghi chú	gNPOOMNOM
'ở nước	iUNTUVUUU
ben nuoc	cRROTRSTQ
ben do	jJPLMPNHN
ghi vao	fMPOONLPN
ve viet	dQRRRQRRR
thuat	oIIIGFEGI
dich thuat	gPRPQQPRO
'thuật	bSQQRRQOP
'dịch thuật	cVVVVVVVU
ve lam	jPPHLIISO
'về làm	dQQMPONSR
hon o	aRNRRRRRQ
li di	eSTUSTUTU
dung duoc	dPQQPRRSQ
giay kinh	gRTOPQOUQ
ban ruou	oIGINNMKA
'bán rượu	fPPPRRSSP
^dai	bQPPQOQPM
nau ruou	kMOLQRMMM
'nấu rượu	iPTQSTSUT
dem ban	bPQPPQPQP
ban trong	gMMJRMNNJ
sao giay	fVUUVVVVP
sao khai	fQQPRSLQP
du hoc	jIPPMQOGP
'du học	eNQRQRPMQ
thai san	kLNKKLMEG
nhieu tien	qSVUFVVUL
tu nop	eVVUUVVVO
ve tai	iMUOSUSUU
sang bang	gRONOPRQQ
nghiem trong	jKTGMUTUQ
sat lo	fNKMNNOOO
tien mai	jMNMNQSJM
loc	oCEGJEEDD
tich co	bSQQSTSTQ
trong khai	eRSRRQRUS
nha cua	lGJHIKFEE
me xin	jSROMFLPN
lap cau	cMPQPOORP
clb	kJLHNHLHH
ki tai	bUUUUUUUT
giay kham	dUUUTRUVU
chong di	mUVUTLULT
chung bang	ZRRRRRRRR
sao y	fTQTSTUSP
y giay	cURUSUVTS
^sao	jOMPQPRON
ban goc	jLLKKOMLD
^phot	gLMMNNONF
'bản gốc	gPRQRTSSM
bang diem	kSRVUVVVV
khong luong	fLPKOFMOK
can luat	fONNQOPPP
luat su	kKHKOMNFJ
bao chua	oDMDDDGOP
'luật sư	dQORSQRMP
dai dien	eMNOPPQPM
'đại diện	ZSRRSSSSS
chu ki	lRRNTUQRP
'chữ ký	cUVUUVUVR
'chu ky	jSROUURRS
giay uy	lVUUUVVVR
chung thuc	gJOJOMOOK
'chứng thực	gPNONQPPN
ki ten	cPRNRRNNK
li lich	eNPNONPOK
sao so	hNNQRRMNI
con giu	eQSPQSQSN
so luu	gUSUUTVVK
so bo	fNLOPOILI
o uy	hLMQQRMML
sua doi	gSSLSRSQS
'đồng đã	ZRSRSSSSR
da chung	jJNCMJPLF
^phu	iPQNNMOPK
'đã chứng	bRRRRRRRQ
giao dich	fLOKPNPKM
dich da	hOONNOQNL
'giao dịch	aQRQQRRPQ
'dịch đã	bTTTTUUTS
huy bo	iMPIELKII
dong chung	fUVUVVVVV
sai sot	bOQQQQQMO
trong hop	hMNLQMPOJ
trong di	iOREOIJLI
chuc da	hMQJIJOKJ
sai cua	kMPKLSTMJ
lam hoa	aQQRNRRRP
xin thoi	cUUPTTUUQ
cho thoi	iQPOOQQRO
'phạm	fRPPPQQRP
dong mua	eRVVVVVTS
dong xin	cTUTUUUUQ
xin phuong	aVVVVVVVU
to truong	dPQNOPQPN
truong to	cQQNQPQPP
'tổ trưởng	lUTRTVUTS
'trưởng tổ	fUUTUVUTT
truong hoa	fUTRNVVVS
^phan	mCLGEKPKK
con duoi	fQNMNMPMN
duoi sau	cRROQMQRQ
sau tuoi	cRROQMQRQ
ma muon	hPSRLKFTH
lam ba	qRSKFODTH
ba giay	gRROEKKRJ
giay cho	kUVTGRJVI
phuong lam	gPPNIPPRQ
lien thong	iNNMHOOOM
'liên thông	cSSRPSSRQ
ban dich	mFKJJMJKC
'bản dịch	bRSSRTSSR
cong tac	gMPNQSRRK
tac vien	gMPNQSRRK
'cộng tác	aSSSSTSSS
'tác viên	aSSSSTSSS
sang tieng	ZRRRRRRRR
tieng han	gUVUUVUVQ
co chung	kSRQTVTUO
'có chứng	cUUSUVUVU
dich giay	ZRRRRRRRR
vien dich	eTUSUVUVU
tu dich	cRRRQRRRH
'tự dịch	ZRRRRRRRQ
ban tu	cRRRRRRRG
thuc chu	bUVUUVUVQ
phuong chung	fTUVUUVVV
giay tu	aRQRQRRRP
tu choi	iFPOLNQOM
'chối	aRRRQRRRR
'từ chối	aRRRQRRRR
di san	mHMIDLFIF
'di sản	cPQQOROON
cac	jNKGJRQTG
be moi	aUVVUVVVV
trong mot	pSSLBPETP
'trong một	gSTSISNTQ
nhap duoc	lPNQQPMOM
thong khai	dRQRQQRPO
^lien	cRQRQQRPP
ban nha	eTSSUVUUQ
airbnb	iNLLKNNLK
airb…	iNLLKNNLK
ki con	jRVTPSUVV
tung dang	aRSSQRRSS
nam xua	jJRPQSQSP
xin con	iRQPFMNOK
phan chia	eLQOHQQNN
thit ca	cMPPQQQNM
thuy	hMMKNMQII
tien boi	iROOQNOKR
boi duong	iROOQNOKR
'bồi	bPPQRQQPO
boi thuong	dNNPQPPPM
'bồi thường	bPPQRQQQO
cuong che	nHHBMIIGD
trai luat	eTRQPQSTO
ben han	bTUUUUUUU
cuu chien	iJGKNLKKI
chien binh	iJGKNLKKI
'cựu	cPQPQQPNN
'cựu chiến	bQQQQQQOO
b	hOKIHLNFL
xung	gMNMNPQLM
nien xung	gMNMNPQLM
xung phong	gMNMNPQLM
tnxp	oFIIJJFHJ
khieu	mRSPQMOQG
don khieu	gRSRQMPQQ
nai	mRSPQMOQG
khieu nai	mRSPQMOQG
'khiếu	dTSSTSSSN
'nại	dTSSTSSSN
'khiếu nại	dTSSTSSSN
dinh hanh	hQMLMMNON
8	dOQNNNMNP
lop 6	kJHIKIHEH
cap hai	bTUSTSTUT
cap 2	iQQMIOPQI
noi den	fOQNPQQSR
cu can	ZRSRRTTSS
va bao	cVVVVVVVP
lap to	cRQPPQQPH
to hop	fONMMNNNF
'tổ hợp	dSRQRSSSP
chua du	eUSRSLPRR
vao cap	eTTQLQRSN
vua tot	jJRIJJIRR
nghiep cap	jJRIJJIRR
danh dien	hOLLLGPMG
'danh điện	bRPQOQQQO
ki dinh	eVVUTTVUT
khoan dinh	hPPNLOPRJ
^khoa	fOMKNKNJG
giam sat	kJPHMOPPB
sat nguoi	jQQKQRSQF
'giám sát	bQRQPRQRP
'sát người	iVVUVVVVQ
doi nguoi	hUULSSUUJ
ho da	mTUTLTVVR
'hộ đã	dVVVPVVVV
sat viec	ZRRRRRSRR
^giam	gRRLRRSRI
phieu li	aRRRQPRQP
lich tu	cQPPQQRQM
so 2	bPPPOQQQQ
'lý lịch	aRRRRRRRP
'lịch tư	ZRRRRRRRP
can phieu	dQQQQORQO
o ha	iMNMLSTQP
thi bang	dTSUSVVVU
'hạng	gLMLNNOKO
doi bang	jNJGJMOML
'đổi bằng	aRRRRRRRR
tai cong	gQRPRSSRO
'sang bằng	aVUTUUVUU
lai do	cLOPRRSNP
xin bang	aUUTUUUUU
bang viet	fTQQQSTSS
lai quoc	eNNOOSSQQ
cai nghien	dONOPPOLO
ma tuy	eNLMQKLKO
'cai nghiện	aRQQRQRPR
meth…	gMNLNONML
hero…	lVVVTLVLV
foreign	lKLGKBKHJ
a foreign	dPPNPPPLM
^police	fPQNOPMNA
declaration	fLPOLNNKG
decl…	iHNNHEJIF
~stay	nJLHIGFMK
official	lFHFHKKCE
comes	aRRRPRRSR
comes to	aRRRPRRSR
mi home	kKIKIKLJG
register a	lKKLIMMLF
civil	hMNNNOOJF
the civil	kSQPPTVRI
civil status	eOOOOPPLP
record a	cOQOPSSOO
^death	nLKFFIPJF
marriage certificate	dTSTTRSRQ
parent	jJOJLFHIL
in hanoi	hLKMKLEMM
auth…	oEICHGDJ9
s name	kMNLNMGON
married	qAJDDDCGA
~marri	qAJDDDCGA
recognise	hLNKLIJIK
the birth	gLMNPNINO
^recognise	fMNLNONJL
vietnamese	lJLHJHHMB
viet…	mKHEEIGJ9
both	mHFFIHAFE
make it	gLLMJLLMJ
legal	jKIJCKHGG
lega…	jHKIKFLHG
rela…	kJKGHIIF9
recognition	hKMMLKHHH
state	oEKEECDH9
stamp	mLGCJGOG6
a birth	lSTSTSQVR
vietnam	gNLJINMMK
in vietnam	nKGFCHFHC
both parents	fOOPPKEPQ
never registered	lOSOHHFSJ
register it	lVSTSUIUS
household business	fMNNLNNLM
owner	gMLJMMMNL
damaged	gLMKKJLLJ
~damag	gLMKKJLLJ
dama…	gLMKKJLLJ
months	mJKHKMIIH
~month	mJKHKMIIH
mont…	jKKGFLMIH
confirmation	iILELKHIF
temporari	lHKFFFFHC
temp…	pCBBIEFI9
'temporary	lHKFFFFHC
from a	cPQOOPPNL
together	lIIFJKHGH
toge…	lIIFJKHGH
social	jKKKJHJIE
soci…	jKKKJHJIE
social insurance	cQQQQMOQM
contributions	bQQPOPQPL
~contribution	bQQPOPQPL
refu…	bQQPQRQNM
^foreign	bQPOQQPPP
money for	bQQOQPPPO
^free	lJIIJJJHH
disabled	iJNLNKDNM
~disabl	iJNLNKDNM
disabiliti	lJLCFEHGG
disabiliti certificate	kSQPNTTSF
'disability	lJLCFEHGG
level	fMNNLNMJJ
asse…	iKLHJKIJJ
duplicate	fOPPQRQPN
dupl…	fOPPQRQPN
^duplicate	fOPPQRQPN
^re	gLMMLMMJK
^child	lGMFFHCJO
certified	mGHIIIICC
~certifi	mGHIIIICC
^lot	lJNNJJAEF
funeral support	iMJJMNOOL
support for	gNOJNOOLJ
neighbours	gHMMIIOKL
~neighbour	gHMMIIOKL
^claim	oIHGKJJFF
to a	iIMLMLNFE
urge…	kIKHHFIGI
foster	eLQLNPKNM
fost…	eLQLNPKNM
transfer	tGD9CAEF8
to another	eOPOKNKOO
^transfer	oIIEHDFIE
address	lMNGJHMOD
~addres	lMNGJHMOD
addr…	lMNGJHMOD
payment	jIJKLKEHG
paym…	jIJKLKEHG
commune	oDHCJHDA4
neu one	fKOMOKMNI
monthli	fLLMMMNKK
'monthly	fLLMMMNKK
militari	eQQQQRRPM
mili…	eQQQQRRPM
'military	eQQQQRRPM
^change	hJLIKJJJL
draft	iKNHOOQLH
national	cPPNPPQLM
nati…	hJLIKLJGL
local	mIKBFLMGF
american	iLNJMNNLH
amer…	iLNJMNNLH
single	mIKJIIJH6
sing…	mIKJIIJH6
po	nFDCKIHGB
po household	bPQNQQQPP
^single	hKMJMMJKN
sign up	lIKGPPRJI
enrol	iLJILKHJH
near po	ePOOONPNL
^sign	gKQNMFKOJ
yearli	ePPPQQQOH
year…	ePPPQQQOH
volu…	iKKJJKKGH
'yearly	ePPPQQQOH
grassroots	jLNNMLLJE
~grassroot	jLNNMLLJE
gras…	jLNNMLLJE
mediator	mDJHHFHDB
lawyer	dOONOPOLM
lawy…	dOONOPOLM
volunteer	hNNNKPPNO
sett…	jHIHOMKJE
a mediator	dNQOQQQLM
move a	hHNHONIHM
^move	jHKIILIGG
temporari residence	bSSRRRRTQ
rent…	jKPKINOUP
lease	gNLLMMNNE
extend	jKIJKJOKG
exte…	kJHJKJOIF
health card	eNNNPQQQK
remove	oHLEPEJKJ
remo…	qGKCNCIJI
household register	eQQPPOQPN
reno…	iIJIJKKJJ
demo…	fMNMOMNMG
card for	iSTRSRQUH
^residence	iTRQQTTRK
^form	lNMHMHJKE
mi old	lMSKIGFMC
age	gOOFNOPMK
rent	gMKMIMMJG
registers	fPRLQQRPO
^landlord	gSRPRQSPM
add	eNONPOPJI
^add	eNONPOPJI
house and	dNOMPMPPM
permanent	eOPOMQOQN
^licence	gRQLOQRPJ
primari	gMKOMNKJI
prim…	gMKOMNKJI
primari school	fPNONNLMM
'primary	gMKOMNKJI
~exist	jHGJJKLFJ
exis…	jHGJJKLFJ
destroyed	hJJILLJJJ
~destroy	hJJILLJJJ
dest…	hJJILLJJJ
guardianship	kHJFHKFHI
^uncle	iNQLNIHPI
o guardianship	cNNOPPPLO
^parents	mNPJOHFQK
~adopt	qDKADFDIF
adop…	rBFBEC8FC
correct	fMMLNNNKI
correct a	bQPPRQPNM
^correct	fMMLNNNKI
fix	hMNMNONLM
date	eLNPLOOJL
date o	dLNPMPOJM
o birth	dLNPMPOJM
birth record	ePPPROJSS
origin	fNMNQNNQK
orig…	rCDABDHEA
group	lFMJJDEDB
proof	lCLGEIDLE
proof that	hHNKJNJPH
^proof	iHNJGLHOF
nota…	dOPNOOPKL
selling	fOLNMNMOM
~sell	fOLNMNMOM
sell…	hKLJJJIIH
land	y38358360
the register	eOQPPRJRM
^birth	hSRRPSKTK
the commune	gLLJNLLMG
commune s	eMMMOMMNI
book i	gLLPJPIOO
who i	iMQJKLLNE
not a	jKOHJOKKF
families	gNLKKJNNK
~famili	gNLKKJNNK
adoption	kIGHJJIHE
urgentli	gLMLLJMJM
'urgently	gLMLLJMJM
diploma	fONMMNMII
dipl…	fONMMNMII
^copi	cRRQQOORP
vocational	bQQQQQQPN
voca…	bQQQQQQPN
pupil	eNNIPOONM
^grade	gMNJMLLKJ
retu…	iKLLJLIJH
vehicle	iKLIHKIHG
vehi…	iKLIHKIHG
^vehicle	gLLMLLLIH
inspection	jMIKMIIHG
insp…	jMIKMIIHG
convert	eNNMNOOLM
conv…	eNNMNONKK
cooperative	cQQPQQQNL
coop…	iJJIKKHHH
^convert	eNNMNOOLM
certificate o	iUSTTTTRQ
replace a	fIOPKRPQP
^replace	kDLLJLLIH
plan…	hKJIKJJII
shri…	mHIEIHKID
employee	hKKJKLLIG
foreigner	gNPMQOPLJ
^foreigner	gNPMQOPLJ
reading	hJKIKKLII
~read	hJKIKKLII
read…	hJKIKKLII
youth	lHJFKKLEF
details	dQQQQQMQN
~detail	dQQQQQMQN
deta…	dQQQQQMQN
^household	fQQQTTTQN
shows	cPMPQOPPJ
~show	cPMPQOPPJ
deed	kMJILNNLI
prov…	gONLPOOOJ
overseas	dMQPLQQNN
~oversea	dMQPLQQNN
overseas vietnamese	aRRRRRQQP
visi…	oHIEIEEKG
^overseas	aRRRRRQQP
^ask	gKMJNMMKK
written	jJKIIJHGH
writ…	iGKMIIJHE
farm	mGHFGFFEB
martyr	mELJIIFIB
a martyr	hLMKLKKIH
mart…	oCHFIHFH9
martyr s	lHNKJJFMF
worship	cQPOLRPPM
wors…	cQPOLRPPM
veteran	dNPONNONL
vete…	dNPONNONL
s file	iJNMMMJNH
leader	gJLMINOKH
lead…	hJLJHNNIG
mortgage	iLNIJLIKK
mort…	iKNIJLIKK
mi land	lHMGGHFGL
red book	dNONKNOOJ
apartment	mINFJHCJF
apar…	mINFJHCJF
request	bPQPQQROO
requ…	cPPOOPQNN
annual	eMNNMNNKK
annu…	eMNNMNNKK
^annual	cOPOPPPMN
farmers	bPPPQQQNL
~farmer	bPPPQQQNL
farm…	bPPPQQQNL
plate	rAH7EFBCB
number plate	hKONMNGJE
chuch	fMOLLONKJ
~rais	dOPOPNLMN
rais…	dOPOPNLMN
reli…	kFJDKIJDG
organisation	cNPOQQPKN
relief	kHLDJJJFI
without a	pIG9CHFC6
recognised	jNPIEIKJJ
~recognis	jNPIEIKJJ
first land	aRQQRRRQQ
land certificate	bRRQPQLRP
land ue	aPQPRQQQP
issued	lKLJJLLJG
~issu	lKLJJLLJG
issu…	mKKHJKLJD
the land	mKLJPKMMG
exchange	gRPPQPQO9
exch…	gRPPQPQO9
pink	jOIMOMNLL
pink book	jOIMOMNLL
divi…	jIKIIJJEG
a land	jMNKLIKIK
o land	fSQRTTURQ
rights	jLPKNJNRJ
~right	jLPKNJNRJ
righ…	jLPKNJNRJ
~typ	fKNMNNPLH
draw…	fKJOLNOOE
dispute	iHKJKMNFE
land dispute	cPQOPPPNO
mediation	fJMNONPKI
board	gNKJLMMKH
owne…	dNNMOOPMN
step	iMNJJHKKH
git	eMPNHNJNO
^exchange	eRQPQQQOK
update	dQPPQPQPL
upda…	dQPPQPQPL
^withdraw	hLMKJKKIE
construction	gQOOPOROK
construction permit	gQOOPOROK
old house	jEMIMFMGH
^building	iOHLLMKMD
add a	dNPNQPQJK
a floor	hGHMLNLGA
^extend	hLLLLKPLJ
original	jNKJNQRLH
permit to	bRRPQNRSN
land for	bPPQQQQOQ
^rent	iKGIILKIG
decision	gLKKLMMLH
~giv	eRQNPOPOK
social pension	kOOLJKPKF
~chang	gLMLMOKLG
^id	fQQPOPQPL
babi s	mJTKMHHVP
food safeti	iLKNLJKKE
'food safety	iLKNLJKKE
hygiene	cQQPQPQQJ
hygi…	cQQPQPQQJ
^mediator	pFMFGHHIC
^both	gOLONJDOM
a vietnamese	kPPLRTTML
translated	dPONNONML
~translat	dPONNONML
korean	cQRQQIJQQ
kore…	cQRQQIJQQ
civil register	jSQQPSURH
business certificate	ZRRRRRRRQ
suap	bOPPQPRNP
dist…	gLMKLLLKI
^suap	bOPPQPRNP
liquor	cPPOOOPLH
an official	dNQORQQHK
electronic	hMMMKJMJE
adopting	hINKOKKLP
parent s	iURSVSNUR
club	mIGCKJIHE
approval	jKKJKKLMF
signature	dOONOPOKL
atte…	bPPOPQOPO
a certified	gPONOQQKK
team	iKOFOKNIF
portal	kOONKORLG
port…	kOONKORLG
translation	dOOQQOPLL
^certified	dPOPPPPML
translator	dONORSRPI
and insurance	hQRPPROSK
^report	eMMLQOMIM
burial money	iONMOOONM
grade 6	eNNNNOMML
drive	mNKHKMOMH
mi licence	hJOKEGIPJ
drive in	jURMSUVUN
drug	mIFFICDFG
اجنبي	kIHJHFGGB
~جنب	kIHJHFGGB
يسجل…	kKJGHGHJC
^نموذج	sNNHIIJI5
اجنبي في	nIFFLDFGH
تسجيل فاه	eSSSSSSSO
متوفي	sGKFDCFC8
~متوف	sGKFDCFC8
~قارب	gLOKNKEMO
لتسج…	iKKIKIHHI
منزل	kHHGHHHFF
معاق	fMQMQMGPQ
زوجان	lJJIIFHHJ
اعاقه	oFKIDH9IG
~عاق	oFKIDH9IG
زواج…	ePNNQLKMM
^زوجان	lJJIIFHHJ
زواج في	cPNOPMMOP
مدني	jNMMONMKI
سجل مدني	oNMKNMMIE
~مدن	jNMMONMKI
~دار	hFKNKMKLL
ابلاغ	iKLGIJHII
~بلاغ	iKLGIJHII
ابلاغ عن	gMMJLNJKJ
اسره	kJHGHIHEC
~سره	kIHGHIHDC
^ابلاغ	iKLGJLIII
حساب	oHGBCBDBF
تقسيم	lHHIHIIFF
~قسيم	lHHIHIIFF
محكمه	oFJJFIFDE
~محكم	oFJJFIFDE
^محكمه	iNNNLLMML
~رسمي	hKOMKIENO
تسجيل مولود	cRRQQQQQO
اثبات	kDJKIJJGE
~ثبا	kDJKIJJGE
ابوه	bQRRQMQQP
~بوه	bQRRQMQQP
معا	bSSSSRSRQ
والدان	eNOMMNMNL
والد…	iLJJIIGGG
اعتراف	jIKJFJIFE
~عتراف	jIKJFJIFE
اعتر…	jIKJFJIFE
اثناء	eMNKONMJM
~ثناء	eMNKONMJM
استخراج	cQRRLQQRP
~ستخراج	cQRRLQQRP
^اعتراف	fMLLMMMJL
في مكتب	cQPOPPOOO
مكتب حي	eMQMPOMMP
^عقد	gLLLLLLIJ
نريد	wDGA864FC
رسميا	gKONLJFNO
بلديه	mEGGHFFCF
~بلدي	mEGGHFFCF
محافظه	hKNNPNPMM
~محافظ	iKNNPNPMM
محاف…	iKNNPNPMM
حجز	gPPOPPPNI
حجز موعد	gPPOPPPNI
^حجز	gPPOPPPNI
اب	jKJHKJJKL
^اثبات	kDJKIJJHE
مده	kHJJIHDHI
فيتنام	pGGEEB7EE
في فيتنام	nIIGHE9GF
فيتن…	rDFDB96CC
تمديد	fLMMMMMJK
~مديد	fLMMMMMJK
اقامه	w8A656866
^تمديد	fLMMMMMJK
^ام	fLPIPLKMO
~غلاق	jIJIHIIEF
نشاط	iJKIIIJGG
~شاط	iJKIIIJGG
نشاط اسري	eNONNMNLJ
شركه	lLLJKKEII
~شرك	lLLJKKEII
~لغي	bQQPQPQPP
سفر	gNGNNNOMH
جواز سفر	gNGNNNOMH
لاول	fNNNMMNLM
لاول مره	fNNNMMNLM
~الف	jHIHHIIHF
او	oEEDEEE99
متجر	kHJGIGJFF
~شهر	dOPNNONLL
بيع	nHFCGGECE
تمديد مده	cNPPPPPNO
^فتح	gKKKMMKJJ
صرف	iILJKLLGI
احده	gLMMLMHLK
استر…	kOKKJKLII
تي	hMMKLMMJJ
في تامين	iVRSMPSUP
اجتماعي	gLONMNOLJ
~جتماع	lHIFFHHGD
تقاعد	kNNMGLFML
مبلغ	fPPOIOHOM
ضمان	gHMNLLMKK
^طلب	kMMMMMNMD
لطفلي	dNONQPONJ
~لطفل	dNONQPONJ
ممزقه	lSSSSSTSN
~ممزق	lSSSSSTSN
بدل فاقد	fKMMNNNLL
لشهاده	dOOOOOPML
فاقد لشهاده	dOOOOOPML
~لشهاد	dOOOOOPML
لشها…	dOOOOOPML
^بدل	fKMMNNNLL
اعاده	eNONNNOMM
~عاد	eNONNNOMM
اصدار	bQQQQQQPK
اعاده اصدار	aRRRRRRQQ
~صدار	bQQQQQQPK
~درج	hJLJFMLLJ
^اعاده	dOONNOOMM
بير	iLOLKNKOK
~قرار	gMMMLMLIJ
يتلقي	hPOPOPPOK
~تلق	hPOPOPPOK
يتلقي اعانه	hPOPOPPOK
جنازه	eNONNOOKK
~جناز	eNONNOOKK
~مسن	eMOPMPKNN
معونه	iJLLHLGKL
~معون	iJLLHLGKL
شهريه	jQPPOQQOK
اعانه شهريه	jQPPOQQOK
~شهري	dPPPQPPMK
~رعاي	eNNMNLNKL
عاجله	jIJHIJIHH
~عاجل	oFFBEEDGG
موقته	iLLLLMLJK
~موق	iJIIIJKII
مكانا	kJKJJDJHI
نقل	qCEEDCB88
الي حي	cQQOQQQQM
^نقل	nFHHGECCC
انتقلت	iQPNLNPPH
^انتقلت	iQPNLNPPH
ايقاف	bPPQPQQOO
~يقاف	bPPQPQQOO
^ايقاف	bPPQPQQOO
غيرت	aRRRRRRRQ
~عنوا	aQQQQQQPP
عنوا…	aQQQQQQPP
تجنيد	jJJIIIJGH
~جنيد	jJJIIIJGH
تغيير	kGJIHIHEG
~غيير	kGJIHIHEG
عنوان	bRRQRRRRN
في سجل	cQPOQPPOL
^تغيير	gJMLLMKJK
طالب	eNNNNNNLK
قيده	cPPOOOPOL
~قيد	iIJIGLIKK
^طالب	eNNNNNNLK
فيتناميه	dLPQLMOOP
~فيتنامي	dLPQLMOOP
~عرب	eNOLNKMMM
^اعانه	gPQOOIONI
فقيره	iKKKIKHEG
~فقير	iKKKIKHEG
دوله	eNNOPPMMP
~دول	eNNOPPMMP
رفع	hLKJLJJIJ
^رفع	hLKJLJJIJ
^اول	mVUTUVUTJ
عسكريه	fPNNPOPNN
~عسكري	fPNNPOPNN
عسكر…	fPNNPOPNN
قيد	gMMINLLKG
اشتراك	eNNMNLMLK
~شترا	eNNMNLMLK
خدمات	fNNNNNNML
شهري	iKMKJNHJJ
دفع	nIJK8KEIH
سنويا	iJKJJJJFI
~ويا	iJKJJJJFI
~ختيار	gMLLMMMJH
اختي…	gMLLMMMJH
فريق	jMKGLKLKG
صلح	oEFCDFDCB
قايمه	jJHFIIJFG
~قايم	jJHFIIJFG
^قايمه	fMMMLMMIK
سكني	kHIDLIHEE
~سكن	u9B7B8673
موقت	gLKLKMMLL
سكن موقت	bQRQOQQQQ
خطا في	gRPORQQNI
في دفتر	bQQQQQPOO
^اسمي	aQQQQQQQP
من سجل	fPPOOOPPF
سجل اسره	kRQPNOPPF
مالك	iGLLMJKJH
~مال	nAHIIHHFD
سابق	o9HFGFDFB
~مسجل	eLNMNONMN
جنسيه	gMJLLLLII
~جنسي	gMJLLLLII
هدم	cOOOPOOMN
دايمه	cOOPPPONN
اقامه دايمه	jRQPLNOPO
مسجله	hKKJKKIJJ
^هدم	cOOOPOOMN
تجديد	jJJJJJJHF
اقامه موقته	eOOOOOONN
^تجديد	hLLLLLLKI
^موظف	cQQNPOMOO
يسجل	fPRNQOQPJ
مواليد	bRQQQRPQQ
موال…	bRQQQRPQQ
~بقي	pDHJCIGGF
في سن	gLLMKMHLL
تسجيل اقامه	cTTTTTTTQ
من جديد	cQOPPQRRO
ايجار	jIIIHJKFG
عقد ايجار	eNNNOOOMN
~يجار	jHKIHJIEF
بيتا	eOPNMNNOL
بيتا اريد	cQQQNPPPQ
من حي	cPQPOPMQN
ابتداييه	iKJJIJEKL
مدرسه ابتداييه	iKJJIKGKL
~بتدايي	iKJJIJEKL
ابتد…	iKJJIJEKL
^مدرسه	cPPPPQOON
~حديث	gOMMNOMMJ
يطلب	vBHJLFJF4
ترخيص	gLMJLMMHH
~رخيص	hLMIKLLGG
مفقوده	iUUTSUMUT
~مفقود	iUUTSUMUT
مفقو…	iUUTSUMUT
ثايق	lNJHNNNME
~لاد	oDIEFFFEE
قط	ZRRRRRRRQ
بعد فاه	fLNMMMOLM
وصايه	kHJHHFGFF
~وصاي	kHJHHFGFF
استع…	gNNJLIKMJ
انتهي	fJMKNNLLN
وصي	kJGGIGEIF
تبني	qHGFCF9FI
اضافه	qDGEDDCD7
~ضاف	qDGEDDCD7
^اضافه	qDGEDDCD7
في شهاده	fRQQQRLRK
تصحيح	lIHGJJIJG
~صحيح	lIHGJJIJG
اثبات انني	kIIGIIHGE
^انتهت	eOOOOOONM
افاده	fNMMMLLKK
~فاد	fNMMMLLKK
^افاده	fNMMMLLKK
ضاعت شهاده	dTSTTTOTR
اسر	iKJJJJLGG
لاست…	cPQPPOQOJ
سند	hJMMKMLII
معامله	pOQJNLOPD
~لام	hNPMPGNOO
شهاد…	qMKCPLJOC
احترقت	hNJJPPRPJ
احتر…	hNJJPPRPJ
من خارج	gQOMOPKQO
تحويل	eLNLNNNLK
~حويل	eLNLNNNLK
مجموعه	eMNMMMNKL
~مجموع	eMNMMMNKL
مجمو…	fMMMLMMJI
تعاونيه	cOOOOOPMM
~عاوني	cOOOOOPMM
تعاو…	iJKJJJKGG
^تحويل	eLNLNNNLK
تسجيلها	fQOPPQQPF
تسجي…	iNNMMKNOD
دمج	hKKKKKKII
شهاده تسجيل	dRQRRRQQQ
فيضان	eNNMPOOJK
قريه	lIGEIHFFD
~قري	lIGEIHFFD
ارز	iOLKHHGKJ
زراعيه	gLMMLMMKK
~زراعي	gLMMLMMKK
زراع…	gLMMLMMKK
^ارض	hELNKLLKN
معبد	fJNMMNOKK
شطب	jHHGJJJGG
قرابه	eNNMMNNLL
~قراب	eNNMMNNLL
~عديل	bQQQQQQQO
دون	rAF8CABDF
تاكيد	gMMLMLLIH
~اكيد	gMMLMLLIH
اجتماع	gMMKKMMLI
سكان	kKJJJJJHA
مشروع	fMMMMMMJL
ذكري	hLLLLKMJI
ذكري شهيد	hLLLLKMJI
^مال	gGOONOPKH
~ورث	lGKLLKMHH
مصاريف	bQQQQQQPO
مصار…	bQQQQQQPO
فضل	dOOOONOMM
ملف شهيد	kIJJIIHFB
رهن	iMPOPNOMM
شهاده ارض	nNRRRQTQN
صفه	fNOMNNONJ
فقراء	jJKJJJIJI
فلاح…	eNNMMNNLL
هويتي	oGFFEEGDC
مركبه	jKKJKKKIH
تسجيل مركبه	eRRRRRRRO
~مركب	jKKJKKKIH
تسجيل سياره	gRQRRQRRP
كترو…	eONOOOOLI
كنيسه	fLMMKMLJJ
~كنيس	fLMMKMLJJ
تبرعات	fLMMKMLJK
تبرع…	fLMMKMLJK
جهه	mFGEDFFBD
تطلب	oGPIMKLL9
باسم	jKKJJLJJH
ارضي	iLLLLKLHI
~رضي	kJIHJGGGH
مخطط	eJMNNNNLO
~لاب	gKMJLKKJI
^تصحيح	gOLLNNMLM
ملكيه	hKKJJJJHJ
~ملكي	hKKJJJJHJ
نزاع	hHKMLMLJJ
في نزاع	dKMOPPOMM
~زاع	hHKMLMLJJ
نزاع ارض	kILKKKIIJ
جار	kGIHHIIFG
سكنيه	hNOMOOOMJ
~سكني	hNOMOOOMJ
مساحه	bQQPPQPOP
~مساح	bQQPPQPOP
انتخاب	hKKLJLJIJ
~نتخاب	hKKLJLJIJ
انتخ…	hKKLJLJIJ
محضر	hIKJKKLIJ
خطوه	fNMMMMMKL
~خطو	fNMMMMMKL
تاليه	fNMMMMMKL
خطوه تاليه	fNMMMMMKL
~الي	fNMMMMMKL
^محضر	hIKJKKLIJ
مستعمله	eLMLOONLM
~مستعمل	eLMLOONLM
~مشتر	cKPQQQQOM
^شطب	hJJIKLKIJ
بناء	rEHCEHD84
ترخيص بناء	hKKILKMJJ
رخصه بناء	aRRRRRRRQ
تعديل	aQQQRRRQP
صادره	kSQMRQQMJ
~صادر	dNPPPPPNM
^تعديل	aRRQRRRQQ
في عقد	fGMNPONLN
بارض	kMLIKKKKF
تحديث	lOKJLLLIF
رخصه قياده	qOLLMMJKA
بطاقه هويتي	gSSTRSURN
لوسيط	gILLMMNJK
وساطه	hJKKKJJHG
~وساط	hJKKKJJHG
اريد تسجيل	aRRRQRRRR
لاده	mFIGGHIGF
مصدق	iEKJKKKGH
مترجم	iIMKJKGJD
بلدي	fLQJLIKNQ
اصل	hKKIKLKII
ارث	kJIIJKBGI
^ارث	hMLMKLFKL
اتفاق	hKLIJLKKJ
~تفاق	hKLIJLKKJ
وسطاء	hLKMKLJIG
~رقي	aRRRRRRQQ
ترجمه	eNOMMNNKJ
~رجم	eNOMMNNKJ
^ترجمه	eNOMNOOKK
تركه	fMNOLJMJL
~ركه	fMNOLJMJL
مكافاه	dNONNNNML
~مكافا	dNONNNNML
مكاف…	dNONNNNML
~ظلم	jKKFKKKGE
متطوع	fMLLNOLHM
رقميه	eOOKNKMLM
~رقمي	eOOKNKMLM`
