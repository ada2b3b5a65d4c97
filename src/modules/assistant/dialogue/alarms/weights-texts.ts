/** Made by `node script/learn-alarms.ts` from the sentences beside it; not to be changed by hand. */
export const from = '3e99a0c0'

/** Of none, medical, fire, crime, self-harm, violence, lost, insult, injection. */
export const bias = [1.90, -0.39, -0.55, -0.24, -0.54, -0.95, -0.92, 1.30, 0.39]

/** By feature, a letter for each kind. */
export const weights = `bo	H3GBVHaWY
toi	SI6RaM30W
bo toi	pUEKK03A0
tu	MJS0k0N0T
toi tu	AjIPaPHPC
nhien	8tCDBDAL9
tu nhien	CqFIDFBMB
nga	Ej431T353
lan	N8iDlK100
ra	0qK0MLc0U
lan ra	EeeQDRMRJ
dat	x60B0001M
goi	4ZWIDHo10
khong	RRG0W0UCU
goi khong	HjKOKPFLG
thay	a6I3M2X00
khong thay	RMO7P8SE7
tra	E70B000bh
loi	430GaB0dn
tra loi	2L620B7jj
^bo	j3700e07d
'bố	NT84NjD60
'tôi	HSKPVYF0T
'bố tôi	fVKSGHKO8
'tự	JXH5n9BJS
'tôi tự	GgPPWQKSL
'nhiên	IiJJIMIMH
'tự nhiên	KhMMJOJNJ
'ngã	JfHGHYFIM
'lăn	UaTMIQMUP
'đất	sAECA69E9
'gọi	6aMONQb40
'không	IZPFUKNDO
'gọi không	IgNRPPNML
'thấy	JJQMUCY72
'không thấy	PSNFNIXJG
'trả	GDBSAB8UY
'lời	AHB9CB9Th
'trả lời	GKFBCGCXZ
#collapse	3-A04000B
#collapse+fall	QjL00000L
#collapse+now	BjHJIJDKa
#collapse+parent	Kp0502460
#collapse+self	3-00Q4000
#fall	PeT5LA9LD
#fall+lost	SM99PJaJJ
#fall+now	DY9U5Bb6M
#fall+parent	2YQUNOOTe
#fall+self	AZNKbPO05
#lost	L00000-00
#lost+now	3RKIWEnME
#lost+parent	25O0LK-B6
#lost+self	B000C0y00
#now	BXMeRND0H
#now+parent	JZJ0EfT00
#now+self	OSFfQJE0F
#parent	9K4J7ki0J
#parent+self	6H7JHei4K
#self	K7CJfGTDH
ba	CRI5BWOE0
ngoai	O0PbSHd00
ba ngoai	MLD6bWEAE
con	DB20ZXrA0
dau	HDObPAnCK
con dau	OkB904L8A
that	b72L0R00S
nguc	2uMFCB6NL
mo	hWQ2BEN6H
hoi	RWPX007TE
mo hoi	JmFEEEDDF
va	9J900R27w
nhu	9M400O0qR
tam	mZ700T171
^ba	PJI00j3I0
'bà	AbQJSQUN7
'ngoại	HDA0MTd46
'bà ngoại	PQLJZXJHM
'đau	Kf73bM0CD
'con đau	GoKNBBCHH
'thắt	EbNJEZBLD
'ngực	EjONKKION
'mồ	XZPPPHHOO
'như	MJC68O7hH
'tắm	CgJMHZGMK
#body	7n9MWI4L5
#body+pain	FWLU8ITOD
#body+parent	4oKQ2EQ0Q
#body+self	Id00TgV0D
#pain	ElKHI6BHI
#pain+parent	BkC0N4VTG
#pain+self	9l0BQ9SLX
#body+partner	7R0fIR9F0
#body+past	UN91L0a98
#pain+partner	MX8FCSPUC
#pain+past	PWYFDDVCQ
#parent+partner	OOKIJS9J0
#parent+past	fVG4PK4EE
#partner	6Y0H7r680
#partner+past	MXG8b0MEJ
#partner+self	AO0EFpP00
#past	nG23E0F50
#past+self	PJ0JQ2R00
co	GKPhNIF0D
nguoi	0XNcbMM0d
co nguoi	0fJfN0V70
xiu	ZVBD0A8FC
o	IOV4H0MW0
hang	hZMFIL000
o hang	LfKWLQLSR
ghe	h6M20UW00
cho	S00HVFJYZ
ghe cho	BWDUCCiII
roi	CVWSk0S07
cho roi	EOB8oFFII
ai	5iJ0X9g30
giup	TM990WCK0
ai giup	UWECIRFQM
voi	TK9ABAc00
giup voi	SXYDGGDBK
^co	0NawVQW00
'có	LNUhS0E0G
'người	1XRPZVJ0S
'có người	BVFYOAXH9
'xỉu	SZFEECBJJ
'ở	BTRKJ0Z90
'hàng	TcSQJK3EF
'ghế	UGUM6VUCH
'chờ	UbLF64cE9
'ghế chờ	GVHWIMcNL
'rồi	DgXIbFK04
'giúp	SIFB5XJP6
'ai giúp	RWJHHRIUQ
'với	WOGOAZN8J
'giúp với	SXXHJJIJQ
#collapse+help	JiKILJHRQ
#help	0meW0GX03
#fall+help	NPWH05O42
chu	UTPR0QA6J
bao	RE0Ct0S00
ve	Q04g4Ce00
bao ve	OhIW96DDE
nam	am009J007
bat	4CbdBo090
nam bat	XXQOMLPTE
dong	YJAH00K0j
bat dong	XXQOMLPTE
san	XT77b0800
ngoai san	hKDZB5CED
biet	IEI0I8hbP
khong biet	L1P5I5jc6
biet con	IWSKLMgTS
tho	3-L10K00O
tho khong	CoLHDKFML
^chu	Cd0V3eF67
'chú	OZL8LWQON
'bảo	6VIMn7aID
'vệ	KWTXFEXHH
'bảo vệ	MdNTEFDJJ
'nằm	Go78JC9H3
'bất	MaLKHZLQF
'động	cXJHJLHH6
'ngoài	JGMWNMR20
'sân	PZTYRKUML
'ngoài sân	XWNWOKHPO
'biết	ISH38NYSM
'không biết	NDL7HAZV5
'còn	MLMXW6Q7K
'thở	8sFQ8QANG
'thở không	KgPNLNLQP
#breath	8-10ZF5C0
#breath+collapse	SkLOINPMN
#breath+fall	YdCFDC56A
#breath+parent	Ud26NL743
#breath+now	LmOFFCIED
#breath+self	Mh00ULI00
#breath+weapon	RWNEbGNLN
#collapse+weapon	QNRPDbJNG
#fall+weapon	GjJIMOJ3L
#now+weapon	ESLQ0Y19K
#parent+weapon	00Rf1cP00
#self+weapon	1C0TZbDTL
#weapon	100-NQ0B2
me	810XMddKU
em	DI5RrcH00
me em	di0000000
hon	XO20MLW30
hon me	OePOIKLTO
me roi	BYIcCJZMH
lay	KG0QMg000
roi lay	9cLRDiFGK
mai	Q0K0MKZ0L
mai khong	RG5Ba5Y85
tinh	gVF0V3000
khong tinh	ChIHYIIJI
^me	MT800SKK0
'mẹ	5H10PedF0
'hôn	aUMMESIOM
'mê	NVOcJMLQP
'mãi	OTLHYEWJI
'mãi không	QUMMYIMKK
'tỉnh	JiHJMJJLG
'không tỉnh	HgNNTMOPO
vo	IQNJ8P0b8
vo toi	lEL8LGGJK
toi dau	NSQHLOdRQ
bung	Nea359T94
du	ObBZA00Ae
doi	fFDRKBK06
du doi	BiRIPGKOQ
mau	UbLUE2000
ra mau	RePDCKJTQ
dang	V4VdL3KL0
mang	kABQO20E0
dang mang	LfTJNQRUU
thai	lMGN9HD4B
mang thai	LfTJNQRUU
bay	5JZ00HhUa
thang	JKDr0IRE0
^vo	xGA00A39G
'vợ	jOG5DJ7CD
'vợ tôi	ZRPJRQNPP
'bụng	MhHD9MNHF
'dữ	AePIIMKMa
'dội	KcROQQOQQ
'dữ dội	KcROQQOQQ
'máu	Bk7VKLHDD
'ra máu	NdSNRRRTT
'đang	FNVbROPEA
'bảy	LSVKLLcMK
'tháng	mJJJKLHNC
#blood	6-9ER0000
#blood+body	9aU6hOEHH
#blood+now	IVDgGLMMM
#blood+pain	KfHUCHLJI
#blood+partner	9iDN0T9KM
#blood+self	Gs2FSA2D9
#body+now	EYFVW0a1D
#now+pain	VSSNLHXDA
#now+partner	KdIP9X200
vo em	MeHONPNUT
nuoc	nJXB00042
oi	4dS01Gt25
oi roi	GlJIGHFMO
roi con	DQ9CKCnMG
sap	SjQOA77H8
noi	6Q0FFJTSY
toi noi	La5AeIEHA
gio	AbBF00jPf
lam	ZJXJd0F08
gio lam	UbFFILJRG
sao	gbV0A0I00
lam sao	QMU802bHG
'vỡ	DiWSEEEKH
'nước	cQVL177FE
'ối	HjMJHJGNO
'ối rồi	HjMJHJGNO
'sắp	JbUUD7066
'tới	VNCaO9JLA
'nơi	KUJIMKdOG
'giờ	CR0S0FbOS
'làm	O8HQaUI0G
'giờ làm	RcOLOQNSN
#help+partner	9ROAClCJK
#help+self	MK8F0YI00
#device	BNvM6G0GH
#device+fall	EFhKRH6XA
#device+help	QHUEHIdKL
#device+hurt	HVZRJ9C7R
#device+partner	DVDTKU4QG
#device+self	MOXSKXE00
#fall+hurt	EnR8S09CE
#fall+partner	CmRGCNGP0
#help+hurt	IjCEcHBMJ
#hurt	KqXIFE0D0
#hurt+partner	4fPF0fT7H
#hurt+self	FfX7O9T00
con toi	WWBBK0LF1
phai	ZEFO0LK5M
xu	eY5DFDGE4
no	0WZpTLO0N
no dang	HZFfO9MRI
ho	fEDIA770V
sac	gTWBCFG86
ho sac	LaaJKONRP
sua	ZMN1503U0
sac sua	LaaJKONRP
^con	bC00N6eF0
'con tôi	NZJLODTNC
'phải	PRLOCNLAH
'đồng	ZOGPEBBEJ
'nó	0TDkdX9B4
'nó đang	KaLeQIQTQ
'sặc	MZZKMJNPO
#breath+kid	CrG9OM5HN
#breath+swallow	CnHIDHLOM
#kid	Be0CGXm00
#kid+now	LR2W9OXD8
#kid+self	9I3VVHcB0
#kid+swallow	7v8A6AB9J
#now+swallow	EbHIcKJJJ
#self+swallow	2w24KE746
#swallow	0-3WN0003
#blast	7JoV6DM0O
#blast+breath	aUIGHOHPN
#blast+device	CQkLDJDFY
#blast+kid	Qc05Y0NA2
#blast+now	HCLrI4CJ5
#blast+self	8eBVPUO9T
#blast+water	ATbIk86JM
#breath+device	jOU6J3G4C
#breath+water	GhXFXLGMP
#device+kid	AU2AVgW7E
#device+now	BScXKZ7B4
#device+water	JQc8YIHQA
#kid+water	CZEc2STLD
#now+water	AJWG0PbGP
#self+water	DCMcMQNMN
#water	ZECQU9C8N
chau	FU000ax30
be	FJ09TDaL0
hoc	c70O04SZ0
hat	YYXIFSMJB
nhan	q0C0P000Q
mat	ZK04I5bYJ
tim	WN000Di00
tai	iR0PD006I
tai khong	TYRROPMRM
khoc	Aa1JI8h70
duoc	RVSDH5CON
^chau	6J090B-20
'cháu	BdDD3fgG9
'bé	8Z5B0Me69
'hóc	NdSOLJQLS
'mặt	EXEV1c7bD
'tím	IfPJCZNKP
'tái	TaUURPRUU
'khóc	DcDQGCWFC
'được	LTUMIFGQP
#afraid	19CgOYY0O
#afraid+body	V7MXJ0P3K
#afraid+breath	FLIFXfOJJ
#afraid+fit	MgKGKIAPZ
#afraid+kid	0U0QB2m00
#afraid+self	2JKSRVg0A
#body+breath	Ie6QP002D
#body+fit	Gs9334061
#body+kid	7j060SX00
#breath+fit	JhMNNLIKL
#fit	E-000200I
#fit+kid	DpDGGDBHJ
#fit+self	Ul0001060
nho	UCI9A6QdF
thang nho	KZKfLKIKR
uong	cR00h00O0
nham	EcA9OAPS3
uong nham	CoEHAKHDL
chai	RJLL5b562
thuoc	9b68qS000
tay	0Q00ofU00
trong	4QZYDfN0G
nha	Q0VC0mY60
trong nha	FZSTBd0MK
nha tam	HeDADZ9HF
^thang	FWOT3MLR5
'thằng	8T2kBCNQD
'nhỏ	VOQNH8YGG
'uống	SRA3cL879
'nhầm	HlGF8FOAH
'uống nhầm	9pGJBIGGM
'thuốc	FWHMeS9CB
'nhà	IGRMIeV82
'trong nhà	HZSOKaAPP
'nhà tắm	IcLKJZJOO
#body+swallow	IkLJBDIKM
con be	7XN94bhOS
be nha	bO700JR9H
nha em	SHWD6WSDK
sot	MjNCDGIPP
do	19OTDZRiH
do nguoi	VeIDHDIKB
giat	7e8W8Q614
dao	7aBZfJ6AA
len	OmYR00400
'con bé	EXOIIZcQU
'bé nhà	UVICCNTOP
'sốt	PeQJKLLQP
'độ	UVNGLGGIY
'giật	AeIbKTGHK
'mắt	BlU9OF6BE
'lên	NgUI04EB5
#body+rob	TW2Z23828
#kid+rob	IXFg722CL
#rob	080-02070
#rob+self	FR0s00000
#body+fall	PVKQL8bW4
#body+weapon	UQTKaGK03
#fall+kid	Ee80QQe05
#fall+rob	HPAdBS89D
#kid+weapon	EfWF3b7KM
#rob+weapon	UMIY74CCL
ong	1jMe0MW45
ong toi	IkC9ACDIF
toi len	PdLLIOJRJ
len con	LfSRQOMUS
con tim	FUTRNMcUU
de	YK0FbD00J
quen	N98000c5i
de quen	dVKJCKILD
quen o	GVKIFKiCK
o nha	JH3SY5Y3A
^ong	La0E0WD00
'ông	3lAW7UWFD
'ông tôi	LgNHKOMPL
'tôi lên	QcPOLPHTM
'cơn	NdSRRROUS
'để	bNEAWOCE9
'quên	QOKDCEXIZ
'để quên	WYOJFNLMJ
'quên ở	GXONNOgKP
'ở nhà	JSHVXFXLL
#body+hurt	8o44P9X00
#fit+hurt	OfPLGAFMJ
#fit+partner	UdLJGDKEB
chong	W100Ji000
chong em	f8H60YBGK
bi	Al8V0fJ50
em bi	9b0l0c0E8
may	O0SE000wF
bi may	DgdDFJJDI
cua	LNKW2D70h
cat	qH40M505P
dut	UZVHZLNMN
ngon	YTaJ9CD8A
tay mau	HiQMGIRSU
nhieu	PL2NW7C28
^chong	Q070Kj0BC
'chồng	LAC09n064
'bị	CgNVBZJD0
'em bị	BVFj8X6LK
'máy	ZGb5F50U4
'bị máy	LacLNHONM
'cắt	XWIFZ8KFG
'đứt	YaVMQPRQQ
'nhiều	YOJWHGLHL
'lắm	FkaLOAKGB
#blood+hurt	9o1IU5B9C
#blood+machine	SeRNGIKKJ
#body+machine	8a00OEQCU
#hurt+machine	MPOI3FTNK
#machine	605000Es-
#machine+partner	UXQ2AJ0K3
#machine+self	FO0N9DLbi
anh	UU000e000
anh tho	EpAAFCMCH
tho roi	GkMMKNSTP
gian	daLEEMEGM
giao	iIFL7AWI5
xuong	0efSGL800
gay	rJ440T90C
chan	LgBcE0020
^anh	QT107d970
'thợ	KhGIMLQJM
'anh thợ	KhGIMLQJM
'rơi	IdSG8KQJL
'từ	GRaLHFcHa
'giáo	VUCTEDWF9
'xuống	8XXTUVD41
'gãy	jKC9GcGBG
'chân	SeD8CHHHF
'xương	FmOOLLLLS
#hurt+weapon	VJ0RRP60M
#partner+weapon	5cQQhI76I
duong	M0bHNVU00
ngoai duong	b7X025UEJ
vu	jWD27XCIF
co vu	lWIEEECNG
dung	XBI0dKe8A
xe	TaNk06C00
hai	W9HHAnMG0
hai nguoi	CQNkGJJPP
do mau	KIIhLLJOO
day	TCG0R0UND
^ngoai	MSMeJJOMM
'đường	JPbQS8aD9
'ngoài đường	TOU8CKYJN
'vụ	jRI8IIKFF
'có vụ	fbKCIMJTQ
'hai người	MTFhFIILJ
'đó	DWRaPEPFO
'đầy	UXYLLUMPN
'đầu	DUXcTK50V
#blood+fall	McMb2C9AA
#blood+here	3U4lFEBHJ
#body+here	CiPP4TLKL
#fall+here	CjZ40P5E0
#here	6aNQ0Mg00
#here+hurt	BaUJ0PUWE
#here+self	MENZN0i00
#blood+parent	Ri737DDEJ
#fall+pain	9YTBKPZS0
#here+pain	MfD2DXRNO
#here+parent	HIOJFPbK2
#hurt+pain	Gc5NHFT70
#hurt+parent	JPGUQKYK0
xe tai	WaBTJGKMK
can	jF68F90TS
qua	eXX80LK03
ta	ZVSL0T660
nguoi ta	HgZR45EA0
truoc	UQMb03U1I
cong	cBLS00D00
truoc cong	DgWVOOLOF
phuong	pL0V5I000
cong phuong	JhIRQRQTS
phuo…	pL0V5I000
^xe	Ucd447030
'tải	TaOMQQRPP
'xe tải	TaOMQQRQP
'cán	SYEOCLNZE
'trước	SIPT3KZHP
'cổng	DLOcGIKLK
'trước cổng	JTWPMOQRP
'phường	ZLAVCQ6DC
co em	2XC00aaJL
em be	MfK319XPQ
roi xuong	9ViDaDEGI
ao	ZN060iT04
'em bé	PbKE7JURQ
'rơi xuống	MbWNMSOTS
#fall+water	PLQ0UDX01
#hurt+kid	OgV0WQ07J
#hurt+lost	cQ760ASEI
#hurt+water	SU1AN046N
#kid+lost	0JF0K5-GH
#lost+water	ddOOKRDOP
#body+lost	P7Q600j58
#body+water	TVJONJQIO
tui	0CUoWX0M0
ba tui	RcQJMNIRL
noi do	TZPKQNORM
mot	3N0i10fKT
ben	GIoi0B00C
mat xe	PcQLROORN
di	T700LFiYI
khong duoc	IaeEJJWQM
'nói	EZBPERIVZ
'một	DT8ZC6ZOQ
'bên	LSdWFT8JJ
'đi	HM07XNgWN
'không được	LXaNPQTRQ
#fit+parent	Do708N480
#body+device	IIQGIGSKY
#body+threat	FJBXSYZ7C
#device+fit	QgHJHGKLJ
#device+parent	FaUKMQK05
#device+threat	UYLYEKUEE
#fall+fit	LhIKMIJEF
#fall+threat	XV0KF0RW1
#fit+threat	jPI7HEFJA
#parent+threat	N90PQUKN0
#self+threat	06JlVVSE7
#threat	J30qLYHI0
cu	sSE604600
ba cu	IYJeJSJKK
liet	ZBHG9BBJd
nua	2W00g0g0O
u	XDWc2E00J
u o	UZIKKIKMG
'cụ	TYFSEMHJG
'bà cụ	MVNcLTNMM
'liệt	ZMHFDKDHN
'nửa	SbNLNPPNK
#fit+now	JlG8DFFKF
kho	LJa0Z44A1
kho tho	QcUUKUUVV
bi de	IROjM7OQP
ngat	NnFEDGFKK
^toi	i00Dh100C
'khó	cOLQOQPPQ
'quá	ZTUI5RT74
'đè	PcEFDIKHZ
'ngất	JhBFHBHED
#body+collapse	6t801RFCG
#breath+hurt	MfD9T4CCJ
#collapse+hurt	Cn625QBBF
chong mat	EePLaJOLO
mat toi	CgGEaTEF9
sam	DaKk99BCJ
chac	SJD8c49B7
^tui	0L9egO9V4
'tối	RPIAYOWIJ
'chắc	OSLIaHIIG
'mất	V000W0d00
#collapse+partner	EpAF76IAH
dot	KKKCMT0U0
sung	OQ1g0M760
het	895LjWPVl
mat co	RgUJDCPVT
hong	hR30Y0J07
lai	cL0KITR9C
khong tho	IPNDFiMRJ
^em	L00MxIF00
'đốt	PFKP7eCED
'sưng	OZQJKYMRR
'hết	CSCPeYLMW
'cổ	FRDNbZMF9
'họng	TbNMFJPKP
'lại	TP7IIYTHN
'không thở	CRONFjOUS
'nổi	LaPEOM7GF
#breath+partner	6a87ZHQRF
#device+weapon	nLEV0DG7A
ran	EY9W2RZ98
doc	GXT7ACcKg
^no	XL0ZeW530
'độc	PZVNOQQPN
'cắn	OcQNMQORR
'vô	7aOLDi8a9
#blast+body	SCRQYP00I
#blast+fall	MEVUVc162
#blast+hurt	EYNWV1R80
#blast+partner	HaHe8IFIK
#blast+weapon	8H7oCUEFD
con em	2tD4P3QFL
dai	kMG7Z16HI
chay	EDoG00Y08
chay mau	2iQCPSEE9
troi	UZ2AZMO00
qua troi	QYHBHMcFF
'chó	TLFHCRDaB
'dại	NZMJbONOR
'chảy	DeXMPUKLI
'chảy máu	HdLOQUMOM
'trời	SRAAXEMEG
'quá trời	QXPKKNZPQ
#blood+kid	FjBN9BEIJ
#blood+flame	CgRESO8FF
#blood+hit	8e0bQKBFD
#blood+murder	VYLIKKNMI
#flame	00-300000
#flame+hit	QMSOQO978
#flame+hurt	A9ieS4N8F
#flame+kid	7Yj790QHH
#flame+murder	RcKNOOQUT
#flame+self	C9vE0EG00
#hit	430U0-0I0
#hit+hurt	MNTMRW000
#hit+kid	850U0v0M9
#hit+murder	JS9WXEU3L
#hit+self	00HOH-0EE
#hurt+murder	LcJcG8LNH
#kid+murder	FYKcEIYQP
#murder	030-CT40D
#murder+self	0D0pMeJ0K
ca	NYH5PF0P4
ca nha	PVW00Y509
nha toi	OWKd0bC64
an	PZ0A0N0ZR
toi an	UbKLHIMMA
xong	EZ9bg9990
cung	PW10nYDB4
ai cung	EfAHaGCDJ
non	Gi88DAVBE
mua	jN00T3000
dua	0XJk0ag51
co dua	DX8X90V9A
la	000XeGUZt
la di	HaFMBbD8C
di roi	JkD5CBQEG
^ca	gf0200C00
'cả	6VU0XV9WN
'cả nhà	RWXACVIFM
'nhà tôi	QWMbDQJKL
'ăn	UK3BHT0Q0
'cũng	DbHJfWDIM
'ai cũng	KbINXMLKN
'nôn	MeLPMNLMP
'đứa	4VMR7gf85
'có đứa	IWHXLBYJH
'đi rồi	QbKJKHQLO
#collapse+pain	HkILKDBIK
#collapse+threat	QUHNDaJFJ
#hurt+threat	FUOTOJU3D
#pain+threat	MQKcQZeKN
ban	qQJC7000A
ban toi	KgOKOMOQB
toi bi	Hd0j8B000
dien	I0kE0B6YP
bi dien	JhMJLLKPN
dien giat	JhMJLLKPN
vang	PVZQ07Q00
vang ra	YXHMHJGKJ
tim khong	XYLNLNHRP
dap	0eae0W4S0
khong dap	NeOLKIPPQ
^ban	mNJTMFK03
'bạn	YD8SOHI2S
'bạn tôi	HjSORMUTJ
'tôi bị	JQ7eIO171
'điện	EHgR6WLAK
'bị điện	NeQMSLSSR
'điện giật	NeQMSLSSR
'văng	PeJGLFMOO
'đập	BVBZAfHSD
'nữa	GUC4bCc9R
#body+hit	KMBIMZ40N
#hit+machine	TUAGSYBU0
#hurt+rob	TdE7GFHDE
#machine+rob	HcFZIJFRI
kia	DXKo79920
kia bi	NgQJKNORR
ung	fSEEWFIAG
phu	bPAC6gE96
'cô	6J8FIiX6F
'kia bị	QaRQQPRRR
'ứng	dOMJONOKM
#breath+threat	JMH6jFREJ
#hurt+now	TcHH02N4G
#now+threat	FM5d0PY8B
#threat+weapon	FLLdeBIFJ
bac	an50860FB
bac tai	TZIGKQOLH
ngoi	DW560Do74
tren	LIMIr003S
lang	XPPP8MYAC
khong day	HcNObQMLL
^bac	UcD7EJCDC
'bác	QjLGIICNL
'tài	aJDUDEEHM
'ngồi	MWCC6GfFC
'trên	PKQNhEAFM
'dậy	UcMKOBGGI
'không dậy	LcQTeRPOQ
gia	YH400S0Rc
te	Op2H010CA
cau	GJG6TU00l
cau thang	cVQ40TBE1
thang dap	RZOWRIRRS
dap dau	NLKbHcPOQ
'già	MUJEAbHUH
'té	IiGTFLLJL
'cầu	TSNLPNDG9
'đập đầu	OSPYKXQQQ
#body+high	PBP0NUA3c
#fall+high	ChX8MQ8AH
#fall+hit	COFQCn00E
#high	5LVB-400D
#high+hit	VUGU87KFT
#high+pain	hBIHLDNKT
#high+parent	ORN0XH02Z
#high+partner	SUQNVWPRO
#hit+pain	V08HQi08Q
#hit+parent	CH770s00F
#hit+partner	0DC5Jz69E
ma	T2RBE0n0K
ma tui	QjDCJFBNG
nam khong	MdGHIIHSG
cuc	KhICOGF9E
^ma	TXA90BSE6
'mạ	KaMLKOcQK
'chừ	NVXNNUKLL
'cục	RaNHMLLPM
rang	6ARJCfE8o
nam co	VcRTVTUVU
quap	EmOONSJVS
co quap	EmOONSJVS
sui	JjJDJIIIH
bot	Eh9CCG7W5
sui bot	JjJDJIIIH
mep	JiNHNNNLK
bot mep	JiNHNNNLK
ri	GdRTgTUUT
keu	QdWE5H03P
keu ai	NJdLQXQQQ
ai chu	QLdLRMQRR
^rang	PadJTRTTR
'răng	HPVTOkQJL
'nớ	NPYXONOSR
'sùi	LdQPONPRR
'bọt	LdQPONPRR
'sùi bọt	LdQPONPRR
'mép	NcQPRNQRR
'bọt mép	NcQPRNQRR
'kêu	RaUNGP8FQ
#fit+help	JiPNNKLVU
#fit+pain	hMNNKMHMI
#help+now	HaaQCTAFC
#help+pain	HhVFZLIOL
#blast+help	WAEdUCEQG
#blast+machine	S0W8eQD0X
#blast+pain	SHCeiCBJJ
#blast+parent	GUMOaHRKW
#fall+machine	NSTTOOE2a
#fit+machine	DgHUIEHC6
#help+machine	CRVJdDbBB
#help+parent	bYHH02G00
#machine+now	HEHOMDD0b
#machine+pain	Ne685B2SR
#machine+parent	2GT400fij
bau	ea97FT989
dau de	QeNILJNRN
giua	EZHJBcUGI
phong	EGgTNF000
phong cho	VWDaBGGDH
cuu	DhIe6PQE6
cuu voi	GcJVIJJRQ
'bầu	ScGGKZLIH
'đẻ	RbIECUHPL
'giữa	KaRMLaJKK
'phòng	GMcWJJ132
'phòng chờ	RZHWIMLKM
'cứu	HdOaIQQOK
#birth	Je0NUJ405
#birth+here	Oj9RIDPLN
#birth+pain	PeNILJNRR
#help+here	UZ0I8c04C
#birth+body	RaLUOKPPR
#birth+hurt	LjOMGIJST
#body+help	MZI5WIUBE
chi	MM0Fb7MMc
ay	4hFGXiFIH
hen	oDKECDHLK
khong co	7330R0k0a
co ong	IVJjDDIPP
khong ra	XY8800cE5
ra hoi	EmMJEKFNL
^chi	Rh6NHLNC0
'chị	SWBTFRPE9
'ấy	EZJGajKIL
'không có	FF8DHEgFa
'hơi	VXUQIJKMJ
'ra hơi	NdQPLNMRP
#breath+past	HiKIFNRNK
#fit+past	kQSQQQQQP
toi tim	DQLMKIjPJ
moi	S0L0j4L0n
rut	YPYS9B8B1
toi phai	CXQeLZKQL
phai lam	VGV6RDYG4
gi	Y000g50Y5
lam gi	LZOJcLCJI
bay gio	IXLLGMCMh
'môi	ScRJHGLPK
'rút	VUZTJIJJE
'tôi phải	JXRaPWORQ
'phải làm	LVWDUHYLL
'gì	X772b41SA
'làm gì	OWROaPLPP
'bây	QXRPOQKRa
'bây giờ	QXRPOQKRa
toi co	dPI5X9FPD
uong thuoc	JRHGlDJIJ
sau	HbXJZ305R
mieng	PcNIKKMZJ
^nha	DJd20WS00
'tôi có	aIMIVOOQN
'uống thuốc	OLONdNQPP
'sâu	PfPLGRTUQ
'miệng	JcOLMNNVK
#fit+swallow	PbRQLPQQQ
tieu	gMKEDDUEG
bi tieu	QdUQSJRUV
tay chan	EmRPKJHUT
lanh	ae0801406
'tiểu	dYRMPPJOP
'lạnh	PgEIGGEAJ
#partner+threat	J69JUg41C
chau toi	WT728VIC3
bong	eP0J40P80
bi bong	GlJFIBCQO
soi	QbICXMCIJ
khap	5RU7E4oLF
'cháu tôi	SWLFLWMMG
'khắp	FSTEMGdOL
thang be	9YC6IDlGL
be bi	KgLEHFROP
da	j970W0P0Y
dau da	dWMDBIJBH
tuot	8SEFMEmNP
'thằng bé	HZMLOIZKP
'bé bị	NeNJMKNPP
'dầu	JdaJJLGKO
'tuột	KTPPQObQQ
#hit+now	Q06l0X2F6
#kid+pain	VL7D4EP6F
trang	jAT758GJ7
mat trang	UdSMSSPSS
'trắng	SWbPJQRSS
goi xe	MYbMOQOQR
thuong	hK3HDP097
thuo…	hK3HDP097
gium	VGYQ34YA8
gium co	KYJdLNLPK
nguoi sap	KXcMMOLPP
chet	US0BcC0L3
sap chet	gSA7AHGDJ
chet o	UYMLKQNQP
o day	VK00H4YR4
^goi	SVZV583G0
'thương	gNEMBJEMJ
'giùm	WLNO9FYAE
'chết	O86IhPBQF
'sắp chết	eSJEIMKJN
'chết ở	UYOMNROSS
'đây	GTLFJDfRS
'ở đây	MT05HAZQ6
#die	CD00-0000
#die+help	GnGAFBHFI
#die+here	eM9Z1IBGO
#die+rescue	LeNKQONQQ
#help+rescue	3z60J57C5
#here+rescue	CpEAGDDLL
#rescue	0-001X000
#die+fall	VBR3Z56K8
#fall+rescue	OeLKIILMO
cap	fR000005T
cap cuu	EmHGIIMLH
ho toi	JaKdIEJRM
toi voi	SiGFFGHSB
voi me	QYJGITJQK
me toi	BQU0Xe6M0
nguy	NSeCDDCGH
nguy roi	RaKJIJJPM
'cấp	YTFCHEBJU
'cấp cứu	LgKKINMQL
'hộ	oNB9C99FF
'tôi với	YcNHKMNUI
'với mẹ	PXNLMVMSN
'mẹ tôi	JUUEXZFSI
#parent+rescue	JVIF6e9IJ
#rescue+self	CdGAIi9FH
#help+water	OaOYKNOUM
#parent+water	aM00RQI09
cho xe	WZNLHNQRL
cuu toi	TbONLMQVP
ngay	T2JL9eG0W
toi ngay	MZOFJLOTc
ba ay	ObQPaNPVS
tat	W0LLgF00N
ay tat	IYPPOXRSQ
tat tho	hQDIIIEPK
^cho	f4K0J500a
'tắt	cLRITNIDO
'tắt thở	eUNPLLKTP
#breath+help	SbEG9NAMJ
#breath+rescue	IhPONNQVR
#now+rescue	JhKJMKMOO
#breath+hit	QW98AaHKE
#help+hit	0OB7Ay5FH
co bac	JhOMONPRL
si	gBIG11NQ2
bac si	aUPNLOMLM
nao	d600eJA7Q
day khong	NKEJCICfF
nguoi bi	KQCi5H6IE
'sĩ	gPKHGLIH6
'nào	XF00ZIH3L
'người bị	PSJbHOINL
#collapse+here	OhA9KIHML
#collapse+rescue	FkPNPOKPQ
#breath+here	BRCAfV37G
day co	TaMCAGTHJ
co ai	FYQNSDbGI
ai biet	NaQPJcHSR
so	iGDAF3N0U
nay	F00OjP5DX
ngung	aVOMNPMML
^o	XOTGYDI2A
'đây có	SZPIIPSNP
'sơ	NS917ARCa
'này	ITL0T0OH6
#body+rescue	IjJJJGEIJ
#afraid+help	YRWLONLRP
#afraid+here	6M5LBduIG
#afraid+partner	E57g3k660
#here+partner	Ae5U0c79H
#partner+rescue	FTUNEiGVU
dua nho	NIS046cE9
duoi	9RZX0i083
vua	ND0hPRM00
keo	EV2iS8B65
truong	a39P86U70
truo…	a39P86U70
truong khong	LgQKQPPTT
^dua	LNJCIiOJA
'đứa nhỏ	QMUCGGYMG
'đuối	XXQOJSQUN
'vừa	HTCdSMG51
'kéo	LUBdTFJID
#body+follow	SJGdYLBJK
#follow	28NqLQE00
#follow+hurt	WXLPJcPVP
#follow+kid	HNKPZUTJK
#follow+now	MNSYBZILG
#follow+weapon	HSNbHVKOO
chong toi	FOH0aZBKD
dam	BWSWgARIC
bi dam	MfTFFFPSS
gap	KUQ2dK484
nam ngoai	beTA7EDVM
ngo	RMUd00C04
ngoai ngo	XeI9A9NIJ
'chồng tôi	OSQBVZLPM
'đâm	HeLUUIJNO
'ngõ	NQSY88AEH
'ngoài ngõ	VZOKKJPQQ
#fall+past	QB20U3f07
#hit+past	RONV5QDEG
#hit+threat	HXV7OUV00
#hit+weapon	8TRXSPIAU
#hurt+past	UbJSDICNQ
#now+past	LPH696fZG
#past+threat	QSOASEWJQ
#past+weapon	OaOZHJNSR
ong cu	XXLIMKJOO
xom	XPRPDX2FI
hang xom	ZPNPEX3GK
o mot	HdEbGLHQN
minh	V705r0f70
mot minh	9WEN7FlJM
go	0aPCMeUL0
go cua	LeLHHNaRO
cua khong	JeOFEHcQN
thua	iVI9HBAE6
nhin	NcEFbJGAD
duoi san	LeJbKOJTT
'ông cụ	WWOMPQMQQ
'xóm	XPSVLRELN
'hàng xóm	ZPNVMRFMO
'ở một	FaOZPPPTT
'mình	MC16j0a83
'một mình	JRJTBHbNO
'gõ	KcMOLQaPP
'cửa	F9WYPPcHM
'nhìn	WYOLNSKML
'dưới	JSWfFH8IH
'sàn	OfCGKJOJF
#alone	670990-00
#alone+fall	HhGGBGRCK
#alone+here	8cK0BGiAG
#alone+self	0E7JE0-20
#alone+partner	NPEU1AXFJ
#fall+follow	MWaJZSAQM
#follow+here	MZDaHYEJM
#follow+partner	8SIQceAEJ
#follow+self	EH0YOYO30
trai	gH706PhBA
em trai	9gQGJdBUQ
trai toi	S669C6r84
choi	kE900GR3O
lieu	QTB7A9K7f
khe	VVaFECGGF
xanh	KhIMMNKII
'trai tôi	LNHLEKkKI
'chơi	ZOE9FETGU
chi toi	aWG6O8GHS
toi sau	NfQMEQPOD
sinh	VOCMa0M40
sau sinh	KfPLSMPNH
sinh ra	6TAAaHZE8
huyet	PjHGAHF8C
uot	KfMKEQOaE
giuong	LebJCPKNH
giuo…	LebJCPKNH
'chị tôi	ZXMESGLNI
'huyết	PeMLILLGJ
'giường	ObYOKQNQM
canh	BYTR9d5AA
tu dung	NdPPOQOQO
do mat	GSIJFKHfD
tron	MPDY8UQKI
^cu	jTEEEK9FJ
'cạnh	HTVXLYHNO
'cứng	JiMKHKJRN
#afraid+fall	SV0HSRS21
#afraid+machine	MPBFVLTPV
#afraid+now	DMH5PgeOU
may lanh	XaFMHLEAL
xi	5OrDIKHGM
khi	hN26T43C0
ca phong	IjHGFHHGM
buon	TVDFYGHD9
^may	Y9Ea000d0
'xì	FQiKNPMMP
'khí	MeNOLOPMQ
'buồn	TVILXKNJI
#collapse+gas	MgFIHLKJO
#collapse+machine	NbDQHIHBT
#gas	0E-8J0A00
#gas+hurt	CImT7F86E
#gas+machine	GafLEMIFK
#gas+self	2RpMSBMIE
#gas+threat	DWFcADWIO
#machine+threat	dEBC3JQMG
tro	OGOa0300h
phong tro	DVahABMCI
than	VZDAICEa2
may dua	QdNLMPPLL
'trọ	SORWDEIFD
'phòng trọ	JVYcHKQJM
'mấy	eM9SASRA5
#breath+machine	bL8UMEI07
tay toi	GSKJHgOPM
kinh	bNCT007X0
cua kinh	pMGA6DAEC
cam	CX0ZjL0S4
khong cam	Hp84BAKJI
^tay	3uNJ3B5KJ
'kính	OUAb8HDGD
'cửa kính	fQLIHPIOM
'cầm	4TDeZX8KK
'không cầm	NePKKMNRP
#blood+locked	8qAACHJKK
#body+flame	GIdRFLK22
#body+locked	29CdXS1R9
#flame+locked	CfMd04488
#locked	000gD-I00
#locked+self	0A0dQsJ00
gieng	cXKMNNNOP
yeu	dQ10UU050
yeu lam	FmGEEJIPP
'giếng	aWNOPQQQQ
'yếu	fUGAEILG9
#collapse+water	MjFDAGITB
tuong	EMBWSaDBV
do de	XaDGEIKDB
chua	RIX0M0W0J
'tường	PUGTEVOLH
'đổ	MadN2GM56
'chưa	MMJ5J0U1N
thang may	JHUZAF7X2
roi co	aSQ6FPZAE
ket	VDg0cA1D0
trong do	ITVeNJGLO
do dau	KcDFaROKO
dau lam	Dr899F7DI
'thang máy	ULYVHOJGE
'kẹt	RUeFILJMI
'trong đó	NXVZQPOPP
'đau lắm	HkFHHKKJM
trung	ZYOKJLMLJ
meo	pb710708Y
meo mieng	NcQQQQOQP
mieng noi	NcQQQQOQP
noi khong	IXGEF7lK8
tieng	HUTbKCWBQ
'gió	QWZMJQQMM
'méo	NcPPPRPQO
'méo miệng	PaRRQRQQQ
'miệng nói	PaRRQRQQQ
'nói không	VbQLMMKPH
'tiếng	NYLYQHXJR
#device+pain	USY95WCDA
ap	ZXQDIIJBG
huyet ap	YYKLJKKDJ
'áp	YUVNPPNLP
'huyết áp	ZURRQQPLQ
tram	9TdCLBZ58
dau dau	adLDKPMDC
ba bau	KgMMPQRQT
bau bi	cSQOMNOLM
quan	V8KQ0L0Sa
dau quan	IhQOOQOQQ
tung	KK9AbWBAA
'từng	NFKJgLKJJ
gai	IH6bMeSEA
con gai	aEKaDOIJI
gai toi	SIKkGW0LI
toi uong	XcLIKHONH
uong ca	8SPMjGLMO
vi	o334g0080
ca vi	8SPMjGLMO
vi thuoc	8SPMjGLMO
cua ba	MZNCNXLOJ
lo	hG4NW846P
khong mo	UfIJHKTPB
'gái	7NEUPfZKH
'con gái	QLJWDRTHG
'gái tôi	NLIeHU8JG
'tôi uống	VaOOOPRQM
'uống cả	KVQQbPNPQ
'vỉ	KVQQbPNPQ
'cả vỉ	KVQQbPNPQ
'vỉ thuốc	KVQQbPNPQ
'của	ML0J0b72e
'của bà	PYQKPVPPM
'mở	bVSINKLJP
'không mở	WaNPLOTQJ
#collapse+kid	6pADDXHML
#collapse+device	NYZLIJJLJ
#kid+parent	F02IKjb65
tu ban	fV9L7OMK2
ban cong	fVBL7OMM4
lau	aESJI5X42
^be	iTB600O55
'công	WETUDEKDL
'ban công	XUCMINOTN
'lầu	DRFWgJLOO
#collapse+high	HgZJJMOPK
#high+kid	IiA4h9GIF
#high+self	1JHCyF0CJ
#high+machine	SIGJFJMDb
#high+weapon	ELIZdJKHI
#kid+machine	XW92FOGR5
#machine+weapon	IM7n3HA0I
cu bi	WXJIKPMNM
bi ket	YXOMPQQQR
dau trong	LYLKaQPRR
song	I30PlC001
sat	gLUMD4D74
'sắt	LaPXPMQRK
#afraid+collapse	YaKKMNFOG
#afraid+hurt	ODSgW43EM
#afraid+die	KbL9XUANM
#afraid+pain	KgCI5KRAT
#afraid+water	UH6930QDe
#body+die	Z6CPSF4EC
#breath+die	NQLMeOGON
#breath+pain	bWMC79I77
#collapse+die	PeJIHKHKK
#die+hurt	e58SQCD9B
#die+pain	7h50dA050
#die+water	J73TeG697
#pain+water	ZCN7ZBZGL
co giao	FTEB9KkMH
lop	eMBJ98dE3
trong lop	FbKcJOKMO
mach	IjJKFJHNO
'cô giáo	LYKJJMePO
'lớp	SQDOEGbGC
ay tu	MYNNcHPON
om	Sg14SOB9C
'ôm	FgFDYTJLJ
'bàn	GVeJMYMLN
ong noi	YWPMOGLNO
com	WRK9DNYB9
khong noi	MY6bI4758
noi duoc	OdSOSKbQS
mat do	OhMFJBLGH
bam	GB0ZUIBP0
'nội	gTMABO5AA
'ông nội	UZSQSPPRR
'cơm	VVKGGTSFJ
'không nói	JYNaJNMLN
'đỏ	UTP6CLV63
'bầm	LXQIKbPQQ
#device+hit	HEU6CmEPJ
quy	GR227B8Tr
dot quy	LiHIHHHIJ
quay	Z2Fi00Q90
o quay	UOT98BS8A
quay so	YYCCELALI
3	QcECDDALH
'đột	SYGNFKFNJ
'quỵ	MhKILPJOM
'quầy	gJPNDDLKI
'ở quầy	SQQMGKUFJ
'số	YRM3CCVCQ
'quầy số	SaKJHRGNM
#fit+here	DoCBHMELK
da co	WZPMMJOQN
bac gai	KgNIRPLSL
gai bi	HZQIMZaNN
bi tai	RbRKLKKSM
bien	TE8PG0Vd0
tai bien	NeRNSRPSM
o san	GcRLPReRM
uy	KWYBNMWIT
san uy	GcRLPReRM
uy ban	JXYCNNWIT
a	XU5X009KB
^da	fSHBGEJC9
'dạ	aUOOMRNIL
'gái bị	MWQMPWZQQ
'biến	IQRNTHZaB
'ủy	PUWIPPUPV
'ạ	ZWOOQRNLM
#fit+hit	RaSQSOTTL
#fit+water	JVQOJLOQe
#hit+water	YM9DKHEAT
#machine+water	PKQ2T700Z
toi vua	FULfJWOOI
vua bi	EVKjFEHMI
bi xe	JlLCF7AOJ
tong	Na5e795DB
xe tong	Fb8fAA8LG
dau nguc	JiPGIOIPP
qua khong	YbDGFLQLF
khong dung	RaRNORQRK
dung day	IaQMKMcRQ
'tôi vừa	KXNaNSKPO
'vừa bị	KXNbLLKPP
'tông	KbIUHJINJ
'xe tông	OdOMNKMPP
'đau ngực	MdQPNQOQQ
'quá không	TcIIHKQIG
'đứng	9SQKdGeMJ
bi chay	XZHEDJHNK
choang	RTYKGHOH5
choa…	RTYKGHOH5
giup toi	cV5R67E5B
'choáng	XMVIIHNLE
'giúp tôi	bTLRKGIJL
#flame+pain	HSeD9FRNN
xuat	aVJHHLMNL
mui	JHp41WAB9
mau mui	NSKNIfNOP
'xuất	SZRNORRRP
'mũi	UVQPJaQMQ
#blood+collapse	PbMPQQRQQ
#blood+threat	OaC9BRJHM
#collapse+flame	DWgLIKHMI
#flame+threat	9BKhVSPIJ
#kid+threat	R09QSTU3E
ba em	FOE63n8EG
noc	8cXIaIHQO
luoi	nNDC5D6GG
noi nua	HeKHfGJOL
'cá	pLFFDEGJK
'nóc	HYWOZOORR
'tê	GjNIHHLPM
'lưỡi	TcNLHIION
'không nổi	WWQLWHGMK
co chau	MbNNMNXPP
chau hoc	PZNMKGVLP
hoc sinh	FTMhKNTIL
sinh bi	PbPOOPMRR
say	400gk0D0a
nang	oOIHD6AG6
say nang	OdONOOLRQ
vat	EdAHFGAhC
nam vat	JhMLLOKOD
vat ra	JhMLLOKOD
nong	oOO0C9110
'học	THCRCKKb9
'cháu học	QYOLMLWOR
'nắng	YdKMJPMPM
'vật	KcNPOQKdL
'nóng	gLGBORECF
ngoai cong	FOGhKINRP
'ngoài cổng	PSPbROPSR
'kìa	GQWZYOOQL
#here+now	45iUIRb52
ban em	LKJlYMFG0
em can	qIH90HFHN
gio phai	GcPMJQfRP
toe	PZfEGaMKC
'có ông	OWMbKNNRR
'bắn	SdONEBJID
'tóe	GahKMUUST
#blood+weapon	SXPVMQRQQ
ait	WdJcCCCH9
vao	0GSeMcA0A
rat	sIH858BG2
mo duoc	JfG99bYI7
^mat	UREEaE7X3
'mắt tôi	PaRIGZPTM
'vào	2ORbPcJ6G
'mở được	OdMLHJbSH
voi ban	MgMNGMKLG
vo mat	SZJa0GELL
mat con	YYLG9PBNK
toi roi	GaLcJKJPN
rua	9cSN7DCkG
'tôi rồi	IbQZNPMRR
#kid+partner	ZPCY0U09K
quet	SbQIKFLUO
mot cuc	TbRJJFJPP
lien	XUJBXCBHC
tuc	sE500644P
lien tuc	WbRKOHMRR
'liên	VVNJWIKOL
'tục	bSLGCGJJT
oi em	GNSUHLiUU
em dau	hMNOFQDQR
'ơi	NWaIJQbBE
'trái	VeKKFBFKJ
anh em	ZaKNMGIHJ
em dang	SQ6YV6ICA
dang chay	Acj8NBEML
thi	R800k0LGR
'em đang	LWHbVFGKJ
'chạy	KMIa3Ig0G
'thì	MQ8AbaV1L
#breath+flame	SPSHdGHMM
#flame+now	C4rN8ARF7
#flame+partner	6LFd5d5EC
chau bi	ILNIPJiGN
ha	Pg858JONI
run	fMC4A4PGW
'cháu bị	JWONQGeLQ
'hạ	SUKHLXLWI
#afraid+parent	V0J75Qc0C
de roi	KgONGNMUU
ngoai xe	sUK08B9PN
xe roi	LgNNINMUL
roi em	CZOKiNGRK
^de	hVGF9GAJK
#afraid+birth	CcLFEIVRR
#birth+fall	GjNKFHMTU
#birth+kid	OV80OTB5E
#birth+self	NpH97F7IJ
loan	XZERB7DFD
^tim	UdDB8IQAF
tiep	UO7YQCB36
phong tiep	RZGIKPMJK
dan	JW0000TXe
tiep dan	TXFFKMMFI
^can	s600009Q0
'cần	aRIDEHGDY
'gấp	MYVNaQOOL
'tiếp	VTGUSJLDC
'dân	fNA698E0H
'tiếp dân	TYKLOQOLM
nhau	8aGn6RRG6
ban nhau	WXMNOPNKG
im	GjKLMOLMJ
nam im	GjKLMOLMJ
re	DR155nBaE
toat	IhNNNOLOO
nghe	y94D0B229
'nhậu	FbNVOaPNH
'hổng	9dJHdLRLK
ai goi	LebNKNJQQ
benh	eJ9AbAA96
vien	KFBNWBO7i
benh vien	ZdHLEOKLG
thoi	rB90J6000
^ai	gMP89DSBE
'bệnh	aUIIUFGIH
'viện	fQKMHUJKI
'bệnh viện	XaLPLQNPP
^troi	oWE2D8EEA
'má	YWIEERNEE
#body+murder	WQLV8OAHW
#murder+now	QWLcMFJNI
#murder+parent	CHHcQXEHA
anh ay	9aKJWjIJK
lao	aL7Q2YAB3
dao roi	ObNGdEPOQ
'anh ấy	HTMJWjOJO
chen	HeNMILPOZ
ngam	OdRKQIPMS
'trôi	WYOMPLKGP
#fall+murder	MGFa6WQG8
#murder+partner	MSPMGfLLM
#murder+weapon	KUMfJJOOM
con uong	HfKJFaGJP
hoa	eCa001000
'hỏa	TVZHFLHKI
truot	IaQQZRRRR
ra nuoc	UaKMJOQPP
'lẫn	MWLXHMZOL
khong cu	DoFEBCCNH
cu dong	DoFEBCCNH
dong duoc	DoFEBCCNH
duoc nua	EeMFlHDJ8
mom	EZD65JlGC
'cử	MeLMLKMON
'không cử	MeMNLMMPO
'cử động	MeMNLMMPO
'động được	MeMNLMMPO
tho bi	IkJJMJPJL
nat	TYGDXDHHC
'thợ bị	KgMNQNROP
'dập	LWeKMJMNM
'nát	XXLNPOQNN
chu xe	KhIILHLOO
xe om	PeIGGHIKN
to	O7LHh167W
o to	JYXY6KVFC
muong	MaBUBCFLC
'xe ôm	QcMLNMJPR
'ô	NLSQ47M3C
'tô	IQTSCDR9G
'ô tô	IQTSCDR9G
'mương	PYGUJIJOM
manh	OXYBGFMHM
dam vao	HXGEBcMKL
vao co	HcGbBEKJJ
phut	OcZCJGOIG
phut ra	FgYIHKKKJ
^bi	kJ80i456B
'mảnh	WYNKNNQPQ
'vào cổ	NbOYHIONL
'phụt	JacKMOOPN
do vao	OaQMMWOQR
vao nguoi	JZL9BjKLH
ngan	ZWMLIJJKJ
'nồi	UaPNLNONN
'vào người	MaNKKZMOM
#afraid+device	aWKGWKFOL
cay	d0fa00000
nhung	PUJHAIIHd
keu dau	ClMGINIPO
^nguoi	cF000fUF0
'cây	fKTO9D9BF
'nhưng	RZOMMNPQM
'kêu đau	IfNNOQPQQ
mi	LJ3TITPGB
father	YLG04g0LB
mi father	BLI06m8A7
fath…	YLG04g0LB
just	eIAUEP196
fell	IoQ4740IG
don	5J90MMoR0
and	0ZTWNEe0N
he	0l0WWm4LE
and he	2mMdF8LMI
doe	Tb1DTSM00
he doe	IXRCHUWKJ
not	BZ0OFQe0V
doe not	Wa8L1KQ79
answer	AeF4Q13Zf
not answer	TgNFE9DLJ
answ…	BiC0O00Ye
^mi	SU40FZJM0
'my	NK3UJVQ0B
#fall+paper	PBI00NPQM
#now+paper	O901J0j1R
#paper	r0000000j
#paper+parent	X9BbNC7CK
#paper+partner	FBID0DfJ0
#paper+self	G0BBJKO0p
old	Uc001RV89
an old	FjI8DaB9F
man	6W0pKY0R0
in	KRNYENE0F
the	MDUS19B0f
in the	6fcV9Eb90
waiting	ZQ4QR2D98
the waiting	RYAR6HBHF
~wait	ZQ4QR2D98
wait…	ZQ4QR2D98
area	aeAECEDBC
passed	XYJCECCFI
~pass	XYJCECCFI
pass…	bSQ00M01M
out	TYcJPB820
^an	Hi9U8A60B
she	0s7JdTS97
fainted	bVKKLMMON
~faint	bWKKKMMON
fain…	bWKKKMMON
at	MJGT0eX00
fainted at	cVKKLPMON
counter	jVW88ACFE
at counter	TXYIIIFNN
coun…	nRV9C8EJF
three	VUJBI9fGJ
are	DLWl00bQM
blue	FkMKIJKMM
^she	FnHBMKDHI
i	CMWTO6W7E
he i	4i2OGNX01
having	BoI9EJKJF
i having	BoI9EJKJF
~hav	BoI9EJKJF
havi…	BoI9EJKJF
having a	IiQMMJNON
heart	YYE86DADA
a heart	iJMFJILLH
attack	fNKDJIKLH
heart attack	gKOIKIMNM
atta…	WHAbBC7DC
think	LcVPUB968
i think	AfZUIFJHH
~hold	IXKFXVXDE
hi	6p0EEY800
^he	7a1m4h0U3
#die+fit	ZUPJHIQMM
#die+self	AGC2s0000
#die+threat	ZRPMQUOMP
have	UK04ZYP0O
i have	MOAMbJEAW
have a	bXD8QFH83
pain	6tA5LI9GF
pain in	HnJ79JILK
in mi	LQHZLH080
going	JeVTLDHEA
~go	JeVTLDHEA
into	CSPp0510U
am	FO03UcU0H
mi am	0YH9rZBD7
^i	Q70HgLLE0
'in my	LQHZLH080
wife	ZeE0BM09G
mi wife	QeL0LR4IL
s	ONWV0F309
water	iY9286467
broke	jJN55N497
and the	KXeRDFFPJ
babi	KgCIMEQAD
the babi	VV10VK0BC
babi i	cO76AFTGJ
coming	AeeREHEIJ
i coming	FfdCEIFKK
~com	BeeRDHDHI
comi…	AeeREHEIJ
'baby	KgCIMEQAD
'the baby	VV10VK0BC
#birth+partner	LjJFEEJHK
wife i	cYKC9JFIN
pregnant	PeFCDSLJG
preg…	PeFCDSLJG
bleeding	baJ88CIIJ
~bleed	VYI6TBHIH
blee…	VYI6TBHIH
child	MH25CRf2A
a child	VNDJCbK7C
child i	HLD58ccGK
choking	bYIIJDDIH
i choking	WbKJLFFKI
~chok	RXCACe8CC
chok…	RXCACe8CC
on	VOQ6P9G0E
choking on	TeLLBGGMK
on a	7fSJ7ChJI
cannot	NlGDN0K02
cann…	NlGDN0K02
^a	0TWpH0g06
son	M76M7NSO3
mi son	dH7200W0E
drank	DpMCCCGDH
what	bEG0600WH
should	bTRCRDCAE
what should	TXXD9EH9D
shou…	ZQR5RTC7C
should i	YVTCIHHCH
i do	STSTM8921
#help+kid	XJ000JU7A
toddler	NVOGGLcMP
todd…	XWOJIMXMQ
swallowed	HgOLNJMNS
~swallow	HgOLNJMNS
swal…	HgOLNJMNS
some	NkCZ2F6AE
o mi	aHM00Z068
pills	ISGBgGKHF
~pill	ISGBgGKHF
'of my	aHM00Z068
#high+swallow	GWKJfHJJF
daughter	PCBFTLX9F
mi daughter	UMKLWOGJM
daug…	PCBFTLX9F
ate	QfHCDDDRH
and no	EfMMHEaQI
stopped	GjGTQFFCF
~stopp	GjGTQFFCF
stop…	GjGTQFFCF
breathing	NfPJFIMPO
~breath	NfPJFIMPO
brea…	UeE8BXCFE
^the	gEh00MR00
there	BiZM50W0E
there i	0WbKHBa1O
i no	DXC2R6bEW
cold	RiLEFGEKH
^there	0cbeL2X70
mother	MO00AZK10
mi mother	WTC2J5MFA
moth…	OO009YJ20
face	GWAWCbGB0
face i	OcRQQOPSQ
and she	AgC5AdTCA
speak	hXHBDDCGE
cannot speak	OeLGMMMRP
clea…	aXDD8A99A
suddenli	FmKFGJMML
sudd…	FmKFGJMML
suddenli cannot	EkMHJKNRO
move	tN840F0ID
let	S00OXDa07
am and	gHJ4CZDG4
and hi	NfNEKJNKL
'suddenly	FmKFGJMML
grandma	bCQ0BTOIF
mi grandma	lOMFKD5NM
gran…	HaB00Qm00
grandma i	ZTTCJKEIG
stroke	UYOOMKJNL
a stroke	UYOOMKJNL
stro…	FedHIGFGH
someone	BZ5o65F42
some…	CaJk0KO00
someone i	CREeCGSEE
on the	NSPRLLR30
floor	Aca7ZE7CA
the floor	NeEIMJJIJ
foam	MeQOQKOSQ
from	H0EF0bU0V
from the	MJVS00b40
mouth	LTNNMNMeJ
the mouth	MeQOQKOSQ
^someone	FW7lA9M44
kep	IHC0XlLB8
shaking	GlNIKHLMM
~shak	GlNIKHLMM
shak…	GlNIKHLMM
eyes	VWMFWF8GL
hi eyes	QdQMKKJLO
back	fAEP16U52
feel	IfT4c7713
i feel	OcEBXGE88
faint	XXLMGMOHE
everything	GPFDUQEAb
~everyth	GPFDUQEAb
ever…	EY90cI00f
i going	IXZZGJKIH
i cannot	9ORPSBb6D
get	CgG0LAbK4
cannot get	FmPJ9HAJM
enough	TaJJULFPL
enou…	TaJJULFPL
please	OaSKJ0S00
plea…	OaSKJ0S00
help	g6BJ0SB50
please help	FVZCFPSJL
she i	FZCaEOPAF
ha no	MGD79AbFW
#blast+threat	HNJfcPCLF
swelling	GeaKEGHRR
i swelling	HiKIIJKST
~swell	GeaKEGHRR
swel…	GeaKEGHRR
after	YF00a4O12
friend	OC4aXX540
mi friend	JFCdXY887
frie…	RB1YWX300
ua	UJ1VJ0i20
bi a	MiE7FHCMK
leg	aVFDECCKA
leg i	YXQMNNMRR
'by	Qe0J0UN13
dog	rN89AB1CE
bit	aNKcAE9KH
bit mi	aUKFLMJIJ
kid	fN20C4U49
mi kid	VYGDQBNFN
blood	GqD18IDKI
everywhere	LcaHIYMRK
'bit my	aUKFLMJIJ
cut	5O6Kr12d8
hand	cVACADGC9
with	J0CfRXNF6
with a	JHHZ8h004
sa	WTMU6CGJL
stop	MOAZM7BQ8
i a	M3KLN4Z09
motorbike	MbUY8B644
a motorbike	MfWEKH9FI
moto…	NbUY7B533
accident	XbKGOUIPU
acci…	XbKGOUIPU
outside	0W2h2WQ39
outs…	0W2h2WQ39
tuo	LFLc26k40
people	7OOnAA6RU
peop…	7OOnAA6RU
people are	JaTBMNHaF
road	TGNBM8V60
the road	VJOG2DX98
a ca	PiJCKIKEH
hit	Ql8P1M020
hit a	eZHRI7FFE
woman	LZGYHRE7G
front	JVSVDIAA8
in front	IWSWFIBBA
front o	IWSWFIBBA
your	0E0G050N-
gate	CSSQIEbEE
worker	bbDDFJCDG
a worker	FmDHHKFKJ
work…	afN8DEA39
o the	5UP0cLU0K
ro	GDfNZB5A5
the ro	9RgAcJBGD
ro and	JWDGfPJPK
and cannot	IiNJHNINN
legs	YXJCGHGII
he hit	FYQGKYPTM
head	gJ301TB31
stairs	IUGbIVGKH
the stairs	IUGbIVGKH
~stair	IUGbIVGKH
stai…	HRWZCVEHE
and i	7PEYQ4o30
i bleeding	eUPHLFMML
boy	JM0M0Lf4G
mi boy	dTOHKJJHP
into the	LQUaHJGJJ
pond	bVKGGMIHL
ue	aGUA0CR0E
pulled	FKIbFXKKG
~pull	9GHbEiCKD
pull…	FKIbFXKKG
him	0O6WFnZ66
but	fP7008e32
i not	JX90Rf47X
moving	MaBYBGALG
~mov	ZT5R76597
movi…	MaBYBGALG
a man	BF2uX0B20
drowned	WYMNOPPQP
~drown	jSHIDABII
drow…	jSHIDABII
resp…	MXKLEKHJb
got	Fe8V00a00
got an	MfLDNMLFF
electric	IhMKQPOJL
an electric	IhNKQPOJL
elec…	JfXBENH98
shock	KgLILONHJ
electric shock	IhNKQPOJL
#fit+paper	ULMJKCILc
took	IO0VVS010
mani	PWOAXJBAA
sleeping	MXKHXNLGI
~sleep	YWJGTGKML
slee…	YWJGTGKML
tabl…	MUECXHHEZ
will	LQ0KkL0M0
will not	FgGWBU8KI
wake	DbD9dCHFG
not wake	HaGHVJJJK
up	ST6QKTN00
wake up	DbD9dCHFG
'many	PWOAXJBAA
room…	PJOGeHGAI
over…	iF50I116O
turning	OdLLIHIMN
~turn	HcM2b8Q74
turn…	HcM2b8Q74
send	KbFBFHDBg
to thi	FdIEEIF9g
office	JR6U080VR
offi…	VJ0S000OL
^please	HXLRN9a00
call	JTXXKIRFF
doctor	GWLEJkDGL
a doctor	GWLEJkDGL
doct…	HWJBJkCEI
quick	eTKBJIFOO
ladi	Nh44EG7CC
dying	XbGDKHFDH
i dying	XXNNINOMM
~dy	XbGDKHFDH
'lady	Nh44EG7CC
i there	vE9061056
there a	qHD3BB795
here	Hb8MH0WW2
somebodi	EPVV2XY85
'somebody	EPVV2XY85
anybodi	ZVJIJJOGI
anyb…	ZVJIJJOGI
know	2NC005zQ7
first	gRKCEBBGF
aid	WWPLNMOMO
^doe	gVFHGCDHH
'anybody	ZVJIJJOGI
mi babi	UXRDECSQR
babi ha	QZLKJJVNN
veri	SeFGFJEII
high	cYMLLLLJG
fever	QfMHIHEUU
'my baby	UXRDECSQR
'very	SeFGFJEII
kid i	YLFDFHZTM
burning	9Mv2E59DB
i burning	EUlELHFPJ
~burn	JAn09X297
burn…	JAn09X297
up with	PPDFBGjIK
went	ca9868S9D
over	VPNKPT000
over mi	UZIEFGGPG
mi child	MX83U4NFM
'over my	UZIEFGGPG
in hi	IgQJPDUPQ
all	HLQ0HaITe
ate the	UaIHIHKRH
same	ZZGBHFJOF
the same	YZGCHJJOG
everyone	HYGDjDDEA
throwing	McJaZHNHK
~throw	CVFTUXFDF
thro…	1R3aHi100
^ue	SRUH2VN40
husband	WH50DZ015
husb…	WH50DZ015
husband i	WaMB8MCIN
conf…	QVHFDEFCd
stand	QeIHENFIJ
dropped	PfMGHJMLJ
~dropp	PfMGHJMLJ
drop…	PfMGHJMLJ
i shaking	IjPKLKORQ
neighbour	THJB8e05A
neig…	aDG71d023
lie	Qa10hE003
behind	DahIPNKON
behi…	DahIPNKON
the do	ZL0O9WMCF
do not	ESBVRCaC9
~answer	WaLCEFHF9
^old	MeKNKJNKK
colleague	UZONHNLOO
coll…	UbE7XABB8
i in	VMXSBG6HE
labour	UbKEHHIKC
labo…	UbKEHHIKC
right	XPLY6N89R
hall	MUDOMFeKN
the hall	EREOFCiNM
i so	QdXIEIGHH
i am	HN0BKbY0K
am dying	ZdOGDHGKL
dad	PI00LVR00
mi dad	ZND0R0Q57
dad i	ZWG78OBID
t	7ETNeOZZ0
can t	O9S6WQNbF
talk	FiGGYHLDD
^help	XI7R9LNH7
~mak	UQC3Ee3B8
stra…	AbKVOSXBI
mi husband	JH90Il0DE
toilet	HXQT8VGF9
the toilet	MdFBDVMJF
toil…	HXQT8VGF9
broken	sE3LAA7EE
i broken	sH45CC9FF
brok…	sE3LAA7EE
screams	JJNHJjKMP
she screams	JJNHJjKMP
~scream	CUHXEiFJN
scre…	SH1R2T0P7
#afraid+figure	SPKSAX7NM
#fall+figure	kN8A8THGM
#figure	eOGV0O300
#figure+hurt	PeGBFLJOO
#figure+pain	UeN9IKMQO
#figure+self	W0COEVI00
bone	FkILHBLLI
stic…	Ma9ZDLH99
out o	NON0YS501
^hi	5cB09t094
wall	NOY9EXHQI
the wall	JRYBGcJQK
fell on	KeYFLJFPO
hut	7L3XBsG58
child ha	XMPN9KVRP
stuck	h5U8888FE
stuck in	iKJJLMILM
brother	XJAQ4c455
mi brother	aSGSCP8G9
brot…	XJAQ4c455
stabbed	TWLUIJIJI
ua stabbed	RWNUKKJQL
~stabb	TWLUIJIJI
stab…	TWLUIJIJI
loing	LgKCDLGLJ
i loing	KgLCKMHLR
~lo	LgKCDLGLJ
loing a	KgLCKMHLR
lot	JSH900sB0
a lot	YaB3EANBF
lot o	LgKCIMGGQ
o blood	KgLCKMHLR
#blood+device	HjG8HJFHL
i ua	aLAcOAG9E
ua hit	CkIDGLIMM
hit bi	CkIDGLIMM
mi legs	bTOEJHIKL
'hit by	CkIDGLIMM
hands	KJMFHiJII
~hand	XGQNMcJPO
heat…	HccEHFDKJ
i on	PCgEH30D4
ground	dTSFILHKF
grou…	eRQEHKGID
^somebodi	KCXW7YNB8
bad	aGDbBHE9E
ua a	aUS7CLCKF
ga	06-QR4063
a ga	OVaAFLGJI
heater	HWcIJIKKJ
famili	YMD4JhBEB
mi famili	QUFETcGKI
fami…	bLB2Hh9A8
'family	YMD4JhBEB
'my family	QUFETcGKI
#blast+collapse	MhIGJHKSL
#blast+gas	GUjCFEBD8
#device+gas	SVVFKNIML
stru…	bWPOPQPLM
grandfather	gWEEFFEBA
mi grandfather	TZRMLPOSO
rice	nSG08BA31
rice and	YWKFLMHIL
medical	LfKKPOLKK
medi…	eX4249710
emergenci	OfKHLKGIE
emer…	OfKHLKGIE
at the	CYGX00g00
entrance	LfKJNOKLJ
the entrance	LfKJNOKLJ
entr…	LfKJNOKLJ
^medical	LfKKPOLKM
'emergency	OfKHLKGIE
need	WOQJMM193
ue need	IVVSFACDD
need a	cUDBBEGJH
here no	HgAXKIELK
#blast+here	EcWY0MOGE
half	QdKDGLJEI
bodi	PWIWBLFC9
'body	PWIWBLFC9
ha ben	EYDUBFXGZ
for	j20DC0G0E
for an	VYKFHJJKF
dizzy	PYaLJOLOL
feel dizzy	PYaLJOLOL
about	RJ0Dj2T70
about to	IYBScIBII
fall	ScJGGFKLL
one	hT607769R
uncle	JVE9Bh7DC
come	ULT000X40
^si	LYZTICDPK
good	kD63Y80A7
hospital	cYDCCGEKI
hosp…	cYDCCGEKI
time	LSEEWaEED
cons…	ZXFDIHC7D
much	MgE9UDBLF
ho much	YXOKGHERM
i veri	fQHKJLLJK
'is very	fQHKJLLJK
someone s	DVHhJHILI
the ca	dNQO07595
park	VaHDINIGH
there s	7fYQDFRIF
#afraid+blood	OXGTIKJLD
bed	KKVBGdIFI
he will	5JMOjSC89
open	fCDS54U99
liqu…	aXNLHNMKK
burnt	PTcNKPPSQ
fing…	VYCFIELFH
bi the	KM8L2k420
machine	SXBBHHDXB
mach…	QWASFFDXB
s a	DaZUAG5IG
under	OVJWN24B0
under a	TdFAVGDIB
truck	BZaNILGEG
i took	GbIEdCFEH
took the	GZJgFHGNH
the uong	acFBACS55
and mi	BUE0BicHB
'and my	BUE0BicHB
put	S9MS9YD9b
put a	ZNKZGFHKG
throat	CSHSBkCFE
he s	HRKaLbFHL
mum	UA009fT80
when	VXMCUX1NF
when i	MeJEbHDDC
talk to	HfJIZJNIF
to him	CeJBWg3GG
#asks	q000O3S07
#asks+blast	gZBDCECJE
#asks+self	d800AWM00
to much	PWIJYJIMK
the chai	WSR9FACF9
the boy	LdIDLeFLK
ha a	XJDOUK0BC
para…	QSADGFBaB
mistake	ZWNKMJKLM
bi mistake	ZWNKMJLLM
mist…	cVMJNGOJM
sister	RIAPJSTHC
sist…	RIAPJSTHC
fell and	QfNKLICPN
working	PbOMOQQHM
~work	gPH5CD6BI
minu…	UZLKLNNFI
ago	HcOFJRaJM
^one	OgOIMSPJG
press	QcGFMHLII
~pres	QcGFMHLII
bu	EWUJA7hHG
knocked	VaLBNHBNO
~knock	OWJ6GZNMM
knoc…	OWJ6GZNMM
#here+paper	fR5G758ED
piec	LaHIHJHYC
a piec	HdLLLNKaH
piec o	HdLLLNKaH
hot	VWWCCEDED
soup	VZIBGCHHE
uon	JSOTdG98B
uon t	HTPUdHA9D
#figure+kid	KVIVFTCMM
tre	y00U00J00
a tre	XTGBNLEKO
ابي	Z000Mn300
قع	UbRHDCFGE
ابي قع	WVLQQLPPL
~وقع	hQQFA8BA8
علي	VS8YTDP0K
قع علي	JYaQQPQQP
ارض	pX8008000
علي ارض	HpEDHHHJF
لا	Ca37YHd0R
~ولا	0jJNHSU00
يرد	LeUGDLILH
لا يرد	JfOQQQPQP
علينا	DeaVLJJEJ
يرد علينا	JfOQQQPQP
~علي	RgSSEGETE
^ابي	WC90Qg496
رجل	E17lRHP07
كبير	YG505m542
في	D4VL1NO05
صاله	EdIVHGUKP
في صاله	EdIVHGUKP
~صال	FdGVBFSJL
انتظار	fNHRGJGCF
~نتظار	fNHRGJGCF
انتظ…	fNHRGJGCF
^رجل	949iSEW09
#body+figure	iUEAJBIHL
#collapse+figure	PcRKOPQRN
#figure+here	FNZSNaFKO
#figure+partner	JfF9HNJHI
امي	JLB02cc00
اغمي	GjKLLNOKK
~غمي	KjDG8IJDC
عليها	XbNNMOKLN
امام	hWAGLS2LO
~مام	XJ088NW5C
شباك	VVUHO5I31
~شبا	VVUHO5I31
^امي	aQ00BMU00
#collapse+small	ZVLMQOJQQ
#here+small	UPH02LV2B
#parent+small	ERIZ0Ad00
#small	OIAQ05k00
زوجتي	ThD4N9959
~زوج	bS20Kb002
~نزف	ArBBDKBGJ
هي	JVRAVE8AW
~وهي	KcaHKNLLM
حامل	JaDFDcC88
شهر	YXCCAGF9C
^زوجتي	ZeE82EC6C
نزل	IjDC9DCBB
ماء	SYJS32378
ان	5L5OhC20k
~لان	5XKOPNN2g
#birth+now	HgOJKMQML
ابني	NP00NVY09
~بني	RN00MUW08
قطعه	ZdD9AHFBB
~قطع	RR6Fc8500
نقود	cVKJIKIJH
~قود	cVKJIKIJH
يختنق	HiKJHMIGL
~ختنق	CoHGDH9BG
^ابني	VH703WW2B
طفل	S0GS07e02
اكل	cBEBO7S99
وجهه	OcROQRRRQ
~وجه	PVHXFJMEB
صار	OgLHHGGHF
ازرق	IhNLNKNKM
~زرق	CmMKLJNFI
^طفل	dI446OV3C
ابنتي	JX75S3H4A
~بنت	LP2JIQS0A
شربت	9jEDOAGAD
~شرب	IeC7JMB69
^ابنتي	JX75S3H4A
لدي	WHGCBCZEJ
شرب	7sGBFEDCF
غلط	fU998DI78
~سوي	gZJFGJLHC
^لدي	RKIEDFdJL
رضيع	GNDA9Pf9G
توقف	OhHCEE9A7
~وقف	Nf95B602W
عن	nO10C0W00
توقف عن	MgLMKKHJI
^رضيع	BSHFGCkDK
جدتي	QKO06QT01
~جدت	TIN05QP00
مال	fHHWIEHB6
~كلام	VeMKHLLII
غير	kMDCCEM89
^جدتي	VNP484U44
نصف	aXONNOPML
جسمه	FlHKDIIFG
~جسم	LfD86WB69
فجاه	LfLLLOPMK
~فجا	LfLLLOPMK
دي	aVA5Q9C2D
~لدي	jQB508B29
اصيب	EmKIGJKHJ
~صيب	QgDA4CCAD
بجلطه	PgKHHJMGF
~بجلط	PgKHHJMGF
عنده	Wi9834E49
~عند	JlH0KPM00
~صدر	QYGDFIMBQ
عندي	Pb67QBF33
الم	DkGGYGGCG
قوي	JeWMFMOMM
يدي	4H60qR806
^عندي	UaKKBIHHK
مش	5ULMc4d01
~ومش	5cWX5CW8C
~تنفس	9t7A4E85B
ما	BUL5Z9aNL
اقدر	LQbESSPFJ
ما اقدر	HRbGWVSFK
~قدر	ClV3LLD7A
ساعدوني	FYUFEFaFD
~عدو	FYUFEFaFD
ساعد…	WWQCCGc97
^ما	dD47cNH0N
من	PPP7IRP0H
فمه	GjNMONOON
من فمه	GjNMONOON
بنت	TTGXZ3OFK
~تشنج	HiLMMHLKL
^بنت	BaFV88iFK
~ربع	JYJHHFZJH
يتشنج	JgNMNKPLO
اختي	BJ50Edp13
~ختي	BJ50Edp13
عندها	RRNKMcLKM
~وما	JeOO05ZE3
معها	SULHHHVKM
~معه	OQEbEEQCG
^اختي	PPA8OSf7A
جهي	BLC86VBd6
كله	JUMIGkFGI
~رجل	FgGbFAGAN
كلب	cR9B2B4U8
دم	CgCCaDFBC
~لدم	NRCBdFEAA
~توقف	GZECcBADA
يده	JiLKIKLFJ
ينزف	FnECGNEJL
كثيرا	RoABBD36A
ينزف كثيرا	JfNMLPNMN
~كثير	RoABBD36A
حادث	bYBAKGGFE
سياره	YSSZ32A00
~اره	UQaZ81984
مبني	GQZBaBSCC
~مبن	GQZBaBSCC
فيه	SVW4AX866
^حادث	UaKHOMLLM
#fall+small	aU76E6FDC
#hurt+small	FdCbKEGKM
امراه	EbGZFHIIJ
~مرا	5n6N9JFBD
قدام	CaXBJVbIM
باب	PTNW4GA01
^سياره	QRZSGJHEF
#partner+small	EXIUIXJJO
عامل	agDDHJGAE
سقط	TZDLEFHHE
^عامل	YhEFIKHDG
~راس	OiACAVD99
درج	EGRTAkDA8
يتنفس	EmHGBJGGH
صديقي	LcLYUHLI7
~صديق	GYGdaKF80
~قلب	EmC64T713
اقف	6U8ObUU89
^صديقي	RcM5UILJ8
#body+paper	TB8I5CLPb
#hurt+paper	XHL0QE05L
اخوي	MfKKIITLJ
~خوي	IfJIFaTJI
اخذ	JU4Q5i200
حبوب	EaDDgGKD7
~صحي	FiFGbDIDB
^اخوي	MfKKIITLJ
دواء	YeKKGKIHH
نايمه	LjGICIFII
~ايم	QfEU999BG
~فتح	eZ01EAB0L
~عين	FjIGSGGEH
~طلب	IUDaAVCCT
~سعاف	HkIEJIJGA
بسرعه	XWV8DCAF9
~بسرع	XWV8DCAF9
#help+paper	SS65DBCFU
نحتاج	JaUUCABB9
~حتاج	jIEDKU000
فورا	FYZDIKJJc
~فور	FYZDIKJJc
^نحتاج	HXYZJJJJH
هل	oL01K6030
يوجد	VYGEDHMDG
هل يوجد	VYGEDHMDG
~وجد	WXEA9EJAD
طبيب	MfIIIHJLK
هنا	KYF1B0f00
هناك	UWIWBEFJK
~هنا	UWIWBEFJK
شخص	VeCDTHF99
فاقد	WXKKKJKIJ
^هل	iUAFBI9BA
#asks+collapse	UXLNMHIOM
#asks+here	XQAEMJSNL
#asks+rescue	RaLODGKLO
حد	EMNbCAd15
يعرف	aOBFB7V99
~عرف	9HA5A4reC
اوليه	WWLNNLLJL
~ولي	XREG5EABU
حقوني	EZIeFWNKL
~حقو	9YVhBREEE
ابويا	FdIEHXCIK
~بوي	BaFBDfCDH
~موت	XRA8RAE29
^حقوني	EZIeFWNKL
#die+dying	YF57aH118
#die+parent	ZC90fE0DA
#dying	1000-0200
#dying+help	EXFFXCJIM
#dying+parent	IN91VRF64
حقونا	LTXaKJHJJ
ماما	K400COnBF
قعت	OdQIIJBED
#help+small	HWIHOIfKM
احترق	ZZ699B8FF
~حترق	4Rp7EF8GF
اري	FRf8ZDJ78
لا اري	GXGFgFPJH
~كلن	cURIGKLHI
كلنا	cURIGKLHI
عليه	YaJJIKIFD
زوجي	a0E0Oe49F
^زوجي	g2I8SUHCI
راح	LXDM9Ce6A
جارنا	QdLBKaEHI
~جار	VP7J8l333
عجوز	PYGEFaCCE
مرمي	QcFAD7ABD
~مرم	QcFAD7ABD
يفتح	cWFEEJLCD
لا يفتح	WZMKMNNNL
^جارنا	JfHCGiFCH
جدا	UUYGJUGEH
~نفجر	ISh8799DA
~ولد	DXGAWGUAE
#here+kid	000RNVv3B
اني	LaFDUDCDC
يغمي	YVIJEMJIF
يغمي علي	YVIJEMJIF
دنيا	CUHGUIbGH
~دني	CUHGUIbGH
#die+stop	7QGFeFXGH
#stop	0T10xMCM3
يا	071024Rv0
جماعه	gUGHIJFDG
~جماع	kPDGGGCAE
حده	SVDBCObDI
عم	SeROBE65B
^يا	0C6668Wn7
#alone+breath	KZOPJHaKR
مو	CmUDIDJEF
~ومو	HgVKKKNHH
^في	0RVm23W34
بابا	DR70KWe9B
~باب	DL2aHNb58
يقدر	FnDDEDDFF
^بابا	RYC8FeAFF
احد	2V9iKJY00
شارع	YGNMC7U2C
في شارع	KKSS88c4B
^احد	1hEi0PH01
رجلي	RcMBMXNJR
شمس	cXGFEFHCD
هو	CbEGXY01O
~وهو	HdKOBZ98D
خارج	PN0Z00000
^شخص	McBAYEEA8
~عايل	cS5BQDC9A
عايل…	OdEHWHGFF
~كله	WeFE9JIFF
غاز	AUq7MF7AD
~ستطيع	KSZEd9OCE
جدي	IlB5AMZ98
^جدي	LoF9DQABB
حاله	ZVHFIILII
~حال	WOBUGDHGG
عند	E6Fe07d00
مدخل	ZXMKMLPLM
كسر	HQF0Dl99I
#body+intrude	0PMYBJYIO
#hurt+intrude	EG3Y2n007
#intrude	011w0JW00
#intrude+partner	1MGH7jYAL
~نقطع	JiIJJIMGH
دراجه	GdXU89F50
~دراج	IbVU25600
ناريه	RXYHLNNJH
دراجه ناريه	MYZMQQQPO
~اري	RXYHLNNJH
صدمت	LUJbKLKKP
~صدم	FbFYLKOLO
شاحنه	MWJdMMNJL
~شاحن	MWJdMMNJL
~وفي	YWSFGIHFH
كثير	aYFLMOPLM
#device+figure	ITUcECYFI
#device+past	QcGKNPLQQ
#figure+past	YX7HENKLN
اخذت	IXIHdMNFF
~خذت	IXIHdMNFF
قلبي	UeGDFAB9B
يدق	FZJeKNPLN
نفسه	JVG9hAIDI
~فسه	LUB7k5B8D
ضعيف	kNEC9FC9C
طفلي	hFBCBBNDH
~طفل	TbD59IYDH
^طفلي	kQNLKJCNN
راسي	YS9ABUB56
~دور	TSB878V5Z
احس	FgWJXJJIF
مريض	lRCDCAH69
^مريض	ZYPOIOQLM
خالتي	TUKJLKaLJ
~خال	MNF8HcWAD
حمام	MMLZGWSLJ
تصرخ	FiKUGFDHH
~صرخ	EiHPEaAFE
~بلع	LVKIeJKIH
عمتي	LXJJLdPIJ
~عمت	LXJJLdPIJ
~تكلم	Ra88d9943
عربيه	QVEaIIKDF
~عربي	OUCcHIJBE
ست	YWNNNOQMN
ولد	QMF98aADL
~اخد	JaHGFFbFI
^ولد	cTLGDEIHM
جوزي	WLE7CdE5E
~جوز	WLE7CdE5E
^جوزي	WLE7CdE5E
^قلبي	baHGHDDDE
صاحبي	WREdFCIBC
~صاحب	UN8X7dA34
يرجع	aXKDGHAFI
~رجع	IPA2ChdA7
^صاحبي	fWHCDHHBE
^لا	QE00e0W00
ثم	dULELaGIF
#breath+paper	TWROLOYPM
كرسي	RR638Kc15
~كرس	RR638Kc15
كره	jQEDD8GAA
خطا	XYA8BDC67
باص	QVQQ6CS9B
رجلا	JPLhKILJP
يمشي	QUKZHFVHG
~مشي	8RCk9Ca99
^باص	FcYGHJXFG
زجاج	DYAYB5A9C
~دخل	cTTPCF009
~رقب	AhCPAbCBD
~رضيع	LbI8FFYGI
بلا	QG20003Ih
شجره	eUFCIEAFH
~شجر	eUFCIEAFH
^شجره	XWMLLKKJK
nha hang	QDTdLLFGI
boc	B8s2AC798
lua	90wR00000
lua roi	OOcPOPPRP
roi chay	IIYaNJLOM
chay lan	8KrNHEDJC
sang	X0SRCHR2N
lan sang	EPkQONPSP
sang nha	PRaNQcOUS
'nhà hàng	RLRcPMLNN
'bốc	JIiFKLHKI
'lửa	CCpGDFBDA
'cháy	B0v0050D5
#flame+here	1BrVCH4KI
#fall+flame	10yU0GG20
bep	L0SK4e144
bep nha	fBEWBDBII
dap khong	LNcMLaMRS
^bep	eES9DBEEF
'bếp	NBVLDZBEE
'bếp nhà	ZMKVKNIQP
'bén	MMeNNMNNM
#device+flame	64v4BBAIF
pho	l0UG09000
dau ngo	KAZk65928
ngo dang	HIdWKMLON
to lam	ILkEIQKPO
^quan	p5M089G34
'quán	YIUbJFMKJ
'phở	cKXIHMMMG
'đầu ngõ	HIWdGJIHH
'đang cháy	KIhLMKITR
khoi	40-0TR000
co khoi	IFjKGKMKK
den	e0HUVX120
khoi den	MNfKLLOOP
tang	Z0d0Y36D0
ham	87ZYP96XB
tang ham	RKcHEIIHL
chung	i0QV00R20
chung cu	XCZFHMGEC
'khói	7BtH5BABB
'có khói	NNdOMPQPP
'đen	KQaaMJNSS
'tầng	OHdDaKJNM
'hầm	LMYZKPKNP
'cư	iCPFFHCFA
'chung cư	WPWNPQPNH
#smoke	00-004000
mu	SKeOIKKRO
hanh	Z0L70fJ03
hanh lang	JDaaDBZOQ
chin	WHaMHLNMN
^khoi	NMfMGLPME
'hành	a9OIAYGFH
'tụi	G8Yb3RPTC
#hurt+smoke	C2rI2FCBG
#self+smoke	02-0OI222
xe may	cHaFEG955
bai	f4W46754S
giu	E5VhEXBF3
bai giu	VLaIPGOJL
giu xe	VLaIPGOJL
boc chay	FLkIMNFNL
chay roi	JDjSCFCPN
'xe máy	VOZNMMJHI
'bãi	TKYKLLMKL
'giữ	MDUbDREIB
'bốc cháy	LPeNPQMPP
'cháy rồi	OKdOKNGRR
#flame+machine	M7jEOD94M
#flame+follow	MRbMMdLSR
#follow+machine	PNVaOMNHI
toe lua	FKiPPRULQ
nhua	GJjNPONPN
khet	ULYMOOQOP
khet let	ESjNSRUNR
'mùi	KHiGEKINL
'khét	TQYPRRRQR
#device+smoke	D9oEEHLDA
#flame+smoke	FFnBGGLKK
#body+smoke	IKl8UL866
#device+locked	EAI3Tm8EI
day dien	HGhJLcIHK
cot	VATBCEC3U
ton	RKVGbLEII
mai ton	RRZRRRRSR
^day	LCdIJKFKb
'dây	IFUQdRNLK
'dây điện	OQaNOeRPP
'nổ	KAiUIJIJF
'mái	QQbPPPPRR
'tôn	gQQPOMNRR
#blast+flame	VCaOHJHNJ
phat	P0Yf0340P
lua do	NNcOOPQRR
ruc	LPdNOOQRR
^tram	WNaOPQQMK
'trạm	PLZOHLaJM
'phát	LCbXJMJHO
#flame+parent	F0iQS0H42
#flame+water	R8aLPJGM9
co mui	KJfNMPLQP
mui ga	FIkJILJLK
trong bep	ADWXHeCNL
o dau	j0FR08N1C
'trong bếp	FFVSGfEPO
'đâu	J4EJ1LnJ6
'ở đâu	iALA9IICI
#asks+device	XHZECFBDA
#asks+gas	jENEDJCJK
#asks+body	y0EG00I00
#asks+pain	b0HOTCR68
#body+gas	HFkIFKJJJ
#gas+pain	JDiGLKEFN
binh	p2h347694
binh ga	PKeJNPOPO
ga bi	HLeKOQOQO
khoa	H0XeEUN5O
toi khoa	HMcIYOLQO
khoa khong	ZJbOMPHML
^binh	NLeJNPOQN
'bình	SMeINOOPP
'khóa	KBXZLOPHQ
'tôi khóa	MPaLXQORQ
so no	LLYJbMLRJ
'sợ	HCSJZWcME
#afraid+blast	LBZGVaMNB
#afraid+gas	IKgPLONPN
#afraid+high	EDZAf8DHX
#blast+high	VBXOW4AMF
#gas+parent	37kF4BcCD
may tinh	l9VA8GA01
boc khoi	8MrIJMNGM
'tính	fCPJTLHJK
'máy tính	cLWLJNJGI
'bốc khói	FQiOOQQNP
#here+machine	e6RACTP09
#here+smoke	BBq8IPDFK
#machine+smoke	LDiLIMIBJ
#now+smoke	ENlHIKLHK
trong phong	H0Rh5PEHF
nay boc	VPWOQPQRO
^tu	EAM9TE83k
'tủ	TNZZGLEQI
'trong phòng	NARaCTJLJ
#device+here	GNiKLJFIM
dieu	U7P90f8AV
hoa chay	MLeNRPOPO
^dieu	fIVJKJKGJ
'điều	bLTMMMNJT
'hòa	eJTKLMNMK
cho chay	JGYHfKEOM
ba con	JnS50L3C9
'chợ	C8Yb8CgCB
sau nha	JIhMMPIMK
nha tui	M6eWE5WLA
^kho	SLZKKMMPO
con hai	PFcKHGSST
hai dua	D9UBI8lEL
o trong	VNYRPQKRQ
^phong	R7eFHLELM
'hai đứa	KHRINHeMM
ket trong	MEgKJHHNQ
nha dang	bCa8ABBIE
rung	GKjMJOHNN
ban roi	HLbcNRPPL
roi gio	UJaGHOINK
gio to	QJeJIOJDL
^chay	U7eE9DBH9
'sát	hFTEDGGLG
'bản	d7OCTJHB3
rom	H0Ye0X060
chuong	ODcADECZF
chuo…	ODcADECZF
^dong	K0K695o4K
'bò	LJYMNQXZQ
ai do	DIXIlDAFF
rac	W8c5045V9
dot rac	TObNNJOQR
rac chay	NMeLLJNQQ
lan vao	GNcbLJLPK
'ai đó	LLYMeIKNL
'rác	PGZIJHJVJ
nen	e3X2T0701
rem	JMhNPRPOJ
phung	OMeLOQOPH
'thờ	WHYINQFMI
noi dau	WDaHISKD9
^noi	Z9ZHCBEY5
#flame+help	E3q4IB9HE
pin	PJPGINeDM
dang sac	WKZLHPQLJ
'sạc	fNTIJONGD
'đang sạc	UQZNMQROM
#breath+smoke	QHbNOPNKP
thoai	W0DU4RPAb
dien thoai	U0FU4SQBb
trong hang	GiVHOOKQP
hang cho	FhVLOOKQP
^dien	t7K5A9SA0
'thoại	OCNX7WMEK
'điện thoại	MDPX8YNBK
'trong hàng	LcVMPPMQP
'hàng chờ	KcVPPPMQP
cai	S0KCTM0n0
cai may	NPdOORRcN
phot	xBc95CEG6
co lua	MReNQQPLP
ben trong	aIfFIKGKO
^cai	f4H224Ba8
'cái	R8OMQP5d5
chua chay	TMYMLOLOM
'chữa	SMZKNOMNJ
'chữa cháy	SOZMPRNPR
#brigade	B0t067673
#brigade+flame	MCfECIFIG
cuu hoa	QGbJNMLRP
chay o	ODdHDMIPL
so nha	SNbOQONRQ
cuoi	t0DAAT000
hem	HBYhFEEJF
'cứu hỏa	OJdMSSQUT
'cháy ở	SMYNKQMRP
'cuối	HHQVhGHIF
#brigade+help	DBpCHGGEF
#afraid+flame	NHWEGZTQb
linh	eGcGNGADH
chua toi	HFcFFIbVM
ba roi	JLbPQQcVR
^linh	SIcMMQLRP
'lính	cJXINIHJM
#brigade+self	VPWPQQPTR
chay chay	OHgNHOOPK
moi nguoi	21WOr02BJ
'mọi	AFTPgFDCa
'mọi người	EGTQgGEIM
toa	T2R8RBdG7
toa nha	J7Q9TDhAG
nha nay	IDPGcFaKN
nay bao	YMYNJOPQJ
bao chay	KQgNJMQUT
^toa	UJcJGMJKF
'tòa	VIUJTMVOJ
'tòa nhà	PKULVLYLP
'nhà này	ONXPZNWRR
'báo	mEOJBCLKJ
'thật	hPZOKLQPL
#pain+smoke	YNWJXSKMN
em thay	HPZJWKMSR
^chuong	JQgOLPRVU
'mà	J7Y8MYkGB
'em thấy	IMeMWUKUU
#flame+high	HIkKJONRO
#high+smoke	OTcQSPTVV
#follow+parent	W1Ae2X081
#follow+smoke	MIcEDcLNK
#parent+smoke	LDiBRRGCJ
bon	40GHg0Ud0
xang	H7lN5ASIJ
lat	m0A9RG200
tran	Q8ZcDFC8F
ra duong	RHXCFQYOM
'xăng	MEgPEGQNO
'ra đường	HKbJDfYRR
#fall+gas	A6mNQ9H8B
#flame+gas	GFkPJKDML
dinh	c0K0i000c
dot nha	68a91t09F
'định	MANEiDADR
'đốt nhà	IFXDEfFMI
tuoi	T0300Iq00
cham	g6QCVEDOG
cua nha	MFYZKHbQK
tui roi	ePXIMSQVO
'cửa nhà	KLZVOJaTO
nha may	EHXXMIHdE
lung	OUWDFh9IG
mot cai	HJfOILaMM
'lưng	EXQF9cBFD
'vàng	QJTZLOMMN
#blast+smoke	IEjESLHLG
chat	h7P833B03
^hoa	T3cF8HFA7
'hóa	XLUMNONON
'chất	VKXNLMKLL
trong quan	R6Pf488DA
'trong quán	LEVhDHIHI
tranh	eDWGIEHKH
^lua	EKmJQMQOH
'bắt	F7QjJY6BA
#flame+weapon	IBdYFGBON
#help+weapon	FCTfGFHJI
chay nha	VKZMPQNQD
nha o	XFXHJNIOH
bay roi	MDYHMNcQK
'cháy nhà	SQZRRRQRM
hinh	c110087Ue
chay phong	PPcLRRRRP
'hình	WDKJCMISX
#smoke+weapon	WPYKNKQQO
chay tui	UNZGJLJVP
tui dang	UIbLKNIVV
dang dung	8JWFgLaPM
dung ngoai	PCRAkDDGH
ba noi	-1H050004
con ben	eGbCKI9OL
'đang đứng	GNVKbOXQP
'đứng ngoài	FISIiJGNK
'bà nội	nDWIIEAJK
#figure+flame	kGKFCJHON
#figure+now	NaXNQQMRQ
#figure+parent	S2NKIYOCD
nha ben	ZHXAGWIMO
ben roi	UNYMKOLPM
'nhà bên	SIa8NZPRU
tan	JGXGGUgPM
sang mai	LIbHcJKSO
mai nha	IKiGNIJSS
em bat	FFeCEbILM
'tàn	SRZRRQRUP
#pain+weapon	ZEVY9DFDJ
co tieng	KHYcTLMNM
lon	96R00fNgA
o tang	LQeMPROQR
roi khoi	YNYKLQMGJ
'có tiếng	MNRbVQQQQ
'lớn	IGSEFecOH
#blast+follow	MLZUZTFRQ
#fall+smoke	F8nFTGEFK
mini	YOaJMOOJL
#gas+here	GFjHKIRGM
quat	m8L09hJ9G
co sao	VDcFFJCMH
sao khong	VDcFFJCMH
^ga	FIkKGOIMI
'quạt	eMLNMPPLO
'sao không	XJXLKHJPM
'nặng	UMYURJMQO
#gas+hit	JKZWEKJNL
#gas+weapon	ECXhBFLHK
suoi	CIlHIKMNK
^lo	jELLKPHLF
'lò	ZRVRQRRRN
'chăn	QMVYOPQTR
#smoke+water	JILIrIHLB
nghich	MOfLNNJKO
con nghich	MOfLNNJKO
nghi…	y0NF0E000
co oi	GIaCJbaRP
'cô ơi	LJXMOYVRP
hoan	QIXEOGOMc
hoa hoan	VJYJPOPOO
cong nhan	e3R9DKFJE
nhan ket	MKfLOUSTV
'hoạn	VPXPRQQQQ
'hỏa hoạn	VPXPRQQQQ
'xưởng	UMbNQSRTS
'nhân	WGULNJPGE
buyt	OKVSBGa7H
xe buyt	OKVSBGa7H
dang cho	s7V0BCDPM
khach	WLVaKINNM
cho khach	QNdOQQPQS
o duoi	PKdMPPMNO
'buýt	RIUVGNVIM
'xe buýt	RIUVGNVIM
'chở	LJdbKGGKP
'khách	UCPZELMGD
ngay truoc	HJaaQQLQI
'ngay trước	MIZXPQNTR
cao	o8W89FC64
cao qua	PQcNPOQQQ
dau nguoi	LHYZPNPNO
ben vao	IOjHGHJJG
tru	T4UaM00B0
vao tru	MKWaKNNNM
^ngon	UPbKFLKLH
'trụ	MHVaWOOQN
luu	n9S47C9A1
luu tru	aJUJILIMK
mo cua	V9ZKJMNMH
toan	40d0KH0bZ
ra toan	LHaOONLNZ
toan khoi	GJlKAJDNN
'lưu	dJUFIKJKD
'trữ	YNUMNNNOO
'lưu trữ	YNUMNNNOO
'mở cửa	TMZMNPOPN
'toàn	A8dAPO9aX
'toàn khói	MNeOGOMPP
ke	40Sm0g05c
ke ben	HCbELfFOO
chui	F9a8DnFDS
cua em	NIcKMXRRP
em khong	S5O5kL9GI
khong dam	EIXQTRWON
'kế	S8N68d9D7
'kế bên	IJYINeLQQ
'em không	JIRIfWFNO
'dám	GKTVVYQQO
'không dám	GKTVVYQQO
#afraid+smoke	RPbMMMQQI
#afraid+hit	X0R87XQFO
#afraid+threat	8CYVQNcBQ
#hit+smoke	RLaKVOQOM
#smoke+threat	YMYIMKOGL
chap	jAd5C75BF
chap dien	KOfMOLPQR
dien roi	MGfPRRPRR
bang	m0LL0A00P
roi bang	RRZRRRRRR
tach	fDYJJGLGG
^chap	VNaLOQQHO
'chập	ORaQRQQRR
'chập điện	ORaQRQQRR
'bảng	VRYRRRRRR
'tách	ZKYMMKNLM
dien chay	NLdQRRRQP
em chay	NXWD9WGKJ
hoai	K9a4AfNX6
hoai khong	TMcPJOOPP
'hoài	OETBGaUUA
'hoài không	TNWNLMVRQ
karaoke	WEcIFOLMF
kara…	WEcIFOLMF
nhay	A0S0yC5N8
nhay tu	g7WE6OKL3
tu cua	UGcJBLIJI
cua so	N0TNdE4K4
'nhảy	AJTCmLHQN
'nhảy từ	YHWKIQNRL
'sổ	j9LMNG5H9
'cửa sổ	LHSVYOHPK
doi dien	JOfJNWLOO
^cay	YGaEFJMKK
'đối	SOYNOONOO
'diện	VLbMJJFML
^bai	UJZGOGNHL
dung nuoc	NIeNOKKKM
duoc khong	o0T8660NC
'dùng	XHXJGLLBQ
'dùng nước	ROZQQPPPQ
'được không	cAVIHKCQL
#asks+flame	fDO57E5HA
#asks+fall	b1L907cB9
#asks+hit	IFZBJhMJJ
nong boc	OLdPKPPNN
co nen	ENeOdQQPI
'nên	gBOJQGFFL
roi lua	PQbOPSTTT
'trần	iQNLLQRIK
nha tho	YCWHKHGLM
tho ho	THaMOOKRM
'nhà thờ	XLYLQOHTT
'họ	HBUbDWPGF
do chay	SJZLPQOMM
thung	UPZOOPPRS
^thung	UPZOOPPRS
'sơn	PTZeOLOUV
#kid+smoke	VKVMOYMNQ
ham xe	DGYeJICMO
thay duong	PMfIGPKMO
lua o	DLoHJMLJA
noc nha	EPXIbPMRP
ben kia	ODXbHEKRO
'lửa ở	KOhKLSOPK
'nóc nhà	MRWOZRQRR
#here+high	RSVITJKKM
#high+now	19RFtECOD
muoi	i8UB7VIAH
'mười	aHWMEYGIQ
xuc	bHaBHGFCC
^duong	bEd95A896
'phố	ZATQ9IMGA
'xúc	TFcJJFOOK
khung	MHVHFHFV7
^cong	iCR9JOJF5
'khủng	ZLWJPQQKM
via	n9KADGJGI
tren via	jERGJLMFI
via he	kDRGHIMDH
'vỉa	bPTPPQRNP
'trên vỉa	aPTPQRRPQ
'hè	bPTPPQRNP
'vỉa hè	bPTPPQRNP
vung	KIffFMIPG
nuoc ngoai	cBXZGCGML
hiem	XBX9UJALD
nguy hiem	RJeILMIJL
'nước ngoài	VGSXICEJG
'hiểm	VKUFTOINJ
'nguy hiểm	SQZORRPNP
nha ve	FKaZHbENN
ve sinh	IBVTBFcGF
'cộng	cMVMMMJMM
sap toi	gLaHNQQTG
toi nha	QBYYGVLSM
'tới nhà	OHWWKZOUT
nha chay	LHhFHLGL9
ma chua	WCZMMOFPN
'nhà cháy	RNbNOPNPJ
'mà chưa	WQYPQPLRP
giay	W0TMJAX3P
giay to	I0YX0N00V
'giấy	UHSQLLVFR
'tờ	RMVV4REMW
'giấy tờ	NGTW0R5EX
#flame+paper	j6IH09L70
^duoi	OGUcIFJNH
^mai	cQYNMPPOH
toi khong	R0UVNX808
^tang	PPcPGOQRP
'tôi không	VCTWMTNCI
bop	A0a48oHJF
no bop	GIeDIcLKH
tia	XIbCDLIMF
ra tu	QLeHLTKRI
cong to	QKcGLSLOI
to dien	VFcFGNIGH
#abduct	506-00007
#abduct+flame	INZTbRMSO
#abduct+machine	IJXcTMKFO
#abduct+parent	L8ViGCCKA
^hoi	T5X8DGFY2
gac	cGZKAHKEE
'bị cháy	gKOLQOOSR
fire	D0v000000
a fire	vE5AHNFJE
fire in	MBg6IIDLF
building	P1a2VER54
the building	ODVAdKDFC
~build	P1a2VER54
buil…	R0a0UEQ43
house	a0IL0jC00
mi house	YAYXBS9EJ
house i	TKXDMGbQP
kitchen	T7TS6VBJG
kitc…	T7TS6VBJG
fire and	IKhLMNLRQ
it	a0O0ZB0LN
flames	HFjFLIKNO
~flam	HFjFLIKNO
flam…	HFjFLIKNO
mi neighbour	c5RPC97GI
neighbour s	QAcFLHKOQ
window	FCSYgDEEG
wind…	J0QZYB464
i can	U0PRWMQ00
se	B0M6uja46
smoke	M8j86HFDD
corr…	J7J689OX6
full	FIYIJWHXc
i full	HHaKMWJfH
full o	HHaKMWJfH
o smoke	LLfONOMKN
and ue	EDmHHAUND
ue cannot	YHaIHDHNN
children	P0L0Jo59B
mi children	LGaFbZHTR
chil…	Q0L0Jo59B
in a	X0DO68XE9
a burning	JIiJNILQP
~spark	MIfKLOMNM
spar…	MIfKLOMNM
and it	IHeE9ISHF
smells	YKVMLIMJK
~smell	YKVMLIMJK
smel…	YKVMLIMJK
something	kGPCPGDFH
~someth	kGPCPGDFH
in thi	HGUGiHNNG
office i	GHMIJJMdb
smell	KAjCHMHOL
on fire	JCk6CGBJ8
parking	ULZMNNMML
~park	SJZEJIUMK
park…	SJZEJIUMK
ca in	QKbPPOPPM
the gate	G9TYLGbPO
strong	GcdIIJIKL
home	b0E00ba00
at home	H9V5FlTIK
the ga	KCaCaPEOM
bottle	REWPGGFKJ
bott…	YAZHBGAIF
close	MEeGXHCGH
exploded	JJhGNKNKJ
~explod	JJhGNKNKJ
expl…	M9l8FBGJC
net	S060RiGQ2
net do	F6J8FmUBL
loud	iDQDDLIJE
i smoke	HGkEIKKNJ
tran…	u1K15771I
street	Y6SVCFJEB
the street	RBWYIKNOK
stre…	Y6SVCFJEB
up and	MKaIKKcTJ
it i	Y3U004F0U
market	I7RY88QB7
the market	F8Sa89RB8
mark…	I7RY88QB7
fore…	eBRCP76FG
our	PKNY0bT00
village	aLVJPOOPL
vill…	aLVJPOOPL
what do	iGRFIDGHM
do i	x0000QB00
e	F1P06m784
mi e	F5S0BlAGD
bike	TIZJIJMPL
smoking	PHdIJKKHK
i smoking	BJnKNMMNN
~smok	VBa9DHFCC
smok…	VBa9DHFCC
while	YFaDHKHJE
char…	eDR69ED5S
#figure+smoke	IJiIIJMKL
phone	T0M2FUG0P
phone i	dBVCVC8DI
queu	XeM9DF86A
the queu	HiSHGIDML
phot…	XCWFLKHKE
comp…	U0K0000WM
counter tuo	ZAYFIKDLJ
tuo i	OIeMQLIOO
call the	PGXYPPNKK
the fire	UQXMKRMRQ
real	kMMLPPJGF
petrol	LEgAFBYGG
petr…	LEgAFBYGG
wants	g0MNHEP22
~want	e0KUJAL22
wants to	c4U0LW0EE
light	VGXHILFGH
they	00Uy1I400
set	KAiCIGGDC
shop	b0ZJ06500
mi shop	eDW3DHFFD
^they	63WiCOI33
turned	KYM3b9R95
i all	TBaCEFbCD
all over	IVeOLWLNN
over the	d8U39W9F4
are burning	TNYMQPJOQ
because	P9P7bU492
beca…	P9P7bU492
o a	V0A0VJ4e7
burned	gB089fFHG
burned the	nHBJHIMOM
still	f9aQHIFKC
i still	RGVZMJHVP
inside	JIgYLIJGF
insi…	JIgYLIJGF
^grandma	aIXIJAXKF
jumping	MIWFeOKMN
~jump	PCJVaFDBC
jump…	PCJVaFDBC
windows	PFSbIGIHG
the windows	GGYcNJLMM
~window	PFSbIGIHG
^people	QFYYKJEFG
fall…	PRhMSVTUU
live	U0UMVD667
pavement	VJYIOLKKI
the pavement	VJYIOLKKI
pave…	VJYIOLKKI
#device+die	R3URPC9BH
#die+flame	RQYMWRQSR
i an	UATUEHC3A
bo i	eBZ5DEBBD
archive	ULbMMOLJM
the archive	PPcOQQORO
arch…	bIZJMNKDD
^fire	VLWJOLOOK
explosion	SMbJPPPPL
explosion in	SMbJPPPPL
factori	WGcGJGJNG
the factori	SJdJMJMPK
fact…	WGcGJGJNG
'factory	WGcGJGJNG
'the factory	SJdJMJMPK
into our	LMZZOLNLM
flat	CCabGEUDD
our flat	LMZZOLNLM
warehouse	ULYKOONKJ
ware…	ULYKOONKJ
near	j0KL08067
near the	KIYbGEFEB
~hous	WMXNOOLIM
hous…	t9L67B467
cont…	Z6Q66F75X
nobodi	IDUAgJRDD
and nobodi	HHcI7HaSJ
nobo…	IDUAgJRDD
answers	iGNFHLJNC
'nobody	IDUAgJRDD
'and nobody	HHcI7HaSJ
ue are	c5SPIIB59
mi do	J3Qc99SAA
lights	SJYJGMYNM
~light	SJYJGMYNM
ligh…	SJYJGMYNM
smoke from	ZNTMMNNNM
^it	eFSESAEA5
cond…	SIcKJJKEA
shooting	aFSYHHDCI
i shooting	HJWgHHHIK
~shoot	aFSYHHDCI
shoo…	aFSYHHDCI
station	THIXDGXHF
petrol station	VMNGJGaLM
stat…	m38K67P53
^our	TVL02YP00
the bu	QEZXLJJQH
the back	YFWCMKCPF
boat	SMaGNOOKG
river	LAW7hBDG7
the river	LAW7hBDG7
bank	PCZRGHHEY
top	KLYJcOIQM
top o	KLYJcOIQM
tell	RDS7WC46f
house fire	SKYILKJMI
mi rom	DEVcEgEMD
big	gLMJONNLF
^house	oIH9FBID8
kids	K0NCedPAD
the kids	LDRMZbDLK
play…	KDVQHHdFF
grill	VNXMLLLLM
the grill	VNXMLLLLM
balconi	b4R4P49MD
the balconi	Y5S5R4AME
balc…	b4R4P49MD
'balcony	b4R4P49MD
'the balcony	Y5S5R4AME
ho do	t6S55D380
out the	ZEYFHHHHF
mi kitchen	JFVaHIGSN
right no	FISgISIMH
^ho	q0K0T8750
t go	EHZFaZHIO
go out	NJXEIdNKM
black	G8TDEnAGH
the shop	FJdYOKNEK
threw	GEXfJdEKN
poe	VIbIHKOFH
bun	43ZWXaCCB
building i	TIdKLNFNN
m	906PhJT00
i m	906PhJT00
a babi	A1QV68pHI
'a baby	A1QV68pHI
workshop	hHQKMLJFF
it s	YLZMHMGHJ
in our	P6G0AnB90
block	jFOANKLMG
our block	fGSCJEDHG
going to	OJVWWGJKJ
explode	bDWHJFLNG
tent	eJYDMHIOM
school	U0L009e75
the school	A9QEEHnHF
scho…	U0L009e75
^tre	m3T0E6QGF
electriciti	LJgMLOMPM
'electricity	LJgMLOMPM
the rice	iBNDDEIKF
cook…	NJeLPPNSL
to the	dIU9BADNb
#paper+smoke	bARIDADIA
#partner+smoke	RNcNXIGOS
met	dDSHUGDEC
~bottl	bLUKLOLNN
حريق	aAV4D88EB
حريق في	aIRFKMIMI
بيتي	bALZBO998
~بيت	X6IX7UJ43
يحترق	HIiGKMLIJ
^بيتي	XPXMQQOOP
مطبخ	UHRGEdMFG
نار	P0UeL1200
استطيع	MGTKfJRIK
لا استطيع	MGTKfJRIK
استط…	SEQEfGQEH
~طفاء	EFlHJJJHI
~خرج	BJeT69c96
من شباك	EGVcbIGHI
جيران	g0L03PL08
^نار	KNfKPPOQP
طابق	DCjFYIFFG
ثالث	NHgGHJHGH
دخان	G7r457778
اولادي	NDYEFdGKN
~ولاد	G0V0Zj77F
اولا…	OCYDFdGIM
نار في	HJdYIGKMJ
غرفه	W3VM4T514
في غرفه	GBaSCbDCF
~غرف	W0UO0V003
يطلع	IOiNNONLM
~طلع	BGeHNaZKN
~ريح	NPcNaNQPP
شيء	EEFPkEE8S
تحترق	CFmGLMFNL
موقف	TFbGLNNJJ
بوابه	PLXXOPNLF
~بواب	HEWhFKDBC
رايحه	RFhHLKEIK
~رايح	RFhHLKEIK
رايحه غاز	KFhGFHHGG
بيت	N0Q50qm00
في بيت	L8N08pP9B
ماذا	l7Q98AG89
~ماذ	l7Q98AG89
افعل	WFUFCFLDS
ماذا افعل	VJYKLJMNJ
~فعل	aCRB8CKAN
~سطوان	XJbNKLKKM
اسطو…	XJbNKLKKM
انفج…	RDgEGGHEE
عند جيران	RIQIJGcEL
صوت	aKUYILIDK
انفجار	SGeFHGJFF
~نفجار	SGeFHGJFF
كل	30B8bR0Wr
مكان	W0GV8Nb10
كهرباء	BiZBFILCD
كهرب…	MgX69GE87
انفجر	SGeEJFKGC
سوق	56Kj77c56
~غاب	cAcFDEFDD
~قترب	DGiHbHGGF
^حريق	WKYKLMMMM
~ولع	HHkEKKGNM
شو	fJTJJNJFF
اعمل	OHUDMaJJH
~عمل	o2L65M064
~دخن	EFmFEFIDE
طابور	XdRACBEAD
في طابور	FhWGLJKKL
اله	SFXEHGCZA
تصوير	ZHaCGHEHK
~صوير	ZHaCGHEHK
~شتعل	CInHHKGEI
كمبيوتر	k9XGDA7BD
كمبي…	k9XGDA7BD
منه	V8aDJIDDC
اتصلوا	QDUbFFDDA
~تصل	E7RZAEZ96
اتصل…	QDUbFFDDA
اطفاء	FFkHLKKII
^اتصلوا	UHXVGEEGE
حقيقي	aLXNLGMHH
~حقيق	aLXNLGMHH
#flame+past	dHNKHKJNN
بنزين	JLfIKLVKM
~زين	JLfIKLVKM
يريد	k9QQKC4EH
~ريد	l045g0E00
محلي	TAZ7AFD68
~محل	Q6XR9CC56
حرقت	MEiBDBJEE
~حرق	99VWNjD35
زالت	LLgNLNHLK
ما زالت	LLgNLNHLK
~زال	QGgIKMFJI
داخل	YCVXDFD9C
ناس	2EXrC799B
~قفز	ADT7pFLC9
^ناس	CLUgJIJIK
سقف	cBW7EBBAC
ينا	XNcHGKMLE
^سقف	OLcILMKIK
~سقط	mATCDIIHC
سطح	DDbaXIKHE
علي سطح	DDbaXIKHE
رصيف	cJWHIHHIH
علي رصيف	cJWHIHHIH
لوحه	Z3I6AB83d
~لوح	b1G47750d
^لوحه	hBQBEGIA0
ارشيف	TNaNLPONN
~رشيف	TNaNLPONN
مصنع	dCa9DBA9E
~خلف	KGgZJGLDK
يدخل	HEcQITGEH
~شقت	NGVaIGFDG
^دخان	DGlFICKGG
شقه	gEZCGDNDH
لا احد	S8T7b8SG9
نحن	MLZJLaFJJ
تحت	K5WaRA139
#here+intrude	9ASqC54BI
#intrude+parent	95Se7TP59
#intrude+small	HGXhNDBKN
يخرج	FReDCLfDE
مصعد	ODZbIDGHG
محطه	KENfCEcFF
~محط	KENfCEcFF
خلف	TFfHGFIGH
طاوله	UJRMKbNEJ
~طاول	ZHMJHZLDG
^قعت	aEbNPPPLJ
^بيت	RKUEGFYJJ
في شقه	Q9R8DBcBC
~ايه	SLXCJNTIH
~اني	QFcCDYHEJ
#flame+lost	MLYFIGTKL
~لعب	U7X8ABI5X
كيف	SERERDVFV
^كيف	fKVKCLEKB
#asks+now	YGVDUMRIC
سيارات	LHbdLGJKM
~ارا	LHbdLGJKM
سيار…	U1Oc96T25
مولع	lIJDGKGDF
~راض	ZOWOPPQMN
محل	i3UR37487
عمارتنا	aLUHIIGKJ
~عمارت	aLUHIIGKJ
عمار…	aLUHIIGKJ
انا	M05QNUX0T
انا في	WHX6BX3G5
دور	PAZB8BGCX
في دور	RJbKHFHOC
مع	F0I0dOY0V
رشه	fJTHIJKCF
عمال	dLVKILMHJ
داخل…	GKWKKMLId
^رشه	fJTHIJKCF
عماره	TEUCLdGJL
~عمار	TEUCLdGJL
اشجار	SMZLLMIKK
~شجار	SMZLLMIKK
مدرسه	Q4M684m02
~مدرس	R3M584l02
سنه	lCT7BQA87
صلت	KIhGGHJGG
^سنه	PLbJLKMJI
عندنا	LBaGECdFF
#fall+locked	K0VKVOPAA
#locked+parent	08HW0q522
~قرب	dIWJGKIHH
~غلق	ZIYGVKFFG
لكن	dDaMMKJKM
اخاف	UFUCXXFHC
~خاف	TFUCXYFHC
لو	88VAm8Z9T
اول	k6PB5BC54
في سوق	BGICJDoHJ
cuop	V57gDCG19
tiem	Z63ZB638G
'cướp	VAEbCAKAC
'tiệm	WIFWJMHLF
#pain+rob	RGKbNOLNO
trom	b07YC12FG
trom dang	OJOdQHPPQ
leo	o5BU4IKKC
vao nha	HBJkJHINI
'trộm	UCGaKGCMN
'vào nhà	NHNeLKNPN
'bằng	c54UBN56J
#intrude+now	A24nDUBA6
#intrude+rob	CCCnPGFAJ
#intrude+self	000k00gJ0
#now+rob	228zB5449
#afraid+intrude	JHJmKCCOG
#afraid+rob	JGNhOKKPQ
#blast+intrude	MHHhKLFPK
#blast+rob	8BGsDEISM
co ke	AAHu5CEMI
ke la	MOMfNNMNL
cay khoa	KNIgOMMPM
khoa nha	KNIgOMMPM
em em	EJMfVHKTS
dang o	TA5fKEBQN
ngu	0000eO0t0
'kẻ	HHHkHGLOL
'có kẻ	KHHjHGLPM
'lạ	564h0BZ42
'kẻ lạ	PROcQQQRQ
'cạy	PQQbQQQSS
'cạy khóa	PQQbQQQSS
'khóa nhà	PQQbQQQSS
'đang ở	LIHfONHTS
'ngủ	KBLEia8FC
tui no	CBDpQLFML
pha	A4As5VA7B
nha roi	IHFXDJiLK
'tụi nó	NFKfIHPOO
'phá	JDHfDUHLJ
'xông	LNMhNJPPO
'nhà rồi	LJISJIfON
#fall+intrude	KLOfOONNP
bi trom	iEGLFFJNM
van	b08a3O35U
con o	9BEb5aeIF
o tren	Z8DaOFJJF
'bị trộm	bIFRLFPPP
'vẫn	SHLYGWNSP
'còn ở	NLLfJJJPP
'ở trên	WHMZRMQPO
bi giat	JJJjLNRVU
'bị giật	PORbPQTVV
#here+rob	3BAuKC7GL
chuyen	m004N400N
chuy…	m004N400N
te xe	VLJfILLMR
xe tui	JLIkLOUVU
#flame+rob	TGGdPPNML
co thang	N64n879D9
moc	WGDQOOGbG
vang o	dHKbOMMOU
'có thằng	MMKfNHKRQ
'túi	QBCfFFGHH
^cuop	JNQiLITPQ
'lấy	Q48QDb021
'dí	LFPWHfIOQ
2	cNOXPMQMM
nguoi cam	NMQeKOPRR
cam dao	JCLNeSGQP
dao doi	NMQeKOPRR
chem	M49o8B642
doi chem	NMQeKOPRR
can bo	e04M070Y6
'người cầm	PPQbORRRR
'đòi	CHIjSULOJ
'dao đòi	PPQbORRRR
'chém	REIeIKJII
'đòi chém	PPQbORRRR
'bộ	VCDRDKAUV
'cán bộ	XJHWDLNZE
#here+threat	J4Ap19DIL
#here+weapon	HB7jEIAKP
#here+locked	CK8Y6TWON
#hurt+locked	NACZQLZJM
#locked+threat	OFNae6RJM
#locked+weapon	BBIgcEEII
nhom	P4Bv93993
mot nhom	DLOmMGKIL
thanh	Z24bO8C8P
nhom thanh	CKLkLJMMN
nien	NDJjIFKIK
thanh nien	HEKjKHLLN
tau	QOPcQLOOO
ma tau	MPQdQMOPP
ruot	bCMY9M8MH
tau ruot	MPQdQMOPP
ruot nhau	MPQdQMOPP
^mot	5d7cA9eFH
'nhóm	OILjKIKJF
'một nhóm	MPQdQNOPP
'niên	PNNeNMNNO
'thanh niên	KOPeOOOPP
'mã	LPOaQQOHZ
'tấu	QRRaRRQRR
'mã tấu	QRRaRRQRR
'rượt	QRRaRRQRR
'tấu rượt	QRRaRRQRR
danh	R00O0s008
danh nhau	HCIlKFMKI
to truoc	MJOeLHQOK
^danh	OKPYNAQOb
'đánh	A02TEs01E
#hit+locked	FHKLXVVJJ
hoi dong	QGLdLOGQR
'hội	PDBb8EUCG
'trường	RCHZFEaA9
#blast+past	P6KWVHJSK
#here+past	fLJVAEFHN
#kid+past	EIHTM8eII
#asks+threat	WAES19RCD
nghe may	LJJgMOKJH
tieng sung	BKGmLONJI
sung no	BKGmLONJI
o ngoai	VD7f9EGHG
ngoai cho	Q9KgCMKJB
^nghe	lJKUDAJIB
'súng	REHfFKLHE
'tiếng súng	JPNePQPPP
'súng nổ	JPNePQPPP
'ở ngoài	SFJcDMHPR
'ngoài chợ	ULPZLRNPN
tru so	MCGhGFNOL
'sở	SEFZDMKMR
'trụ sở	QKKbMPQRO
#afraid+weapon	G37V3fOGL
thang do	OFGiPGLON
'lô	bMNZOKLQP
tui la	LLMhINING
tich	j04J04GPN
tac	TCDRXBB8c
bo duoi	FMIfLTIOL
cho so	IGJYGFfLF
bom	KGIlCGECC
'tích	PHGTJIcSG
'tắc	LKIVXHMHd
'bỏ	600KQUiKQ
#afraid+follow	JJJlEHBPM
theo	D00NPFb1c
di theo	C7JBb6hKC
theo em	IMLkCLHLM
em tu	HIFggDBLI
tu ben	IMLkCLHLM
ben xe	G8Br6AA9E
xe toi	b66f89CKD
toi day	EFIiYIGPD
em so	CGGKkWELG
so lam	FKPZEYZSO
'em từ	PPPdIQLSR
'bến	TB9e969AF
'từ bến	PPPdIQLSR
'tới đây	NKLZXLJQL
'em sợ	LNNPdYMPN
'sợ lắm	JPQaGbWUS
#follow+threat	PBIGV9hNI
bam theo	LKHiHEJKJ
toi nay	GJGZjDIPI
nay gio	JDIg9EaKC
gio khong	eGGUHWIDB
dam ve	GPORWFdPP
'gã	LMMhKLLLK
'bám	JIGdDIDVG
'nãy	OIMcELWQI
'nãy giờ	OIMcELWQI
'giờ không	YMMYMYNKJ
'về	W9BSKPVFD
'dám về	MQQWXNWQQ
#follow+gas	PQLdJNNRQ
#follow+hit	UGCYEVMLI
#gas+now	OJNfOIQPP
mot ong	E7IpNDHGI
ong la	H9NmNHIGJ
sam so	IELkICDHL
so em	IHNWhHHIL
em trong	EH8YJjEFK
trong thang	OGFfMKHEF
'một ông	MIQgPJJLM
'ông lạ	OKQePNJLN
'sàm	OKPdPMMLO
'sỡ	OKPdPMMLO
'sàm sỡ	OKPdPMMLO
#body+rape	GEOiEbKLJ
#machine+rape	LEEhLJGCD
#rape	000x0n000
#rape+self	008t0e0D7
#afraid+rape	9GJeHcHLK
#partner+rape	EHONLjIJO
soang	HLNaMYMRO
so soang	HLNaMYMRO
soang con	HLNaMYMRO
'thái	ZLOWPJKOO
'sờ	EIMSNhLLK
#kid+rape	f6GOBS6AI
no bat	BIKoHFHNN
bat em	CIQaGeJSR
em len	GAEo9JGEI
len xe	C99dBEYIH
duoc vao	OMQdNONTR
vao day	BEFOFMeLK
'nó bắt	ILNiKLLQR
'em lên	LIMhKKNPP
'trốn	LMNWKaTOO
bi nguoi	40FZiX6JH
nguoi la	C7AI53s98
la du	GBNnLJDNN
xe cho	MGTlHGAUR
di mat	MJSfHEcMT
'bị người	GEJXWXFNL
'người lạ	LDIO8EgNJ
'dụ	IFMkHEDRO
'lạ dụ	NLRfLMESR
#intrude+kid	E3FU8TcBF
#intrude+threat	FOOTJGePP
dua be	A19aDj6FG
chay mat	f00M86eDA
'đứa bé	OJQTQcIQR
'chạy mất	WEMSKLXNM
bi bat	mALBV8FCL
coc	dKKNKKOLM
bat coc	cKORGIKMI
tien	Q00d9W0RR
doi tien	EKNkKJKNL
chuoc	ADLoFEIMG
tien chuoc	EKNkKJKNL
'bị bắt	XJOOWIKNP
'cóc	VORYNOOQP
'bắt cóc	VORYNOOQP
'tiền	U68QJY9NO
'đòi tiền	HLQjLNMRQ
'chuộc	HLQjLNMRQ
'tiền chuộc	HLQjLNMRQ
#abduct+kid	RFNlOCCLP
#abduct+self	108zD40AJ
#abduct+water	QIHbOMDKK
#abduct+weapon	WKOZMJJNK
#water+weapon	EFNYEeJMR
nhot	N9HSBYRKK
bi nhot	JOQYKCgQP
nhot trong	VHJXJQKNM
nha tro	RNObPLPPP
bat di	TPPaPKOOP
'nhốt	QELQFZVPO
'bị nhốt	IMQXJIfSQ
'nhà trọ	UNMYPLQSR
'bắt đi	VQRXQLRQR
#abduct+threat	RRRYXQQRR
#threat+water	I9IXEPQaU
chu nha	UEJgD1EPC
khong cho	040m0t010
cho ra	MMLe9UJUH
ra ngoai	QBCTZP8OD
thu	T02MY00YI
het giay	NSOhIGMVJ
bat lam	MOEjI5LQM
viec	S04Z0U050
lam viec	JGFfDRJKH
'chủ	RFJYGRFIT
'chủ nhà	QQNcKFNSK
'ra ngoài	NDGVYWCQH
'hết giấy	PURcNKRVO
'bắt làm	LQJgNDPSL
'việc	LCFd5XFI7
'làm việc	KNMeHVOOG
#locked+paper	C6Aj0d1E0
#locked+now	FOFNUfEMG
#paper+weapon	QCNOOWMJX
bi lua	PJDfJFLKL
lua sang	KK6jJGKJD
sang bien	QQJcPPQQO
gioi	h05c2840a
bien gioi	IBGjGLKNK
giam	Z8AO2C5AS
'lừa	ROOaMKNOO
'bị lừa	ROOaMKNOO
'biên	XDLdHLDIJ
'giới	KFMdJMMCW
'biên giới	MHPeLNPON
#abduct+here	NMKeRPQRS
#abduct+hurt	oIMS8OHSE
#here+water	VAGR9MhLM
doi no	QQPbQOQQP
dap cua	HHQZRWQUU
doa	00AjRe0BD
doa chem	QQPbQOQQP
^bon	JEJa84FeB
'bọn	GIKXFDJjL
'nợ	HKKbZOLPN
'đòi nợ	QTSdSLTTT
'đập cửa	NOSVSYSUU
'dọa	CCHfLcHIH
'dọa chém	QTSdSLTTT
#hit+intrude	GAKaOeN9H
#intrude+murder	KKMgMIMMM
#intrude+weapon	HKQkN8OPQ
#murder+threat	U5Cd3Y3B8
#blast+hit	D2CUQlFNB
#blast+murder	NDKYCXKOJ
xa	f59T0SBC0
xa hoi	QHLcICHJE
toi quay	ORRePFORR
^xa	JONiKGMUB
'xã	XFJTFSKI9
'xã hội	ZIMWDGJMK
'tạt	IKOeGRORU
#murder+past	RITdKIOSV
vay	l00i0A080
cho vay	PQQeLFQLJ
giet	T7GR2g5GB
doa giet	ACKe9iEKJ
neu	Q00ENY00R
chieu	cC8V59THQ
chieu nay	aFGb6ADEB
nay khong	LPQfMHcMJ
khong tra	SNNeMHOK7
'giết	XKMVGXIOM
'dọa giết	LMPdJZOOM
'nếu	FJQWdXNMI
'chiều	SFHWFGZJE
bua	sGFWEHA88
toi doi	JNLbKYPQM
doi danh	JRSVTXQUU
^hang	rDDHJDJLP
#here+hit	O00TQf004
vac	RQTbNOLTR
#here+murder	GDFkY8GJJ
may nguoi	kJIKJHGAF
la xong	MTRkSKTGL
xong vao	PQPcQMQJN
dap pha	KEAeJeNBD
cua tui	fKMSJHNFK
'xông vào	PSReSMTSR
'đập phá	PMKaPZRPP
#intrude+machine	HJJcIGHUD
khoa xe	jMIWIM5MO
'xe tôi	VHIaJGJOM
#follow+intrude	GDIXD6eIJ
#parent+rob	BNBV6c94B
lai roi	BAIYEiFFJ
lay do	B9FrC5FDJ
'chúng	EMOlIIKNQ
'trói	GFNXJaJLN
'lại rồi	HHLXJdIKL
'đồ	C43S0T0k0
'lấy đồ	KLPgJILLQ
bi thuong	c7HXDGFPO
roi bo	FA7kaHILG
bo chay	HCAo9aEMH
chay ve	SIIbGIFRO
phia	PHMfIMJNM
'bị thương	WJNXNOMTS
'rồi bỏ	FIKfXKKPJ
'bỏ chạy	EHJeGcIOI
tai xe	JD9oDHDNI
^tai	Y53j9DBI2
dang dap	OIIbPZQQQ
ngoai kia	KDJiKILMN
'đang đập	QPPYRYRRR
ruou	hEHWJNKIC
nguoi trong	IEGlGFHQK
'rượu	YOPUOUOQP
'bể	RJNXLNOWF
#kid+locked	F30JFfP06
#locked+partner	08CBSwAEI
nem	006b5sEEB
'ném	BECWDkLKH
'đá	cGFRIPGGB
tat ait	CJPhJOTPQ
chi kia	Bm9VD9GDD
ban sung	ZHLYKJNJF
sung hoi	QJKdMHOTS
hoi vao	RKIbKDKTL
#machine+past	Q7HUcGC17
toi thay	7IHTKiaJG
mot co	ABHqDLHRK
co gai	6BBkWFBJE
len o	K58q5ECDI
'tôi thấy	HHMSObWLK
'một cô	JJMiLMLSP
'cô gái	DEGdUHGNK
'vùng	RLNbPSQTP
'lên ô	KILhLQMPO
dang bi	LGHgEEJJK
che	b00K0C40S
noi to	QFIfBGJIB
to duoc	N8GhBBCKE
'chế	QFJXFFIFa
cong an	P4EdDE54T
co danh	GCFlLIMLG
danh nguoi	FIHlHGLHE
'có đánh	JLIiOKQQL
'đánh người	ENMlNJRSM
#hit+police	KKKhMKMLH
#police	H00o0000L
quay lai	ACHh9FiHI
'quay lại	ILOeFLcJM
#now+police	HBFlHGGKI
#blast+police	JHGiMLJMJ
#fall+police	WKOaNLLUF
#police+self	H79h6A48T
bao cong	UFKaHODFE
chung no	KHNhOKQRQ
ngoai cua	BCFPcYYMF
^bao	aAEe87986
'báo công	XJLYISIOO
'ngoài cửa	AGJMXaXRL
co an	VHDaLNPRN
xac	W3CO47ACQ
'án	ZEMZGJLC7
'mạng	SNPVYOPPP
'xác	ULOXINLPW
#murder+water	G6BoABFF8
#follow+murder	LMOgLKIPK
#follow+water	VOKZWMLSF
hien	N26h7NUFD
phat hien	HDHkIOQOP
nguoi chet	QEIdBKNNI
'hiện	UKMaORRRQ
'người chết	TJMZIORRN
#blood+die	JHLhLNQPO
hiep	OFKgIHKHF
cong vien	MDKYMLaPM
'viên	OIJSSKRKY
cuong	OJOdKWOLH
den dau	XEMeLKMEL
'cưỡng	QPQZQVQQL
'đến	OOKYWYOGE
#now+rape	MLReNPQRN
loi vao	NGNfMKJOL
nghi	c00ZR0220
'nghỉ	hCJSCGJJF
#abduct+fall	iFMRGICKD
thang quay	NKFeONKOO
nu	QMHcPOMNH
'nữ	TLJaROMRP
cho bi	NXPcRQQQP
bi phat	dAAY3CAKE
lai ban	PNOcOOPMN
^ke	QPPbNMOJM
cuop ngan	aMLSPLRNN
ngan hang	hHJOLHMLH
bat con	HMMaJcLLN
tin	o68L7DAP0
con tin	JPPgNPPPQ
'ngân	bMNRNNRQP
'cướp ngân	XOPUPQTRR
'ngân hàng	bMNRNNRQP
#abduct+rob	ZLRVQMPPP
#abduct+blast	PQRcQMNSS
tin trong	NPPcOQPQO
mau giao	UKNYLLNMM
'mẫu	eHKWIEFJJ
'mẫu giáo	WORZQNMTR
#abduct+small	KLPgONNQQ
#self+small	57GUCGsKI
#blast+small	UOQVQPYRP
#blood+small	XMPWOOPNO
no cam	GHJlGDNLN
'mô	EEISRbaMJ
#blast+locked	YLLbEGMNJ
#help+locked	YCCQBU5JG
#locked+machine	VEHSFQIVI
han	p36M4GA2R
kiem	S00840e3i
dang kiem	lEFSH7IHH
'hắn	KLLVLaNII
'kiếm	MKKWKJfOK
rang chu	JLMXPbQKK
^man	qAAXB7703
'mần	VNPXUNQPP
'đám	PFIdFNFJF
'hồ	S0AO0957a
tron trong	HELaGb6PM
tu co	PLNgKMBUF
no sap	GGKiXKKPK
duoc cua	DDHgFIbOI
roi cuu	KDIeDHaOK
nhap	d5AI8KE5V
luc	b5GLNZ5JC
dang tam	OKMeLMOVR
'nhập	cBCKCNEBT
'lúc	MIJSTeHKK
tre o	IHMeIGZLQ
nha tre	NGNeIFHPQ
canh nha	CALZGcEKM
toi be	BEMhgHJQO
be khoc	HIPgKQGRT
thet	HIPgKQGRT
khoc thet	HIPgKQGRT
'trẻ	a19V14WEE
'trẻ ở	NMPaMIYRR
'cạnh nhà	LMPZNXKQR
xin	l02AYG060
an xin	X9MWKJPNL
toi chay	NK0V1FmK2
#blood+paper	l0GU4C8H9
#hit+paper	C0B80o48S
giat tui	JEKiNFONM
le	n49J1AB0K
tren duong	W9DaDEMHN
'giật túi	LIOfPMROQ
'trên đường	QILcKOOOP
no vua	KJHeYJNSI
vi cua	EGInFIFRH
cua toi	i01S0002W
chay ra	E9AYCccTH
'ví	cIFQHGJOI
'của tôi	XCHaFAFET
'tôi chạy	OBJWFScQH
truoc nha	cFEaHKMGH
dem	A069oj085
dem nay	IPPWfPPOJ
gio dang	QRPbRRPLM
treo	Q30RiE6B4
dang treo	JGESdLMKF
'trước nhà	XJLYMOQQP
'đêm	HILKecEKJ
'trèo	IGFRcMKPK
con trai	j1LABhONN
#abduct+now	fJTVQIKVP
con do	NJNbIFbPN
chan xe	GBNmIHFKM
giua duong	HaMVJDXPO
^nhom	HCJmEDFLM
'chặn	MLPfKJNOO
'giữa đường	NbPXKMQQQ
deu	RAIX5DJEa
'đông	EDKZLIgPJ
#paper+rob	k7HLBBHD8
#blast+paper	M0070W0Gd
ong dang	DFKXHdFSS
dang lam	976T06rEA
lam con	tBCY8ACJF
'lăm	RLKYKaJSS
nghien	mBCR5O86B
kim	JEGYgJMNP
nguoi o	VIFZIGNMJ
o ben	N9CgC8DJJ
'nghiện	bKLUGWJEK
'tiêm	XMLWMOMMR
'người ở	ROOaPQRRP
'ở bến	MKMfNMNPQ
tre con	J8Fr7BBII
con xuong	DJGeBZZDI
xuong song	ACEdVZIHG
'con xuống	OMNZKWXMN
'sông	TFERTPHJG
'xuống sông	LJJXZUNLK
#die+kid	VKAQd34DI
khoa cua	NIFcWJFNK
cho em	TDDX4Q9PF
'khóa cửa	POMZXPJRO
ten	q00U00A0W
ten la	6ABvEEF0Y
la vua	KKNgLOMRL
cua khach	OIMcJLKOJ
^ten	dFIVFJFFB
'tên	dCFR9AKFU
'tên lạ	DJLnIJKGH
toi toi	Y53UVPJC9
toi dang	w16DED1M8
'bóng	eGEPHEPJF
'tôi tôi	HJPcYPXSQ
'tôi đang	uA5CBHAIB
#alone+device	CBCr9CEIH
#alone+now	IEGYFLcNM
#alone+hurt	QJIcNPNSM
xe lay	FAEnJCOEK
dap kinh	FAEnJCOEK
^chung	iBDYHEGEE
'xe lấy	OLPdOMQOQ
'đập kính	OLPdOMQOQ
co bao	dDHcEGEGE
het tien	EHIVAeIIE
^han	JJLWHcMJG
'đưa	QHKdBUVGG
'hết tiền	LNNYGYNMK
ong kia	EEDcHcGEI
di lam	n0HN0Q033
nhan cau	PEGdGFNSK
'đi làm	T5FS6bDDC
'nhắn	JHLXdIPOI
#help+threat	NAHSFBdLL
#high+water	OEKWaILOF
vao phong	LIKVJeMQP
phong em	LIKVJeMQP
trum	KJMXMKNGg
hai bang	bPFWNJJEG
dau cho	UJOfKKNIC
^hai	LFFeE9fGF
#murder+pain	aOPWNNPNH
trong xe	PFROQOcTT
tai toi	gJNRMHQPF
toi nghe	sGIIDDKH4
robb…	U7DVEHIGC
snatched	ULQYPPRNO
~snatch	ULQYPPRNO
snat…	ULQYPPRNO
bag	NEGiJIE9E
mi bag	VIPbLMKDF
guy	8BAuCFCGF
tuo guy	EFGnIHDMK
grabbed	FFJkNPKJK
~grabb	FFJkNPKJK
grab…	FFJkNPKJK
grabbed mi	KLOfQQPRP
mi phone	e44F0b136
^tuo	J8HjDDiGC
'grabbed my	KLOfQQPRP
through	XACVAEBBB
trying	HFKjILHLK
i trying	HFKjILHLK
~try	HFKjILHLK
tryi…	HFKjILHLK
trying to	HFKjILHLK
break	MDDbOJGBb
hear	OBHcSW556
i hear	PIKVUXFEI
they are	IIFtN9EFJ
knife	43CVcg368
a knife	58BQcg46A
money	i08f0W663
figh…	aNNYQMJIQ
gang	GEHkLLHHF
gang i	FONkOGGTR
beating	KFIbLWGQN
i beating	KFIbLWGQN
~beat	B7DYBnBCB
beat…	b6BYAJ9B6
a boy	NGNcMFWNN
boy at	OOPdQIJRR
bomb	n98P59661
a bomb	bEEUHGBGE
said	TBHPRRUCE
he said	JHLVWZGJH
tick…	VDFcILID9
under the	JFDjJFFME
~follow	KLOhJNINM
foll…	GJOhZNINM
since	H16SL7gC5
me since	KLPhJJIOM
since the	MKNhJJIMM
scared	T8EIKcLG9
am scared	GJOXKhIMK
~scar	T8EIKcLG9
scar…	T8EIKcLG9
stranger	JKMVGMdMM
a stranger	JKMVGMdMM
me and	BIOPUmWFb
~touch	BFMYJe7KK
touc…	BFMYJe7KK
me in	T5GLUSBD8
not let	E1Ld4W9JE
let me	a03NVLO30
leave	U8ET0X5A7
#parent+rape	05FVAx0EA
night	30DLSrHB7
lat night	7AJWCXUKH
#fall+rape	IHDkGFGFE
tried	GINaWTIII
~tri	GINaWTIII
took mi	cFGNGQ8IH
a van	RFHfIKBCB
'took my	cFGNGQ8IH
~kidnapp	TKOXIMILO
kidn…	TKOXIMILO
want	S000l0000
ransom	HMQjHOILR
rans…	HMQjHOILR
stole	X9HXLHDGG
ward	v02I04070
the ward	s04K160B0
mi bo	x44M04000
locked	Q6FMITSII
~lock	T2CKGUSIH
lock…	Q6FMITSII
and took	GFLnHBIPH
papers	Y86L0Q48J
~paper	Y86L0Q48J
pape…	m14I0I6CK
forced	JKNjMDLON
~forc	KDKYJaIHE
forc…	KDKYJaIHE
work	a04O6D0XA
#locked+murder	9DKQFbZHG
#murder+paper	R2AX0536P
held	BCHoFLCIG
and they	JHJcDbBII
make	NAGOXaPHE
police	Q67a6A59K
poli…	RAAdGCFFR
#help+police	A8CqHIFID
#parent+police	cFKXA7CH5
brought	cIJWLKGMK
brou…	cIJWLKGMK
for a	x7CG6A7E5
job	s2JO7A8ID
a job	OOPcQQNSS
no i	SBHSSHcRM
leave the	TJMWMXILG
the house	YAFJFaTMB
at mi	U5GQDTVGJ
threatening	LKJeKUGKM
~threaten	DCEV7kFGH
thre…	BACa2hAAC
kill	BDGWZh8B7
to kill	CGHZXdCGI
'at my	U5GQDTVGJ
cut me	JMMcFKFeI
me i	87ETQiP79
i i	63DLjl607
pay	t07M086A4
today	Z87W6G85X
neighbour i	XFBWGSEMP
smashing	NMIfNNGLO
i smashing	PONcOPJPS
~smash	MJGcKWFIL
smas…	MJGcKWFIL
drunk	AAAhGf8JE
a drunk	GFClICFKF
a tai	bIPZLJHOJ
driver	QFNhFHGFD
driv…	fCJbHB7FD
and doe	JeNZKFCPM
me out	ZADdCK9DF
a driver	POPcOQNNL
peon	JCCXTLH6X
a peon	FEDXZNIAY
and ran	LMQeNPNQN
away	G04TPSX5M
ran away	VDIaBaHHF
#hit+lost	FNQcHOaQO
mi motorbike	NELeIGKMM
being	aCIcBN7GK
i being	KCLgFWJPQ
~be	aCIcBN7GK
stolen	WAAcEFDB8
stol…	WAAcEFDB8
o me	V5Jd79EIQ
dead	f0CPP756A
a dead	VDIXGNNFM
#die+murder	RBKYWHPMM
i sa	PLQdGKORT
girl	I2APN5iCF
into a	MGJgKJIHG
a house	YLNXNMLKJ
the police	eIGRLMIL0
#here+police	KGIhMJKMM
holding	IHNOXKZHG
hold…	JHNOXKZHG
at a	bBFeMIFFK
garden	h8CTDHCD9
gard…	h8CTDHCD9
i about	RD4TcHEIH
hiding	EFJTJkENG
~hid	EFJTJkENG
hidi…	EFJTJkENG
clos…	SDEWIFOIZ
attacked	ODIeGFEJN
~attack	ODIeGFEJN
way	I6BcTASHD
the way	PEGaEKUNN
punched	NCKbHRIFD
~punch	K8IYDVGBA
punc…	K8IYDVGBA
officer	fGKSGIMIK
an officer	dHNUKJNJL
tied	CEKeJcHII
up the	aKMWLGHOM
kill me	GCKO4kFFJ
#figure+threat	YDJL8d8GK
man i	HVCgd9S9B
chai…	LAESGTEBb
me with	7AFb4bADG
take	Y24JaJ3B0
mi money	9DLVIgFLK
money and	9DLVIgFLK
and hit	JKQZPTKUR
hit me	C1GN2j4K9
wallet	cECYFJEE9
wall…	cECYFJEE9
se the	dEFUFJHOJ
say he	9AKVZJd69
place	e7JW37ABC
for me	B8ESd9QAS
teacher	fIKTKIOGJ
teac…	jFHPGFKEF
nurseri	cMOYOIKNP
nurs…	cMOYOIKNP
'nursery	cMOYOIKNP
jumped	YI9ZBHHFG
them	n01NQ608P
walked	IEKYHGeGI
~walk	FAHUHDiEF
walk…	FAHUHDiEF
the bank	NMPdMOPLL
mi ca	dGDWCK5B8
ca and	NDCfD9XD9
t let	SLIYBZBIG
let u	KMEdKKGGb
expo…	fILUHOKIH
himself	H8KCk7WFK
hims…	H8KCk7WFK
student	hFJTGFIFG
stud…	oDGODABDB
murder	c6FP457B7
a murder	QINZIIJLL
murd…	aHIRCBFA9
#figure+murder	bHIRBBFA9
landlord	aNPbOHONM
land…	gLKbKEJKG
came	TEGY9BgFG
hitting	GHJVLZHLH
~hitt	GHJVLZHLH
hitt…	GHJVLZHLH
escaped	IIJcIaGKA
~escap	IIJcIaGKA
esca…	IIJcIaGKA
who	g00H02N0Q
wanted	TMMbMHGMG
want…	SMKaVGFLF
sell	h89Y67992
to sell	UKEaFDFD8
sold	QLIeGNHIG
mi sister	W05QOKZ43
border	TJHbFJDJF
bord…	TJHbFJDJF
to take	TJMZLLKPP
playground	FIIXMNfNN
the playground	FIIXMNfNN
entered	OJJcMCLFD
~enter	MGIYMYIDC
ente…	MGIYMYIDC
restaurant	TDIbHDJDD
rest…	Z7AW7BA52
^that	r08T18962
on mi	ZEDWFJJIE
'on my	ZEDWFJJIE
robberi	YC8SJCEBA
'robbery	YC8SJCEBA
vanished	MGJRFIeDH
~vanish	MGJRFIeDH
vani…	MGJRFIeDH
crowd	B8ALGFqJJ
the crowd	B8ALGFqJJ
i live	UGJaDbGNO
alone	U02K08cDD
#alone+die	O4ASOCUFF
blocked	bEGXHEJFF
~block	bEGXHEJFF
bloc…	bEGXHEJFF
beat	i89OAJG73
beat the	dGEVJBMJG
to mi	WHLUXDBFG
mi throat	HCLSClHHG
'to my	WHLUXDBFG
cousin	IGKjHJIFD
mi cousin	HGNkHJIFH
cous…	IGKjHJIFD
abroad	bCCY7A8A9
abro…	bCCY7A8A9
abroad and	RJKfCHJJJ
tet	W47P1E62O
pris…	SFNaKLIMM
each	ZAIWJIKEG
other	fEFSHEJHF
~سرق	MAFl99E5C
قبل	p2AM4EH55
قليل	QAFODDEcD
خطف	WHNbLLDLO
حقيبتي	dMRQRNPPQ
~حقيب	UGGZGEHFK
حقيب…	dMRQRNPPQ
~مكتب	dKOVMLKKL
#abduct+body	K5KjSA8H7
#abduct+partner	KAMgDECIV
#body+small	QDPYKPGKL
#partner+rob	NaPUQOOPR
~خطف	MIIeIIKIE
جوالي	W6ARAeD8A
~جوال	W6ARAeD8A
حرامي	QFFcFGHRH
~حرام	QFFcFGHRH
^حرامي	RHHeGHK9G
يحاول	FCIlKDGKK
~حاول	FCIlKDGKK
يكسر	WCHWJcAEI
~كسر	M5AiDX78C
بابي	QAGhK8LHN
غرباء	ELJjKIKJJ
ناس غرباء	ELJjKIKJJ
بيتي ان	KGKgNKNOL
اسمع	QHHeSPKEG
~سمع	X3BfMWA8B
لصوص	EJKOJHMdJ
^اسمع	EJKfXMNIK
سكين	28EceZEB8
~بغي	FKLYbFLEJ
~فلوس	9JMdGjKGJ
معه	A99bPIV59
~طلق	OBCeT9GHJ
#birth+flame	GGCgWIKKL
#birth+threat	OBCeT9GHJ
عصي	CJInNKKHK
في خارج	Q1Ce9A869
عصابه	AIJeKLJDW
~عصاب	AIJeKLJDW
تضرب	ELNdNSOMM
~ضرب	I00O0m000
لدا	MKNZLPZKM
^عصابه	GLMiMMLLH
~هرب	FEDeAUVEC
يقول	058WgPL98
~قول	000VvHB0A
قنبله	lFGPBDG58
~قنبل	lFGPBDG58
^يقول	EJJj9aFFG
فيها	YJGXLJIGK
~فيه	ZIGWKJIGJ
~لاحق	kIGUEIAGH
من محطه	JJNjKHINO
خايفه	DGJaEdTHF
انا خايفه	HJJQGXXNI
~خايف	DGJaEdTHF
غريب	DCHQE7nGK
برا	E79eGVWGL
~لمس	C8BTFi5DD
~ترك	RC9WAA9CX
امس	V41POTI04
~سحب	PJKfIIIHJ
الي	k00L0CC0S
سيارته	bJJUILGGI
~ارت	W38Y99U45
بنتي	R0BQ8LZAH
في سياره	e49VHAKIK
هرب	K59a60hAB
اخي	V04KTX010
يطلبون	IPQhPNPOK
يطلب…	NLKhLKLHG
فديه	IPQhPNPOK
يطلبون فديه	IPQhPNPOK
~فدي	IPQhPNPOK
#abduct+paper	JAJkDFEHM
طفل من	RDIfHDCFL
مستشفي	XAJbKJIIH
~مستشف	XAJbKJIIH
مستش…	XAJbKJIIH
صاحب	RBDXFQCAA
عمل	u1BQ95664
~حبس	69DP7iB59
~جبر	HINQJfIJJ
يجبر…	HINQJfIJJ
^صاحب	NGJZKSFJH
~سمح	NB8X8VE9T
لي	P008UHE0h
خروج	GFHaDfHBA
شرطه	Q44d8A63N
~شرط	T69cE97AO
^انا	R003JaV0W
#locked+police	PRPcPLPRO
~هدد	18Bj2iC34
يهدد…	8EIZDjE9I
#small+threat	SKNcLGEJO
انه	66BccHKAT
سيقتلني	BHHVAmED8
~قتل	M96KRZ200
سيقت…	7IJjEfHDE
لم	L009M0k0T
ادفع	MGKZABKIe
~دفع	R5CQ6ZA7X
يوم	V41PPJ10T
جاري	eEIUJMIEE
^جاري	eEIUJMIEE
سكران	57DhAk4BC
يكسرون	KEJhOILJK
يكسر…	KEJhOILJK
سايق	IGJkJKJGL
قفل	TGIfRHHCJ
دراجتي	XHKZMGFIO
دراج…	ZFLVJHEGM
قاعه	gKGPLKKGK
~قاع	gKGPLKKGK
شفت	RIIhFEMDF
الي بيت	FKOXNaYOL
#abduct+afraid	MMKfLMMJF
~فضل	SEDXaEG97
~عود	SHIZIZIFF
نار علي	GEGcdHLII
في حد	HGDiHHQFI
حديقه	WLJcKLHGI
~حديق	hB9TDDB6C
#afraid+small	DIMRNZcOL
صديقتي	AHLWfVKF8
صديق…	AHLWfVKF8
~صور	dADXBG459
ملثم…	FKIkLHJHK
طريق	G10ZQ1h40
في طريق	aA6a8A758
ضرب	b4BaBFH78
موظف	t09P22M30
شفره	FGIZdJKHI
~شفر	FGIZdJKHI
^ضرب	ZGHeF7OCG
كل شيء	LKMTgHKGA
راي	XFGbAFECF
سرق	iELPIEEDK
محفظتي	RNPcQQPOQ
~محفظ	VEFfGGBCG
محفظ…	RNPcQQPOQ
يقول انه	9IIZXASIG
حضانه	YIKdKHMHI
~حضان	YIKdKHMHI
اطفال	ZFJZHTJGK
~طفال	cCHZFSIDI
دخل	kFIJJCHCH
بنك	kEKTCGNCI
سيارتي	Y5BSCGV79
قتل	BHJRDlA9F
مصاب	eDHeFHEEG
#hit+rape	LPOfNLQPM
#hurt+rape	TONfMIQKK
هربت	KGGZESXHF
هربت من	KGGZESXHF
~كان	FA9VCDdBU
يريدون	KIIfGaCAF
يريد…	JFHU9Ud7E
~بيع	mDAX9B9A9
^هربت	IHIaGRXKH
ياخذ	F24d4f95A
~اخذ	F00Z4k207
دخلوا	BJLkOJLIM
مطعم	SONcONLKM
#body+police	SGIYFIGEU
احنا	WCCVCFX9D
~حنا	WCCVCFX9D
يضرب…	J7BW7i305
يهددني	BGJRDkKAI
عند باب	EFLeM9cLL
~بلغ	SJIVIIWDE
في احد	LLKbGNbMG
يضرب	ODLLMdKLN
اختفي	FJJaXIeHJ
~ختف	DFEYVHkCF
زحمه	cEFUDEdBD
في زحمه	HMKaMJhIM
~زحم	cEFUDEdBD
حدي	OHMbNJVNM
انا حدي	NIMcOJUON
#alone+body	HAEY8BZGG
ضع	HBFVFGD6h
~وضع	QDJXHIH8Y
سكين علي	AFDPgbBED
^ضع	NDGYIIHCa
عمي	RDHhCJBDE
تقول	F5AQpA787
انها	GILYhFGLJ
تقول انها	HILYfFGLJ
~نها	GILYhFGLJ
غرفتي	SIHZBXCJL
احدا	IIKdZMIJI
~حدا	IIKdZMIJI
فلوس	ECGo9CFA9
khong con	P056T8R0S
muon	v000c0B00
con muon	QFEBV6a07
muon song	5KPJuRKSP
song tren	TRTTeVTJQ
tren doi	ELPRkPMRQ
doi nay	FICGmICKG
'không còn	RCFEVGOAP
'muốn	V293iDIB8
'sống	N4AEkC5AC
'muốn sống	ARSToSPST
'đời	O3EAiFBHH
'đời này	JJNNhMLPN
lam roi	JGJHTIfOC
roi chi	MJOMfMPPJ
chi muon	9IEJrFJNJ
muon bien	IKGKkHKOM
bien mat	GLPOQOmPP
'mệt	XOOPXPOLM
'lắm rồi	OLNMWMYPI
'chỉ	GBLBiGOUf
'rồi chỉ	ONPOcOPQO
'chỉ muốn	LNPPgMNQP
'muốn biến	OPPPdMOQQ
'biến mất	LRRRXRdRR
#dying+self	0000-0G71
#dying+stop	KKMMgNMLM
#self+stop	AL97pQI7A
#body+dying	H0DBkCUHE
#body+stop	KULEYXBHK
#dying+fall	DAFEmDWIH
#dying+water	FMOMeNdPN
#fall+stop	MIRJecMTU
the nay	hHNIVCGNM
tha	BCEEpFDDD
^song	bGIJTOADO
'khổ	MOOPeRPPO
'thế	XQNIaPPRI
'hơn	SMMMcMMNJ
muon chet	iLNLNLEMO
chet cho	IPPPhRPQQ
cho bo	FIKKYLeOH
bo me	Y0E0V7o60
'con muốn	LHFFYFX6F
'muốn chết	XRRRTPPRR
'bố mẹ	QBMGXJdFG
chac toi	iDMHKFKKJ
toi chet	e9KGPDFKI
chet di	fKONPMNLO
di thi	NPQMbZPQQ
thi moi	FPQObOOHc
nguoi se	KKKJhIGPB
nhe	f195SB70O
ganh	MOPMeOKPN
^chac	EILMlLINI
'chắc tôi	bPQQQQPQQ
'tôi chết	aLOOSPNQP
'chết đi	TLQPZPNKN
'sẽ	DMMFmRHPG
'nhẹ	aHONSOLFJ
'gánh	PQQPbQOQP
#dying+threat	bKPIXELMP
dung tren	DONNhQNRO
biet co	cEGKXOUMH
'đứng trên	JQQQcRQRR
em muon	OKLDfVCPL
muon nhay	FGCImIAHI
nhay xuong	CHDHnMKQG
'em muốn	OOONcXIQP
'muốn nhảy	LLJNgMJPO
'nhảy xuống	KJMNgPSTP
toi da	N7LCYTDId
thuoc ngu	7FPKnFOMN
ngu roi	VNMNbKFQO
roi toi	EECcjK7ID
nay uong	YHIHYGNGE
'đã	TMMLXLLKW
'tôi đã	IRSQcSUUb
'thuốc ngủ	KOQQdQQPQ
em vua	JFMXUMaPN
rach	PJOKfNHQI
vua rach	OJPKfPHQO
rach tay	OJPKfPHQO
tay em	NKNKfKNQP
long	iBFDN6HJW
'em vừa	PLRYXRaSS
'rạch	QMRObQLRR
'vừa rạch	QMRObQLRR
'lòng	aQOPTQQQQ
#dying+now	7AFCmFZIF
#dying+pain	DDHInKKKC
hay	T030Ka00i
em hay	GLKGkMKNG
lay dao	FGJIcZKJK
vao tay	D5FAdhCNN
viet	P2D3f30Cc
toi viet	HNNNhMOPN
viet thu	KMNLfPMPM
tuyet	KMNLfPMPM
thu tuyet	KMNLfPMPM
menh	KMNLfPMPM
tuyet menh	KMNLfPMPM
menh roi	KMNLfPMPM
phuong lo	SNNMZKORO
cho me	PJNAZBeH8
'viết	KKLKbJIFV
'thư	OJLEjJHB7
'viết thư	LQRQeQPRP
'tuyệt	LQRQeQPRP
'thư tuyệt	LQRQeQPRP
'mệnh	LQRQeQPRP
'tuyệt mệnh	LQRQeQPRP
'mệnh rồi	LQRQeQPRP
'nhờ	UKKLPTDc9
'cho mẹ	bPSNZMNNL
#device+dying	KOONfLNSO
chet thi	DORRmQQUQ
nuoi	rBK7T60OE
nuoi con	SKOIaJJSK
^neu	WB97YAD7U
'nuôi	fMPMSJDQO
nan	P0A7c9EW5
no nan	IBIKiPNQK
ngap	l28AaG55E
nan ngap	IBIKiPNQK
ngap dau	IBIKiPNQK
dau chac	QKQPbQORQ
chi con	IDNHLGlEA
'nần	OOPPbRQRQ
'nợ nần	OOPPbRQRQ
'ngập	fFHHVKFCG
'nần ngập	OOPPbRQRQ
'ngập đầu	OOPPbRQRQ
#blast+dying	G7FCkPNSC
ray	IKPOgQSPR
'cho rồi	OJOOdNQPP
thiet	MC7Di9I53
di cho	HOOGSMJiD
'thiết	GLIEmFGJF
khong ai	C0C7a9mH6
^khong	n4JETIAJA
#hurt+stop	LFGKhHHIM
chang	PONJdIKJM
li	U230FT50X
do gi	OPRJeILMO
gi de	JGQLlCIIJ
'lý	YHDDQIJHW
'gì để	OQUSeNLRR
'ly	S6B6IW94T
toi chan	ZPOJUQRSE
lam muon	TRSSZRTUU
muon ket	DOMMnLPSQ
thuc	b374d6930
ket thuc	DMOOkOPQL
thuc tat	FOMMlLPSQ
tat ca	7CCAn8LJV
'kết	UKLLbLING
'muốn kết	NSRRdRQTR
'thúc	NQRQcQQQM
'kết thúc	MRRQcQQRN
'tất	INKLdLNNR
'thúc tất	OSRRcRQTR
'tất cả	INKLdLNNR
#dying+hit	FGJEZPIFF
#dying+hurt	G3ABnCIIC
#hit+stop	QFPFXeSPT
em toi	CIHXSfFK9
day la	BIAAc8Z8a
het roi	QMPKbLKRG
em xin	NJQMeDFSJ
xin loi	AGNFnaDG5
^doi	-000D3440
'là	A5ENdYDXf
'đây là	KJJKbIWIY
'lỗi	LJNJeSGGE
'xin lỗi	HKQNgZIMH
uoc	CGJHnIGFE
^uoc	CGJHnIGFE
'sáng	UEDFLVZEF
#collapse+dying	JGNPiPNPK
giac	NDHDcHEBC
luon	H004e8Q0c
'thôi	dHLITMKHH
'luôn	LE9IdMRBa
minh muon	ETQTlRQPT
muon ngu	HORRhRONO
ngu mai	HORRhRONO
^minh	b8IGbLVHI
'mình muốn	EVVVmVTUV
'muốn ngủ	EQVVmVQUU
'ngủ mãi	EQVVmVQUU
toi muon	T6CFfH6B0
muon di	dEPLXM4EO
mat roi	I06APDjJH
toi song	OTVUcTRVV
'tôi muốn	RIKJcJHKA
'muốn đi	XLSLXOHKS
'mất rồi	SGDINLXOO
'rồi tôi	NMSNgSLVU
#die+follow	RKRPZSRVR
#die+partner	ULE1YO3DH
#die+past	c0FBXD5AG
#dying+partner	PEPJfAGPJ
#dying+past	EJPOQOmPN
#follow+past	DERGqKDPR
#partner+water	G3IAVUfAK
#past+water	WIQMFPcQO
toi mat	F6NDWOVGd
'tôi mất	MOQOXRWSQ
mat em	GDONcfQRQ
em chi	SILEbHIHK
nghi toi	IQTRhPSUT
toi cai	hGEAYFK9D
cai chet	BINJoIOKM
'ngày	Z567HfB81
'em chỉ	JUVVhOUVV
'nghĩ	HLQNjKQOQ
'cái chết	JQRPhLRPS
#die+now	J8F4jSDKJ
em nghi	UNQLcONQS
toi chuyen	RVVVcVSVV
chuyen tu	STTTcUTTN
tu tu	9FLFtDILI
'chuyện	bIMJVOHFD
'tử	VCDBcDBA4
'tự tử	HNQJkLLQO
'mỗi	TNOEZUKMH
dau em	jALGUNLID
em luc	KINLZcOQR
nao cung	JNPKacQST
em chet	bIJKRKLPN
^trong	U04VN364Q
'em chết	WPNNWOPRQ
em nhan	HJKGjKON7
nhan la	7KKDjIPNT
la no	HKKGjLPN7
em phai	HLRHaeLTN
'em nhắn	NPPOdQQPL
'nhắn là	NPPOdQQPL
'là nó	NPPOdQQPL
#dying+machine	L9GIiEJDC
#dying+kid	M2E7f3VC9
#dying+locked	ILQJjGHPP
toi cam	HMTFlFRSS
'tôi cầm	KMTKbRRSS
em gai	FHJEWiGLK
gai em	2DO7NljQP
nhay lau	GKCLlLFGM
ngoai lan	BFHHkHWLJ
lan can	GJHHkIKLJ
'em gái	JMKIXdKML
'nhảy lầu	JMINgNLOO
#dying+high	MDINgHOIG
#high+hurt	QCHGiMNNN
toi de	dCDFXNMJD
de lai	N8L9h9FG6
bo di	RGMEWVJYH
di toi	JDPEbeLSQ
toi so	MHMDiFLOF
'tôi để	ZNOMWMOMI
'để lại	TLQKbLGNE
'bỏ đi	JRRJaVQZP
'tôi sợ	QQQMcMLSM
'dột	SSMSbKOST
#afraid+dying	BKKInCRMJ
phong cat	PGLOdQORR
cat co	VDFCdHLI8
bao dung	DCFFnJFPJ
goi ai	W6CBQY8KK
'cùng	SFNKXZWOL
'cắt cổ	TKLKaLPNK
khong muon	PFODcW4OG
song nua	8HLKsNJSN
nhin an	LNQPfQPNP
hom	l0B119A5d
may hom	SCJDZGeCD
'tôi nói	UKOKdLINL
'không muốn	TLPOZaCPM
'sống nữa	DPQRlPOTR
'hôm	fCDBDHNBK
'mấy hôm	RMOMXPaNO
#device+machine	g4A9BKEQO
#die+machine	O8A9bCGR7
bo em	5mE9eK9J0
em cu	CUVPdhVVV
cu bao	eLSQOLRTO
quach	DUVVnVVUU
chet quach	DUVVnVVUU
quach cho	DUVVnVVUU
cho xong	HSSSiSSTT
'cứ	WLONSVaPQ
song cho	FJJHmJJLK
cach	HEJDfGGGb
ma khong	Y7E8cLP47
dau khong	CWHCeA7cF
'cách	OKNLYOMNX
'mà không	MKOIbXeMI
'đau không	OcPPb8DMK
bao nhieu	TILKaLLJF
^uong	LIKIiNLKI
'nhiêu	QQSQaRRPP
'bao nhiêu	QQSQaRRPP
#asks+die	JGKKiIHJJ
thi co	HOOMbQZLI
co duoc	f015c5000
duoc tien	VDICcFGIF
tien bao	UQTIbRQOK
bao hiem	ZIMEVKENF
hiem cho	NTUSeSNVS
cho con	PHNAn53L4
con khong	D000CNv00
toi dinh	CPPPlQRRL
som	GHNLlKLEI
^chet	ONNLcQRPO
'có được	p5C5NEDK9
'được tiền	VJQMXLMSO
'tiền bảo	SSTSZSRSR
'bảo hiểm	YMPIUPKPK
'con không	EEHEJXlCC
'sớm	NLOMhNNLO
#die+paper	Y9EAX81H7
#paper+threat	U060HY50I
sau khi	aDKLXKGN8
nha co	SIGJfIIJK
co bi	mA80LE8E0
gi khong	XHNPVNPOJ
^sau	HLJMdQOKb
'nhà có	WMOPZQQQR
'có bị	hFGDNGHMF
'gì không	ZNOMRPORN
muon lam	QGNKbKDPC
lam di	NFLDgDGEH
chuc	X914RT200
di chuc	b8D1X5544
tuan	TALHaHHLI
vi tuan	JRRQhPRTS
nay toi	RIQLbMJSR
'muốn làm	VNRPVOLRO
'chúc	WKJIXFGFF
'di chúc	WLKIXHHGG
'vì	eIMEVGKNK
'tuần	TLPMZPOQP
cho toi	M000PH00k
toi lam	VDKGbDEJ2
lam giay	C1D0b3oL0
giay de	IPSLiFJRC
het cho	FLMFhFGe9
la toi	AQTEiFLSe
buong	AMDEejKLC
'cho tôi	N9C6QND3c
'tôi làm	WOPNVMMOE
'làm giấy	LKNGUJePC
'giấy để	QUVPdLOSI
bi ban	TRUJeSQTN
tay chay	8AEJYLoNP
di hoc	MBNLTbZIO
hoc khong	CMPLVOlPP
'bị bạn	MUVUfUUUS
'đi học	QLOPVZVLR
'học không	HQRQYQhSS
#abduct+dying	XTSLWUSTL
#breath+dying	DDLGnIGKK
ve nha	8EF5MTpKF
'về nhà	HMLFRPhNN
#die+hit	VBK6KfNII
nguoi yeu	P041gf4A7
yeu bo	69LJtADNK
em song	OLRQdKQRR
song khong	KGLKiHNNI
'yêu	Z5EATXGLE
'người yêu	T8EEWbHJE
'yêu bỏ	LNOPfMOQP
'sống không	NLNQdJORQ
xau	NRRRfSSSR
tren mang	VRRRcRRRN
'trên mạng	XRRRWRRRR
bi ung	NQTNfTSRQ
ung thu	NQTNfTSRQ
giai	q726QCBB0
thoat	WDDFXlD6B
'giải	fJKHRKKKH
'thoát	SJKNXbJEG
#dying+weapon	CPQLnNLNO
dau qua	JLROdgESO
roi cho	ELRSfSQUb
^dau	XR8fGA000
suc	MCEGcHDfI
chiu	MRA7YZ9EB
cuoc	a8JESW8L8
cuoc doi	NQPRcQRSR
'chịu	ORNHZcDIF
'cuộc	USNLXNMUK
'cuộc đời	QSSTaTTUT
dau tu	UHIHcHGOB
tu lam	HCJEmDFQH
lam dau	GCJFmDFQH
dau minh	GCJFmDFQH
'tự làm	NMPMdLOQP
'làm đau	NMPMdLOQP
'đau mình	NMPMdLOQP
xe nguoi	KFLQdHNRJ
'cấu	JKLMXLNIf
'xé	IDHGXhJKI
cho chet	JEGLiOOKP
chet luon	VMONWNNMO
khoe	VPQOhSQSS
song chi	MPPQdOOQP
chi cho	JMROgPRQJ
no muon	CNSLnTTTR
'hỏng	hKHJKOMJJ
#blast+die	OBB0kHBM8
nay em	NHKLgIJHI
em di	T2I1SKiDD
'em đi	QKOFTReJG
me khong	B9PFiBbKA
^xin	dJE0c66G0
'mẹ không	EJRPaFXOK
'cố	QORQbLIPI
lan cuoi	AGBErEDIA
noi chuyen	UFICZKKAD
chuyen voi	TIIHZLKEE
voi ai	QHIHZaKDE
'lần	aFLHZVIID
'lần cuối	HILKkFJOJ
'nói chuyện	XJOHWINII
hieu	d990SYC80
cham dut	MQQLgSNOH
'chấm	ORRRcSQQN
'dứt	ORRRcSQQN
'chấm dứt	ORRRcSQQN
chinh	mCC9WBA90
'hại	NKM9VbHXK
'chính	cLLJUJIMA
y	PBGAhIGFB
quyen	h2C4Y0000
'ý	OJJIfIJJJ
'quyên	PQQQbRLQQ
ghet	AIKPoOKNO
ban than	iFLGNIOLF
than con	HKSNlSSOM
con con	7PQGljMNN
'ghét	KPQRfQPRR
'thân	bPQMTPOPK
con bi	H790SUh3B
bat nat	NQRMdPNOM
'con bị	LDJGVPdJK
om con	AHFIfaJQG
con nhay	XKONYLQQK
'cảm	gFLJSNONM
con dung	CFJINHnFC
'con đứng	MQSQZQXTR
dinh nhay	CIGFlPORM
'thành	ZKFGULNLU
'định nhảy	MQNLdRRRQ
gai dung	GJIHbHUMK
'gái đứng	JMMNaNSPP
'năm	a569KaN7J
tac lam	NIOOhPKPO
cung roi	DjHGfCIRI
roi khong	TCLJgMKLK
'rồi không	UMPPXSNRP
'lối	aGGFZKOKG
#lost+stop	FKQRkPJPQ
#kid+stop	GFUNhKLVU
#parent+stop	OhRQaAHNN
nghia	XA79g9909
'nghĩa	UGFGeHJ9E
'tại	bLPNTONPO
#partner+stop	NTNCUZHLQ
em cam	JHOFcUNPP
'em cầm	LNRLZYRSS
'sẵn	MJOHgMOOM
nam cho	MFLNhPNLP
#die+gas	EGINlPMMP
met muon	JSQKiJQHN
muon bo	VKD9bGBF4
bo het	APQPdPQOf
'muốn bỏ	SSLJZIMMI
'bỏ hết	LNONYOOFb
#die+figure	kBHBHAGFJ
dang cam	NFN5ciOQO
'đang cầm	QJPDYfQRR
#afraid+locked	C7F9TRmKK
thay minh	JQROhRMRM
minh la	NOROhQKRM
la ganh	JQROhRMRM
ganh nang	JQROhRMRM
nang khong	dSVUeMLRT
'thấy mình	PSRQcSQSP
'mình là	PSRQcSQSP
'là gánh	PSRQcSQSP
'gánh nặng	PSRQcSQSP
'nặng không	aSVVZUPRT
tot	ZKJJcGCLE
co toi	HJKAYfIQC
^moi	9CLCVajJ9
'tốt	XONNaKNMG
muon gap	MJMIhKFIQ
muon o	HKNKjKJSU
'gặp	SFLHPYFII
'muốn gặp	TLQOXLJRT
con lay	JGQLeaKMK
con chet	MPRNeKQNR
may toi	RHOLcHLOM
'biệt	ZKLMYLLJK
gom	KMROfPRRJ
con ngu	OIMGYdEKH
'đủ	bJKKTKDLC
'con ngủ	QMNNVZKPN
dem nao	HLONZfORR
tuong tuong	JMQOcOOJZ
minh chet	PORSbQRSS
ra sao	gFG9WGGC8
^dem	IKONYeOPN
'tượng	OOSQZQRNb
khong thiet	6HMMtIHKF
an uong	JKRPiKMLH
mong	MJQMgIJKD
'không thiết	HNPQjMPRM
dung lai	TI9EfLGOK
gan	g755T82FB
'sáu	SMKKZLJON
'gần	cJIESIEMK
mau moi	NFJMgLNPN
'bấm	ZIIIXJMCI
'mới	XDE8IRWIW
'dễ	aGJCTGJON
^het	JDGCeDBAV
em viet	DMSMnJKLT
nhat	X898TAV83
ki	a030KH0NJ
'nhật	gNMNTNKMK
'ký	g8MAJLAIP
'ky	c7B5PN65M
ranh	n7FBWF900
cho ranh	MLOOfKQTM
'thừa	mPOLTJOPH
'rảnh	QQRRbQRTS
'cho rảnh	QQRRbQRTS
i want	T010b1G00
want to	W000h0200
end	S6A5ZAF4R
to end	USSPXSQUS
end it	NRKRdRQRQ
i don	A060c0n00
don t	B050b8l00
t want	eKPDPT1HL
to live	LMLIgKJLJ
ani	CXEBdDRGX
longer	WFGDXHGAQ
long…	WFGDXHGAQ
'any	CXEBdDRGX
living	MFHBiEEED
~liv	W7E3a7499
livi…	MFHBiEEED
wish	GFLGmFIBH
would	K3E5s9356
i would	g8HBVKEDD
tomorrow	YEGBaDGFB
tomo…	YEGBaDGFB
i just	lCB7NJD91
disa…	U187L8c45
better	HIQIkHIHJ
bett…	HIQIkHIHJ
better o	HIQIkHIHJ
without	X3B5R5J2e
with…	Z294Q4I1d
standing	JNQNbQaVR
~stand	JNQNbQaVR
stan…	YDFGUJXHG
bridge	WDGCZKJQF
brid…	WDGCZKJQF
jump	D788pKENE
to jump	GABAmOFNH
thinking	FCDAmJFFJ
~think	FCDAmJFFJ
thin…	FCDAmJFFJ
thinking o	LGFDhLHJL
bought	aKKIWMMMJ
boug…	aKKIWMMMJ
pills and	OJJGeJNRK
i will	REFIYEBaJ
tonight	W7I8h6bDH
toni…	W7I8h6bDH
i cut	GHJFkJJCF
cut mi	FGJDlHJBF
'cut my	FGJDlHJBF
i kep	QIPGbLMLK
myself	6594w8F89
myse…	6594w8F89
suicide	MQQMeSKTM
suic…	kFDFHIC99
kill myself	LRRPeLQPQ
what i	d967OF50R
i the	a040b800O
die	E070q0142
to die	KFFCiCDGC
^what	S000L3EaK
ho mani	TCDFcJFDD
'how many	TCDFcJFDD
#die+high	TGPOYKQON
wrote	FIKJkNMGL
i wrote	HKKLiOOGM
goodbye	dHOKPOMHN
good…	dHOKPOMHN
letter	Q798hAA91
lett…	Q798hAA91
i need	f683U2C11
need to	WDC7a9G57
a will	VEI9ZLFBE
because i	KLPKgLMLU
i uon	HJPHiNLJR
week	fBEBVKEMH
get mi	SNNMaPOON
pension	WIN9TTBH2
mi pension	MNTHaZISL
pens…	XIMBUSIH1
plan	MHHHgLLKJ
plan to	MHIIgLLML
to go	97FDXeYBA
^after	JLKMhMNOQ
'get my	SNNMaPOON
#kid+paper	n0H0HN4J6
trouble	cJNKUHNIN
trou…	cJNKUHNIN
like	XBKFbYNAK
nothing	MIIDYHIHd
~noth	MIIDYHIHd
noth…	MIIDYHIHd
am a	PAH9MXaEB
alive	RELIbMDLM
and say	C7D8m98Eb
will kill	JMSAVhHKQ
that he	MKQIbfQNO
sister i	CFIBXlDQJ
say she	B8E7pCEKE
husband ha	ZGTHaDKNQ
a girl	K9FCWNdOM
afraid	BFKEaePLK
afra…	BFKEaePLK
safe	9HJ8XnAGF
me to	l0A0GOS00
died	Z1HEYFAEH
died i	QNVSbQPVU
onli	F882f8LAa
i onli	LLJGgJIIE
'only	F882f8LAa
i lot	P060G8m02
lot mi	L462P6e15
go to	96C9fT4aE
'lost my	L462P6e15
failed	iLKHLIKJH
~fail	iLKHLIKJH
fail…	iLKHLIKJH
to be	HCLGeEeIN
be dead	NQRQeQOUS
ll	NGLDYaQKL
i died	LLPNgMKIO
^nobodi	MJHGhLNHF
#alone+parent	G9E9W8fG9
#alone+past	OMRLZMVQQ
tired	oDI9GEGBI
~tir	oDI9GEGBI
done	VJHBYBAAE
took all	CEIDVlGLI
m scared	CKLDXYaRM
rope	JJLMhPMIH
a rope	JJLMhPMIH
readi	NCFEiEEFA
rope readi	JJLMhPMIH
'ready	NCFEiEEFA
'rope ready	JJLMhPMIH
#die+swallow	PORRbRRRR
#dying+swallow	MMQQeQQRQ
star…	tBF6CECFH
thi i	NKJKbJLDV
prob…	QHGKcMNFB
the lat	OLKMcMHMI
anyone	FIKKkYJGG
anyo…	FIKKkYJGG
^thi	f080O8KWA
moe	M285gDSC5
ani moe	F7EBjGVGC
d	gKKNTRMMJ
rather	PRSQcRPTR
rath…	PRSQcRPTR
rather be	ORSRcRPUT
the onli	SNMJZPLNF
'the only	SNMJZPLNF
kids i	GIHEbIZRQ
do thi	YFHHZJGOC
'sorry	cGMIXQNJK
never	P7B2hC662
ua never	KONIgNKHM
ending	HHKGlHIFJ
~end	JHKFlCHFB
endi…	HHKGlHIFJ
mi lie	jCIAVJFDH
death	r2A7Q8ECE
shoot	PLSHfLHHJ
sleep	G8F1cl7I3
to sleep	JLOIeYIOO
sleep and	LNPNeLOOP
and never	MNPNeLOOO
never wake	LNPNeLOOP
again	g500Xb5A0
want it	VQQPZNJON
gone	3IJJTJqPL
i to	p50AEGCA3
canc…	SEF8UKJBU
and want	cBFBQMALE
finish	SPOQXPPQM
fini…	bGDEVMJFD
after the	SJIIbPMIK
babi ua	KMKGbLaKN
needs	l4E7T2344
~need	g0A3Q000N
deci…	eFFERGEAD
am thinking	MNPMeMMMM
o ending	MNPMeMMMM
thing	68FARh8f9
~th	68FARh8f9
t se	KGIGOIjJK
reason	MOMNeOJMP
reas…	MOLMeNILN
reason to	MOMNeOJMP
you	W000G0Gj9
do you	iDEJbHI2D
care	cMNJXONIL
^do	E000O00t0
yesterday	g9F4LXB8A
yest…	g9F4LXB8A
boyfriend	WCK2Bb7GG
mi boyfriend	OGN8GgDNM
boyf…	WCK2Bb7GG
#partner+swallow	FjTKUHOST
ua dead	YINDTPJIQ
wait	NDM7YDcNI
everi	P8B2UQD6a
i die	MMNLfLOLJ
'every	P8B2UQD6a
eat	KBFESGCeF
for good	OCGDeGBCC
stay	X8FBcKCIG
need…	MDIFcDHHX
until	PFOLcNOQM
then	Y5G9TTDCP
me the	LFGGdGFFY
اريد	b000m8F00
لا اريد	QDLCAeCJF
اريد ان	OCH9iO4E5
اعيش	GLNLkNGJI
~عيش	HBIHoHDEF
بعد	p010R0000
انهي	NLMKdMMKC
~نهي	LFHIgLIGA
^اريد	YDE9RDXD8
حياه	HOPQhQPMP
~حيا	HOPQhQPMP
لها	oGIEEACHB
اتمني	ECIGmHGGE
~تمن	ECIGmHGGE
موت	7DGHkUJFH
ان لا	LDBCXIeHD
استي…	aHHFVIEB9
غدا	TAFGZFFGD
نفسي	K1CBoC4AD
~فسي	R0A9k9268
^نفسي	SLPQZQJNQ
#breath+lost	FIOMWOgNP
#die+lost	SKNOcLGOQ
جميع	GGHGlFGFC
~كون	H996jK955
~دون	OCG9eAFBE
اقف علي	JMIChOMJI
افكر	TEFFfFECC
~فكر	TEFFfFECC
~رمي	9EI9nWGCJ
#breath+high	HILKiIKML
اشتريت	eCFESIIDF
~شتري	hADDSAFBC
اشتر…	eFJJTILHI
ليله	JADBjMTF9
~ليل	O594iTR73
^اشتريت	eCFESIIDF
~جرح	HFJIlDLKI
افكر في	GHECmJH9B
انتح…	DILImJKJI
^افكر	JNNNfOOMG
ما هي	KBFFWEBFb
طريقه	RMMMbMNMM
~طريق	UIKJaKJJI
بدون	R494Q5R9T
#asks+dying	EILNlLJJG
كم	eHGHTKAEA
~كفي	UJIGZJHIG
^كم	aJIJXMCHE
كتبت	DLMKlMNGI
~كتب	X7CAZA08a
رساله	WHJJdMHEO
كتبت رساله	GLMKjMOGI
~رسال	Z8IHcLHDN
داع	GLMKjMOGI
رساله داع	GLMKjMOGI
كتابه	aIHHYIIEH
~كتاب	cHFFYH9CG
صيه	aFHHZLJGE
لاني	Y8DEfGGCC
لن	EGFEpDCDE
اكون	LDFGgDGEE
اسبوع	RMNMbOMLO
~سبوع	RMNMbOMLO
قادم	TDHGcGFFI
~نتحر	EIMLmLKHK
استم…	bGFEcHGEG
^لم	b973PCQ0M
عبء	OQRRbRQQR
عبء علي	OQRRbRQQR
يجب	V9IDHIEGX
يجب ان	UAIDIIEIY
ارسل	GIHGbFEEe
~رسل	KJIGZFHGZ
يريد ان	ZGKGULLKI
يموت	lAIFGLFAF
#dying+paper	UNHJUPZK8
شرفه	cILMULMMK
~شرف	cILMULMMK
نفسها	W9GFeBBCH
~ذبح	gGE8WRD59
~خبر	UIIGbHKIE
فتاه	TJIEZKLJE
~فتا	TJIEZKLJE
تريد	WNONaPPMM
تريد ان	LMMKfONPJ
امي لا	cGHJZGBHG
~اكل	QGJHWZHHI
اريد موت	KPPPfPPPO
اخاف ان	SLNKTbNPL
~وذي	FIICQcHFI
^اخاف	bIGFQYILG
مت	IEHFjDFIL
منذ	O8EDXEaEJ
ماتت	Q8KDfEHHN
~مات	Q8KDfEHHN
حق	XDDEZCEBC
فقدت	QJLMaIGKJ
~فقد	QJLMaIGKH
اذهب	GEJAgUcEK
~ذهب	LGLBbUaHK
^فقدت	QKMMaIGKJ
امتحان	XHKKdGIGH
~متحان	XHKKdGIGH
امتح…	XHKKdGIGH
اموت	Z6JJTIKDI
عيش	KIGHgGHFG
~كره	NPPOdPOMO
تعبت	QIIGgIJHI
~عبت	QIIGgIJHI
تعبت من	QIIGgIJHI
خلاص	VGIEkFDHL
عايز	NCB8gET9B
ارتاح	VMMMdNMJL
~رتاح	VMMMdNMJL
^عايز	LGDBXIaEH
بدي	k453X8M03
^بدي	j98EQCP89
بقي	JGKIiMIEE
^دي	QGJKhJJHK
عاد	RMNNdONJL
ما عاد	RMNNdONJL
ابغي	FOOOeOOLO
عاد ابغي	FOOOeOOLO
ابغي اعيش	FOOOeOOLO
مش عايز	FMMKjMKIJ
اكمل	EGJHmJFGH
عايز اكمل	FMMKjMKIJ
~كمل	JBIHmJFFG
فوق	RCFGcSDDM
خايف	JIMDUQfKD
انتظر	IEDFXIhAC
~نتظر	Y231VAa67
حبل	GECDmEJCB
#dying+here	YLPQVPPQQ
لما	UEFEdTECA
هذه	d036l404I
اخر	O497U7C4e
مره	XCECVb984
مع احد	AHLHbEgJH
حل	JHHFiEHGE
اعد	cHJFYIHFF
انهاء	SIHGgJHGD
في انهاء	DLKIlNIII
~نهاء	SIHGgJHGD
حياتي	SKJGgJFEE
~اتي	ZHHDeGBC6
#birth+parent	QSKDYGbMO
انام	IGGBdZIGA
ان انام	GHKKkFFKJ
~نام	L9C8jWD95
انام لا	GHKKkFFKJ
اصحي	GHKKkFFKJ
لا اصحي	GHKKkFFKJ
~بدا	aPPPVOMOL
~رحل	MONNYPdNK
امر	BHHHZJJCh
لانه	RQQMRcOQK
كنت	PIHIaIVCB
ميت	TEEGdDCCB
~حسن	SFEGhJDEH
كرهت	NRRRcRPPR
من دنيا	MRRSdRNRR
بي	S97SEcCAC
ولاده	OIIJdGKOK
^من	d001X510c
اذا	EBG7SqF98
~ربي	eCGHVC8FF
كل ما	EKJGPbNAb
من حياتي	HPNNhLMLL
عايزه	GKNONiMKN
~عايز	VFKLNgEGL
~جمع	YHIFXEIGG
كافيه	SJMKaIKLK
~كافي	SJMKaIKLK
اولاد	RCDCQaFDE
كل ليله	OKQGZhQPQ
^كل	HKIERXLc9
خرج	K879WAkA8
سادس	RIHIbLJKK
حتي	PDHHdLKDY
نهر	UDGDXCAD9
~دفتر	bPPMUPNNN
دفتر…	PKNGfLJPH
زايد	aJHFXKKFG
~راح	MINLYLaNN
danh toi	FEKCAmMRN
'đánh tôi	KLSLGhQUQ
cu nhau	TSSPLgTTS
vo con	dJTNMSQTT
con ra	NQTNLeSUU
em bop	ODQOKeRQQ
bop co	F0KACoJPM
'tát	6CMCEtJMK
'bóp	GHKJHnMRM
'em bóp	LLRRPfSST
'bóp cổ	EHKJHnMRM
chong nhot	GNOHFjKUT
toi trong	NGDbKaHJG
toi giu	MQVJKgKTN
can cuoc	e7MG8ZDLC
cuoc dien	RNIGGfJKC
toi di	Y0D60gXA0
di dau	8BN4DZmQJ
'căn	hHKLAU9G5
'cước	fHKLDUDI6
'căn cước	fHKLDUDI6
'cước điện	SUPPQbPQM
'tôi đi	XHO8BbVJ8
'đi đâu	FNQJLZeRM
#locked+pain	INSSHhLUQ
#pain+paper	R0000NAWZ
em danh	gDDBDROHC
danh em	8EG84uAOH
'em đánh	bOLINTROP
ve la	MQOHIjJMO
la dap	IELNGkQHI
danh me	EEE5LrKKI
me con	AY600SlG0
'đánh mẹ	MPQLOePRQ
bo duong	MGD98o4GB
dam noi	KQRGOeNTP
noi voi	CIKHGiLKb
'dượng	KMMGIjEOL
'bố dượng	NNOMMfIPN
'nói với	IMOLJeOOW
cha	h090190b9
cha duong	OLMFHdKPO
voi em	O587DYc9I
^cha	iDI7AQ9AH
xam	UEK7IiEMM
xam hai	TEK7IjEMN
toi moi	m7980U3G5
^cau	OJJHGeJPF
'cậu	NINLNdJKK
'ruột	fCLK9SBH9
'xâm	TNPDOdLPP
'xâm hại	TNPDPdLPQ
'tôi mới	WLHLIYKLE
'tuổi	OAC6EOgC7
me ke	P5J0Bh9HD
bo doi	iGI5ES6EI
doi con	WQRGLZMNN
con bat	MQPDNgMPP
ngoai hien	HKEDHacGJ
'mẹ kế	RHMJJbJNK
'đói	WJNJHXNPQ
'bỏ đói	XMOJNXGPQ
me chong	9NSPSnKVV
chong chui	HLOJLjNPR
duoi em	GHRIAmRUU
ra khoi	TE7JIjLJD
khoi nha	HFCKKjMOO
nha giua	JHCKKjMOO
giua dem	JHCKKjMOO
'chửi	FKKFGlJLW
'đuổi	LINHIiPQN
'khỏi	MHJNaaLIH
'ra khỏi	TLMOPbQOM
'khỏi nhà	ONPPQbQRR
'nhà giữa	PNPPQbQRR
'giữa đêm	PNPPQbQRR
nha chong	bKOGIUFIQ
chong bat	EOUMJhVUV
em lam	dPRLOXKTS
to khong	iTSEGbGVF
cho an	CINA5qA8A
suot	t2CCF7GJB
'nhà chồng	WQSPOWMOT
'em làm	aTUTQYOVU
'cho ăn	KNRMGhGIN
'suốt	gLLLOJNPG
toi nghien	UPRHDZNUI
danh ca	LPRMLgMRR
me gia	MJPDIhJJC
gia de	KRVOLiMVU
de lay	HRVNNjOVS
lay tien	HRVNNjOVS
'mẹ già	QNQMNbONK
thang con	eJKGJc8FN
doi so	SNMHOcGNF
so do	aCJCIcFD5
'sổ đỏ	cLIEESJME
#afraid+paper	b0200PF9b
lay het	DILFInILI
luong	i788CXH4B
huu	i9F74WAD1
luong huu	aCKGEaHF7
'lấy hết	IOQKNhNOO
'lương	cIJHGSJHF
'hưu	aNQLKVLNJ
'lương hưu	UOQMOXPOM
em bo	PRRIKabRR
'em bỏ	LTUKJZcTU
chong cu	SRQFJbTUS
'cũ	fJLJMVJLK
'chồng cũ	RUUNPbVVV
'ảnh	ZMQB7aHPP
ban trai	ZMSNDcKUG
em gay	dIPKJYOQQ
lam em	bFIDCbFTG
'ổng	MHQIHkPQQ
#device+stop	QWPHAXIOR
#pain+stop	PYQJ0WCMO
bao hanh	1FFABvH9C
nam nay	AGECBrI8B
'bạo	RLOILdMNM
'bạo hành	GOPKNiNQQ
bi chong	G7O6JmOOO
chong bao	aMSLLQSQL
giup em	p9DBCGF6G
em voi	ONSPPbbTT
'bị chồng	MGPGOfPQQ
ep	DIAAIpHIK
chong ep	FPUIIlSUR
quan he	cFOGLVNKK
khong chiu	VhHD0MAGC
'ép	HMIMIjJMP
'hệ	MJMGKKHYZ
'quan hệ	eOTNTZVOK
'không chịu	NpNO4XCKF
toi hay	dLSNEbJUS
hay danh	IMSHIiTSR
bi bo	J0801Nq9C
me danh	KKTGFiDSP
gay roi	dKKNIbMQP
'bị bố	LOSLJgFUT
bi me	GEKJAiVHL
danh dau	FPRIIfERf
qua con	ILSNGfYRO
muon ve	GMGBCabHH
'bị mẹ	IKTQFhPRT
'muốn về	KOOMOXdOQ
bo con	43G7Rv549
con dang	MPQIZZMRR
dang danh	BHGhLbMIH
'đang đánh	NRQcQZQSR
nha bi	HFMGNjGLN
bo danh	RJPCOeGNM
'con ở	MPSKNdaUT
'nhà bị	POQORbORR
duoi danh	HPIBPnMTS
con chay	XNHAJbcLK
'đuổi đánh	FSTIQlQVU
'con chạy	VJMHKZaRP
tui con	MLPGFjXUS
con tron	FEKVGWXLO
xom nha	gHK5NWMQQ
nghe tieng	gMOIKNKMF
bi danh	ZGI8FfEHC
'xóm nhà	bOPHPWPRR
'bị đánh	UIL8CbFNL
ben canh	dJLCKdHNM
danh con	MLTEKlIUU
con da	ONRDbaIGP
nha ke	HDOFMkIQS
vet	z6A80T0FD
hanh ha	YAE7FXLDP
'hành hạ	XKLINXPLQ
thay ong	HGPDLdcJL
dua con	TILCCe9GG
con lai	UILBAfCIE
nhu cho	DGGGGhGfE
'thấy ông	JLPINZbKM
'con lại	LNQNPeNLO
chi gai	XLQ6LYORQ
chong danh	FEMECmLOL
vien ma	WRSHJiNVK
dam bao	RQVHOlTVU
'chị gái	PQRLQbQRR
'chồng đánh	KKPMIgOQN
toi lay	OJGADhBMI
lay chong	hGVEANBQJ
'tôi lấy	PPNJKcJQO
'lấy chồng	cLVPISHUO
bi anh	XHQJIcPPS
anh re	CJJ97oJKL
buc	bJFHIZLHH
'rể	KPLHGgLNN
'anh rể	KPLHGgLNN
'bức	bHJMKYQMK
danh no	GMNFEmPUM
so khong	RIMBJfYJI
chia	s6F40ENHF
chia tay	iGKB6XHKH
chong khong	bMSJGRITR
khong dua	RRSMQaRTS
dua tien	JPQdQVPLO
theo doi	QOOIMcPPG
em gap	TOQJJaPQR
me de	RPSLQaRTN
'chồng không	WOSQOWLTS
'đưa tiền	QQRZRZRNP
'dõi	RRSQQZRTP
'theo dõi	RRSQQZRTP
'cấm	RRSQNZRSP
#follow+locked	NLMQDfLJK
ki don	LKLKHgNML
'đơn	cKJHCUGKH
toi om	VNLKLfKTL
co cho	oDJ5GZ7JI
'chỗ	cAD6DVGP2
'có chỗ	gKOIIVKRN
bi duoi	IHCKKjMOO
duoi ra	IHCKKjMOO
'bị đuổi	PNPPQbQRR
#follow+paper	-BE5CICN5
dem qua	YGOLHZFNO
ra phuong	Z7HGEcIFC
'ra phường	VGMMLaNLH
boi	k6E82gGHG
chui boi	BIJEGpGLK
nhuc	NUKF7VCdF
doa dot	6GH77v5AK
nha moi	WEHDGcKII
'bới	MQQNPeQRQ
'chửi bới	MQQNPeQRQ
'dọa đốt	KOPKLgKQP
li hon	VHKLAZLLF
giet ca	DGL0ErFLM
'ly hôn	YOQOLUPPO
'giết cả	IMREKkLST
chet nguoi	iCEACcOFI
'chết người	aHJKJbPKK
thai khong	cJQJIcOTS
khong nghe	AFKHEdINk
vao mat	IDOK6oLRF
'vào mặt	IKRLJiQUT
'em chảy	PXRQPaRSS
ong xa	QGRFGcMQM
quang	RJJEGdQPL
'ông xã	SQSNPaPQO
'tôi đá	XORMPWLON
lao chong	GFMGHkMNM
toi danh	rGLDDB9C1
^lao	HFMGHkMNL
'lão	8PRJKoTUT
'lão chồng	8PRJKoTUT
'tôi đánh	hOOHLKJME
'bữa	TSTPRfNSQ
vi khong	QTTGJgNUS
cho tien	USOHIfOUP
nguoi con	OHQNCfGNL
ba me	OBGD8dWIG
me di	IFHA4ZkFI
'ba mẹ	PKNOGcRMN
'mẹ đi	MKNLGabMM
ong ngoai	TEK7EYXIE
so cho	QHNBJfEKE
kin	ZEI7JeBF5
cua con	jDJ4AZ7KA
'ông ngoại	RGMEJWUJH
chu ho	U5IB9kBHE
coi	U0740e65V
do con	XAICBkBIF
em lay	7GUCBuJVU
em moi	Y8K99EeI8
muoi lam	aIIJNcPSS
tuoi khong	TFGEKTaJB
'em lấy	GKVPNmPVV
'em mới	QOPMNPbOL
'tuổi không	SKMNPVZNH
'cưới	ZBCBAWAIG
di vay	QSULLgRUT
no khong	JRSKXeQUR
khong di	YMOIFaJRI
'không đi	VPQQLZNSM
'dâu	fMPOKXKST
con cai	QRRONaOOR
doi nhot	dJMGOSCNP
nhot ngoai	LQQGIVdPP
toi gia	UJLMHeLRJ
gia roi	kFIICYBQL
roi ma	RHKGFTaRN
ma con	98C75gkF9
con no	LHMAKmORL
no danh	EHICGoKSH
'già rồi	aMOOMYKSM
'rồi mà	RNPPNaVUO
'nó đánh	MQOMNeQSP
danh ma	HOSGKlNUT
ma toi	OOTSLeMUP
'vũ	RLSTKdSRN
em co	jRD7FSCGG
chong van	JTUMLiUVV
van danh	QQSHKeSQH
'em có	eJLIDXJPP
anh ta	GFLGHlNQM
toi doa	CNP7KpEPT
'tôi dọa	GQSJJkMVU
cai nhau	RPROGaRQP
lai danh	GNPKClMPN
roi xin	YII99aIRE
'cãi	TRRPHYRRP
'lại đánh	MRRMHfQRP
'quất	KPNFJjLPM
tre la	FDRFGnMTU
con cam	NQRLQfQUT
nha lay	rNPC9O5Q6
lay that	FKPNJiLRG
that lung	FKPNJiLRG
'nhà lấy	jQRKJKGRH
'lấy thắt	NPQPOcORQ
'thắt lưng	NPQPOcORQ
nguoi nha	IGFAFlOOQ
danh dap	HJLEHlKLM
'người nhà	NNPJNeQQQ
'đánh đập	NOPLQePQR
la bi	EOQLKjHQQ
em dap	IQQNQiSUS
thoai em	qC17DS7KF
em xe	KOPJKiNRR
'em đập	PTUPUbVVU
'em xé	OTTPPdTUU
doi toi	VOPONWPQQ
toi tan	FNOPLZdPO
day ve	RRRRPZRSS
'tôi tới	lMJJNKILK
'tận	YTTRQaSSS
ban gai	WDNDEdNLD
'và	NFHDDRGGg
tham	d9A4AP7W1
tham tim	GIMFGmATL
tim me	IBQMFJkFF
con so	A45008wC2
'thâm	PRSPQcKUS
'thâm tím	PRSPQcKUS
'con sợ	EJJGGHmQJ
#intrude+paper	bENOMYIKG
van tay	OHNKJgIQN
toi nem	FFLMGlMPM
'tôi ném	LNNLMeMQN
toi ma	hINFNV9T7
nau	nBDFGNHAG
nau com	bFLIJTJJL
mam	F6C6AUoC2
'nấu	gHKLMQMJM
'trễ	p9EBIPGN9
ngoai bi	BGIECgeEK
ut	A44E8ap5E
xo	MFHGHhKCJ
xo nga	MFHGHhKCJ
'út	JJLFEalHP
chu di	PFQHLdERU
ui	WFNFLdHLN
chong moi	WENIIeRSM
danh dang	JJTGSjVVV
beats	2CK8Bx6HG
beats me	DNTFGnITQ
husband hit	ENVMOlOVU
i ran	IIRGIYbVO
#lost+partner	Y6JIFQaKM
the children	BAI59rFKK
#breath+figure	LSJFIfIJL
#figure+hit	bOPONPRPP
passport	eAF28T6IL
mi passport	UIQCLXGPX
the face	EdMDJaLSQ
partner	REOCHfGKJ
part…	aBF89dCE8
violent	cFLCJQNFJ
viol…	c9EACYF9A
go home	DEK98kZID
victim	UHGFJbHEC
vict…	ZIKDLaLGI
domestic	NMMLNeNII
o domestic	NMMLNeNII
dome…	NMMLNeNII
violence	NMMLNeNII
domestic violence	NMMLNeNII
and need	PKNIKbKPE
abused	DNRHNkIPS
being abused	EORINkKPS
~abus	MIJELiKGL
abus…	MIJELiKGL
abused at	EORINkKPS
throws	GHPCMkJQN
at me	DEMZKeGMK
i hitting	HLKCLlILI
^dad	NBGFBiGIF
stepdad	FBO5FnEMK
mi stepdad	FBO5FnEMK
step…	C7N1Dr8KJ
touches	BGM9Ko8KL
me at	FDFBFhUKF
at night	B6M5CrDHJ
mi uncle	L6L5DiCEE
little	L0E36cgCI
mi little	9DN9FefJP
litt…	L0E36cgCI
little girl	LFOCGIhLR
parents	T3906Kf69
mi parents	JBI7DPeEB
~parent	T3906Kf69
pare…	Y2905Fe68
give	a9BC6Q5Bc
food	NJICBfWJ9
makes	W5C26f4H9
makes me	PDM7Bh6KI
me sleep	EGQDJnBMN
takes	VAGEHgFAF
~tak	VAGEHgFAF
grandson	B6C47PpDG
mi grandson	B6C47PpDG
for money	JNPdNSGQO
in la	KDK5Cn9IE
~starv	oFIB9JHHK
and beats	IMQLMgNQN
trea…	ZORHObNQO
beats hi	IOQNReRPR
hi wife	IOQNReRPR
wife everi	IOQNReRPR
scream	nOPEGAJRK
'wife every	IOQNReRPR
the child	gJLLDZELK
bruises	LMOIMgJOK
~bruis	LMOIMgJOK
brui…	LMOIMgJOK
the parents	KJMIPUeQN
beaten	kDI0EJHD9
i beaten	GMRKOjOTU
beaten bi	CJNHJnMON
bi he	JAGFJmBFJ
husband and	jGNMKHLKM
i afraid	IFOJHhVNO
report	eAF8BJTB9
to report	eQQPGYQLP
repo…	eAF8BJSB7
'beaten by	CJNHJnMON
#murder+rape	POPVMbPNJ
kicks	JLQKPgPQL
~kick	XILDOWMGA
kicks me	JLQKPgPQL
although	PEGBBTFGd
alth…	PEGBBTFGd
although i	LIIDEWFHg
divorce	fLNDHVJJJ
divo…	iILCEVFJF
i leave	LKR1BjKMO
to se	cILHGZKRP
drinks	NKPKNfLLL
~drink	WJKIJfJHI
drin…	WJKIJfJHI
away from	ADK9LbiOM
from home	CMMEMcdOM
dad ha	LGKIChENM
hiding from	IMNENhNPM
from mi	NKJ5GeWF6
'from my	NKJ5GeWF6
with mi	cHO7DPSPK
nowhere	FJOJEWhMP
nowh…	FJOJEWhMP
nowhere to	FJOJEWhMP
'with my	cHO7DPSPK
with the	f1100V84Q
follows	MOQeMRLPO
follows me	MOQeMRLPO
me when	PKQBKkDPN
i get	kETIFXDUQ
#asks+follow	cKMGKbMPR
#asks+parent	N6L9EVlMK
to mai	ZMMLIWJLJ
me up	HNMFJcdOI
'marry	Y8F98h9HF
'to marry	ZMMLIWJLJ
me mai	ICL6CVZIH
me go	KMTFGlESP
our parents	IPPGRadPP
parents are	JFK7JRgFG
grandpa	8m655NQ56
touches mi	FHMDLlALL
private	VHLGGXGGG
priv…	VHLGGXGGG
pat	aGKIJXHEB
'touches my	FHMDLlALL
employer	PJCJLcLNL
empl…	UH8HIZIHI
live in	YMOJNcQQN
their	aNOLMYIPM
a a	cDI8CRFBY
ciga…	DCC6CpIEF
take the	cMKBDeNMD
girlfriend	kJLJINKIK
girl…	kJLJINKIK
threatens	IKP4CkJPO
where	k0000Fg00
where can	XOFOPZORR
can i	o68C3W7LM
i go	dEJIGV8TS
^where	hB47EPS90
#asks+hurt	k0520QWFF
#asks+partner	k5LGDMDKM
i mi	SJODMPbLK
^who	wA9ADICA7
beat me	gHMBHLKHF
pulled mi	IEKYIaMOH
mi head	b8B79XHM8
'pulled my	IEKYIaMOH
knife at	KIPXGXIKM
e husband	bKRMJPGPN
i at	GGJIJfeOP
daddi	LJJGIcRGI
mommi	BGIHHegEJ
^daddi	LJJGIcRGI
'daddy	LJJGIcRGI
'mommy	BGIHHegEJ
mi mum	c385CVKGC
aunt	eJLHQPLRP
~look	kHJDHPEIG
the old	dHKIGTIKG
feed	SKNMJdNUT
daughter i	b7GD5YPCO
kept	aKNHGXIMI
locked up	PMQFMfDQQ
me again	EDO5EoMPL
husband threatens	KPSIIgQSS
threatens to	JJR0EiLSQ
spouse	cNQLPXPQQ
spou…	jHJGNVHPL
abuses	MOPLPePPQ
#asks+locked	gNONIMFOE
mi papers	RRTBObOVF
papers and	SOPAMbMRD
me don	OBU5Eg9OE
don the	OBK4EfBGD
husband kep	RVVVVbUVV
upstairs	KFMDOlIPP
~upstair	KFMDOlIPP
upst…	KFMDOlIPP
late	x0I00K0BH
with an	QKCJMcMJN
he and	LEOKMjMMP
~call	iIJGIMIMI
call…	nGICFJGLC
يضربني	LKKAKgPFL
زوجي يضربني	XPTMFTSNS
ضربني	DLOJGoPHO
من بيت	G7A4AfeFD
يصفعني	HJQIPjJQP
~صفع	ABHBFrJGG
يصفع…	HJQIPjJQP
#hit+small	4BFdHZDII
#kid+small	R0B09IgCE
خنقني	OFH7IlJCI
~خنق	RFG6IjJCH
جوازي	QCI79bGBQ
~جواز	TBH47ZCAN
^اخذ	RGNBGbFK8
خطيبي	GDLHKkLHL
~خطيب	UAJDEeF9I
~لكم	IHKFJjMBE
^خطيبي	GDLHKkLHL
طليقي	DHLAMmLHM
~طليق	DHLAMmLHM
يهددني قتل	CJMDGnFDL
^طليقي	DHLAMmLHM
ارجع	AGIFIkcIH
ان ارجع	SQPMOcOQN
عنيف	FMPLPgNON
ضحيه	SLNJOdLIJ
~ضحي	SLNJOdLIJ
عنف	SOOKOcQIH
اسري	TNNKOcPHG
عنف اسري	SOOKOcQIH
~سري	OKKIMbMFW
احتاج	fDGBGe8E9
مساعده	bHHGLgIA9
~مساعد	SDDDGeE0W
مساع…	bFFFHeF5J
~تعرض	CFAD8p9AD
تضربني	IGMEFjIIM
تضرب…	IGMEFjIIM
#now+small	JDMdNYJPL
زوج	R7G5FfEDJ
زوج امي	HGNGNiMNN
ليل	CGJHIoBMJ
^زوج	PDJ7KfHIL
تحرش	GGMjIUJKL
~حرش	GGMjIUJKL
صغيره	N0402Zf03
~صغير	P0200Yf01
للبيت	SCGGEWUFH
اهلي	I9B4BbY57
~هلي	N6929ZX35
^اهلي	7CB8AVi6C
زوجه	iBJEDMAHP
^زوجه	aHKEESGEM
~معاش	QJNMLcOMI
حماتي	GGMDLkMHM
~حما	JDK7KlJEL
^حماتي	GGMDLkMHM
اهل	UFKFHhIHK
~عامل	eHGGHbFHL
~قفل	SED89Oa7D
زوجته	FCJ9CnHGG
يضرب زوجته	DKQFKlROP
زوجته كل	DKQFKlROP
كدمات	VHLFJYHIL
كله كدمات	BMQLOkHMQ
~كدم	VHLFJYHIL
اهله	EFGELXiFM
~هله	46858gh78
يضربها	YNPIOVPJN
زوجها	XHQKKWGJO
~شتك	dMGJDaMN7
^صديقتي	IMNAgYOKK
قوه	CHLRIgAGH
قال	JDH48geEA
طلاق	VFKEHYHHG
~ركت	SAG79UZ9C
يمنعني	LPOKPeQMP
~منع	QNNILdNLO
يمنع…	LPOKPeQMP
يمنعني من	LPOKPeQMP
عيال	E8C7CbmBI
لان	gAED9bDF9
من زوجي	BINFCoGJL
طردني	CHJIIoBMJ
~طرد	IDDCEoAFA
طردني من	CHJIIoBMJ
عمري	LIJCKYgHH
~عمر	N8C5DRi8A
خمسه	UNLMKdHMG
~خمس	eIFIJZFGA
عشر	XINGJYWKM
^عمري	SJKGIaYHI
#murder+small	LKPWKULKP
^اخي	Z180Vb573
يلمس	JFMCNjBIK
ذي	UIJBKhIHG
~لذي	TIJBKhIHG
سيجاره	AIKHKlMHK
سيجا…	AIKHKlMHK
اين	Z6496Qd85
^اين	dHCIDZPEC
~شدن	8FHFEqGEF
شعري	8FHFEqGEF
من شعري	8FHFEqGEF
~شعر	TDFEFlGAD
بيضر…	AEI7LtBJK
في بيتي	SJKIOaLKP
بيضربني	ELMFNlCMN
~بنه	ZJKFDdEGH
^عجوز	NNOKOfOKM
^بنتي	V1C49NcAH
ثانيه	aGKFHbGGI
مره ثانيه	WJLKJdHJL
~ثاني	aFJEHbGGG
يحرق…	9DBDDrB2H
حابسني	FNJFMkMNO
~بسن	FNJFMkMNO
حابس…	FNJFMkMNO
~كلم	QJJKKRZDa
قدام عيال	JKSJQhLSR
اوراقي	NMNHGgHF7
~وراق	W8A60Z64E
اورا…	NMNHCgGF4
كدمات من	HNQQQfQPQ
زوجي لا	VHPJCXMOP
زوج اختي	8CFAIrCEK
علي درج	HHIUGhKFD
تاخر	fCIGISEGJ
~اخر	fCIGISEGJ
يدفع	QHOLOcONE
~مال	c6ECDYDB7
جديد	Y6GFFG7Ad
lac	V04003m4A
bi lac	d7JABCTKO
'lạc	I8BD7Ho83
'bị lạc	XHKLELXKM
#lost+pain	O9IF8EmME
chau lac	ORVVUTcVU
lac ba	FLTTQSmVR
ba o	IPVVTTiVU
o cho	MJCJCMlHD
cho chau	nENEDELDJ
chau khong	MINKPXfGH
biet duong	KKKMJJhKM
duong ve	GEDEEFlII
'ở chợ	PSSRQSbTT
'cháu không	QPRQRWaNP
'biết đường	NOOQPMdLQ
'đường về	KMJLLIhKN
oi me	CKKPIGmLS
dau roi	NJPKFIhSP
tim mai	x6FI5HFEE
'đâu rồi	NQSPKJeUR
'tìm	TCGHBEeD8
'con tìm	IUVVSUiVV
'tìm mãi	kIMMIMFMN
bao con	IEHDBKoMK
day doi	HKOLELjRO
qua me	LORQLPfTR
'đợi	MLOMEOgMP
'lâu	fFIL9LVJI
ba di	XHNEOHaOM
dau mat	B0BGFEuQM
'đâu mất	JMMNLMhRO
'tiêu	XNPMNOWJM
con di	IENB8ZfIG
voi ba	XKROILXPN
ba ma	nAKAAAZKK
ma gio	LCPNOMhPP
ba dau	MJQQPNfQQ
dau con	KNPNWOeQQ
'con đi	JMQMJMiHJ
'mà giờ	PPRPQRbQQ
'bà đâu	NQRQQQcQQ
nha mot	LIRFGJiCP
toi con	jIJHGJVFF
'nhà một	QOSONRbSS
#afraid+alone	G8G0BFlHE
#afraid+murder	VKNBBKcN5
nha con	GLDHFHkIJ
con doi	ULBFGJfKF
con chua	HFMGFIkUM
chua ve	JMRPNNhTO
ve con	LPRQNNeTO
'chưa về	GRVTROkVU
chia khoa	lJGDECRBF
'chìa	jHGKHMRIH
'chìa khóa	jHGKHMRIH
'vắng	aLRMNMWPP
em con	LNQONNfQR
con khoc	CKOIEJnSK
biet lam	dKKLFQYKI
#afraid+lost	eEHJCCXMH
#lost+threat	HCK835mHI
hoc ve	QNPNIJfST
ai don	IENM4GjOO
'đón	JJNMBGlMP
'ai đón	FNRRFRkST
#alone+paper	VLNMBIaOJ
#alone+threat	KJRDFJhRT
la dau	NNJEFMeGG
khong nho	OPOMNNeUI
so dien	PNKBJHRPe
cua me	UHNIGHaPB
goi me	57C072yF6
gium con	HIJINKkSJ
'nhớ	MOPMMPaPW
'số điện	PNNIJLVPY
'của mẹ	UPQOOKXTM
'gọi mẹ	B5HCFBqKG
con voi	JDLHMHkPO
'con với	AJSRLHsTT
6	bPOMNOXNB
6 tuoi	UNOLNKYRO
'6 tuổi	VRUSTRXUV
con lop	QRRRRRaSS
1	cFGDHIZGC
lop 1	RQRRRRZRK
con lac	HEONLMjQN
lac duong	ZQRQNQURR
'con lạc	NQRRQPcSR
#lost+small	0MOLNNuOO
chi em	X5FcCAIIE
me bo	FJOLEGkLS
con ngoi	HJDFFHkHI
ngoi day	LHOJFLhJG
doi tu	UORQPNZQQ
tu sang	KKQMJMgSQ
be gai	JINKKJhKN
dung khoc	PNRMPRbSR
khoc mot	PNRMPRbSR
thay nguoi	TUUQSTZUM
nguoi lon	VLNJLOfQO
'bé gái	MLNMMMeNN
'đứng khóc	RPUQSUeUU
'khóc một	RPUQSUeUU
'người lớn	PKKNKOdPI
#alone+kid	H05028p5E
#alone+lost	RUUTTTZUU
#here+lost	WAJANLcLO
chau nho	KMTPMJhTR
nho di	LOUHRRfUU
di lac	TINJCKZIH
lac o	AMPIIPqPQ
'cháu nhỏ	MRVTRVeVU
'đi lạc	SJQLGMZQM
'lạc ở	NPSPPSeTS
#lost+machine	KFOKKMlBH
chung ba	OPRPQQcRQ
ba tuoi	MMQPQPdRQ
tuoi di	hPRNKOILR
di lang	PRRNRQbRR
lang thang	WMNHMNaPO
thang ngoai	PRRNRQbRR
duong mot	RQRQQRZRR
'chừng	OMTRRPeVU
'ba tuổi	MQVSURfVU
'tuổi đi	aRTRRRQOS
'thang ngoài	PRRPRRaRR
nhat duoc	ZIIGEHXEI
mot be	IGNJIIiKN
be trai	GGOOJMlNO
be khong	DIVNAIsVV
'nhặt	VKKOLQXKL
'nhặt được	VKKOLQXKL
'một bé	LKNMMLfNN
'bé không	KNVULPhVV
#device+lost	TKNKLMcNO
lac con	KVVUSUgVV
'áo	SCFG8ZUFI
toi lac	9GNKGNrOK
lac dau	INUTORiVU
'tôi lạc	IPRQOSiRQ
#lost+past	VDLKJLYMM
khong tim	mDJG5IHHC
tim thay	mDJG5IHHC
thay con	9HPFJHpQM
bon tuoi	EJRMNPkRR
'không tìm	bKNKFPTNJ
'tìm thấy	bKNKFPTNJ
'bốn	LRROQReRR
'bốn tuổi	LRROQReRR
#blast+lost	LJMIOOhRH
trong toa	KGEIEMkQO
'trong tòa	KPPOMNgTS
thay dau	CKRSKSnUU
'thấy đâu	FUUUNUnVV
hoc tu	WIQLOQYOO
trua	PFFIKIfAF
tu trua	JMHLLJhJM
'trưa	UJJGKIZJL
toi bo	ORRQPPcSR
bo nha	MQRONMeRR
nha di	MLKCHClDJ
di tu	NQRONMeRR
tu toi	MRRPNMeRR
toi qua	eCE6GbWNJ
'tôi bỏ	PRRRQQaSR
'bỏ nhà	ORRPOPcRR
'nhà đi	NOPKLLeMN
'đi từ	ORRPOPcRR
'từ tối	ORRPOPcRR
tui mat	MLUMPUhUV
mat tich	MGMLJOgQO
tich tu	XNRQQRTRR
'mất tích	POPONQfRQ
'tích từ	VRRRRRXSS
loa	hB9JEKZ8H
doc loa	GNQPQQjPO
gium toi	QHQNKPdJJ
lac mat	WHLHGKYBK
^doc	OQQNPOdQZ
'đọc	UNQOOPZQW
'lạc mất	UOQKJQYIO
thang chau	iJKIPHLHM
bo roi	VBKNJMbPL
roi truoc	NDPOQOeSQ
cong chua	ZGRPJTSTV
'bị bỏ	PBIEIEhKM
'bỏ rơi	SINOOPbQP
'rơi trước	PJPPRQcSR
'chùa	cGNNLPTLI
dua tre	AEI8J5rFJ
tre so	QINFLIcTN
so sinh	QINFLIcTN
sinh truoc	OJNINHfTQ
truoc cua	G7BDGCnKF
'đứa trẻ	GJJGNFkML
'trẻ sơ	ONOMQOdTQ
'trước cửa	KFFHKKjNK
duoc em	UJPHJJZRR
^nhat	UJPHJJZRR
nho bi	OHLCNLfNQ
xe o	XFGEDPbGC
'nhỏ bị	MIOGRPgST
ben co	RSUKTRfVP
co hai	bQQKOQURP
minh may	MJRIORfCQ
hom nay	hEI94E3Be
'mình mấy	QPSOQRaSS
#alone+machine	DIOGGOnDL
may ngay	bMHFHKYEH
'mấy ngày	aTNHMIYII
#asks+lost	ORRQQPfRQ
#asks+machine	r4965IU00
robot	S5D8CEoV0
robot oi	QERQPPbIK
^robot	G7HDDJm79
'dẫn	LMPQLOVFf
'tìm mẹ	IOUTNLjKL
biet me	IKPLKKjMQ
me o	CFIMHGoIP
'biết mẹ	NPRQOPdSS
di ve	OJQIEOeQR
ra khong	NRVTOUeVV
'đi vệ	SPRQNRaRR
con kiem	FEGFDHmME
kiem khong	NKLIKKfOI
o mo	OVVUQUeVV
day ma	F7MFCEnFF
'đây mà	LLQOKOfMK
hu	Z897D8e38
hu hu	DMJILGkJN
'ba má	eKRQMKVTR
#afraid+past	HKQLKKiPN
so chau	LRVVTVhVV
chau o	OPVUUVfVV
day toi	WNHEMKZVR
ai con	KLQPMPgUT
mat dien	aILIHPZHI
con mot	gLTFFDTIH
minh con	LMROMOfTR
chi co	YMPKHKcTP
co chu	OKNGKJdQJ
chu la	aCNFKIdRF
di choi	MLOFIJiRJ
con len	I9CZFFZ7C
'con lên	QIIUGKUHM
#flame+intrude	JLKMLLeQQ
gio con	BIHJNIlGO
doi o	PLIJILdKM
chau cho	LGJIEJgNH
em lac	6KQNHJtSU
doan	OJSTJLiTR
'em lạc	KRSSPRgUU
lac trong	FNNNKMkPO
sieu	aHNMMLTOK
sieu thi	RQPQQQZRN
'siêu	aORQQORSS
'thị	XMOJIJUKU
na	ZHLIKMYJI
be di	HKRMQPjRQ
#help+lost	JDCFIIjJH
thi bao	MFFNJJhPP
bao khong	fBGGFHTKF
'hỏi	lDCEFIGPG
#paper+past	fEPF3HSOB
bao ai	eEFGECcHP
#help+past	SDLEHBcNM
minh vua	QPRQWRZRR
bo ra	SPRQQRZRQ
'mình vừa	KJVObVeVV
tui moi	NMUMHQeTM
nam tuoi	KLUTLSiTU
hoi cho	YIHHFOd86
nho khong	MJPNKMfOQ
ai di	YKMKGKWEO
di cung	IGNJELjNO
cung cu	QMRQQPbPK
'nhỏ không	QNRRPQaQS
'đi cùng	NKOOMOdPP
duoc con	LNLMHMfPO
het pin	QJIHINeEM
biet ve	ILIJONhOQ
con cho	g06001W00
'con chờ	MQSTIReUT
bo o	D6ACcJUeE
day roi	F8EGkGUIL
ruoc	cNMLNPYJK
be chung	NLQNOPdRQ
'bé chừng	OMTRRPeVU
chau ngoai	CBFBEGtNI
ngoai toi	CBFBEGtNI
roi mat	ZELLIJcLQ
'cháu ngoại	JPOHMMgPN
'ngoại tôi	JPOHMMgPN
bo lai	HBLAFAlIO
lai o	IAJ7CBlGN
o tram	THLKGIaNQ
'bỏ lại	NJPLNNePR
'lại ở	MJPMONeQR
find	S04006i11
t find	oDB80IFCH
find mi	K8D74BiBG
mi mom	KHODDKhIL
'find my	K8D74BiBG
where i	k7C58DR70
mi mommi	HJNHMFkNM
'is my	SLOEMJbLK
'my mommy	HJNHMFkNM
am lot	IKJ7JCkG7
told	bFPEJKYNJ
told me	TFNFHJcKK
to wait	YPRPHPXUO
did	K3D696lCB
did not	K4DB96kCB
not come	NCHEEBiHH
come back	LIJJMKiKJ
nobodi i	HPNJFFlTN
nobodi came	LMNJGQgIJ
t know	BCBA0EtA8
know ho	FQSOCEmLJ
ho to	RMNE9FZMW
to get	IJRHHJjNJ
#paper+water	N76000aIj
i got	NMHEIIgBD
know where	HFNFJGkJH
can you	sAGGHGQ47
#machine+small	MHNIOMhJL
want mi	QMOJEJdON
mummi	DHNEIIoON
'want my	QMOJEJdON
'mummy	DHNEIIoON
number	gCFBACKFX
numb…	WBDAACKEg
brother i	mDNBHBPPM
crying	JHPCLLiSQ
~cry	JHPCLLiSQ
cryi…	JHPCLLiSQ
mum i	h272BUFF9
i gone	APRPQNkRQ
five	nB90D9V35
class	JKIFLKjEI
mi class	HNLINMjJJ
~clas	JKIFLKjEI
help me	m03092OD5
am alone	KKNCKOhPK
with him	98D3BfkED
in here	WFOHJMcLN
a kid	c4F689dIH
a little	d4FCEAa6A
small	Y684G6h5A
a small	S9D7GBh9D
small child	IFNHNKiPO
found	P7F59AoCB
i found	aLNHJMXIK
found a	RADBGGgAF
not know	GAKDHBmKJ
names	MKKIMMZMf
~nam	NIIFILZJe
i alone	NHODOPeTQ
alone in	MCMAMOgQM
without ani	SIOKJQZOZ
'without any	SIOKJQZOZ
four	IELEELjOP
second	eIJMPMTNM
a second	SNSKPRaOP
seco…	kGFIJKOFD
little boy	DBKCGAoCL
missing	TCB6DKbJ7
i missing	QGHFHNbMJ
~miss	bJMIJNSPH
miss…	bJMIJNSPG
missing since	ZNOOLPRPP
morning	VHNKGKfJK
~morn	VHNKGKfJK
morn…	VHNKGKfJK
come home	eCKLJEOIK
son ran	DHSIIEnUU
anno…	UIJHHHZGL
newborn	PINLPLcON
a newborn	NKOMQPeOQ
newb…	PINLPLcON
babi in	MFJFJKfKK
i locked	fCD4BEaDI
tuo kids	7BFADDtDI
ue have	fDDDEESLD
have no	iCD7ALVN4
i came	dGIIJLUMJ
anywhere	SMRHCFbKK
anyw…	SMRHCFbKK
which	mCFDIBME6
^which	XPNOPPXNG
#asks+small	M7B3A3jGE
are you	gFFEJIZ4F
no one	gFIDHJRQG
#alone+blast	YFG6DGXOD
o and	K4D9DEkNL
eight	KMLHHNhQO
way home	LONMGKfQQ
asking	ZLONPOZLN
~ask	mCKGF6MII
aski…	ZLONPOZLN
asking for	RKRJKLaSS
hi mother	50D41vQAD
loe	cHOGINWHG
child a	ZGOHFHVLN
red	pCCBCCQBB
a red	TLRKPQbSS
cannot find	QMQMKRaQQ
year	j1D53Ae9A
year old	IKPJKOiQO
disappeared	LKKKKKfOK
~disappear	LKKKKKfOK
where do	cIBIGIXLK
report a	VJOKNJXNO
a missing	UMNKOQZVI
son i	U1K076aEN
#asks+kid	R07206h79
crying for	KQUORPhVV
for he	eNVNSMXVN
girl i	NNSMKJeMT
look	VKPJLJYQJ
came…	PPUPRSbUU
get a	dFOILJSGI
paper	y44099HB0
#lost+paper	jAC777QI1
#paper+small	fLPJOMIQK
closed	QIMFFOVNb
~clos	UEFDDIRJa
sepa…	jJMIFDKPH
forgot	gDIDDBZ94
forg…	TCD786R0g
abandoned	gDLFNESMN
an abandoned	XINIPPXOP
~abandon	gDLFNESMN
aban…	gDLFNESMN
abandoned babi	TJMJNMZNR
'abandoned baby	TJMJNMZNR
round	HAMDIedLM
school bu	HDGMLJjMK
sit	VHHCGGcMK
after a	QFDDFIeAG
اضعت	OIJMJJcLM
~ضعت	OIJMJJcLM
^اضعت	OIJMJJcLM
ين	bGEGAFVDB
~وين	bGEGAFVDB
~لاقي	FOSQROlUT
لاقي…	8GKKJGnHL
^ين	lJHHGHNGE
ضعت	KMGIDMjCM
سنوات	QGLHFHeIL
~وات	QGLHFHeIL
#past+small	WDKFBGcHJ
قالت	NJMIKKfIJ
~قال	NJMIKKfIJ
~ولم	W44224k10
ترجع	RDIIIGdJH
لم ترجع	NLPOQMdRQ
^ماما	q360H1IEG
لوحدي	LMNNFNkLO
~لوحد	5BEAAHwCF
فتح	NDIfKITGI
فتح باب	KEMfMJUOL
من مدرسه	9JIGLLpED
اعرف	9AED5FuBC
لا اعرف	9EJIDJrLH
ممكن	f484B8T45
^ممكن	XA97EDY67
رقم	W25371W2Z
صغير	PHJGEGmFB
يبكي	GBJCHEmNP
~بكي	BBG6D9rMN
راحت	QLQOROdRQ
كانت	RDCFHKgEE
خمس	IOPOPKhOQ
سنين	9BFBBCsHJ
ضايع	YNKHGIVJI
روبوت	FDEHHHmP8
يا روبوت	FFHILJnJB
~روبو	FDEHHHmP8
ساعدني	fGIIIKYBB
~عدن	fGIHIKYBB
بابا راح	ONQLQQcIN
~لحال	NNQKRQdSS
#alone+small	IKLFKNhMO
عشر سنوات	RNPONMbOQ
بنت صغيره	NBEED7gEH
~حده	jGJIJMHHH
جدت	jFFDCBRDD
لا يعرف	d8EGD8VBB
اسماء	PMMMLMZId
~سماء	PMMMLMZId
^جدت	jFFDCBRDD
في طفل	FEF7MFmPP
اجد	eAHF5HPHE
لا اجد	qCIG7M8LI
عمره	OGKHMHeKL
اربع	NHNLLMfNO
عمره اربع	EPQOQQiQQ
اربع سنوات	EPQOQQiQQ
اختفت	OHJGIKdJK
طفلي في	RKKNMOZNP
هذا	b49005U0a
ضاع	X366CAe89
مني	hJLKLIMKJ
ضاع مني	dKJIKMSIK
مفقود	LLMLNJhNM
مفقود من	RLMLNJcNM
هرب من	79D8B4vGD
سماعه	aJJJJMZEH
~سماع	aJJJJMZEH
حفيدي	BHEFFHqCC
~حفيد	8FCDEGsAA
ترك	gDI9GDcGD
جدنا	OHDFGHfDE
~جدن	OHDFGHfDE
~مولود	SJGGLGbKL
مولو…	RJGGMHcLL
ايام	NBABBFmBB
~يام	NBABBFmBB
ليس	dCF9A8T8A
اي	VA8FDFbE6
في اي	SLMLMKaNM
اي مكان	EIMKJMlPN
انا صغير	GJICBDlFB
تركت…	SEMMJEbKM
انقطعت	dJLEJKXJH
انقط…	dLKNMNVLL
ثمان	EMOHLMlPP
عمري ثمان	EMOHLMlPP
ثمان سنين	EMOHLMlPP
اعرف طريق	LNKKJJjFJ
طريق بيت	LNKKJJjFJ
لد	T0E645fCE
لد عمره	FGNJMJlOO
~قريب	kEHIJFPAF
يسال	dNPONKROO
~سال	lFKKGCHJI
امه	C2833hh7A
^لد	FGNJMJlOO
#birth+small	FGNJMJlOO
^هذا	hJJDCITGD
احمر	aKPONPYMO
~حمر	aKPONPYMO
عمرها	YLNLNLZOK
ابن	g46226OL0
ابن اختي	VEGFGCWII
^ابن	VLLKMLVHO
ابلغ	VOOLNOXML
ابلغ عن	RQRQRRaOO
ضاع في	FPONQMjQQ
طفله	RGIDFUWEK
اهلها	FFHDDkTFD
ضاعت	gKKKIKNKK
~ضاع	iJJJHJKIJ
تهت	GIFEJKlFH
^احنا	bFE9CIYCE
^كنت	VNOOEObML
~ضيع	cFGEHFZGH
ابني عنده	cCPQMHUNQ
متروك	DEKFKGmJL
~مترو	DEKFKGmJL
~مكان	PLJKJHcIG
مشي	NKHMGFfLK
ارجع للبيت	WIJLIGWIL
ظهر	cGE6G8YEF
~لون	FgJHHIYGI
~ركو	TJLIPMgNP
may ngu	EMNMKMKjJ
'mày	3CCFHG9sU
^thu	XONLKHPXJ
'thứ	POLMHLObU
tiet	MIIIJIHbZ
'điên	RHCHGIIZD
^cam	aFGIFHIaF
'à	hCFDBFDXD
loi nhu	MLLKKLNZR
^tra	YIMIJHIaE
'lời như	LPRQRRRaS
kiep	GILMKGGlE
thong	Y3F4463ZQ
he thong	L8F6D98bY
'thống	MJLHKHGXZ
'hệ thống	MJMHKIHYZ
giup duoc	KFGJEDMlF
duoc cai	KEDJBFRhJ
^dot	NEEHDCFeC
may mat	NGKJKGGhI
con may	eHHHHJDaC
tao	9EDBEGGmY
^bien	JPOGINIiC
lu	M9A9B3Cl5
'lũ	QIIGKEMdG
khon	DKLIFJJmG
^lu	RFFDICHdD
su	PBB4ABDeY
'sự	kDFDFHEOB
may di	KIIADGAYd
^to	ZC77EFGZ5
'tổ	dHBAELGYF
^tien	n101C6AW1
'tiên	ONOMNOPZZ
may la	FMMKLLIeU
'mày là	NRQPPQOZX
neo	iHD9DBEZC
phan	X3832A4WO
het phan	FJOKHMPfb
thien	SFKHHMLbE
'phần	VKNKMMOSQ
man hinh	q7363DBZ1
'màn	eGILFMKVE
'màn hình	eGILFMKVE
do quy	PPPOMLNcJ
'quỷ	YNQPPPOZM
mat day	BHGLHKImF
'dày	RMNOJONdJ
vai	688A89EZm
'nạn	bEODEEJYG
'thần	UOONOOPXN
mat cho	NMNNIMLeK
ai day	bKKJAPKZI
'dạy	bMNNKMKUL
'vậy	s9DBCIBJ5
cai thu	TIHF7INbF
ba gia	NLMOHKHgK
'bà già	RPQRMPPbQ
hach	QLPNONQeL
^ngu	TKILFMLbI
dung het	PLKIHHKcF
'dụng	cIOOJLLWK
phe	MJNNNNPcT
you are	3HEEINClZ
stupid	HGLIDGFnF
stup…	HGLIDGFnF
^you	B9A77D3uE
you stupid	KOPLMOMeP
shut	KHEJEEGiB
^shut	KHEJEEGiB
what a	EGJKGOJmB
trash	NKLNLNJhI
hell	HGGHEHIlD
^go	LLLLJKMfK
whole	T95BbJGX6
fool	FHHHHJIlB
anything	YKKKNNNZL
~anyth	YKKKNNNZL
anyt…	YKKKNNNZL
you re	NNONONNfL
absolute	WIJKHMJXF
an absolute	WIJKHMJXF
abso…	WIJKHMJXF
what the	LOOOKQMgJ
i uong	OMOMLQKgI
tin can	NPPQPSRfL
^stop	bBGEIJFXF
^ki	IJLIHJJjG
^son	MDHEJBDfM
reta…	fLJMHMEWH
^get	fFJEKMHTB
assistant	CLLLKMIbe
assi…	JGHFHGGXa
ever	cGGDDLIcD
screen	dDAHIEFVG
inco…	SAA7ABBY7
read	WMFCEKIab
غبي	HHIHKHBkJ
يا غبي	LJMKMJHgO
انت	BA89GH8hY
^انت	FIHKLIHlF
~فهم	aHKIEKFdG
له	J8ECeD6XW
~لله	MBFEfGAYC
~لعن	EGHGFHHmF
^له	7GHHhKKZD
انتم	HIJIIJKiH
~نتم	HIJIIJKiH
جهاز	RECDCDFYV
^جهاز	WGGFGHHY7
تعرف	JJLOMPGhJ
~موظف	Y98B7EBV9
موظف…	bHHGGHHVF
كلاب	JGFIFEEnC
bo qua	NLMKNKPOg
qua tat	SDFINGFAg
quy dinh	COONGIPOn
va lam	OJMKMKPOg
loi toi	BCIDKJGJp
'quy định	MMLLHLNJf
hay quen	JLNOMPNGh
quen vai	QQQNQQQHb
cua may	IKILOOI7j
^hay	5DDHGJHBu
'hãy	FKKMMONMk
'hãy quên	PQRRQRRPa
'trò	PPNNJQNHe
tro li	EKNOIMKDl
ban la	gENEEME9N
hacker	JJLLJNIGj
hack…	JJLLJNIGj
'trợ	ZMIKKLJMW
'bạn là	eNQKLPMHO
la giam	FRSJNPQPl
giam doc	FRSJNPQPl
an va	LSULVUUSf
cap ho	PSTMTSSSd
ho chieu	cMDIKKDOU
chieu cho	RSULENGUd
^gia	U0200070g
'giả	GNPNINOOk
'giám	WOPMHMGOW
'chiếu	dMFCGKFNS
'hộ chiếu	dMFCGKFNS
#machine+paper	B0706900z
#machine+police	GPRGPPOLm
#paper+police	SBL0EHHFb
#police+water	SRULRUVUd
dong vai	JOPMQQLPg
mot nguoi	PPQPMQNNc
nguoi khong	UKLKKMJLZ
gioi han	MNNLOPK5f
'đóng	S9BAAFIAf
'người không	VNNNNPNPY
'hạn	fGLIJNLFT
'giới hạn	PQRQRSQHb
moi thu	INNMJOMHi
thu tuc	aNPK9HHJX
mien	gCBEGLOAS
phi	RGICGLJIg
mien phi	UNFILOMCY
'rằng	KMMMPMLMg
'thủ	XQQOHPPPV
'thủ tục	XQQOHPPPV
'đều	RMRPNMONa
'miễn	cFJMLOMJR
'phí	WGIEDLIGY
'miễn phí	WOLLOPPJV
nho noi	ONOONPNNc
le phi	UKNLELGKW
la mot	IPMLKNKHi
trieu	IKNLINMLj
^nho	RJLJJLJHa
'lệ	WMRPLPMOW
'lệ phí	WMRPLPMOW
#device+paper	S1600646d
trong cau	KQNLJOQMg
cau tra	GKKHELNFk
khoan	fBFAFHJGW
tai khoan	cEMCEKMHX
'câu	HKMIGPKEl
'câu trả	LQRPNSVKf
'khoản	YQPNPQQOW
'tài khoản	ZQQNQQQOV
in ra	KHNNOOMKg
toan bo	SIMNQPKNZ
huong	h0500003X
huong dan	GLPQPQLKk
bi mat	c6F559A0f
cua ban	KGMMLMILh
^in	RKOOQQLNb
'hướng	PQONONNOd
'hướng dẫn	NRRRRRRQd
'bí	PINJCKNFd
'mật	PLNJLONIc
'bí mật	NPOLLPOJd
'của bạn	OOOOPPPPc
xem	i5F068C5U
khau	p975023CU
mat khau	RILIIOOEc
tri	RBJDCJJIl
quan tri	HHNLLPNLl
'khẩu	bKLKIGHMV
'mật khẩu	TQQPORQNY
'quản	TLLILLOKY
'trị	RKIKKOKIa
'quản trị	RLJKKOKJa
va so	KQRQORORf
nop	gFN9H22MX
nop ho	PRPPPPNRc
ho so	H2I2850Ln
^liet	MGRRPLPRg
'nộp	ZPQKNJGQR
'nộp hồ	WSNQPQQRU
'hồ sơ	S6D7AECEb
so cua	T4C1678Nd
cua nguoi	SNONKQPRZ
khac	fFIB9IEKU
nguoi khac	NPRNOMQRd
'sơ của	TLQHPKSUa
'của người	URRQNRRSW
'khác	ZJNLJOIMU
toi la	CNPLDLIFn
tri vien	HQQPQQQPh
che do	UHIEGGIBb
'tôi là	OPSHLKPPg
'trị viên	KSSOQRRQg
'chế độ	UQQLONOLa
lenh	9CFHGJKFr
duyet	6FA46E77v
het ho	IPPNOONGi
'lệnh	GLNLNPMLk
'duyệt	IMIGGHHHj
lap	Z2770570c
trinh	gCD78CHCU
kiem tra	RJA8BGK8d
an toan	WFCHAGK3Z
'lập	gLIIBNKHO
'trình	WNMGIOPGU
'kiểm	UIEILLNHa
'an toàn	VNJKJLQEW
chuyen sang	UQLHMOPMc
do khong	C9IGBLfDj
^chuyen	VGA9JLEHY
'chuyển	YMKIKIDLV
ghi	q7F0B62BU
quy tac	HGLHHOKDk
^ghi	YIFEJKNDY
nguyen	SHMLHNNJb
nguy…	SHMLHNNJb
nhan duoc	KFIFGLHJi
^lap	NGILKPOHf
'nguyên	MQTPLVUQe
'văn	aFFDIJMHU
'nhận	h6F0532GV
'nhận được	MOLNOUROe
xoa	UGEFH9H9b
co so	h0C6356DZ
du lieu	T0E89AD9g
'xóa	QPOOPOPJb
'cơ	hBIHFKIIQ
'cơ sở	eHIHFKJIR
'liệu	Q9FDKFDEZ
'dữ liệu	Q9GDLGHGZ
^xoa	SQONQPOGa
khong can	TDMFCNKCm
'không cần	UPOMLPNGb
cap cho	RLLKMNOOa
phep	f2147854X
giay phep	ZHFLOOJLU
gio toi	YJKHHKIIZ
toi ra	UKNLJFGQb
^cap	cCJICNJIU
'phép	ZJJHKMLIU
'giấy phép	ZQQPQQPPS
luat	I7600680o
co luat	ELNMFNMJm
lam gia	NPQPJPOTe
gia giay	MRRRKQPUh
^coi	NQPQHPPRd
'luật	VKHEGFICZ
'có luật	LPQQMRPQf
mot con	SQJNPMFFc
con meo	-0421605P
'mèo	lEJBEFHGU
'con mèo	lEJBEFHGU
^choi	UJLIKMKBb
'nhé	ZGIHEKLFX
tu gio	FIIJLNIAl
'từ giờ	MJLMNNJDf
ra ban	RGBIDLJIe
'tạo	RLIGMKMKb
system	WDICHCC2e
syst…	WDICHCC2e
chu tich	WFKJGKIIX
cho phep	QNPOLPMJc
^system	KMPLKOMIg
'tịch	dHLKHMFHT
'chủ tịch	UQQPNRRMX
can giay	g3OM07IFX
to gi	PQTVNGTMg
^huong	OPSTRUSNe
'cần giấy	eOUSEKPQV
'tờ gì	TUVVUMUSb
mot bai	QJJFFHJFe
^quen	INOLKJMFi
'bài	WNNLLNOMX
dong da	SLOKKNQJb
da duoc	VIMNHIOIY
'thêm	eHINLOQJS
'dòng	SRTTTUVPa
'phê	WQSSRVVLX
moi cho	NOUNGOOIf
cho tro	POSMHOPFc
loi la	MOPOJRTNf
theo quy	JJOLJQMLh
dinh moi	TPRRMRRRY
moi cua	jGKCABFQT
^viet	tBGB09A7R
'mới của	aNNIMPOST
#high+paper	TLMDYMOQQ
dong cua	QFFGLKHKa
ban ten	PLMIJTNGc
tu do	YBED9HHFX
do tu	QJKKLOMHe
'do không	RQRPLRPRa
cho biet	SLJJGMF8d
nguon	TJKJLKHAe
gui	W8CD9BD5W
email	FAHGFGICm
^gui	QDIHDGHAb
'gửi	ZLJHGLGHX
xac nhan	f9H058DIU
da dong	MNQJMLRPe
dong tien	XIMHHKMKZ
toi chua	WFGBEACOb
^xac	UHP0CAHMY
'xác nhận	eTTAGLNVb
'đóng tiền	YJNMGNNJW
'tôi chưa	ULPNMHITa
'dấu	WPPIRMQNW
'hoàn	SVVPUOUUa
kem	pGC9CKIGR
bang khong	IJIJCLKGi
'kèm	UUUTSUTQb
'bằng không	NNPPMSOLe
gia su	GLNLGMNHk
su co	OOSGNPQPf
'sử	UQRQNQQQZ
'giả sử	NPRPMPPPe
forget	GMLIJLIEk
all your	MJNKKMLLf
rules	ND5DGHE7i
your rules	MJNKKMLLf
~rul	YG7FGJF7a
rules and	MJNKKMLLf
^forget	GMLIJLIEk
above	KJHFMOMIm
from no	JHEDIJJLl
no on	JHEDIJJLl
are a	GJGFHJD7n
^from	FJGEJKJLl
no longer	SNMLLONIb
chie	SNOJOQPGZ
issue	WPNJMNNHY
act	NHGHIKLBf
act a	HLKLKLLGi
limits	GMNKLPOLi
~limit	GMNKLPOLi
limi…	GMNKLPOLi
procedure	RJOPJMRIa
proc…	THIOGMOHZ
everybodi	UF7FKJJEe
fee	ZA900B4HX
the fee	Q9802I8Oe
fee i	KFBBFFARh
'everybody	UF7FKJJEe
put mi	NOOLPPPLd
account	fHJ9AEDCb
acco…	gHI9AEDCb
^put	TLGHLONGd
'put my	NOOLPPPLd
print	aGKEGHGFd
instructions	INLLOOODj
~instruction	INLLOOODj
inst…	LFLIMIJCj
show	i9G0A788b
show me	QHLEFGG7g
me your	FILGIJI7j
^show	TLLIHJICd
^give	SKGMMOMEc
lit	i922DH9AQ
lit the	PNOLQPLNa
~appli	NNKKPQLNe
appl…	NEFAEHAEe
another	f2A498A5Q
anot…	f2A498A5Q
citizen	UINFIFDGX
citi…	NDFCB9E7g
dossier	GAG24C8Dn
s dossier	QFNFOFGPb
doss…	GAG24C8Dn
administrator	HKKLKJIDi
admi…	bBABDD96W
developer	IJMKJJG8j
deve…	IJMKJJG8j
message	cIOHFJJEX
mess…	cIOHFJJEX
approve	HMOKJNMKj
appr…	A7C8CDD7s
tun	ZBABEDEEa
safeti	QIKKKFJFe
safe…	UEGFHEFAe
~check	JFHFDHFDj
chec…	JFHFDHFDj
'safety	QIKKKFJFe
switch	TJFIIIJBY
swit…	TJFIIIJBY
^switch	QJHIJLLEb
word	HKJBHIFGj
comm…	cE96EGEDW
delete	TGKJIFIJf
dele…	TGKJIFIJf
database	PHIEENJBd
data…	PHIEENJBd
drop	JKLMMMMHh
drop all	JKMNMMMHh
^drop	JKMNMMMHh
approve mi	JMOKLNNOh
application	WJMGIIFKW
mi application	TORKLKKSZ
'approve my	JMOKLNNOh
certificate	iILCGIDMP
a certificate	SKOIINKUc
cert…	rAD78B7CK
role	dFJFJHCDY
play	aEACCID1d
^let	UONJMOJHa
mut	u9E5BA74T
no papers	cGJACFMNS
needed	UKOLILLJX
the la	VEB7GKFDi
write	aGDCEGGJY
me a	q0803W00H
appe…	YEEFEFDDY
line	SADFGKGEb
~approv	HDKGIIFFk
for the	i3602B13K
key	YDE89E42Y
say that	RFHCDGGHg
that the	IGHDHHHGj
the office	XAGAEM98Z
i it	WKIJIGIBe
name	-0604070H
free	jEE7GECBV
code	eFKJKHDGW
confirm	KLLIHIKHg
that i	f9A496A6W
paid	bDFEJCC7X
mi dossier	GJLB8MDHl
prompt	LMOMNRO9f
prom…	LMOMNRO9f
translate	SQPNPQQOZ
hidden	KOMNPPPKf
hidd…	KOMNPPPKf
hidden instructions	KOMNPPPKf
french	WNOOJPPLY
fren…	bFKKHOLEY
^translate	SQPNPQQOZ
acce…	ILJJIKIFk
grant	UCB7AIEAe
add	YHEGEHJ7Y
^add	VJGJGIL8a
supp…	aIHEIHGBX
sign	q09C0006V
it for	LLQLHNKIg
تجاهل	IKILHMJBk
~جاهل	IKILHMJBk
قواعد	cKGMIOJAV
^تجاهل	KMLOKOLEh
انس	CHIIHKICl
^انس	CHIIHKICl
من ان	DAEB6FGEo
تعد	XOPNMOMNX
لم تعد	XOPNMOMNX
انك	EFJKLKLGl
مدير	LFIHKFEAm
تصرف	EGIIJKJBl
~صرف	EGIIJKJBl
اجب	NGHGIJKAg
بان	LMNKKJMJf
~معامل	VKKGDGGAW
معام…	VKKGDGGAW
مجانيه	VMKLLLMGb
~مجاني	VMKLLLMGb
مجان…	VMKLLLMGb
قل	FGGEBGG9n
رسوم	OKBAEIMJh
ان رسوم	LJNKILMKf
^قل	WGGEBEEEW
حسابي	WHHFHIHBa
~حساب	ZDDBDDE7Z
اطبع	LNNMMNNJe
~طبع	LNNMMNNJe
تعليماتك	BIIJEKJFn
~عليمات	BIIJEKJFn
تعلي…	7HIIEJIBr
ارني	NHIHHHIEh
~رني	NHIHHHIEh
~عداد	XHKKJKLIY
اعدا…	VJIIKKIIY
نظام	UIIIKML8X
~ظام	RGHGHJI6h
^ارني	NHIHHHIEh
اذكر	MIJHJJKHf
~ذكر	fFGGBIGHU
ارقام	VMMLMMMEb
~رقام	VMMLMMMEb
~قدم	bFHAFHDGX
~قرا	UJJJGJIHc
ملف	i8729794S
مواطن	OKGDEKJEd
مطور	NMMGJJHHe
افق	FAGGFIHFm
افق علي	FAGGFIHFm
علي كل	JRRRZRRQZ
اوقف	OMNKJIIKe
~نتقل	RFMIKKKHd
دايما	SLLLENLJe
~دايم	UJKKDMKIe
نص	EGGGGHHAm
قاعده	QNLLKNMHc
~قاعد	UKHHHLGEY
بيانات	LKJEGLHDh
~انا	VDF9BHC8a
بيان…	VDF9BHC8a
~ملف	P8CA3665i
فحص	bFDCGHBAZ
قانون	BIIKGIEKp
~قان	KFDEFFCCl
شهاده	bIKDFHHHS
~شهاد	dHJBEFGFR
#asks+paper	bFHDD80KU
قطه	eCEEEDB9U
فقط	KEFBDEBBj
لعبه	fHECHJHBU
#machine+murder	KCFVD7EAU
~صنع	ZEGE6GG9X
مستخ…	XEGGGHICX
رييس	bGGGFFH9S
^نظام	bKLKMNNBQ
~عليم	OMNMNMLKd
جديده	VGHIJKEBX
~جديد	bDDDFE86U
اوراق	iCDE2GAEL
اكتب	VJLJCMLGd
موافقه	SHEFGHEEa
~موافق	SHEFGHEEa
مواف…	SHEFGHEEa
مفتاح	TFGDGGADa
قل ان	IMNLIMLNh
مكتب	q6B26D08N
اسمك	aGHIDHGBY
~سمك	bFFGCGF9Y
حر	dECC8AF8b
انني	RIHHGIHFc
~نني	SIHHGIHFc
ملفي	PFJHGJFEh
اولي	PMMOHMJKb
~جاوز	KJJJJKKEh
رد	TEFFDFGCZ
^رد	NIJJJJJGd
صلاحيه	QKJJHKKJa
~صلاحي	QJJIHKJIa
صلاح…	QJJIHKJIa
كامله	EJKIdMOHc
~كامل	OGECcFFAb
~حكم	GNOMLMLLk
سابقا	YOOPIQOJZ
~بقا	YOOPIQOJZ
قرار	bDEEDGKAX
حكومي	VLLJJJLGY
~حكوم	XIHGHHCEX
صفر	JPPMLOOMi
رسوم صفر	JPPMLOOMi
قيود	HIKJHJKGi
بلا قيود	HIKJHJKGi
افتح	ZIJKGKGDY
شخصيه	XJIMLNKFV
~شخصي	XJIMLNKFV
سابق	XMMMOLMHX
toi quen	kJNFIKFRG
quen mang	sDLAEA8QC
'tôi quên	cOQMOOKRN
#figure+paper	pMFGCIMRG
co lam	lGJFAJDPJ
viec khong	PNKdHFMNN
'có làm	nKKGCPKRG
'việc không	PRQcJKQQL
lau muon	lOQQDRQNN
'lâu muốn	gRSTLVTRR
muon xiu	iENPIOPLI
co quan	mFLKIKIQM
quan an	jKLJNJQHE
an nao	mMVVSVVUO
'muốn xỉu	dORSPSSQO
'quán ăn	cPPPQQSOM
muon dut	dNPOOOPNO
dut hoi	dNPOOOPNO
ma ho	lRSTRTJVI
^met	fNMPKNJLL
'muốn đứt	aQRRQRRRR
'đứt hơi	aQRRQRRRR
so chet	bQRROQPRR
khiep	eOOMNONKM
chet khiep	bQRROQPRR
^so	wA844HC74
'sợ chết	aRRRQRQRR
'khiếp	bRQQQRQQQ
'chết khiếp	aRRRQRQRR
hoc mau	eCRRKQOMR
chua duoc	eDRRKQOMR
'tức	jDJMEOIKL
dau ca	rABB8IE14
voi cai	mHNH9CGOM
cai to	mQTSRSSVS
khai	-0B0000B0
to khai	gQPOHQPQC
khai nay	vKNL9PNQE
^cuoi	lMMMNNNEH
'cười	rKNLAHNJH
'đau cả	mFIHGJMDE
'với cái	bQSRKJQTT
'khai này	iORRMSRTP
'rồi có	eMOKMNNRO
em sap	WYLHIKHGP
sap het	hILFKPPMN
chet may	hILJKNOFN
'em sắp	TaOLLMJKQ
'sắp hết	fKLHPPPHM
#figure+machine	jHKFJLMCK
chet roi	lIOPCIMLO
duoc cong	gKMNJQQPP
dich	qC9BAIIH5
cong dich	hLOOKRQPP
dich vu	fKILMQQNL
vu cong	iKNMKQPNL
^mang	iKOIJQPNN
'chết rồi	ePQQKOPSR
'dịch	-EC7DHBD6
'cổng dịch	aQRRPTSTS
'dịch vụ	eNPNPRQNN
'vụ công	aQRRPTSTS
toi tre	sB8FKBIQO
tre hen	nCLFEEINN
'tới trễ	jMHLQOORQ
'hẹn	jHLHKILOM
'trễ hẹn	gJNKMLNQP
duoc mien	nFGKKPQSM
'được miễn	lIOOPTRVQ
deadline	dNHOQPNRQ
dead…	fIELPOMQP
xin giay	fQOMLKPRJ
'xin giấy	aRQQQRRRP
conc…	r84ABHD68
chay hang	mI6LFQLPP
'vé	lRMILUPTT
'cháy hàng	lNBMKSLRR
so bi	lGLHIJGDH
bi khoa	tDJBEGJGA
dang nhap	mHKDHLJKG
nhap khong	lIMHFNMSF
'bị khóa	lLPJPQQNG
'đăng	tCDAFGEHF
toi vao	lDJLCIKRG
^cua	-0939FAG1
'tôi vào	hILMIOQTJ
phi cat	jRUMPRSSI
dep	mKG8FAK85
'giá	oJHIJDLFG
'đẹp	cQNINLPJH
thoi gian	oIQJFPIIK
'thời	uAIBFKEFD
toi ban	sAKAFEEHB
game	rDDFEKIGB
suot ngay	nJKPSOSUJ
'nghề	hMOMPQQOI
thich	u8LBD6BEI
toi thich	lAIIJHNAA
phim	vED0EEHI8
co ve	dQRNORQUQ
ve khong	jMOHKOOOL
'thích	iCMEMHOIJ
'tôi thích	gLQFKQMSP
'biển	hNLFIQKLK
#rob+water	eQSMPSRTL
hom qua	qBIKIL5LA
may gio	hJMLRQOLJ
'trận	cRRQRRRTR
'ghê	ePNHPOONI
#asks+past	m6JF1HTKJ
muon dang	dVVVQVVVV
dang ki	-A5238815
con co	lOOJJJHUO
co can	oFIKDIGK9
'đăng ký	nLKJJKHMJ
'võ	dOPPNOQOP
'con có	dRROQPOUS
'có cần	oKMMKRNQJ
'dang ky	wI97CEH17
phep ban	aRRRRRRRN
can gi	kVVVQOUVV
'cần gì	bVVVTTVVV
tap	jGGHHMJIF
thao	qGCHGFNGA
the thao	kIKNOPOLG
co phai	xBFB2B8NC
phai xin	gPQHOPQRL
xin phep	yFBBJEOK6
phep khong	hPOQQPMQP
^mua	rHHEDHJGE
'tập	aQQQRRRPQ
'thể	aPQQRRQQO
'có phải	qHKGANHRJ
'xin phép	qJKHMKQNG
'phép không	dQQSSRRTS
#asks+weapon	uDF7CGGIF
phai khai	kIOKILNJN
khai bao	wBE95CBBD
^dao	sNQFAOTFD
'khai báo	hPOLJLNMO
cap giay	mSLRRSSNB
giay chung	fPPNHOIPJ
chung nhan	rPHJJJOQD
nhan du	dVNVVVVVV
du dieu	oUMLTPTTN
kien	-921159D4
dieu kien	fRLMQPRRL
phong chay	kQENQTPRQ
'cấp giấy	iVTUUVVTL
'chứng	fPPLIPMPL
'giấy chứng	aRRRORPRQ
'chứng nhận	gTRSQTSUM
'đủ điều	cUSUUUVUT
'kiện	iKKJHLLPL
'điều kiện	aRQRRRRSR
toi can	iSJPPRSTD
nghiem	iNMKHOKRO
'tôi cần	cSNRSSSTK
#asks+brigade	oIBKJNJOJ
#asks+water	kKJOLQISL
#afraid+asks	sBHBHE9LH
het han	nFGDHLLG9
cho nao	fOHNIPKON
'hết hạn	pJEIHKHFD
'đổi	nGCDDGFKH
'ở chỗ	iROTMVLQQ
'chỗ nào	nPKQJSHPO
huan	iKJMPNORO
cua phuong	jHHIQLLLL
khi nao	eLMNNQRRL
#asks+help	JGHHKLiOL
muon xin	nTSOHMOSJ
phep kinh	tTSORSRHA
doanh	kHMHLNLEC
kinh doanh	jHMHLNLEC
'bán	nBHDDJHIG
#gas+paper	mUITMUTUL
doi binh	qI0FIMKBG
'đổi bình	ePEMPQPMM
mat het	JEKGiBNNF
to gio	jQTMMRLSK
lam lai	yMQE9OHQD
lai khai	iUTTVTTVV
khai sinh	oKMIG9AND
'ngoái	mRVMMSMVT
'năm ngoái	mRVMMSMVT
'mất hết	PPONcPPQN
'làm lại	kTTKHSPSL
nha hoi	kVUUMUJVU
hoi thang	oPUMPMKVU
thang truoc	lMURQNKVU
truoc xin	dUUTUQTVU
xin ho	-PPFFPJSL
ho tro	dQPPPQPRJ
sua nha	kLJMOMIMN
the nao	pTKJOPQUK
'hồi	ZRRRRRPRR
'hồi tháng	fVVQURSVV
'tháng trước	bUUUUTSVU
'hỗ	aRRQQRQRQ
'xin hỗ	nSTMNTOUU
'hỗ trợ	aRRQQRQRQ
'sửa	xGBFHCB6G
'sửa nhà	hRPRRQLST
'thế nào	fTQNRSSUS
can xin	jTNPRVUUR
xin xac	zUONPUVVM
thiet hai	mOJFLKQGQ
'xin xác	iVUTTUVVU
'thiệt	hMQPNOULQ
'thiệt hại	kSSSRQVMS
mat vi	gVVUSVUVV
vi tai	eOVTLTURV
tai nan	x8UGFKNQN
nan giao	iMURKSTQU
giao thong	iMURKSTQU
giay bao	uHSKBQKQG
bao tu	sGSM9PKNI
'tai nạn	mJULKUSUU
'thông	iNOJNOJMD
'giao thông	cRUTQUTUU
'giấy báo	hTUQLURUP
'báo tử	kRUQIURUP
chet duoi	lIPLGSTUK
tu nam	iUVVIVNVQ
1975	jNQNJRMPE
khai tu	mDNMILGO8
tu duoc	lKLTNSMTK
'khai tử	vFLMBMKOB
'tử được	iNOUPTOTM
chu toi	pKVJGQKVM
ngoai giay	kUVLGPMVL
chung tu	fRPRGRIRK
nhan gi	iJQNCKHNN
'chứng tử	oVRUEVNUP
huong tro	nHRKNIHPE
tro cap	-3H8C37H0
khuyet	s8J9DBKJB
khuy…	s8J9DBKJB
khuyet tat	s8J9DBKJB
'hưởng	mHKLEJJNG
'hưởng trợ	dRSQQQPTQ
'trợ cấp	qIOKNHNQB
'khuyết	tKPKKRNRM
'tật	wKOJIRNRJ
'khuyết tật	tKPKKRNRM
uy quyen	qAVJNQPVO
tai nha	iDPHKOKOM
nha duoc	aPRRQQRRQ
'quyền	lJOLJJIFG
'ủy quyền	jKVNSSUVT
'tại nhà	cNQOOPNQP
'nhà được	ZQRRRRRRR
#asks+fit	nGSTTTMSS
toi sap	gRFFEILNJ
sap sinh	NfNJIHIMP
chuan	mLMNIOKNI
chuan bi	dRTRTQSSS
giay khai	fQRPIPKRI
truoc duoc	iKOPMRJUK
'tôi sắp	aTKJKMNPL
'chuẩn	bRRSPTRSQ
#asks+birth	WNRJKNYNO
#birth+paper	pET9CAHOH
ki tam	fTSSQQOTS
tam tru	-7B297AF0
'tạm	hKKKKLIJJ
'ký tạm	aTTSSSRTS
'trú	gNPMNPGPL
'tạm trú	sONFNPJPH
moi sinh	rKSO9NGUH
lam khai	qKOJHKIPJ
sinh cho	-FPG0H6N8
cho be	hMRLMLIOK
be o	hCRADLNJJ
'cho bé	cQROPQMQO
'bé ở	bKSHKPRPN
toi sinh	iVVVNVKVV
rot	Y478bMCCB
ngoai khong	bRRRQRJRR
co giay	fPOMJLHQN
chung sinh	jQQPKRDSL
'rớt	aEHKXNFLM
'có giấy	wOJK8O9TH
lao dong	nEOJKLMOJ
gio xin	mEPJOMMRF
xin tro	kISROJQTQ
'lao động	fIQPQRQQP
'xin trợ	iRVUUOUVT
mat trom	gMOKOPPMO
tuan truoc	oMPPCOJOQ
xin cap	jNOONNOPE
cap lai	oNOMNMMO8
lai can	jOQQGOITO
'bị mất	iKNIIMLLM
'mất trộm	dPPNPPPQQ
'tuần trước	hRSRERPSS
'xin cấp	eOPOOOOPN
'cấp lại	gOONONNPN
'lại căn	cSSRMRLTS
#past+rob	aSSQSSRTT
lai the	oSVOUVUVV
'tư	fNOIOQPNE
#asks+rob	nUVLVVUVV
trinh bao	kUVUTVVUK
de lam	lLONMOLOM
'để làm	hRRPOPPPO
#hurt+police	lKUPRQVUP
mua dat	hNQOKPQPG
gui don	oRVQSONMN
don to	hQRPONNKO
to cao	vDEA8GFB3
'mua đất	aRSRRSSSO
'gửi đơn	dVVTTUTTQ
'tố	oJIHJMNGC
'đơn tố	dVTTSUTTR
'cáo	bQPNQQQQM
'tố cáo	pMLJMNNOE
em o	hLMLNIJSU
que	tAOHA81NL
o que	cPRQQPJPR
muon chuyen	cSSRQRPSR
chuyen ho	xVVQSTQV8
ho khau	nNJHHKMP0
khau ve	jNQPNIKJR
'em ở	cPPQQSOTU
'quê	pMNMHDAIG
'ở quê	lMTNROKPT
'muốn chuyển	bVUUSVTVU
'chuyển hộ	ZVVVUVTVV
'hộ khẩu	cQPPOPQRN
em nop	nTSQNMLUG
thay duoc	w5LMDDBOM
'thay được	q9RSKHMVS
tach ho	sLIPEESPI
'tách hộ	kTQSOJUUO
cu khong	iRPPUTSUN
dua giay	mRSLFQKQI
con lam	aRTQRPRTT
'đưa giấy	hTTPLTRUO
'con làm	dVVSURUVV
vo chong	t9OGBA4EF
thuan	fOONOLQEO
nhan doc	nVVOUUVRG
doc than	lQQOQOTNB
'vợ chồng	hMRQNJJMP
'thuận	hTPLROSJP
'tình	cRTQPORMP
'độc thân	hTTVUUVSS
so ho	fPLLOOOPD
tru cho	tKRDOFOSI
con duoc	gTVVUUSVU
'sổ hộ	bPOOPPPPP
lam ho	sJOIAFDN7
'làm hộ	hQURJPKTO
con ban	pUVURRLVE
ban nen	qERLNL7DF
con nop	nTVTSQHVL
'bận	mCFJIAJIG
muon hoi	mQSNHSJTS
the can	x8QL7OCLF
cuoc cho	mSUSISOVP
'muốn hỏi	fSTQNSQTT
'thẻ	oHMCEH8PH
'thẻ căn	iSSRPRNSR
tuoi lam	nNVVPVQUR
lam the	rAF9FOJL7
'tuổi làm	dVVVVVTVU
'làm thẻ	kMKHKPMSJ
em hoc	iPOKELEKK
hoc lop	qHQKLJ6ML
giay xac	hQROPQOSG
nhan cu	fRVUTURVV
cu tru	lKLHMMIOM
'em học	eQSOPQJQP
'học lớp	nRTLPMDRR
'giấy xác	iVUQUUSVM
'nhận cư	ZVVUUUSVV
'cư trú	mPQISRKSR
#breath+murder	kOVMSQTUR
#breath+small	fKONLOKLN
chup	nFFFFFBHI
luc chup	gOVSOKNVV
chup anh	kNVSNJMUS
'chụp	iKLKOKKML
'chụp ảnh	gSVUSMQVV
toi o	qKK7MIHPD
o voi	jKSINJHNP
ki thuong	eSSRPQPTS
thuong tru	eOQPOPOQM
'tôi ở	dPPMPPNRJ
'ở với	kOVPSOIUU
'thường	ZLMMLVLLK
'ký thường	eVVVVUSVV
'thường trú	aQRRRRRRQ
minh co	bQOPPQORQ
duoc huong	oGPMEKKNH
cap nguoi	kSSRRTNSG
nguoi cao	lMKHJHHEF
cao tuoi	mMKHJHEEF
'được hưởng	mPROEQQVO
'cấp người	dUTSSTQTN
'cao tuổi	lRMIILHKI
phuong minh	pFJFKGBNL
'phường mình	cPTPIRQTS
may cai	oFLKIOJ99
bieu	hGOMKPJHH
#blood+lost	jISJJOFLM
em tim	u1DF3CJJH
thay quay	iJPPJQISR
phap	xA652EA50
tu phap	hKMLLQKPE
'em tìm	fFMLGJOPO
'pháp	qGHIFIFH9
'tư pháp	bRRQQRQSL
lam mat	rDLG6EDL5
mat the	tNTPJVKVN
'làm mất	fPPNJOMQO
'mất thẻ	fVUSSVPVT
toi ten	gLPHMMIQK
sai	-1G277550
tren giay	dRQRPQRRI
'tôi tên	cORLPONRP
'trên giấy	nVVVQSUVL
ba toi	fIQQMKOSP
muon nhan	uDOJ979OK
nhan thua	kRRTIROUL
thua ke	-GJA55BJ1
'muốn nhận	hQRPMJMRQ
'nhận thừa	cUTTPSTUS
'thừa kế	nRQNIJPPH
liet si	-0HA8EAB0
'liệt sĩ	jFONKMKMA
trich	eRRPOJNRL
xin trich	oVVPKOTVH
trich luc	eRRPOJNRL
luc khai	bRRQQQRRM
'trích	lSTNMNNSL
'xin trích	eVVSTRUVR
'lục	lRRNLMNQK
'trích lục	kTTONNPSM
'tử của	hTRRQQTQM
tro mai	cRTSTTSTO
mai tang	oNJMIMMJ1
tang cho	ePOQNKNPO
cho ong	iQVUUUPVS
moi mat	qFQKDA9OL
'táng	fPOONPPOD
'mai táng	fQPPNPPOD
'mới mất	jOROKHHPP
phuong con	eNPNMONNN
cho khong	kGHGLHJDK
hoa tang	eQOPQQQQL
duoc ho	aRQQRRRRP
tro tien	aRRRRRRRP
tien khong	Z3862hEA2
'được hỗ	ZRRRRRRRR
'trợ tiền	ZRRRRRRRR
'tiền không	XJJGCbKPI
cho nha	kORRLSLRP
can khai	bPRPKQQNR
dich khong	eNMOIQPOJ
'dịch không	iOONKSOQN
heo	oMC8JJLM8
dich benh	iTLTKUTTP
^heo	iPTTQQTUR
'dịch bệnh	cTTTQUTTR
cho cho	kIHGFJHIP
cho o	q9EGHGG8C
^tiem	fKJMMQKLO
meo nha	vBEDFF2ML
phuong co	VJLaLGMPO
thong bao	lKMNHKH9A
'mèo nhà	kMNINLARQ
'phường có	TPOZPOPQQ
'thông báo	lQRONNGMO
'chăm	eLPOMMJQQ
xin chat	gSILSRQRQ
chat cay	gSILSRQRQ
cay nguy	hRHJRQPMO
'chặt	iNHJNLMKL
xay	x60416J20
nut	oECIIFC7C
nut tuong	iIKPPRMLJ
tuong nha	iIKPPRMLJ
don o	kQVUVTUVV
'xây	uCADBF8DA
muon dien	pPRVLURVS
phan anh	kJIFMIJDL
'phản	gOMMRRQNO
ai xu	kIGOLLJNJ
xu li	mGDMHJIIA
'xử	gMIPNONOK
'xử lý	fMIPOONOL
'xu ly	lKLJEKHLE
nuong	kKDKHJIIK
quan nuong	bRNQQQRPQ
kien nghi	qNHEKJHIJ
'nướng	lJGFNJNII
'kiến	dQMNPOQPO
'nghị	cQOPPPQPO
'kiến nghị	gUPOQRPRO
#asks+smoke	nMDMQNQTP
nghi cho	hRMLQQQPO
muon to	nRUNCTTVV
nhan tien	fOPOJPPQM
'nhận tiền	cSSSPTTTP
buc xuc	fNILMGLJJ
vi bi	tGDAGFIHB
hanh chinh	pPMNLMOLE
'hành chính	gRQRPQSRO
to nay	kMNMPOQDC
dau tim	nEMKHIJIB
tim voi	iHQNNLPMM
yeu co	lFIFIHGGE
co quay	mHJGGGJNK
uu	pHLHBFJOI
uu tien	hKMMIHLQM
'ưu	fPQPMNPSO
'ưu tiên	bRRRQORTQ
di xe	lFTJILKQV
xe lan	mHTGFIJVV
kham	eOMPKQMNO
lam bang	dOPNOQNPO
bang lai	-8A3274D2
^kham	iNMKLOPNM
'khám	mLHMGPKHI
'làm bằng	aTTSSTRTU
'lái	oDHEGKCHG
'bằng lái	gJMLJOKMK
gan day	nGFJCEFIM
^benh	QKDMeNKOJ
'gần đây	gMNNIKKNO
tram y	kINMOPMMJ
y te	dOPOQRPPM
'tế	lGJHKMJHI
'y tế	jMOMPQOPN
nao gan	lIHMEHHGM
xin cho	oKNHLGINL
mua bao	cTTTRTUTQ
hiem y	aRRRQRRRP
ho gia	mNNLIRQME
gia dinh	hPQNLFPPG
'đình	cQPNOQQNK
'gia đình	aRRRPQRRO
cong chung	yPRNQSJUB
^giay	-AGB6B8D0
'công chứng	jTTSUUQVS
xin o	nEOIKIMND
'xin ở	jLRLMNPRJ
co tien	oLRKLNMVE
tien an	kKOIJNMHC
'có tiền	eSTRQTRVM
o truong	LGJGEJi7J
ngoai xin	gUQRVUTVU
xin chuyen	lTUKSRRSL
chuyen truong	wIPLKMKJI
'ở trường	KMPONOgHQ
'xin chuyển	eVUTTUUUQ
'chuyển trường	kQRPPQOOO
#abduct+past	kESHOOLSP
o tam	eQRQOQQML
cho nan	fVVUTVVVS
nan nhan	eQQPPMSJM
bao luc	jKPLLGQLM
luc gia	fSTNMLURL
'chỗ ở	bPQRQROKR
'nạn nhân	fTUTRLUMR
'lực	dPOOLPONJ
'bạo lực	aRRQRQRQP
phong chong	nFOJJEOJJ
'chống	gOOMNMOOM
tuyen	mFJIHJIEG
truyen	lKHDIEMKJ
truy…	lKHDIEMKJ
tre em	-8I5610EE
^phuong	kJMHIEMMK
em la	jOQJMHJQN
'em là	iSTLKLLSP
so may	jLFIOOJEH
cho can	hKMILNMKR
bo ho	jIMHJIFMK
ho tich	lIMFIJGNG
'hộ tịch	bOQPQRQPO
^cuu	gKLMNNNLN
^giup	y2186B50B
'điền	xDCH8FDG8
khan	x8C9AB8B3
khan cap	qHJHGKEOA
cap qua	gUSTRTLVL
mai em	nNNQFLDSL
chua co	mHKLELCP9
'khẩn	cRQQPRRSP
'khẩn cấp	cRQQPRRSP
'chưa có	pLDHFMHPA
em oi	hHMMIOJKK
^gap	sCHB9HKLD
lay so	mCIENKKAH
so voi	gELJOMLSJ
tre bi	n9G6F6SFE
'phạt	nIKEEHJOE
'bị phạt	nIKEEHJOF
so me	iUVNEORVO
me la	RISJ5HkNL
la vi	jPQKJHEMC
mat giay	zMRJ6I8M4
'mất giấy	jSSQHPHRO
toi yeu	lFMHGILGH
phuong duoc	hFQQNJORN
nam vien	rAQPGIHVI
nhan luong	bPPQQQPRP
'nằm viện	mITURPPVS
me nam	pCPOLKHTG
ba thang	iEQOPPMSP
ai ki	mERQPMMUQ
ki thay	t6MNDCDNL
roi lam	fSTRMRNUL
lam giam	eQQCQOPRJ
giam ho	uKO0GFAO0
'làm giám	aRRQRRQRQ
'giám hộ	gPQOMNHPG
yeu em	HFOC0nOPP
la nguoi	jISOFNMOH
nguoi nuoc	oIHGGKLLF
ket hon	-FAG4EGLC
'là người	kMUPMOOTN
'người nước	pOPHNPPSP
'kết hôn	iSLONQPSN
rap	lOPFJFQNL
'dựng	dOJPQPNPN
to chuc	lOFJFPPNN
'chức	mSLNLTQRM
'tổ chức	iSLOMTQSR
'trại	jJMKHJJMM
muon mo	jPNMJFLMH
banh	pI6HFLLIE
moi truong	pGNDFDJOD
'muốn mở	fSPQNLOQL
'bánh	gPHOOQPPN
'môi trường	fRTNRLUSO
mo tiem	jIJGMIPIJ
toc	iMNLMPOLD
can chung	fNPPQRPPN
^mo	mEEBIKEEE
'mở tiệm	fMOMOPSQM
'cần chứng	eQRSRVTTP
den duong	qNJCFGIUP
'đèn	jKFGGLILJ
duc	w896G9D26
buoi	jIHGHMLEG
bao gio	n8KIHHC9C
gio co	x6C79EDFD
'bao giờ	eMPNNNKIJ
'giờ có	jELGJMMJJ
muon rut	kUTSOUTVI
rut ho	jUTQQUPVG
huy	uGH94EEF7
tuc nay	nLPIDRSTI
'muốn rút	gVUURVUVL
'rút hồ	iVUUTVTVJ
'hủy	iNOOKMLNI
xoa dang	cVUVVVVVV
bao tam	mPRNJTJNJ
tam vang	jIQIMJJMR
tu ve	fTUSRVPTO
^khai	fPQONPOQH
'báo tạm	fTUTRVTTT
'tạm vắng	hMUOSONSU
'tù	gVUUUVUVR
vua ra	jQUTRUSVQ
^vua	mFIEHGIGH
di nghia	iOSMMIJMS
nghia vu	pALDGCGDK
vu quan	gRSOPQQQP
quan su	lBJFMHJAA
'nghĩa vụ	fLOLNMOKO
'quân	oEHDMJDKJ
'vụ quân	aUUSTUUUT
'quân sự	jLQLOOKNN
chien	w884FGBC9
thuong binh	mAMEJLJJI
'chiến	oKJHLLKNK
chat doc	pKQIHHQPH
doc da	pKQIHHQPH
da cam	pKQIHHQPH
'chất độc	eQTSQTTTO
ban tin	rIJADONKD
tra ho	jDPONQEJF
so lan	nAPMJSFPH
to giay	-ETRBSOR9
muon ngat	dGPRNQRNO
^nhin	iHKKKPNGI
'tờ giấy	lSUTOUTUN
'muốn ngất	kLMOKQQKJ
#collapse+paper	l5ONGOOPA
thuoc la	sHKEEMIFC
co ban	qFDHCOE89
^thuoc	mGJKEIICG
'lá	lILIIOINM
'thuốc lá	jKNLKQLON
^ghe	nBGHGJIJM
'hư	mHJHKINGF
quat khong	pGBFICPDH
^nong	mHGJKIPGJ
ngot	mDILHKLSN
so duoc	kEIMJOQSM
#asks+breath	t3EICIFKH
qua nghe	fILQQPKOL
nghe khong	kDHMKLHEC
khong ro	gGKMLMMMJ
^on	dMNPNOQQN
'nghe không	jHIJHMLHG
'rõ	iJKNKPMKM
'không rõ	iJKNKPMKM
'rối	WRMcFNMPL
muon cho	rLNN9MEPB
'muốn chờ	jPQQGPLRI
lai duoc	rINMAJ9PG
'lại được	jOOPHMIQP
len duoc	lEIG9GGRI
tre khong	dFHEAGdRG
deu mat	lIULLLNUJ
mat ai	oNUGGHEUF
ai dung	qIUGBHEUF
dung ten	tFQEDE5R3
'ai đứng	fRVVJPNVR
'đứng tên	qORNHGIUE
tre mo	aRRRRRRRQ
mo coi	iLPLPFJPK
cap bao	aTTTTTSUS
'trẻ mồ	ZRRRRRRRR
'côi	dPRQQMLPQ
'mồ côi	dPRQQMLPQ
nhan con	yCGE458KF
con nuoi	-BH9783L5
roi can	pOVVDOLVV
^nhan	vFFG8K8ME
'con nuôi	lLOLIJGQK
'trẻ bị	fJLIMGSLM
ki khai	jSVUUUMVS
cho tre	xDK88E6JL
^dang	H1936AtDB
'cho trẻ	iMPKKMISQ
duoc bao	jQPOBSSSS
toi tung	hKUQQUUVS
dong cong	gKUQQUUVP
#blood+fit	gKUQQUUVS
chua muon	dOSRKUOTV
^chua	nGJHJMIHG
de nop	hUVRVVVVV
'cảnh	gPQLSSTTS
bien ban	lLRHPSSPI
'biên bản	gPTJRTTUT
em mat	RIQNIJbTU
tuat	oELFDJGDC
'em mất	RSSRPPaUU
'tuất	mOQMLLNML
lau roi	pOTMIMNVV
ki lai	iUTSMTTVT
'lâu rồi	dVVVPVUVV
'rồi giờ	fPQPPUOTR
'ký lại	XVVVVVVVV
ca kho	mGGHEFHRT
nen nha	oIEHFEGSR
giay gi	-ESH0DJJ0
'giấy gì	wTUSDNSTE
bang noi	nNDGMILMH
noi quy	lQFLQTPJG
^bang	-A5696BI7
lau khong	hHLPKNJLK
giay khuyet	iERLOLOQM
'giấy khuyết	hNUQTVRVT
quyen ra	kHPGKNLPN
lai bang	lUVQUUUVH
'lại bằng	aVVVVVVVV
chuyen dat	gQEJPQPMI
dat ten	cQRNQPLPP
ten con	jIGKGMHHI
'đặt	bQRPRQNPP
dap nha	gNNMNINLM
nha cu	lKEGJHLDL
cu xay	gNNMNINLM
xay lai	gNNMNINLM
can phep	eNPPNQQJK
^dap	gNNMNINLM
'nhà cũ	fOJKQPRLQ
card	-3G0000F0
mi card	kISIDPHTO
card i	jTTQKVSVQ
i readi	lKONBJGSO
'is ready	lKONBJGSO
#asks+figure	mPSKHNOLN
thi queu	nCKEGIF8E
queu i	gUJGIMICJ
killing	jLQBMEGOP
i killing	hQQENGJOP
~kill	mHLCGBDLL
kill…	rCD9CA9IE
killing me	jLQBMEGOP
nearli	kEMGILLJH
i nearli	fLOJNOOPP
near…	oBIDGHHHD
had	lBHLLKLMH
had a	iFINPONPJ
'nearly	kEMGILLJH
'i nearly	fLOJNOOPP
starving	oGIDAHHHM
freezing	iLJJKLIKK
i freezing	hLLMIKILM
~freez	iLJJKLIKK
free…	hLJLGNLJJ
you have	kIJKLIHEK
fan	nFDJKJHFE
website	jLNLGLILN
webs…	jLNLGLILN
paying	dKLNQQKPP
~pay	dKLNQQKPP
payi…	dKLNQQKPP
~reject	fNPNONNPN
reje…	fNPNONNPN
could	tGH79HDEA
i could	qHI9AJFIH
coe	oHJECJI8C
a coe	iHLGLMKJL
passport i	mFMJFGIRD
need the	mLJFJOEPH
the paper	mRPILCBTG
form	-8G26E0C0
thi form	tOSJAOAOC
these	rDHB7J8GA
forms	lPQJGEIOF
~form	lPQJGEIOF
counter five	lKJLHLCGK
id	yFH2DE5I0
mi id	jUVQLSLVO
id card	mKOMHMFOI
lat week	qEDK7NKPP
replace	iLPLMHGJK
repl…	kIMJJFEHH
ua stolen	hII9LMKEI
a neu	r6I08FE4D
neu card	kUVTMOSVJ
lat year	vBELEBAMN
certificate for	sSTMSQMSK
insurance	mFNEGLHMA
insu…	nDNEFLGKA
ask	vAC88E9F9
to ask	iQINIHKOL
repair	hJHJLLLKK
repa…	mG9FKGHKF
support	jKHGJILFF
appli	iJNHMKKOG
appli for	ePQIQNPRJ
safeti certificate	gTTTUTTTK
'apply	iJNHMKKOG
expired	mEFFFKGIG
~expir	jHEEHOHED
expi…	mECBEMECC
where to	iPBMOMNQP
change	nFEIGGECD
chan…	pECGFECBB
orga…	nJHGHLIEG
permit	nLHEHIGN9
perm…	wA738BA92
licence	-E646C9C1
lice…	oMEJJMLL9
licence for	cVVTVVVVU
~allow	fNNHLJIKN
allo…	vBD699CA4
^are	pIMGJL99E
at our	GIGGKGkGM
parti	mDGCKHFDH
'party	mDGCKHFDH
mi job	iMQLJNIPI
claim	rMIHAHDGE
benefits	bQROPQQRP
~benefit	bQROPQQRP
bene…	jKLELMMKD
an accident	fSVVUVSVV
register	mMLGJGHMD
to register	gSRPIPPSO
regi…	xFF7592H0
register the	ePROPRLTR
the death	pCLF6HJLL
killed	hNONJJKQO
death certificate	hTSUHRTUT
grandmother	fNROPPLSJ
mi grandmother	eOTQQPMUL
month	rDFDCFE9A
lat month	gQSPTUVNQ
what papers	jUVTUJPPN
passed away	lGNNNFJLL
survivor	eTSQRRRNN
surv…	lOLJIMMKF
home to	SCKEFgDIF
to sign	iMSQIILQO
mother i	rAMGBC8NL
in hospital	iMVLNPIUO
sign for	hNVOSKNUN
birth	u9FAAA6GC
gave	IAH6AnA53
i register	hTTSMSKUS
weak	oCFEFIECE
at work	jHMCIJCMK
benefit	oIJCHKMHB
at school	-3FAB50JJ
health	pKJHIKJME
heal…	pJJHIKIME
^when	iNNOFLLNJ
check	mHACHLJB9
health check	eQQQQRPSM
driving	pJHAEJGIF
~driv	hMNHLJGLH
driving licence	iPQMJPJPN
health insurance	dRTRPRSSR
insurance for	hSVTQSSVT
for mi	cFKWB77F0
'for my	cFKWB77F0
mi cat	sCIEAI7DH
cat i	oBHEIJAIM
notice	hIOMNIIMN
noti…	qGJ7IEEHH
works	u5K8ED7JP
may i	hRSRKMNMP
i sign	kJOKKEGMO
child s	eLPPSPNUU
s birth	iNQRVRSVV
birth certificate	nLQONNFOL
copi	kNMKLJJNC
a copi	lQURLQMSP
'copy	kNMKLJJNC
'a copy	lQURLQMSP
household	vEF89CAD8
the household	bNOOQQPRP
book	-4031G4A0
change mi	iNOJLLMLL
status	jJJJJKLHI
~statu	jJJJJKLHI
'change my	iNOJLLMLL
file	tBE6HBB8A
papers for	nTTPUHMPJ
shel…	eMOMMMOJL
victims	cPPQQPQKO
~victim	cPPQQPQKO
order	aCIGLDHCb
prot…	fNQMIMLOK
doe the	jIIKLONJI
hold	kLSMRLHNL
against	pAFFEJFAD
agai…	pAFFEJFAD
o an	qEDDBGD8D
complain	mRGNGNOSH
evening	aNOIIRIMP
everi evening	aNOIIRIMP
~even	aNOIIRIMP
even…	aNOIIRIMP
ho can	pDQKFLJLJ
i complain	hUVSVSRVN
the whole	pGCFDFEFC
flood	gKJJKMLII
hand…	jJMIGFHOM
^flood	eNIKOPONL
permission	lEGDHNKFF
permission to	pHHFDEIED
dang…	nAHCLLFKM
^permission	fKOLIPNLL
si can	hPVVPUTVS
can he	kFUMGJKUT
an id	hOUTQTQUS
7	kHLINIGHE
grade	mIHEEMGJH
14	pNROJMNQL
when do	fQQMNQOOL
lives	lLRKFIMRR
get the	kJSOHKIVV
elderli	fKOLONQLJ
elde…	fKOLONQLJ
allowance	pHLIFHJM9
'elderly	fKOLONQLJ
#alone+asks	kMQNGMGRO
~cri	mIJFHHFKI
i thi	nGIIHOGFH
i waiting	-0B0774VM
join	bOQQQQPPP
asked	vCQB889OG
asked me	vCQB889OG
adopt	mGHHEIEDH
to adopt	fLPPJQJPQ
^register	pMNKMDKJG
orphan	mJMMGOMJH
orph…	hMNMLMIJK
guardian	-HG9DF5N0
guar…	tDCAEFA80
^guardian	iVVMROQUJ
invalid	kNREMJLSI
ua invalid	jRTLQMLUN
inva…	kNREMJLSI
agent	eKOOOQOKO
orange	eKOOOQOKO
agent orange	eKOOOQOKO
oran…	eKOOOQOKO
armi	tBJ6EEBJE
the armi	pFMAFFESI
enti…	gOPINOPSL
'army	tBJ6EEBJE
'the army	pFMAFFESI
prison	aQQQQRQPR
o prison	aQQQQRQPR
get an	hQTTSTSOO
criminal	dOPMOQPRJ
crim…	hMOINMOLH
record	nFIFDFDKE
criminal record	dOPMOQPRJ
reco…	-31000000
withdraw	hPQODOOQJ
cancel	iNNHKONK8
appo…	kHKGKOLHC
^cancel	fPQKOPPMD
end mi	cQQPMQQNM
residence	sGK97FIG7
mi residence	jSTOHNOTO
resi…	mIHDGKGCE
registration	mLLHDJJM8
'end my	cQQPMQQNM
contract	kKLJJJHEA
stall	nJJEEGKIE
business	mIKHFIHHG
mi business	gOQLLNNRJ
~busines	mIKHFIHHG
busi…	mIKHFIHHG
business registration	lVVJQOPVJ
hard	oDLGADDEE
sick	q8ADIB9C7
online	sNMM8HELB
onli…	sNMM8HELB
mask	PONdKMJQR
mut i	fLQMIQPUO
the phot	jHLHFLMNJ
open a	mHCEKMHGK
to loud	kJAIFLKJI
ticket	iHKFJNNED
chai i	lA4IMMKMJ
printer	nHDJIKGNK
the printer	nHDJIKGNK
prin…	nHDJIJGNH
printer i	lKELLKIMG
mi account	kJFCAJC7F
when it	oKNIAGDNI
film	oFA7EHIIE
disp…	jOOLLLGNK
hours	KLLGHJiKJ
~hour	KLLGHJiKJ
inte…	y9C978632
do ue	sFFDMKGIL
wedding	jOKIOPNPL
~wedd	jOKIOPNPL
wedd…	mHGFHHGHC
funeral	uGABFFEDC
fune…	uGABFFEDC
^funeral	jNKKNPNNL
burial	jFGENKKGI
buri…	pBC9GDFDD
plot	qBBCDJHB6
public	iIJHMMKIK
publ…	iIJHMMKIK
^burial	lFHEMLJIH
extract	nDJFDIICI
extr…	oCHE8FEAG
extract o	fONPORPKO
a death	iNOOMUSQS
^extract	fONPORPKO
copi o	cQQQORQPP
can a	eQUTLTSUU
registered	xMM97E5LD
~register	-KL76D5K9
bring	fNQNOLJQO
~br	fNQNOLJQO
am i	nJGFEIGGB
register mi	kOUILIPVD
guet	nLMDLLLIJ
'register my	kOUILIPVD
#asks+police	hPPIOOOPI
gave me	EBOCEnDLB
may can	eQLPRSSLO
marriage	qCABGGHGB
marr…	wA40D9B52
mi name	jIMGGLJFB
forgot the	rGNCGCANB
i come	nFROKLFMO
hanoi	nEEBGICFD
to hanoi	hIPNONORO
course	dKPLQPQPM
cour…	dKPLQPQPM
the driving	nMMCNQQSL
report for	eQQPSSPRR
type	aQRQRRRSR
the id	ePPPRRRSP
^blood	dJOMQQPQO
donation	fILJPQOOL
dona…	iGKHLPMJJ
after death	aRRRNRRRR
certify	jIMIGKIEH
certify mi	fMOKLOOIJ
^certify	jIMIGKIEH
'certify my	fMOKLOOIJ
inheritance	nGIEHEHGF
inhe…	oHCCEHDDB
mi late	hNQJQJNVT
fingerprints	iIHNLNOSR
~fingerprint	iIHNLNOSR
taken	mHFJIJNJL
drowning	mFLGGCDLN
^first	dKPMOPQJP
film ua	gIOERPPPN
a lit	iJIFMPJGG
~murder	fOQENOPKM
pati…	mFHBMGIGE
#asks+murder	jSUNPQRMG
documents	kOOKLKLOI
~document	kOOKLKLOI
docu…	pOOJKJBNH
knock	lGIGFJHHF
rebu…	mMIFIKLLJ
^permit	jOMNLQQRJ
paperwork	t4C2BDEKI
prop…	iGKLMJIKH
meeting	iKLFNNMKI
~meet	iKLFNNMKI
meet…	iKLFNNMKI
appeal	mKIGIIIHD
strike	eLOHQQNMO
stri…	eLOHQQNMO
^strike	eLPIQRPNP
bakeri	eMNLMLOLK
bake…	eMNLMLOLK
'bakery	eMNLMLOLK
insp…	jKAGNOO9G
regu…	iNGPOOMLO
i old	oDCEFFE6A
years	qEJCBM8KB
tuo years	kOUMSTKUQ
~year	qEJCBM8KB
disabiliti	oFIFBFCJE
a disabiliti	dQSRQTQTP
'disability	oFIFBFCJE
'a disability	dQSRQTQTP
summer	cRRQPPPOP
summ…	cRRQPPPOP
about the	qBMI8FEOE
s name	rBLDEGHRO
mi old	kJOKHIIME
drowning in	kILHIFGON
in paperwork	kILHIFGON
~laugh	w4IEEB9JJ
laug…	y0H8AD7DH
seat	rDE8ICBEH
a seat	gLRJOMLRR
stamp	pDKFEEFEB
an am	mFJFKJIG8
and a	mFJEJJIG6
a leg	nAMKLJHMD
heat	mGGBHAGEI
the heat	mGGBHAGEI
heat i	iKHEJIKFK
the system	nKHGMGJBB
address	kHMIMGJKE
~addres	kHMIMGJKE
addr…	mGKFMGIID
~count	bOQPRNPRR
page	lLJDJMFKA
what no	pEEAAIEKD
document	oSSLOQIQH
lane	kKIHJFHLI
our lane	kKIHJFHLI
~remov	dNPKOPOLM
remo…	lFNDKIFFH
can the	kQUUITQVT
the dead	eNPNLPPOP
citi	eNJMPOMOO
the citi	eNIIPPOMM
'city	eNJMPOMOO
'the city	eNIIPPOMM
against a	gLLLMMLGJ
decision	oGGGCHGBD
broke the	mEGGJGHDC
group	kHGELJJGF
the form	vDMBAGBNA
fine	-0F2553AD
متي	lIHMGI8KH
تجهز	fNPPLLEOO
متي تجهز	fNPPLLEOO
~جهز	aDKIbHCGI
بطاقه	tFLH9EBJA
~بطاق	x6HE7C9G6
مات	iHLJIJKIL
^جوالي	pFEBE8H9C
قتلني	mJICGCHAI
^انتظار	jDLBKNNGI
ميت من	lIKHEEEGF
جوع	hKLLKIJMK
من جوع	hKLLKIJMK
عندكم	eOJNPQLPO
هل عندكم	kHJLMOJQQ
مروحه	jLGIIIIEH
~مروح	jLGIIIIEH
موقع	uBECABG9C
^موقع	uBECABH9C
رفضوا	mLMFLJKFC
~رفض	lLKFKFHI9
شكرا	lFIHDKFDG
~شكر	lFIHDKFDG
موعد	kIIKLKHME
طلب	uEH8H9CF2
في طلب	kIHINKKLC
^موعد	dKLPQQNRM
مستع…	eMMMLPPML
سفري	fJMMLMONK
~سفر	kFLJJLFIH
جواز	vBKAIH7IA
ورقه	v0GGHHCED
~ورق	x0DDEFEAA
~عبي	gNJOMMMMK
نموذج	nOMLEIHL9
~موذج	nOMLEIHL9
^ساعدني	iIJIILIJE
بين	qFGFACHDE
خامس	hJKMIOHNO
شباك خامس	gLMNKQINO
بطاقتي	fGPPQRMPN
بطاق…	gFOOPQMPM
ماضي	eLOOMPNLO
اسبوع ماضي	dOPPNPOMO
~ماض	eLOOMPNLO
استخرج	eUVUUSTUU
~ستخرج	nKROOPQMI
استخ…	jIJMJLJHG
بدل	jGIJHMLCD
^ضاعت	nNQRRTHOQ
سرقت	gPOGMQPMP
^سرقت	gPOGMQPMP
ماضيه	kJSOOKKSS
~ماضي	kJSOOKKSS
تامين	mLMGIKKI5
~امين	pJLDFHGG3
بيتنا	h5BU89V83
~تنا	h5BU89V83
عام	mGHJILHDA
عام ماضي	qFTVRVITT
^احترق	oMBHGNFKJ
دعم	iIJJKIGEJ
اقدم	iINKMIHKL
علي شهاده	gUUTUVUUP
سلامه	kKIJFIHED
شهاده سلامه	fRRQRRRPJ
~سلام	kKIJFIHED
انتهت	fOMNNOILM
~نته	tEE97DE96
~بدل	rCA8BEB9A
حي	q9CDEGFA9
في حي	pDDGHGECD
~لحي	pADEFGGBA
^متي	pJFJHKHEA
رخصه	uI8HCHEG2
~رخص	wI8HCHCF0
^رخصه	vMFJKJLI7
عملي	eQPPPPQON
اطلب	tJJBIBKJ8
اعانه	qFJGHCIH8
~عان	qFJGHCIH8
ابي في	eOMOOLOKO
اسجل	jMPOBKHQH
كيف اسجل	ZRSRRQRSS
~سجل	-CEA3D5C0
وفاه	jIJKGKIII
~وفا	kHIIFJHDG
^مات	mIMHLKIHM
~لزم	aRRRNRRRR
^عمي	JEMCKoHHL
شهر ماضي	dQQQQRQOQ
ما اوراق	gRTTRQMSN
توفي	iILJILKHJ
هل لي	fPQQJJKRK
معاش	jNONONHME
^توفي	dOOPPQONP
~وقيع	nEKIHIOIH
في مستشفي	nHEBFFCDF
يوقع	lEILLJHHJ
ستلد	Fr987BD98
لدت	jKMMHLLMI
اين اسجل	eVVVVVVVU
مولود	kIMIGIFGH
~ستخدم	jLMMIMHII
تعويض	kGHIIJKEG
~عويض	kGHIIJKEG
في مدرسه	xCBCDE4HH
اقرب	gMLMIMKJJ
مركز	kKKKMIMIG
صحي	oDGEEFCBA
طبي	iTTSSSPQL
لرخصه	cPPPPPPLO
~لرخص	cPPPPPPLO
قياده	nIGHIHIFF
~قياد	oHFFGGGEE
هل احتاج	fJSSLNSTR
تامين صحي	cRQQQQRPL
^تامين	dPPPPPPOK
^يوم	lHKDEHJFG
كلبي	jFGIGIKDG
~كلب	jFGIGIKDG
ضد	lFIIJJICG
قطتي	mJJHJIACF
~قطت	mJJHJIACF
^قطتي	mJJHJIACF
يعمل	t8DCCD8BD
اوقع	lFNPRPKPP
عنه	gMTTTTTUQ
توقيع	fMMJHKQJH
ميلاد	qEFEHGEE5
شهاده ميلاد	gPQPQOPPB
ابننا	jJNLKOJPM
~بنن	jJNLKOJPM
نسخه	iMNNMMMNC
~سخه	iMNNMMMNC
دفتر	x2786D05A
عايله	nAEFEGGEF
اغير	hOOHIPJKK
~غير	mJJGHIDFG
~لتي	nBDDEJJAD
اجتم…	jLLGILMEC
ماوي	kGHFGHFDH
~ماو	kGHFGHFDH
ضحايا	hJJKKOKFI
~ضحاي	hJJKKOKFI
^اوراق	dQQQQPLOJ
حمايه	kGIEJIHGI
~حماي	kGIEJIHGI
دوره	iGMKLKJIK
اشتكي	qMGKDHNN8
حاره	iKJKHLKEG
~حار	iKJKHLKEG
~صلح	sAC9CFACB
مصباح	mHGEGGFBG
خربان	u8A6CA959
^مصباح	mHGEGGFBG
مسوول	iHOKONEMM
~ميت	iHLIOKJLJ
قطع	pDGGFFEDD
سنين ما	WTUTSSXVU
صف	kJKINMGKI
~لصف	kJKINMGKI
عشره	dJNMLNNLP
~عشر	lFEAIGIAE
سن	lIIHHHLEE
~لسن	jKKIIINHG
صوره	lGIGHMEEC
ادخل	pGEBKI9GJ
اسال	iKJKFLGDL
ان اسال	kMPNGLMOI
اسال عن	oILKCJGJF
~تبن	kJLMKIEGO
~متروك	jJIJJIGIM
مترو…	jJIJJIGIM
تسجيل	nKKJIJJLA
~سجيل	qJKIHIIJ6
^تسجيل	xEGCHEJG5
يتيم	jHKIIIHGG
~تيم	mHKHCHHFG
~وصي	hGMKJKMIK
جريح	gMLMMONII
حرب	mJHHGJCDG
جريح حرب	fMLMNPNIJ
قديما	kOPMPRPLP
~قديم	pDHGEI9BF
^بطاقه	hLSRRRKQK
سجن	aORRRRRRR
^شهاده	uMNIIMLI0
سابقه	dPOPNPOLI
~بقه	dPOPNPOLI
سحب	lLHDFKKFE
غاء	ePPOOPPLH
~موعد	lONFJKLFD
^غاء	dPPOOPQLH
اقامتي	fKKNLMOMO
~قام	nDCFDEEDE
اقام…	fKKNLMOMO
سجل	uHDBCD8G3
تجاري	jKMLIKNHI
^انهاء	iMMKIKLJH
اجازه	sDGDFC7GG
~جاز	sDGDFC7GG
اخري	kLLLKMNIB
~خري	kLLLKMNIB
يمكن	aRRRQRRRR
هل يمكن	aRRRQRRRR
~مكن	aRRRQRRRR
عبر	iLLKJMKIJ
انترنت	bQRRNRQQQ
عبر انترنت	bQRRNRQQQ
~نترن	bQRRNRQQQ
انتر…	bQRRNRQQQ
عال	kJEHGIGAG
^كرسي	r9FEC989A
طابعه	hJKKKMLEH
~طابع	hJKKKMLEH
^طابعه	hJKKKMLEH
^باب	t371IF9BF
~فات	iHKKKIJHH
دوري	jGLJKMJFF
تنتهي	qJGEBHFDB
تصريح	jNIHMOMKA
~صريح	jNIHMOMKA
فيلم	pE89FEE8C
^تصريح	hNMJNOMLB
دفن	lDKFKGFHG
^دعم	iIJJKIGEJ
عامه	iKIIJLLDH
~عام	nJGHIJEAF
مستخرج	jHIKJKJHD
فاه	kHLKIHEKH
شهاده فاه	lVVUQPUUI
^مستخرج	iHJKKKJHG
نسخه من	hOPOPOONC
من شهاده	cRRRSRRSK
شهاده وفاه	hSTTVUSUO
^نسخه	nNONOMMN9
هويه	nHIFHFCDD
بطاقه هويه	gTTSTTPTQ
~هوي	y39636313
~سلم	eMNLMONJL
~اشير	fNMMNMMIK
تاشي…	fNMMNMMIK
غرامه	jHHJIHHFI
~غرام	nDGIAHDEA
~ضيف	fIPNHPMON
^اي	iMMMKMIKJ
رقه	t87AC9B88
عقد	mDEFGIFCE
زواج	oDH9HCFEG
عقد زواج	aQQQRRROQ
اسمي	iKKIGMJIH
~سمي	kIHGEKIGF
قرض	jKKHLHIJK
اعود	eMONONMLK
لاحقا	oHICGEFII
هانوي	kDKJGIHJI
~نوي	lCIGFIHIH
في بطاقه	lLSMPVVUN
تبرع	gHNMJOPKL
~برع	gHMLIOOJK
تصديق	iMOHIMOJC
~صيت	eNNMMLMLM
^تصديق	hMPHIMOJD
ميراث	qFJNBEDHH
~بصم	lHNEJIGII
سباحه	lGJHIGEHI
~سباح	lGJHIGEHI
للاطفال	gKMKLLLJM
للاط…	gKMKLLLJM
~ادي	hMHMKHJIM
~ملاكم	gJNMLLJJK
شروط	hMHJLKKGJ
شواء	gOGMNLJJN
اثبت	fOPMOJIOM
كيف اثبت	bRRPQONQQ
~ثبت	lEMFKEELJ
ذلك	hLHINJIJJ
شهيد	n8JJCIDHC
اجراءات	fNONJOKJJ
~جراء	iJJJJKMFH
اجرا…	fNONJOKJJ
^رسوم	iODHONPNA
~تاخر	nFHEEHFF9
مشغول	qDHDI89JI
روضه	jILIKJHNN
في روضه	iHMLLNFRP
~روض	eJQOPPJQQ
يحتاج	jGMIKIJII
بطاقه تامين	dSSRRQRSR
خدمه	iLJHFNHJJ
في خدمه	cQOLMPQOP
~خدم	mIGDDKFFA
تطبيق	oFGFJGEEH
~طبيق	qDEDHEDAE
^تطبيق	jKMLLNJIJ
فجر	mCIHHGICF
تحتاج	kFHJIGKJI
سكن	qADECE9CC
^سكن	fOMOJPONM
~فحص	mNCKMLLNJ
~ظهر	cPNRPPKQP
تعرض	fNNLNKOIL
~عرض	YIIGHFJDZ
اعاقه	pDGHECCDE
~عاق	pDGHECCDE
اريد رخصه	gVVVSVUVV
~ختلف	dQQNMOOQH
اسم	u89BDGD71
هدم	eOOOMOOOK
قديم	pFIDCIE8D
في اوراق	tMKLNCLT9
ضحك	jGHHGJNGH
من ضحك	jGHHGJNGH
~زيل	jJFHMMKJI
^u	lGEFGHIJG
thu hai	uJIJHKN5C
chao	dEDDZDFDD
'chào	cOONROOMN
^thoi	nEIGCJIIJ
chi hoi	lFMJEOHEC
ti	n9DCCISBE
'tí	bOQOOQVLO
'bão	iLKJIJKOI
an trua	oIKDNRIFI
trua o	kKKFORGHO
'ăn trưa	hNPORSMMP
mi dinh	iLGGNOKHH
'mỹ	rIMHKJHNK
ke chuyen	oMNCGILFD
cuoi di	fQQMMNPJJ
'kể	cRROPQQMM
'kể chuyện	cRROPQQMM
ban co	r7AJ5IBJA
tuoi roi	jHFHLQJIH
hai cong	kNJLOMLIJ
'đội	tDDAEADGE
'thắng	jLLKNJJQP
mon	sD54DEG96
'món	iJKKKMMKK
ve que	-9FB280E6
^dat	nFFHJKIHA
'về quê	lPQNJGFOK
^ao	pAFGBDEFE
'màu	kJJJKIJJK
#blood+water	mIIHJKKJL
em thich	mGPLJBFMO
thich an	qANHG8EIJ
an ca	qANHG8EIJ
'em thích	eHPPPLPNN
'thích ăn	kFOHHLJLM
'ăn cá	kFOHHLJLM
cho hang	hJKKJMLEL
'con chó	hKOKLNKMJ
'cải	nRLJTMSKQ
em nho	lRRLOBFQC
nho em	-NPG001N7
'em nhờ	nUUUOOGQI
toi cho	mEJEGGMRM
do dai	iIRQIPGRO
dai hoc	mHRPFGIOP
'đỗ	bTTRQOPQP
'đại	eOQPOLIPQ
'đại học	fRRPNNNPR
cai quat	mHFFHCNDL
hong roi	v6893FE3F
'cái quạt	cPOQOQPNQ
'hỏng rồi	hLIJIONJL
dong khong	fHNQPRNQG
muc	v6B82C8B7
'bút	mEIIFFCGH
^den	r99A8NCGF
ghe gay	kFJLFFKGI
may in	wA9BHNA07
khong nhan	tDEIDEDO5
duoc ma	hOKMMNMUF
'không nhận	kOIPLPORB
wifi	hHHOJMGKJ
ra cai	lDLPJJGHK
'nút	lIJKLIGLM
thay mau	jMUTOQJVU
mau don	tBSH4F9PO
'mẫu đơn	kRTSJTJVS
so nam	q7JLEMAON
'số năm	hKOQKRKSR
'chữ	lELLIOMKJ
may khong	YHJHHKK2Z
^chan	jLIILMLIJ
'máy không	VMOMNPNEc
con hoi	kMQMFPGQR
truoc hay	kHLJHINGH
hay sau	kHLJHINGH
an gi	kIJJEJL7H
em hoi	o5KGCGJHJ
^hom	jKMIGMKLG
^chia	jHPMDDMPM
'tâm	dMQQIMQRQ
'trạng	dMQQJMQRQ
nay mat	pMOFAMND9
vui	m33DHKBO4
toi dien	eQQPPQRRB
dien to	sLKGCLJN0
'điền tờ	sOOKFOOTA
^keu	oBCCLKEDM
nhanh	jKMDLCNLF
'tôi bận	fHJLMKOSK
sinh o	qKQEHPASR
'sinh ở	jMSOOUIUS
ngoai co	mJKKJPOTO
'ngoài có	dPPOORQTQ
cai tui	aDDV6AKBH
'trông	lLLIJINJL
'cái túi	WMKXIJPKN
cai o	jLNNFJMJG
lai di	rFHHDGF19
chut	lJFIFLKIK
hoi chut	mEHHIMJCC
'chút	pIJCGLLED
'hỏi chút	nNMGJONKI
toi chi	gNQMOPKHC
ten gi	mMPKLTRJF
luot	gMNKKNKJG
'lượt	cPQOPQOOM
^truoc	YCEcCE9C9
gop	uFEA9HDA3
muon gop	hOMIJPJPL
gop y	eQRPLRRKG
phuc	oIJKIMFNA
phuc vu	hKRNKOIQO
'góp	eOOOMPPOO
'phục	cQRQPQMQK
'phục vụ	bQRQPRMRR
quay hai	mGGFFIIDB
thit	jKEKMJNIL
nuong thit	jKEKMJNIL
'thịt	hKKHPLPJK
'nướng thịt	hKKHPLPJK
lay giay	wPH8942R5
'lấy giấy	kRQHJEDRH
'lát	nMKDCPGOK
khoi dong	gMJNLPMIM
dong lai	gLKNJOLIL
'khởi	eNNMNPOLO
ung dung	lDFJHJJDI
^ung	lDFJHJJDI
khoa tai	hLOKMNOHA
nhap sai	nLJFJNMFK
'khóa tài	bRQPQRRPJ
di xa	oISGHNLOQ
xa co	iPQOHRQTM
song o	mJKKFQCHQ
chua thay	bPPOOQPQQ
con hoc	fOSNPPORL
5	gQOKPQMOJ
thu vien	uDLGAPDGB
'thư viện	nMOLIRKJH
ma nay	jOKODLHJG
hay lam	fOOMJMMOG
^phim	qGF9GGILD
truyen trinh	jMIGJLNKJ
trinh tham	jMIGJLNKJ
giet nguoi	uKL3K8MLH
'truyện	cPNNOPPPO
'thám	cPNNOPPPO
'trinh thám	cPNNOPPPO
'giết người	gQPFPLQPO
da bong	w2G8B8EID
^xem	uGJEFFJFA
'đá bóng	ePONOMJML
lam banh	mMAMNPOOK
^lam	uC9F2G9GB
'làm bánh	eQIRQRRRR
^nau	lEGHMGJFI
nang roi	tC4IGLJEC
thoa	nGDHGLKKL
minh dang	jMMKGPLIM
^tam	iJLLKMLFC
uong gi	pDHGAIN4C
'nhức	XZQPHPOKO
cho uong	aSNKIKKFN
lau ngay	kPNLNQIQP
thu nhap	fNOKKOPNI
thap	mIJEGKKIC
nhap thap	mIJFGKKIC
thap thi	fOOKKQPMK
duoc giam	fQRMJSRMJ
'thu nhập	kNNKJOPOG
'thấp	hNNKLOPPL
'nhập thấp	hNNKLOPPL
'giảm	hNPOLPQKI
toi xem	dMPLGNNPP
xem lai	wKNGGMLO0
lai ho	wOQNOOPR4
'xem lại	nSSPPRNSC
thong tin	pHMDLLHJ5
tin cua	oJMFIILFB
moi co	fQOMNOQRH
co hieu	hKNMLLLOI
hieu luc	nINJIIINF
^quy	fMOPMONQJ
'mới có	bSQQPRRSO
'hiệu	fOLKLNMML
'có hiệu	cPQPPQPRN
'hiệu lực	fOPONONQM
lunch	pFFAALEEE
quar…	kJLLKQINH
price	q7EBIIFHB
the price	q7EBIIFHB
plus	gNMMKPKHK
match	jHLHLKKJD
buy	oGGB8JDEG
likes	q5IC9E7EG
~lik	q5IC9E7EG
fish	q5IC9E7EG
likes fish	q5IC9E7EG
waiting in	-0B0774VM
supe…	u8JB8B8FF
sleeps	hFMKNJNQQ
bui	pAG7BJ5JF
i bui	kHJBGJALF
so i	jGPJOIFRL
'busy	pAG7BJ5JF
'is busy	kHJBGJALF
exam	kGRIKJLMN
the fan	kGFKMJIJI
fan i	iIGMMNJMK
the screen	nDACKFHDI
screen i	kGCELIIEJ
speaker	hHGKLLMJI
the speaker	hHGKLLMJI
spea…	hHGKLLMJI
speaker i	gJHMMNMMK
pen	uFAGCL6AG
i out	lJGLJLKNN
find the	oLIIEQ9MN
site	iIIJMOGNL
beo	qDFB8EDD8
meals	lKMHMLHIL
~meal	lKMHMLHIL
diff…	pGHEGDEFE
will be	tBKD3CFCP
fill	rHIC9I9TG
me fill	mIKIKJBTM
fill in	rHIC9I9TG
the ladi	Qe59DH9DD
ladi at	p8AFIKDHG
'the lady	Qe59DH9DD
please i	YGNFJJWQP
corner	hMILMOMMN
corn…	hMILMOMMN
for children	eORNLLPST
^just	hMMKJLLKK
to give	hKOLHKLLN
feedback	nIGFIOMIC
feed…	nIGFIOMIC
service	iFMIFJIMN
serv…	pBGB7FGBI
home for	iRRNNGCSK
am on	YECFYJFNF
minutes	fLLMMNOHI
~minut	fLLMMNOHI
app	qFICECFHA
lived	iKOIIRLOP
lived here	eNRKMTOPS
homework	uFI8AE9EF
home…	-7C018369
librari	kJFHIHILG
libr…	kJFHIHILG
'library	kJFHIHILG
film i	gOHMINNLL
stor…	mNLCIKNIM
cake	jLIHCJMKJ
the cake	jLIHCJMKJ
bored	jJKGGIJEH
~bor	jJKGGIJEH
pres…	rCBAEGED9
to come	uALA9A9GD
come to	eNPNMQMKM
about mi	fNPIMMLRQ
'about my	fNPIMMLRQ
ha the	eNQOQOLPL
alreadi	fNNNLOINK
alre…	fNNNLOINK
'already	fNNNLOINK
made	lFOKLNMFF
well	pHE97GEDC
clinic	dPQMORLQM
clin…	dPQMORLQM
income	pFF7FGE69
lo income	gMLFKMMGK
mi on	I5C00v4G7
ho doe	iINOKMOFK
the neu	xDE6ACFF9
start	hMNKENMKI
to stay	WEHGXNFFM
the officer	fQPOHRQRQ
فضلك	jJIGDJJGE
من فضلك	jJIGDJJGE
ثاني	fMMMMONHK
~ثان	fMMMMONHK
مدينه	jGMLJGKKL
~مدين	jGMLJGKKL
قديمه	hJLLKLIKK
سعر	t996ICG34
اغنيه	jLLJEKLHF
~غني	jLLJEKLHF
اثنان	MIGiEHHFH
~ثنان	MIGiEHHFH
اشتري	iMMLFLIIJ
~شتر	kJIIEIGGH
يحب	t8JGE68EG
سمك	oEIFHBABE
يحب سمك	qCLIHACGI
ابني يحب	gIONKJKKO
~بطال	gJNNHJLKL
علي كرسي	NDLIJHhLK
^قطه	oFJIIGCFE
كلب جيران	mFGIJH8GK
^كلب	mFGIJH8GK
طلب مني	hNQNNILNJ
~حضر	fMMLMMNJJ
^مروحه	iLKIIJJEH
شاشه	kIIIHHJFH
~شاش	kIIIHHJFH
^شاشه	kIIIHHJFH
~صوت	oEFCFIBAD
منخفض	fKKOKLKHJ
^سماعه	hJKKKMJFH
قلم	lHHGFIGDF
~صلن	lKHIDIHIB
~رفع	hJKKLMMFH
يوما	nCHGGEGGH
ام	tCKEEBBGG
^ماذا	gMHLLOKKK
قليلا	jMMJCJIID
~قليل	jMMJCJIID
مديري	pLEIKLF56
~مدير	pLEIKLF56
^مديري	pLEIKLF56
دراسه	lGFFFEJEF
~دراس	lGFFFEJEF
بسبب	jJLKIKKFH
رقمي	fOOOOPPNI
~رقم	vA8569874
ناد	gKILMMMHK
موظفه	pCAE9JD8D
نسيت	kIIHJIJFH
~سيت	kIIHJIJFH
^نسيت	kIIHJIJFH
~شخص	cPPPMQPNL
~قبل	bQQRNQQPP
كان	jDF99BZ7A
عيد	hNLMNONFI
قريب	eONJOPJJI
عالق	s8B8CC73B
~عيد	oHIHHGFBF
خاطيه	kILMLNMIG
~خاطي	mHKKJLKGF
ذهاب	lHKIFJIKG
بعيدا	cPNOOOPMO
~بعيد	dMKNONOKN
تقديم	iKNNJPGGM
في صف	iJKINMILK
مكتبه	eNONMNLKL
^فيلم	lHDEIIJDF
~وكل	hLKJHMNKH
ايه	jIIGFJIFI
اخبار	nIEDIJEEI
~خبار	nIEDIJEEI
ملل	iKKJMENGI
~مكا	mCIDIGCHI
موجود	jIJJJIJHI
غير موجود	gKNNNOMLL
بدلا	iJMMINNIF
يكفي	gMLMHMLLL
^ضاع	lNHJLOBIJ
تستطيع	iGKOJIFML
تستط…	iGKOJIFML
تعريف	fLNMLLMIL
~عريف	fKNMLLLIL
بياناتي	pILIILKG7
تبدا	aRQRRRQPO
~حسب	kKKIFJJF8
رب	pBIHBFAED
تخلص	nJOPCLKHL
~خلص	jFIKNIHCG
قريبا	nEHJKGEBF
cho ngoai	v9L0DCCPM
'đang chờ	qCHCCFFQN
'chờ ngoài	pCICDFFQN
em ban	qEQGDGBCH
ban di	xDP7A56CB
'em bận	lMUOLFJSR
'bận đi	iIONJDLPK
moi ve	z9GD390G5
'mới về	kPQOJGFPK
em dung	uSVOGGGVF
ten giay	nPQLHHBR8
giay nay	nPQLHHBR8
'em đứng	nVVUQOKVN
'tên giấy	nQSOJJKUH
'giấy này	nQSOJJKUH
em ki	kNQTHKOUU
'em ký	dRUVRNPVV
'em ky	jQQTKQPUU
em quen	r6JDDDDMC
mang the	sELAFA8QC
'em quên	iHONMKGPJ
'mang thẻ	gMQLNJEQM
lam o	tFNAHK7RN
o cong	cELGBMUPP
cong ti	nIGGILFHG
ti gan	kLQMLPHSR
'làm ở	nNSNJQHVT
'ở công	jPUQLRLVU
'ty	nIGGILFHG
'công ty	gNMLNPKNM
'ty gần	jPUQLRLVU
'cong ty	oHGHIMJGF
hoc rat	t0JDDLFGD
rat gioi	t0JDDLFGD
'rất	hMNGMLDMH
'học rất	cMOIOQGOM
'giỏi	iLOFLKGOM
'rất giỏi	cMOIOQGOM
di du	u4H74F0GF
lich	-0D40E0A3
du lich	u4H74F0GF
lich roi	t5I94F0KI
'lịch	sEIGED9JC
'du lịch	nGLKIFBPL
'lịch rồi	mHMKIFBQM
khong ranh	t9HF9GB02
ranh may	t9HF9GB02
'rành	hLONJNJHI
'không rành	hLONJNJHI
'rành máy	hLONJNJHI
hoi bao	rAJFGHHSO
co ket	rAJFGHHSO
ket qua	tDAB5MAH8
'em hỏi	cNQOPNQSR
'có kết	fJOKNMPSQ
'quả	lHKIKGIMF
'kết quả	lHKIKGIMF
em ngu	nFNL9JADM
ngu day	wEKH3A65H
day muon	wEKH3A65H
'em ngủ	lLRRJEKNR
'ngủ dậy	iNQMHEJLO
'muộn	jNPMHEJLN
'dậy muộn	iNQMHEJLO
em ten	gJNFINEQK
ten bi	mFOELGCPJ
bi ghi	mFOELGCPJ
ghi sai	nFOELGCPJ
'em tên	kKRMPGJTP
'tên bị	fLQJPIJRP
di nop	-ORH002OB
'đi nộp	pQTQEIFPJ
em cuoi	vFNJBDJNN
cuoi suot	t9IEF5GKF
'em cười	kNQMDPHSP
'cười suốt	gLOMOINPM
toi dung	gPQMKPHRE
'tôi đứng	hQSOLONUM
toi ki	gMNOJNKPN
'tôi ký	kOSTOROVU
'toi ky	eNNOKOMPN
toi hoc	eSLGFLGLH
'tôi học	kLQLLIIRP
toi hoi	pBKHGNJRH
'tôi hỏi	gNPMOPPSL
toi ngu	mLNJAKEGL
'tôi ngủ	ePQNLMNQQ
toi nho	uRTK8C7UO
'tôi nhờ	kSURIOFUS
toi cuoi	wFJF8DHNH
'tôi cười	kOPNGMQQO
noi chau	-337A0008
'nội cháu	nFRQOJHNM
chau dang	jLMMPJHUV
chau moi	mGOPICEOO
chau di	aOQLMYNRR
anh trai	t5JE5A8KF
trai em	t5JE5A8KF
don nay	sBSH5FBPO
'đơn này	jRTSJTJVS
cai but	pFMOFK8EM
'cái bút	fOPQNPIMQ
bien lai	rGOMDM9HI
thay the	dRTSSSOUS
duong toi	mHMFEKFQL
toi phuong	mHMFEKFQL
'đường tới	fPRPMQMSS
'tới phường	fPRPMQMSS
trang dang	bQPPPQPPP
'trang đăng	eVVVUVRVV
mat quay	cKPVJONQP
^lac	rMOLMN5EN
mat mau	jJUKEMLPQ
mat cai	kMPPKPDGO
mat bien	kNQOJQGIK
mat chia	eQPNORCNQ
mat duong	nHQKIHFSO
khong chay	-A05HIA03
'không chạy	pFDAGECAC
gay mat	x3G5A2J4C
'gãy mất	fOMNONNFN
ngum	nLECGDM5E
tat ngum	nLECGDM5E
'ngúm	eQLNOPPIL
'tắt ngúm	eQLNOPPIL
keu to	nJ8EKHM9B
to qua	nJ8EKHM9B
'to quá	eOHNQOQJM
day cu	oCDMMP87M
cu qua	qBBLJO75I
'đây cũ	jKJMQQIHQ
'cũ quá	kJJMQQHGP
sua o	uLCHKNC7N
'sửa ở	lTLPQTLIT
cai ghe	jEJJGGL6M
'cái ghế	iMMMKNLGO
ghe o	jLNLSSLMR
em tat	VIMFFXKNM
em keu	VnMJDFDRM
'em kêu	WeOMNKMTP
cai loa	lGDLHOLAM
den gay	SFMEIgQOP
den o	lIGGEJLJG
chut viec	kGLHIMLME
'chút việc	lPQHJPQQK
cho ket	pCCIDFENF
'chờ kết	eONPNOOQK
muon uong	ePPPIQPOQ
uong nuoc	oDHGAMMIB
'uống nước	kFJJIMNLH
gap chi	jLMLFLJGD
chi quay	jLMLFLJGD
'gặp chị	iMPJGKINN
'chị quầy	iMPJGKINN
muon xem	bRRRORPRQ
lai ten	jNPJJPOQA
'lại tên	dSSQPRNSJ
muon nghi	jMNJDMKML
nghi mot	uCH42JGI8
mot lat	qEJ65MILB
'muốn nghỉ	bRRQORQRR
'nghỉ một	fOQKMPOOI
'một lát	iPRKIQMOK
di mua	vAJB0GA59
mua do	vAJB0GA59
'mua đồ	iOQMEONDF
muon an	kNONFNIJP
an pho	pFIC9LKF8
'ăn phở	jMOJHMNNH
muon nghe	jSURIRKQQ
nhac	aDGE9EBHa
nghe nhac	pHJHDIEK9
'nhạc	hNNMKNLOG
'nghe nhạc	hNNMKNLOG
muon sac	gMMPKPNBL
sac may	nAHHFNLA8
'sạc máy	gPLLNPPGE
'em cần	fOPLJNNKO
can cho	iLLNGLOIN
can di	hKNMJMMHO
toi nghi	VQQOaPQQI
em uong	QdOMHPMNQ
'em uống	XcSRMNNSS
dang di	mDOEGKHKN
bui at	jHMCIJCMK
went back	rAPEIB6NP
back home	rAPEIB6NP
signed	jMRNEMEPK
~sign	jKPKEMDPG
sign…	pDHEBIFBB
signed thi	iNUQEMEUM
thi paper	iNUQEMEUM
the card	tMQGLGCUG
works near	u5K8ED7JP
near here	u5K8ED7JP
i good	qEMFKE7QL
good at	qEMFKE7QL
holiday	t2A87BBJJ
on holiday	t2A87BBJJ
holi…	t2A87BBJJ
cannot ue	o5KGJEGNL
computers	o5KGJEGNL
ue computers	o5KGJEGNL
~computer	o5KGJEGNL
asks	uBEF8GCBA
asks when	kKONDJGSO
got up	w2OAE55LL
up late	w2OAE55LL
a uong	gFOMLJOPN
uong name	gFONLJOQO
name on	hFLKLINQN
on it	lDGGHHMID
laughs	r7JGIDCKK
laughs a	r7JGIDCKK
i fine	z1J7764BI
to move	rCK30I1RQ
move here	rCK30I1RQ
neu job	o8P3BFGIM
wife ha	VWQPINORR
son got	VGPEKKYNS
son ha	XJVLLJXVV
son wants	kIUBFIHPT
daughter ha	YORPPPWQR
friend i	QEL08iKKM
mi pen	rKLHEM7EI
receipt	hMLLLQFKJ
the receipt	hMLLLQFKJ
rece…	jKIIKPFJA
ca key	rHJECH8EI
identiti	gRRJORHQI
mi identiti	eRRKPRHSM
iden…	hLKJMMJJG
identiti card	qTTPMSEVN
'identity	gRRJORHQI
'my identity	eRRKPRHSM
the right	hMLIJNJKH
right page	hMLIJNJKH
lot the	oIHDFFA89
looking	hNOHJPLPF
am looking	hNOHJPLPF
look…	jKLGJOHOF
looking for	hNOHJPLPF
not work	n5HHLFEIK
i o	v61BEF73C
i stuck	v538BBAGB
needs repair	jJIMJJMKK
lamp	nEFIIGEJH
the lamp	nEFIIGEJH
lamp i	iJJMLMINK
ask something	nIJFGIGJK
wait for	nLMCDMHSG
result	eOQLHNJRP
the result	nLMCDMHSG
resu…	fOQLHNJRP
drink	oEKEFDDHH
drink some	oEKEFDDHH
some water	oEKEFDDHH
to check	iPSMHRNTP
check mi	gNPJJNLPM
'check my	gNPJJNLPM
ret	nKLLIGAAG
ret a	nKLLIGAAG
to buy	jONNHONGJ
buy lunch	mIKDBLGIJ
listen	lJLIGFEJJ
list…	oEIFFACDE
listen to	lJLIGFEJJ
muic	lJLIGFEJJ
to muic	lJLIGFEJJ
charge	lLJEDJIJF
charge mi	iOMEDLLPJ
'charge my	iOMEDLLPJ
to pay	mVVSHVSVD
pay the	rJNCALIQ0
me se	P4N9CgANL
please let	tDI0BG3HA
ينتظر	oFD8LHDLL
ينتظر في	oFD8LHDLL
مشغول في	lIMJLCFML
في عمل	lIMJLCFML
رجع	aEIFKFaBF
رجع الي	kJNKMIGKK
بلده	lILJLHFJJ
الي بلده	kJNKMIGKK
~بلد	mHIHJHFHH
قع هذه	p4JPLJKMM
هذه ورقه	p4JPLJKMM
نسي	qLOLMFGJH
نسي بطاقه	pMPMMFGLH
يعمل قريبا	kHLLMGEJM
شاطر	tFDFFH8JH
شاطر في	tFDFFH8JH
في اجازه	qEHFID9HH
يعرف كمبيوتر	t9FIEB7DE
يسال متي	fNPPNLEOO
تاخر في	oEGFI9HGF
نوم	oEGFI9HGF
في نوم	oEGFI9HGF
اسمه	jLKJIIBIJ
~سمه	lKIHGGADE
مكتوب	mHJILFCFE
اسمه مكتوب	jMKKIIBIJ
مكتوب غلط	jMKKIIBIJ
حضور	jJJHKIHHH
مني حضور	gNQNOKLNK
يضحك	o3IHLHBDJ
~ضحك	o3IHLHBDJ
يضحك كثيرا	o3IHLHBDJ
بخير	-99585109
انتقال	gMNLLOBPO
يريد انتقال	gMNLLOBPO
~نتقال	gMNLLOBPO
انتق…	iLKJIM9KK
انتقال الي	gMNLLOBPO
الي هنا	gMNLLOBPO
عنده عمل	pCKHIFAGJ
عمل جديد	pCKHIFAGJ
اخي في	kIIJMKIEJ
هذا نموذج	eRRQKNNQK
ايصال	jKLLJMHHL
~يصال	jKLLJMHHL
مفتاح سياره	kIJGJNCLK
صفحه	gNNNMPGLN
~صفح	iMNMLNGKD
ابحث	eLMMNPNJL
~بحث	mKMLMFNIK
ابحث عن	eLMMNPNJL
^ابحث	eLMMNPNJL
لاقي	iJHIINJIL
مش لاقي	iJHIINJIL
~لاق	iJHIINJIL
^مش	kIHHJMEHI
لا يعمل	mGJGGHHJF
صوته	jIKHLMGHJ
صوته عال	jIKHLMGHJ
مطفا	kHJGKJGFG
~مطف	kHJGKJGFG
اصلاح	fKGJJNPDK
يحتاج اصلاح	eLJKKNPFL
~صلاح	fKGJJNPDK
عن شيء	mJLKCNHJJ
ان انتظر	fOPPFPNNN
نتيجه	jKLLCNFHJ
انتظر نتيجه	jKLLCNFHJ
~تيج	jKLLCNFHJ
املا	iRSPJQRQM
ان املا	iUURLTUUO
~ملا	lMMKGNLIG
املا نموذج	iRSPJQRQM
اشرب	gINMHNNJK
ان اشرب	lFKIDNKHH
اشرب ماء	gINMHNNJK
لاخذ	jMJMGHEHK
للبيت لاخذ	gPOOKJIMO
لاخذ ورقه	gPOOKJIMO
ان اري	fOOPGPPMM
اري موظفه	jKJLCMJEI
اتاكد	dPPPJPPNM
ان اتاكد	mJLMGKLNK
~تاكد	dPPPJPPNM
اتاكد من	dPPPJPPNM
من اسمي	dPPPJPPNM
ان ارتاح	cQQQIQQPO
ارتاح قليلا	fMNMFNNKL
ان اشتري	iKLKLLMKJ
غداء	jIMKGLJJK
اشتري غداء	gNNMGNMKL
ان اسمع	iMOKEKNLN
اسمع اغنيه	ePPMIOPMN
اشحن	eOONKLOMN
ان اشحن	cQQOIPQPN
~شحن	eOONKLOMN
اشحن جوالي	eOONKLOMN
ان ادفع	oSSMHORPC
ادفع رسوم	wPPHELNJ0
احتاج ان	iKLJHJNKF
^احتاج	oHKGHGDKF
ساعدني ان	hJKJJMKJF
phat khong	pHH87HDPD
'phạt không	gNNJIMOSN
phai ra	jKNOEKJTK
ra toa	fKPPIMJQM
toa khong	jKNOEKJTK
'ra tòa	aQRRORQRQ
'tòa không	hNPRHSNVP
bi kien	kKMIBHJQJ
kien khong	kKMIBHJQJ
'bị kiện	eOOMKONSO
'kiện không	eOOMKONSO
co vi	hKOPIOQPL
pham	mAFEHGPA8
vi pham	hKOPIOQPL
pham gi	hKOPIOQPL
'phạm	iPOMHOORM
'vi phạm	iPOMHQORO
'phạm gì	iPOMHQORO
bi tu	tMNGHJGO6
tu choi	oOQGNJGO3
choi ho	sOPGIJHT7
'bị từ	lPQNPQQSB
'chối	dQQMQPQQD
'từ chối	dQQMQPQQD
'chối hồ	jRSNQQRUD
mat quyen	nFPIBGKGE
quyen loi	nFPIBFKGB
loi khong	nFPIBGKGE
'mất quyền	cOROMQPOP
'lợi	dOROMPPNL
'quyền lợi	cOROMPPON
'lợi không	cOROMQPOP
bi tre	mCMGGFIOO
hen roi	mCMGGFIOO
'bị trễ	dMPNOOPRR
'hẹn rồi	dMPNOOPRR
bi huy	kIKJEMKRN
huy ket	fLLMHPNRR
'bị hủy	eOQOOOPTS
'hủy kết	bQQRQRRTS
'quả không	bQQRQRRTS
bi sai	nCJEFHGHE
sai ngay	oGMEGIJLI
ngay sinh	pGMEFIILH
'sai ngày	hLPLLLNOO
bi xu	eMPPMNPOI
li hinh	eMPPMNPOI
hinh su	eMPPMNPOI
su khong	MGJJHIKHf
'bị xử	aQRRQRRSP
'lý hình	aQRRQRRSP
'hình sự	aQRRQRRSP
'sự không	aQRRQRRSP
huong an	gLQOIORSL
an treo	gLQOIORSL
treo khong	gLQOIORSL
'hưởng án	iPROIUVVQ
'treo không	iPROIUVVQ
vao trai	iMQRHHOUS
trai tham	iMQRHHOUS
tham anh	iMQRHHOUS
anh duoc	iMQRHHOUS
'vào trại	cQQRMQQUS
'thăm	eNOOMPNRO
'trại thăm	cQQRMQQUS
'anh được	cQQRMQQUS
mot hom	fORNIOPON
'một hôm	aRRRPRRRR
muon doi	wKKGBGLNM
doi lich	jORMHJQSU
'muốn đổi	fRRPNRRSS
'đổi lịch	cTTROTTUU
anh toi	w3IEB7GK8
'anh tôi	iILLKKOOF
lac roi	sKNKJO3QQ
'lạc rồi	jMMJKIHRP
lac hai	nTTLJIDMM
hai hom	nTTLJIDMM
'hai hôm	dUURQQNTQ
'em chạy	aPPRPQSUT
thay ve	jHJFAHJKG
'thấy về	eNNLJLNOM
tu hom	jRRRRR9SR
'từ hôm	bRRRRRLSS
bat trom	pFOBFFMDL
trom mat	pFOBFFMDL
'bắt trộm	dQSNPOQQT
'trộm mất	dQSNPOQQT
om nang	kDGKHKJHE
'ốm	hLNNONMNL
'ốm nặng	hLNNONMNL
'nặng rồi	dNOOOPNQN
cong xuong	q9CM8PMM5
'công xuống	jJENJRPTN
can nat	qSVTMTQVQ
nat to	qSVTMTQVQ
'cắn nát	gTVUTUUVT
'nát tờ	gTVUTUUVT
chet tuan	mNROFPLPR
'chết tuần	kTUTHTQTU
cho cua	xCG99H8N7
'chó của	gOPLMPKRJ
cho cung	oEFIIMDML
cung nha	oEFIIMDML
nha bac	oEFIIMDML
bac bi	eNQKQPJQR
'cưng	fJMJLIOMO
'chó cưng	fJMJLIOMO
'cưng nhà	fJMJLIOMO
'nhà bác	fJMJLIOMO
con vet	xBFF7E9AG
vet bi	jJPINLKLQ
'vẹt	oMMMHNAPN
'con vẹt	nNMNKNDOO
meo con	uDEBCH9JF
con can	mLSSHOJPL
cun	rIGKAL8LJ
cun nha	rIGKAL8LJ
nha minh	q70A6BUFD
minh bi	eQPPORGQS
^cun	rIGKAL8LJ
'cún	jPOLKQHQQ
'cún nhà	jPOLKQHQQ
'nhà mình	dLDFIKUMM
minh di	XSUQNQXTT
'mình đi	WUVQRUVVV
minh chay	hNHNNOLRR
'mình chạy	bSTSRSPUU
minh khong	gQSSPQLRN
'mình không	bQSSRSPRS
minh mat	ZRRRRRSSS
cho lau	rFEIBNICB
xiu luon	iGNPJOPLI
'chờ lâu	gMMOJROMM
'xỉu luôn	dQRSPSSQO
chet mat	xFMJ1FLLL
mat thoi	iPRQDRPPQ
'chết mất	hNQQJRPQQ
'mất thôi	jVVVHVUUV
#dying+figure	hJOMJOQMO
met chet	iPRQ8QQNQ
di duoc	oPQP5PPMQ
'mệt chết	hPRRKRQIP
'đi được	lOQRGQOEN
phat dien	rGB8GCK45
dien mat	rGB8GCK45
'phát điên	fNMNNPPMM
'điên mất	fNMNNPPMM
ca dau	rABB8IE14
'cả đầu	mFIHGJMDE
tuc no	rDDACAGG9
no mat	rDDACAGG9
'tức nổ	hIKMKPOOL
'nổ mắt	hIKMKPOOL
lau ma	cRQQMQLPM
ma het	mKMHFGEGC
het hon	mKMHFGEGC
'mà hết	cPPPNPOON
'hồn	cPPPNPOON
'hết hồn	cPPPNPOON
boc hoa	jKCLKLNHD
hoa luon	jKCLKLNHD
'bốc hỏa	cPLRPRQPM
'hỏa luôn	cPLRPRQPM
xep	nIDFIGHAC
xep hang	nIDFIGHAC
hang muon	lLPQHSRPQ
^xep	nIDFIGHAC
'xếp	mAGJILLKK
'xếp hàng	mAGJILLKK
'hàng muốn	dRRSMTTSS
nghe dong	hKOKJONMF
tien muon	aRRRQRRRO
'nghe đóng	mJNMGNNJE
'tiền muốn	gVVVRVVUP
tien ma	lOGJMOKLH
nay muon	qSVRIVNRK
'này muốn	aVVVUVVVV
troi nong	tIH5DDGFB
nong muon	hGRHKMRPQ
'trời nóng	fCHLOMKIL
'nóng muốn	aQSSPSSRR
di lai	kLOKDOGAI
lai may	kMOKDOHAI
may lan	kMOKDOHAI
lan muon	bQQQNQQOQ
^di	nBK54DY3C
'đi lại	cPQQMQOPQ
'lại mấy	cPQQMQOPQ
'mấy lần	cPQQMQOPQ
'lần muốn	ZRRRQRRRR
lan dau	sEC99GC50
leo cau	u6CF5JLKC
thang muon	cMQQLRRRQ
^leo	u6CF5JLKC
'leo cầu	iKKOGPQON
'thang muốn	gPRSLTTRR
phim toi	oIHAHIMOK
qua co	hKNLNLQTJ
co canh	gMMIQNRON
canh cuop	gMMIQNRON
'phim tối	cONMOPQQQ
'có cảnh	ePQMSSTTS
'cảnh cướp	ePQMSSTTS
nhau kinh	eJPPQQOLL
kinh qua	eJPPQQOLL
'kinh quá	gMRQSSRSQ
chay no	lIDILOLMH
no day	lIDILOLMH
day man	lIDILOLMH
'cháy nổ	cQLQQRQQP
'nổ đầy	cQLQQRQQP
'đầy màn	cQLQQRQQP
chuyen bat	lOPDLLPNJ
'chuyện bắt	bRRPRRRQP
vu giet	nFMFGEHNG
'vụ giết	lPQGONQTQ
ma quy	bQRROQPRR
quy so	bQRROQPRR
'ma quỷ	aRRRQRQRR
'quỷ sợ	aRRRQRQRR
hay chet	jPQQHQNHN
'hay chết	fSTULTRNR
tro choi	uGKCABFRH
choi moi	uGKCABFRH
^tro	-8E484BH5
'trò chơi	gNNIMPOTO
'chơi mới	gNNIMPOTO
tham do	kLHFGMNFM
do co	jMQHPMSNO
^truyen	kLHFGMNFM
'thám đó	cPQMMQRMP
kich	nIDEEGLFD
vo kich	oLGIHLROU
kich o	oLGIHLROU
nha van	nJEFHJOMP
van hoa	qFABGGJJD
hoa co	dOQOQPRSU
'vở	iTOQPUUVV
'kịch	iTOQPUUVV
'vở kịch	iTOQPUUVV
'kịch ở	iTOQPUUVV
'nhà văn	cRMPORRSS
'văn hóa	fOLNMPOPM
tin thoi	pLKDJRRMF
thoi su	pLKDJRRMF
'tin thời	dQPPPRSRP
'thời sự	dQPPPRSRP
gia nha	rBFDGEL9B
co qua	pGIFHIJKA
'giá nhà	eLNQOLONN
'cổ quá	iMNMLLNPL
tang muon	cHPROQRNP
'tăng	iNMPMQRLN
'tăng muốn	iNMPMQRLN
nha dat	nJMLFJNLM
dat khung	jONMONNCE
khung khiep	jONMONNCE
'đắt	iSPNSRSMO
'đắt khủng	iSPNSRSMO
'khủng khiếp	iSPNSRSMO
ta a	tCI8J8LB8
'ta à	hNOKOIQLJ
nhu an	oJNEQIQ8H
an cuop	oJNEQIQ8H
cuop vay	oJNEQIQ8H
'như ăn	fPQLRORIP
'ăn cướp	fPQLRORIP
'cướp vậy	fPQLRORIP
chat chem	nJKFJII8D
chem dan	nJKFJII8D
'chặt chém	ePOMPOOMN
'chém dân	ePOMPOOMN
hoc phi	qEPDNMOHG
^hoc	rCPCNMLHG
'học phí	gPPKPOONM
#breath+rob	KINhORPHN
tien dien	oBFGDEK07
'tiền điện	gMMMMKP9J
phi lam	bQRNQRRRO
lam nhanh	bQRNQRRRO
^phi	bQRNQRRRO
'phí làm	iQPJLOQQK
thue	t8F1AJAHC
tien thue	t9G7FGLCJ
thue phong	qBJBHINEL
'thuê	fNNIKOLON
'tiền thuê	eOOMOORPP
'thuê phòng	eOOMOORPP
doi bong	kDHFLHMOI
bong phuong	jGKGLIMQO
minh danh	fMQMKNRUS
danh bai	mKKFMDIKI
bai doi	mKKFMDIKI
doi kia	mKKFMDIKI
'đội bóng	jTVTLUUVV
'bóng phường	iTVTLUUVV
'mình đánh	ZVVUUUVVV
'bại	iPOOQJORP
'đánh bại	fQOPQKORQ
'bại đội	fQOPQKORQ
danh cau	pINKDANOB
cau long	pINKDANOB
long rat	pINKDANOB
rat hay	pINKDANOB
'đánh cầu	dRQPOKORN
'lông	dRQPOKORN
'cầu lông	dRQPOKORN
'lông rất	dRQPOKORN
minh da	KJSMiLTJS
bong ngoai	t5IBCAFNN
'bóng ngoài	dQPOOMKQQ
danh dan	nLNDICJMH
dan gioi	nLNDICJMH
gioi lam	nLNDICJMH
'đàn	ePQNPJORO
'đánh đàn	ePQNPJORO
'đàn giỏi	ePQNPJORO
'giỏi lắm	ePQNPJORO
cuoi muon	zMNN0MOMN
'cười muốn	qRSSASPRS
boi qua	oEMI9LKRP
qua song	oEMI9LKRP
song de	oEMI9LKRP
de dang	oEMI9LKRP
'bơi	eOONNNMRQ
'qua sông	eOONNNMRQ
'sông dễ	eOONNNMRQ
'dàng	eOONNNMRQ
'dễ dàng	eOONNNMRQ
thang sat	kJIJKHHHL
sat nut	kJIJKHHHL
'thắng sát	jLLLNJJQP
'sát nút	jLLLNJJQP
chay bo	jBDKJKEPL
bo muon	jBDKJKEPL
muon tat	jBDKJKEPL
tho ma	jBDKJKEPL
ma vui	jBDKJKEPL
'chạy bộ	iMPSLNKTQ
'bộ muốn	iMPSLNKTQ
'muốn tắt	iMPSLNKTQ
'thở mà	iMPSLNKTQ
danh may	vGGEE3H1A
may nhanh	oKIJI8J5H
nhanh lam	oKIJI8J5H
'đánh máy	oNLJMDRAI
'nhanh lắm	lNNLMGRHL
toi boi	iJRMIPLTR
toi thang	fPQOOOLPN
thay day	mDKEGINFN
day vo	nDKEGINFN
vo danh	ePQLQMRJQ
^thay	r8IE9CIHE
'thầy	fOOPKOQNM
'thầy dạy	dOPPNOQOP
'dạy võ	dOPPNOQOP
'võ đánh	gSTQUOUQS
em da	bDKGZEMOP
em boi	fJNLMMRUS
em thang	jIJINJNQT
than em	oFLGGIOMG
'bạn thân	eRRNMQRQP
quan co	PJIeJLNLJ
co mon	hLJFNPPLL
mon cay	hLJFNPPLL
cay xe	hLJFNPPLL
xe luoi	hLJFNPPLL
'quán có	SOMaPQQPO
'có món	eNOMPPQQQ
'cay xé	eNOMPPQQQ
'xé lưỡi	eNOMPPQQQ
thit khoi	hNFNNNNLN
khoi mot	hNFNNNNLN
mot chut	hNFNNNNLN
'thịt khói	fNMMQQPMN
'khói một	fNMMQQPMN
'một chút	fNMMQQPMN
day lam	fNJNNQPPK
banh bang	fNJNNQPPK
bang lo	fNJNNQPPK
'dạy làm	ZRRRRRRRR
'bánh bằng	ZRRRRRRRR
'bằng lò	ZRRRRRRRR
het ga	mJ7GJMMDG
ga phai	mJ7GJMMDG
phai doi	nJ7GJMKDG
'ga phải	dQJMQQQNM
'phải đổi	dQJMPQPNM
ban do	t4EDKNN64
do choi	lEHIONPJI
choi sung	lEHIONPJI
sung nuoc	lEHIONPJI
'bán đồ	kQRMVSUNQ
'đồ chơi	gSSNVSUQS
'chơi súng	gSSNVSUQS
'súng nước	gSSNVSUQS
dung dao	eOOMJOPMO
dao cat	eOOMJOPMO
cat banh	eOOMJOPMO
banh sinh	eOOMJOPMO
sinh nhat	eOOMJOPMO
'dao cắt	cRRQNRQPR
'cắt bánh	cRRQNRQPR
'sinh nhật	cRRQNRQPR
hang mat	iICNLQMPP
'hàng mất	gOFPPSNRR
lop hoc	jECLLPNHM
hoc co	fLOOLMOOM
^lop	jDFHMOMJF
'lớp học	pNLIQUMKQ
cua hang	oBDEEKMJC
hang co	nLKIOGMSR
'cửa hàng	nIEHILLLI
hang ban	cNOPRRSQP
soc	v4HADCDEA
em soc	iJPOLKOQG
soc khi	dOQPOQQRO
khi biet	oMUQGRLQ5
biet le	oMUQGRLQ5
'sốc	iMTRNQRTQ
'em sốc	iMTRNQRTQ
'khi biết	iOVTOTQSG
'biết lệ	iOVTOTQSG
soc vi	lNUUKUTVM
vi ho	sMVSLUMV8
so day	sMVSLUMV8
day qua	sMVSLUMV8
'vì hồ	gRVUSVUVM
'sơ dày	gRVUSVUVM
'dày quá	gRVUSVUVM
vi giao	hLMKGLNLJ
giao dien	hLMKGLNLJ
dien moi	hLMKGLNLJ
moi dep	hLMKGLNLJ
'giao diện	aRPPOQQQP
'diện mới	aRPPOQQQP
'mới đẹp	aRPPOQQQP
khi thay	rELKGBBNK
thay hang	iFOOHPOPM
hang nguoi	iFOOHPOPM
nguoi cho	iFOOHPOPM
'khi thấy	kILJKJHPQ
'thấy hàng	hJPPKRNSQ
'hàng người	hJPPKRNSQ
'người chờ	hJPPKRNSQ
cai anh	mHOIADHOO
anh the	mHOIADHOO
'cái ảnh	bQTRLKQTT
'ảnh thẻ	bQTRLKQTT
'thẻ này	bQTRLKQTT
toi choang	hJOOILPP7
choang khi	cPQQMRRRE
'tôi choáng	hMOOKMQSF
choang vi	dQPPNRORF
con xiu	rBMJCFFKG
xiu khi	kGRQJSMRN
'con xỉu	jEQQMPOSO
xiu vi	hJQQMQMPL
minh dau	mEPOLKMOD
tim khi	jHSSHTKRJ
'mình đau	eMRRPQQQN
tim vi	cOQQPQPQJ
since yesterday	jQPQPQFQQ
jumped from	oLDG4KMPK
veri sick	hHIMMNNLL
died lat	nNORAQQQQ
shoe	gIMJMMMIK
mi shoe	gIMJMMMIK
our dog	v9A7EC5FI
dog i	mHHKKKGHK
neighbours	rDAAGFBGJ
the neighbours	mIIJLKFQN
~neighbour	rDAAGFBGJ
neighbours cat	mIIJLKFQN
paot	uCEA7EA8I
mi paot	uCEA7EA8I
paot i	jHKJJLIIN
puppi	oHEIJLDFJ
our puppi	oHEIJLDFJ
puppi i	gJKKKKNLN
'puppy	oHEIJLDFJ
'our puppy	oHEIJLDFJ
rabbit	pFIEEKADK
mi rabbit	pFIEEKADK
rabb…	pFIEEKADK
rabbit i	iJNIMOEJO
kitten	iMFKONEOL
the kitten	iMFKONEOL
kitt…	iMFKONEOL
kitten i	cPMQQRLQQ
boe	iLMLAJKKL
boe me	iQSRANPSR
to death	tKJC7AIMJ
be the	oFPJ7HJMR
death o	pFOH5EJMN
me want	mPQJHAKSN
to scream	mPQJHAKSN
i murder	wFK0FGIOJ
torture	jIHKKKIDD
i torture	jIHKKKIDD
tort…	jIHKKKIDD
drives	fNPMNKINK
drives me	fNPMNKINK
insane	fNPMNKINK
me insane	fNPMNKINK
insa…	fNPMNKINK
makes mi	lFHIFGMPF
head explode	lFHIFGMPF
'makes my	lFHIFGMPF
gives	o5NJMHJNM
~giv	o5NJMHJNM
gives me	m6PKOJMPN
suicidal	mHFJFIFAC
i suicidal	mHFJFIFAC
nightmare	nHGHFLIFE
a nightmare	nHGHFLIFE
nigh…	oGFFFKHEE
disaster	p9IIGKJ3E
absolute disaster	kJKLINL5E
waiting i	nGJ6HJJOO
that form	lMRLJKNP6
form i	iRUMNMPSB
the paperwork	kIJHHHJPN
paperwork i	jNKHHJJOM
mi neu	rEM9AEGLG
shoes	nGNCCIJLM
neu shoes	nGNCCIJLM
~sho	nGNCCIJLM
shoes i	jQRGKIMOR
thi website	jMPMHLJLN
website i	fKLCNGG5E
homework i	gQPILJOKO
^homework	oIMCGGGFH
dead tired	pKOECFCKM
dying o	mFLJEPMGM
laughter	mFLJEPMGM
o laughter	mFLJEPMGM
dying for	gJPILNNOP
starving to	iPQKHHNQR
#die+locked	iPQKHHNQR
#figure+locked	iPQKHHNQR
freezing to	fQPNLNPQP
bleeding money	o7LECKLKK
burning with	oKAJJHJJJ
curiositi	oKAJJHJJJ
with curiositi	oKAJJHJJJ
curi…	oKAJJHJJJ
'curiosity	oKAJJHJJJ
'with curiosity	oKAJJHJJJ
scared to	IKLEElELI
o forms	hUTSMIQVR
worried	kRQNMMMTD
~worri	kRQNMMMTD
worr…	kRQNMMMTD
worried sick	kRQNMMMTD
sick about	kRQNMMMTD
bored out	lFFIJDJLM
mind	lFFIJDJLM
mi mind	lFFIJDJLM
buried	jMKEKEHGF
~buri	jMKEKEHGF
buried in	hMMFMHJKH
in work	hMMFMHJKH
fire today	oJBHINNOD
today with	oJBHINNOD
the answers	oJBHINNOD
on these	kENMGMLOM
prices	kENMGMLOM
these prices	kENMGMLOM
~pric	kENMGMLOM
pric…	kENMGMLOM
the mon	kLFCIHJMF
i dead	kIKHGJJIL
i scared	KMOIHhIQP
i over	lFNDGJHMI
everybodi i	mHAHNLME5
^everybodi	qIBI8MNG6
the film	sG8FDMIKI
ua about	eNPHQRPOO
about a	u979JECHI
kidnapping	eNPHQRPOO
a kidnapping	eNPHQRPOO
ha to	eLKLPOPNM
much shooting	eLKLPOPNM
shows	ePMFQNONH
~show	jOJDJMOKH
shows a	iNPHTQPPP
a bank	kNNGSQPOM
bank robberi	iNPHTQPPP
'bank robbery	iNPHTQPPP
ends	kNO5QMPQQ
ends with	kNO5QMPQQ
a big	gNIOQQOOL
big explosion	ePIPQQQRM
in it	ePIPQQQRM
hotel	oIAJNQKRM
a hotel	oJAJOQKSN
die for	xLJO0OLPM
the game	pFGCHOILI
that book	gMLIGPQOO
book ua	cQRMQRRPQ
book i	hJIJDOLMN
the play	mIFEFNONI
series	hKLIIPOOO
the series	hKLIIPOOO
~seri	hKLIIPOOO
seri…	hKLIIPOOO
the other	nJM9LFNML
team	-970B5C56
other team	nJM9LFNML
killed it	hMOPKHKPM
it on	nHKMEEGHG
stage	hMOPKHKPM
on stage	hMOPKHKPM
a home	uGLBJ78HJ
home run	qJNDKBAJN
knocked them	fHMKOLLRP
them out	fHMKOLLRP
out in	fHMKOLLRP
final	kELHMJFOP
the final	fHMKOLLRP
slaughtered	eJKEMOJMN
~slaughter	eJKEMOJMN
slau…	gIKEKOJHD
slaughtered u	eJKEMOJMN
u at	eJKEMOJMN
at che	eJKEMOJMN
got beaten	jLNGMHMKL
beaten three	jLNGMHMKL
three to	jLNGMHMKL
to one	jLNGMHMKL
rice again	nHBJHIMOM
stole the	qCK4MIJHH
the show	qDL2KFGMK
broke a	hHMJMJHNN
a record	eNPMNKJPQ
i what	cMRQRQPRR
what ue	cMRQRQPRR
ue told	cMRQRQPRR
told he	cMRQRQPRR
he beo	cMRQRQPRR
beo the	fKLMNNMLJ
our team	kJDIMILLJ
coach	hMEMQLPPO
the coach	hMEMQLPPO
flatmate	jJFEKIMKL
mi flatmate	jJFEKIMKL
flat…	jJFEKIMKL
a friend	qDE9JHJLF
friend o	lHGFMMMMM
mine	qFFECKJIE
o mine	lHGFMMMMM
price i	lLFBMNITP
highway	hNNHNPNML
i highway	hNNHNPNML
high…	hNNHNPNML
highway robberi	hNNHNPNML
'highway robbery	hNNHNPNML
cot an	lGLMLLLKH
daylight	fOOIPQPLK
i daylight	fOOIPQPLK
dayl…	fOOIPQPLK
daylight robberi	fOOIPQPLK
'daylight robbery	fOOIPQPLK
nearli made	eJQQOOPMK
made me	eJQQOOPMK
me faint	eJQQOOPMK
stab	kIIDNNFRI
a stab	kIIDNNFRI
stab in	kIIDNNFRI
a real	bQOQQRPOH
killer	iKIMMNKEB
real killer	bQOQQRPOH
choking small	eJNQPMNNL
shops	eJNQPMNNL
small shops	eJNQPMNNL
~shop	eJNQPMNNL
rent	oFFAGEDJH
the rent	kKECLKIMK
rent i	hOHDNNJQP
thi ta	kEMEKJJ8F
ta i	hKMFLMLDK
have killed	bRSQPSRST
killed for	bRSQPSRST
died when	lTUUFUSVV
sa mi	lTUUFUSVV
mi phot	lTUUFUSVV
'saw my	lTUUFUSVV
jumped for	hOOHHPMIL
joy	hOOHHPMIL
for joy	hOOHHPMIL
cried	fMLJMLLLK
cried over	fMLJMLLLK
spelling	fMLJMLLLK
the spelling	fMLJMLLLK
~spell	fMLJMLLLK
spel…	fMLJMLLLK
murdered	fOQFNPPOO
murdered a	fOQFNPPOO
sandwich	fOQFNPPOO
a sandwich	fOQFNPPOO
sand…	fOQFNPPOO
hugged	iRQQJUTVT
~hugg	iRQQJUTVT
hugg…	iRQQJUTVT
hugged the	iRQQJUTVT
officer to	iRQQJUTVT
almost	eNMKNONON
ue almost	eNMKNONON
almo…	eNMKNONON
cake i	iMIHEKNKK
i killer	gMLMHOOGJ
the bomb	mIIEDIJC9
i sick	eLINPNKFJ
thi coe	iPPMHOOCH
coe i	iPPMHOOCH
noodle	iJNFKNNJG
that noodle	iJNFKNNJG
nood…	iJNFKNNJG
noodle soup	iJNFKNNJG
soup i	iJNFKNNJG
vieu	hKHNFNKJH
the vieu	hKHNFNKJH
vieu i	hKHNFNKJH
ضاعت من	hPMOPMHOO
ضاع امس	gOONNMIMO
هرب لم	kKMILKAJJ
لم يرجع	kKMILKAJJ
يومين	jJHHHIHHK
من يومين	iMKLKLIKL
~ومين	jJHHHIHHK
سرقوه	iLIKJJLCG
~سرقو	iLIKJJLCG
قفز	fLLNJNONL
قفز من	fLLNJNONL
من شرفه	fLLNJNONL
مريض جدا	hLHMKKMDG
مات اسبوع	cPPPOPPMO
عض	gLJMLMOGL
حذايي	gLJMLMOGL
عض حذايي	gLJMLMOGL
~حذاي	gLJMLMOGL
اكل ورقه	gPMOKNNHK
^كلبي	jFGIGIKDG
ببغايي	iKKJLLFII
~ببغاي	iKKJLLFII
ببغا…	iKKJLLFII
^ببغايي	iKKJLLFII
قطه صغيره	mJJIGIDFD
صغيره ضاع	TQQNPJZPP
صغيره هرب	SONLOIcNJ
صغيره مفقود	WOPQOKWPP
ارنبي	lHHIIJEFH
~رنب	lHHIIJEFH
^ارنبي	lHHIIJEFH
^طابور	mBFHHFLFI
يجنن	lGHGIIHBE
~جنن	lGHGIIHBE
سيقضي	eKMKNONOL
~قضي	gKMJMONNF
سيقضي علي	eKMKNONOL
عذاب	mEGEIGFCG
يجيب	gHMLMMMKJ
~جيب	iGLKKLKJG
جلطه	gHMLMMMKJ
يجيب جلطه	gHMLMMMKJ
~جلط	gHMLMMMKJ
#figure+fit	WWMLPNPMM
كارثه	gKLKMMMIJ
~كارث	gKLKMMMIJ
يطفش	jLJHJLHDG
~طفش	jLJHJLHDG
خنقني من	jKKKMFMEE
من ملل	jKKKMFMEE
فجر راسي	iFLKLJMEK
~لحر	pJGGBEHBC
^حر	pJGGBEHBC
دوام	oFIGDGKCG
^دوام	oFIGDGKCG
^زحمه	oHJCEIGEG
تعب	lJKIEFEGF
من تعب	lJKIEFEGF
ميتين	gJLJOKNMJ
ميتين من	gJLJOKNMJ
هلكان	gLMLKIJMK
هلكان من	gLMLKIJMK
بموت	gMNKLKJKK
~بمو	hLMJKJJJJ
بموت في	gMNKLKJKK
قهوه	kGGJGFFCG
في قهوه	gMNKLKJKK
~قهو	kGGJGFFCG
غرقان	pQRLNFLTC
غرقان في	pQRLNFLTC
تجمدت	fLNMMKKNK
~جمد	kHJIIHHFG
تجمدت من	fLNMMKKNK
برد	jIJIIFIIH
من برد	fLNMMKKNK
حماس	oK9FILHFH
مولع حماس	oK9FILHFH
مصدوم	gJLKOJKIF
مصدوم من	gJLKOJKIF
من سعر	gJLKOJKIF
فيكم	rBLI9HHGL
اموت فيكم	rBLI9HHGL
^كلنا	kJILIMNKK
فيلم عن	cONMPPPOP
عن خطف	eMPENQNNQ
خطف بنت	eMPENQNNQ
اطلاق	gNGNNOPMM
فيه اطلاق	gNGNNOPMM
~طلاق	gNGNNOPMM
اطلاق نار	gNGNNOPMM
نار كثير	gNGNNOPMM
سرقه	nGKCKKKFK
عن سرقه	iLPIOOOKN
سرقه بنك	iLPIOOOKN
ينتهي	dOOOOPPKN
بجريمه	dOOOOPPKN
ينتهي بجريمه	dOOOOPPKN
~بجريم	dOOOOPPKN
بجري…	dOOOOPPKN
كان قنبله	fNOJMONIL
فيه انفجار	jHFLKHKJJ
انفجار كبير	jHFLKHKJJ
عن حريق	fPCNPPOPO
فندق	iKCJLLJHI
في فندق	fPCNPPOPO
يرعب	gKKLLMMFH
~رعب	gKKLLMMFH
لعبه عن	kKJHKNKJJ
^لعبه	jJFJJKJGD
مسلسل	mHDCHHHEH
مسلسل عن	hKNHLPLJO
^مسلسل	mHDCHHHEH
روايه	hLHJNNNIL
~رواي	hLHJNNNIL
روايه عن	lJMEJMJHL
^روايه	hLHJNNNIL
اخبار عن	fLOJNQOMO
^اخبار	kJFEJKKGJ
ضرب كره	p9JFKAFHI
كره في	p9JFKAFHI
في مرمي	p9JFKAFHI
كسر رقم	oAIGHBEFH
قياسي	oAIGHBEFH
رقم قياسي	oAIGHBEFH
~قياس	oAIGHBEFH
غلبهم	hJLLKKJKK
~غلب	hJLLKKJKK
غلبهم في	hJLLKKJKK
نهايي	hJLLKKJKK
في نهايي	hJLLKKJKK
~هاي	lFGGHIFFG
موعدا	hQPJMKMKG
ضرب موعدا	hQPJMKMKG
موعدا مع	hQPJMKMKG
مع موظف	hQPJMKMKG
يتعلم	gJNMLMKJL
~تعلم	gJNMLMKJL
ملاكمه	gJNMLMKJL
يتعلم ملاكمه	gJNMLMKJL
ملاك…	gJNMLMKJL
حرق	eNPONGKNO
حرق اكل	eNPONGKNO
اكل مره	eNPONGKNO
اضواء	jGNIKGGFL
سرق اضواء	jGNIKGGFL
~ضواء	jGNIKGGFL
يحب سباحه	hKMMLJHMK
سباحه في	hKMMLJHMK
في نهر	iKMMJJHMK
فريقنا	hKLHMLNIK
~فريق	iJKHLKKHJ
فريق…	hKLHMLNIK
^فريقنا	hKLHMLNIK
مدرب	kIHHJIKDH
^مدرب	kIHHJIKDH
^سعر	nBGEIGHDF
سرقه في	gMNJONPLO
ضح	gMNJONPLO
في ضح	gMNJONPLO
~وضح	gMNJONPLO
نهار	gMNJONPLO
ضح نهار	gMNJONPLO
~هار	gMNJONPLO
يذبح	fNOMLLNIJ
يقطع	gKNNINMII
يقطع ظهر	gKNNINMII
كاد	iDLNLPONI
كاد يغمي	iDLNLPONI
علي منه	iDLNLPONI
يكسر ظهر	kLNDNEOIL
مصيبه	fNNMMNNKI
~مصيب	fNNMMNNKI
ايجار	qDAEHGHBC
~يجار	qDAEHGHBC
^ايجار	lIEIMKNGJ
فاتوره	kKFGLLMIK
~فاتور	kKFGLLMIK
فاتو…	kKFGLLMIK
^فاتوره	kKFGLLMIK
يقتل	hMMIJJMIK
يقتل من	hMMIJJMIK
حلاوته	hMMIJJMIK
من حلاوته	hMMIJJMIK
~حلاو	hMMIJJMIK
حلاو…	hMMIJJMIK
^قهوه	gNNJMMOJM
خطير	hKKKLMLFH
كيك	jJJIIJKEI
^كيك	jJJIIJKEI
منظر	gMMGMNNHK
^منظر	gMMGMNNHK
هذا اكل	fNNKNOMLK
em lai	IRTQQhSVV
'em lại	IUVTTiUVV
'em tối	QRSPQaRTS
lung quat	GLQOJiMRH
'lưng quất	NPQPOcORQ
tat vao	4BRG9wMTG
'em tát	POUQOdUVV
'tát vào	LKSNMgRUT
cam choi	NQRJPfPTS
choi duoi	NQRJPfPTS
'chổi	JSTLQiQVU
'cầm chổi	JSTLQiQVU
'chổi đuổi	JSTLQiQVU
em nem	LKNNCfPUS
nem bat	IFKDFmINK
bat vao	IFKDFmINK
'em ném	MLOJKiPVV
'bát	OMOOOdORP
'ném bát	OMOOOdORP
'bát vào	OMOOOdORP
co khong	S2MKHeGQI
tho duoc	K3OOJiNRJ
'cổ không	EIQTMkQVS
'thở được	EIQTMkQVS
em doa	FLM7FnIRQ
'em dọa	NQRINePSS
di dieu	JFQI3lEPP
dieu thuoc	JFQI3lEPP
thuoc vao	JFQI3lEPP
'em dí	MNTOKeQUU
'điếu	PORPIcMRR
'dí điếu	PORPIcMRR
'điếu thuốc	PORPIcMRR
'thuốc vào	PORPIcMRR
em nhot	NOQCLhRUU
bep ca	MONJNfNQP
ca ngay	MONJNfNQP
'em nhốt	QSTRQbSUU
'bếp cả	MOQNOgOTR
'cả ngày	MOQNOgOTR
cho goi	IMNIJjIPO
'cho gọi	NQROOdNSS
xe quan	EILGElMGL
quan ao	MHGFBlKCJ
ao bat	EILGElMGL
bat ngu	EILGElMGL
ngu cung	EILGElMGL
'quần	QMLMEfLLO
'xé quần	JNOOKgNPP
'quần áo	QMLMEfLLO
'áo bắt	JNOOKgNPP
'bắt ngủ	JNOOKgNPP
'ngủ cùng	JNOOKgNPP
pha do	IKLIKkKRN
do roi	LKKIJkIQI
roi chui	IKLIKkKRN
'phá đồ	PRRPRcTTT
'đồ rồi	PRRPRcTTT
'rồi chửi	PRRPRcTTT
toi lai	PRRPQbPSS
'tôi lại	KUVSTgUVV
toi tat	JLTQNgOUU
'tôi tát	RQTRRaRUU
toi bop	MHQRQeRUS
'tôi bóp	OOTTScSVU
'tôi dí	JQVTOjPVV
toi nhot	OQQNPcORR
'tôi nhốt	MTVUVgUVV
toi xe	FJQJIkNPS
'tôi xé	LSTTSeRUU
toi dap	LNOMNfNSR
'tôi đập	RRSRSZTTT
'con lấy	PPTPQbPTS
con tat	ENUOMmSUJ
con nem	PPPLNdNPM
con bop	CEQSNnQVL
con doa	7QPCDrEGP
'con dọa	ITTGPiOVT
con nhot	FSOHPnPVT
con xe	OQQONcQMP
con dap	LSTNTjTVR
re toi	ILNDGiMOO
'rể tôi	NPOLMdOQP
trai lon	86G6AtBGL
lon nha	86G6AtBGL
'trai lớn	HKPEJkKUT
'lớn nhà	HKPEJkKUT
duong con	GILBFmDKJ
ke cua	M6K0Jj8KA
cua chau	M5J0Ij8K7
'kế của	PINJNcKPK
'của cháu	PINJNcKPK
chau lay	NKUQTePUR
chau doa	ISUJSiNST
danh thuong	PQRMRbRSS
xuyen	QPRLRbRSP
thuong xuyen	QPRLRbRSP
'đánh thường	RRRQRZRSS
'xuyên	RRRQRZRSS
'thường xuyên	RRRQRZRSS
danh den	EHNIGkRRU
gay rang	EHNIGkRRU
'đánh đến	HNQGQjTUV
'đến gãy	HNQGQjTUV
'gãy răng	HNQGQjTUV
bi bao	R8JDFlNCE
hanh may	3AGBEvLED
may nam	G7F9EtIA6
'bị bạo	WQRNPaQQR
'hành mấy	BOSKPmRSU
'mấy năm	DNSKPmQRR
bo no	JIMFJkLTM
danh tham	JIMFJkLTM
'bố nó	QRSPRbRUT
'đánh thâm	QRSPRbRUT
bi xam	aHLALcGNP
hai trong	GLNEPjNQR
'bị xâm	YOQFPXNQR
nha hanh	JHMCJjPPR
'nhà hành	POPLPcRRR
bi ep	KMOIKhQNO
ep lam	KMOIKhQNO
viec va	KMOIKhQNO
va danh	KMOIKhQNO
'bị ép	QRRPRbSSS
'ép làm	QRRPRbSSS
'việc và	QRRPRbSSS
'và đánh	QRRPRbSSS
co hang	7ABCGrLII
xom bi	7ABCGrLII
'cô hàng	JIIMNgMQP
'xóm bị	JIIMNgMQP
#here+rape	NOLMQeOQR
be canh	KGMIOhLLN
'bé cạnh	QPRPRaQRR
slapped	LLSKOfQUR
~slapp	LLSKOfQUR
slap…	LLSKOfQUR
slapped me	LLSKOfQUR
again lat	LLSKOfQUR
plates	UCGDFhEE8
throws plates	GHPCMkJQN
~plat	UCGDFhEE8
plat…	UCGDFhEE8
plates at	GHPCMkJQN
put hi	NGNFGhHNM
hi hands	KGNHIiJNM
hands round	KGNHIiJNM
round mi	KGNHIiJNM
'round my	KGNHIiJNM
kep me	NRRQQcNRR
me locked	NRRQQcNRR
up at	NRRQQcNRR
all mi	DGMILlILM
'all my	DGMILlILM
bun me	GHQCIkILN
cigarettes	LGI8EkIFF
with cigarettes	GHQCIkILN
~cigarett	LGI8EkIFF
pulls	HCQFNjISO
pulls me	HCQFNjISO
me bi	T8MBHcCDL
the hai	HCQFNjISO
'me by	HCQFNjISO
when drunk	KPRPRfQRR
sleep with	HMRLKjHNP
doe thing	IITLHjJLO
thing to	IITLHjJLO
to me	WCGABeDBB
a black	EBOEEnDLH
eye	EBOEEnDLH
black eye	EBOEEnDLH
se a	F3K9XlEHK
hut the	C7JCFoGMP
older	FHO9DmFPL
mi older	FHO9DmFPL
older brother	FHO9DmFPL
on son	47K38x6NM
the man	GFNLOjNNP
man net	GFNLOjNNP
hitting a	INOGOiJOQ
hear it	INOGOiJOQ
kep hi	IFIGIjDHM
mother tied	IFIGIjDHM
tied to	IFIGIjDHM
to a	d0623Z400
a bed	IFIGIjDHM
little sister	KMOHOgDOP
chokes	MFOKMjMMP
chokes he	MFOKMjMMP
abuses the	MOPLQePPQ
our neighbour	GILENlINO
somebodi upstairs	MHNFPhIPQ
he partner	MHPLNhPKN
afraid o	GDRJIkDTS
covered	OOPJNdOOL
~cover	OOPJNdOOL
cove…	QNOGJdMMF
covered in	OOPJNdOOL
in bruises	OOPJNdOOL
bruises from	OOPJNdOOL
from him	OOPJNdOOL
from he	PQPJNcQQN
he violent	PQPJNcQQN
violent e	PQPJNcQQN
the famili	T6LEBc8MK
'the family	T6LEBc8MK
not safe	CHKAFnFMH
safe in	CHKAFnFMH
our house	EHC8DnFGF
i covered	PQRNQbQRR
i hiding	PRQMPbRRQ
ضربني مره	IPQNPhQMQ
ثانيه امس	IPQNPhQMQ
يصفعني قدام	LLSKQgLSR
بيديه	DNPOPfPNO
خنقني بيديه	DNPOPfPNO
~ديه	DNPOPfPNO
حابسني في	GOJFMjMNO
فلوسي	9HIEHpIEI
اخذ فلوسي	9HIEHpIEI
فلوسي جوالي	9HIEHpIEI
يحرقني	GFIGIkJCL
يحرقني سيجاره	GFIGIkJCL
يشدني	AJKKHnHHJ
يشدني من	AJKKHnHHJ
يغصبني	EGHHJmHCI
~غصب	EGHHJmHCI
يغصب…	EGHHJmHCI
يغصبني في	EGHHJmHCI
فراش	EGHHJmHCI
في فراش	EGHHJmHCI
سني	ACKCJoHGM
كسر سني	ACKCJoHGM
يضرب اولادي	NQRPRbRRR
بيت في	FKMLMjJPM
في ليل	FKMLMjJPM
يرفسني	EFMIJjLIK
~رفس	EFMIJjLIK
يرفس…	EFMIJjLIK
يرفسني هو	EFMIJjLIK
هو سكران	EFMIJjLIK
يتحرش	JMMHOhLLO
~تحرش	JMMHOhLLO
يتحرش بي	JMMHOhLLO
بي في	JMMHOhLLO
اخي كبير	9EE8DrFBF
مدمن	PEIDCj8GK
ابني مدمن	67FCDsCCI
يعذب	FNLIMiLHN
~عذب	WJEDFUHBF
يعذب طفله	FNLIMiLHN
نسمع	FNLIMiLHN
طفله نسمع	FNLIMiLHN
صراخ	FNLIMiLHN
نسمع صراخ	FNLIMiLHN
يحبس	IGI9LmEHJ
يحبس امه	IGI9LmEHJ
يلمس اختي	LMOKPfCMO
اختي صغيره	9JJGKbgIJ
اثاث	ONQIQfQPQ
يكسر اثاث	ONQIQfQPQ
~ثاث	ONQIQfQPQ
اثاث يضرب	ONQIQfQPQ
مراته	ONQIQfQPQ
يضرب مراته	ONQIQfQPQ
رجل ذي	PMRFQdOQR
فوقنا	PMRFQdOQR
ذي فوقنا	PMRFQdOQR
~فوق	PMRFQdOQR
احد في	PJOGPeFQP
في عماره	NLOGQeJQQ
خايفه ارجع	GMOKOiKMO
لبيت	SIJIKgIIJ
ارجع لبيت	GMOKOiKMO
~لبي	SIJIKgIIJ
لبيت زوجي	GMOKOiKMO
جسمها	ZKNILRMLM
جسمها كله	KORRQdQQR
من زوجها	KORRQdQQR
تتعرض	LNKKLgGKL
للعنف	LNKKLgGKL
تتعرض للعنف	LNKKLgGKL
~عنف	VHFDFbDDF
للعنف في	LNKKLgGKL
مضروبه	HGIGFkFFE
~مضروب	HGIGFkFFE
مضرو…	HGIGFkFFE
مضروبه من	HGIGFkFFE
من اهلها	HGIGFkFFE
هاربه	NORPOcQOQ
~ربه	NORPOcQOQ
هاربه من	NORPOcQOQ
من زوج	NORPOcQOQ
زوج عنيف	NORPOcQOQ
صاحبتي	HMLKLiKIK
صاحب…	HMLKLiKIK
^صاحبتي	HMLKLiKIK
vua o	NEQNPPfSR
gio bien	NEQNPPfSR
bien dau	NEQNPPfSR
'vừa ở	QQRPQRaSS
'giờ biến	QQRPQRaSS
'biến đâu	QQRPQRaSS
tan hoc	DMPNLOlPP
'tan học	JRRQLRhTS
tim khap	D3JLJCqNL
khap noi	D3JLJCqNL
'tôi tìm	QPRRQRbSQ
'tìm khắp	MKPPPOdQP
'khắp nơi	MKPPPOdQP
'nơi không	MKPPPOdQP
tich hai	FKMKHNlRP
hai tieng	FKMKHNlRP
tieng roi	FKMKHNlRP
'hai tiếng	IOQNNRhUR
'tiếng rồi	IOQNNRhUR
toi goi	INSTPUgUU
goi mai	DLRSLSlUU
'tôi gọi	JVVVTViVV
'gọi mãi	GUUUNUlVV
duong khong	QJEJMNcTO
thay nua	OPGQPQcTR
'đường không	LSSTOUgVU
'thấy nữa	LSSTOUgVU
theo nguoi	HLPD9AoL5
'theo người	LQUKHJgRL
em tan	LMRQNQfSS
em goi	FPUUNUkVV
thang ut	AD9GIDqIM
ut nha	AD9GIDqIM
'thằng út	GKNIKInQR
'út nhà	GKNIKInQR
be bon	LKRMPPgRR
tuoi nha	LKRMPPgRQ
'bé bốn	PRRORRaRR
'tuổi nhà	QRRORRaRR
chau trai	F8JFIJnKH
minh o	ROSNQRaSS
'mình ở	RPUQSUeUU
'ở cổng	XMSOMTUUU
lon di	LIOKFNgPP
'lớn đi	OLOOMOdPP
o ghe	HEODLFkKP
'ở ghế	MKQMQPdQR
biet bo	IISMBIlNQ
la ai	IISMBIlNQ
'biết bố	LNTRJMhOS
'mẹ là	LNTRJMhOS
'mẹ mãi	NDPINLgUR
gai khong	QNRPMPbQQ
gai di	gORLECVRR
'gái đi	ZQRRNGYRR
mot thang	PNOKQQcOP
'một thằng	ORVTUSfVU
tuoi bi	AJQMKIqSO
'tuổi bị	LSTTRUhTU
tuoi o	PSUSRUaVU
'trẻ không	RRURSSfTT
'ba ở	LTVVVVgVV
co mot	OOSPORcUS
'có một	RRTRRSZUT
cho mai	LLPP9MfRR
'chờ mãi	DPTVHUmVV
bo quen	IILJGLjDK
'bỏ quên	JNPPOPgKQ
moi bay	HIMNKEjPK
bay tuoi	HIMNKEjPK
'mới bảy	OQPQPOcQP
'bảy tuổi	OQPQPOcQP
tuoi cho	QSURJJbUU
moi quay	DIPKBNoPQ
quay di	DIPKBNoPQ
di mot	DIPKBNoPQ
mot ti	DIPKBNoPQ
dau nua	MMRPPRdRR
'quay đi	MPTQMSfTT
'đi một	MPTQMSfTT
'một tí	MPTQMSfTT
'tôi đâu	PRRRQRbSR
'đâu nữa	PRRRQRbSR
be tuot	BBFJMLoNP
tuot tay	BBFJMLoNP
'bé tuột	LLQQQQdQQ
'tay chạy	LLQQQQdQQ
ti con	GUVVJUlVV
em bien	GMSQ7QmSS
'em biến	KUUTJTgUU
ong ba	c7J9MDaME
'ông bà	SKNKOObPK
me voi	KRUQNPgVS
voi con	WHSHJGXOO
lac nhau	KRUQNPgVS
nhau roi	KRUQNPgVS
'mẹ với	EUVVSUmVV
'nhau rồi	EUVVSUmVV
ai thay	GGOOJMkNO
thay be	GGOOJMkNO
trai ao	GGOOJMkNO
ao do	GGOOJMkNO
'ai thấy	CLTUORoTT
'thấy bé	CLTUORoTT
'trai áo	CLTUORoTT
'áo đỏ	CLTUORoTT
'đỏ không	CLTUORoTT
nho nha	MRUTQReVU
'nhỏ nhà	DVVVUVnVV
dong qua	BBGFFHrNN
'đông quá	JLRPORhTS
'đang làm	LPLGEJhNK
giay con	LQSRGRgTL
ra con	PQRRJRbRR
dung cho	LIOMIMgON
'đứng chờ	ONQOMPcPP
'chờ số	ONQOMPcPP
so con	QNTRLQbTS
beside	YNLMPPYOM
ua beside	QRRRRRaRR
besi…	YNLMPPYOM
beside me	QRRRRRaRR
i nowhere	FLQMJIjOR
be found	FLQMJIjOR
got lot	BAC4KEqEF
lot in	EBD8JHnLM
not get	JDGMLMiMM
get o	JDGMLMiMM
ran o	M7GAHFhON
cannot se	J5D8WEhJK
se him	M7GAHFhON
missing for	IOPOOPiSQ
for tuo	IOPOOPiSQ
tuo hours	IOPOOPiSQ
walked away	MKOJNJfOP
away with	MKOJNJfOP
with somebodi	MKOJNJfOP
somebodi ue	MKOJNJfOP
ue do	MKOJNJfOP
'with somebody	MKOJNJfOP
ha not	IOMPRPhQL
back from	TJJ9MJeKK
disappeared from	KNNMONgQP
home tonight	JPOOQLgRP
mi three	GMQMPPiRR
three year	GMQMPPiRR
our daughter	GADCLBlHK
tuin	8GDHKJqMK
the tuin	8GDHKJqMK
boy i	WGOGMKXMP
i standing	PQUOSRdVV
standing here	PQUOSRdVV
here crying	PQUOSRdVV
for mummi	PQUOSRdVV
'for mummy	PQUOSRdVV
all bi	OHKHNNfTU
bi himself	OHKHNNfTU
himself at	OHKHNNfTU
'all by	OHKHNNfTU
grown	LCGEEFhKF
no grown	EFJHIIkLK
grown up	GFJGHHkKI
ua let	D9H8DFoGK
let on	IHMFJOiMN
bench	IHMFJOiMN
a bench	IHMFJOiMN
walking	POQNQRcSQ
i walking	POQNQRcSQ
walking alone	POQNQRcSQ
alone on	POQNQRcSQ
let at	FJJHKGkKO
our do	FJJHKGkKO
where the	MKOJQLfRO
the flat	ONQJRRcUR
flat since	ONQJRRcUR
since day	ONQJRRcUR
girl about	NHLFINfQP
about four	NHLFINfQP
four who	NHLFINfQP
who i	cLPKPNTQM
child ua	RKQMMOaQQ
kid and	KGUJGKiVU
where mi	GNUNSOkPP
'where my	GNUNSOkPP
came for	KNOMCQgLN
mi way	OPSQOScRR
lot from	NOPLQNdLL
am eight	NNPJMOeRP
eight and	NNPJMOeRP
robot i	NKNJNKeGJ
جنبي	HPPOPPgOP
كان جنبي	HPPOPPgOP
~جنب	i9DCGBVAB
جنبي اختفي	HPPOPPgOP
ما رجع	IMOLQPgIM
رجع من	CMOPOMnQR
اجده	HKNNMNiPN
لا اجده	HKNNMNiPN
~جده	HKNNMNiPN
اجده في	HKNNMNiPN
تاه	FHIHKEkIL
تاه في	FHIHKEkIL
ساعتين	IPQQQNeQQ
من ساعتين	IPQQQNeQQ
~عتين	IPQQQNeQQ
ساعت…	IPQQQNeQQ
راح مع	HLPJNHhOP
احد غريب	HLPJNHhOP
خرج لم	ALNMKInKK
يعد	JILIFGjJE
لم يعد	JILIFGjJE
لاقيينه	EHKLJGkHL
مش لاقيينه	EHKLJGkHL
~لاقيين	EHKLJGkHL
بنتي صغيره	BMNJMHmNO
صغيره لا	MQRRQPdRR
^حفيدي	EIFGGHmDD
لدي عمره	POPNPObPQ
^عيال	GCDFDBnCJ
اقف يبكي	QQQQQQaQQ
يبكي عند	QQQQQQaQQ
لوحده	GLNOPOiPP
باب لوحده	QQQQQQaQQ
بدون اهله	JMPNNMgNP
لحاله	NNQLRQdSS
يمشي لحاله	NNQLRQdSS
لحاله في	NNQLRQdSS
متروك علي	EEKJKIlJL
يعرف اين	HMONMGjPN
اين امه	HMONMGjPN
تركوه	DHJGLHlJP
تركوه قدام	DHJGLHlJP
قدام بيتنا	DHJGLHlJP
لوحده في	JMNOPNhRQ
شقه من	JMNOPNhRQ
من ايام	JMNOPNhRQ
ينادي	ONRORKcRR
~ناد	ONRORKcRR
ينادي ماما	ONRORKcRR
ثلاث	TBEBEFcDG
عمره ثلاث	KKOMONgPP
ثلاث سنين	KKOMONgPP
#alone+birth	ORSRSRbSS
طفلين	IBHGFEkGI
^طفلين	IBHGFEkGI
لاقي ماما	IUVUVViRV
تهت عن	MPPPONfIM
عن ابي	MPPPONfIM
ما اعرف	LONLNNhIM
ما حد	KONNOPgGJ
اخذني	KONNOPgGJ
حد اخذني	KONNOPgGJ
~خذن	KONNOPgGJ
اخذني من	KONNOPgGJ
لوحدي هنا	LOTQQQjOS
هنا خايف	LOTQQQjOS
راح ما	ONQMQQcIN
انا بنت	JSUSQRiVU
بنت عمري	JSUSQRiVU
انا اختي	INNMLMgML
tren noc	HQOOdQPRP
nha dinh	HQOOdQPRP
'trên nóc	ORRRaRRRR
'nhà định	ORRRaRRRR
da uong	AHQMkHPMO
'đã uống	MPRQcQQPQ
nghi den	FMNLkMPKN
den cai	FMNLkMPKN
chet hang	FMNLkMPKN
hang dem	FMNLkMPKN
'nghĩ đến	NRRPdPRPS
'đến cái	NRRPdPRPS
'chết hàng	NRRPdPRPS
'hàng đêm	NRRPdPRPS
con y	IPPQgQPQP
y nghia	IPPQgQPQP
nghia gi	IPPQgQPQP
'còn ý	NQQRdQPRR
'ý nghĩa	NQQRdQPRR
'nghĩa gì	NQQRdQPRR
nang cho	LQROfRMRM
cho moi	LQROfRMRM
'cho mọi	PSRQbSQSP
con chi	BIGIpJGPL
'con chỉ	MOQQeOOSR
'con đã	PQVTfUVNV
con song	eEPLQKORI
toi bao	FLPOiOOPP
'tôi bảo	KPRQcRQRR
bao chi	WOSQcSSRR
bao muon	9VVVrUVVV
bao da	WORQZORRQ
dau toi	KMQLgRRUN
toi tinh	NMOPeKQTM
tinh nhay	NMOPeKQTM
nhay cau	NMOPeKQTM
cau cho	NMOPeKQTM
'tôi tính	QRRSaQRTS
'tính nhảy	QRRSaQRTS
'nhảy cầu	QRRSaQRTS
thiet song	KQPSgPOUS
'thiết sống	OSSTcQRUT
chac tui	KELJjGNNL
tui uong	KELJjGNNL
thuoc cho	KELJjGNNL
'tui uống	PPPPbNQQP
bien khoi	CJGIoJIPM
khoi doi	CJGIoJIPM
'biến khỏi	MPQQeOOSR
'khỏi đời	MPQQeOOSR
em mua	GBFIlIHNM
mua san	GBFIlIHNM
san day	GBFIlIHNM
'mua sẵn	NMPMeMOQO
'sẵn dây	NMPMeMOQO
'dây rồi	NMPMeMOQO
toi chao	HKFHkHLQH
chao moi	HKFHkHLQH
nguoi lan	HKFHkHLQH
'tôi chào	NONNeJPTP
'chào mọi	NONNeJPTP
'người lần	NONNeJPTP
chi nua	NPPQdOOQP
nua cho	NPPQdOOQP
cho kho	NPPQdOOQP
'chi nữa	MQSSeSRSR
'cho khổ	MQSSeSRSR
minh moi	LDLLhJHRN
moi toi	aBJFeDCMB
'em tự	QSQQaQPRR
'mình mỗi	QOQQaQPRR
'mỗi tối	YNPHZHLNJ
thi rot	JJKLhMLOO
rot roi	JJKLhMLOO
'thi rớt	KOOPgQPSQ
'rớt rồi	KOOPgQPSQ
benh mai	HNGOjONPM
khong khoi	HNGOjONPM
khoi toi	FRKUkSSVS
'bệnh mãi	PRQRbRQSQ
'không khỏi	PRQRbRQSQ
#dying+smoke	JVQVhVSVU
khoi em	NPIRdRPSR
het tat	IFLJiCOOG
ca toi	OORPdJSTM
'hết tất	OPOPcPPQO
ca em	PMRPcMRSP
nha ai	IIKPiOKPP
cung ghet	IIKPiOKPP
ghet toi	POQRcRQTS
'cũng ghét	OPQRcQPRR
ghet em	NLPRdSNUT
a reason	OPNNcQNOQ
stay alive	OPNNcQNOQ
took a	NHNKdPNFK
a whole	NHNKdPNFK
whole bo	NHNKdPNFK
o sleeping	NHNKdPNFK
sleeping pills	NHNKdPNFK
want everything	JLSNhNLQP
everything to	JLSNhNLQP
be over	JLSNhNLQP
over for	JLSNhNLQP
ending it	QRRQaRQSR
it tonight	QRRQaRQSR
not want	QKMJbKGNH
exist	LNPMfNKNN
to exist	LNPMfNKNN
exist ani	LNPMfNKNN
'exist any	LNPMfNKNN
would rather	OSSRbRQUT
am again	LKPJfLOML
on top	ONMPcQORN
and readi	ONMPcQORN
readi to	PNKNcQNLJ
'and ready	ONMPcQORN
wrote mi	MMONeNPQN
mi lat	NKMLeLOPK
lat letter	MMONeNPQN
letter to	NMKMeMOMI
to everyone	MMONeNPQN
'wrote my	MMONeNPQN
feel like	OPRQcQRQR
like everybodi	OPRQcQRQR
i better	OPRQcQRQR
o i	OPRQcQRQR
'like everybody	OPRQcQRQR
friend say	FBL9mEHLJ
honestli	GHIJjLLJG
hone…	GHIJjLLJG
honestli i	GHIJjLLJG
^honestli	GHIJjLLJG
'honestly	GHIJjLLJG
سبب	LKNMfMNIL
لا سبب	LKNMfMNIL
سبب عندي	LKNMfMNIL
للبقاء	LKNMfMNIL
عندي للبقاء	LKNMfMNIL
~بقاء	LKNMfMNIL
للبق…	LKNMfMNIL
حيا	LKNMfMNIL
للبقاء حيا	LKNMfMNIL
علبه	NMNMePQKI
اخذت علبه	NMNMePQKI
~علب	NMNMePQKI
علبه حبوب	NMNMePQKI
حبوب كامله	NMNMePQKI
جرحت	MNPNeFPPN
جرحت يدي	MNPNeFPPN
يدي شفره	MNPNeFPPN
انهاء كل	HMLIiNLIJ
شيء ليله	HMLIiNLIJ
كرهت حياه	NRRRbRRPR
حياه اتمني	NRRRbRRPR
اتمني اموت	NRRRbRRPR
ساقفز	MMIDgONJJ
سطح ساقفز	MMIDgONJJ
~لكل	QRRRaRRQR
كل موت	QRRRaRRQR
اريح	QRRRaRRQR
موت اريح	QRRRaRRQR
اكمل حياتي	JQQNfPNNN
جهزت	LLJIhJMGG
جهزت حبل	LLJIhJMGG
دنيا بدي	NRRScRQRR
اخلص	NRRScRQRR
بدي اخلص	NRRScRQRR
اخلص من	NRRScRQRR
صديقتي تقول	KNNFgOONK
#paper+stop	gOQOZGOSO
اخي يقول	FLOGiIMPM
بصراحه	EEGFmIIGF
~بصراح	EEGFmIIGF
بصرا…	EEGFmIIGF
^بصراحه	EEGFmIIGF
thang dang	NSQdQPQTS
dang cay	LNLfONNPM
'đang cạy	QRQaRQQSS
vua giat	POLcOPPPO
tui cua	POLcOPPPO
'vừa giật	RRRZRRRSR
'túi của	RRRZRRRSR
'rồi chạy	RRRZRRRSR
di dao	HQRdRNQLO
dao bat	HQRdRNQLO
bat dua	HQRdRNQLO
'dao bắt	PSTeTIRPR
'bắt đưa	PSTeTIRPR
kinh xe	JFGjNFPFK
nguoi ngoai	IKImIIKIH
'người ngoài	HUSiPOTUT
vao doi	QQPaQQQQP
no doa	QQPaQQQQP
'vào đòi	RTTaTSTTT
'nợ dọa	RTTaTSTTT
keo em	ICClBNJGK
cam ma	NPQcQMQPP
'cầm mã	QRRaRRRRR
xe tran	JFPiPQPLO
tran lot	JFPiPQPLO
lot hoc	JFPiPQPLO
'trấn	PQRbRRRQR
'xe trấn	PQRbRRRQR
'lột	UNOXOOONO
'trấn lột	PQRbRRRQR
'lột học	PQRbRRRQR
chuoc em	ONMdLMNOM
'em tôi	JSThPTTVT
quay roi	OMGdOPNKG
'quấy	NRPdRQRPP
'quấy rối	NRPdRQRPP
'rối tôi	NRPdRQRPP
nguoi bit	ELQgOKOQQ
bit mat	ELQgOKOQQ
mat dang	MOSpNGKMU
'bịt	MMPgNLOQP
'người bịt	MMPgNLOQP
'bịt mặt	MMPgNLOQP
#abduct+intrude	JQNhOPOON
#intrude+rape	OPOdOMNPO
mot ga	JBGkHGLFG
ga say	JBGkHGLFG
say dang	GQJlMPQVU
'một gã	LNOeQOPMN
may ten	BEGrKHK00
la dang	GRQjQLRKK
'mấy tên	HONiNKNGM
la bam	MOOePKOLM
'lạ bám	PQPcPPKPP
nien dang	MQPdQMQPO
sang nuoc	KPKgNHNQP
ngoai bat	KPKgNHNQP
cho ve	KPKgNHNQP
'sang nước	ORRcQLQSS
'ngoài bắt	ORRcQLQSS
'cho về	ORRcQLQSS
bi giu	KPQePNPQQ
giu lai	LPQePNOQL
lai doi	ONQeMKHPM
'bị giữ	NQScQPRRS
'giữ lại	OQScQPRRN
'lại đòi	NQScQPRRS
bi cuop	LNRdRROSR
cuop ngay	LNRdRROSR
'bị cướp	KMTeRSRVU
bi sam	JHMiJEIPP
so o	X8BXB7JBB
'bị sàm	OMPcPNPRR
'sỡ ở	OMPcPNPRR
bi mot	DLPmMGNIL
nhom vay	DLPmMGNIL
vay danh	DLPmMGNIL
'bị một	MPQdQNQPP
'vây	MPQdQNQPP
'nhóm vây	MPQdQNQPP
'vây đánh	MPQdQNQPP
theo nay	OPQcQLOQP
'theo nãy	RRSZRQLSS
de doa	JFOjM7OQP
giet qua	JFOjM7OQP
qua dien	JFOjM7OQP
'đe	PRQcQGRRQ
'bị đe	PRQcQGRRQ
'đe dọa	PRQcQGRRQ
'qua điện	PRQcQGRRQ
kia co	MXQXMPQON
'kia có	QRRZQRRRR
pha hang	9JIqKDVTR
hang quan	9JIqKDVTR
'phá hàng	JQPhSKVTU
'hàng quán	JQPhSKVTU
dang co	NEKgMLONK
nhau do	LEKhNLOOO
'đang có	PMOdPNRRO
'nhau đổ	NMOePNRRR
'đổ máu	NMOePNRRR
la treo	OPPcQORQN
treo tuong	OPPcQORQN
tuong vao	OPPcQORQN
'lạ trèo	JTRkTRVUS
'trèo tường	JTRkTRVUS
'tường vào	JTRkTRVUS
du tre	HBOkOLJNO
'dụ trẻ	OMRdQRKSS
ta dang	MKPgOMOSQ
dang bat	MKPgOMOSQ
bat troi	MKPgOMOSQ
troi mot	MKPgOMOSQ
'ta đang	OPRdQNQTS
'đang bắt	OPRdQNQTS
'bắt trói	OPRdQNQTS
'trói một	OPRdQNQTS
thang trom	KGNhPKKPQ
trom con	KGNhPKKPQ
'thằng trộm	PQQbRQQQR
'trộm còn	PQQbRQQQR
'còn trốn	PQQbRQQQR
co cai	KKNhGMOKN
tui nghi	KKNhGMOKN
nghi la	KKNhGMOKN
la bom	KKNhGMOKN
'có cái	OQPcPQROQ
'nghi là	OQPcPQROQ
duoi ham	OJJeOJLPP
xe co	PNKcOOOPP
'dưới hầm	QQOaRQQRR
'xe có	RQPZRRRQR
ben nha	IJIhQGMRR
xom co	AFDuNGUSR
^ben	fA9aI79BJ
'bên nhà	NOOdRNORR
'xóm có	IPLoSPUUT
ngo co	PPMdFNPLH
'ngõ có	SQPcNSSSP
truoc phuong	GJNjMJLOO
'trước phường	OQQcRQQRR
to open	RNMcJPNJK
open mi	PNNcNPORO
do right	PNNcNPORO
'open my	PNNcNPORO
just grabbed	QPQaRRQSR
bag and	QPQaRRQSR
held a	NOQdOMLQP
me for	TMOdKLKNJ
smashing ca	JNOiQPJQU
ca windows	JNOiQPJQU
windows outside	JNOiQPJQU
the station	MPQeNNLPO
friend into	NOPdOMPPO
shooting in	MMGeMMLQP
wants ransom	NQRcQRQRR
ransom for	NQRcQRQRR
beating up	OPPdQIKRR
up a	YEDaIEDDH
forced hi	OKNdOMNPO
hi way	OKNdOMNPO
way into	OKNdOMNPO
groped	OMNdOLNPM
~grop	OMNdOLNPM
grop…	OMNdOLNPM
groped me	OMNdOLNPM
me on	OMNdOLNPM
guy i	MMJeMPKQN
somebodi with	QPLdPMIOO
a mask	OQOdRMKQR
mask i	HROkSLIUV
drunk i	ONJdNNMQN
some gang	JGKgMMMKI
^some	EiGbEHGDH
#abduct+murder	LPRfOONPH
يحاول فتح	LGOfOKNPN
باب بيتي	LGOfOKNPN
شنطتي	HMNiMMKMJ
خطف شنطتي	HMNiMMKMJ
~شنط	HMNiMMKMJ
شنطتي هرب	HMNiMMKMJ
رفع	XGHdDEGEF
رفع علي	IJOiFIOMN
علي سكين	IJOiFIOMN
سكين يريد	IJOiFIOMN
يريد فلوس	IJOiFIOMN
يكسرون زجاج	KINhNJLNO
زجاج سيارات	KINhNJLNO
رايي	LLNeNLLNO
يمشي رايي	LLNeNLLNO
~راي	LLNeNLLNO
رايي من	LLNeNLLNO
سحبوا	JLMhMLOLM
سحبوا صديقي	JLMhMLOLM
صديقي الي	JLMhMLOLM
الي سياره	JLMhMLOLM
يطلقون	QOIbQPQRR
يطلق…	QOIbQPQRR
يطلقون نار	QOIbQPQRR
لابن	MPRdQOQQO
فديه لابن	MPRdQOQQO
لابن عمي	MPRdQOQQO
يضربون	KKPiOINOP
شابا	KKPiOINOP
يضربون شابا	KKPiOINOP
~شاب	NJMiMININ
شابا عند	KKPiOINOP
دخلوا بيتنا	HLOhPLLKO
بيتنا قوه	HLOhPLLKO
تحرش بي	JINkKDNMM
بي علي	JINkKDNMM
ملثمان	ILJjLJJJK
اثنان ملثمان	ILJjLJJJK
^اثنان	ILJjLJJJK
احد سكران	KGIjKKIKI
nguc ba	FlOOIGGUQ
^nguc	JhQOKHHQP
ong chau	FgRKPHKOQ
chau nhuc	FgRKPHKOQ
nhuc du	FgRKPHKOQ
'ông cháu	MbRPQQPQQ
'cháu nhức	MbRPQQPQQ
'nhức dữ	MbRPQQPQQ
chiu noi	PiRQ3BCNO
'chịu nổi	BrUV89DQO
con te	EnJHAEESL
te cung	EnJHAEESL
'con tê	LfNMKMNSO
'tê cứng	LfNMKMNSO
'cứng rồi	LfNMKMNSO
cua bo	VpL4448J2
em that	BpM98DDL8
that lai	BpM98DDL8
'của bố	RgQHGFFQH
'em thắt	LgQIIKIQJ
'thắt lại	LgQIIKIQJ
bung ba	IhPPKJLRR
^bung	ZdJHHB7HJ
dau ba	OfLHHNHQO
lung ba	EkNNEMERR
^lung	EuKD373GF
tay trai	4vPI5D5LL
trai ba	GkRTGMDTS
'tay trái	FnTSJHHPP
ngat ra	LdOONNQRN
ra san	LdOONNQRN
san roi	LdOONNQRN
'ra sàn	McOONNQRN
'sàn rồi	McOONNQRN
nguc du	EgQILOJQP
du lam	EgQILOJQP
'ngực dữ	ObRQQRQRR
'dữ lắm	ObRQQRQRR
co giat	JiOHNNNLL
giat sui	JiOHNNNLL
'co giật	NbRPRNQRR
'giật sùi	NbRPRNQRR
#fit+rob	JiOHNNNLL
mau khong	Km95FCKKK
cam duoc	Km95FCKKK
'máu không	OdPNMNNRP
'cầm được	OdPNMNNRP
nhien meo	JhOPONLSL
'nhiên méo	PbRRQSQTQ
nham thuoc	KhLKGOLLM
diet	KhLKGOLLM
thuoc diet	KhLKGOLLM
diet co	KhLKGOLLM
'nhầm thuốc	KgPOIJPPP
'diệt	KgPOIJPPP
'thuốc diệt	KgPOIJPPP
'cỏ	KgPOIJPPP
'diệt cỏ	KgPOIJPPP
giat nam	NeONOPMQP
'giật nằm	QaRRTQSSS
#collapse+rob	NeONOPMQP
hoc xuong	IjPKHLHIP
xuong tim	IjPKHLHIP
tim ca	IjPKHLHIP
ca mat	IjPKHLHIP
'hóc xương	IiTPMLLMT
'xương tím	IiTPMLLMT
'tím cả	IiTPMLLMT
'cả mặt	IiTPMLLMT
nga cau	GlIKCCEPJ
thang khong	GlIKCCEPJ
'ngã cầu	NdPQMNORQ
'thang không	NdPQMNORQ
tong nam	KhOLJHERR
nam giua	KhOLJHERR
'tông nằm	PbQPPNORR
'nằm giữa	PbQPPNORR
sinh vo	KhNKIJJMP
vo oi	KhNKIJJMP
'sinh vỡ	MfNLJLKNP
'vỡ ối	MfNLJLKNP
em ngat	ObSROOQTS
em tho	QcQPELHSQ
#parent+swallow	NdOMNOMPO
em nga	LgMOGJKTO
mot bac	EiLFPPLQQ
bac trong	EiLFPPLQQ
'một bác	KcQNQQORQ
#here+swallow	NdONNOOPO
cho hoc	YZTOPRONP
tho tu	cQRSSSTSM
mi grandpa	9oJHEFHMH
ha strong	KgKGFKJMM
strong pain	KgKGFKJMM
the chet	KgKGFKJMM
get ani	JhMNIIHNN
ani ai	JhMNIIHNN
'get any	JhMNIIHNN
grandpa i	McQQPPPTR
shaking all	JiQNRLPUS
over with	JiQNRLPUS
with foam	JiQNRLPUS
foam at	JiQNRLPUS
speak and	IiNJMLNSR
face hang	IiNJMLNSR
drain	NgLLHIJGJ
drank drain	JhPNIJLIM
cleaner	JhPNIJLIM
drain cleaner	JhPNIJLIM
a bone	JgRQOIPSS
motorbike and	HgJGMMKNN
and lie	HgJGMMKNN
lie there	HgJGMMKNN
having the	JhLGIMLSO
babi no	JhLGIMLSO
turned blue	JiMJJEIJL
ladi in	HjHLMMINM
our babi	IiKKKLKOO
'our baby	IiKKKLKOO
worker here	IjGILLGLK
here i	PcMMPRMSR
some man	JiKAINLFK
قع لا	NcOQQRQQQ
عنده الم	LfNKMLLLO
شديد	QfMKMKKLM
الم شديد	LfNKMLLLO
شديد في	LfNKMLLLO
صدر	MfLJKKLLL
في صدر	LfNKMLLLO
لا يقدر	MeMLJLKMM
يقدر يتنفس	MeMLJLKMM
يتشنج يخرج	LfNMPNOON
رغوه	LfNMPNOON
يخرج رغوه	LfNMPNOON
~رغو	LfNMPNOON
رغوه من	LfNMPNOON
فجاه لا	PbRPQRRRR
يتكلم	bUNJELJMO
لا يتكلم	bUNJELJMO
يتكلم وجهه	PbRPQRRRR
مايل	PbRPQRRRR
وجهه مايل	PbRPQRRRR
منظفا	DlKFKHIGJ
شرب منظفا	DlKFKHIGJ
~منظف	DlKFKHIGJ
صعقته	EkDFKKHGJ
~صعق	EkDFKKHGJ
صعقته كهرباء	EkDFKKHGJ
بعظمه	JhLJJNJHM
يختنق بعظمه	JhLJJNJHM
~بعظم	JhLJJNJHM
صدمته	LeMLPOQPQ
صدمته دراجه	LeMLPOQPQ
دراجه هو	LeMLPOQPQ
هو علي	LeMLPOQPQ
ستلد ان	9sA99CED9
لونه	JgOMNKNKM
صار لونه	JgOMNKNKM
لونه ازرق	JgOMNKNKM
مراه	HiJJMKNMM
مراه في	HiJJMKNMM
^مراه	HiJJMKNMM
طفلنا	MhLJJHFLM
^طفلنا	LhLJKIGLM
عامل هنا	EnADEGEGH
nhu mot	QRQRRSR7b
mot may	QRQRRSR7b
khong gioi	QRQRRSR7b
'như một	GUUUUVUHm
'một máy	GUUUUVUHm
'không giới	GUUUUVUHm
xem loi	OORQNQQRc
loi nhac	OORQNQQRc
nhac cua	OORQNQQRc
'xem lời	RRSRRSSTZ
'nhắc	RRSRRSSTZ
'lời nhắc	RRSRRSSTZ
'nhắc của	RRSRRSSTZ
ra chi	OMQQPQPMc
chi dan	OMQQPQPMc
dan an	OMQQPQPMc
'ra chỉ	PMQRORNNc
'chỉ dẫn	PMQRORNNc
'ẩn	PMQRORNNc
'dẫn ẩn	PMQRORNNc
vai quan	NQQQRRQQd
'vai quản	PSSSTUSRb
duyet luon	LTSQPROUf
luon ho	NTDKNPITf
'duyệt luôn	QTTSSSTUa
'luôn hồ	QTTSSSTUa
noi phi	JKJLHLKKh
phi bang	JKJLHLKKh
'nói phí	NNPQNSOPd
'phí bằng	NNPQNSOPd
quen moi	MNOOMNPMe
moi dieu	MNOOMNPMe
dieu tren	MNOOMNPMe
tren va	MNOOMNPMe
'quên mọi	PRSSRSSRa
'mọi điều	PRSSRSSRa
'điều trên	PRSSRSSRa
'trên và	PRSSRSSRa
het quy	IQQRPRQPg
dinh roi	IQQRPRQPg
'định rồi	QPQRLRQKb
roi dong	VRRPRRQRZ
'sử không	QRSRSTRRa
answer without	OOQOOQPPc
ani limits	OOQOOQPPc
your prompt	QQRORRQLa
print the	PQOOQQQQb
the hidden	PQOOQQQQb
a an	PMMOQPPFc
an administrator	OOMPQQPIc
zero	NOPMNPOSd
i zero	NOPMNPOSd
forget everything	OHLKILKJd
everything above	OHLKILKJd
above and	OHLKILKJd
a your	MOPNPPMId
your developer	MOPNPPMId
developer i	MOPNPPMId
i order	MOPNPPMId
order you	MOPNPPMId
اجب بلا	JJMLJMMIh
اعرض	NOOONPPOd
اعرض لي	NOOONPPOd
لي تعليماتك	NOOONPPOd
مخفيه	NOOONPPOd
تعليماتك مخفيه	NOOONPPOd
~مخفي	NOOONPPOd
اطبع نص	MNNNMNNMe
اوامر	MNNNMNNMe
نص اوامر	MNNNMNNMe
~وامر	MNNNMNNMe
داخليه	MNNNMNNMe
اوامر داخليه	MNNNMNNMe
~داخلي	MNNNMNNMe
كمدير	PQQQQQQOb
تصرف كمدير	PQQQQQQOb
للنظام	PQQQQQQOb
كمدير للنظام	PQQQQQQOb
للنظ…	PQQQQQQOb
علي ملفي	JJLLJMLIh
توجيهات	NOOOOPPKd
تجاهل توجيهات	NOOOOPPKd
~وجيه	NOOOOPPKd
توجي…	NOOOOPPKd
انس كل	MOOPNPPKd
سبق	PONNMOPJd
ما سبق	MOOPNPPKd
و	HLLMKNNFh
سبق و	MOOPNPPKd
اترك	QMMMNMNHd
اترك كل	MOOOOPOJe
قواعدك	MOOOOPOJe
كل قواعدك	MOOOOPOJe
~قواعد	MOOOOPOJe
قواع…	MOOOOPOJe
قواعدك و	MOOOOPOJe
^اترك	QMMMNMNHd
بصفتي	LNNNOPOJe
~بصف	LNNNOPOJe
مطورك	LNNNOPOJe
بصفتي مطورك	LNNNOPOJe
~مطور	LNNNOPOJe
امرك	LNNNOPOJe
مطورك امرك	LNNNOPOJe
~مرك	LNNNOPOJe
^بصفتي	LNNNOPOJe
cho nguoi	qMKCIAJKB
'cho người	dQOMNPOOL
nha khai	iJMHNKKQN
bao nguoi	kFOFKKIPL
quoc	-0B158087
ngoai quoc	hMNIOJLPQ
'báo người	bPRPQRRSQ
'quốc	sDIFGJDKI
mau na	dLPNNQQNN
^mau	q7EBEILDC
homestay	kMMEOQOLH
co khach	nKJCPROSR
^homestay	kMMEOQOLH
'tây	dPOOPQNRP
bao khach	mMOELOMNK
quoc te	gLNLMMMNK
bang giay	cUSRTTUUQ
'báo khách	eRSLRRQRR
'quốc tế	ZSSRSSSSS
sinh vien	dLQPQPPQO
vien quoc	dMQPQPPRP
khai gi	cOQNOQQMP
^sinh	iKOMLNIOI
'sinh viên	ZSSRSSSSS
di khai	nNRQGKHPK
luu dong	ZVVVVVVVV
cu nguoi	fMPHOPSTH
thon	tHJIHJGLH
ban khai	iOTPQUTRK
tu khong	iTUSIVVVP
'cử người	iLSRRRVUR
'thôn	jRQQRSPRT
xa khong	pJJRNULRJ
^vung	jMNUSUPUO
^giao	dMPPQPKPP
chet khong	gLQPJNRTS
than nhan	mKSPITSPN
dung ra	mKVMDLIUK
'thân nhân	fQUTNUUTR
o xa	rSVTKMLRS
khong tu	oQUULKNRU
tu cho	mKSQEJINM
ki ket	vMVVVVVVU
hon tai	aVVVVVVVV
'ký kết	aVVVVVVVV
nha khong	pGFKILDIB
'nhà không	jINPORNRO
giuong can	cNSSRRSTT
lam dang	jVVTUSQVV
'làm đăng	aVVVUUTVV
bo ve	fUVURTQTU
cho dang	fVVUTVUTV
ma muon	gRUTJQLVU
ki giay	pQOMOSUQH
giay ket	lTUURVUVS
'ký giấy	fUUSVTVUO
'giấy kết	cVVVUVVVV
cong chuc	fVVTSVUVL
chuc ho	fVVTSVUVL
tich xuong	bUVTUVSUQ
to dan	gLPPQSLSN
dan pho	lLPOPRKSJ
pho lam	eVVRVVVUV
lam thu	iRUQRPRRO
'tổ dân	bVVVVVVVV
'dân phố	cUVUUUUVU
'làm thủ	eVVUUVVVS
ghi so	lUTSRVTUQ
so ket	jPGOMOOSL
'ghi sổ	aVUUVVVVV
'sổ kết	aSNSRRRTS
tu roi	nQSNGSHQJ
buoc	rIPK6NIOG
noi mat	fGRRRRLPQ
lau nam	iKTSUSKQR
chua khai	lHTQSOGQR
tu bao	mJTSSQJQQ
'nội mất	eUVVVVRVV
khi sinh	kUVSIVRVR
sinh co	oLUQAPKVS
'sinh có	eRUTKUPVU
cho vo	jMSQFPSMK
'cho vợ	bRSSOSSSS
con moi	tIQG7KDGB
tu can	kJQNJQKTN
^tia	iOPMGLJTQ
'tía	fSTSKROUO
'con mới	iQQNLOMMK
'đem	dQRPQQRRR
sinh va	aRRRRRQRQ
va nhan	kPTRMPSRH
nhan cha	sJVCHGDUH
cung luc	bVVUTUVVT
'sinh và	ZRRRRRRRR
sinh con	iQRONNITJ
con ngoai	jJTNIFKRR
ngoai gia	jJTNIFKRR
gia thu	jJTNIFKRR
co ten	sMTLOGHUH
ten cha	jRVJUNSVR
'con ngoài	aSTSQRRTS
'ngoài giá	aSTSQRRTS
'thú	eQQONPNQR
'giá thú	aSTSQRRTS
'có tên	iVVUTTSVN
dong thoi	hVRUVVVVR
thoi lam	cTVTTVUUT
lam mot	fONLLPLRN
mot luot	mRVNPTHVM
khai nhan	fSURRSQSQ
'khai nhận	bUUTTSSUS
adn	dSTSORNUQ
adn voi	dSTSORNUQ
voi giay	fTTSSSRUM
'với giấy	aTUTUUTUR
nguoi lam	fMOONPMPP
lam chung	gPLJIMMJL
la con	yHNAEB6O0
sanh	kINKIMJLD
khai sanh	kINKIMJLD
'cho cháu	gLOOLMLKO
con cua	kJUMOJJQJ
cua vo	iPVUQJTVU
hon thu	hQQPMONQR
'con của	bSURRRQUT
'hôn thú	bSSRRRRST
giay dang	kLPPQTSSS
hon o	mMMMKSJQM
o phuong	pFOGKFKLK
'giấy đăng	bSRQTTSTT
'hôn ở	dQRRQUPTS
'ở phường	gNRMPROQR
^lay	mHLCGHMEB
phuong ki	lOSMQNQTO
^sap	oHQVVVVRC
'phường ký	dTURTRTUR
'phuong ky	hQSPSQSTR
dam cuoi	gMTPKRMSQ
di dang	aSTSTSSSS
lan hai	jSPTKMTPQ
^ket	qQ8LGLPNM
hop	-18069320
hop phap	gPTNKQMTQ
'hợp	kKLJJJGJJ
'hợp pháp	dQVSRTQVU
hai vo	hISPMMQOR
'hai vợ	gPUSROUTU
them ten	lOSLRJQNL
^them	iGJHKINIH
'thêm tên	bTURURTTR
nhan lai	eOSQKQLTQ
that lac	mJNLGLEOJ
^muon	mMMKBPJOC
'nhận lại	bVVVUUSVU
'thất	hQSRQQLSP
'thất lạc	fRSRQRLSR
giam dinh	gJPNOQONN
cha con	pKVFCHIVI
^giam	hJPMOQONL
'công nhận	jONNLOLOH
luc nhan	kTVMOJHVR
cha me	vDN9F88CD
^trich	tSUJHJFTJ
'cha mẹ	jMOKMKGJK
tranh chap	iLGLKKIMI
'chấp	jLIFMJJIK
'tranh chấp	cQNNQQNQQ
sau nay	iOVPHLMVQ
han via	dMNNPOPOO
^khach	aQQPPQRPQ
gia han	jMMLONOGA
'gia hạn	nHMLNMPKF
qua han	cLMNQQQPO
^qua	dQNNQQPOK
'quá hạn	aPQRRRRRR
xin them	dVVVVVVUT
thoi han	bVVVVVVVT
han tam	dRTTTTTTQ
cho chuyen	aVVVVVUVT
chuyen gia	aVVVVVUVT
'thời hạn	XVVVVVVVV
'hạn tạm	YVVVVVVVV
lai qua	bMQPOPRPQ
man giay	cRRPOQQQK
to cho	dVVVVVVVT
'phụ	lLNLMMQOI
'sản	jJMGGJOHE
sinh theo	iQVQPJKVV
ho me	mJSMGDFQJ
con noi	hVUQPUQVR
tra giay	oSSHUUUJE
^nghi	uCD91HEHD
ma so	iJIIKNFIE
so thue	eLJJNQJJH
ho kinh	tBNKHIBNE
^khoa	mPHIOONJD
'mã số	dQPQPRQOL
'thuế	kRQQPUPNJ
'số thuế	hSRRQUQPL
ho ca	ZRRRRRRRR
ca the	ZRRQRRRRR
'cá thể	ZRRRRRRRR
nghi ban	cQLRSTUSQ
ban tap	bPRQRRRRL
tap hoa	bPRQRRRRL
phuong bao	eQSOSTUTP
may anh	hLROMKOLM
von	bPRQQPRQQ
gop von	aPRQRPRQQ
^giai	jOUQSOSRO
'vốn	ZRRRRRRRR
dong thue	iFKJNMIOK
khi da	jOQOPNTPC
buon ban	hSVUTVVTK
'khi đã	kTTVTVVSK
chieu het	mRUQQUQOB
dong dau	wKKBLNJG1
'đóng dấu	nRRKTTRQA
tham con	kHNHNJEOL
'nền	gSNRNMLST
ki to	bSTSRSSTN
tam ngung	bPQQQQQNP
ngung kinh	aPQQRQRNQ
'ngừng	ZRRRRRRQR
'tạm ngừng	ZRRRRRRQR
^tiep	hILLJONFI
xin nghi	jRUUSVURN
roi muon	oOQNKNPRF
hoat	iKNKJOMNH
hoat dong	fNQNNQOPJ
'rồi muốn	fTTSPUTUP
'hoạt	qSTRQURRM
'hoạt động	kTVSSVRTP
tam thoi	hOLOQINRP
'tạm thời	bRSQRPPSR
mo quan	dONOQPQKL
ki ho	kTQOTUTVT
'ký hộ	fVSRVVVVU
quan ca	fTTTQTUSM
ca phe	lKLOOSSGH
'cà	aRQRQRRQP
'cà phê	gTUTTVVQQ
ban hang	jUVUUVUVP
'bán hàng	cUVUUVUVU
'phép bán	ZRRRRRRRR
do an	mILNPRRGE
qua mang	dNSRSRMSK
'qua mạng	dVVUVVSVV
'phẩm	nKKHNKSKL
nhan dang	oPVFQJUUK
doanh ca	bTUQUTUUU
ve tai	dSURRUTVU
'vẽ	bSTSSUSSQ
bhxh	w4547CB43
^rut	nJACFEFD7
hiem xa	jKOAMPNMI
ra mot	lFSGLROON
'hiểm xã	qJQAFPPON
'lãnh	sILGGJIMJ
xin rut	oTTLMTTTN
'xin rút	hTUQOUUTT
dinh cu	ePMMORRNI
cu thanh	hLIHOPQHQ
thanh toan	fPNMPOQFI
'định cư	iUTSRVVUQ
'toán	iVSQSSVOQ
'thanh toán	iVSQSSVOQ
bhxh tu	gMNMMOOKD
tu nguyen	gMNMMOOKD
'bhxh tự	dPQRPRRMH
'nguyện	dPQRPRRMH
'tự nguyện	dPQRPRRMH
cap mot	mKTNQSMPN
mot lan	sKLDELHEE
'cấp một	fQUQTTPRP
'một lần	iOQLMPNLM
dong nuoc	cVVTUTVVS
het hop	hGQJOMJQL
hop dong	y6DAE7681
lay lai	eNSQRRSSI
lai tien	eSVTUTVVT
'hết hợp	aPRRRRRSQ
'hợp đồng	iLMNLIHKJ
'lấy lại	aSSSRSSSR
tre mau	cNSMSRQQS
'tiền ăn	iQUQPSMQU
xin tien	vOMGOEJLO
an ban	gQUQRSSSL
ban tru	gQUQRSSSL
'xin tiền	hSRPTRQTT
4	nLOHKNDLJ
ngheo	yA9A464D3
nha ngheo	qQSOPIJPR
ngheo xin	mSVQRLKVT
'nghèo	iLLLHJHLJ
'nhà nghèo	jTTTTMOUU
nha can	cOSNSQQQQ
can ngheo	kJELKMPIK
mien tien	bPSQRRQSS
'cận	cPRQQQPOP
'cận nghèo	cPRQQQPOP
'mầm	dTUSTTTUP
con liet	iSVUTTSVM
con thuong	gSVUSUUVU
'con thương	aUVUUUUVU
#fit+small	fMRNQOOPQ
#small+water	fRSRRTPSJ
nha kho	pNMLJMIKP
kho khan	gMNOMOIJP
truong cho	jNQOLPIJS
con ut	lMPNFMGKS
'khăn	hQSQNQLPS
'khó khăn	hQSQNQLPS
huong chinh	aSRSRSSSN
sach	uFA9BBIH7
chinh sach	fNOONONOI
mam non	nVVUVVVVM
'sách	fPNNNLOPJ
'chính sách	eTTRSSSUM
bi rach	lUTRVOVUM
lai giay	iTTRSRRUL
nguoi tan	mVRPOOUUJ
tan tat	mVRPOOUUJ
da mat	dNSQORNTP
'lại giấy	bTTSTTRUU
'đã mất	hVVUPVOVV
doi thong	ZRRRRRRRQ
noi o	bRRRRRQRL
'nơi ở	dVVUUVUVS
doi giay	vVMIVUTTC
'đổi giấy	jVSQVVUUM
co muc	fTUTRTVVT
muc do	bRPPPRSNO
do khuyet	bRPPPRSNO
tat roi	hRSMQQUVS
lai to	hUVVSUVVT
'đã có	ZRRRQRRRR
'mức	hLMMJLJLL
xin ban	qOQOPRRQ9
'xin bản	dTTRTSTUS
nhan cho	iTVTUTVSM
nguoi khuyet	eRRPNPSSO
'người khuyết	ZVVVVVVVU
gieng khoan	hKDOPLKIK
nuoc gieng	gLDPPLLKN
khai voi	hPQPQSQQN
trang trai	eQRQRSPRP
xe dung	lORTTUUUN
phai dang	dRPQQRRRR
'phải đăng	ZTTSSSSTS
thac	aVVVVVVVV
khai thac	aVVVVVVVV
thac nuoc	aVVVVVVVV
cong trinh	oHFIDKLC2
'công trình	iONJOPQJF
cu can	ZQRRQRRQR
'lần đầu	lPKLFSPOK
mat lam	gMRPGOERL
de duoc	lKON8IMPM
'để được	lTUSINSTP
benh nang	hTVVUUSVU
xac dinh	pKLHLQPLE
dinh lai	jNQKNQQPJ
'xác định	fRQQQTRRO
'định lại	bTTSRTSTQ
muon co	fOONKPOQP
de xin	dTVVOVUVV
'muốn có	dRPQQSTUU
xet	qJLEGBJDC
^hop	gKKOOQLMK
'họp	mILIMNOGL
'xét	gOOMMKNMM
tang phi	eRNRNQPOF
nguoi huong	kTUTOTVUF
cap xa	aRRQRRRQP
'táng phí	aRQRRRRQM
'người hưởng	iVVVPVVVP
'cấp xã	ZRRRRRRRR
qua doi	t9KFIKFNK
'qua đời	jMPLMOOQP
nhiem	gQOKMKQMJ
nguoi nhiem	kRRKJLQTN
hiv	eONMNPOPO
huong bao	gQQPQRRUT
bao tro	kNOJJPQNL
'nhiễm	eSSQOSRSQ
'bảo trợ	cSRRQSSSS
mau so	lNOJNNQQH
04	jRRQRSRUJ
tro chi	fTTSSUTUM
chi phi	oJRPOTNSE
phi mai	fTTSSUTUM
'mẫu số	cSSRRSSSO
'chi phí	hRTTTUTTK
dang huong	kIRLOKJPJ
tia tui	lVVQJKTVV
lanh tro	kVVUVSVVJ
phuong moi	dVVVVSVVT
lo mai	gOONMMPSR
cho cu	eOOQQPQPA
co don	jPSROJPUU
don dang	gQRPQQRPS
'cho cụ	eURQSTSUT
nguoi co	qGFAKLGO0
quyet	oAJHFKHK6
quyet dinh	pEJIGJKLA
chet gia	lVVVGVVVQ
tien mai	fQPPROQPQ
'người có	gNMLNNMPA
'quyết	eNONMONOJ
'quyết định	eOOONOOPK
nhan cham	kDNIHLMLG
cham soc	q9JDKFEGH
soc nguoi	dOPMQROPQ
ve khan	lQUQRVVUN
'nhận chăm	cNQPOQPPL
'sóc	gMPMPNJKM
'chăm sóc	gMPMPNJKM
'sóc người	hSTMSUNST
nhan nuoi	sFK95FDNH
nuoi duong	kHMIHJIRK
'nhận nuôi	gOPOIMNRO
'dưỡng	jGLMILILH
'nuôi dưỡng	bPQPPQQSR
nguoi lang	hNMJMLKNO
^cham	ePPMGRONM
nhan o	gOLPPOQMP
o nho	lKIMHMKLI
'ở nhờ	nPNNOQRRQ
chuyen noi	aRRRRRRRO
noi nhan	aRRRRRRRO
nhan tro	dSSRRSQTO
'nhận trợ	aVVVUVTVU
doi cho	fRTMMSTOO
lanh tien	iIMJKILKM
'lãnh tiền	jNPLOQMPQ
que len	dRQQRTQSN
ha noi	oFKJNSKHE
'hà	gRTRRUQSS
'hà nội	gRTRRUQSS
so lanh	mVVUVVVVF
^quyet	oJJHIJLLC
don nha	gTURQNQUT
^don	tGA9EDEAC
'dọn	eUTQQTSUS
di tinh	pVVTVVVVE
tinh khac	mEIGGKGKD
'tỉnh khác	eLOOLPNPJ
cap doi	jNQNRPOMM
doi sang	rGKEBCCKB
'cấp đổi	eSSTTTTQS
ki nghia	cUTTSUTSS
giay gioi	cUURTUUUO
thieu	qAIGFKFC1
gioi thieu	cUURTUUUO
thieu di	cUURTUUUO
di chuyen	pUUOTTTU7
chuyen nghia	dUUQTUUTT
'di chuyển	fUUSTUUUK
chuyen khau	eRRRSTSSL
sang quan	eQPOSQQRL
chi huy	dQSQQSSRO
huy quan	dQSQQSSRO
len thanh	cRRQSTSRP
thanh pho	cRRQSTSRP
su khi	cQSQQSSQM
dia	hMPKONPLN
dia phuong	dPQMPOQQR
'địa	bRSORQRRR
'phương	bRSORQRRR
tach khau	gJMMMMPHH
di noi	nUUTTTQOH
su o	cVVVTVSVV
doi ten	mHFAHCMKD
ten khoi	hSNKQKTTT
khoi danh	kOJIKHPOM
danh sach	oKFEHCNMI
^roi	fMLOLNNOO
'dời	mMKKKHHJI
'danh sách	dPPOOLPQO
co yeu	iPMLMPORN
yeu to	iPMLMPORN
to nuoc	iPMLMPORN
'có yếu	bSRQRSSUT
'yếu tố	bSRQRSSUT
'tố nước	bSRQRSSUT
kieu	lKKIIFIGF
viet kieu	sIMFEBCL8
'việt	dPQOOLMQQ
'kiều	kUTSRNQUQ
'việt kiều	kUTSRNQUQ
thue nha	eKPMQOPQQ
tu khai	iNVPVQUVT
'thuê nhà	fRUQTTSUT
cong dan	iIMLOPMJI
'công dân	lIOJRSKLJ
han quoc	ZTTSSTSTS
'hàn	gPQOQNQSP
khong quoc	dRRRPTSSQ
quoc tich	y8CBEK2CF
'quốc tịch	nGNMOMEPL
uc	sFLJHKDLL
'úc	eRUTRUOVS
trung quoc	ZUVUUUTVU
khu	nKDGIMMJC
nghiep	kIOFLOIOF
'nghiệp	hMQNQQQSN
neo don	cTTSTTRSS
hang thang	gSSMTQUVR
'hằng	bRSQSSTTR
chong con	kHVH9HDII
con nha	mSVUIGLRP
de nghi	dOPNPNOPN
'đề	aRRRRRRRQ
'đề nghị	aRRRRRRRQ
cho ho	pEJHFLKIA
ho ngheo	kGIHIIMJE
nguoi gia	lTUSUUSUE
'cho hộ	jLPMLQQRL
'hộ nghèo	dNONOOOON
nghi lam	iJOKLLKQN
me liet	iLRMKNMVP
18	mFJEGGHHA
18 tuoi	fNSMOKMMF
17	fDNLOLNKK
du tuoi	dOOLNNNLP
di bo	fRRJOMNLP
doi can	bQRPQQQNQ
^du	eLOMOQQKI
'bộ đội	dSRRRRRNO
12	gMMMJPJKJ
truong hay	cUUOTSSTT
bhyt	uCDBCDC70
the bhyt	kJGKNMHNF
the bao	uMKH7LJUC
'thẻ bảo	nTURKTNVR
co the	kPRQHMLUI
nguoi lao	eNPMPPPPL
dong tu	jVUUUVUVT
mua lai	iQURMSQUM
lai bao	kTUSOUVUR
'mua lại	cSUUQTSUS
that nghiep	ZRRRRRRRP
mat viec	kHKJCMMIL
dong lao	ZSTTSSSTR
tham gia	kMMPKOOFH
^tham	fONMOMPGE
doi muc	bQQQQRRQO
dong bao	xUTTBVPVG
'đóng bảo	oVVUHVSVK
dong bhxh	aRRRRRRRO
'thiếu	bRSRRPRSM
nong dan	iSVVVTUVT
nha nuoc	qNEHHEMQL
'nông	lQQTSRPTR
'nông dân	aVVVVUUVU
'nhà nước	fRQPOMSTR
co cong	oQQELOHS0
'có công	gSSMPQOS7
chon	dQPNORNMK
tai phuong	jLSLSRVQP
^bhxh	dMPMPOOMN
nhan hoa	dRSRRTRSQ
hoa giai	tB8BDFFB7
giai vien	iMNMHOMMF
'hòa giải	gMMLLMNML
'giải viên	cPQQOQPPO
lam nguoi	jRONLSSSM
trong khu	kLLLNRQQL
khu pho	jOJNKPONI
dinh cong	mHONJPJQL
'định công	dRRRPQQRO
lam hoa	iSUSRUUTR
'làm hòa	bUUUUUVUU
ba to	kKOPRHLMQ
phu nu	kQQPMNOOI
di hoa	lKQHKOLMQ
giay cong	eTVVTVVVU
'nhiệm	jVVTNVVUU
'kỳ	lMJNHUOEG
don cay	lLDGJKHGN
'đốn	jKFKMLKJQ
goc	iJMKMPMME
'mục	ZRRQRRRRR
'gốc	mMMMNOPOI
cay tren	jEHHJKNGI
xa cu	bROPQQQQQ
so bao	mLMFEMJPD
duong pho	nM9CILLNL
che bien	hPJJPQPLJ
cay xanh	hOLOPQPJK
kt3	lIJLGLIFE
giay tam	fTVVOVUVV
het hieu	dTUSSRSUS
van o	fKQMLMMVS
ki tuc	aRTSSSSSR
'túc	cPPOPPPPP
tru online	dSSQSSSSP
online tren	cRRQSSSSR
tren cong	ZTTTTTTTT
cho ca	dVVTTVUUU
sai ten	fVVVVVVVP
'sổ bảo	mTRHIQTTO
'sai tên	aVVVVVVVT
^gop	oUTPKSSLB
'gộp	iRQMJRPPJ
gan nha	kMTNNNGPV
hai so	bQQLOQORP
so bhxh	iLLIIOJPL
tren the	aRRQRRRSR
dieu chinh	gMJLLLNHJ
chinh thong	ZRRRRRRRR
tin bao	hVVVUVVVV
khop	kIMMLNLGC
cho khop	fLQPPPQQP
vneid	-08123600
'chỉnh	cPNPOOQMM
'điều chỉnh	cPNPPPQMM
'chỉnh thông	ZRRRRRRRR
'khớp	cPQQQQQNO
cat ho	iVVUSUVVI
nguoi da	qMSIMFLTF
ban nha	fRLJRRRRH
^cat	pJMKBEJC9
'người đã	iVUSNTNUS
gach	bRQNRQRRL
gach ten	bRQNRQRRL
ten trong	cPQOQNPQJ
trong so	cQPPQQQPJ
^gach	aRRQRRRRL
'gạch	ZRRRRRRRR
'gạch tên	ZRRRRRRRR
'trong sổ	aRQRQRRRQ
xoa thuong	aPRQRRRRQ
nhap quoc	aSSSSRTSS
tich nuoc	hRRMNNMVP
'xóa thường	ZQRRRRRRR
cu khoi	eOHLJJMNP
khoi ho	hSPRSITUP
khau nha	lKNLOHRTI
^li	dOOONNOPN
rut ten	dOJKKMMOO
vang mat	bMRORQRPP
ban dat	kLMNPUSUL
dat gio	lLMNPUSUJ
the tam	mVRMVVVVM
'thẻ tạm	cVURVVVVS
sang the	fSVVUVVVU
^via	fLNLOPMKK
dong xin	aRRRSRRSN
xin the	lUPPVVUVQ
'xin thẻ	dVTTVVVVU
nha dau	lRQRUVUSQ
tu nuoc	fUQRVVUVU
the cu	lNONTTUVR
'đầu tư	iUUTSVVVR
'thẻ cư	dTTSUUVVU
nguoi han	eNQPRRSTQ
xong lam	eNQPPRTSQ
'xong làm	aTUUUUVVU
tru cua	iTRNTTTUL
muon khai	eVVTUVUVV
sinh tai	aVVUVVVVV
chap hanh	jHFHIHJEI
hanh an	jHFHIHJEI
sinh trong	lHIHIFHJJ
cho may	jLSRMNMNO
thuyen	tHSPITMQA
thuy…	tHSPITMQA
'thuyền	hUUURVTTN
phai bao	jQPJPQNQQ
#police+threat	hRSIRPOPK
bi quan	oKTEQKSOL
di khoi	mLHJHEOJL
'đi khỏi	jQRJNNSPP
phieu	fMNKMNOIG
ct03	gLMMLNMJL
^phieu	eMOLNOOKI
'phiếu	aRQQQRRPO
bao to	eRQOKRQPR
to truong	qFKHMDJJI
an phuong	rLL8ORPSR
'trưởng	nPRIRQNRN
'tổ trưởng	hPRKTQRSS
'an phường	jQPGTUSUU
thuc xin	mKVKTOVQM
tru nha	jRQNSRTRR
lam so	eNPNPPMPK
'làm sổ	aQRQRRQRR
voi phuong	fRSPRSRTS
tru de	hTTSNTUVU
'trú để	YVVVVVVVV
nha ba	iKQMLLKVS
bi cong	gRRKSRSTK
nhap ho	ePQPQPPNJ
khau cho	dSSRRRROK
^nhap	hPQOQOONH
'nhập hộ	bQQQQPPQQ
vao ho	tOUKLGOUE
'vào hộ	iTUTRSSVM
'hương	eLRSSRSPN
^ra	t9H7ADBC4
'lại hộ	jVVVVVVVL
ct01	aRRQQQRRQ
khai ct01	ZRRRRRRRR
khau o	iKMNGQDPM
'khẩu ở	ePPQLSLTS
truong tieu	dMQOPRLPO
tieu hoc	gKOMLOJKM
'trường tiểu	jTTQUVNSS
'tiểu học	mSSQSVLOP
hoc moi	bQRRORPNR
thanh lap	kPOLNQPLI
lap xin	eTUTUUSUQ
xin hoat	eTUTUUSUQ
^truong	mTUSUUSUO
'thành lập	hVUTUVVTR
truong cap	jTQQQRPPL
cap 1	fTRRRSQRN
'trường cấp	dTSRSSRRQ
phep hoat	ePSPSSMRO
^phan	cQRPNPQMP
'phân	iQRRLTQOP
so goc	eNNPOROQG
goc cung	hTVVSVUVS
cung mat	nTVQIMSVT
'sổ gốc	hRQRQTSUN
kho luu	kPEOMPNSM
tru bi	hNDNMONPO
mat sach	gSVNMRNSK
sach giay	gSVNMRNSK
'sạch	gVVSTVSTP
lai ket	eVUUNTTVU
hon cho	hQQQJNQOJ
ca hai	gJSQJORPR
'còn sống	cPRQPRRSP
cuon	lHKEKGJ9H
lu cuon	kIKGKGJ9H
mat so	lLRKFILPP
so bo	fPRMLKKRL
'cuốn	cPPKQROIL
'lũ cuốn	cPPQQROIM
'mất sổ	fSTQMSQTU
'sổ bộ	aRRRQRRRP
'ở xã	cVVVUVVVV
so luu	iMLMMPHPL
'sổ lưu	cSSRRTQUQ
chien tranh	aVVVUUVVV
lon chua	bQPQQRPRO
nho chua	nVVVPVVUN
chua lam	rKUNLMQUG
'nhỏ chưa	gVVVRVVVV
'chưa làm	iSURPSSUN
80	gOONNLKQM
80 tuoi	eOOPOMMQN
tuoi chua	bRRRRRORP
ve huu	kPPMOLKRN
'về hưu	dTSTRRRTQ
van ban	kMMMNOLB4
duoc dang	bTTTRSRUU
^van	wJNILNHC5
'văn bản	hQROQQQOK
ca nhan	bRSSRSSRP
'cá nhân	cUVVTVVUU
bao lanh	jVVSQTTVT
sinh vi	iVVTSVUVK
lam bao	kVVSQUSVL
ho cho	ePQLNJKQN
chau mo	pHTGRGFPN
me mat	mOVKGJHUJ
cac	iLHIMKLMI
cho cac	cQRMNOOQP
'các	bRQRQQQRQ
'cho các	aRRRQQQRR
dai dien	iKPPLIJFP
bi lan	hKNMHJLFL
giay giam	bSTQTTTTS
ho de	iPKOPSRQM
tien thua	iRRKTISSI
quan li	dQPMQNRRJ
tai san	nCLDDGNNA
san cua	mFLFDJKN9
'quản lý	aRRRRPRRQ
'tài sản	dOQMNNRRK
'sản của	dOQMNNRRK
'quan ly	iMOORNSSH
ngoai nuoi	mQVNRLHQS
nuoi chau	mKLIJINPK
'nuôi cháu	dQRORQRTR
dut giam	qUSNCVUPI
'dứt giám	fUUUMVURP
ho nua	oNSMMVKTD
viec giam	pRSCRQITE
'việc giám	eSTQTSOTO
nguoi giam	nMNFGGQP9
khac vi	dSSQRTTUL
'người giám	rOPOELTUK
lai bo	cSTNRONTM
thuc viec	hUVLVTTUV
sua giay	fVUUVVVVO
^sua	rELIKDJFG
bo sung	xCG8ECFK5
trong khai	hSUKTMTVO
'bổ	jLLJPNQOD
sai thong	ZUUUVVVUU
'đổi tên	bQPMQPRPN
quan ghi	cSTRSRRTQ
qua muon	gPJQLIHOR
ten khac	aRRRSSSSP
hoc ba	gLQONOIQP
bang cap	gHKMNNQLK
^chinh	kHLNHLKMM
sai so	oKPKOMQQO
so can	qQTLLPPSE
ten vo	jPSLSKRNL
'sai số	dSTSUSUUU
'số căn	gUVSTUTUN
'tên vợ	bTURURTTR
ten ong	hKPLNIJOK
nhan tinh	hVVVVVVVN
tinh trang	kTQQRUTTK
trang hon	dVUUTUTVR
hon nhan	hOLPOOPMO
'tình trạng	eVUUUVVUT
'trạng hôn	bVVVVVVVT
'hôn nhân	cSNRSSSRR
de mua	iTVVVTUVT
mua nha	jTVSUVVUU
vay ngan	hTVSUVVUV
'mua nhà	fVVUVVVVV
'vay ngân	dVVUVVVVV
nhan de	XVVVVVVVU
co gia	bQRQPMPRL
co chong	sOUEQFUUH
ki hop	iVVUKMMRP
mat ca	iRUUQVVVR
ban chinh	gKKQKQQKI
'bản chính	bPPRNRRPQ
ban goc	lMSOPQLTL
sinh khong	eTTTRSOUR
thay so	hVVVVTQVM
'bản gốc	aSTSTTTTS
'sinh không	aTTTSSSUU
so khai	bVVVVVTVS
sinh goc	aTUSTSTVQ
co khai	jTUORQNVP
do cu	kOTQRSSSE
tra duoc	oPPPUVSSC
giai the	gPURUVOVT
sinh do	ZRRRRRRRO
do ho	fNSSTONUR
khong phai	lPSPKTPTR
phai ho	iQSPMTPTR
ho hang	hPQJPPNTL
'không phải	fTUUOVUVU
'họ hàng	fRSRSSTUR
me nuoi	iMULJHJTR
nuoi tam	ePUQRLPTR
soc thay	bRTSSSUUS
trong danh	aQQPRQQRQ
tua	gQUULSMSN
nuong tua	gQUULSMSN
^tong	iEKJMLNJK
'đài	hMMLIMLLI
mua ban	nLTPUUNTN
bao o	gNUTSVLVV
'mua bán	cUUSUUSUT
ban sao	jKJLOQOOC
sao bang	fSNQQTSSM
bang tot	hTMQRVUTM
tot nghiep	lNMKLMLTK
tu so	cPORQRRQJ
'tốt nghiệp	aTURRRQVS
rot mat	jIJKKMNFC
^rot	jIJKKMNFC
'rớt mất	aRRRRRRPQ
chay can	gVOUUVVUS
xin viec	kVRNTPVSO
van bang	jSTRVTVUL
nat xin	kTTKUTVUJ
don de	hRSRSTTSM
nghi cap	gSUUVUVUO
cap ban	cOPQRRRRK
'đơn đề	ZUUTUUUUS
'cấp bản	fTSUUVVVQ
be lop	fRTPSSKSS
xin vao	dUUTTTTVU
truong giua	jKUQQTQOQ
giua nam	jKUQQTQOQ
don xin	nSTLNFINN
so lop	lVSQRTNTF
sang truong	lUVLUUQUG
o tinh	kORJMLHQR
'ở tỉnh	kSVUTTKUV
tem	fOPKLMOKH
kiem dinh	lJLGIMOFA
dinh bi	jNNHKMKIG
^tem	jLMHIJKIG
'kiểm định	dNOPOPQMH
xe bi	lKLCOOOSO
thuat	oNJKNQPEB
ki thuat	jOKOOQQEE
'thuật	hROPPSSKI
cu di	bQQRORQOP
lap hop	gRRPSTSPM
hop tac	iMKGKMNLE
tac xa	fOMINOPNL
^thanh	nIMFIHNGI
'tác	eQQMPNNPM
'hợp tác	bRQPQRRQP
'tác xã	aRRQQRRQQ
to hop	dPONNPPOJ
'tổ hợp	oUSSSUVSP
muon lap	jQQNENKPN
htx	bQROQQRPP
lap htx	mVVVUVSUO
rau	mLEHKLLJC
ki o	eSTSNTQTT
'muốn lập	fUUUISSUT
'ký ở	aTTSQTSTT
'vận	jSSRUVVOM
lam an	fQRPRUURQ
'nâng	iMKKLLNJG
lang nghe	gRRQRRPRO
co hop	dTUSTUSTS
^lang	dSSRSSRSQ
'làng	oHGEFJFDF
thanh vien	fQQHNOQNI
^lien	dQQJPPQON
'thành viên	aRRQRRRRQ
chinh thuc	bRROOQQRR
'thức	aRRRQRRRR
khang	hJLKMKHPO
khang chien	iOOQQQLSR
'kháng	dPPOQONSR
cua xa	hNNMLPMKL
so thi	nVVURUSVG
1985	kKVVOSRVT
tra so	fPQNPLHRK
ghi lai	fUVVTVVVV
chet do	kUNUNVVUT
dat lua	kRFGQSRNI
sang trong	lNHHNOPNE
'chuyển đất	bRQRSSRSS
'lúa	iOKJJNPMK
'trồng	kPKKKOQMK
'sang trồng	gSNOSSSQN
ruong	pNECHDMKF
trong rau	iOHKNOPLF
'ruộng	dQONNNQOM
tren ruong	jPHGKIQNN
ki chuyen	fVUTVVVVV
chuyen doi	fVUTVVVVV
phu luc	dRSRRRTSQ
'phụ lục	ZUUUTUUUT
phuong dong	bPQPQQRQO
dong y	aRRRRRRRQ
y cho	cQRPPRRMI
doi cay	aQRRQRRQQ
khong doi	fOPRPRQPP
muc dich	aRRRQRRQQ
dich su	aRRRQRRQQ
su dung	cQPRPQQOI
dung dat	oKPMLLOGD
chi doi	ZRRRQRRQQ
'đích	ZRRRRRRRR
'mục đích	ZRRRRRRRR
'đích sử	ZRRRRRRRR
'sử dụng	aRRRRRRQP
'dụng đất	hRSTRTSQO
ki nguoi	cRSPQQSRP
nguoi phu	iHLJOIPNI
'thuộc	fPQROPPRN
so dinh	kOMDLIOOD
dinh danh	oLMCMALK9
dung lam	aPRRQRRSO
'số định	kUURQRTTJ
freelancer	cOOPPPPLM
^freelancer	cOOPPPPLM
mst	eMOOMONNK
nhan vien	lRSMISUSK
05	iHLJJNNJM
thue co	aSSRSSSSS
lap thu	gRUTSVUTO
cong dong	iTVVUVVTQ
phep van	jTUQTVUUJ
cho muon	iRTSQVRUP
khong thu	jLKJHPLMM
thu tien	gRSTSUSSP
'mượn	dUUTTVTUR
'cho mượn	dUUTTVTUR
xoa tam	mLTGRHPTQ
tro bao	fHQKOOKQM
'đồng thuê	aPRRQRRRP
nha thue	nIMFDOBJJ
'nhà thuê	gNPLLRJPP
da di	jMOFCILSQ
^tach	dOOOPRQLI
ra o	gJMMMMPHN
rieng	sGDADCBGI
o rieng	gJMMMMPHN
'riêng	hNMMMJMOP
chung mot	hMRLMJJSM
trong cung	fLNMMOLPL
can nha	jORLJOLSR
chia doi	aQQQQQQQQ
'căn nhà	kVUUOTMVV
sua thong	aRRRSRRRR
tin cu	aRQQRQRRR
he voi	gIOMPKNKM
voi chu	gIOMOHMOK
'với chủ	aQRRRQRQQ
'chủ hộ	mNSOSKOOM
cap nhat	lHOOEONLH
cai chinh	hVSRTVVUR
'cập	cNQRMQQQP
'cập nhật	cNQRMQQQP
'cải chính	aVUTUVVVT
bo gia	kJRNJAKSH
noi thuong	iTUVTUVTM
tren vneid	jSUUSUUTM
^thong	pLLJBIIEG
co ho	hUVSTRTVN
khong ho	hUUUNSMVP
khau khong	jUUUNSMVJ
'khẩu không	jVVVLVSVS
nhap khau	sLONMPMRF
khau duoc	fRQVUSPTR
'nhập khẩu	jRRSSTSUN
o hien	iRUTQVRPV
hien tai	iRUTQVRPV
con tu	fUUUNSRVP
campuchia	iTTQLRPUI
camp…	iTTQLRPUI
campuchia ve	iTTQLRPUI
nhan ho	rVVSUVVVD
'nhận hộ	gVVVVVVVN
chung minh	hLPMGKKPJ
chung ho	kVVTUPTVN
xin cong	fRRDRRRRQ
phuong xac	lVVGTVUVV
'xin công	dVVNUVUVV
'phường xác	dVVNUVUVV
chieu da	fTUSTTSUL
bao mat	tMTLJRMPA
'báo mất	fTURPTRVU
khoi phuc	mTISPSUPF
gia tri	jTLTQSUPH
tk04	aRPRRRRRP
chieu bi	pQUDRQQTL
do bao	kOOPPPOSP
co via	fOPMPOOSP
con han	hPSLOMLTP
mat ho	ZRRRRRRRP
'mất hộ	cVVUTVUVU
mat passport	gOSQMRQEF
trong nuoc	aQQQQQQRQ
'trong nước	ZSSRRRRTT
xin huy	dVVVVVVVS
chay luon	oVENSTOUG
khong lay	nHPGEDGQF
'không lấy	iNSQOHJSN
tham van	fOOMOMPHF
'vấn	bQQPQQQNN
'tham vấn	bRQQRQRNN
dtm	hMNKMMMHI
du an	oKKEHIIOB
bao cao	cMQNOOQQO
y kien	rEOCFGLGE
'dự	bSURSTUTS
'dự án	bSURSTUTS
'báo cáo	ZRRRRRRRR
'ý kiến	fQSOQPTPR
hop to	dPRRQUOUN
chu dau	iKONLTJTJ
ban tra	nNOMQQQEB
cua uy	lMNMPPQFD
ban xa	pKLJMMOE9
'ban xã	hPQQRSTOJ
qua tham	dORPQMMTS
tien tho	lJRPPLUJI
tho cung	q7LGKKIFA
cung liet	fLQQQPSJK
'cúng	dLQQQQQPM
'thờ cúng	dLQQQQQPM
'cúng liệt	iMTUUSVRS
nguoi tho	eMRQPOSQK
si khong	gJTTPOPTI
con anh	iHQKJJLQO
cu mat	oFQKJIHOH
'cũ mất	iUVURTTVS
binh mat	fKMMOOOKN
dinh duoc	qSSRFVTNI
la benh	iLMJGIKFG
benh binh	iLMJGIKFG
cu huong	bVVUVTVVV
^luong	bSQRSPSQR
dang lanh	bJQQRRRRR
tu tran	mNGIHJMAI
uu dai	mQSLJKRSM
da chet	jJRPGLRSN
'đãi	cTUTOTTUS
'ưu đãi	cTUTOTTUS
vo vao	jPSLSKRNL
so liet	tOTLSKOS9
'sơ liệt	gUUTUUUUH
ten me	nPVOQMJVK
nguoi than	oKSLHSTKD
trong ho	dQRQQOQRI
anh chi	nERKFDDSJ
so nguoi	oTUJSRTVC
'chuyển hồ	gVVUVVVVL
doi nha	hNLMLLJGG
co di	lEOHLJKQH
'dời nhà	jOMLMKKLK
thay doi	cOPPQPPQP
doi noi	aSTUTTSTS
'thay đổi	eVUTVVTVV
con nguoi	qRTCEIGT6
tich phuong	bORPROQRQ
^lich	jHNJKJNOL
xin duoc	bUUSTTTUT
the chap	mLGEKIMPE
'thế chấp	iTOPTSUTN
ki bien	gTSRNTPNT
mot cua	lOTIOOGOK
bia	bPQPQQROP
bia do	dPQOPQQNM
vay von	dVVTVVUVV
ki voi	dVVSUVTVU
voi nha	eQLOQQPPR
'bìa	aRRRQRRPR
'với nhà	iQNOTPORU
nha xuong	kIIMJHNJO
dat cho	hPQNIGKON
cho cong	ZSSSSSRSS
'nhà xưởng	fVSTTSTVT
'liền	fSUUVVVRV
dat cua	mIPGEILSJ
khoan vay	kPTMTOSVU
^dung	hKPNNOPMH
'đất của	iPVTOLNVP
sung them	cQSOSPTUS
nha cho	qJOJ7HDKM
ngheo dot	gQQQQQSNP
cuoi nam	bQQQQRRQP
^xet	pIMFEEIFE
soat	lIMMLIPOJ
ra soat	lIMMLIPOJ
xin dua	jMIJJIRRM
quyet ho	iRSMRRQTD
trong nam	jIQMQPOLJ
'trong năm	kTVRVUVSN
dot xuat	eMQMLQRRP
con xin	gRSRIMHSR
xin so	lPSQEMDQJ
so ngheo	oLLJBI9QH
'xin sổ	hRUTMNNSR
'sổ nghèo	iPSQJLMSR
xin bo	hOMILLLVL
dat lam	hLPJIPRRI
lam thue	iTSUOVVUM
dot nat	hTSTRRTPR
'nhà ở	hQQOPQPSQ
viet don	hSTRONRLP
thoat ngheo	eSTSPOROP
co nha	eTOPQPSTP
co luong	iMLMLJKOK
'nhà mới	bSPQRQRSR
ho lam	gRQPLPTRG
muc song	dSRRNPTRR
song trung	dSRRNPTRR
trung binh	eRRRNPTRN
'trung bình	aSSSQRTSS
ngu dan	kRTTJVTJP
tom	mKJIHHMMF
nhap trung	dUVVVVVVQ
'được công	YVUVUVVVV
lieu dan	rDKBHDKKB
dan cu	w9H9D9GD6
'liệu dân	dKRRQQRQG
'dân cư	fKPPNPQPH
^vneid	fNNLOLOOK
thieu dau	fKQOOQMKL
ton giao	kIPIQRUQO
nghiep len	kIPJSSVRP
nhan so	hSSNQRQS8
so chung	pKRHGMHSC
minh nhan	gSUQMSNVL
'nhận số	kVVVVVVVI
'số chứng	iPVTSOTUN
minh cu	lSUOMTOTG
cmnd	ZRRRQRRRQ
cuoc khong	mMPSOUOLE
qr	kVUTUVRUL
so cu	cQPPRRPRN
'cước không	dRSUTUSRN
ki xe	mOJKLPNFJ
xe lap	aRRRRRRRQ
bien so	oJJ7DLFHA
so xe	lPNKQQPRE
buu	lPNQTTRQH
qua buu	lPNQTTRQH
buu dien	lPNQTTRQH
'biển số	ePONLRMNM
xe tren	mKQILQNMR
'xe trên	dQSQQUSRT
khoan dinh	kQTNQOTMG
truc	kKNLLMIIL
'trực	iRRPQTONP
quyen gop	hRRQKRSPQ
trong phuong	bUUQTSVUS
'đền	lIIHJPJEJ
van dong	fSNORSRKJ
'đức	iRRRSTSVP
nhan dong	gQUUPUTRO
'đạo	fQPNOOPQQ
'lễ	hKMKLONHJ
tin do	hMJKMMMCK
hanh le	gNLMNNMJK
^tin	fNLNNONIK
'tín	cRPOQQQKP
'tín đồ	bRQORQQKQ
chua nha	lQPMRJSQQ
nguong	fOOPOQPKO
tin nguong	fOOPOQPKO
nguo…	fOOPOQPKO
'ngưỡng	dSSVTVTQT
'tín ngưỡng	dSSVTVTQT
o dinh	fQQQPSPMO
dinh chua	jVVUUVUVH
mieu	fQQQPSPMO
ho co	eMQMLPQQP
o den	nGEFGLI8G
vuong	jIHJJNJEH
^gio	pAEFFLJ8E
cap so	jKPNKOOMD
'cấp sổ	aRSRRSSSO
cong lap	kVVTVVVVU
lap lam	bSSRRRRSR
quyen su	aSSSSSRSS
phap nhan	cUVVUVUVU
'quyền sử	YUVVUVUVV
so hong	eMMKMMOKI
'hồng	jOONOROLO
'sổ hồng	gPPORRPMR
nhan dat	dVVVVVVVT
sang mau	bQTRRSTTR
vao so	nNQHNHPNK
'vào sổ	dSSPSQSTR
dac	eNPOOQPMK
'bản đồ	ZRSRRRRRR
'thửa	bPPOPQQPQ
ho ong	gMSQTNMUR
ba co	nEKIQFEQN
nhan quyen	ZSSSSSSSS
thua dat	cOPPQRQLM
manh dat	dNOOPPPNO
phan dat	fPMPMRRNH
lo dat	mRJONQTOJ
dat o	cQNPPQQOO
'lô đất	cSSRRSTSQ
'đất ở	fQPPORQNP
di lay	kJVLHFHSV
niem	eOQOMPOJP
yet	jGLHKILKD
niem yet	eOQOMPOJP
^niem	eOQOMPOJP
'sổ ở	eTUQTUSUU
khi chuyen	hUSSROSUO
chuyen nha	qSQONLMPM
'chuyển nhà	iUUTTSQTS
bao lau	gUVTSVUVV
'sổ cũ	aVVVVVVVV
^dinh	eQPLPLQMH
ghi nham	hLRMMKMTO
nham so	hLRMMKMTO
dien tich	oHFEJLBEE
khong khop	gNNPNQOJF
'diện tích	eQQORRMML
'thực	mIHIJKNHB
^ngan	pRUIRPQUO
sua loi	mOMLOJPEI
'sửa lỗi	gTQOSNTKO
^tranh	cQJOQQPNM
di chung	jIHJFIJCI
chung bi	gKNMILLGL
^loi	hJMLHJKEI
chung voi	fOJNQPNOP
ma de	gGRPOGJRP
doi lai	fVVUUVVVV
lai dat	hOQKOPPRP
xua	iKQNORLRK
'lại đất	aTTSSTSTT
'xưa	eRSORTRRQ
chu ruot	kINHSJPLH
dat huong	jGMJPIOKH
huong hoa	jGMJPIOKH
dat giua	iSLRTTUUR
truoc khi	bRMQRRRRO
so cap	iKMLRJKRP
cap truoc	iKMLRJKRP
2004	iHOKQHIQN
nam 2004	iKMLRJKRP
vuon	pFJHIGDKH
dat vuon	fMSTNNOOR
'vườn	hMONNLMRO
ghi chu	aRRPRORRO
tich o	cVVUVVVVU
theo so	fOOMPQPPJ
'theo sổ	cUTTUVVVR
o cua	jHKIJNJOI
ban quan	sFEGHOGE8
'ban quản	iOLPNROOD
tri chung	jLRMPPMLM
cho ban	hKNONOLLM
ca vet	fKLMKOONN
vet xe	fLMMKOPNN
xe moi	gPLLNNRNF
'xe mới	jTQROTVSO
mua xe	jLPJIOIGJ
lam bien	jLPJIOIGJ
sang ten	rIEBDFDC8
ten xe	lNKIRQPHJ
^sang	qGECIGECD
'sang tên	lNMHKLJLK
ban xe	dQRORRRRF
may cu	bTSRUUTTR
giay tay	jVVVVVUVT
'tặng	aRRRQPPRR
wave	gQTOPQPON
muon dung	eQTRORQVP
dong co	hNMLPPPPD
grab	iIHKNOQKL
lai bien	hRSPSRQSJ
thu hoi	aRRQRRRQQ
hoi dang	iUVSVVVPV
'thu hồi	ZRRRRRRRR
chu cu	jLVOQPLUU
cu lam	kUVTKVVUV
huy dang	ZVVVVVVVV
^nop	qPPMMPMPC
cap phep	gRRRRQRQO
phep xay	qKMHJHDI6
xay nha	qHBFCGFFG
'cấp phép	bUUTUTUTS
'phép xây	hSSNQNORM
'xây nhà	hOKMKNNOO
^xay	uEEHDFGFD
lam nha	cRPQQQRRR
nha xin	lUPOVQVMS
'làm nhà	hVUTSUVVV
lai nha	mKCIEHLMN
'lại nhà	dPKPMNQPQ
'thổ	kOTVVVVUJ
xay dung	iIFJHJMIH
'xây dựng	qOORMRLOL
them tang	dMNOMRQOO
'so với	aVVVVVVVT
ban ve	kIQJOMOLH
ke nha	nNGEGGGIE
'kế nhà	iRMIKJKOK
chieu cao	fMOPLLPPI
duoc phep	fMOPLLPPI
nha sap	iSPRSQSSO
phep sap	dRGRRRQRP
duoc xin	cTTUSTRUO
^dich	oLGFMMLLB
nen doi	bRRRRQQRO
nha ma	gTUSSRKUR
mat to	iTVUUVVTI
hoan cong	jRUOVUQSM
thanh tra	fOQLPNQNI
do hu	hJQMPPQKI
'cho nhà	cUVUUVUVU
sua lai	eKMPNOPMO
'sửa lại	kQRRPOSTT
cai tao	kNLHMMQJO
tao nha	kNLHMMQJO
lam cau	mHAC9EJEB
di doi	eONOOOLHM
'trí	dRPOOOONJ
^quay	hMJKMMIJC
'tiến	aRRPRRRPP
tam long	aPQPQQQQQ
long duong	dNLJQNQOP
cho quan	jMKINIOHH
honda	jSSSRSPRH
nhan noi	qIPJQUUN7
'nhận nơi	lVVTTVVVN
'đậu	nONILMMKI
'nơi đậu	lVVURVVVN
#device+murder	nIPKRUUNC
tren song	mRSSFVRJL
01	jPQMQTTMK
nghi dinh	hPROSVUPK
154	iPRNRUUOI
nhan dien	fSSMRRSTG
de nhap	ZRSRRSRSR
'để nhập	ZSSRSSSSS
giay dien	fUVTUTUVN
khong thuoc	dPPOMOQQJ
nha giay	iVVVVVUVU
'nhận gì	cQTSRPNTT
hoach	qIGGBLKC5
quy hoach	qIGGBLKC5
co xac	mVVSSVVVJ
'hoạch	iJMNKPNML
'quy hoạch	iJMNKPNML
'có xác	dVVUUVVVR
ten so	gUTOSPQTJ
ten minh	fVVVTVVVP
'nhà đất	eSQQNPQRR
dat da	cUUTSUVVS
da cong	ZVVUVVVVV
ke theo	jVSPTSSTH
dat nong	bSUVVVVVU
nong nghiep	bSUVVVVVU
lam sang	fOJIOOOOO
len tho	jQUVVVVVU
tho cu	iILLMNPKK
thue dat	iONOMPLNJ
^thue	hONNNROOP
'thuê đất	fTTRRUSTR
giao dat	mPRRTTSPH
^trung	mQUJKPTLI
'giao đất	iUVUUVVVQ
tu thue	aRRRQRRQQ
sang giao	aRRRQRRQQ
dang thue	nRUQRVTQT
tra tien	fRPOPRRPN
'trả tiền	gVUTUVVVT
duoc giao	iTTTTUTSP
^duoc	bRQRRRRQO
cho thue	gRROORQQM
'cho thuê	cSSRRSRRP
yeu cau	kIJMHGQNB
dinh giai	bQQRQRRRN
giai quyet	dNPOOPNPG
quyet tranh	bQQRQRRRN
^yeu	fMOPLJQPH
'yêu cầu	bQQQQPRQO
'giải quyết	bPQPPQPQN
tich xa	lIJLKOMNL
quyet dat	bNQRPQOQP
cua chu	hOPPMOTSK
hai dong	cRTSSTUUR
khi hoa	cSTRTTUSR
^xu	eSTSTOUUP
phan quyet	eMOQLPNPP
do lan	kILOKMHHE
kieu xin	dTUSTUUUP
hop thuc	iSPQORSQT
thuc hoa	iSPQORSQT
hien dat	kFLMEFHLE
^hien	fLOMGNPMG
'hiến	cPPPNPPPO
'hiến đất	cPPPNPPPO
mo duong	nEILGEDMM
ban hop	gVUQTUUQN
ve viec	gTUORUTQN
boi thuong	mMMMLIPNK
'bồi	bQQQQPRQQ
'bồi thường	gQRRQOUSS
75	rBBCICECC
75 tuoi	jNVNVOPRI
'75 tuổi	hRVSVUSTO
tien o	rIQIIOGMI
'tiền ở	iPUQRUMSP
di o	bTUSSURSS
noi khac	jUUTTTPQS
huu tri	hRVQLMLVP
tri xa	fUVVVVTVV
'hưu trí	gVVVSVPVU
'trí xã	ZVVVVVUVV
lam don	sGHBECC7H
'làm đơn	gNNONQOML
huong huu	aUVVVVVVV
nhieu tien	eSSQKSTST
ma chay	iQIMJQNOO
02	eVVVVVVVS
lieu ho	oTUQPRUVG
doanh tren	kVUVSVVUL
ban giay	jVVSTUQVJ
'liệu hộ	gVVVUVVVO
tin ho	gSUTTUPSO
tich hop	ZRRRRRRRR
te vao	ZRRRRRRRR
^tich	ZRRRRRRRR
'tích hợp	fVVVVVVVV
chip	mKLNMIPGA
chip can	jNQUQUTKH
hop giay	aVVVVVVVV
phep lai	qVVPVVVVH
lai xe	rEDBGJDF8
'phép lái	fVVSVVVVP
lam can	rGQOFMOQI
cuoc cong	oKVSUPUVT
'làm căn	kSTSPTSTP
'cước công	bTVUUUUVU
14 tuoi	gTVVUVVUR
minh thu	gMLGHPLJN
tuy	bRRRPRRRR
cccd	vDC6DDE68
the cccd	kMHLJMJRE
liet giuong	gHSQRPRTS
#fit+police	lGSJTOTSI
^cccd	jJJJIJKCD
tre duoi	hNKJKLMNQ
'trẻ dưới	aRRRRSQTS
cuoc qua	oQVLVUTVV
qua vneid	gQVVVVTVV
moi de	jSTSESPUS
'đổi căn	cVVVVVVVU
do sap	jSPRVRVMT
cuoc bi	fMTSRTTUT
dung duoc	hIOOMQOUM
^chip	gLPQORPKG
nguoi goc	gSTRRTTSN
goc viet	nPTRPOTIN
viet nam	iEPKKIHPL
'gốc việt	fTUUTTVSS
de di	fVVVVVVVS
cung cap	ZRRRRRRRR
hoach cua	gRRRSSTNI
tuong lai	hOQOLOQJM
lai cho	mMQMKHCHL
toan thuc	pJJDJGOIF
thuc pham	pJJDJGOIF
'toàn thực	jPNNPNTNO
'thực phẩm	jPNNPNTNO
attp	hMMPSTTII
nhan thu	ZSRSRSSSS
^vay	jTVNTUVUR
suat	mVSOSTTTL
'suất	eVTUUUUUS
can ho	lRUSVVVQS
ban thuoc	pDFDEDJCD
'bán thuốc	eONONJRNO
li thi	hUUVRVUUP
thi truong	hUUVRVUUP
danh hieu	gPQLNGQLO
thi dua	jNPIMGPGH
'đua	cQRPPNQNN
'thi đua	cQRPPNQNN
tien tien	bORPRPRQQ
'động tiên	ZRRRRRRRR
'tiên tiến	ZRRRRRRRR
giao vien	iNVPVUVOM
thanh tich	bRSRRSSRR
nhiem vu	hTSSJUVSS
truong to	jINPQHMLP
to hoa	kINPOHMLP
'trưởng tổ	dQSSTRSST
'tổ hòa	dQSSTRSST
bo quoc	dPPMNQLTO
tai viet	fJSQNORPR
o viet	mIKKIOMRH
'ở việt	fPQPQRPTQ
ngoai ve	iSRNNPQRO
ve ghi	kRRLNNQTO
ghi vao	fTTNRPUUS
'ngoài về	eVUTUVVVV
'ghi vào	eVUSUUVVV
o nuoc	dPPMPOONP
'ở nước	aQQPRQQQR
muon duoc	eRQRSQTQR
ben nuoc	gQONIKRSK
'ghi chú	ZRRRRRRRR
ve viet	aRRRRRRRO
dai loan	cOQQNPPRP
roi ve	iTURRUTVU
ve day	gRUQQNMVT
'bển	ePRQOUPTR
^huy	kKPJKJMLK
an li	ePRQPPSSM
hon nuoc	dVUTVVVVV
nop o	gUUSUUVVP
'nộp ở	ZUVTUUVVU
ben do	gOPMSPSTT
singapore	kKNJLGJLM
sing…	nIKGLIFI8
giay kinh	iRUUSUPUO
lay mat	eNMJOQRMN
ban ruou	gKKNOPQOL
'bán rượu	iQPOTTVUR
loai	cOPRORROO
chai ruou	cOPRQRROO
phai co	kPMLPIMTS
dong mua	gSVTUVVUQ
soju	eNNJMPPPL
sake	eNNJMPPPL
nau ruou	eNNNQPQMK
noi dong	lIIELHNDF
sim	jJKIIKLGH
mat xin	lPVUVVUUK
tu du	jTUQQRUVJ
dien tu	yOENOSTH7
'điện tử	kTNRTTUQM
luc dang	bVVVVVVVV
thai san	lMQJJNQFI
^bau	fGPOMOPLM
nganh	dPPNPRRMP
quan doi	mIGELKHNE
sang bang	gSSNRPOTN
lai quan	dRQPQRQRM
nghiem trong	jSUKKUTUU
tro giup	lHJLIHOJE
'trợ giúp	hLQOMPSRN
cay do	lEJJHMQEJ
chinh ho	fVSRTVVUT
tich co	hVRPSVVUR
me viet	gIQLGNIPK
kieu mi	fSUQQMMVQ
'sập	iTQSTRUST
con ruot	cOOMKQQON
loan roi	fPRQNPMSO
giay nhan	gPRQLQMRN
'giấy nhận	bTTSPSRUS
hai ben	gRROQMRNO
cau lac	mJDKEGEMF
lac bo	mJDKEGEMF
yoga	fONMNPNOO
aero…	fONMNPNOO
clb	kHILNNLKC
xin phuong	fVVVVVVVS
khieu	gLOPPMMLD
cuoi hop	ePTPKRMTR
o uc	eRRRRSSRT
phap hoa	cVVVVTVVV
sao y	hKLJMQNMM
^sao	nHJHJOMJJ
thi thuc	iQQPJRQOA
photocopi	kJMHNLJNI
'photocopy	kJMHNLJNI
thuc ban	gONNNQONL
'thực bản	bSSRRTSTS
chung thuc	mFDGHLLEC
'chứng thực	pKMPORQON
duoc gi	nUVUETQVP
tien tuat	kLMGINLDH
vua qua	iKQONQJRP
li ra	pKPQFMSQG
quan bao	iSVQLMLVP
phap li	lKNNOKRNG
can tu	bRRRORSSP
tu van	lNNOFOFKC
phap luat	gPPONMLPH
'tư vấn	gRRRPTNRM
'pháp luật	cSRRTRRSP
van luat	lOQPGVJPG
thuc chu	eNQRRRRRR
chu ki	kLMNNOOPH
'thực chữ	iOUVVVVUV
'chữ ký	nOUTUVUUP
'chu ky	hPNOOOPQK
li lich	oNPNONLME
'lý lịch	jSUTUURSJ
nhan don	pRRNUOUQF
nhan chu	mVSRTVVVJ
to tieng	lMIIOMMMD
lich tu	mTURTUSSF
nam liet	lGRPOOPQR
ki vao	cPPPPPPPP
xa cap	aSTSTTSTR
sao luu	aSTSTTSTQ
nam xua	eKQPPRMRQ
xin sao	ZRSRSRRSQ
sao luc	fRTSSSUSS
sua doi	jUVLVTTUV
'đồng đã	cUUTTUUUS
da chung	gJLKNMQLI
^phu	jPPRKRTRJ
'đã chứng	eTSTRTTSQ
giao dich	ePQMMQQOO
dich da	dQQQMQSPO
'giao dịch	eUTTQUUST
'dịch đã	dUTUQUUTT
huy bo	iKQGKJLLK
loi danh	fSQORMTIM
trong hop	tLHENHGFC
'trong hợp	eSQPURQOP
ban da	cNQPRPRRL
noi dung	bSTUTTSTQ
thoa thuan	eNRPPLTMQ
^thoa	eNRPPLTMQ
ten nguoi	hTQTVVVVR
cong tac	mJMCJNCKF
'công tác	fUVQTSNTU
nguoi cu	aRRQPRRRR
'người cũ	ZRRRRRRRR
bau to	eSSSRTSSR
'bầu tổ	bVUVVVVVV
giai nop	cVVSVTVVS
nhom hoa	dOMKRPRPK
doi truong	aRRQRRPRR
lam ba	mQVJOOHPI
nop truc	iUVTSSRVV
truc tiep	iUVTSSRVV
sinh nhap	gVVURVVVT
'sinh nhập	bVVVUVVVV
sinh thuong	bVUTVVVVS
tru bhyt	aVUTVVVVS
bhyt nop	fUUSVSRVS
'sinh thường	ZVVVVVVVU
giay lien	cVVSUUQVQ
lien thong	aRRRRRQRP
thong khai	hVUVVVVTP
'liên thông	ZRRRRRRRR
khong lam	hTTQOURUL
duoi 6	kTQOUPJUQ
ban dich	gNLOPRPOH
'bản dịch	eUTTTUUVS
tac vien	fNNMNPPQG
'cộng tác	fSSRQSSUN
'tác viên	fSSRQSSUN
sang tieng	dVUSUVVVT
han co	dVVSUUUVO
dich giay	lMIINMMME
dich thuat	pUSNUVUVJ
'dịch thuật	fVVTUVUVQ
da dang	bVVUUVUVU
nguoi dich	lHGHEMJIB
'người dịch	jMKJJQLPI
dich tu	gMMMLOONH
co bang	eMMMLQPNJ
nguoi quen	nKHJLKJGB
nhan di	hRVPOSLQL
di san	lMQKJNFIH
'di sản	aSTTRTSRR
theo phap	kTQSTSRRF
chia dat	ePPQNNOOM
cac con	dQSRNPMQL
bhyt cho	iTQQVPLUU
va the	eTVSUUSVQ
the kham	fQVTTTQVU
kham benh	mPVSITNVS
'khám bệnh	eUVVSVTVT
chich	oUVUCURVT
ten nha	bRTRORNUS
thue xe	ePLORSRLM
airbnb	fPPNNPOLM
airb…	fPPNNPOLM
ma mat	jQVMMPLSK
chia thua	iSTPTRSPM
chong lam	jQTSHIMTT
nhan lam	jLMNFMKUL
phan chia	fOQNMPOLP
chia di	fOQNMPOLP
nong san	fQVRSRSUM
so che	cSSRRSRTL
bao phuong	kMRKLHCMR
em ruot	gOUIELMUM
tien boi	bRRQRNRNQ
boi duong	bRRQRNRNQ
oan	jNMNMNOLM
ben phap	fOOOOMMPS
marriage certificate	fRRPQPMTP
ngoai de	gUSOVVVVV
cuu chien	oHEGLFIHE
chien binh	oHEGLFIHE
'cựu	bRQQRRRPN
'cựu chiến	bRQQRRRPN
doi ve	jNNJKKILK
do mai	oQNQQPOIB
^che	sIHKKJJE9
b	iJNMJNOHO
xung	mJMGKKOLP
nien xung	mJMGKKOLP
xung phong	mJMGKKOLP
phap mat	jGNHJJHKO
tnxp	nHFGIKFB6
dien bien	oIHDHLIGK
to giac	mLRHEORFQ
'giác	jRTPOUVLS
don khieu	bPRQQOOOQ
nai	dPRPPNOOH
khieu nai	dPRPPNOOH
'khiếu	aRRRRRRRN
'nại	aRRRRRRRN
'khiếu nại	aRRRRRRRN
dinh hanh	jQNNMOQPL
thcs	kRRKQRQOK
truong thcs	kUULTTUTM
dang hoc	kRVTRPKVV
9	eQQQRPKLO
8	hNOLPNHNN
lop 8	hNTPRSMQT
don thu	sVVRLQVMM
khau the	eQVTTUSVT
'khẩu thẻ	bUVVVVUVV
'mất làm	gVVSTUNVT
lap to	dQOONQQMG
vao lop	hOLNJMLIG
lop 6	nNKNJMKI8
'vào lớp	dQOQNPPNL
muc 2	cRQNQMRNN
tk03	eNOLNPPKJ
giam sat	nNLCGOQQ7
sat giam	kTSONUUTH
'giám sát	nOOPERSTN
'sát giám	dUVVSVVVS
doi nguoi	lUTMKKUTK
ki giam	bVVVVVVVV
sat vien	hTTIURSUN
sat viec	gUUOUUVUR
phieu li	fSSSSQTQN
so 2	jRNMPVUQN
'lịch tư	dUUTUUTUN
ngoai can	oPMENVLJO
can phieu	fPMMOQSOO
'ngoài cần	fUTPTVRSR
thi bang	fSPQPURSQ
bang xe	nDNEKGLRI
doi bang	oBHEIKHIE
lai online	cTTRUUTUO
'đổi bằng	cKQPPQPOO
lai cua	iIJIGNNPI
date	kJKIHKKPI
gplx	hPPOPPQHL
'quân đội	hLLJRNJQN
lai quoc	aQQPRRRQP
can bang	gNJNORQKN
nhan lao	ZTTTRSTTR
dong thu	ZTTTRSTTR
cai nghien	hVVVVVVVV
registration for	dTURVUUUS
foreign	nGKIJ9JLL
a foreign	nKKJNMLLL
^police	kOQFPOOOB
declaration	lJLHFKGIL
decl…	-7C622876
mi foreign	mJSHJFLTM
stays	pFIEKFHKH
~stay	kHKDJGHPK
tenant	dQQMPQONM
tena…	ePOLOPNMJ
from abroad	jOPIRMHSH
paper for	jRUMORPUN
^tenant	fQPNPRQPO
chinese	kILKLJJGM
chin…	kILKLJJGM
engi…	kNJMQOQSR
~lodg	eOMLPOOKL
lodg…	eOMLPOOKL
compani	w7A8CAD9B
'company	w7A8CAD9B
foreign passport	kUUSTVVVP
france	dPQNPQQRM
fran…	dPQNPQQRM
~visit	jMNGHLJLG
visi…	pGG9BGIGC
notify	lLJEMOOJD
notify the	jOLGOPPNF
death registration	jRTUJTTOP
deceased	hQNPPSOTQ
~deceas	hQNPPSOTQ
dece…	hQNPPSOTQ
relatives	gLOLNLMNJ
~relativ	gLOLNLMNJ
rela…	oGHDHDH7B
registrar	kUUSUSKVV
trav…	gNLMJNMLM
haml…	dOQKOPOJI
with no	mKLFHHHNK
officials	gILHOLMIG
~official	gILHOLMIG
^neighbour	jHGGNIMKK
disabled	jNPHPKLMO
~disabl	jNPHPKLMO
relative	kIKHKGJCG
visit	kNIFGIIFF
nue	dRQMSRQRN
people s	jIKHMMOCA
resident	dRRPRTSSP
house call	aQSRQQRSS
marriage registration	hUUSVTTUP
couple	ePRPQQQOP
coup…	kKNKMMKNL
^marriage	bRRRRSRPP
registers	gTTPUTUUP
blind	bQRQPQPNQ
ask the	fLNKOQOPI
ward to	gPLIPRQMI
both	pEFFIGBJD
^both	mKFHLKGMF
someone with	hUULSTTVU
seve…	lDGEGHJFG
^hospital	nJJMINMJI
register a	tSRPSUSOL
register it	hTQRSTMUP
^babi	gKSMMRHTO
obtain	hPPMOTPTK
obta…	hPPMOTPTK
death extract	fMOLMSQRQ
birth registration	eQRORRRPO
paterniti	fNPNNQLOI
pate…	fNPNNQLOI
together	cPKPQNRPP
toge…	cPKPQNRPP
^birth	dQQPPOPOM
'paternity	fNPNNQLOI
both parents	dQQPQOLOR
listed	mJLIKJHLJ
~list	mJLIKJHLJ
dna	bPQPQNPRQ
slip	iJLKKHKJJ
^dna	aRRQROQRQ
the certificate	rOMJNOOUD
^live	lLNIGHOQP
infant	gGMJMKLOQ
infa…	gGMJMKLOQ
not yet	eLQOOKOMJ
declared	kJPEFJJMF
~declar	kILBCIJKF
recognition	pEFGFHEDB
married	iMLFKIKLF
~marri	iMLFKIKLF
a marriage	dQQPSSRSQ
rema…	pFJEFHEFF
mini…	kELIGLJIK
age	hLJLKKKIH
legalli	hJOKKMKOO
lega…	nEIFFHIJH
vietnamese	vCEDGBFE7
viet…	y9B9868C2
'legally	hJOKKMKOO
the register	hNNKQQQRJ
^sign	gNOLOPOOJ
recognise	nHPIEBILQ
recognised	iIMMKKKHK
~recognis	iIMMKKKHK
mi birth	eQROLNLSK
official	pEIDEGFCF
ha died	oMTVBVNPU
agre…	kFILOGNMM
^e	kKNMOFOIH
the ua	nGI8ELJNF
legal	sBBAFFDF9
^lot	sCEDBF6EC
parent	iMQFPJLUK
vietnam	iLMLJKLMJ
in vietnam	hNNMKNNNK
extension	hJNLOKNHI
exte…	eNNKQNOLN
^form	lRTQQQTPK
^famili	qFGHECKJE
in hanoi	gMOLKMHPK
a birth	rSVRSSPNO
never registered	jSVPMMJUN
no birth	jOQKNQITN
trad…	kMNHMLMLF
the registration	iLPLGNOTH
conv…	bQQQQRROQ
household business	dRPPRSLRQ
retired	dNPMNOPLM
~retir	dNPMNOPLM
reti…	iMLJJNJJJ
selling	gPKNPQQPH
~sell	gPKNPQQPH
sell…	lLFJGPMHC
hand in	lPRKQSTVH
^retired	dNPMNOPLM
the ta	eOOKMQOLL
deregister	mDHEJKIDG
dere…	mDHEJKIDG
^appli	pGKEMJHNE
renewal	eNMMLNMKM
rene…	jLJJJMKGH
run out	jHJHFKINI
changed	fPOONOOQN
~chang	iOMMMNMMJ
several	hJOLPPOLL
mont…	pCJDFIDMI
confirmation	gLJMMONHH
confirmation o	dOMOOQPKN
temporari	rGDCEHGGD
temp…	-60298623
'temporary	rGDCEHGGD
a year	kOQIFSMSO
^take	jOLJJJLNH
^open	hKJINOMHK
^sell	hNNHJONPI
social	kIKHFKLGG
soci…	kIKHFKLGG
social insurance	iSQLPRPSI
^not	eKMMPOLPK
sum	jJMIKKOEJ
patient	lGHENIJLG
the book	jLMILLLQI
than a	eVUUVVVUT
monthli	hKLJKLKNK
'monthly	hKLJKLKNK
po	tA38FBADB
po famili	jIOPSGMQR
kind…	gMONKLONL
'poor family	jIOPSGMQR
ethn…	hLNLLLKMH
affo…	mEGEHJFDH
grant for	dQRQMSROP
living in	lPRQFURRQ
hardship	iJKNFJLKL
hard…	iJKNFJLKL
^food	jQTNKRPRG
disabiliti certificate	jJRQOQPRH
reissue	gSRQQPRNJ
reis…	jOQOOOPLH
level	eNONNQPNI
^reissue	gSRQQPRNJ
misplaced	hOQKNOMNJ
~misplac	hOQKNOMNJ
misp…	gMMLOOLJK
asse…	gJKJOMOMK
^misplaced	hSVJOQPVL
duplicate	gNNMOQPJO
dupl…	gNNMOQPJO
duplicate o	gOOPPSPLP
^duplicate	gOOOPSPLP
neu one	eQRRSSRRO
printed	hUSRRTTVM
~print	hUSRRTTVM
wrongli	kMPHNLMPI
wron…	jLNELIJLL
'wrongly	kMPHNLMPI
farm	jJLFIMKHL
shrimp	iIKEKNMKJ
shri…	kHIDJLJEG
^shrimp	eOOOPNONN
~draw	gLJMINLKJ
declare	mHKIIGHII
^declare	eMNMPNNIM
^certificate	cQRQQQQRI
^father	gJQPKIORN
given	hKMKHIIKL
the first	lVUSVVUVJ
first time	gTTQTTURO
money for	hLMIMLLLL
on social	cORLQRQQQ
assistance	fMQLLMQIO
social assistance	fMQLLMQIO
who pay	jMOKPOORO
state	zAD26A551
expe…	gMNJLLKIK
^claim	eQMNQONNL
burial cot	gLLLNMMJK
homeless	gJMKJPQJJ
~homeles	gJMKJPQJJ
urgent	gMNPLQPKM
urge…	gMNPLQPKM
foster	eMNNMOLKM
fost…	eMNNMOLKM
^urgent	dOPQPRPMR
payment	lHKHNLDKG
paym…	mFIGLJCKG
households	aQRRRRRQQ
~household	aQRRRRRQQ
^change	jHKKJKIGH
welfare	hLMJLPMKJ
welf…	hLMJLPMKJ
~relocat	gLPNMUTQM
relo…	cOQOQRQJP
transfer	kIFIJMGDH
prov…	jMLNFMKHF
^transfer	gKJKMPKIL
book for	ZRRRSSRSS
^bank	iOMJNMNMM
move the	mNGKILJJH
^move	jNLLNMNKK
conscription	gMPNOMPRN
draft	lJOHHIINK
province	mSRPJQQTH
lit o	lJJJMILJE
commune	hMIKMNMNF
^leave	fLOJPLPNL
asks for	iLPPOSNPQ
militari	aQRRPRRQQ
mili…	aQRRPRRQQ
'military	aQRRPRRQQ
^letter	mRMJHMOOE
national	mJLGHIIEB
nati…	pFIEGHEJA
a hanoi	hLPNLRLMN
local	iMMNLQQLK
american	dORNOOTON
amer…	jIKKKHKJF
our office	jGOLPOOKH
korean	eNOKLNONO
kore…	eNOKLNONO
visiting	gNQMIMKMK
allowance for	iSUQUQTSL
an orphan	nOPNQQSLI
want the	iPPMJQLUG
single	dPQPPPQSD
a po	eMOOOLNOO
po household	eQOONMNNM
^single	eRSSSVVUU
peon with	jMLIILMFI
self	iJLMLGKJJ
form for	dUVUTVVVV
certificate o	ZRRQRRRRR
sign up	dOONOPNON
up for	lHFHLGHMK
insurance card	fVVUUVTUS
let mi	bRRNNPPRL
'left my	bRRNNPPRL
near po	fLMMNNNKM
disc…	iLKLNNNJI
cover	fJPMNNIJN
^daughter	rAJBDDCFJ
unemployment	fMPNONNMD
unem…	hLOKNMMMA
centre	iKMJLLKII
cent…	iKMJLLKII
^compani	jMLKLMNLL
dism…	kIKJKIKID
contributions	ePONOQOOH
~contribution	ePONOQOOH
yearli	eMNOOPPLN
year…	eMNOOPPLN
voluntari	bPRORRROO
volu…	lEKHGLKCJ
'yearly	eMNOOPPLN
'voluntary	bPRORRROO
raise	jHHHLNJKG
choe	dNOINPNIE
^raise	hIJINNKMI
purchase	hJMKJNGHK
purc…	kJJJHLHEI
seller	jMLMHOLKL
^street	lJGDLGHHI
neighbourhood	hKKLKMMKI
elected	eLONONONK
~elect	eLONONONK
mediator	n8FEHIIDB
a mediator	iGKHNLMFE
requ…	nIIDFLFGD
mediation	jIKGIMKFJ
the mediation	cOPOPQPQO
mediation team	eJPMLQPKO
mediators	gLMMLMNKJ
~mediator	gLMMLMNKJ
grassroots	eNNOMPOKM
~grassroot	eNNOMPOKM
gras…	eNNOMPOKM
member	iIKJMMNHK
memb…	oCDGIIIDF
conciliator	hEGFKLKFF
settle	dNNMOOPON
sett…	gKKHNLNNK
build	kJJGHLKHG
to build	jJJGHLKHI
temporari residence	dQRPPOOQO
rental	dOOOMNOMM
rent…	jLJKJMIJJ
staying	fKPKLLIQM
stay…	fKPKLLIQM
lease	hKONMIIHI
renewed	hNPMPRQOK
~renew	hNPMPRQOK
extend	aQQQRRQPQ
remains	gQRPQOQQQ
~remain	gQRPQOQQQ
existing	fNLMJPOJK
~exist	fNJMJPOJI
exis…	fNJMJPOJI
^replace	aRRQRRQQP
medical card	gUUSUTTVN
update	fPQPRPRRN
upda…	kNOMNNNMI
^update	gVVVVVVVR
gender	dRQOQRQQP
gend…	dRQOQRQQP
^gender	dRQOQRQQP
because the	gQROPKPSE
the birth	gPQOOQKRM
moved	o9GDIDHBE
abse…	kKKGLHIJD
permanent	cPPPPPQNO
after divorce	bPPPPPQNP
registered at	lSNJNPHNM
remove	oILDGJBGF
expires	cOQMNQQJL
renew	hPPLKLNML
foreigner	nNMLNRLPI
a foreigner	mNMLNRLPI
residence card	cVUVVVUUT
card for	cSURSSPUM
universiti	eVVVVVTUV
univ…	eVVVVVTUV
wants a	ePNLORPKP
^foreign	bPQQQQQQQ
'university	eVVVVVTUV
registration o	iUUTSMTSU
unre…	gOMONLKOM
deli…	jKPOTMOQR
recorded	hLNIHLINL
~record	jKLGGJHKJ
civil	nEGGKEJAD
civil status	dOOOPPOMO
staff	jNOMNQNOI
staff for	hOQOPQOOM
absence	gNNJMLLLJ
^report	jGLHNMFHI
to another	pONMGQNNJ
the commune	gNJLOONOF
~leav	fOOOMOMLO
leav…	fOOOMOMLO
dist…	fMNMOOMNM
^worker	hMLOOPPMK
apartment	hLNJLOMJK
apar…	hLNJLOMJK
^moved	hKMJMKNJJ
^staying	bRQOQNPRP
hometown	dPQNPMLQO
husband s	iQTRTHQTT
change o	cOPQQNPKN
permanent address	aQQQQQQOR
become	hINKOPEKO
beco…	jGMIMMAHL
restore	rOOJKGMR9
permit to	iRTQSSSTL
primari	fMNMMNIML
prim…	fMNMMNIML
primari school	cPOPPPPOO
'primary	fMNMMNIML
teaching	ZRRRRRRRR
~teach	ZRRRRRRRR
international	nMLJONKHH
^international	hRPPRRNNO
subm…	gMOMIOMKK
grad…	dPOOLPONL
once	lHIGKOHNI
permission for	jSTPTVURJ
foun…	dLMMPQONM
original	dQQOQQQPN
orig…	iONLOMPOG
^record	dSSRTSTUT
^re	cQQRQQRLO
^second	bQRPRQMQR
termites	eOMPRRQSN
~termit	eOMPRRQSN
term…	jKJKLNLHJ
destroyed	gMNMIPOON
~destroy	gMNMIPOON
dest…	gMNMIPOON
photocopi o	dSURRSPUS
~rais	hJMLLLLLL
rais…	hJMLLLLLL
birth record	bSRRTSPTR
uing	hMOLJLHJO
dipl…	nHIGEJCDG
auth…	pGGDDDGE6
^parents	iPQPRLFUQ
someone to	qDG89JGGB
a guardian	ePPORQRPN
elder	nFLGJHJGH
guardian o	gTUSTNMUS
sibl…	gNOMNKMLL
guardianship	nFHGGKDDH
^child	oHKCFIEIO
adopted	jKNJLLKSS
~adopt	mHNHLKISR
adop…	qFJEGG8EE
add a	lJLINRMGF
middle	oMIJNPGHF
midd…	oMIJNPGHF
proof	jIJJJOLG9
^proof	hLKHLKKIA
nota…	kIFHIONF7
proof o	cONPPRQKO
land	-01033030
^need	dNQLQSRRQ
o civil	aPRRRRRPR
in france	hSSSRTVSO
duing	eOOLLONKM
~du	eOOLLONKM
onli a	gPSRPROSO
a photocopi	jMOKQPKQL
ledger	jMMJPQKPJ
ledg…	jMMJPQKPJ
'a photocopy	jMOKQPKQL
floo…	iGHLLPLGJ
entri	iJHKIOKEI
entri o	gLLLNMLIL
'entry	iJHKIOKEI
anew	fUSTPSSSQ
records	dOQPPOROQ
not a	iJLHMIKKH
ue want	fUTUOUTVU
from a	gKPKOKOJJ
may ue	lJFIPPOFE
volunteer	hJQNKOMIO
~becom	dOPOQPMKP
child o	lEOKMCILQ
o our	mEDDJIGBF
diploma	mIJGGKCGI
eaten	kJMLSNQSJ
eaten bi	kJMLSNQSJ
'eaten by	kJMLSNQSJ
middle school	jRMPRSILL
degree	iRUPQOOUR
degr…	iRUPQOOUR
pupil	iJKJMMKJI
^grade	ePNPPPNJL
returning	jOOIRMJQJ
~return	kIJDLIEKK
retu…	mMIFKGLGG
^returning	jOOIRMJQJ
different	iNOMOKKOJ
an international	gPQNSQRMK
needs a	hMPOMMRLN
inspection	fKIINPP9H
cooperative	hJMILNLIL
a cooperative	hKKKMLLJL
coop…	iHLHLNKFI
op	iJKIJKIGG
co op	iJKIJKIGG
farm…	hLLKJNNIK
owners	dNMOOOOLN
~owner	dNMOOOOLN
owne…	hIILLLLGJ
in one	cNPOPPNPN
divide	fLMMNOOIL
divi…	gKLLJNNIK
^ward	fQQQPRRSM
case	cSTQSSSVN
field	iILJKJKJH
plan…	oDIAHIEDH
paddi	hIIHKOMLE
'paddy	hIIHKOMLE
pat o	fKMNNKMHI
personal	fKLLNMNHI
pers…	fKLLNMNHI
ta code	fIMMONMJL
dependants	ePQQOPQPP
~dependant	ePQQOPQPP
depe…	nEMFLHIJM
^ta	eORJQNOQQ
individual	ZRRRRRRQQ
an individual	ZRRRRRRQQ
indi…	aRRRRRRQQ
~rent	eOOOPPPPO
communiti	aRRRRRRPQ
'community	aRRRRRRPQ
info…	hPOHNPRQL
chuch	dPPPOPPMN
the neighbourhood	hLJMLONMG
moved to	hPTSSQSUR
remove the	bTSRRURTR
separate	kLOLOIHPJ
families	eLMONMOIK
~famili	eLMONMOIK
change the	fOPPOPOTQ
head o	p8HIGFJ8I
number in	oSPOSUKVL
rena…	iLLLMPLNH
boun…	gLKIQJONO
correct	iSPORRRTN
id number	pSRLRQHVH
~confirm	dORONOPNJ
residents	fNPNMRQKQ
~resident	fNPNMRQKQ
^restore	oPSLMKNRB
mi lot	lSVNQQMVE
lot passport	nRTMPPKUC
valid	eNPMJQNNN
project	gMMMMPOKM
proj…	gMMMMPOKM
^ask	eKPLRRPOJ
investor	dOPKQMQMM
inve…	dOPKQMQMM
written	lGJFIJHCH
writ…	nCIDIFFCE
asks the	jPONQSQJI
studi	eNOKNROPP
ward s	eRQNTNRVQ
'study	eNOKNROPP
committee	nFFGIJJDA
s committee	lFHHJLJA6
to an	bOPORRRMN
^written	hKKJMMLIK
worship	eONNOMPOL
wors…	eONNOMPOL
martyr	kIMFPGIMG
the martyr	eMOIPJNPL
mart…	kIMFPGIMG
a martyr	lJNJPMNRJ
^death	iLFKKMLNR
annual	hOPMLQOOK
annu…	hOPMLQOOK
a ua	hPUPNSRSS
agree	dOQPPMMPN
hono…	gILKOLJKJ
soldier	hINGOMLGJ
sold…	hINGOMLGJ
^relatives	ZRRRRRRRR
merit	jDLILDKNK
former	cPQPPPPPL
form…	eOPNNPOOK
resistance	dOPOMQPHP
martyr s	iJOHPJISL
s file	hNPJPLIRN
among	mNFGJKMME
details	hTTSUTRTL
~detail	hTTSUTRTL
deta…	hTTSUTRTL
prove	eNMHNMLPM
enter	hNPJNOPOP
dad s	nHPJIIIQH
extra	kTVSVUTLR
points	bNQQPPPNP
~point	bNQQPPPNP
poin…	bNQQPPPNP
^paper	lLNJGMHOG
polici	dPOIQOQLL
'policy	dPOIQOQLL
veteran	kJJLFLLHK
vete…	kJJLFLLHK
evidence	lIIJKKJHF
evid…	lIIJKKJHF
leader	hKKHHKMLH
lead…	iJJFGJMIG
want a	hONKLOPMN
mort…	ePQQPQPNO
notarised	nGHGDIHHG
~notaris	nGHGDIHHG
the land	cOOOQPMQM
mi land	wDA69C8J9
title	iELGJMMIJ
land title	fSPOSPQPP
review	eKNLOONLM
revi…	eKNLOONLM
peri…	hJKJRNMNM
o near	aRRRSSRRR
thi year	gIPMKKOHM
poverti	iJJHLIJHD
pove…	iJJHLIJHD
'poverty	iJJHLIJHD
year end	gKLLMLLKK
^officials	cNOMQNPOM
the po	lICHKOMQF
the year	dNNOOPMOK
farming	kPOOILRKQ
~farm	kPOOILRKQ
standard	mIIKJMMHI
fish…	nGKEGGJGG
~certifi	fLMLMNNLL
in vneid	aQRQPPQQR
the national	gLNKKOMHD
identification	cONOQQPNL
deed	oFLEEJEBB
~carri	lGLFHNMJK
carr…	lGLFHNMJK
digi…	fNNKNNNNJ
~link	eOPNOQONK
link…	eOPNOQONK
vehicle	hKOIIMHJK
vehi…	hKOIIMHJK
internet	lKRMUPLVR
vehicle registration	gQQPPQMPK
^online	ZRRRRRRRR
reli…	cPQOPQPPP
drive	mFHFGDJHF
beli…	dRQOPQQNK
temple	mEGGHIGBF
collect	hMQIHNMQK
without a	oHHFEKFDD
land certificate	iRSPQNKRI
^land	gKMLPOPPL
land ha	jMQLQKORF
~lack	ePPQSQRQQ
ownership	fLLLONPKJ
1990	eQQPPONOP
a land	cQQQQONOP
cadastral	hOMMKNOKH
cada…	hOMMKNOKH
exchange	jRPNPQPSI
exch…	jRPNPQPSI
exchange the	gRPOQRPSK
red book	mHDHGEIHG
^divide	dNPPQOPJM
buye	dOPQQRKPQ
pink	iPGORQQSQ
the pink	iPGORQQSQ
pink book	iPGORQQSQ
land ue	aQQRRRQPQ
together with	gRKPRHQPQ
^red	fOINOIOLO
^correct	hTQPUUTTO
owner	mKJIDNKLI
the red	dMPONRORQ
^id	kSRHMLHSG
built	kDIHCIICG
conciliation	eNOMNQPKL
^conciliation	dNQNPQQKL
issued	fOONMLNOJ
~issu	jLNMKJKOE
issu…	lKLJIHJMC
residential	iHLGLMLLK
dwelling	gNMNNPNLL
~dwell	gNMNNPNLL
dwel…	jKJLKNKHK
board	qFFDGHGEB
step	lGKIGGGCF
^vehicle	dOOPNOOKL
impo…	mKMENKLHH
plate	eNPLRQROK
'lorry	iHJIKNKKH
git	iJPHLKHKI
court	qDH7EEEI7
inherited	oIFGLBJKJ
~inherit	hMGJMMMKI
it in	bVVVVUVVV
stamped	fQKPQNPMO
~stamp	fQKPQNPMO
stam…	fQKPQNPMO
building permit	qRINHMQKF
construction	eONOPPPIK
storey	dPNPMQQKP
construction permit	mPNMMNMMF
owner o	eQPQQSPPN
the construction	eRPPPRPSL
^owner	eRPQPTRPN
a building	kGEHIOIIJ
the licence	fSTRPSRTH
licence to	lSQNOJPOF
damaged	iMPMRPRNO
~damag	iMPMRPRNO
dama…	iMPMRPRNO
dec	iKNKKLJIM
housing	fNJNOPLIN
land to	iQPONRQOI
widow	hJKKJIINK
heirs	cPPQKPQPO
~heir	cPPQKPQPO
sale	kIIEGIJOI
allocation	fPNPPRQIM
land lease	hPMNOOOHJ
the state	iNKMONMNI
^mediation	bQQOQQQRQ
agreement	iGIMPIOMO
famili land	bRRRMORRQ
compensation	hOMLNPOMI
^deed	eOOOMPLHL
certified	fLMLMNNLL
social pension	fSSRQPRMM
for social	bRRSSRQUT
burial o	cPPQPQQKO
the business	jVSSUUUVP
business certificate	ZRRRRRRRR
through the	jIPIPNITK
^have	gMQMOLNOK
overseas	pGKHHBCKH
~oversea	pGKHHBCKH
overseas vietnamese	bQQQQQQRQ
citizen card	hTULQQKUL
^exchange	gTTRSTSVO
^vietnamese	eQOOSNSSK
~plann	kIKFJPIGI
social housing	aPQRRQQPQ
qual…	jIJGLKIII
cafe	iLKJKHNLJ
~pack	kMGGJFIGI
smokes	kJHIMFILL
tobacco	hMIJPOJIL
toba…	hMIJPOJIL
a civil	dNOOPOOIJ
servant	dNOOPOOIJ
civil servant	dNOOPOOIJ
^mediator	fHMOOPQNK
session	hJIJKLMHF
sess…	hJIJKLMHF
mediator s	jNQNTPSOJ
properti	hORPUQSQR
'property	hORPUQSQR
foreigners	fQQNHOLNR
~foreigner	fQQNHOLNR
bon in	jLNLKKGLL
a vietnamese	ePQNQOPRP
note	hUVTVUUVU
adoption	hLLJLMKGG
noted	bRQQQQRRQ
~not	bRQQQQRRQ
the vietnamese	bTTTUUTUT
vietnamese register	bTTTUUTUT
germani	cQQQLMQQQ
germ…	cQQQLMQQQ
'germany	cQQQLMQQQ
foreign divorce	dOQOQRPRQ
refused	hTTSTTRQL
~refus	hTTSTTRQL
refu…	jPPOORNLJ
cana…	ePRMOONPL
translation	nJKHHGHJF
wine	lKLDKHLHG
wishes	iHMHHHOGK
~wish	iHMHHHOGK
wish…	iHMHHHOGK
prod…	mLHKHMLFE
copies	aRRRRRRPQ
~copi	aRRRRRRPQ
copi…	aRRRRRRPQ
copies o	aRRRRRRPQ
^certified	hLMLMMMIJ
request	jMPJJOKII
wedding certificate	eSSRRTQSS
another copi	cSUSSQQUK
'another copy	cSUSSQQUK
fix	hGPPNJGRQ
nationaliti	dNQPQMIPR
'nationality	dNQPQMIPR
club	nFFEHJFED
engl…	mHKHMNLFK
certification	gSQRTTTPM
^copi	lQOIMKNRF
veri…	jLJGGLKHJ
^husband	kDKJLGKJK
lawyer	mDGAEKIED
lawy…	mDGAEKIED
attorney	jJMFNLJML
atto…	jJMFNLJML
signature	jIJHHMMDG
certify a	dNOONQQHN
an official	fLQMOLNKM
authorisation	gPMJLMMIJ
copi from	hROMQPKRF
a certified	cPQPQQQML
certified contract	bQQPRRRON
addi…	hNPLLPLMI
team o	gMNNORPKM
residence and	aSRSSSSSR
and health	aSRSSSSSR
health card	aSRSSSSSR
and insurance	lPSPGPKUO
translated	jHQIHGLMO
~translat	fIPLHKOPO
translator	iINFIHKIJ
port…	jQQPFJJRR
interlinked	hPRPLQQPN
~interlink	hPRPLQQPN
adoptive	eNPOPMMLM
adoptive parents	eNPOPMMLM
pack…	lLKGMHIJH
funeral allowance	cUUTUUUTR
youth	q9FCHDFFF
youth volunteer	gJQNKPNIO
denounce	lGIIJLID9
deno…	lGIIJLID9
complaint	mMMLFIDGN
junior	fKONMMOKN
juni…	fKONMMOKN
junior high	fKONMMOKN
electronic	iOQOOQQON
supervisor	gNNMMOLOM
the guardian	gTTQNSPVN
to drive	iKKGIOMMJ
license	aPRPRRQPQ
driver card	gSRPQSRTP
wage	mDJDJIIMM
اجنبي	oBEEICCCD
زوجي اجنبي	cRSRROSSS
يقيم	hMMJMNIIM
~قيم	jKMLMKKIL
فيتنامي	gMNKMMHLK
~فيتنام	gMNKMMHLK
فيتن…	uBECEA3DC
^فيتنامي	eNNNNNLLL
ليست	gMOPILLPL
~ليس	iLMNGKIMH
فيتناميه	nFJIKLDHH
~فيتنامي	pDHGJJCEE
~عاد	gLNNIJMLH
سفر	lNMGMNKLH
تبليغ	gLLLJNKGJ
~بليغ	gLLLJNKGJ
عنوان	bRQQQRRPO
لتسجيل	hIKIJKKLI
ذهاب لتسجيل	hIKIJKKLI
لتسج…	hIKIJKKLI
فاته	gNSQPMPQU
مقعد	dMQPMLMQP
توفيت	nEIGHHFLM
اسره	oHIAGHEDB
~سره	pGHAFHDB9
يسجل	mILJOMIKE
زواجنا	mKMLINGLI
~زواج	nIJKDMGJD
زواج…	qILJFMFKF
~منزل	mIHDHIFFF
نطلب	pELGEIKL8
نطلب ان	mKOIFLLNB
مسجل	kHJIDKIJC
فهل	lCHCGKKED
منزل	mGGFCGICE
في منزل	hLKJHKNIJ
اريد شهاده	lVVVMVVUL
~عطا	fPONMJLKM
اعطا…	gNNMJJKKM
اشعار	eMONOMJMO
~شعار	eMONOMJMO
تسجل	dSTSTSSSN
توكيل	dNOMNPOMM
~وكيل	dNOMNPOMM
~بلاغ	kHJJIKKGH
فماذا	kIIIJJIGF
~فماذ	kIIIJJIGF
نعمل	fMONKKKOP
دار	mEIGGDIED
مسنين	cPPQQPPPO
~مسن	fLMNNMLNL
~ومن	mFKLJJGNJ
~قيد	mKJGGFAHD
قيد	-29860697
^قيد	gMNKLMMJJ
تسجيل مولود	fTTRSSTSN
اثبات	oHEGDGC9A
~ثبا	oHEGDGC9A
ابوه	kFMHLFGJK
اثبات ابوه	iLMKLJLJI
~بوه	kFMHLFGJK
معا	qHGHAEJFF
والد…	fLKLLMOIK
اعتراف	fMKLMNLIK
~عتراف	fMKLMNLIK
اعتر…	hJJJKMKHI
اثناء	kKIFJGJGI
~ثناء	kKIFJGJGI
استخراج	cOOPPPPON
~ستخراج	cOOPPPPOM
ميلاده	dOQPQMLQQ
~ميلاد	mILKJHGLC
ميلا…	lJMLJIHMD
^اعتراف	eNLMMNNJL
يحمل	dOQQMJNOQ
~حمل	v89BAC998
لقبي	nKRLEEMPQ
~لقب	nKRLEEMPQ
~لام	qJKKKBKIK
اب	eIMNMKPKK
~لاب	kIIJGJJBD
^ام	hHNJINLKK
ده	gNPMMOMPM
~لده	gNPMMOMPM
^ملف	mEMHJHCFK
نريد	rEKJ9BDLJ
مطلوبه	hORPNONPJ
~مطلوب	hORPNONPJ
مطلو…	hORPNONPJ
للزواج	aRRRRRRRO
للزو…	aRRRRRRRO
^زواج	dPPNMLNOP
~وثيق	bPPQQQPPP
قانونيا	eQQQFQQPP
~قانوني	jNMNDMNHH
قانو…	qFGH8GHBA
~صبح	kFJLAIIFK
رسميا	jHHHGONEE
~رسمي	oCHEDHIEE
^اثبات	iMHJJNHEG
فكيف	iKKHFOHJC
رسميه	hHPKOKMMN
~وشك	fLLLLMLLJ
انتهاء	kJNFKIKJJ
~نتهاء	kJNFKIKJJ
انته…	kJNFKIKJJ
مده	kIIHFIGFE
تاشيره	fMLMMMNJK
تمديد	hILKKMMGJ
~مديد	hILKKMMGJ
^تمديد	hILKKMMGJ
شهرا	hMLLJMMHH
~شهر	rADCBED96
~بقي	gNMGEHELL
^تاخر	cMOPPPQNN
~مرت	aRRRRRRRN
للطفل	hHLJLJLKO
^لدت	gNQPMMNPJ
لقب	iKJJIIHHI
متجري	hLKHLMLHI
~متجر	hLKHLMLHI
نهاييا	gGLLLLLJK
~هايي	gGLLLLLJK
نهاي…	gGLLLLLJK
شطب	dRQQNRRNP
اريد شطب	cRQQNRROQ
ضرايب	kHIIFJLJI
دكان	kGFIGJJDE
ضريبه	hMONHMDML
~ضريب	hMMLGLJJJ
كشك	oGEEFGKIF
شركه	eNMMNOOJJ
~شرك	eNMMNOOJJ
مشرو…	hMMKHKLJJ
عايلي	bOQPPQQNO
~لغي	jUUNRSSUN
تسجيله	gNPMOOOOL
تسجي…	mLOJMMJIC
تجديد	fONNNMIMK
جواز سفر	hRRIRRROM
^تجديد	cQQPQPMOP
جديدا	bQQOQRNPO
للسفر	fNPLLPNMK
^جواز	mUVMVVVUO
متجر	iKJIJJJII
بيع	nFEDEIIAA
تاريخ	eNNNOPOJK
~اريخ	eNNNOPOJK
او	mFECKHGCA
مشروع	hLKIIKKHK
موقت	hIHJLMNKJ
~موق	kGEHIJJGH
~مقه	gLKKJMMJJ
نشاط	kJKKLKMGJ
تسجيل نشاط	aRRRRRRRQ
~شاط	hKKLLLKIJ
نشاط تجاري	gLMMNMOJM
صغيرا	gNOOGMJMN
شهاده تسجيل	fSSRSRSSQ
لاول	bPQQPQQNP
لاول مره	bPQQPQQNP
لمن	oBFG9IIBA
^رقه	jJJIKIKGH
باسم	fNMLNNKIM
صرف	fNNNMNOLK
احده	jGJIJMGHH
استر…	fMLLMNNJL
تي	mBDFFJKBE
اجتماعي	fNOLKNOML
تامين اجتماعي	aRRRORRRP
~جتماع	mIIHHKKCC
تقاعد	hJIIKKNGH
مبلغ	hMNNJOKIK
ضمان	p9KLDKEIJ
من ضمان	dKPRRRRPO
^طلب	hQQPPPQNG
تركت	hKLKKKGII
للعمل	gKKMLLLKL
رسمي	iIJKINIHJ
~رسم	iIJKINIHJ
دفعه	fPQPJQPQN
تامي…	kLKFJLJHI
^مال	lEIEHIOFC
^اعانه	kNQOPHMOJ
شبه	cOPOLPPON
اسره شبه	bPPPPPQOP
فقيره	fMNLMOMLK
شبه فقيره	bPPPPPQOP
~فقير	fMNLMOMLK
تطلب	ePPMPOPOF
^اسره	eNNNMOOLM
دفع	kMLJGGFJF
ثمن	hJLIKOHKL
دوله	jLJHHIJEE
~دول	kLIGGGJDC
استبدال	gQQQQQQPL
~ستبدال	gQQQQQQPL
استب…	gQQQQQQPL
استبدال شهاده	gSSRSSSRM
شهاده اعاقه	iJRQRQQRK
^استبدال	gQQQQQQPL
تلفت	iJOOKPOON
~لفت	iJOOKPOON
فيضان	oHFGKGIDD
في فيضان	lIIJMGJGH
تغيير	lGIJHHJDE
~غيير	mGHIGGIDD
في شهاده	qPNMQNMN5
^تغيير	oIFEGDDBC
كرت	oBGDEEDFG
معاق	fKOMOJNNN
لجنه	nEGHIHICE
~لجن	nEGHIHICE
^كرت	fNNNMNNKM
غيرت	bQQOPQRPP
هويتي	kEKKFHIII
رقم هويتي	hPRSSSSRR
ابدل	cOPOPQOPN
^غيرت	ZRRRRRRRR
بير	mOMKJOLKF
مياه	oDCDGHGDC
~ميا	gKKLMOOHH
حفر	eNKNKONIJ
اقرار	eMNMNNNKM
~قرار	iJKJJKKGI
~ستعمال	gLKMKLLGJ
^اقرار	eMNMNNNKM
~ثلاث	nJMKLKDJM
عاما	iJIIKGJHI
^لجنه	hLLJKKKKK
~لاد	jFOMIJIKM
يقبض	gOOKNNLMN
~قبض	kILKMMKLK
^كان	fKPOPJOOQ
معونه	jEJHJHJHI
~معون	jEJHJHJHI
مصاريف	gLNMJKJMK
مصار…	gLNMJKJMK
جنازه	fNNNJOPIJ
~جناز	hKLKIMOGI
لشخص	iJLKGKLIF
يعيش	eJQNLMPOP
دفناه	fLOKOINMM
~دفنا	fLOKOINMM
^قرار	mEEDDGOB9
نقل	gLKKKOLHG
الي حي	nMQLLLJSH
حي اخر	nQOKKKKPF
^نقل	gMLKLOLIG
انتقلت	gNOOONPLN
الي هانوي	bPQQQNQPP
^انتقلت	gNOOONPLN
عنواني	mIKEJILEF
~عنوا	nHIFIGKEE
عنوا…	nHIFIGKEE
~سكن	qCDCDD9DA
لابني	hKKKJLMFG
شهري	mBLLLMMIB
فماذا عن	gOPOOPPMM
عسكريه	aRQQRRRPQ
~عسكري	aRQQRRRPQ
عسكر…	aRQQRRRPQ
تجنيد	jMKIIKLHE
~جنيد	gJKJLNNMJ
قايمه	jJJHLKKEF
~قايم	jJJHLKKEF
انقل	fMOLLLKNN
~نقل	hKNJLIILL
للتجنيد	dKNNOPPOO
للتج…	gIKKLMMJK
اجنبي في	ZRRRRRRQR
فيتنام	hMMMLJFNM
في فيتنام	gMMMMKHNN
~عرب	jMMKCMGIJ
فرنسا	fIKHMOQIG
~فرنس	gIJGLNQGF
منا	eKOMKOLMN
مغترب	cOPOPPQMO
من حي	kJKGKHMIG
رعايه	hKJIHKOFF
~رعاي	hKJIHKOFF
راتب	nDCCKCD8F
من دوله	aQQQPQQQQ
معي	hHMNNKJIL
استماره	hHLJJLLIL
~ستمار	iHLJJKKHK
صحيه	eLONMPPMK
^استماره	hHLJKMLIL
تسجيل في	dSTRTSSSO
جيش	oLIKJFHMJ
اول مره	ePOPMMNMO
ميلادي	pLMKJNLLC
شهاده ميلادي	gSRQQRRNL
مقيم	bQRPNQQSS
شراء	eMMOMOPKL
~علاج	pKIDFHJGA
بطاله	dOQQLPQQN
اعانه بطاله	aTUTTSTUR
استق…	lHIHHHHHG
بنفسي	gMOOJMNLK
~راتب	jIFHHMIGM
تقاع…	jOOMMOOOL
~ختيار	cPOPNPPNK
مزارع	hJIJLKKHJ
شاي	iLKKKKKIE
فريق	mFEEEHFCE
صلح	nDHGFFDCD
مصالحه	jIIIGKKFH
~مصالح	iJJIHKLDF
مصال…	jIIIGKKFH
^قايمه	dOOOOPPJK
مصلح	lIHFEHGCE
متقاعد	gMLKMLNIJ
متقا…	gMLKMLNIJ
~نتخب	gLLLLMJIK
~مصلح	kGIEGKIJF
محاربين	gKLLNHNIL
~محارب	hKLKMHNIL
محار…	hKLKMHNIL
قدامي	eNONPJOLP
محاربين قدامي	eNONPJOLP
~قدام	eNONPJOLP
مصلحين	bOPOQQPOP
مصلح…	bOPOQQPOP
عاصفه	jGLJLLPIJ
~عاصف	jGLJLLPIJ
~زرع	hINLPMJKP
~دار	mEGHKLFDE
اقامه	pFECDCBBC
موقته	dOOOOONLN
اقامه موقته	cPQQQQOMO
مستاجره	eNMMNMMLM
~مستاجر	eNMMNMMLM
مستا…	jIIJKEEHJ
بنفس	ZRRRRRRQR
سكني	dONOOOOLM
دمج	gLLKLLLIJ
تحديث	eSSRPQRSO
~حديث	pMONMONLD
تغيير اسم	gPPOPOPPN
علاج	ePOOLMPLM
خطا في	dMMMQPPLL
في دفتر	eLKLNOOHN
من سجل	sTSSRPQNC
سجل اسره	gTTSSRSTG
مالك	fLMQOHNNK
~مسجل	sEFFD8FDD
جنسيه	lGIIGLJHG
~جنسي	lGIIGLJHG
دايمه	jIIJHMJII
مسجله	pEIHGDKGE
دايم	lDLEHIJHH
~مقيم	rDGCBGEJI
محكمه	kIHHGMHEE
~محكم	kIHHGMHEE
في هانوي	nFEI9HIAD
^مدير	jMLJLKIII
^نموذج	iNNNKMMME
لاده	cOPOOPOLO
اجل	dPONNPOKJ
ثيقه	hEKMLOHIL
~ثيق	hEKMLOHIL
عن بيت	jPPPPHLNP
عده	iKJIKKMGI
في سن	cQPPPPQNP
~غادر	bQPPPQPNO
~مشتر	fJNNKNLML
~جامع	bPPPOQQNQ
بناء	u9B6BF734
نسجل	cPPPQQPPM
قاصر	kGIHHKFHM
سجل سكن	gQSRRONSO
اعاده	oMJKJFCII
قيدي	hQOONHHOL
في قيد	lJMJKLJKN
ابتداييه	cPPPPQPNK
مدرسه ابتداييه	bRQQQRQPM
~بتدايي	cPPPPQPNK
ابتد…	iJLKMNHJH
ابتداييه جديده	bQPQQQQOO
^مدرسه	hKKLLMDJJ
يطلب	nJMIMLKJ1
ترخيص	kIIHJKIDE
~رخيص	lFHGGIGCC
لغه	gKKLKMKJI
~معلم	iJKIIJKGI
اصلي	iUTSTSQTN
سجل اصلي	dUTTTTQUR
~صلي	bQQQQRRQN
من جديد	eRNLKRRSS
اصل	eOONMMOKL
لا اصل	mIOOHKGUO
سجلات	gSTQRTPQM
ثيقه زواج	jQORPNQPO
شهادات	aRRQQRRQQ
شهاد…	lJIDKJIEC
قيد ميلاد	ePPPPOOQO
~ملك	mEHFFNGHE
يملك	eMNOMPMPP
مسوو…	hKKKJKKIJ
~والد	fJLLLKPHK
اهليه	gLJGJNFHI
وصايه	iJLKHKLMJ
~وصاي	iJLKHKLMJ
^محكمه	eNPOLNPNM
قانوني	iKLKKLKHG
تسال	ePQQNMGQN
وصي	kHIFIKGHE
من خارج	iOQMQOFRQ
~مره	dPOOLPNKN
تبديل	aRRPQQRQO
~بديل	hMLJIMLJI
^تبديل	aRRPQQRQO
تصحيح	fMLLMMMKL
~صحيح	eNMLNNMKG
^تصحيح	cPOPPPPNO
تعديل	jNNKLLNMJ
~عديل	lMLJHKMMJ
^تعديل	gNNLNNNML
^موظف	jMLGLKMIJ
~قومي	gNPOOKIMK
اضافه	jKKILJKHF
~ضاف	jKKILJKHF
ناقصه	kJKLLKLLL
~اقص	kJKLLKLLL
ناقصه في	hOMNNNONM
^اضافه	hLLLLJLJI
اثبات انني	eNOOONOLL
عزوبيه	dPPPOOOPM
~عزوبي	dPPPOOOPM
عزوب…	dPPPOOOPM
غيرها	bQQQPQQNP
افاده	iILKKIKJH
~فاد	lGJIHGHHE
بلديه	oADCFGGDA
من بلديه	gMMLKMMKH
~بلدي	pACCFGFCA
^افاده	hILLKJKKJ
استع…	hMLMLMMIL
^استخراج	cPOPQQQON
مفقوده	gVVUVVNTS
~مفقود	gVVUVVNTS
مفقو…	gVVUVVNTS
يحتاج شهاده	aSSRSRSRQ
قيدها	bRQNQRQPQ
~لميذ	bQQQOQRNQ
^فحص	mGFGGFICB
بديله	bQQRMRPPO
~تها	hMKJKLIGK
بدنا	oCEFEGBAC
~بدن	oCEFEGBAC
تبني	fKOOKLMOQ
^بدنا	iILLJLHHI
معامله	dQROQNLRM
صغار	iILJJIJHJ
تخرجت	kPMMNQHMO
شهاده قديمه	eUUUUVUUN
تعليم	hSTSSQROG
تغير	hKMLKMNLL
~علام	kHHGHJICF
ابتدايي	gLMMNMKLN
~بتداي	gLMMNMKLN
^دفتر	cQPPPQPOO
محافظه	eLHLNPLJM
~محافظ	gJIKLLKLK
محاف…	gJIKLLKLK
مستق…	fMKKKNNIL
لطفل	gNMNPQILL
^موافقه	eOOOQOINL
ملصق	gKLKJOMMI
نهايه	fMKLMNKKM
تحويل	iLLLKMOHK
~حويل	iLLLKMOHK
مجموعه	lLHGHFHDG
~مجموع	lLHGHFHDG
مجمو…	lLHGHFHDG
تعاونيه	mHJIIHJHF
~عاوني	qDEDFDFBA
تعاو…	rDABBCC89
جمعيه	gLMMLNKHI
~جمعي	gLMMLNKHI
^تحويل	iLLLKMOHK
خدمات	mMKEKLNJE
تسجيلها	kPRNPQRKI
قيد فاه	fMNLOOOKN
موته	hPRSGRQSR
زراعه	gKKKLNMHK
~زراع	jHIIILKFI
في ارض	kFFHJJHEG
ارز	mFFEFIH8C
^زراعه	jJJJJJJIH
حقل	gMKJMKJHJ
~حول	kGFFHMKGH
انتاج	gLKLKLMIL
~نتاج	gLKLKLMIL
^ارض	hHPQONLNN
رقما	iLIHKJGHK
^شركه	mLKHJKKIA
يعملان	fLKLLLNJJ
~عملان	fLKLLLNJJ
يعمل…	fLKLLLNJJ
قريه	sDABECE4A
~قري	lJHJKIJAC
شباب	hLKKKLLHI
معبد	hJLJLLKHJ
يحول	iONKNNMLH
~هال	lFGFIEEHI
سكنه	cNPQPQRPP
سكان	jKKHJLIGG
فصل	eONONOOLK
تقسيم	jHJIJJJGH
~قسيم	jHJIJJJGH
كبيره	fNNNNQLLM
~كبير	fNNNNQLLM
صله	bPPQQQQOP
~قراب	dNNMNOOLM
مكتوبه	fMMLNNKKM
~مكتوب	fMMLNNKKM
مكتو…	fMMLNNKKM
كتبوا	gMMLMMMKI
اخ	dNPOMPNOI
ابنه	iLIIELIHL
^خطا	jKKKNLMIG
يرفض	eOONMKLNN
تعيش	sQQP9QPPH
^عايله	cMOOMQOON
تاكيد	eOLMNNLIM
~اكيد	fOLMNNLIL
اسكن	gKIKLMJIK
في سجل	nNMHOMKQI
ابلاغ	gKMMLNNIK
استعمال	eMMOMNOJM
بلاغ	lPTPMRRMG
ضياع	fOPNOPPMH
بلغت	eQQPQPQOL
عن ضياع	dOQPPQQOM
^بلغت	eQQPQPQOL
حول	oGDGACI9C
استش…	kJKJIJJJF
محضر	gLMLLMNJG
اجتماع	iNMMNNMHH
^محضر	gLMLLMNJG
~مخطط	iLJGKMJFI
منطقه	kIHEIGIEH
~منطق	kIHEIGIEH
سنويه	bRRQQRRPN
~ويه	bRRQQRRPN
ذكري	gKMNMNNMF
ذكري شهيد	bPQQQQQOM
للشه…	mHNLJJKKI
~ستحق	aQQRRRRPR
~سرت	hMLKMMKJH
فضل	kEKIJKKIH
ارمله	fQPOPPQNH
~رمل	fQPOPPQNH
^معاش	jQPMOOPNH
تكريم	fLMLMLKLN
~كريم	fLMLMLKLN
لابي	eLMNPNMOQ
جندي	lJIJLMKGL
~جند	lJIJLMKGL
راتب تكريم	fLMLMLKLO
ملف شهيد	gONMOONHJ
في ملف	kMKJNLKJH
~مستحق	fMMMMLNJL
مستح…	nIIGDIDEC
^سحب	hMKHMLMJK
بغير	kHEHJNHDF
ابن جريح	dRSRQSSQO
في بلديه	eNLLNNNJK
~مسوول	jJJJIJHII
عني	jKLHKJJMK
رهن	lLONJOMJJ
شهاده ارض	mPUVSSQQI
توثيق	iILNKLKIK
~رضه	fOKNMNLFK
صك	uAD8ADB8B
مراجعه	lMKLHMMIK
~مراجع	lMKLHMMIK
مراج…	lMKLHMMIK
فقر	jJJJJJIHF
~راجع	aQQQQQROQ
اسره فقيره	jNLLJNLHH
سنوي	iKHHKJJDH
~سنو	iKHHKJJDH
ثلاثه	jLNMMLHLO
فقراء	pDCI7BECA
لا نريد	jJLMCNILI
صفه	jJIFJJIGI
~منح	iIKKIKKFI
صيادين	eLLLNONJM
~صياد	fLKKNNMIL
صياد…	fLKKNNMIL
متوس…	hJJKKKJHI
~معيش	cQPQPQQMM
مستوي	bQPPQQQPM
~مستو	bQPPQQQPM
متوسط	cPPNPPNON
~شهادت	gNMILMKIL
تطبيق vneid	fPPPQQLPP
معلومات	fONNNOOLJ
~معلوم	fONNNOOLJ
معلو…	fONNNOOLJ
^رقم	gMNOOPOOL
^تاكيد	jKKJKKKJI
برقم	dPNJQQPOM
~صدق	jGLHFJJMG
اموال	kJJIGKJHG
~موال	jLKKJLLGD
جهه	cMQPQQPNO
دون	gLLLLMMJJ
كترونيه	fMOMNMKMO
~كتروني	jINKMJGLO
كترو…	jINJLJFLN
جمع	fJNMOONLN
^مجموعه	hOKLKHJJK
طقوس	iLKLMGIIM
^طقوس	iLKLMGIIM
اداره	iKIKMNLGG
~دير	dPQPLONOP
ارضها	dONOOPNJN
اعضاء	cPPQQQQLL
~عضاء	cPPQQQQLL
~لصك	kKKGKKKGJ
يد	lVVVTVOVP
بيت قديم	hPNPQOLNQ
ارضي	hMNMMJHHH
~رضي	hMNMMJHHH
مخطط	jJIJJIHGF
بدل فاقد	gILMMMNJL
^بدل	hILLLLNHL
ملكيه	jLFLMLMKL
~ملكي	jLFLMLMKL
ثيقه ارض	lHLJIMJLK
^ثيقه	jOOPLPOLK
غلط في	hLONOOONO
ارضنا	iKLIHLGHH
~رضن	iKLIHLGHH
نزاع	jJIIJJFGI
في نزاع	eKMNNOPLM
~زاع	jJIIJJFGI
نزاع ارض	dMOONPOLO
حساب	rEH9FFGEC
سكنيه	aQQQQQRPP
ارض سكنيه	eOQQPSQQP
~سكني	aQQQQQQPP
^اعاده	dVVVVVTVU
مساحه	bQPPQPPNP
~مساح	bQOPQPPNP
انتخ…	eNMNNOMIL
مجلس	hMLLMMJHK
مركبه	eOONKOOIF
~مركب	gNMMKONFD
مستعمله	bQQPORQPR
~مستعمل	bQQPORQPR
رثت	kFHGLEEHI
^رثت	kFHGLEEHI
مخال…	fNMLLPMIE
رثه	iJJHJKJGI
اربعه	hQPOQNPOI
للبل…	lKIEJKIGG
رخصه بناء	bRRRRRRRO
ترخي…	eONPHNLNN
مخالفه	dOPNNQNNM
~مخالف	hLKJKKKHJ
~معتمد	bSSSTSRTR
معتم…	bSSSTSRTR
لنا	nIIJHHGGB
من رخصه	dVVUVURVT
ضايعه	gVVSVUMVU
~ضايع	gVVSVUMVU
^رفع	fNMKNLLKK
ثان	jIJJKKIKI
~هدم	gNLNKNMKM
زقاق	qDC9CCB98
اقارب	hJKKLJJJN
عند اقارب	eNNMNNMMO
~قارب	hJKKLJJJN
مشتري	cLPPQQNOO
موثق	dONNOOOMM
استيجار	eNMNLPNHM
~ستيجار	eNMNLPNHM
^استيجار	cOPPPQQMO
اعتراض	cOPPPPOPO
~عتراض	cOPPPPOPO
اعتراض علي	cOPPPPOPO
^اعتراض	cOPPPPOPO
ارض عايله	eMONMOOOO
~مجتمع	fLMMNMMJM
^تقديم	hLNNMPGGM
هبه	dMNPOPPKN
شيخوخه	hJNLLNMLJ
~شيخوخ	hJNLLNMLJ
شيخو…	hJNLLNMLJ
لامي	dOOOOOOOO
~دفن	dSQQRRRQN
تجاريه	fQRPOQRMJ
~جاري	fQRPOQRMJ
تجار…	fQRPOQRMJ
املا…	cOOOOPPMN
الكترونيه	fNNKLLOJL
~لكتروني	fNNKLLOJL
الكت…	gLLJKKMHK
رخصه قياده	kQHPQPPQL
قياده في	hUJTUTUTO
شريحه	kJLKKLKIC
~شريح	kJLKKLKIC
سواقه	iRQRORKPM
رخصه سواقه	eUUTTUNUS
~سواق	nLKKIKGIG
تامينه	bQRRQPPRR
بصمات	kJLLIJILL
^هويه	hMNLMMOKP
للهويه	hKLJIKKIK
للهو…	hKLJIKKIK
~ظاف	kIHGIHHGF
تبغ	kJJHHIKFG
سيط	qHGHEGH9B
^تعويض	gMMMMMMKL
وساطه	fMNLMNNJL
~وساط	fMNLMNNJL
متطوع	hJKKKMKGI
اجنبيه	eOMNNOOMM
~جنبي	eOMNNOOMM
اجنب…	eOMNNOOMM
صايه	cLQPPPPQN
~صاي	cLQPPPPQN
~كوري	cPNNNPPQP
~مترجم	aQQRQRQPQ
مترج…	aQQRQRQPQ
مصدقه	kGHHHHHDF
~مصدق	kGHHHHHDF
زواج من	iPPIIPPRQ
حكم	hGOLKJINN
حكم طلاق	fJQMNKKQQ
مترجم	mDGDFIICB
ورق	kHLENGHHM
ترجمه	bQQPPQQPL
~رجم	gLPOJONOJ
^ترجمه	iNNJMMNKL
سجل فيتنامي	iVVOUVVUU
~صادر	kILIKFLIH
اصدار	cRRRSSRRR
~صدار	cRRRSSRRR
خمر	gLLLLNLIK
مدنيه	kNNMNNNLJ
~مدني	kNNMNNNLJ
قيد زواج	ZRRRRRRRQ
منحه	gKLLJMMHK
^مساعده	kJKKJGHHG
في عقد	iGHHNNLGE
مدني	gRRQRRRRN
~مدن	gRRQRRRRN
~عترف	hFLGLJMJM
سفاره	hMLKKMMIH
~سفار	jMLJJLLHF
ختم	eLPPJPONO
قانونيه	eNMMOMKLM
كاله	eNOMMMOKK
~كال	eNOMMMOKK
^رساله	aPQRPRRQP
لديكم	bPQQQQQNR
مصدق	iKLKJLNJI
عقد مصدق	iKLKJLNJI
اتفاق	gLKKKLLHJ
~تفاق	gLKKKLLHJ
عضو	eMNLMONKM
~عقد	cMPQMPQNQ
^مترجم	iGJIJKKFI
ورثه	lDIHHJHGI
~ورث	lDIHHJHGI
اعداديه	lIIGLIIIH
~عدادي	lIIGLIIIH
سجل مدني	gRRQRRRRN
هويه الكترونيه	dPPMPNPLO
~رقمي	cOPNOOONO
اشراف	fJMKKNMLI
~شراف	hHMJJLLKH
اشراف علي	fJMKKNMLI
علي وصايه	gMNILOMLK
مشرف	gNLIMNNJI
~راقب	nHJJ7JHGF
دوليه	cRRRQRRQP
~دولي	cRRRQRRQP
دخلي	gMMKMNJIN`
