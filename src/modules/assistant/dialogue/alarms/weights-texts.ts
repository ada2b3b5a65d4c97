/** Made by `node script/learn-alarms.ts` from the sentences beside it; not to be changed by hand. */
export const from = '883977c'

/** Of none, medical, fire, crime, self-harm, violence, lost, insult, injection. */
export const bias = [1.87, -0.32, -0.68, -0.2, -0.52, -0.82, -0.99, 1.26, 0.4]

/** By feature, a letter for each kind. */
export const weights = `bo	K00EOJSRS
toi	WM1SaN40T
bo toi	kXLOT02I0
tu	OMVAk0M0W
toi tu	EkJObPFQG
nhien	CoCEGOEH9
tu nhien	FlGJHPGIB
nga	9l73FcB52
lan	S7g4fC000
ra	0wR0SRQ0X
lan ra	MeZRIQKRL
dat	w0070000I
goi	6cVSKDq50
khong	PLA0X0dFS
goi khong	EmIKFKGKE
thay	T5U1V2a00
khong thay	ISTEUDYIE
tra	B50H000hj
loi	4C3IfE3fr
tra loi	3IEB5B7li
^bo	a0600h00X
'bố	RQG27hMC2
'tôi	LWFSZT90S
'bố tôi	eXOSJGJPI
'tự	MVE7l8CIN
'tôi tự	KiRRYSLTM
'nhiên	LfMLNRKMI
'tự nhiên	MeNOORLMJ
'ngã	IeHC6UBGH
'lăn	XXRLHPHUP
'đất	-87A01093
'gọi	DfVPHPYE8
'không	JZI8OKO5M
'gọi không	KgNOMPMNK
'thấy	IJaIMKW92
'không thấy	MXRMMIVNJ
'trả	FMIVELIfb
'lời	8KGEAGGcl
'trả lời	ESKJHMKfe
#collapse	5-C09000D
#collapse+fall	ShF00106R
#collapse+now	BjFKGJELa
#collapse+parent	Js2203020
#collapse+self	6w00R9040
#fall	PkT9LCEIB
#fall+lost	OP87RHaF8
#fall+now	JaKU0GQ9O
#fall+parent	0WQEOHQAX
#fall+self	7fPMeMQ0C
#lost	H00100-00
#lost+now	6UOMTImQJ
#lost+parent	50I0NJt60
#lost+self	C200I0y00
#now	FeNgNJF0K
#now+parent	GXTCHjN03
#now+self	NSBeOMI09
#parent	EO6K3mn5E
#parent+self	8K0MOeg9N
#self	N1AKhJYCQ
ba	GVLEKaHJ0
ngoai	H0ESP6d00
ba ngoai	HQF8dZEDG
con	BH50UYrC0
dau	MCNYP6h6N
con dau	PnEB24IHH
that	W88H5T00Z
nguc	4wN9FA6OL
mo	YSN6GIS0D
hoi	ScRX00IRG
mo hoi	NhEBCDFFF
va	BJ900T37s
nhu	9PD06OAuP
tam	kY740V183
^ba	UK800j9R0
'bà	FeVOPPKRD
'ngoại	GHG1PUcDF
'bà ngoại	JULIbWJJN
'đau	Mh73XK29A
'con đau	NgPNDJINP
'thắt	9jMDDQFNF
'ngực	EiQNJMLQP
'mồ	cWNNMGGMN
'như	JJABEXAiO
'tắm	JcJQIVHNJ
#body	7sAJZL8T4
#body+pain	JXDYDGWK1
#body+parent	5mPQ0GQ0S
#body+self	Kg0AQVQ0G
#pain	HlHLD7FEH
#pain+parent	BiP0OFSSE
#pain+self	8j0MHBWCW
#body+partner	5U0oBUHE0
#body+past	VO60L6cDA
#pain+partner	FeBSDMVTC
#pain+past	OYbOHMQMR
#parent+partner	N9UBIQ580
#parent+past	eU50HIE21
#partner	Ff0LFv6F0
#partner+past	SVMCcAHMM
#partner+self	9L1HHqP00
#past	qIF6N0H80
#past+self	OF0QP7Y00
co	FNNjMDD0E
nguoi	0fKaaNJ0X
co nguoi	0fKkZ2NH4
xiu	bc974DGFE
o	EJT280QV0
hang	faMKCJ000
o hang	KcHYKQLQP
ghe	h3R00Ra00
cho	886RWISaZ
ghe cho	AVDQBAjGE
roi	DWUUkAW09
cho roi	BN35nNC8D
ai	9cV0b9hL0
giup	YJM80WFX2
ai giup	SZDCFVDKH
voi	UXLFHIX00
giup voi	RWZFCL9HK
^co	0HUzPIT00
'có	ICRkN0H0C
'người	5cPOSXI0U
'có người	EcOWX4TH2
'xỉu	YZFFDHGMK
'ở	HJVbD0VA0
'hàng	XWQQGL2AA
'ghế	c9UKCUG8D
'chờ	bbGO55VA3
'ghế chờ	8XIVHKeMP
'rồi	GkYJWHS08
'giúp	SISK8VNSA
'ai giúp	TXKJMUKRR
'với	QYOLMSR9F
'giúp với	TWXKKPIOQ
#collapse+help	HiJIMNKOO
#help	3igX0HO07
#collapse+pet	QdMMIOMLK
#fall+help	QIbK22J74
#fall+pet	KEHVb5NVO
#help+pet	LWE7YgELB
#pet	m519E20VQ
chu	OMQP9SG4P
bao	RC39oBV00
ve	U36h00g10
bao ve	QaJb9A4GI
nam	ag00CV00B
bat	4Nce8m040
nam bat	VXSKJNLUE
dong	YRDM00O0e
bat dong	VXSKJNLUE
san	ZZJIe0870
ngoai san	dGJbBEEGD
biet	PFI0B2YYQ
khong biet	J4M0G4hd0
biet con	JZSLIQeUS
tho	C-W40K1BX
tho khong	AnQPKLDPP
^chu	9U0MOdM60
'chú	JbD75WUCB
'bảo	7K5Mk0e76
'vệ	LOMWDAYEE
'bảo vệ	UUNXIKGMN
'nằm	GmA8OC7L7
'bất	LdNKMYORH
'động	dUDEAJCF2
'ngoài	IGJYTIR40
'sân	PUUWSNPLK
'ngoài sân	WUOWMOLNM
'biết	NFPCBLWXV
'không biết	JGQGDDbN4
'còn	KXRTT1I0H
'thở	9rGNCSFOI
'thở không	LeQRPNMRQ
#breath	0-00YD0P0
#breath+collapse	Mh8B4CG2A
#breath+fall	SdGG7JE9D
#breath+parent	Yf73KBO16
#breath+now	PfSA779BC
#breath+pet	aaSDHRGEC
#breath+self	Yc00XKC00
#breath+weapon	LbIEVDJIK
#collapse+weapon	JSQRJfONF
#fall+weapon	GkQLMHU0H
#now+pet	OWMFK4PCT
#now+weapon	EWXW0W0FN
#parent+pet	GHJHVHR0X
#parent+weapon	32YY2XT10
#pet+self	b9A9TPCKX
#pet+weapon	UQJfFAHED
#self+weapon	550ZcXOTM
#weapon	204-TN0A0
me	000VJgaEN
em	BQGNqYG00
me em	kl8000003
hon	ZK00LSG50
hon me	PeQPIHMUP
me roi	GWKdBFYOK
lay	DU0SOr000
roi lay	EcMT7bGJJ
mai	T0P0PKW0R
mai khong	QECHXAZHI
tinh	hYD0U1000
khong tinh	FkIKSHKKK
^me	LYF0IUIK0
'mẹ	1bI0NddO0
'hôn	bO9H8SDIG
'mê	NUOdIJKQO
'mãi	PMEFaHWDE
'mãi không	RQFKaENDF
'tỉnh	IjFKLHGHA
'không tỉnh	GhLNWNOMN
vo	LRYC0M0gJ
vo toi	jEF3MQG8A
toi dau	JVRHEQhSL
bung	Lgb37HO95
du	QaIdD004f
doi	l55MP0L0A
du doi	DlPCMFJJK
mau	XZLYD0000
ra mau	VdQFEHGTQ
dang	S4YcH7MM0
mang	o3BNR37J2
dang mang	IgULORRUU
thai	lIBLBQ908
mang thai	IgULORRUU
bay	0Se00JgSL
thang	KBCq0AWF0
^vo	qPD30KAGJ
'vợ	eWN8JMGNN
'vợ tôi	bSNDPIONM
'bụng	NeMKHJRNF
'dữ	KeMDEJIJY
'dội	LeQNPPOOM
'dữ dội	LeQNPPOOM
'máu	7j8VOPDDD
'ra máu	NdSNPQQTS
'đang	LRXaJOTGB
'bảy	JUUIGMfLJ
'tháng	mKLHLIJOE
#blood	2-8HS0000
#blood+body	2YJ0fN911
#blood+now	DZGgELMNN
#blood+pain	AjFNGPIJJ
#blood+partner	FjAT0PA9F
#blood+self	Gs3PP8087
#body+now	FY8LZ0X0I
#now+pain	TMIOKMd81
#now+partner	OkQK9Z1HC
vo em	RdHOMNIUT
nuoc	iJfA00000
oi	4XY00Cr00
oi roi	HjBNHJONM
roi con	GTELNNiPH
sap	OkCC64800
noi	7Q3GNDQYY
toi noi	MT9DiJGIA
gio	AR6709mMf
lam	WLaMW0K0A
gio lam	VYGJONFRK
sao	gVX090J00
lam sao	XLVKEJWNN
'vỡ	CgTSEHNGF
'nước	bRZM4DAHE
'ối	JhINJLONM
'ối rồi	JhINJLONM
'sắp	JeOMO8G63
'tới	RKDeO7GC1
'nơi	KUCLKPdIA
'giờ	8aAI1AfSb
'làm	QBHJTNN4L
'giờ làm	UbMMMOJUN
#help+partner	DYUBDiHIK
#help+self	SXGN1UJ00
#device	7HtJ3J1KG
#device+fall	CFaIVI3YH
#device+help	SPUGLGWMM
#device+hurt	ILdNK1A9W
#device+partner	Bc6THX4O9
#device+self	WJURKRF00
#fall+hurt	AnP0F0G9I
#fall+partner	Ajb0EK3H0
#help+hurt	JYB9c9ENI
#hurt	MpYHMD260
#hurt+partner	7cHL0bL07
#hurt+self	IfX9VEO02
con toi	YMANT0AF8
phai	YHKEGQL5O
xu	fV9GDHDIB
no	0QUqWEP0M
no dang	DXMhUIKQN
ho	WO3J2550T
sac	fbXC8DC08
ho sac	McdNLPOQP
sua	eOL6FADZ8
sac sua	McdNLPOQP
^con	aM14DAgH0
'con tôi	SXHLSGOMA
'phải	PTMLNTMHR
'đồng	XSIPHIBGQ
'nó	0HDrZY8F8
'nó đang	HWPdUONQQ
'sặc	OcYPOKQMP
#breath+kid	FrDBND9DL
#breath+swallow	EkOJ9NQQP
#kid	9U0ADal00
#kid+now	GQ0QAUZA8
#kid+self	8R1TWOa80
#kid+swallow	3vB85HEFM
#now+swallow	IaIIbKKIH
#self+swallow	0xG8SA7KH
#swallow	0-2MJ0004
#blast	GRnS8AK0P
#blast+breath	ZVIIJSIRS
#blast+device	CLgNCFA6O
#blast+kid	Of3FP1PLI
#blast+now	I1Ip803E2
#blast+self	1f6TRTS0K
#blast+water	8TeLeE9GP
#breath+device	iTYADKO7B
#breath+water	ClaJVKGNR
#device+kid	FZDAVcYIO
#device+now	CRdYKV687
#device+water	HSb8aIMMJ
#kid+water	Eb9e4UTG8
#now+water	LALN4PYEa
#self+water	DKGYRNRSW
#water	YDBQY6G7L
chau	DM000Z-10
be	JM09i4dE0
hoc	f40M02Sb0
hat	WUbADZGE7
nhan	s0Q8H005U
mat	ZE00J5bSI
tim	cQ0009h00
tai	kO0Y6008K
tai khong	QcVTRRNUK
khoc	Da7MP6gE6
duoc	MTRE955MP
^chau	2P4I09-E1
'cháu	IVGF5fgG9
'bé	8j2D0Qd3A
'hóc	MdSQOPPKS
'mặt	4YAYBeAQ6
'tím	EdPJMcJIO
'tái	IiVVUSMVV
'khóc	JYDNOAaHF
'được	MOQIPCDOQ
#afraid	3BBaIWj3I
#afraid+body	VBXZI3Q1W
#afraid+breath	JCFHYgQGL
#afraid+fit	UcHDHGDMY
#afraid+kid	0Y9SM3lEC
#afraid+self	3M7WRTf0H
#body+breath	HfESL155C
#body+fit	BvD4761D9
#body+kid	Bp0M0aU6E
#breath+fit	IiQOMIKNO
#fit	H-000200B
#fit+kid	IrEDFB4JM
#fit+self	MqB0000H0
nho	YBH592QPA
thang nho	IbNdMMFNS
uong	aT00g00N0
nham	6iECSASXC
uong nham	EnJH4GGIL
chai	QKOR1b135
thuoc	Ah4FnP000
tay	0S00ocS00
trong	4UcaAYP0K
nha	R3ZC0pV00
trong nha	FWPOCf0G9
nha tam	DhFDEdFJE
^thang	EZHO4MSP2
'thằng	6S0m99ML6
'nhỏ	SOOKCEdEC
'uống	ZQ74aDB8A
'nhầm	HjHLBJQHK
'uống nhầm	HjKMDJJKN
'thuốc	EaBKeT888
'nhà	GJZJ5hQA4
'trong nhà	IWRWBYBIG
'nhà tắm	NeMHLYNQN
#body+swallow	JkPKFHLOP
con be	CXO5CbhPQ
be nha	YVE01CULL
nha em	TPXG0KV9B
sot	PgMDDJINN
do	21NQCdGlD
do nguoi	SeMEKJIO7
giat	Ac6e8P788
dao	Ab0UXF010
len	NoWX00D00
'con bé	JYOHFYZPR
'bé nhà	QbHB9IVNO
'sốt	RaOKNNNPP
'độ	PWKGGLJFV
'giật	FbEXHRHCF
'mắt	ClS9ILDB6
'lên	LiUD05N30
#body+rob	PTBdED8CJ
#kid+rob	DaAjA76CK
#rob	570-060C0
#rob+self	EV0t30085
#body+fall	PTAGO3VUD
#body+weapon	VRRIdGL00
#fall+kid	CaK0VXd8C
#fall+rob	IHBfCXADB
#kid+weapon	JdOS7b9KM
#rob+weapon	ROMaIGKLM
ong	2jIc0SS03
ong toi	HoGAA9FMI
toi len	RbMKMOHSL
len con	HjSPQQMUS
con tim	FRTQMOnUU
de	ZN0Kd700F
quen	Q7C000eBh
de quen	daLICNJJH
quen o	FUOLKKjGL
o nha	RF5SaDWDJ
^ong	Ig8M2cHEC
'ông	Cj8W6XSDC
'ông tôi	IjLIJKIOI
'tôi lên	SaQPLRFUO
'cơn	KfROPPMTR
'để	WLGAcQFD7
'quên	SMMFDFbLY
'để quên	VcOMJQNNM
'quên ở	LXQOOQdMP
'ở nhà	KKARXNQJJ
#body+hurt	CpJ5O8N07
#fit+hurt	NeMMNGMMG
#fit+partner	YcMIG2JJJ
chong	WF10Qj000
chong em	c8F30eFFH
bi	Dn0W0aPA3
em bi	HZ0k0a0C7
may	L0QF060uE
bi may	CheGEAGFL
cua	PFKT6HH0b
cat	hQB1S705S
dut	PZXHcOONO
ngon	hPSABFH8B
tay mau	GiQOIKUUT
nhieu	OJDXaGEE8
^chong	R1B0Jk8CC
'chồng	H7C0Up1A6
'bị	CeBa4YJK0
'em bị	ERCh4S8CD
'máy	WJbF640U8
'bị máy	IaZLMLLMP
'cắt	dPLITFLMI
'đứt	ZWUKOPQQQ
'nhiều	OUHTGFNKN
'lắm	BiXQHAQE7
#blood+hurt	6p8KTBIDI
#blood+machine	XbRNOJPMO
#body+machine	EjJ9KJ8Vc
#hurt+machine	QWONMBGQS
#machine	402000Fr-
#machine+partner	WUP07L0UB
#machine+self	AT0P49DZj
#blood+pet	7oCBUHEGF
#body+pet	UC0RU5HOW
#hurt+pet	DUMWgP000
#machine+pet	BA6XN990i
#partner+pet	DNMOSWbVV
anh	SV000gA00
anh tho	GoFEJ7HCH
tho roi	MeQPOLRSQ
gian	aXMFINMJL
giao	cL5Q02Z30
xuong	3ejKQPB00
gay	hN0K1ZB03
chan	JZFg59430
^anh	NR006hG10
'thợ	LgHJJHKIK
'anh thợ	LgHJJHKIK
'rơi	PcX87OFNM
'từ	ENYSG9Z2S
'giáo	VPBMDBUH8
'xuống	CcbNRME9A
'gãy	kHIIJcI6H
'chân	Si88AG9CJ
'xương	JeOQOPQKS
#hurt+weapon	VRDQOV64P
#partner+weapon	4bXQWI42C
duong	SEeJQXF00
ngoai duong	n6Z007MJM
vu	mQ508U887
co vu	mTK9GCHSK
dung	W4L0eGbCH
xe	RVSl97500
hai	Q4B41lVB0
hai nguoi	DQEnABFNK
do mau	GPMiHMKPP
day	R9K4V0RZ0
^ngoai	MSLeJHJQO
'đường	IQbKMAbB4
'ngoài đường	XMT9BLYMO
'vụ	gTNGJMJMM
'có vụ	YaLHMMNUR
'hai người	KaIhFEEPO
'đó	EUUVZJPET
'đầy	YURGHOHMN
'đầu	JMUYTK61S
#blood+fall	LZOd3H79B
#blood+here	Ab6g7KBDI
#body+here	AeRUAXFKN
#fall+here	DhPE0T7P8
#here	8cPL1Ng00
#here+hurt	0XRO0SPQ2
#here+self	J2RWJ6c00
#blood+parent	MkCB5HACF
#fall+pain	EaR5HUQS2
#here+pain	IgC6DaQOO
#here+parent	FKMACSbJ1
#hurt+pain	JdDGMKbE9
#hurt+parent	KPOJ7KZJ0
xe tai	QZ9ZACBGB
can	hE3GAC0RO
qua	fWY80FO06
ta	YVVJ0U483
nguoi ta	GfcR00720
truoc	WHFW00Z0A
cong	YCbT00B00
truoc cong	CcWYNMNOK
phuong	sN7R8H070
cong phuong	HcHXQQPQR
phuo…	sN7R8H070
^xe	WYd05D861
'tải	PZMNKOMLL
'xe tải	PZMNKOMLL
'cán	RXENJMKSG
'trước	QFOQ1EZ8L
'cổng	FUTYIMWNN
'trước cổng	IVWXPPSQQ
'phường	cQJRIRELJ
co em	9dE80ZWMN
em be	EiA700ZQO
roi xuong	CZaBcKILM
ao	dO300fP32
'em bé	KdF534VTT
'rơi xuống	LbgMOSOSU
#fall+water	VIW0IMX10
#hurt+kid	TbV9QS00B
#hurt+lost	YR580KWGI
#hurt+water	ZXIIO079Q
#kid+lost	0H90K0-9A
#lost+water	chJJIPFKM
#body+lost	R1W104i9D
#body+water	OPRHIIT4P
tui	0BTpTY0O0
ba tui	OePGOQHOM
noi do	OdNGPQNJI
mot	7S0p20bNW
ben	CBnl00108
mat xe	PdPHOQNON
di	T300J9gVM
khong duoc	Hbc2CDTA6
'nói	EXBKNRCUY
'một	FY6UE3VQR
'bên	SJYT9P8EG
'đi	II1JXHdPJ
'không được	MXbFLMUKG
#fit+parent	Bo206L010
#body+device	MKWJGJRTU
#body+threat	JM4TIVa00
#device+fit	IjFEMLMBE
#device+parent	FUSESOD0D
#device+threat	QSDYCLN79
#fall+fit	PgKHKGJFH
#fall+threat	aO0G90OT0
#fit+threat	iRJ1DECG8
#parent+threat	I30PKRKQ0
#self+threat	00BjPRQL0
#threat	D00mFWD50
cu	sRIA04010
ba cu	JZHbISLLL
liet	cFJHCBEJb
nua	0h10l0YDO
u	WEXc0K00L
u o	ScEFKJING
'cụ	TYJSMPFOM
'bà cụ	MZNYMSPNO
'liệt	UTOONNMOX
'nửa	PbPMPQPPN
#fit+now	RjKAGGGNJ
kho	OMc6V77C5
kho tho	QaSRPRQUT
bi de	ITQhNDNRP
ngat	LpCBBDDHK
^toi	k00AlB03E
'khó	eQHKHHKML
'quá	WUUD8VK00
'đè	QcFFHMOFW
'ngất	PmMHJLKPO
#body+collapse	4uDB0SFC9
#breath+hurt	JjLCL37BC
#collapse+hurt	Fl8EAaJ6B
chong mat	JaPKaENLO
mat toi	5gIAYb5HB
sam	IUNgE9JIM
chac	SNE7bDFED
^tui	0O0XiP1T0
'tối	JVD1XRc54
'chắc	PSNIZHMMK
'mất	WD67L0fK3
#collapse+partner	EpD753EDI
dot	HTOAIY0R0
sung	UP1c3PDD5
het	740GkUPVh
mat co	PeUJHGOUS
hong	jQ00U0J00
lai	fM0LFRPBG
khong tho	ETLIGjMPL
^em	K0EQsS800
'đốt	SJRJCbHIG
'sưng	IbPIGWJRQ
'hết	GHDPYWITX
'cổ	ORIPTbKLE
'họng	SbPNGMOMP
'lại	NN5QPdNCK
'không thở	HWQMJkPSQ
'nổi	GfLFUUFEG
#breath+partner	8aI9ZNTZM
#device+weapon	mMHX85DC8
ran	7R8T0Ri89
doc	JTQ28EYEf
^no	S60WhR752
'độc	SbXOPMQPI
'cắn	RePKILMRP
'vô	4cMMDdEhK
#blast+body	LERLdK204
#blast+fall	QNXTRa4KI
#blast+hurt	HaIXW0K80
#blast+partner	Je9c4EGCC
#blast+weapon	7IHs8QEF9
con em	0qE7LDNHJ
dai	jG82Z0243
chay	BCrO0CS08
chay mau	4iPLMOCC5
troi	QcAGXJQ44
qua troi	SfH8CCdHK
'chó	VLBL7T6T4
'dại	RTPMWOMQQ
'chảy	BdTGSPGJH
'chảy máu	FdKKSSLNN
'trời	TVIGVKOKM
'quá trời	RZNMMMXNO
#blood+kid	EkLPEFHOO
#kid+pet	QXDQ0EaCE
#blood+flame	DdPLJLEEB
#blood+hit	8W6dRGGEB
#blood+murder	WYLHHKPNI
#flame	00-500000
#flame+hit	SDMTPPEEF
#flame+hurt	D0lSO0QE8
#flame+kid	9efC63O48
#flame+murder	ScGKKLPUP
#flame+pet	OFMSNMG64
#flame+self	7KzK2JKA0
#hit	400W2-0A0
#hit+hurt	PWOHUV7IB
#hit+kid	CA6Q0t0RB
#hit+murder	GP2bODP0W
#hit+pet	HTCFbaD20
#hit+self	00AJQz0IJ
#hurt+murder	NV5X55LF1
#kid+murder	FTIZCFWQN
#murder	000-0S30K
#murder+pet	NYOXWAOFE
#murder+self	090oEfG0U
ca	KTGBQG0S9
ca nha	WMc02aGJJ
nha toi	MSMd1XBA6
an	QP0E1E0ZO
toi an	YcOJJLOJD
xong	KV0Vl1100
cung	LT00mX200
ai cung	DdCFfGDCL
non	GiB9FCUBH
mua	qI71c83B6
dua	3NPY0Ti40
co dua	9QAeA5cJI
la	000XhIXMn
la di	DZGPBiFFF
di roi	FmE6GATEF
^ca	oW5758H00
'cả	EUK0WT7RJ
'cả nhà	WMPCEWIFH
'nhà tôi	PSWS5OGBA
'ăn	ZEL6IR6X2
'cũng	EYHGiVALM
'ai cũng	NcKNXMLLO
'nôn	OdNPMNMOQ
'đứa	2OOP6XhDB
'có đứa	HREXHHbMJ
'đi rồi	JfLIMKULK
#collapse+pain	FiJJJOMLK
#collapse+threat	HbMNCaOGH
#hurt+threat	8XPgIOJ00
#pain+threat	98CXUXc78
ban	oPTD5000F
ban toi	GkMJOONOE
toi bi	Nd0hDK000
dien	M5kJ0DAUN
bi dien	OcRIQPPSP
dien giat	OcRIQPPSP
vang	RTdX58O10
vang ra	ZXHIJMIJI
tim khong	YXLKMPGON
dap	0fad0Y5W6
khong dap	MgNIMINON
^ban	nN9OHC900
'bạn	XO0MHG90O
'bạn tôi	MeRPRQRRJ
'tôi bị	Id5bFS240
'điện	LQfRBTPGS
'bị điện	QaSORRRSS
'điện giật	QaSORRRSS
'văng	PfIEMMKLM
'đập	CYGa8dCSD
'nữa	Ge76bCSDD
#body+hit	MLLHOc80Q
#hit+machine	UV5HFW8P0
#hurt+rob	VbNGNMNMM
#machine+rob	IeBTKLDP9
kia	DaQiH9261
kia bi	NdPKOPPQQ
ung	aNDEXHJCE
phu	WTEE9aGBA
'cô	6NG8OoWCI
'kia bị	RZRPRRRRR
'ứng	dOPOLOKNO
#breath+threat	GOH4lEX8F
#hurt+now	UWIL04T8K
#now+threat	FT7b1PW63
#threat+weapon	EVBeW8B34
bac	Up50330B3
bac tai	XYNKNPMLJ
ngoi	CY9718oCB
tren	F2PLq100T
lang	XJTSCOW6A
khong day	GaMOdOOLM
^bac	XaMHKGEHF
'bác	QjGFGHAJG
'tài	SPEaBGEGP
'ngồi	JTFDDHhJH
'trên	HFQLc424U
'dậy	WWFKTEGCF
'không dậy	JYMOaPNLN
gia	f6000H0LZ
te	RqDN477KG
cau	7HICXP00s
cau thang	aVV20UA60
thang dap	LbNVOPQQP
dap dau	FLGXKgKHL
'già	UKB99b2S8
'té	KiGOIEKOJ
'cầu	NOWOSPGB2
'đập đầu	NRNWKYROP
#body+high	N6R0SVB4Z
#fall+high	HfT0OTA7S
#fall+hit	BLKRSj04K
#high	3JZA-400C
#high+hit	YYDS87GCN
#high+pain	bSHFICGET
#high+parent	JNO3cD00W
#high+partner	LUJKYSPPK
#hit+pain	T75HKi66L
#hit+parent	6IH10v008
#hit+partner	0B3F8-416
ma	Q0PA50k0Q
ma tui	WhDBF9BKH
nam khong	LeJIJFKSG
cuc	IiFCSBEAD
^ma	VWCCAGYD7
'mạ	GZLKJJdSK
'chừ	CaSTOYGIF
'cục	MhOJKIKPM
rang	4JUDLjLCj
nam co	QcORTQSTR
quap	HjMNMRMUP
co quap	HjMNMRMUP
sui	FiODPNOON
bot	HgGAFLCa9
sui bot	FiODPNOON
mep	IjJEMLNIG
bot mep	IjJEMLNIG
ri	NYLPaQQRQ
keu	QbXC3K05P
keu ai	PPaNOYQPP
ai chu	RUaOQOQQP
^rang	QYZQRQQQO
'răng	6WUKHeQLK
'nớ	NUTaPNQRP
'sùi	JfNNKOPPO
'bọt	JfNNKOPPO
'sùi bọt	JfNNKOPPO
'mép	MeNNOOQQO
'bọt mép	MeNNOOQQO
'kêu	QbQNHQCGR
#fit+help	FlNPKKLUR
#fit+pain	pEDAFHFB6
#help+now	FZWRCY8C6
#help+pain	CgVFZNPOJ
#blast+help	W5AcXGAND
#blast+machine	P2PFXI00X
#blast+pain	OAObcHILQ
#blast+parent	JIQLOHF7N
#fall+machine	QHURQUD7Y
#fit+machine	AgNXNJNKE
#help+machine	FORPcDXC8
#help+parent	XZQH75L50
#machine+now	I7UIOMP0i
#machine+pain	Qb009H7KV
#machine+parent	40K8D9ddh
bau	fVB6ASBB7
dau de	WaOGKMKUS
giua	IdPL6YFCC
phong	ONbSRE001
phong cho	USEYCMJGL
cuu	Eh6f3OM90
cuu voi	HaKXPONRR
'bầu	XYIDITJLG
'đẻ	QgNHBUDPM
'giữa	JdRIHUMKK
'phòng	NTXJKO697
'phòng chờ	TVKSIIKOO
'cứu	CeNeEVINI
#birth	Lg4NVME9C
#birth+here	IbET7EXHK
#birth+pain	RaOIKMLUU
#help+here	UW1F7b76C
#birth+body	PbLVLMPOR
#birth+hurt	KiNGIIOVT
#birth+pet	OeQMJTQVV
#body+help	MTL5XISBD
#here+pet	tUKNDN0CI
#pain+pet	ULNRRXRIG
chi	GL0Ef0HEa
ay	6jC6VeGHA
hen	s9HA4BAMK
khong co	4H00TKZ0h
co ong	KYCdALJSQ
khong ra	ZY9C07dD7
ra hoi	DlQQKLEPP
^chi	Si7MHJP90
'chị	XY9SDOMC5
'ấy	GbJGUbMMI
'không có	VBD7NFZHa
'hơi	WXTPFIJKI
'ra hơi	OcRRPNNRQ
#breath+past	MhPNGJOLL
#fit+past	cOOPOOOOP
toi tim	8NLLIEnNJ
moi	U0D0d6M0k
rut	aKZRHHJHE
toi phai	AbPdHUFQJ
phai lam	VMXEUOYLC
gi	Y000g00ZA
lam gi	LZOLcOEJK
bay gio	IYNMINFMi
'môi	RcQKKIJOM
'rút	XQXUNNNLK
'tôi phải	HaQaHWNRM
'phải làm	PZXOVQWPO
'gì	R869eA8ZF
'làm gì	NXSPbRMNP
'bây	PWQOJRHQc
'bây giờ	PWQOJRHQc
toi co	cVK4SCEMC
uong thuoc	CTOKjKOPP
sau	HgW1aA18O
mieng	DhMGIIJXI
^nha	FNg90YWAB
'tôi có	aIMHTLLPB
'uống thuốc	FHNNjNNOO
'sâu	QbRQPRSUR
'miệng	KbKJOPMUJ
#fit+swallow	NbRQPRRRR
tieu	gJKFCBTEG
bi tieu	QcTPRMRUU
tay chan	GjRNKMNUR
lanh	cdCDBCF9G
'tiểu	YUPNOMNQP
'lạnh	OfGKNMFDK
#partner+threat	HAAMPdC5A
chau toi	UUF5AaOLB
bong	bQ0D35VC1
bi bong	DmIGMDIPN
soi	OcG9aHHEF
khap	4PaCBBmID
'cháu tôi	SYPIMXRQN
'khắp	HTZJKJZOM
thang be	7aBBJImGL
be bi	FhMHFIXKO
da	n522R0M0V
dau da	aaNJKMKFM
tuot	FSE5G9jLP
'thằng bé	GYNJNLbLP
'bé bị	IgMFJLQMQ
'dầu	EfbKGMKJO
'tuột	LSQHNMdQS
#hit+now	M00n0Z000
#kid+pain	bOIQAEOJP
trang	o9P505570
mat trang	UdRPQSQST
'trắng	PUbSOQSRS
goi xe	LYaMPRPQR
thuong	lJ5CIN8BA
thuo…	lJ5CIN8BA
gium	XAWS3BZFA
gium co	JYLcPPPQL
nguoi sap	JbbIOOMQR
chet	QY0FcD0O0
sap chet	gUJG9JIGE
chet o	QbPNIQNMP
o day	ZG00G1WR6
^goi	XaYS860I5
'thương	hMMLIKIPO
'giùm	ULXMFFXMK
'chết	N4BKkPCRE
'sắp chết	eUKDJONOM
'chết ở	TbPMKVPUV
'đây	JMJLTCdKE
'ở đây	TM65LIYSI
#die	FI05-0010
#die+help	GlLIIJNLN
#die+here	gGDZ3BDFM
#die+rescue	JgPNLMNNO
#help+rescue	2x96CBDE9
#here+rescue	8sB9GLEHH
#rescue	0-000Z000
#die+fall	WAG4d7BL7
#fall+rescue	RdNPIFIKM
cap	jX410037O
cap cuu	IiMKNKPPP
ho toi	JaPdNLPRP
toi voi	ZgJFMPORC
voi me	RaQLNVLRO
me toi	GYY4WYCOF
nguy	NUaJLNKOM
nguy roi	RaPOOPORO
'cấp	TZIHJIIKW
'cấp cứu	LePOQQRRQ
'hộ	oS72A66BA
'tôi với	VaRMQQRRI
'với mẹ	RZRPPVMRP
'mẹ tôi	MYWKUVLQN
#parent+rescue	KZMDEdDLJ
#rescue+self	DgJGEdDLN
#help+water	ObOaQNNUP
#parent+water	SOP5QHD09
cho xe	abKGJKSKK
cuu toi	MeOMNOUVO
ngay	T0OJFhE0K
toi ngay	OYLGGINRc
ba ay	NdQObOSVS
tat	Q0MMfL40U
ay tat	DXOKIaPTR
tat tho	jSFKIDHPM
^cho	j3M0E020Z
'tắt	dHN8QHA6P
'tắt thở	aXQQPQNRQ
#breath+help	VYHMIIFOO
#breath+rescue	PcPQOKRSQ
#now+rescue	LfLKNHMNP
#breath+hit	OVCGAbGHF
#help+hit	1KA5Ex8CD
co bac	HiNNPQPPK
si	eKOO38MW6
bac si	ZVOMJIOIK
nao	h800dB90T
day khong	LODIGOEiD
nguoi bi	NO6g6G9IB
'sĩ	gHPONNMOI
'nào	YC7CQSEDU
'người bị	UQHZGKLPM
#collapse+here	Oj7AK8AED
#collapse+rescue	ElMKMKMNO
#breath+here	CZMEbUFBI
day co	WYNEINNNP
co ai	CYRRULZJH
ai biet	KcQQIaLQN
so	fEKEP0GDW
nay	C60GqW7AL
ngung	VbHIGPJBD
^o	ZRUIXJK03
'đây có	WaPGHRKPR
'sơ	QL9A9FQBa
'này	OC00e0BJB
#body+rescue	GjJKJLHHJ
#afraid+help	VXXIKJKOK
#afraid+here	ILBHFcdIJ
#afraid+partner	BB1V7i000
#here+partner	Eg7SCa9GL
#partner+rescue	NVOOMbMPQ
dua nho	HMW2AChLD
duoi	3TbL2n0D9
vua	O90oRSF00
keo	Fa0fX8985
truong	b48L22Z50
truo…	b48L22Z50
truong khong	SdOLPONTR
^dua	QRM8LhJON
'đứa nhỏ	MOTFKLcNH
'đuối	WXROKQPTM
'vừa	HEAdYSN83
'kéo	GXCgS8KIE
#body+follow	TMBgXJDKE
#follow	44NqVSE00
#follow+hurt	VVJLBZMTM
#follow+kid	IRIPYWNKK
#follow+now	JMNZ3WEGH
#follow+weapon	KSKbDWFNN
chong toi	FQK0VXBLE
dam	BOOQUHK50
bi dam	NeSDHKQSR
gap	MUI6iE720
nam ngoai	WgUC8MEVO
ngo	OLTd8DEDH
ngoai ngo	VdJ6CJPMN
'chồng tôi	PPP6JUINI
'đâm	CcJSVGGNO
'ngõ	PMNU689DD
'ngoài ngõ	UbOJHLPRR
#fall+past	PD61UBgAD
#hit+past	JVNXESLGH
#hit+threat	CRP6FYT00
#hit+weapon	AOTdPPF8N
#hurt+past	ScITDGFOQ
#now+past	TVM98GZWJ
#past+threat	RURARGUKR
#past+weapon	LaOaLLQRP
ong cu	WWMHPMEPP
xom	UFQR9V1CE
hang xom	UGORAV2DG
o mot	GZJdEJEOL
minh	Q000v0d00
mot minh	6Q9P0BmEG
go	0OV5WeMQ0
go cua	EcGHFMbRP
cua khong	DdLDDMcQR
thua	kRB2A71D5
nhin	IaC9fHEDF
duoi san	DcGZIKFQR
'ông cụ	VWPNQRJRQ
'xóm	QLTVJSBJL
'hàng xóm	PMSWKSBLM
'ở một	FYMaMPOSS
'mình	OB09j0b75
'một mình	FRGRANdNN
'gõ	NYJKJQYOP
'cửa	E7TOPKdAD
'nhìn	SZMKORJOP
'dưới	NQXc9EDHF
'sàn	JkBCIOFHE
#alone	9F99B0-00
#alone+fall	IgIIGMUGN
#alone+here	9fV9CHhEL
#alone+self	0AJIC0-A4
#alone+partner	HVNa9CYOP
#fall+follow	NLaFUU8NG
#follow+here	ETDcMYCOQ
#follow+partner	8VMSgdDOP
#follow+self	FB5aHYQD2
trai	dI502Oh74
em trai	EdPFFdJRP
trai toi	UBI8E5rKI
choi	oLC02EM6U
lieu	PPC8D6FDi
khe	ZZbI9IJJJ
xanh	QeIKFEMII
'trai tôi	NLFLOHiHD
'chơi	cPJ89BIFV
chi toi	iPD0I0EBV
toi sau	KgPOKPPOH
sinh	SODKV0O10
sau sinh	HcONUPNNJ
sinh ra	0P5AVDeA8
huyet	KmFJ9KJ88
uot	FgJKKPLaF
giuong	MbXHGMFMJ
giuo…	MbXHGMFMJ
'chị tôi	aNH7TAAF8
'huyết	NkJKFJKGG
'giường	OcZLMLLQN
canh	NRURAX2GH
tu dung	MfMQMROTK
do mat	LTOGKKMgF
tron	IIIWCaOMK
^cu	lQEGFCBEF
'cạnh	LQVVLYINN
'cứng	CoOJEGHSO
#afraid+fall	XT0MQIM42
#afraid+machine	OIFLRIZTS
#afraid+now	6E49Rje6S
may lanh	YZCLIOK9M
xi	5Ur8EIGDI
khi	gN00Y10B0
ca phong	HjHKKLMEN
buon	TXFEXJKLH
^may	ZHNd000W0
'xì	FWhDLIJFI
'khí	PbKNLNPKO
'buồn	PYIIWILGF
#collapse+gas	MhJHIJJIO
#collapse+machine	FfHVKLMDb
#gas	0A-AF0A00
#gas+hurt	FReUCH9BF
#gas+machine	CXbWIIJDJ
#gas+self	2QnOT5R40
#gas+threat	CXGaFPXJO
#machine+threat	YC580KQQP
tro	SIRS0200g
phong tro	GRYgDMHGK
than	XU81CBCV0
may dua	PdMNMNQKN
'trọ	NNUcHHKKF
'phòng trọ	NRVaKPMLO
'mấy	YLBW7SK86
#breath+machine	gOFQIOH49
tay toi	BVIGDfLPJ
kinh	bJGW024Q0
cua kinh	mRD9ACHFG
cam	CV0UdO0I0
khong cam	Do797IJLL
^tay	7mJD9MDLL
'kính	SXDZILHIG
'cửa kính	dTMLLLMON
'cầm	7VDaVW7JJ
'không cầm	LfPMGNOQP
#blood+locked	IjACFMNNN
#body+flame	JBdFB4a30
#body+locked	BBAaUV3PC
#flame+locked	DhUY4ADBE
#locked	003fMzJ50
#locked+pet	0L3m0l131
#locked+self	0K0PVsD00
gieng	eUGMLOLNN
yeu	ZE10Xa210
yeu lam	NeMLFPLRR
'giếng	aVMPQQQQQ
'yếu	gS9A98AEB
#collapse+water	ScJDKFHUD
tuong	EM6XOe83O
do de	aXD8EIMDB
chua	UBX0Q0Z0N
'tường	LPHWGYKLH
'đổ	PTeP9FFEB
'chưa	KCK0H2Z2H
thang may	KDRZEDCT2
roi co	YMP2EMXBA
ket	U7g0Z30C0
trong do	HRWfJNJDI
do dau	CfCDcRNKM
dau lam	ImBAFEDLO
'thang máy	ULSYLNNHG
'kẹt	QRcBLFFF9
'trong đó	KVUbLMNMO
'đau lắm	LfHJKPONQ
trung	hUJCAEHCB
meo	heC63G0Ba
meo mieng	JgMOOQLFI
mieng noi	JgMOOQLFI
noi khong	FV8AP9n96
tieng	HHKdHCcBU
'gió	TRYLMNMKJ
'méo	NdMOQRNNL
'méo miệng	PbQRRROON
'miệng nói	PbQRRROON
'nói không	UdNGJNIKF
'tiếng	MQOXJIZIR
#device+pain	WOaDESEBA
#device+pet	QUSKLJNdE
#fit+pet	TdKFJPNCD
ap	ZWZFKJIBF
huyet ap	WbJLJPLIK
'áp	VWYLKKJMP
'huyết áp	VZOPMMKNQ
tram	FNfETIZ7B
dau dau	ddIHLRMFE
ba bau	IhMONOPQR
bau bi	cQOIJHKIL
quan	XCEV0R0OT
dau quan	MgNOOPKRR
tung	PF4CZQ3B8
'từng	NMGFbHEIH
gai	FC0YIUS30
con gai	U9HW9IRGG
gai toi	RD8k4U0B6
toi uong	YZQPHNOPH
uong ca	CUPKlILJM
vi	nA04e0700
ca vi	CUPKlILJM
vi thuoc	CUPKlILJM
cua ba	JcPFMWNPN
lo	gLEPVD70I
khong mo	Ni87BFSE0
'gái	BJ8ROZWFA
'con gái	NKMPJOYML
'gái tôi	NOJdJY9JG
'tôi uống	YVRQMQQRM
'uống cả	LVRQcPOPQ
'vỉ	LVRQcPOPQ
'cả vỉ	LVRQcPOPQ
'vỉ thuốc	LVRQcPOPQ
'của	QS8D0X64Z
'của bà	MZSNPYQPP
'mở	ZTP0E3J3G
'không mở	QbHKILUND
#collapse+kid	BoCE8WCKH
#collapse+device	KYbKGLJNM
#kid+parent	G00PMXa00
tu ban	dWAJ9POJ2
ban cong	dWCK8POL2
lau	WMLFH0M00
^be	mR9305J13
'công	bJPL7D8BH
'ban công	SaHQGQRTN
'lầu	IZJScGKNO
#collapse+high	KfUGCHLMG
#high+kid	Lf9BU37FD
#high+self	6GF6u900C
#high+machine	SFEGPMOAX
#high+weapon	HNJWbFLGG
#kid+machine	YMB3HKPS6
#machine+weapon	OKAlFHJ7L
cu bi	XYPNQRQON
bi ket	VXNLOPOQQ
dau trong	JYNKcQNRS
song	K89QlF79A
sat	hHJN97B70
'sắt	OXMZNQOQN
#afraid+collapse	YZIHIMMME
#afraid+hurt	ROKeS35DR
#afraid+die	JTD9UY7B8
#afraid+pain	LfIO8LPKQ
#afraid+water	VAB55DIDe
#body+die	Z6FQVLAH8
#breath+die	LMMJgOGLO
#breath+pain	ZbNG8EGDD
#collapse+die	QeKJIKILK
#die+hurt	m3CUHFHB7
#die+pain	0iH2fA8F8
#die+water	L0EXbLDIE
#pain+water	VFVCXKYJI
co giao	EVIGCAmOL
lop	ZJ5R31Y10
trong lop	KXMaOPNPP
mach	RdNIIPJRQ
'cô giáo	KYLLLKcPO
'lớp	WPFMDGQI8
ay tu	IUKMhKMON
om	JX00VV6A0
'ôm	MYGDXRILM
'bàn	JTaJPZLMN
ong noi	ZaOJFLJJP
com	ZNU9ELSA7
khong noi	MX9eKAB16
noi duoc	JdQLOOZLS
mat do	PgMKKEOIH
bam	NJATUB9f8
'nội	iLHAFO7DE
'ông nội	VaTNQORPT
'cơm	TOSJJUPJG
'không nói	HYNbJKUJN
'đỏ	QVIBANZ75
'bầm	JYTIMbOOS
#device+hit	AJRDGmIIH
quy	KZ789BFUq
dot quy	LhIIIKKPL
quay	T47n00O00
o quay	YSTG8CQ8F
quay so	cZEDFJCJF
3	QhGGEFBKI
'đột	NcKRHKNQO
'quỵ	NdMMMQORQ
'quầy	hOKNEBFCC
'ở quầy	VVTNHJMJO
'số	jM9052K0L
'quầy số	UZKIQQPOO
#fit+here	CpCDELEIF
da co	VYMIBFJOG
bac gai	HkNLPPNPL
gai bi	FaLEHZbIK
bi tai	SWPJPPNPM
bien	Q8GKF5XR0
tai bien	PdOLQQNQM
o san	GeOJOQeQL
uy	LVXDJMUGW
san uy	GeOJOQeQL
uy ban	KVXDJMUGW
a	ZU9X00DMC
^da	bWJHLPIEB
'dạ	aWOLIPMGK
'gái bị	GXQFNacOT
'biến	BMMOQFcT9
'ủy	QUVJNOTOW
'ạ	YWOLOQMLK
#fit+hit	RbRNRLTRK
#fit+water	NSOFHINOd
#hit+water	XTJOFLNMX
#machine+water	QNT5XCA1L
toi vua	ESKeWVTOK
vua bi	BVMmIBHPL
bi xe	IkNEKEIQM
tong	Mb7eECDJE
xe tong	GcAfHHFOJ
dau nguc	GjPEKOKQO
qua khong	Uh7AH9LC6
khong dung	QbRMPOOSL
dung day	FbPKOKgPQ
'tôi vừa	JSOaYRUPN
'vừa bị	JVPgJIOQP
'tông	KbMXKLLOL
'xe tông	OcQNOOORR
'đau ngực	NcRPNRQRR
'quá không	QcHDDJPLI
'đứng	BKIJYFiD7
bi chay	UYUCFLHNL
choang	PUdEGMOOB
choa…	PUdEGMOOB
giup toi	hR7NECG9B
'choáng	RTbHEOMOG
'giúp tôi	aRKTJKMHK
#flame+pain	IJh2IHUKI
xuat	XZONHPQJF
mui	JIk51V85B
mau mui	MTNLHgNPP
'xuất	YYPMMQRRP
'mũi	XPPMJYNLR
#blood+collapse	NdOQNQQON
#blood+threat	HhDA6QLHK
#collapse+flame	EXhLHMLMI
#flame+threat	1QGcRMJCE
#kid+threat	PCFMKPU79
ba em	AOD09q3DE
noc	HZWHdEGNJ
luoi	lJGCBHCJK
noi nua	HeLObHMNK
'cá	pOFFE8GIK
'nóc	LWZPWKONL
'tê	IhNIMJHPN
'lưỡi	SaKJLLKNM
'không nổi	TUNJXMHKK
co chau	NXPMNOYQP
chau hoc	TVLKJKWMN
hoc sinh	HTIZIKXDI
sinh bi	QaRPQRPSS
say	180fl0G0c
nang	fSHOR6D70
say nang	ObPOPRPRR
vat	Ce7HEIGhB
nam vat	FjNONOPPF
vat ra	FjNONOPPF
nong	mNR041B31
'học	WHAKKIVNA
'cháu học	SaRLQQYRR
'nắng	YfJJGOION
'vật	HXKLJJGfP
'nóng	hJMHIOIJK
ngoai cong	JTJiJPDQR
'ngoài cổng	LXPYPMLST
'kìa	KUVYYNLOK
#here+now	33acQOd40
ban em	GE6gYI820
em can	uH571994B
gio phai	EhRMLQeSO
toe	PVjFKaKJD
'có ông	JUJZGKOUT
'bắn	LgVTIEAIF
'tóe	GafNLSSRT
#blood+weapon	TVPWPQRRQ
ait	VeMYCBDG8
vao	08XYNfG03
rat	uEJG91CH3
mo duoc	IVEB7bWJ4
^mat	UNHEaD7V3
'mắt tôi	ObTJEbPUL
'vào	0GXYObJ3C
'mở được	PUMNIPZRH
voi ban	MgOIJLGNI
vo mat	NSGX0OFGI
mat con	bUH72K6FJ
toi roi	GeJZKMKQP
rua	HYRH59FhI
'tôi rồi	FYNZHLJTP
#kid+partner	aSET0Q0EK
quet	RdSLNOOTN
mot cuc	VcSLKONON
lien	TbGEYMDEC
tuc	pK800CB4I
lien tuc	PdUMPOPRR
'liên	UbQLYMFQJ
'tục	aXPGDIPIU
oi em	MNRPMNgTR
em dau	bSKNENHST
'ơi	MVUCEDg9C
'trái	WhMHEJGJK
anh em	ZXG88D8DF
em dang	KR4eVC7GF
dang chay	8Xq7AH6KI
thi	N000c0P7C
'em đang	LTAbUG4FF
'chạy	MCGT2SZ7N
'thì	LNCAbWa6J
#breath+flame	WORDZCKKI
#flame+now	A3nP39WEC
#flame+partner	AJQe8cCEF
chau bi	FYNINMfFI
ha	Gg840MSMD
run	aX3157J3U
'cháu bị	KZQLPNaLP
'hạ	UOHEKWEUF
#afraid+parent	PAPB3YT42
de roi	KhRPGPKVU
ngoai xe	yQC0051KF
xe roi	KhRPIPKVN
roi em	GXLJhHCRH
^de	dYJIBLCOM
#afraid+birth	McQNEQXRR
#birth+fall	DmOMFIIVU
#birth+kid	MU30DRJ05
#birth+self	MoEC5F6MH
loan	VbBS5787C
^tim	ZWHCHDQHJ
tiep	WP2SQ9200
phong tiep	PcEFGPDFI
dan	NM0000Mbf
tiep dan	PcDDGMD9D
^can	jJ954BLV9
'cần	bNGCJCBEY
'gấp	NZXEXIIOG
'tiếp	WUDTQFG9C
'dân	dNAA7EDAM
'tiếp dân	QbIJLRIII
nhau	7UBj0TUB2
ban nhau	XXNMNPPLH
im	FlPFOPPQL
nam im	FlPFOPPQL
re	EO69AmEVA
toat	JhNKNPOOL
nghe	y30M09604
'nhậu	IdQYGZRPK
'hổng	CcKJgGSKJ
ai goi	IdbJNKHON
benh	bQ9BdA9F9
vien	RH6AS7M1d
benh vien	XZILGOGKJ
thoi	oE00I0700
^ai	aMW77IY67
'bệnh	ZUKGUFCJG
'viện	dTKJGODJH
'bệnh viện	VXMMKPKOO
^troi	nUG192GIE
'má	YWGG6TQAE
#body+murder	NLFa4QAGV
#murder+now	UYOXPHQQN
#murder+parent	7MLfWXNOI
anh ay	AcJBUfJIG
lao	XF7T1b880
dao roi	OcLEbGOOO
'anh ấy	IYNIRbNNJ
chen	GhKIGFLNZ
ngam	PdRLQIPOS
'trôi	UaNPOOMHO
#fall+murder	QFEQ3TPE6
#murder+partner	QXOFGdLND
#murder+weapon	IXPjLAQRP
con uong	BjNIDeEGN
hoa	jDd037871
'hỏa	VWbJJOMNM
truot	NcMOaLQQR
ra nuoc	SbLJKOPPP
'lẫn	TYPXOOVQP
khong cu	CoDDKFINF
cu dong	CoDDKFINF
dong duoc	CoDDKFINF
duoc nua	CcMHiCBG8
mom	DXG69GiED
'cử	RaLNJNNPM
'không cử	MeMKELMQN
'cử động	MeMKELMQN
'động được	MeMKELMQN
tho bi	HlKMOCQLO
nat	WWJEW8DGD
'thợ bị	LfLPQOQOP
'dập	LUeMMIKON
'nát	ZVJLLLMOL
chu xe	KiHFIGHNM
xe om	QcFBDCCLJ
to	O6KEj22CV
o to	HXZX0BP00
muong	NeBSG7AJG
'xe ôm	RbKHLKKNQ
'ô	RTWW7AH4A
'tô	MVXX9FMBC
'ô tô	MVXX9FMBC
'mương	MdJWKJKML
manh	IZdCLGPLO
dam vao	FcDEBaKMM
vao co	CcCd7BJGG
phut	SYcAFDJLJ
phut ra	DddFEHKKM
^bi	eE30j6201
'mảnh	VYJIJJMNO
'vào cổ	GYKaFFNKJ
'phụt	JZbKLLNOO
do vao	OYMJPXJLP
vao nguoi	IRF8EiAHH
ngan	cUNNLIHMM
'nồi	UZSIJLLKL
'vào người	HTJEHbGNO
#afraid+device	TTEDXQCFG
cay	jAYZ03024
nhung	NXFI5IGEc
keu dau	IiPFJOLQO
^nguoi	fH060aSC1
'cây	gQFQDLGJJ
'nhưng	QaQQQRRRR
'kêu đau	MdQNPQQQQ
mi	KM6OJUOQA
father	XJ803g083
mi father	ARM8FkAJE
fath…	XJ803g083
just	ZF3SFF020
fell	GpU92B19B
don	3JN9MSrQ0
and	0bTZMJY0W
he	0l0XRg7HB
and he	FkLYHDHLI
doe	RW2EKSN00
he doe	HaPBJQZJH
not	0Z0DMRl0L
doe not	VY4L0HT28
answer	7bH4T45bk
not answer	UfLCC9CHH
answ…	BfF0Q20aj
^mi	RS30BZIR0
'my	MM7PLVP0A
#fall+paper	Y9I06COOX
#now+paper	OC02MAd5L
#paper	t0000400l
#paper+parent	V00S4A80J
#paper+partner	HISX5KkPA
#paper+self	K0BCKET0u
old	Rd502USB7
an old	FlGBGeD7D
man	0W0oPM0C0
in	JaOVBOH0I
the	PEWS04B0h
in the	6ibUJOVA0
waiting	XJ7SQ0KFG
the waiting	RTCW9E8GA
~wait	XJ7SQ0KFG
wait…	XJ7SQ0KFG
area	eVCCHHEDB
passed	XVNDG8DGJ
~pass	XVNDG8DGJ
pass…	aHO00C00P
out	RZcPO9G90
^an	MZATEA91B
she	0s0GYPN80
fainted	WaDGHQEIG
~faint	UbCGGQDIF
fain…	UbCGGQDIF
at	N9KU0Yb00
fainted at	dPFEIEDJG
counter	jQX281G65
at counter	WTYDF9AHH
coun…	oKT574FE7
three	XPF7EAZ7E
are	E9Xl00XPJ
blue	DlIKJNLHL
^she	GnHBIKFJH
i	EPcSU4Q87
he i	9r2O6KZ00
having	EnH9GEEKG
i having	EnICGAIJF
~hav	EnH9GEEKG
havi…	EnH9GEEKG
having a	KgNLNONNP
heart	WbKBDD8KG
a heart	iLP9JJJJG
attack	fPM8GIHKG
heart attack	hLRCJJJNM
atta…	UEKdG68JL
think	NlSJSEC8A
i think	9lVRIGJIJ
~hold	FTMMVcUDG
hi	2l0HAhB00
^he	6P0g1m0Q0
#die+fit	aSOJJJPLM
#die+self	FE13v0000
#die+threat	UOLFPXJ1E
have	RC08XXQ0A
i have	JKBLaN57R
have a	YSH7VGI5B
pain	5sJCMEDLL
pain in	GnPFALOPP
in mi	RPIdOD0A0
going	MfTTMIIKH
~go	MfTTMIIKH
into	CURo1220O
am	FN05VjU0I
mi am	0TK7qa8HD
^i	NA0IgPNG0
'in my	RPIdOD0A0
wife	VdA0DG05E
mi wife	NeF0MM08H
s	PXUU0AA0E
water	iaE64G9GG
broke	gJR18P789
and the	GbePFD7NF
babi	KeJCECR17
the babi	XW84QS0IJ
babi i	cT2859KHJ
coming	CadWEGEKK
i coming	FdfBHJGDG
~com	CadWEGEKJ
comi…	CadWEGEKK
'baby	KeJCECR17
'the baby	XW84QS0IJ
#birth+partner	MjOILEHPP
wife i	YXNEC8JNP
pregnant	RbGJBRHLI
preg…	RbGJBRHLI
bleeding	adJ4B9GHJ
~bleed	VbJ2S8FGH
blee…	VbJ2S8FGH
child	RI8CORfCG
a child	TJBS5dJ3B
child i	EPCA6dcFM
choking	XaEDDGEFF
i choking	ScIFFJGKI
~chok	SPAABgCAC
chok…	SPAABgCAC
on	UMU9PHM0H
choking on	TdHEHHGIK
on a	5fXMFLfOO
cannot	QmKAH0E03
cann…	QmKAH0E03
^a	0gXnE0h0E
son	P0COLGSUH
mi son	dA9JE0X8M
drank	BqJCBCHFJ
what	b6J0300cD
should	YRS9LBC58
what should	VTTCDFI7G
shou…	VMS3LVC26
should i	WTTCBEH7E
i do	SQURI8E01
#help+kid	YO065DZ6B
toddler	NbKGIJeNQ
todd…	XXMNFKaKP
swallowed	OcPPMNPNR
~swallow	OcPPMNPNR
swal…	OcPPMNPNR
some	VhKV5CCHI
o mi	dIH00e036
pills	GUHAjDGDE
~pill	GUHAjDGDE
'of my	dIH00e036
#high+swallow	GSIGhFGIF
daughter	TEGCLHbEF
mi daughter	aJEKPNEDI
daug…	TEGCLHbEF
ate	QfHBDCDQH
and no	DkQKH8YJ8
stopped	HeJZQIDDG
~stopp	HeJZQIDDG
stop…	HeJZQIDDG
breathing	HjNNIMMNQ
~breath	HjNNIMMNQ
brea…	YfBBCY7FF
^the	hEl00FR00
there	9bcO10Y0H
there i	0VcXM9a9Q
i no	FWA6R6aGX
cold	QjFDDPBGD
^there	0YcZK6YC4
mother	NM107cM00
mi mother	bSE4I2REC
moth…	NM107cM00
face	FYDSCVHC5
face i	OcQPQNPPP
and she	AdC98fT9B
speak	ZaJ8EGDEC
cannot speak	NdPLOMNQQ
clea…	YXAAAD968
suddenli	MfOILLMNN
sudd…	MfOILLMNN
suddenli cannot	NdQKNNORP
move	vQ371A6B8
let	T04OVAd0J
am and	fMOAGWFL9
and hi	EjPKJLNMN
'suddenly	MfOILLMNN
grandma	Y8Y62OJ23
mi grandma	zE43600FC
gran…	AbL00Rn00
grandma i	TWZNLFDKM
stroke	WVPONKJNM
a stroke	WVPONKJNM
stro…	GhYIDIKML
someone	9U2r59C00
some…	DOMo2CF00
someone i	HQKiJJNLM
on the	RXOKXHOC0
floor	7Yk9WAEB8
the floor	MfKLLILLL
foam	KfQNQLNTR
from	P0MJ0Tc0R
from the	NLVR41aA0
mouth	KTPNPPPdK
the mouth	KfQNQLNTR
^someone	EV8mCBI84
kep	JGA0UkF54
shaking	JgOKMNMMO
~shak	JgOKMNMMO
shak…	JgOKMNMMO
eyes	UVFCXDEBE
hi eyes	PeOJKIPIM
back	dFKV00V70
feel	FgV5a6556
i feel	Mc9CXCB59
faint	XXHJGHLHF
everything	AWMEVVKKe
~everyth	AWMEVVKKe
ever…	AVL0bQ4Dl
i going	HaVbIOLHI
i cannot	CZUNSBeFG
get	9hM3SDgJ3
cannot get	HkRKCIAFK
enough	OcKHWKIPD
enou…	OcKHWKIPD
please	PaQMM4V00
plea…	PaQMM4V00
help	eJIG3MLD5
please help	LbYGKPTMM
she i	KcDcERKAD
ha no	KIG7HFhFT
#blast+threat	IQIbaVCFC
swelling	JfXIFHINO
i swelling	KhJHGIKOQ
~swell	JfXIFHINO
swel…	JfXIFHINO
after	eD20T8P25
friend	MB2YWV024
mi friend	GD6cYY03A
frie…	S82VWV000
ua	SM6ZI0h00
bi a	MlFCCKCJH
leg	bUFCDBFJB
leg i	YXQMOLPRR
'by	Qb0C1YN23
dog	lV89EJBBA
bit	VSDe647B7
bit mi	XWLGILJGK
kid	eH50C3Z4B
mi kid	WXGGPIOFN
blood	Bv704D588
everywhere	IYbJOXKOK
'bit my	XWLGILJGK
cut	3RBIt20a3
hand	eUB9BDGB9
with	L85jFUPHI
with a	PGPbHZ87B
sa	ZNGX49GHK
stop	QL5WG06N6
i a	OFOSMCX2G
motorbike	QaOZGC9CD
a motorbike	FkREGLBCD
moto…	RaOZGC8BC
accident	UbGHORLRR
acci…	UbGHORLRR
outside	0Y0h9TN08
outs…	0Y0h9TN08
tuo	BCQZ02l00
people	9OKl610MN
peop…	9OKl610MN
people are	NaRDLPKYK
road	UNLJTAS40
the road	UQPO6BU98
a ca	SfG8FFGBE
hit	Ti3K9K000
hit a	cZARGC9AB
woman	JaFaDP90D
front	ITNY7JD88
in front	HUPZ8JE9A
front o	HUPZ8JE9A
your	0I46291V-
gate	BTUNLEeJJ
worker	YcDCHGGDF
a worker	KiHFJMJMM
work…	bh95AD66B
o the	CVT0bNR0M
ro	D8kTWE240
the ro	ANkFbKCIC
ro and	JUFHgMKMG
and cannot	MeJKIKKOO
legs	WZKEMLDHK
he hit	DXQGJbRUN
head	fHB23OFA6
stairs	KVLZGUHJG
the stairs	KVLZGUHJG
~stair	KVLZGUHJG
stai…	IRZW9UFHD
and i	1Q9NS6p00
i bleeding	fVJFEEMGH
boy	JR2K3Jh4C
mi boy	cUQNLMLIR
into the	NRWaIGHID
pond	cWIHHLGIN
ue	b7U30JT05
pulled	BHCdBSDGB
~pull	6EBX9pED8
pull…	BHCdBSDGB
him	0M0JNkf00
but	jKA00AX65
i not	GbD0PV24S
moving	OYGYDFEPI
~mov	YVEUEECGF
movi…	OYGYDFEPI
a man	7N0sP6F00
drowned	TYMKQQRQN
~drown	eTDAFBGIE
drow…	eTDAFBGIE
resp…	KZLKKKNIa
got	HRJV00c00
got an	KiHCIDICA
electric	HjKINKKHJ
an electric	HjKINKKHJ
elec…	PddHLKJJJ
shock	IjIGGIJFH
electric shock	HjKINKKHJ
#fit+paper	ULMHIFJKa
took	GV6eUP020
mani	QVR8TKA9A
sleeping	LXNKYMPII
~sleep	VVFCXEIDF
slee…	VVFCXEIDF
tabl…	QVHHTJMGZ
will	OK5GcM0N0
will not	HbDV9WDKH
wake	HZHFdILLK
not wake	LbJLYNOOM
up	SY3UMNL00
wake up	HZHFdILLK
'many	QVR8TKA9A
room…	MMJEhJL8J
over…	iOH5F8CAV
turning	NfJPJLILL
~turn	JdO5WFRA8
turn…	JdO5WFRA8
send	KbGIEHH7b
to thi	EhCD6KH5c
office	QS5M020SK
offi…	WN8N040RH
^please	HNTWLCb60
call	MPScEEUJI
doctor	HRFFChDDJ
a doctor	HRFFChDDJ
doct…	HRDEBhDCG
quick	fRJHFHGMN
ladi	Ll68BC8FE
dying	YcKGGFJEJ
i dying	XWQPJKPNO
~dy	YcKGGFJEJ
'lady	Ll68BC8FE
i there	uGC202644
there a	nKI88CEA9
here	Hb0M50XN0
somebodi	DPTX0SW54
'somebody	DPTX0SW54
anybodi	ZVJIKLNHI
anyb…	ZVJIKLNHI
know	4LA204yS9
first	gUEFFJDGB
aid	TaNNPPPOM
^doe	hTOIGBEIF
'anybody	ZVJIKLNHI
mi babi	UZOLHIILO
babi ha	SYJGGGUJO
veri	UcMLJLFJK
high	aWQPPPMPL
fever	UZJNJMJQR
'my baby	UZOLHIILO
'very	UcMLJLFJK
kid i	aKEDKNYRO
burning	AHt0925FF
i burning	FRmBG6DGE
~burn	K3j02S0AB
burn…	K3j02S0AB
up with	QKEBGDiKK
went	fV0314M02
over	WKJDOY000
over mi	QcFGHHJMJ
mi child	LX98c2SBK
'over my	QcFGHHJMJ
in hi	LePDGDWLO
all	BHP0HaKRg
ate the	SbJIJHJRI
same	ZWD9GOFNE
the same	WYGCIHHPH
everyone	JUEAg99CB
throwing	JcKaYHJFL
~throw	9UHVSXFBH
thro…	6T3WJg144
^ue	SQVD5aN71
husband	TJ00Da000
husb…	TJ00Da000
husband i	RdKGBOJJO
conf…	RRC63763a
stand	SbFJFKIGJ
dropped	LjKFEEEJH
~dropp	LjKFEEEJH
drop…	LjKFEEEJH
i shaking	HgQORNMTR
neighbour	TLQ68f36B
neig…	cHM23e003
lie	Gj94dJ213
behind	DaiKJGMJH
behi…	DaiKJGMJH
the do	gI0M0P600
do not	BWCVVCe35
~answer	ZXMHJFGHB
^old	QaILLILMK
colleague	UaLHIKKOM
coll…	bYDEPA3DA
i in	ZOTPA96HD
labour	QeLKKJLMH
labo…	QeLKKJLMH
right	WTOVDU5BS
hall	GR7O98j8D
the hall	ERBPB9jLK
i so	QbYLBEGGG
i am	GM0DNjZ0N
am dying	YaPDEGGII
dad	OM50PWL00
mi dad	YRD0S7Q05
dad i	XYJDGUDKG
t	43JBZNZF0
can t	R0J1PBNQ1
talk	IfEDXDDBD
^help	ZEGPCIRKC
~mak	YPE46d4AA
stra…	AVEVETW8F
mi husband	IA50Hk06B
toilet	GTOXBWNE9
the toilet	KZHCGWRIF
toil…	GTOXBWNE9
broken	nM2HB9ADC
i broken	nN3BCBBGE
brok…	nM2HB9ADC
screams	KNMJNhNLN
she screams	KNMJNhNLN
~scream	BUGVGgFJL
scre…	PQ3P5W3RA
#afraid+figure	PTDP6X7FF
#fall+figure	eU7BDTJGL
#figure	eQSQ1M300
#figure+hurt	NgCFLPOMN
#figure+pain	QcOHNMPON
#figure+self	TNEOEPF00
bone	GkFHDBKGH
stic…	IZJfFJJLG
out o	OSX0RRC65
^hi	4Z406m765
wall	PKYBGZIQL
the wall	KNYEIdLQN
fell on	KeWMGJKRO
hut	9I0H2kJ55
child ha	bMNKBMWNN
stuck	jAT9EBFF9
stuck in	iLIHILMLJ
brother	SE6C0d000
mi brother	bPEH5O09A
brot…	SE6C0d000
stabbed	TWMUJIILJ
ua stabbed	SWNVMJIRM
~stabb	TWMUJIILJ
stab…	TWMUJIILJ
loing	MhKFGLGLJ
i loing	IiMHJNILQ
~lo	MhKFGLGLJ
loing a	IiMHJNILQ
lot	FK9850vB0
a lot	bYE79BM9C
lot o	MfKFIKGHO
o blood	IiMHJNILQ
#blood+device	DnFDGNIDH
i ua	bG7XN5E6C
ua hit	CkKGHLJML
hit bi	CkKGHLJML
mi legs	ZWNFNLGJN
'hit by	CkKGHLJML
hands	JPOKMgLLN
~hand	OOKJKeIKH
heat…	JccJHGGNM
i on	SHdOJ0895
ground	bUVIJHEHB
grou…	dSTGIHDF8
^somebodi	IITZ5WO97
bad	aQHSDFD9E
ua a	cRWAJFGGG
ga	00-NO2000
a ga	OVcFKOMNN
heater	KWdJJJNNM
famili	YJC4KgCEC
mi famili	NSE9RdBIG
fami…	bHA2JgAB9
'family	YJC4KgCEC
'my family	NSE9RdBIG
#blast+collapse	NhLFJGLTJ
#blast+gas	GOk9AJHJF
#device+gas	NVZHBHLMM
stru…	cVPMLQNIJ
grandfather	tGBAD79E9
mi grandfather	abTKLHKUM
rice	sBI666DB7
rice and	eRLLLNOJL
medical	LgJJLKIIH
medi…	ea967FA73
emergenci	QcGGIFEGE
emer…	QcGGIFEGE
at the	8bAV50k50
entrance	LgKJIKJJJ
the entrance	LgKJIKJJJ
entr…	LgKJIKJJJ
^medical	KgKJMLKIK
'emergency	QcGGIFEGE
need	TNVJOU7E4
ue need	KVaRJ78CD
need a	eXFB7C9CE
here no	DjCWMFGIH
#blast+here	7PTg1LMHE
half	KgNJMONIN
bodi	HfIXHNNHG
'body	HfIXHNNHG
ha ben	EXAQFHUCZ
for	m009F0D0T
for an	VZKIKNOE6
dizzy	OYcJKONML
feel dizzy	OYcJKONML
about	QE07l0Y00
about to	EXBUdJCFG
fall	UbKKIIMKM
one	hS000640H
uncle	HRC98m2FE
come	VLT000X44
^si	FbWbILFOJ
good	jB48X6597
hospital	bZEHDAAIG
hosp…	bZEHDAAIG
time	HXFLYd9IF
cons…	cRCBCC92A
much	NdEBVAFE9
ho much	WXNJLIHPJ
i veri	bUNMKNNJL
'is very	bUNMKNNJL
someone s	ETFhGFGJG
the ca	bOPS9F383
park	VdIHFMCHK
there s	6ZYUEGSIH
#afraid+blood	OYITFOJJD
bed	JVNKFfHFJ
he will	7TGPgN628
open	iNNNCEMEE
liqu…	dUPOMPPKI
burnt	QUaPNRQTQ
fing…	VZDFKHGFE
bi the	JSJOJkAEG
machine	PT8BCCCaD
mach…	MS8XBA9XA
s a	CWZXDG5KI
under	IXUWOFB83
under a	TgIFTFGHF
truck	JYUJHKDKG
i took	KZJEdIIIG
took the	HcKcFFKMJ
the uong	eXIFFHT4C
and mi	AUD04beC7
'and my	AUD04beC7
put	S3LN7YA5Q
put a	WONZEGMKK
throat	CTJNEjFJJ
he s	GTGWGbKEG
mum	T7006eT52
when	XR50KW031
when i	PdHDWHACE
talk to	JdGFXFFHF
to him	FXFBZi5GE
#asks	n000M0S07
#asks+blast	daKCCD9JI
#asks+self	f9008IR80
to much	RTHDaFKHF
the chai	VTX8E3999
the boy	MbFALdJJJ
ha a	WOFTQH0DJ
para…	SRBEHKFeG
mistake	XZPMPHOOO
bi mistake	XZQMPHPOO
mist…	bYNJLFKLM
sister	T96UJSV75
sist…	T96UJSV75
fell and	RdRHEK9KI
working	MeLJJOMEJ
~work	gVBA9C87D
minu…	TaHIJLKGL
ago	LfQJKQXKN
^one	PcNILQMIJ
press	QeHHHJGIH
~pres	QeHHHJGIH
bu	KYWLGGeOI
knocked	UYIAC9AGK
~knock	JZE8LeFED
knoc…	JZE8LeFED
#here+paper	cI0N06C40
piec	MaFGGKIX9
a piec	MaHGHMIXE
piec o	MaHGHMIXE
hot	WWXDDDFGG
soup	YVG9FCGJF
uon	HRMQYL367
uon t	FTQSZM48B
#figure+kid	MWGY9RFLL
tre	v0DY00R10
a tre	YVHFLLKLO
ابي	Y000JkG00
قع	UbNIGDFIA
ابي قع	ZTLPMMOON
~وقع	fTKFE9AE4
علي	TNBZNCR0G
قع علي	LabPPQQOO
ارض	pTA002000
علي ارض	DpEGHHDED
لا	BU66eEa0I
~ولا	0kSYIXW00
يرد	JgTFDHEFG
لا يرد	KfNNONOOP
علينا	CbaYNMLJN
يرد علينا	KfNNONOOP
~علي	JfXS8C6PA
^ابي	UC70Pi486
رجل	D09kTHO0D
كبير	XE007j776
في	G3bO5RP83
صاله	EcIXJJXIN
في صاله	EcIXJJXIN
~صال	GcGXFJWGJ
انتظار	fMIRIFJHJ
~نتظار	fMIRIFJHJ
انتظ…	fMIRIFJHJ
^رجل	B4BlVCV1F
#body+figure	fUA9DFHFI
#collapse+figure	QcNGKLONM
#figure+here	7JfUIY9DK
#figure+partner	FjEADTMEH
امي	MHA01Yo10
اغمي	EkLMOLHMP
~غمي	MkIKEKIHG
عليها	TbKJLLDHK
امام	gT8SHP0EJ
~مام	YF0HFKZBG
شباك	YRVMSAHA8
~شبا	YRVMSAHA8
^امي	ZN58BWT98
#collapse+small	XWKKNJINO
#here+small	VJR9AHY9F
#parent+small	FNJa09c00
#small	LECT0Ai00
زوجتي	TgD8U6D9E
~زوج	YT10Nc003
~نزف	BpCAFHIHI
هي	IRYGSIGIZ
~وهي	IaaOQOQQQ
حامل	IcCDDcF99
شهر	ZTMLLIOML
^زوجتي	beEA5DI7F
نزل	DkLKIKIJJ
ماء	Xg9YC88FG
ان	0V6Tg940n
~لان	AZIRQMN7f
#birth+now	FeRLPLPQQ
ابني	OQ00LTZ1A
~بني	RQ00KTY08
قطعه	aeE6AGHDD
~قطع	TX8Jd9B34
نقود	bYJKJOOIF
~قود	bYJKJOOIF
يختنق	HgOKLLNJO
~ختنق	DlNJIIIGM
^ابني	VJ707VZ2B
طفل	S0NS06g04
اكل	aAD9T5X57
وجهه	MePNOPOPO
~وجه	PSDTAEC99
صار	NfOJNKKMI
ازرق	IfPNPNOOO
~زرق	FiNLNLMKM
^طفل	aJ965OY4G
ابنتي	OcGETEECI
~بنت	OV5KLOR1C
شربت	DnGHIFIDG
~شرب	KiC9FPC6A
^ابنتي	OcGETEECI
لدي	YG8624V5C
شرب	8pKGIGEEJ
غلط	fVGFFDRBD
~سوي	gYMKHNGJI
^لدي	TJB85AaBF
رضيع	MMBB8Pb7C
توقف	LjHDDFCA7
~وقف	Nh955322S
عن	lI00G0b00
توقف عن	KhFFBDCAB
^رضيع	DSIHFGkDK
جدتي	RLR8ESSBB
~جدت	WJR7DSPA8
مال	iHGUE9H92
~كلام	TiHEEIDEC
غير	lNCCAAP99
^جدتي	XOTAF9TDD
نصف	bUONLOOLJ
جسمه	DnHHEGEIH
~جسم	LaBC7YH78
فجاه	IiKJKMLLI
~فجا	IiKJKMLLI
دي	aYD7UAC5E
~لدي	jQA72AB3B
اصيب	ElLIHIIIJ
~صيب	QgJD7IDBD
بجلطه	SdIGGHHGH
~بجلط	SdIGGHHGH
عنده	ZgGD77FCF
~عند	NkJ0MEN00
~صدر	TYOMNPMLW
عندي	JdGFZ9HAA
الم	CkGFYLGCH
قوي	HeaICIHEK
يدي	3761xO415
^عندي	VaHJBIEGG
مش	0SOQX6l02
~ومش	8eWb6CT8A
~تنفس	AqGGBIIBH
ما	AUE1RJcMM
اقدر	IUYAWUKED
ما اقدر	GUYBWVMEF
~قدر	CjR6QMA77
ساعدوني	JaUEHJXIH
~عدو	JaUEHJXIH
ساعد…	UVP79BX45
^ما	aB04fF70I
من	MHK0MRP0M
فمه	MeOKPMPNN
من فمه	MeOKPMPNN
بنت	QPBZR4R7B
~تشنج	EnKIIGFHJ
^بنت	DXJbCFeIL
~ربع	OWJNJHbKH
يتشنج	FlLJJHGJK
اختي	7I40AZp01
~ختي	7I40AZp01
عندها	OWOGKaLJO
~وما	OWLQ04XC0
معها	UTFDEBTIH
~معه	OSAXA8NAB
^اختي	LM95JRg58
جهي	CKA76VCY7
كله	IVJHJiGFH
~رجل	7gBZ9B93G
كلب	VUED8JFVA
دم	Dd25Y7702
~لدم	OQBBZFF69
~توقف	IcJHZIHFB
يده	JhMLJOMGI
ينزف	HlGCHLJKK
كثيرا	SkDBBBB9B
ينزف كثيرا	KfNNMOPNN
~كثير	SkDBBBB9B
حادث	bWIDLNIIJ
سياره	XROa50C22
~اره	XROa50C22
مبني	HIb9XCRBG
~مبن	HIb9XCRBG
فيه	ORc5DYB99
^حادث	TaFEMLFJL
#fall+small	YZHDNIHHI
#hurt+small	Aa9eKDLHO
امراه	EeHaFFFHK
~مرا	3p8R7M97A
قدام	6PX5FXZDK
باب	TSVbA558A
^سياره	NQcWAD589
#partner+small	AVEYNWDNO
عامل	ZdB9CEB7A
سقط	RaHMKNOMI
^عامل	WdDBEGDAC
~راس	Nk666T622
درج	IHROChGCB
يتنفس	FlNKHGJIM
صديقي	EW7dH2830
~صديق	BVAdbJC30
~قلب	DoDEAXC66
اقف	CbEQfUNDB
^صديقي	UZ80K5830
#body+paper	R70GGAPKa
#hurt+paper	XRR0RJ1IR
اخوي	OcHFEESGH
~خوي	LcHDCXSDG
اخذ	ER5a3j000
حبوب	EeDAfDH99
~صحي	EfCDd7997
^اخوي	OcHFEESGH
دواء	UfHGCECDC
نايمه	IlJGDEDEF
~ايم	ReDV8DG9C
~فتح	db55G923O
~عين	HhHFVDCFI
~طلب	IQ7a4P77O
~سعاف	IjJGJFGGB
بسرعه	WZS6FHCB8
~بسرع	WZS6FHCB8
#help+paper	RUF7CEAGW
نحتاج	JYZULIKIH
~حتاج	jHO9EI000
فورا	DWaHNNNMa
~فور	DWaHNNNMa
^نحتاج	HWaYONOML
هل	pJ02M5041
يوجد	VYHFDGJEE
هل يوجد	VYIGEGJEF
~وجد	XXFB6EGCB
طبيب	MeLJMMONN
هنا	PV55Q0i01
هناك	WYKWCNLKJ
~هنا	WYKWCNLKJ
شخص	UeBAUFE98
فاقد	VZMNMMMLM
^هل	jT9DCIABA
#asks+collapse	YTINIJIMI
#asks+here	ZO9IJOUNM
#asks+rescue	RZPQMLPOQ
حد	EMOb9Ac4A
يعرف	WPEE97Y9B
~عرف	B90000oV0
اوليه	XXIJJKEGE
~ولي	URAB4C56Z
حقوني	DaJbIUKIJ
~حقو	6bOfHPCBC
ابويا	JgQKJYNNO
~بوي	GfPKJfILN
~موت	eXEAIAE5A
^حقوني	DaJbIUKIJ
#die+dying	YL63bG405
#die+parent	WH20eA000
#dying	0200-0700
#dying+help	HaJIXIKLK
#dying+parent	GZIBXO8FF
حقونا	JVTdMKJKK
ماما	MD10IOmGJ
قعت	NhQIFFGHD
#help+small	PUOJPNYPO
احترق	ZX69CC9GI
~حترق	5Qr7DB2EF
اري	FSbAcCP57
لا اري	GZHIeHTKI
~كلن	ZTXKIKKCG
كلنا	ZTXKIKKCG
عليه	bVGEHMJBC
زوجي	Y1D1Lh78F
^زوجي	g6H7PVJCI
راح	IX8K6Df14
جارنا	TZLDKcGJJ
~جار	XN3E4i000
عجوز	OdHDCZD6A
مرمي	PjKEF9IBF
~مرم	PjKEF9IBF
يفتح	bYIFGIEEC
لا يفتح	VbMIJKHKF
^جارنا	NaNINeILN
جدا	UYTIIXMGJ
~نفجر	HVhJHGGHA
~ولد	KUHASAT8C
#here+kid	091QOasBH
اني	LaMLZLFIJ
يغمي	ZXNNHONLI
يغمي علي	ZXNNHONLI
دنيا	BUC8XEZCE
~دني	BUC8XEZCE
#die+stop	3TGFfDTEF
#stop	0UD5sPJZ9
يا	081023Rv0
جماعه	dWGGGIHBE
~جماع	jPGFHIGBF
حده	VWMLHLYKO
عم	RgNQ6A469
^يا	0F8788Xm5
#alone+breath	MaQQPOWKR
مو	DlUGLFHHH
~ومو	IgVMMNPJJ
^في	0PZp67W66
بابا	DT81IXdAD
~باب	CQ4SGQa7B
يقدر	HkJHJFGIJ
^بابا	QZG8NbAHH
احد	5W9eJDZ00
شارع	YHPNGBYBJ
في شارع	IGSS06e06
^احد	0kGi0KH13
رجلي	UZMALWNJR
شمس	fUIHHIJDG
هو	FZDHbX01S
~وهو	LdJP7Y98A
خارج	LJ4l24001
^شخص	JaFDdFGCB
~عايل	aS72P2044
عايل…	TbFKYLIII
~كله	WgJGEHHGE
غاز	6OqBG8348
~ستطيع	KPbBSAI97
جدي	8nB43KP00
^جدي	FoE6AL316
حاله	aUGFIHHHF
~حال	VSCTFCBFD
عند	FDPa28e00
مدخل	WTFCEDRCD
كسر	MOD2El48F
#body+intrude	0O9b4IT6G
#hurt+intrude	GF2V6m006
#intrude	206-0Kd10
#intrude+partner	7MA46mV6I
~نقطع	IiJJJJNGH
دراجه	LcZXHEHFB
~دراج	NbYaEBAB8
ناريه	STUCHIJFH
دراجه ناريه	MXXGLNOJN
~اري	STUCHIJFH
صدمت	QQLcQNQQR
~صدم	MZHbOLOPQ
شاحنه	LYLdKLMHJ
~شاحن	LYLdKLMHJ
~وفي	XVTIKLKJM
كثير	aXHIKMMJK
#device+figure	IUYZEDXEJ
#device+past	UYCEJOKKM
#figure+past	ZW8ILPKOP
اخذت	IYIIeKNEH
~خذت	IYIIeKNEH
قلبي	TgHJJJDDE
يدق	FYLeKMPLM
نفسه	LRI9kBC7A
~فسه	NKD7n7604
ضعيف	kMDCAHG8B
طفلي	bJMNLLSNO
~طفل	WX827MW7C
^طفلي	eQQQOPDQQ
راسي	WUBCCXD66
~دور	WO975BY2S
احس	EcZIVGHEG
مريض	iUGFDENAF
^مريض	WaPOIPPLL
خالتي	USLKKIbJJ
~خال	PILCMeUJI
حمام	FJDb9YQDA
تصرخ	HgKYIIHIJ
~صرخ	FgHVHaHHI
~بلع	KVJHeHHKJ
عمتي	MYKFLYNHI
~عمت	MYKFLYNHI
~تكلم	QZDCdA8BB
عربيه	TQKdIFHFH
~عربي	TQKeIFHFH
ست	aVNMNMMMN
ولد	SLGF6dCAL
~اخد	IZJKGLgIL
^ولد	eUMLBEIHO
جوزي	WPD6DeG7F
~جوز	WPD6DeG7F
^جوزي	WPD6DeG7F
^قلبي	caKLMLEFG
صاحبي	XSGdDFICE
~صاحب	URFd8WF8B
يرجع	XYNHKNGJJ
~رجع	KQ605dh33
^صاحبي	eUHDGKMFI
^لا	RB10e0U00
ثم	bUFBEZC85
#breath+paper	SNI43KW80
كرسي	TP838Nb14
~كرس	TP838Nb14
كره	mQHEFAHAC
خطا	bS7427402
باص	TUaPKEUHJ
رجلا	DMGiDLGDK
يمشي	VVKWJEXHG
~مشي	HPDhEBX9B
^باص	GacHOLYNO
زجاج	DeFZEBFDG
~دخل	aXULBI006
~رقب	BhFOAcDCC
~رضيع	PbLAJGTHI
بلا	QM60554Qj
شجره	dUCDADC7A
~شجر	dUCDADC7A
^شجره	WWIJFKLEF
nha hang	OCSaLSFEG
boc	GBt2EJEDC
lua	70yG05000
lua roi	QRaNQRRRR
roi chay	MLYZPMNPO
chay lan	7IrFKMHKI
sang	S0YJ2QN0M
lan sang	FQjMQQQRQ
sang nha	NPVLQYPQQ
'nhà hàng	OITXNUJJK
'bốc	NKjHMNMMM
'lửa	G9o7ELDB8
'cháy	C0x03E0C5
#flame+here	15uW9G2DE
#fall+flame	20te0JQ40
bep	S2aKAY2DC
bep nha	cFGXIHELK
dap khong	FNgCHbLTU
^bep	gFTBHEHKL
'bếp	RDXNIZCLK
'bếp nhà	YHNTFJENN
'bén	KKeOQKOQP
#device+flame	B0t199ADE
pho	i7XT0EB70
dau ngo	H3XgEKIGL
ngo dang	FKfTKNKNO
to lam	JGmEHSHMG
^quan	m8P0DDH55
'quán	VBTcDBIA7
'phở	cIVIGHJHJ
'đầu ngõ	MASZFJFGG
'đang cháy	LIhHMMKQP
khoi	60v0SN000
co khoi	HLiJMNNON
den	b0OLSW000
khoi den	NPdNNLPPP
tang	Z0f0S05B0
ham	FGcUTJDdL
tang ham	RMbLIKMKM
chung	d0OX02R00
chung cu	SFcLLONH3
'khói	87t8ID748
'có khói	MMfKHKPNM
'đen	FOeYMIOQP
'tầng	LCZ8ZGCDD
'hầm	NJdaFGHHM
'cư	eISKKMKLD
'chung cư	XNYOQRQMD
#smoke	00-0B4000
mu	TKcOJKKQK
hanh	c0R64Z925
hanh lang	IFcdMIWPP
chin	XIWKHILMJ
^khoi	LMiGKHKOD
'hành	Z9SHGVEGI
'tụi	EEYbENGWI
#hurt+smoke	72xBAA657
#self+smoke	00-0PM2D9
xe may	iFVDBFA51
bai	bBX398G5b
giu	80Ul7b2A0
bai giu	UMaLOHPKM
giu xe	UMaLOHPKM
boc chay	GLkJOLFMO
chay roi	E8hWEGCLJ
'xe máy	YOXMNMLFE
'bãi	ROaQQORNP
'giữ	EFViFWCJA
'bốc cháy	MQdQRPLQR
'cháy rồi	MLfMLNMOO
#flame+machine	SChBOKD8J
#flame+follow	MRaNMaQRR
#follow+machine	PNWbLMIIG
toe lua	EMmNPPRLR
nhua	EHmMOLNON
khet	SIaKJLMJK
khet let	MQePRPQNP
'mùi	KEhIJKKLJ
'khét	ONcPOPNOO
#device+smoke	EHnJJGMLL
#flame+smoke	DInGFEKLM
#body+smoke	B9kBPT96A
#device+locked	CEM9ViGLP
day dien	HGbELgHII
cot	aBXHEEHBW
ton	bEPEYGFMK
mai ton	TQcQPSRUV
^day	NIcJLNKKc
'dây	HCSUdbHKL
'dây điện	KKaLQcONP
'nổ	K7iUBJGA7
'mái	QPaPQPRRR
'tôn	eNSNNKOPP
#blast+flame	S9YWEBDC6
phat	V0Wd2460L
lua do	QQaPRRRRR
ruc	OOcPOQOQQ
^tram	TPZNRRQLK
'trạm	NKYLIOZJJ
'phát	MDZYFHMJU
#flame+parent	AEtJK8000
#flame+water	HFiORMIL9
co mui	IJhMKNNON
mui ga	GDkGMPJMM
trong bep	BAWWGfBNM
o dau	j0JM0FR4H
'trong bếp	JLWVNbHPO
'đâu	N6NI0SmSE
'ở đâu	dEQDJNMFM
#asks+device	b8W9ECBCA
#asks+gas	eIQJDIHIG
#asks+body	q0EN09R41
#asks+pain	e0FPRGT7B
#body+gas	KCiJJLJKM
#gas+pain	MHfMQPNNQ
binh	j0b000100
binh ga	REeFDHLLH
ga bi	IGiHFNHLJ
khoa	E0Mg8RK0G
toi khoa	ADcGZUFMJ
khoa khong	VGbIEHAEE
^binh	JGiJGJHMJ
'bình	OHfKDIGKI
'khóa	J5RYNUJ4J
'tôi khóa	HLbNYVNQM
so no	MJbMZMIQP
'sợ	95VTZTZB3
#afraid+blast	L5dBXYIL9
#afraid+gas	IFjSEKHJH
#afraid+high	EAZBfDEKN
#blast+high	U9ZSMEGNH
#gas+parent	76m2DAcBD
may tinh	mBYCBEE36
boc khoi	CFoFJJJFJ
'tính	f9QGYLGHI
'máy tính	bKXMLNJKL
'bốc khói	JNhMMONLO
#here+machine	a6VFGXS08
#here+smoke	7AqCFSJDJ
#machine+smoke	LHhFJMM7G
#now+smoke	FHmFEFEBI
trong phong	G2Wk3YIKJ
nay boc	SSfRQSVUR
^tu	G8KESG9Ak
'tủ	bMSXJNMMI
'trong phòng	LDZaBZKPO
#device+here	BOkKJPGGJ
dieu	SAOC5i9AY
hoa chay	NJeMQPQPO
^dieu	dMWNNNOJJ
'điều	UIRJJHJEZ
'hòa	jCRGIJKGC
cho chay	FQWHbIENK
ba con	NgX84K6LM
'chợ	N5VY9GXEA
sau nha	IKjGJKMMP
nha tui	AFfZIDXHA
^kho	PJbGHJOPN
con hai	OGdJEERQU
hai dua	EDXFLHiNO
o trong	SFbQLMIRL
^phong	PAgEFIJIL
'hai đứa	KKUMONdPP
ket trong	MKgHMIHMP
nha dang	YFcADHEHG
rung	GLkIMQLNH
ban roi	GJccMQMPH
roi gio	SGbDGPHOF
gio to	RIcHKNKIH
^chay	Y0b3166C3
'sát	bHTMJOOJJ
'bản	e5M9QKFC3
rom	L0df0T210
chuong	NJbHIIJaF
chuo…	NJbHIIJaF
^dong	Q1U4JIi6L
'bò	LKbPPRYZR
ai do	CIVJkMFKL
rac	R7bB3K9b9
dot rac	UMZPOQOOR
rac chay	MMcPPQPPQ
lan vao	ILaZLPMPM
'ai đó	KOVMdNLOO
'rác	OLZNNOMWL
nen	Z0c8N3000
rem	LNeORRRQM
phung	KGlHPRROH
'thờ	YAZKJECFD
noi dau	ULcGHPMD7
^noi	ZBYCGDHY6
#flame+help	AAo9MIHNM
pin	QHTFGNeGL
dang sac	VHcNJMOIJ
'sạc	fLYMDKI8G
'đang sạc	VQZPMQRNM
#breath+smoke	IElKJNNHO
thoai	Q09X0OO6Y
dien thoai	Q09X0OO6Y
trong hang	BjTDNMLNM
hang cho	CiSSMLKML
^dien	y4F211K10
'thoại	MBMYBTNDO
'điện thoại	MBMYBTNDO
'trong hàng	JeRHONNOO
'hàng chờ	JeQTNMLNM
#pet+smoke	JKcNdOPPP
cai	X0O6L90m0
cai may	NPZMMQQcN
phot	oBWC3GAG0
co lua	MRePRRPNO
ben trong	aIf7MMHKL
^cai	e3K406Aa7
'cái	L9YNUJ8b8
chua chay	QQaPRRPRQ
'chữa	QRaRRRQRP
'chữa cháy	RRZRRRRRR
#brigade	53v6DECC9
#brigade+flame	HIiKLMKLL
cuu hoa	NHeIOMIQO
chay o	NJeLIOLPL
so nha	RKdPTPNTS
cuoi	u1H8AR3GB
hem	OHYaJMHNO
'cứu hỏa	NOdNSSQUR
'cháy ở	QNaQPRRSP
'cuối	KMVYfMOLK
#brigade+help	ABnELLKII
#afraid+flame	NETAFUVLV
linh	hGfGKFHDK
chua toi	FIcGEFfUM
ba roi	MKcQPQdUP
^linh	TLcKNPLQP
'lính	aJdIMGHKN
#brigade+self	WOZSTTPVN
chay chay	PHgIHNMQJ
moi nguoi	27aQq7FFL
'mọi	ACSEgABBe
'mọi người	FFVJhCEJL
toa	P3P6ODg71
toa nha	I9TBTFhCH
nha nay	EJUFZLYMN
nay bao	ZNXPKNNPF
bao chay	LRdPLPPSR
^toa	QMeNLNMNC
'tòa	WCQGOGTJD
'tòa nhà	NJWLVLaMP
'nhà này	MOUOaKYRQ
'báo	m9KK88KDC
'thật	fQZQPOQQJ
#pain+smoke	SFRHVVIKL
em thay	NLYKaLMQQ
^chuong	NRdPKOPSR
'mà	F4U0LXj50
'em thấy	QOZQVQOQQ
#flame+high	GDmIAJNLH
#high+smoke	OTcQQNQUT
#follow+parent	S8Hc9X3JC
#follow+smoke	JMdKLcOPN
#parent+smoke	GJeDNXEBG
bon	70LLX2Qj2
xang	F6kU3CSHF
lat	l0EEQI110
tran	SETeABEAA
ra duong	KARG8daQM
'xăng	GEgUCFULJ
'ra đường	KHXLFZbQO
#fall+gas	D2qHRAGGH
#flame+gas	GIkEJLJJJ
dinh	b0C0e000U
dot nha	D9b44l8EK
'định	N8PAf9BCU
'đốt nhà	MJYGIcKOO
tuoi	S0600No00
cham	e8VAWDFOG
cua nha	JMWUKIhSM
tui roi	dOVHLPLTN
'cửa nhà	MLXTOEXTP
nha may	AHWXKCFa7
lung	EZP2Ah7AB
mot cai	KKcOMOdMP
'lưng	CYUDDbEFI
'vàng	PPWbGNQKH
#blast+smoke	EEjBWLJEB
chat	bEW8EFH87
^hoa	O8hE9HGC6
'hóa	bMWKOMMNM
'chất	UMXQNPOON
trong quan	S6NeCB8JG
'trong quán	JMXdKMMNO
tranh	gFSDFGDKI
^lua	FKlIPOONE
'bắt	99TiIZBFC
#flame+weapon	JIeWKFGOO
#help+weapon	LDVeHGJHH
chay nha	ZFUHLLHPF
nha o	XFbGKPHPD
bay roi	LAXGOOeOG
'cháy nhà	WOVORPOSL
hinh	e3I046DWe
chay phong	MMdOPPPON
'hình	UJIGIJNSc
#smoke+weapon	RQbNPJQQO
chay tui	YMXKMNHSM
tui dang	SPXWNNMRR
dang dung	BEQCiJZMH
dung ngoai	KAUCjKAEH
ba noi	sEUDE8406
con ben	dGbLMK9LJ
'đang đứng	IFSIfHbOL
'đứng ngoài	MLSHeOION
'bà nội	iIUGMKDFL
#figure+flame	jFNGJLIOO
#figure+now	MdZPQQQSP
#figure+parent	T4OGNXP57
nha ben	YHY5IbLPP
ben roi	SFfKLEFQM
'nhà bên	VNWIOWNQQ
tan	FIZECUiK7
sang mai	JLbLePORM
mai nha	OMdMOOLRR
em bat	HKbEDdNOO
'tàn	SRZRRRRTN
#pain+weapon	dBUc9B8BD
co tieng	EGTgUOKOK
lon	10L05dFhA
o tang	NOeKLOORP
roi khoi	dJYILPOFK
'có tiếng	OQVaZRQRQ
'lớn	LAO8CfSPI
#blast+follow	GKWXYUIRL
#fall+smoke	JAjFIIHEH
mini	XHbHMNMJK
#gas+here	GBjFMISKP
quat	m3J05fI7G
co sao	VFeCBKIPJ
sao khong	VFeCBKIPJ
^ga	IFjHJPINJ
'quạt	fMKNMOOLO
'sao không	WIYIHMMRN
'nặng	RGXWOLKKI
#gas+hit	ONbaJLMPO
#gas+weapon	KDXfIIKNN
suoi	FHkIKGJJG
^lo	fASDGGHC9
'lò	dRVQRRSQJ
'chăn	MNSdONPVU
#smoke+water	QMSMdHNNJ
nghich	SIdILNKHM
con nghich	SIdILNKHM
nghi…	u4QJ5J4AA
co oi	O9aEMZaQQ
'cô ơi	IMbMOZRUT
hoan	SJUDLELKZ
hoa hoan	UIYIOJNLI
cong nhan	U9bAJKFK7
nhan ket	OPcQRRRRR
'hoạn	TNZMPNPON
'hỏa hoạn	TNZMPNPON
'xưởng	PRbRSTSTS
'nhân	gEOHGFEHI
buyt	HGVVEGg8E
xe buyt	HGVVEGg8E
dang cho	s0P0265HE
khach	P7Td8KAA8
cho khach	QOcMPPOOQ
o duoi	SMbIPOJMN
'buýt	MOUVONaHK
'xe buýt	MOUVONaHK
'chở	ULZWNMHOQ
'khách	XDTWGIGLK
#follow+pet	TKZUMCGMJ
ngay truoc	LFdZMMHRM
'ngay trước	QMaVPQOSS
cao	v0M04M100
cao qua	NLfJQQNTT
dau nguoi	HGbfPJKLQ
ben vao	EFjKLHLMJ
tru	Y0PZS27A0
vao tru	NKaaIPQRQ
^ngon	ZJYEJNMMI
'trụ	LEWZSIJPJ
luu	v8T58E596
luu tru	YJWLHMHNK
mo cua	ZGaJJMLKJ
toan	C5e6QE7jZ
ra toan	LGZNKMKJd
toan khoi	BNnHJKDEI
'lưu	fLYHMNKMI
'trữ	UQYPPQQRQ
'lưu trữ	UQYPPQQRQ
'mở cửa	TLZOOQOPO
'toàn	DDaFPMHfV
'toàn khói	KMhOINMLN
ke	30Il0k00R
ke ben	8Bf7FdBNO
chui	DDVAEeIMY
cua em	CFeEEULSN
em khong	T3P4lMIDG
khong dam	BAYNRTUGF
'kế	T9Q6Be8GA
'kế bên	KNZMMcMNR
'em không	N8PCbVR4A
'dám	LFVSWYPOI
'không dám	LFVSWYPOI
#afraid+smoke	KLfIHOMSI
#afraid+hit	b0P8AVOBI
#afraid+threat	5CSNGPc6R
#hit+smoke	VOVGMRNNL
#smoke+threat	bMYHGKPIM
chap	k9a1A649C
chap dien	JIjKJGHLM
dien roi	IHjONNLPP
bang	q0IB0D19U
roi bang	QNbPPRMRQ
tach	hAUFFCHDE
^chap	RLdKJLLAI
'chập	OOcOOMMPP
'chập điện	OOcOOMMPP
'bảng	VRWRRRPQQ
'tách	aIULLGNKM
dien chay	NNcNQQPQP
em chay	PTPF8PJJJ
hoai	L0U06dRX9
hoai khong	QLZKHJXKN
'hoài	OETAIYPWJ
'hoài không	TQdRMOVTT
karaoke	YIcGIMKLG
kara…	YIcGIMKLG
nhay	A3T0vC2D0
nhay tu	c9YI9OLK1
tu cua	UJbJEKJIG
cua so	P7aEdBAI8
'nhảy	F8UCnOFIB
'nhảy từ	TKZQDQRRN
'sổ	j0O5ME000
'cửa sổ	NIYSYMNPN
doi dien	LOeLLYNPO
^cay	dIZJIFIFJ
'đối	NTgMSTNTS
'diện	hCcHKGAFF
^bai	aHZGLIRKK
dung nuoc	SPdPQPOOP
duoc khong	q0T0040B0
'dùng	YOWMLPNDU
'dùng nước	VQYRRQQQQ
'được không	d0TB9LAM4
#asks+flame	fJPEGJELK
#asks+fall	Z0O839W34
#asks+hit	MGa78gDFJ
nong boc	MLfKMKMJI
co nen	HNgMbNMOJ
'nên	dDTFQFAAF
roi lua	QRaQRRRTS
'trần	dQSONRQKN
nha tho	ZDYFJLCKK
tho ho	OKfMQPLTK
'nhà thờ	ZLUMPOKPP
'họ	QAUSAVOGG
do chay	RNaLOQONN
thung	TQbPNPNTR
^thung	TQbPNPNTR
'sơn	NSVdQNPUT
#kid+smoke	WKTJMULPQ
ham xe	8BXmAGAFK
thay duong	QHeJFHEJM
lua o	BNoJKOMKB
noc nha	JMWIfMLPL
ben kia	LFaaIKOOL
'lửa ở	KRgPQRQQJ
'nóc nhà	NPZQYQQQN
#here+high	QXaOQPQPM
#high+now	8BBItFBG3
muoi	d9WEAWKJN
'mười	cJXMHXONQ
xuc	WAbCKDKCF
^duong	b2Z7175A9
'phố	WGWULQMMK
'xúc	WFXGIEKJJ
khung	NFVDGJIZB
^cong	s1S3AF7A0
'khủng	XNVLPPQMO
via	s7L769IBD
tren via	gJWIKLNIM
via he	iFTHGLPHJ
'vỉa	bQVPOPQOO
'trên vỉa	aQVPQQRPP
'hè	eOUNNOPNN
'vỉa hè	bQVPOPQOO
vung	LFbaAMDNJ
nuoc ngoai	d7TP10440
hiem	VEZIYMHOH
nguy hiem	TGaFKLHJN
'nước ngoài	YANU7AIKG
'hiểm	YFSAQKDLI
'nguy hiểm	VKWLOPMOQ
nha ve	BJaWGcHMO
ve sinh	I5PSAFdCB
'cộng	bLVINLHMJ
sap toi	aQaKMQPRI
toi nha	SIRXLRKNJ
'tới nhà	PIUVJSMQP
nha chay	SHZKLHBKE
ma chua	ZCeOKGEPE
'nhà cháy	XNVNRMLQJ
'mà chưa	WQcRROORQ
giay	Y0SLK2U6M
giay to	M0bU0M00d
'giấy	VFQONETHR
'tờ	VAVO0K0AW
'giấy tờ	OFZR0N3Bb
#flame+paper	U6GT0HT63
^duoi	OOacOLPQO
^mai	UQZQOQPOF
toi khong	V0XXMT41J
^tang	QPdMIMPKJ
'tôi không	W8VWHWMJL
bop	70a8CrGG9
no bop	DGdEHgILE
tia	VKZDKPKLF
ra tu	SMeHOROUG
cong to	SIaEMQMRH
to dien	YGaDGNKIF
#abduct	200-00002
#abduct+flame	KLXaZQLUN
#abduct+machine	EJVgOKKFQ
#abduct+parent	NDQhFE7D0
^hoi	O8dGMNJZ2
gac	eEVGFJMG9
'bị cháy	YPXPRQQSR
#gas+pet	MNbMWONPO
fire	I0v000013
a fire	sI8EGMGKI
fire in	N8fAHFEMA
building	M0c1L8T31
the building	NAW9XK7EB
~build	M0c1L8T31
buil…	R0Y0K8Q27
house	Y0TE0eG30
mi house	dEQRCO9AG
house i	LJYHGDfNL
kitchen	PDTU9ZDHD
kitc…	PDTU9ZDHD
fire and	LPdQMPNRR
it	c0S0VE0LQ
flames	FElDIJHLM
~flam	FElDIJHLM
flam…	FElDIJHLM
mi neighbour	fBbJD67IM
neighbour s	PKdNQNLRQ
window	IBPTcGEBC
wind…	H1JkV8310
i can	Q0HVMEN00
se	B0F0qob00
smoke	N7l89FB56
corr…	Q7N98CIY9
full	IFVFFVDVb
i full	GIbIIWHdD
full o	GIbIIWHdD
o smoke	NPdLOPPJN
and ue	HAgFGDaKH
ue cannot	XEZEIEHJL
children	L0O0Jo257
mi children	IKbJXZIRQ
chil…	L0N0Jo145
in a	X0FO52a60
a burning	HKiKPJORQ
~spark	LJfLJRPNM
spar…	LJfLJRPNM
and it	OKbH9LYML
smells	YMUNNINIL
~smell	YMUNNINIL
smel…	YMUNNINIL
something	jMQAMKDBG
~someth	jMQAMKDBG
in thi	OGQDaGMGC
office i	FHPLMINfa
smell	KFjDDNKQO
on fire	NEi9FFCH7
parking	VKXLPRNPM
~park	TIXEJLWOL
park…	TIXEJLWOL
ca in	VLWMPQOQP
the gate	G9UWNGeQP
strong	IeYIEKLON
home	Z0O00Wd00
at home	KCY6GlQEE
the ga	ECVHcODPL
bottle	QBbPEKBMK
bott…	W9bN9FAFG
close	MCZFcI8FG
exploded	IGiGOJLJH
~explod	IGiGOJLJH
expl…	I4n6CBFG7
net	U0K0JZGR0
net do	H6SABlV8H
loud	fEVIFDGFF
i smoke	KGgKMJLLI
tran…	s3F89B93H
street	X7TXCHHEC
the street	N6WdBEJE8
stre…	X7TXCHHEC
up and	GKeHJLZRI
it i	d9R91FRBW
market	Q0KX64L84
the market	P0KX65L84
mark…	Q0KX64L84
fore…	gFRARA5DG
our	MBIc0XU00
village	aIVHKGJIG
vill…	aIVHKGJIG
what do	fHPFLILEK
do i	n0700bH20
e	K7P28m7B5
mi e	EAT6CmBD9
bike	UGdGFNHKD
smoking	QIeIIBIIH
i smoking	DJnKLFLMK
~smok	WGbDC9FAA
smok…	WGbDC9FAA
while	XHYIKHOGF
char…	dDRA7BB5T
#figure+smoke	EJiNPLOPQ
phone	R0F0EaI0J
phone i	gCQAT279G
queu	VfOA588CE
the queu	GhRIJLHNM
phot…	bBYEDEALF
comp…	S0Q5041ZP
counter tuo	VBcAJCDKH
tuo i	QKcNQQNQN
call the	TLTZPQONN
the fire	ZKUFKPFTP
real	hPOPPQLIJ
petrol	J8i8A8TEB
petr…	J8i8A8TEB
wants	g0KMFGP46
~want	c0IUHFO00
wants to	b0T9PT4CF
light	YIYJHLIJH
they	00Ky0G673
set	IElDFFIGI
shop	c0XX23530
mi shop	gEY8CHAAE
^they	71Pj4PJC8
turned	LaO6WGRCA
i all	S9aBFLaIC
all over	FScKIZJML
over the	b5R46Z6A0
are burning	SQZQRQPNP
because	ODR6gW4A2
beca…	ODR6gW4A2
o a	V070UH1d0
burned	j628DX9EG
burned the	kJHGJBHPN
still	h8TOBG8LC
i still	NLZYOQMRP
inside	GHiXFID9B
insi…	GHiXFID9B
^grandma	bDZHHDSJJ
jumping	JIXDgIKHL
~jump	RFQWYKFJJ
jump…	RFQWYKFJJ
windows	MDOiEDFCC
the windows	JIYfNJNLJ
~window	MDOiEDFCC
^people	SGXZNNHLL
fall…	ORgLUVRUU
live	Z0LSUF5B8
pavement	YJYKHJMNL
the pavement	YJYKHJMNL
pave…	YJYKHJMNL
#device+die	P3LSYHFEI
#die+flame	SIWFWQMTO
i an	VHUYMMG9G
bo i	gJXBFMA9F
archive	VLYLPQMLN
the archive	TNZNRQQRO
arch…	aIXIOPMGF
^fire	TGZFLJJNF
explosion	SGZIMKMMI
explosion in	SGZIMKMMI
factori	WEZACFDH9
the factori	SGbEFHGKE
fact…	WEZACFDH9
'factory	WEZACFDH9
'the factory	SGbEFHGKE
into our	MIXbMNOMN
flat	MCXcHISIH
our flat	MIXbMNOMN
warehouse	VPZNQQPMQ
ware…	VPZNQQPMQ
near	g0WO040BB
near the	FQdcGHGJH
~hous	YLZNNONII
hous…	sBTAC65CB
cont…	d1K15600H
nobodi	GFZGbEPCF
and nobodi	MMaNBNgPK
nobo…	GFZGbEPCF
answers	iKNJLKIMD
'nobody	GFZGbEPCF
'and nobody	MMaNBNgPK
ue are	aCTSGMD9C
mi do	F9ZhGAX7A
lights	SJVHIKaKJ
~light	SJVHIKaKJ
ligh…	SJVHIKaKJ
smoke from	bLSHMFKLJ
^it	bFV8WIDFC
cond…	bJYEFGFHH
shooting	UDRcJLI9D
i shooting	ILWeNPMNO
~shoot	UDRcJLI9D
shoo…	UDRcJLI9D
station	QKJZJKWDA
petrol station	UHODGEYIH
stat…	gBCSBFS99
^our	UNR00YR10
the bu	QJYXIQJRH
the back	XHXGJMHQF
boat	UJaHKNJJF
river	M8Q6iFCG6
the river	M8Q6iFCG6
bank	P1TR4260K
top	JJYHdJGOK
top o	JJYHdJGOK
tell	SIV5WL89d
house fire	TKYHLJJMG
mi rom	ECXgIdLMD
big	kGLFIEFDC
^house	mKGCKFKHC
kids	J0NFUZXDH
the kids	L8SSVdCGG
play…	OGTVKLcGJ
grill	VLXLJIJHK
the grill	VLXLJIJHK
balconi	aAVDUCINI
the balconi	Z7WCPBBKB
balc…	aAVDUCINI
'balcony	aAVDUCINI
'the balcony	Z7WCPBBKB
ho do	n9S3AJCIB
out the	aIWHILOJJ
mi kitchen	JGYaHHGQL
right no	DBRfNZFMC
^ho	t0H0J0010
t go	IGaEYZIIP
go out	JIZEIgLJM
black	E6U5Am5AD
the shop	MJdZPFLKL
threw	GDYeFdDIJ
poe	XHYGAIFDG
bun	46YYab79A
building i	QKdKGMLNL
m	B0HOiMT00
i m	B0HOiMT00
a babi	B0VS89mFE
'a baby	B0VS89mFE
workshop	kCMJCFCBF
it s	YNZMJLHIM
in our	W7M6Dh8MG
block	k7PCHCHFA
our block	gCSFLELJG
going to	SKUVXIKNM
explode	fGTHFDHNG
tent	aFVKMHJMN
school	W0P005e31
the school	AEYKDGnMK
scho…	W0P005e31
^tre	s4W070EDE
electriciti	PIcMLPLLK
'electricity	PIcMLPLLK
the rice	jEKDGAGLI
cook…	NMhNPQNTN
to the	cKW9DDGNa
#paper+smoke	cCRG97AGD
#partner+smoke	SKbNVNJMM
met	aEVGUIBGC
~bottl	dOSMMNOLN
حريق	c9V4936CE
حريق في	aHTEIJFFE
بيتي	Z8Hd6NA9A
~بيت	W5Ec2TK67
يحترق	DDlHMMJKL
^بيتي	VKYINJLIK
مطبخ	VIRIIcKFI
نار	O0bZO1020
استطيع	IBUHcIQGG
لا استطيع	IBUHcIQGG
استط…	MASBcEQCD
~طفاء	DDmEKLKII
~خرج	GHdb14P63
من شباك	GEXZdGHGJ
جيران	e0N05OS0A
^نار	HLjHKKLML
طابق	CCkFXGDDD
ثالث	QEdEEGAAD
دخان	L7p369A46
اولادي	M8W97ZABE
~ولاد	C0V0Th017
اولا…	N7W97ZA9E
نار في	DKcaDHJHE
غرفه	YAVMCVC9C
في غرفه	DBaUBcECG
~غرف	Y8VO9Y98B
يطلع	HPiOOPPNO
~طلع	BFhILXaLL
~ريح	KNYMZMNMM
شيء	AIISkIIFW
تحترق	7CqFIFCIK
موقف	VFaFHHHFH
بوابه	RIaQKFJHC
~بواب	M9VXAAA88
رايحه	REgGDGDDG
~رايح	REgGDGDDG
رايحه غاز	JKgNLMLML
بيت	F0N00ko00
في بيت	H2J05sJ01
ماذا	lCUCAECAA
~ماذ	lCUCAECAA
افعل	VKUKKKHIY
ماذا افعل	YNXNOMHON
~فعل	ZITHHJGFX
~سطوان	WDbHDGCEE
اسطو…	WDbHDGCEE
انفج…	PGhHJIIHE
عند جيران	QHSJKIaFL
صوت	VGScGHFCI
انفجار	RIfFKJLIF
~نفجار	RIfFKJLIF
كل	00ECdQ0Pn
مكان	T0HJ0NW00
كهرباء	BgYAGDKBC
كهرب…	ReW7BAF8A
انفجر	PFeIPMNLF
سوق	G4Jd64a15
~غاب	cCcFFEHCF
~قترب	CHiIXLKJI
^حريق	SKbHJJNHL
~ولع	HMgIOMLOO
شو	fIYHJOKFD
اعمل	GPZOQcNQQ
~عمل	o5V67O2A9
~دخن	AGkKLJLKK
طابور	cZM4C9D6C
في طابور	DiSFGGHDH
اله	QHcIIGDX9
تصوير	WMZJMPLFI
~صوير	WMZJMPLFI
~شتعل	IMiLLMJHL
كمبيوتر	i7WGAA0AD
كمبي…	i7WGAA0AD
منه	U8eIKLJHH
اتصلوا	RETaEBADA
~تصل	E6RZ9DY85
اتصل…	RETaEBADA
اطفاء	FEkGLMLJI
^اتصلوا	VHXVGEEGE
حقيقي	dIXKGEGHH
~حقيق	dIXKGEGHH
#flame+past	aIRMNOKPQ
بنزين	IGfIMMVIN
~زين	IGfIMMVIN
يريد	j5QRFBDFE
~ريد	o056e0G00
محلي	TFcCHHIBE
~محل	SCcRGEHAC
حرقت	NHfDCBIFF
~حرق	72UOHj600
زالت	LIiIIFFII
ما زالت	LIiIIFFII
~زال	UAa8CBGBA
داخل	bBUYDD9AD
ناس	43Qs17000
~قفز	5EW9rHJF8
^ناس	FCPg9FA9B
سقف	aJbCKGIFI
ينا	XQaPNQQQH
^سقف	LOeNNPOMN
~سقط	h3VJKNNLE
سطح	CDZXbKOEB
علي سطح	CDZXbKOEB
رصيف	bEWIIKKHH
علي رصيف	bEWIIKKHH
لوحه	Y0P5CDC5Y
~لوح	c0O0AFC3W
^لوحه	cCYGKLJG4
ارشيف	YHUFEHJHI
~رشيف	YHUFEHJHI
مصنع	cDc9GDACC
~خلف	KHgZMHMKM
يدخل	KEdSIVJFI
~شقت	MGVbJGEGJ
^دخان	DHmDHKJEI
شقه	iDS9GDOCE
لا احد	R8W9R3PE9
نحن	OLWBBdIFF
تحت	P5cbJCA5E
#here+intrude	74SsE689H
#intrude+parent	73bfAVP5B
#intrude+small	KEciNEFKM
يخرج	BTfHDHaFD
مصعد	UFVZJDLHJ
محطه	OBEdBAeFG
~محط	OBEdBAeFG
خلف	ULgKNNFJL
طاوله	RFTIGXICH
~طاول	WCQEDXF9D
^قعت	UHaQQQPQP
^بيت	QGWCEJdCC
في شقه	OFYFGKdDH
~ايه	SAVAAEVBA
~اني	NIcBCZGDH
#flame+lost	QHQEFBPKL
~لعب	T3NB58A7d
كيف	T1M0L0L5U
^كيف	iCR91B5D0
#asks+now	X6M3NIWB7
سيارات	HFZeNGKMO
~ارا	HFZeNGKMO
سيار…	S0Md66Q02
مولع	jDIDEACCC
~راض	aNYNOOPKN
محل	c5WX6B699
عمارتنا	ZHVGFHIJJ
~عمارت	ZHVGFHIJJ
عمار…	ZHVGFHIJJ
انا	M00MHXY0R
انا في	VHW8BdBH9
دور	QKaKJLFJb
في دور	TJYHGEHNC
مع	K3P5aQX6W
رشه	cITHIIHEG
عمال	bJZJFIJFI
داخل…	JNXMNOPLb
^رشه	cITHIIHEG
عماره	UDVALcGJL
~عمار	UDVALcGJL
اشجار	PMeLLMMKK
~شجار	PMeLLMMKK
مدرسه	O2N130p00
~مدرس	S1M020m00
سنه	i8M83X500
صلت	JMgLKMNLM
^سنه	QLcKLHJKI
عندنا	MFYDHEcIF
#fall+locked	H8XQWOU8C
#locked+parent	0IGe0v800
~قرب	aNWMKNMML
~غلق	aIWHVLIHH
لكن	dFVKJIIKL
اخاف	UGSCZUDDC
~خاف	TGSCZVDDC
لو	69U9mAbBU
اول	hAVGBHG95
في سوق	KCJ6G9jAD
cuop	ZCFbFFE99
tiem	aFEbKIAJE
'cướp	RMKeJINGD
'tiệm	WKJXLKLMH
#pain+rob	UJKaKJKMO
trom	d1BZFCBFI
trom dang	CKImNGPRQ
leo	x7AQ89FFA
vao nha	GFHlHFLOK
'trộm	UADcBAHGL
'vào nhà	KLKgNKMRP
'bằng	h87F8T97Q
#intrude+now	79BnDU8CB
#intrude+rob	BJBpMEJCH
#intrude+self	000r00kM0
#now+rob	134-F4858
#afraid+intrude	EIImCHFOE
#afraid+rob	IFLhONLLN
#blast+intrude	KHGiKLKOJ
#blast+rob	GDIlLAKSJ
co ke	D8At75DID
ke la	GLMkILFKH
cay khoa	MLOeMMLOM
khoa nha	MLOeMMLOM
em em	JEIidLKTR
dang o	R75gR94PJ
ngu	0000dN0q0
'kẻ	JFGjEHKML
'có kẻ	MGGhEHKNL
'lạ	88Ak83bJD
'kẻ lạ	OPQcOQMQP
'cạy	MPRdRPQUS
'cạy khóa	MPRdRPQUS
'khóa nhà	MPRdRPQUS
'đang ở	QGFbTMGSQ
'ngủ	L7HChX7A7
tui no	D5DpTA9OO
pha	649rBXDKH
nha roi	IFBXEDiMM
'tụi nó	LJLfMMKQQ
'phá	HGGkFWFNL
'xông	OMKiKFLNQ
'nhà rồi	KGFTFCgNP
#fall+intrude	HCGnIFHJP
bi trom	fKJOFEIOM
van	e00V0O00R
con o	D2CV7YfGE
o tren	SFFcUJNOJ
'bị trộm	cJKQMNNRS
'vẫn	PKMVIXPTP
'còn ở	QJNcHLHRS
'ở trên	SIGWWKLOK
bi giat	OJJdMPPRQ
'bị giật	QMQaPRRSR
#here+rob	3G5vDJ76F
chuyen	p32AQ208S
chuy…	p32AQ208S
te xe	VIKbNNNNO
xe tui	PLMcPKRTS
#flame+rob	RGCdNPKNP
co thang	O56lF58A6
moc	RDAXLLJYB
vang o	XMQZOJJQR
'có thằng	KIHhMJGLL
'túi	QDBfBDGFE
#pet+rob	cMQSLLOLN
^cuop	LPPdPMRQR
'lấy	K0BVLk272
'dí	JDLYIfGNN
2	aNKYIMMJG
nguoi cam	LKOgGMNQQ
cam dao	DEIRcRGKL
dao doi	LKOgGMNQQ
chem	O9Dp9C902
doi chem	LKOgGMNQQ
can bo	f70L275W0
'người cầm	OPSdJQSUU
'đòi	DGJhOSJKG
'dao đòi	OPSdJQSUU
'chém	OEGmABBDD
'đòi chém	OPSdJQSUU
'bộ	XEGOHJ9RT
'cán bộ	WJISJMLSG
#here+threat	L4En57IIK
#here+weapon	C6FnDOAHM
#here+locked	FCBcAQaPM
#hurt+locked	F5EcKSWIJ
#locked+threat	FAGbWFQCF
#locked+weapon	89ElXEAHF
nhom	K48v40A20
mot nhom	AHPnIFPIL
thanh	a78aQAE9T
nhom thanh	FKJkJGKKK
nien	KFHkHDJEE
thanh nien	IGHkIEJII
tau	WPOZPMOOP
ma tau	OOOdQKMOP
ruot	a8GY6L5GB
tau ruot	OOOdQKMOP
ruot nhau	OOOdQKMOP
^mot	1g6cADbEE
'nhóm	SDJgHIKE7
'một nhóm	KNRdPOROP
'niên	LJKhJMLHK
'thanh niên	LKKhJMLLN
'mã	NLMaOOLFY
'tấu	QPQaRRPQQ
'mã tấu	QPQaRRPQQ
'rượt	QPQaRRPQQ
'tấu rượt	QPQaRRPQQ
danh	N00R0x00D
danh nhau	H9LmHFLLL
to truoc	ONRdPKRRQ
^danh	QKMULDLIZ
'đánh	F0BW6r0AO
#hit+locked	LEGJVUQGD
hoi dong	PFLhKOHTT
'hội	a96X8FQB9
'trường	U5JPHJXHJ
#blast+past	OBPXaMFQO
#here+past	cQMVIMCOQ
#kid+past	9ADUVAhGJ
#asks+threat	UFGV8ISED
nghe may	MNNeNRQNL
tieng sung	EHHmFPMKG
sung no	EHHmFPMKG
o ngoai	S79e6ADLJ
ngoai cho	NDMeKQQMI
^nghe	jKJW8CJE0
'súng	REJgANLFB
'tiếng súng	MQOdORNOO
'súng nổ	MQOdORNOO
'ở ngoài	RHJbGMMQQ
'ngoài chợ	RNPZPRQRP
#blast+pet	KEHXbMNFD
tru so	MHDhBKPPI
'sở	YECP6EGIV
'trụ sở	PFGdGKNQK
#afraid+weapon	IECY0cQIR
thang do	IDImKBGHJ
'lô	WNOaOMOQO
tui la	OOPfIHJPG
tich	f04H20RSO
tac	VCHRaDDCd
bo duoi	IQNcPYIQO
cho so	KDJYABfIG
bom	KKFlC8FCC
'tích	NLITKMbVI
'tắc	GNJVaLNKd
'bỏ	B07WWLiHP
#afraid+follow	HHHjDN7LI
#afraid+pet	dEKLAQSFJ
theo	D00OM2d4b
di theo	CHNLcIgNI
theo em	OMJeELNLM
em tu	GVEdaIGIG
tu ben	OMJeELNLM
ben xe	L99jBAGDE
xe toi	W87h7CEMG
toi day	IHKeVMJOD
em so	DCIRhX9LG
so lam	LLQYHZbQN
'em từ	QPObNRQQP
'bến	UCBbGDECH
'từ bến	QPObNRQQP
'tới đây	MLNcSNMOK
'em sợ	LJOVZZJPN
'sợ lắm	PPRZPWVRR
#follow+threat	TJPBYEdPM
bam theo	7HFmAKFIG
toi nay	CGMalLFOK
nay gio	8BHi6JVKC
gio khong	XGLWBXKCC
dam ve	MLLVZGcKK
'gã	EHHoEEDLH
'bám	POOgMOJaN
'nãy	EIPhDFTQK
'nãy giờ	EIPhDFTQK
'giờ không	WLPVGaMLK
'về	Q8EPHMfHD
'dám về	PMNWYMUQN
#follow+gas	OSKcLQPUT
#follow+hit	RLLWDWIPN
#gas+now	OHJfNGNON
mot ong	G8PlOIFOP
ong la	EAQkPKGOP
sam so	LHOgNGLMO
so em	DNIZdDEIM
em trong	8H6bGeBDH
trong thang	MJMfMJMKJ
'một ông	KLPhQOKMP
'ông lạ	LNPgQQKMP
'sàm	OMQcPOOOP
'sỡ	OMQcPOOOP
'sàm sỡ	OMQcPOOOP
#body+rape	BEIkERFFF
#machine+rape	KIMhMIMJI
#rape	000y0i000
#rape+self	005v0a020
#afraid+rape	9JMjJbENM
#partner+rape	DIMLJkHIO
soang	IQTePZLTQ
so soang	IQTePZLTQ
soang con	IQTePZLTQ
'thái	ZPRZJJOOQ
'sờ	IOPMOhJLL
#kid+rape	a5HRDR7EN
no bat	KJNiJEHQQ
bat em	8IOYBnCUU
em len	EDHp6FIFH
len xe	A6GZGFZPQ
duoc vao	SMOeHKIUT
vao day	KJJIHIjMP
'nó bắt	MLOgKKLSS
'em lên	MKOfJKPQQ
'trốn	GJMULfOPP
bi nguoi	80DSjb1JH
nguoi la	FABF7AsDC
la du	D9QmOKBRR
xe cho	SGSbJLGRP
di mat	EIUeGKbLU
'bị người	LEMRac7NM
'người lạ	JGJKFEjNI
'dụ	MGOhKDERQ
'lạ dụ	CGRmMJISS
#intrude+kid	H1JbBUaHI
#intrude+threat	KMLQLIgOO
#pet+threat	L8HhMFBZR
dua be	849a7m3II
chay mat	V00KCDe68
'đứa bé	LLPSNeKQQ
'chạy mất	SENPGLVHI
bi bat	bGQOXJKLP
coc	ZGFUIHOJG
bat coc	YILVIIPKH
tien	S00Y9X0UV
doi tien	FJMlJHKLH
chuoc	B9JqC9HKD
tien chuoc	FJMlJHKLH
'bị bắt	WGTRWFFJR
'cóc	VNQXOMPQQ
'bắt cóc	VNQXOMPQQ
'tiền	U39YJX7NJ
'đòi tiền	LMOeOMOOO
'chuộc	LMOeOMOOO
'tiền chuộc	LMOeOMOOO
#abduct+kid	R5FeJ66DI
#abduct+self	516xA02AH
#abduct+water	RABbJHFFK
#abduct+weapon	WKMYKHLKG
#water+weapon	HBHZ9cHDV
nhot	L2FM8aWKM
bi nhot	DDPZHHgRP
nhot trong	VCHRIUPMO
nha tro	SFCdPLNRH
bat di	RMRcPNMQQ
'nhốt	KEKOHbTMP
'bị nhốt	HJRYLGgTS
'nhà trọ	YKIZQJRUM
'bắt đi	SPTYRMPST
#abduct+threat	VOTWaRMTS
#threat+water	IAMVCNSaU
chu nha	XFIdB3GNB
khong cho	002f0v020
cho ra	ILIhARITF
ra ngoai	N9CXgM7K7
thu	U00HV00aJ
het giay	PSLiGDLUH
bat lam	KNGlF6KPI
viec	W6Ja3b9LD
lam viec	DF9i6XAD6
'chủ	SELUGREKT
'chủ nhà	VOIYHDLQG
'ra ngoài	LKGYbPGPF
'hết giấy	PTMeMKRUL
'bắt làm	NPNfLFOQM
'việc	SIPaHZKPJ
'làm việc	FKHeEVKLE
#locked+paper	CBGb6i9J1
#locked+now	HLFUUdENI
#paper+pet	NJOUZJaKP
#paper+weapon	K5DLXW56Y
bi lua	KGDlDDJHJ
lua sang	OMChHBHMJ
sang bien	VRJZRRRRR
gioi	l06V9896Z
bien gioi	IFGiPJLQN
giam	a3AH0608U
'lừa	MMMeMJOOO
'bị lừa	MMMeMJOOO
'biên	aGIZIIIIK
'giới	JHKaJGHFi
'biên giới	OMNdNIQRQ
#abduct+here	KQIePRQSS
#abduct+hurt	aEKWFNJSC
#here+water	c7ETDMfGN
doi no	NTRgQKRTR
dap cua	MQQYRUPTS
doa	06FcQd2AE
doa chem	NTRgQKRTR
^bon	CJKcC8IjE
'bọn	JMMUKJMfH
'nợ	GLNcdPJQO
'đòi nợ	QURcRNSTT
'đập cửa	LRSTTZSVU
'dọa	DHJXOcHKK
'dọa chém	QURcRNSTT
#hit+intrude	ECIdHUMBG
#intrude+murder	JMJhOLKLL
#intrude+weapon	LBNlJDHLR
#murder+threat	O08j0XB50
#blast+hit	C0AXJkJG2
#blast+murder	PDKREYJMG
xa	i5AU0S680
xa hoi	RCGcFGHJG
toi quay	IPOiMLPTQ
^xa	MNNhMLMRE
'xã	WKMVJVNLF
'xã hội	bIJWHHKLL
'tạt	LJPhKLPPQ
#murder+past	OJQdMMQPQ
vay	m00g788G0
cho vay	OOQdKMOJK
giet	M0BZ4jCA3
doa giet	9ENhCiFLI
neu	W00HVQ00Y
chieu	c00T0CO3G
chieu nay	VBEe9MBB7
nay khong	KOPeLOYLM
khong tra	QKLbIKLFB
'giết	QDIZFcCIG
'dọa giết	KMPcJZNON
'nếu	GILUVcIOH
'chiều	WFJWFMVJF
bua	pFCWCN99A
toi doi	EJJcDaMSG
doi danh	ITSTTYQVU
^hang	uA6I86I7H
#here+hit	P40PQf06F
vac	TPUeOINUS
#here+murder	M8EhZ5PLJ
may nguoi	gGFNGICBC
la xong	MRQeQNRGN
xong vao	LRPgQNPGN
dap pha	KINZLbOMN
cua tui	cIJYGLJDG
'xông vào	QUSdRKSSS
'đập phá	POQaOZOPQ
#intrude+machine	IMMdJKJYH
khoa xe	jLKVIM9MO
'xe tôi	TIKfJJNQO
#follow+intrude	HCEWDBiFH
#parent+rob	9NAf2U357
lai roi	FDLXDbKJJ
lay do	EAFpF8H7I
'chúng	IOPgOONOP
'trói	PHPTGZNOO
'lại rồi	MMPWKYONN
'đồ	7DGQ9Z8p8
'lấy đồ	PLRcOKOLR
bi thuong	a9LXHHCTR
roi bo	I9BnYJGQL
bo chay	H78jBXFOJ
chay ve	UIHaGIJSP
phia	TGIZFKIQQ
'bị thương	YFPZMOLVU
'rồi bỏ	NINcVPLQM
'bỏ chạy	OJOcJULRM
tai xe	LBCoEGFQK
^tai	Y28mADBK6
dang dap	MEKdKWNPQ
ngoai kia	LAHkJBJNO
'đang đập	PMOZPVPRQ
ruou	i7AZAOH66
nguoi trong	IEIjENIRJ
'rượu	gGJQGSLLH
'bể	RHOUJOLbL
#kid+locked	FGGRTfRFM
#locked+partner	028FIx28B
nem	305Z2o4F6
'ném	6BCVAoFMF
'đá	bGIQHTLID
tat ait	BHOhLNTMO
chi kia	EiHWECOKH
ban sung	ZHNZONPNG
sung hoi	NNLdONQTR
hoi vao	RNIbNLMSM
#machine+past	SCFVaG818
toi thay	CBIaOgYGI
mot co	8FIrFNJSN
co gai	7DDkeHJNK
len o	O8Es4HHDF
'tôi thấy	JHLVPdUJL
'một cô	IIMiNOOTQ
'cô gái	IHJcaKNQP
'vùng	WLObOTPUQ
'lên ô	IIMhLQNQP
dang bi	JEKiGOKHK
che	V89V79B9Z
noi to	QDJgENIFE
to duoc	LAJiFNFJF
'chế	UAGRBCCBU
cong an	OIFcGLDGV
co danh	FEIkMJONI
danh nguoi	FNLiNMPMH
'có đánh	JGLgOPPQJ
'đánh người	NLKdQMQRL
#hit+police	JOLgPLQOJ
#police	E00u0000N
quay lai	AFLg8KiIH
'quay lại	ILPcGNbOO
#now+police	FGIlLMKOK
#blast+police	DFGnMJHMI
#fall+police	YKNaORMVD
#police+self	O6AZ457AW
bao cong	YIGVGLIGC
chung no	GJNiOQPRQ
ngoai cua	9GEPdbXNI
^bao	Z4Gd675C5
'báo công	WLKVIQHPQ
'ngoài cửa	KNMRbYVRP
co an	ZH9aJHLQL
xac	bDGGDCIJV
'án	eILUIFFKG
'mạng	NGNYdMOKK
'xác	WMMRKMNOS
#murder+water	OBEkAHBF1
#follow+murder	OPQcLOPRQ
#follow+water	WKIWSGNSH
hien	I10j5TT64
phat hien	HDElGLQNL
nguoi chet	PEFf6KQOK
'hiện	MHJgIMMOO
'người chết	VLOcFPTSR
#blood+die	JIIhKMSPP
hiep	MFGhH8GKH
cong vien	NHIcONaSO
'viên	MINSUOSNb
cuong	KLNbIUHLF
den dau	XHKfMFGGL
'cưỡng	QJQYKUMOO
'đến	PEIObWLKG
#now+rape	HLQbJYMQN
loi vao	OIMdHGLQN
nghi	d01XX2430
'nghỉ	hBLR8FKKE
#abduct+fall	bLKWKLJIG
thang quay	NMHeROLQQ
nu	UIHaNLKMH
'nữ	VNNWQPNPO
cho bi	MWPcPOPQN
bi phat	bB8Z9CCG3
lai ban	SMNaNNOKH
^ke	PPPcKJOFE
cuop ngan	cLQQPOPPO
ngan hang	eLPOOOOON
bat con	LNQcLZMQQ
tin	hCFSAIFU0
con tin	NPQcQQQRR
'ngân	bMOVPNRQQ
'cướp ngân	VPQXQPSSR
'ngân hàng	bMOVPNRQQ
#abduct+rob	XQRWPRRNM
#abduct+blast	QQRaROORR
tin trong	PPQbRQQRQ
mau giao	SHPaQPMNO
'mẫu	jFITEA9FG
'mẫu giáo	VPPWPPQRR
#abduct+small	NNOdQNOQQ
#self+small	139V7RqEB
#blast+small	XNNVNNLOM
#blood+small	TJRYRRPPQ
no cam	KMJgJIPJM
'mô	MGLQYVbPJ
#blast+locked	RLJgMADKJ
#help+locked	WADaDV2IG
#locked+machine	RGEXGNJTC
han	p00K0B00O
kiem	L52C47h0h
dang kiem	eEHZNEJLK
'hắn	HINaIZMKG
'kiếm	GLLYLJeRK
rang chu	FKLTMdQNK
^man	k0FWN5300
'mần	RONZZHPQO
'đám	RNJbHIINH
'hồ	T07R1EA9Y
tron trong	HBJaDcCKG
tu co	MPPfHMKUH
no sap	JFGfYFFMF
duoc cua	FEGfDJaME
roi cuu	EFGfFKZMH
nhap	b7AODLD3Q
luc	f07EFQ083
dang tam	OKOdPNQUS
'nhập	WGIOGOJBR
'lúc	NIMSOcFKK
tre o	AIMgIJZKR
nha tre	HHPiIJHPS
canh nha	9DJYCdFJL
toi be	CGMefFJNO
be khoc	BEOeERCPS
thet	BEOeERCPS
khoc thet	BEOeERCPS
'trẻ	a2CQ26cHI
'trẻ ở	GLPcMMVTT
'cạnh nhà	HOQXMXMQQ
xin	l00HUE080
an xin	V9QYIPPMN
toi chay	OJ0Y6JjI1
#blood+paper	f0KY1LCJ4
#hit+paper	E0AC0mA7U
giat tui	KGGgNKPPO
le	i09R4EF4N
tren duong	aEEYFINIK
'giật túi	KGOiKMPRN
'trên đường	TKKZILPON
no vua	AHOfRGKVJ
vi cua	DGNmGEIRJ
cua toi	Z06W0116a
chay ra	07Bb7cnUI
'ví	cFLSIHKQM
'của tôi	WBIS482FX
'tôi chạy	KCJV9QeSE
truoc nha	fHFYIHIKK
dem	8203ko481
dem nay	DMLebINMG
gio dang	NQPfQNNOP
treo	Z12Oe9850
dang treo	GLFQeHKMJ
'trước nhà	cKKYLOQRR
'đêm	DJKHaiFKG
'trèo	KIHWbPINK
con trai	l0M4EcKMM
#abduct+now	YLTbQMOVQ
con do	BLIdHGdPM
chan xe	GELlJFJIL
giua duong	IcLWHCQPM
^nhom	JCGnC8GHG
'chặn	MKOdPPNOO
'giữa đường	NbPUNMSQQ
deu	KELcCFIIb
'đông	DEKaDIkOM
#paper+rob	c8ISGHKC0
#blast+paper	T5AL0T8Me
ong dang	CGHTGfIUS
dang lam	A05Y40qEA
lam con	v48Y096LG
'lăm	UOLXPXLRR
nghien	oHKWCN9GL
kim	JGHXfJMMP
nguoi o	SLFeHINPI
o ben	LDJgMFKNN
'nghiện	aGJVEaFDI
'tiêm	WLMXNNOPQ
'người ở	TNOZPPPRS
'ở bến	OLPcQOPQR
tre con	O5NpDFAPP
con xuong	8CIdBYcFM
xuong song	BBHcVXEKL
'con xuống	JOMYKSZNP
'sông	TKITYNGKK
'xuống sông	NMKXcQKMM
#die+kid	W0JRf31GL
khoa cua	KDIYYHDQM
cho em	QEJX8N9RG
'khóa cửa	JLNXYPLTQ
ten	l00Y00A0O
ten la	5BIsGCI3X
la vua	FLMkNMNRL
cua khach	NNPfOMORO
^ten	fCGQGCCE7
'tên	X7CY65EAO
'tên lạ	JNNgMMNOM
toi toi	a69QcEQDA
toi dang	u49BFE0NC
'bóng	dGFNHJQJG
'tôi tôi	JJNZZObSQ
'tôi đang	iKJEKNFPK
#alone+device	87Bn8EIHG
#alone+now	IGIcCMbNO
#alone+hurt	SILbMQLSM
xe lay	ICGiOKQEM
dap kinh	ICGiOKQEM
^chung	bEFbNPHI8
'xe lấy	QQRaRQRPR
'đập kính	QQRaRQRPR
co bao	hGFXABFH8
het tien	GFJX9aHIE
^han	GJKXCcIIF
'đưa	UPPcJJUPN
'hết tiền	NMNXJYONK
ong kia	HDJdIbJGJ
di lam	f0JP0V000
nhan cau	MIIfPMLRI
'đi làm	U3NT0c3EA
'nhắn	JGNWdJMQL
#help+threat	PEMRIJdKK
#high+water	KJKaZNPPG
vao phong	OGLbFcOSR
phong em	OGLbFcOSR
trum	JGKaKKLFh
hai bang	WJGcNFGFG
dau cho	WEQaGIHGF
^hai	J98c99h8A
#murder+pain	ZBJZGIJF7
trong xe	NORTQNdRS
tai toi	cHMUKPNMG
toi nghe	oCGRCKGC4
robb…	RHCdLEHDA
snatched	UKOYNMPLL
~snatch	UKOYNMPLL
snat…	UKOYNMPLL
bag	PKEkJHEBH
mi bag	WLOdLMJCI
guy	86DuCCBIH
tuo guy	GFHlHEDMJ
grabbed	GLLiMLLJL
~grabb	GLLiMLLJL
grab…	GLLiMLLJL
grabbed mi	LPPeQNPNP
mi phone	e11D0d006
^tuo	B08e66f95
'grabbed my	LPPeQNPNP
through	UEFYDLGEE
trying	JEFhGJMKG
i trying	JEFhGJMKG
~try	JEFhGJMKG
tryi…	JEFhGJMKG
trying to	JEFhGJMKG
break	NFBcJGF6Y
hear	S6EbQVA6B
i hear	RDGTTWKEI
they are	KGKqN9DMO
knife	89IZad5AG
a knife	5FCTdg78D
money	h08a8Y441
figh…	aJKaLJHFL
gang	FGGlLJEGH
gang i	HNRmQFFVS
beating	HBLbMUHQQ
i beating	HBLbMUHQQ
~beat	53FWDkEED
beat…	a1FY8LBDD
a boy	JDOdNDWPQ
boy at	OMQeQHJRR
bomb	jCAT4DC51
a bomb	YGGZGMHEB
said	QCHUQSW99
he said	MIOaTZIIG
tick…	ZIFcGFF9A
under the	LAAgJDHIB
~follow	KMOgMOINK
foll…	HLOgZOIMJ
since	D57VSAiF7
me since	MMOgMKIOL
since the	OLNgJKINJ
scared	SIGNLXRHF
am scared	GFPWLhKNL
~scar	SIGNLXRHF
scar…	SIGNLXRHF
stranger	GNPZMLaKL
a stranger	GNPZMLaKL
me and	7EKQNkOBU
~touch	CGJWIe9HI
touc…	CGJWIe9HI
me in	V9GSXODH7
not let	H9NeAV9OJ
let me	a04NONE00
leave	X68V0R072
#parent+rape	007M0z041
night	40CNOr867
lat night	DBKXBaQJI
#fall+rape	GLLkGFLJJ
tried	IJObVQJHJ
~tri	IJObVQJHJ
took mi	fDHNJSCII
a van	PDFiGA898
'took my	fDHNJSCII
~kidnapp	RJKbJPJKO
kidn…	RJKbJPJKO
want	W00Pe0B00
ransom	IMOhKNLNN
rans…	IMOhKNLNN
stole	XCHWFHBEJ
ward	v01E060A0
the ward	q00H67190
mi bo	rBCN4A000
locked	R5ARJRU9C
~lock	X16NHRT78
lock…	R5ARJRU9C
and took	HCLlE8MNK
papers	bB7M5R4FO
~paper	bB7M5R4FO
pape…	n04E0L19L
forced	IKOiOEONM
~forc	OHMaKWNJG
forc…	OHMaKWNJG
work	Z02P060W6
#locked+murder	AILRGfUIF
#murder+paper	OCHe82GGT
held	FHHmHBDHE
and they	JLKbFaAIH
make	IBBPWXW4C
police	PAEgBBAGR
poli…	Q9DfA99BQ
#help+police	AEHpICINH
#parent+police	WNKaIBEI3
brought	aJNWNILLO
brou…	aJNWNILLO
for a	v5CF1C4D0
job	t29K19074
a job	RKMaOLHSP
no i	M89PRBgNC
leave the	PKIaLYHLE
the house	S77I9XWE1
at mi	OCAQ9VbAD
threatening	JHJcJXJIK
~threaten	CCGS9iDGI
thre…	A8DY5f79E
kill	BGMWbb8LI
to kill	BKNaZYDNO
'at my	OCAQ9VbAD
cut me	HJLbFLEfF
me i	69DKQhT7A
i i	84LMhj61A
pay	z0DN26250
today	d7CW9A75T
neighbour i	cC9PIYILM
smashing	OPOcQOOPR
i smashing	MONePLMOR
~smash	NOOaPXNPP
smas…	NOOaPXNPP
drunk	CCEkEZ9KC
a drunk	ICFkF7FLE
a tai	VLKdEKGLA
driver	TCJbGBAEC
driv…	h4DU75161
and doe	HdKZGHCLI
me out	XGHgAL9EG
a driver	QJMbNKKKK
peon	N34RPB60W
a peon	L76RWE86X
and ran	IOMiNKJLK
away	C05YPWW6O
ran away	ODIVBbOFG
#hit+lost	JDLaFOVLJ
mi motorbike	SIObKIJKL
being	Z8JdENABK
i being	LGOeHWIPQ
~be	Z8JdENABK
stolen	R59h7CA94
stol…	R59h7CA94
o me	RDPf0HEPR
dead	e5CRPGHCF
a dead	UGKYHQQLO
#die+murder	QCNXXCKIF
i sa	TJPcBJKST
girl	I09LRChDG
into a	JBFkH9EDC
a house	VHKZJIIHG
the police	cPMWOOMO5
#here+police	MHHeKKHKI
holding	KHOUaEVGI
hold…	PEMQXBSEH
at a	c7DYJBECL
garden	g9CVEGDC9
gard…	g9CVEGDC9
i about	UB8SWICGE
hiding	FHKREkCMI
~hid	FHKREkCMI
hidi…	FHKREkCMI
clos…	REJWBERGZ
attacked	RIMcKEEMP
~attack	RIMcKEEMP
way	C5AhbBTIC
the way	LBEe8KWHI
punched	MDJfGRJHD
~punch	KAIeBVFDB
punc…	KAIeBVFDB
officer	cHIVCOGFJ
an officer	YJNXHQJHL
tied	IDLcKfIMK
up the	YJIZNDEOI
kill me	FELP4jEFM
#figure+threat	Q5BJ0g34D
man i	BZAjW8S9C
chai…	L8GPBVECY
me with	CAGU7Z6CH
take	U25cWDCB0
mi money	BHJbFcGJL
money and	BHJbFcGJL
and hit	EMTeONMVS
hit me	D1JX0d8L8
wallet	dCBYDH9F9
wall…	dCBYDH9F9
se the	d7AWFA8LI
say he	92IShGZ6B
place	aCDc6FH9C
for me	FFFQiHOBZ
teacher	fCHUFEHAF
teac…	i9DTDEF7C
nurseri	bIKWKGFIL
nurs…	bIKWKGFIL
'nursery	bIKWKGFIL
jumped	XLIZDLLKK
them	m00LN002K
walked	IDGYILgGH
~walk	F9FUHHjEF
walk…	F9FUHHjEF
the bank	SHLaKKLJD
mi ca	hADW6A168
ca and	LEFaC6aCB
t let	PDHW9X9HD
let u	IHEZGFHIf
expo…	fIKSGOJHH
himself	E9LJk9aIM
hims…	E9LJk9aIM
student	eLLWGGFFK
stud…	gJJUEDDEG
murder	YHKVFFLMI
a murder	QMNcNNPPN
murd…	aFJUDDKKF
#figure+murder	aFJUCDKKF
landlord	aKOaNFMMK
land…	dMOaMFOLJ
came	TBCW78kFJ
hitting	GFLXMZNMH
~hitt	GFLXMZNMH
hitt…	GFLXMZNMH
escaped	MKPcDVDMG
~escap	MKPcDVDMG
esca…	MKPcDVDMG
who	f00J64R2X
wanted	SNLaKGEMK
want…	SNJXVECJK
sell	kA6T68486
to sell	ULBZGFDBA
sold	RMKeLLHJH
mi sister	T58XMLY17
border	RNLeMMHJI
bord…	RNLeMMHJI
to take	RKQbIONRR
playground	FMPXOPdQQ
the playground	FMPXOPdQQ
entered	MLNfOMONK
~enter	KKNeNXLMJ
ente…	KKNeNXLMJ
restaurant	SHIeKLMKF
rest…	aADdFJGD5
^that	v02L55400
on mi	VEFZFLHGC
'on my	VEFZFLHGC
robberi	WCBVEGEF8
'robbery	WCBVEGEF8
vanished	NENTIIdLL
~vanish	NENTIIdLL
vani…	NENTIIdLL
crowd	C4CKCDoKI
the crowd	C4CKCDoKI
i live	VFJaBYENK
alone	P10K18e19
#alone+die	S3BUQBNCB
blocked	dEIUL9IFH
~block	dEIUL9IFH
bloc…	dEIUL9IFH
beat	jCHPBKHCE
beat the	fILVLDNLM
to mi	VEGUTEGBA
mi throat	D7MQEkIKJ
'to my	VEGUTEGBA
cousin	JFIjGKIGD
mi cousin	GFLkGKJHJ
cous…	JFIjGKIGD
abroad	bCGVEDAGD
abro…	bCGVEDAGD
abroad and	THNbJJJNL
tet	T9AU4971a
pris…	PJJeHMGHJ
each	YGGWKKJEF
other	dIMVIEIJL
~سرق	PBIgECC7D
قبل	o2DM6BL68
قليل	QCFPEFFcC
خطف	UGJeEIAHH
حقيبتي	aRRUQRRNM
~حقيب	ONHeFOJEJ
حقيب…	aRRUQRRNM
~مكتب	cMPUPNNMM
#abduct+body	QHNdOKEK7
#abduct+partner	JIMfJKHKT
#body+small	NJNcLSKLL
#partner+rob	PYOVQNOPQ
~خطف	JIKiKJLJF
جوالي	W39RAdC57
~جوال	W39RAdC57
حرامي	QEFdGHGQG
~حرام	QEFdGHGQG
^حرامي	QGGdHHKBI
يحاول	FDHmLBANM
~حاول	FDHmLBANM
يكسر	P8AUFeB8B
~كسر	G45eAb54A
بابي	O6HjJDLEK
غرباء	JHCjJGEGH
ناس غرباء	JHCjJGEGH
بيتي ان	NJMeOKMPN
اسمع	PEJfTPIDE
~سمع	R2BdMc769
لصوص	GFHRFEIbG
^اسمع	DJLgZKNJK
سكين	008fXYB44
~بغي	GHHXcBIAF
~فلوس	AEIYBkHAF
معه	76CdQJZCJ
~طلق	QBDgSEDEG
#birth+flame	CFEhWHIIK
#birth+threat	QBDgSEDEG
عصي	DFFnHGGBE
في خارج	S3Af5A879
عصابه	CKGiJCHAT
~عصاب	CKGiJCHAT
تضرب	FGIeGWHEF
~ضرب	M00N0o000
لدا	RNNYMKZKJ
^عصابه	GMIlKDIJG
~هرب	LBHfBUPHG
يقول	036YhPJ46
~قول	000buKA0M
قنبله	kGHRBDI8C
~قنبل	kGHRBDI8C
^يقول	FKHj8bEEG
فيها	aKIUMLJJL
~فيه	aJIUKLJJL
~لاحق	jKKSEEEKH
من محطه	JIMkGFELN
خايفه	BGHYAcWE9
انا خايفه	IJPWFUaOJ
~خايف	BGHYAcWE9
غريب	EDKSF7kGL
برا	C8DhAWcAI
~لمس	D8FaGjBEF
~ترك	VEHcFFGGS
امس	YFDWVTQ9C
~سحب	NFEgCHCDC
الي	k00P03C0J
سيارته	ZOHYJLHHG
~ارت	U14c79R13
بنتي	S0CT8ObBJ
في سياره	c4HXI9MJN
هرب	K4IfG4eHG
اخي	U00cMX000
يطلبون	JMPhOLONF
يطلب…	SOPdONQNM
فديه	JMPhOLONF
يطلبون فديه	JMPhOLONF
~فدي	JMPhOLONF
#abduct+paper	P1Fc663BJ
طفل من	QBDfDCABI
مستشفي	WDFZELH99
~مستشف	WDFZELH99
مستش…	WDFZELH99
صاحب	TIJXKSIHG
عمل	u4AQ97367
~حبس	ACLUHeEGL
~جبر	FKLPHgIJG
يجبر…	FKLPHgIJG
^صاحب	JDIXJTDFC
~سمح	ME7WCUBDZ
لي	V058YHI0c
خروج	NMNWJeMLH
شرطه	P57eBB75O
~شرط	R35eAA66K
^انا	P007HcV0Y
#locked+police	PQPcPJLSM
~هدد	4CFe7i987
يهدد…	7HKXGiBDK
#small+threat	OIOgLLHKN
انه	344Te8I2S
سيقتلني	BKLYElJFB
~قتل	SCHNPcE63
سيقت…	6FGgBgFB9
لم	O00Fa0f0Y
ادفع	PBFY48ADY
~دفع	R2ES0b67R
يوم	X59OO563Y
جاري	cFIUMJHGH
^جاري	cFIUMJHGH
سكران	26Gm8j898
يكسرون	KJKhMHMKN
يكسر…	KJKhMHMKN
سايق	FHDnEHFDF
قفل	RDCcPEDBG
دراجتي	TGIbJHIHO
دراج…	VEMZIHEFM
قاعه	hHJQJKHEH
~قاع	hHJQJKHEH
شفت	PHJiEGLEE
الي بيت	IKJTGZULG
#abduct+afraid	IJOiNKHNM
~فضل	SCCUaDF46
~عود	UABW9TG65
نار علي	EDHceIMIJ
في حد	GFFiJITFH
حديقه	VLKcKNIIJ
~حديق	iBBWCFB8D
#afraid+small	9GGSPZeLK
صديقتي	9FJTfSIF6
صديق…	9FJTfSIF6
~صور	gDBWIE94A
ملثم…	ELFnKFG9I
طريق	K47cW4h51
في طريق	cEEX8D87B
ضرب	Z06Z5KC04
موظف	p7CP79Y83
شفره	IJJWbFLGG
~شفر	IJJWbFLGG
^ضرب	VFEiEBIAG
كل شيء	FGJUkDE88
راي	WGGcDFGDG
سرق	iELOKDHFJ
محفظتي	SLMZNLOMO
~محفظ	XCFbFF9BF
محفظ…	SLMZNLOMO
يقول انه	6GCUY2SC9
حضانه	cKNbMEKKK
~حضان	cKNbMEKKK
اطفال	Z7BS5LG4C
~طفال	ZAKXHQGFL
دخل	kGIKJEHBG
بنك	eKOTMILJM
سيارتي	Y48OBCU67
قتل	AINQFkECI
مصاب	cEHfMHGCF
#hit+rape	IONfPLQML
#hurt+rape	RMNfOIQIJ
هربت	NHJbEWTKI
هربت من	NHJbEWTKI
~كان	G9Be89bDT
يريدون	JKGfGZ9BD
يريد…	IGGUBWb8D
~بيع	iG8YDEBBB
^هربت	MKLcISUNL
ياخذ	G2Eb6dA6A
~اخذ	G0BY3j628
دخلوا	ABEpICDDJ
مطعم	RJJeIIGIH
#body+police	TDHVBGGBZ
احنا	WBDREEbAD
~حنا	WBDREEbAD
يضرب…	H4AU4j701
يهددني	AIMPHlHFL
عند باب	FEHaK9eKK
~بلغ	RHJXIKTCD
في احد	SNNXKJZPN
يضرب	RANVJdCKK
اختفي	DILXVIdKM
~ختف	AFJWTGiGK
زحمه	c9DTDBY59
في زحمه	JLLZJJbFJ
~زحم	c9DTDBY59
حدي	GFHZDFTHJ
انا حدي	FGHaGGSHK
#alone+body	QJHYDGVHI
ضع	EDFVKGI4k
~وضع	OGGYMIL7b
سكين علي	CCIPafGEF
^ضع	MEJYIJFAc
عمي	UILbGTGIH
تقول	G6ASpB874
انها	FILYiGHKH
تقول انها	IJLYgGHKH
~نها	FILYiGHKH
غرفتي	SEJUGXELK
احدا	JHKcXLJJG
~حدا	JHKcXLJJG
فلوس	KGEgDFHAB
khong con	M116V4Z0N
muon	t000j0500
con muon	TCKEZDX8H
muon song	HMPLhPOPP
song tren	URNQcTSJL
tren doi	OMPQdPNOO
doi nay	CKJOnFLLK
'không còn	Q9EGVFVDQ
'muốn	Z271bGK97
'sống	NALMmHLJI
'muốn sống	NQSRdRPRS
'đời	UHMJeMLOM
'đời này	KNPPgKOON
lam roi	PEMHEGdMB
roi chi	LNPOfNOPL
chi muon	BLLMmELMM
muon bien	IQLQhINPO
bien mat	ILRQFRiRR
'mệt	aMPQUPLNP
'lắm rồi	SMQORMZRL
'chỉ	C3F2k7LNY
'rồi chỉ	NRSQcRNTQ
'chỉ muốn	HOPOiKMPQ
'muốn biến	NRSRdNQRS
'biến mất	NOTROReUU
#dying+self	0030-0I81
#dying+stop	KPQQeQMPQ
#self+stop	3O3AoSQ01
#body+dying	D2GBhIbHE
#body+stop	JWMHZYAJM
#dying+fall	D5DFkFbKG
#dying+water	CMPOdNaPO
#fall+stop	PFPLccMQR
the nay	hEOLUHJMO
tha	BCDDpFDEE
^song	cENPUPNKP
'khổ	HNPPhNOPP
'thế	ZNKKWOQTK
'hơn	NKONfNOLN
muon chet	jAMHJF7DL
chet cho	FQTSkRNSS
cho bo	GJOIVIiOJ
bo me	c0H091j80
'con muốn	NOQOeIZJP
'muốn chết	bMQSQPKQQ
'bố mẹ	VAMGPGcGD
#die+pet	O1FBiANBD
#dying+pet	FJMMjISKK
chac toi	mCNDHENJF
toi chet	i8KENFNIE
chet di	jIPMLKMLO
di thi	PRRNZeRSQ
thi moi	GPRNYPOHe
nguoi se	KJNKiGIRG
nhe	h4FBMEF0R
ganh	NQPPdPPQO
^chac	FNLOjOOML
'chắc tôi	ZNONSPPPM
'tôi chết	XLONVOOPM
'chết đi	YMQQVQPOP
'sẽ	CJKEnVGOG
'nhẹ	YINLUOMFJ
'gánh	RRRRaRPSR
#dying+threat	ZALAZDH4G
dung tren	HNEIiOMPI
biet co	X8BDdFRFB
'đứng trên	MOGPePNSM
em muon	P7ACaR5J8
muon nhay	FHGGlODHM
nhay xuong	HKEEjPPQJ
'em muốn	LIHIcXFOI
'muốn nhảy	KNLMgQLNP
'nhảy xuống	MKJJhMQTP
toi da	K7P4ZSIOd
thuoc ngu	BDPKnGPIM
ngu roi	WNNPZQGQP
roi toi	BGKdlL9NI
nay uong	aGMLVPQGG
'đã	SILHYIIHV
'tôi đã	JRRQaRRRa
'thuốc ngủ	MNRRdQRPQ
em vua	MALaZPaRP
rach	QFOIfLFNF
vua rach	OFPKfOFQO
rach tay	OFPKfOFQO
tay em	IENDiLNQP
long	h7D9H0FDY
'em vừa	PLNWWPZRR
'rạch	PMPNcPLQP
'vừa rạch	PMPNcPLQP
'lòng	cNIKZMQKL
#dying+now	79KFrLUKF
#dying+pain	HCLHlJHLD
hay	M000Mc00j
em hay	CINFgPMQJ
lay dao	HIKGcbLNO
vao tay	E8HCeh5OM
viet	J484h000j
toi viet	LQSReRRTP
viet thu	HMONiNKPK
tuyet	HMONiNKPK
thu tuyet	HMONiNKPK
menh	HMONiNKPK
tuyet menh	HMONiNKPK
menh roi	HMONiNKPK
phuong lo	QOOMcOQRO
cho me	JHL8bBgF4
'viết	NNNNXMNJc
'thư	WFIHcIGGA
'viết thư	MQQQdQPRO
'tuyệt	MQQQdQPRO
'thư tuyệt	MQQQdQPRO
'mệnh	MQQQdQPRO
'tuyệt mệnh	MQQQdQPRO
'mệnh rồi	MQQQdQPRO
'nhờ	eDB9IN5U4
'cho mẹ	dJOIcGJLI
#device+dying	ONPIdHMQQ
chet thi	DQSRmRRSR
nuoi	sAK6U60NG
nuoi con	MPSOeQQPN
^neu	TDA8cHI8V
'nuôi	eMQNTKDQO
nan	N0E4cFDT5
no nan	JCKFiOLOL
ngap	h6BAgI38B
nan ngap	JCKFiOLOL
ngap dau	JCKFiOLOL
dau chac	IKQMhOLTQ
chi con	HFMDHFfCA
'nần	NMPMdQPRP
'nợ nần	NMPMdQPRP
'ngập	YJJKdLEJK
'nần ngập	NMPMdQPRP
'ngập đầu	NMPMdQPRP
#blast+dying	MIODhKHSG
ray	SCNJbNOKN
'cho rồi	GFMMlLMMN
thiet	KEKClGLJH
di cho	BKLDSFJiA
'thiết	LKKIhFNGG
khong ai	8FOKaHlOK
^khong	p176R9340
#hurt+stop	DJILnGHGO
chang	NMLJeGOJP
li	U761MW53U
do gi	LMQLiINMQ
gi de	JEOGjCBIF
'lý	ZJHHTLJLW
'gì để	PLUQdMJQM
'ly	V955IV80M
toi chan	eMRNOPPSH
lam muon	OSUTcTVVU
muon ket	EQQQfQQRQ
thuc	cCB5hBFD5
ket thuc	COPPjOOQO
thuc tat	HQQQeQQRQ
tat ca	7KNLjDNNZ
'kết	VDFGgGHLA
'muốn kết	KQRReRRSQ
'thúc	JKRLhNPPJ
'kết thúc	IQRPhPQRL
'tất	ILOMgMPNW
'thúc tất	MQRRdRRSR
'tất cả	ILOMgMPNW
#dying+hit	IKQMWXQPO
#dying+hurt	HDNJlKGPN
#hit+stop	NEQJOkROR
em toi	GLObVeJOC
day la	BFJGjNaGU
het roi	UQROaRPRN
em xin	RISMcFGTH
xin loi	8AQHnc6F3
^doi	u952EK990
'là	608KhXMNb
'đây là	LOOMcPVNS
'lỗi	IGNLdaEEC
'xin lỗi	HHQMdaFKE
uoc	EHJIlJHGF
^uoc	EHJIlJHGF
'sáng	QDFERVbEC
#collapse+dying	MEPPfPPPN
giac	MEMEfMGCC
luon	H578gGS2h
'thôi	e9ADVFEC9
'luôn	QHFIaNSFb
minh muon	LRRRePQQR
muon ngu	KPQQeQPQQ
ngu mai	KPQQeQPQQ
^minh	ZAHCZKJDF
'mình muốn	ORRRbRRSS
'muốn ngủ	NRRRcRRSS
'ngủ mãi	NRRRcRRSS
toi muon	VEMFfIEMC
muon di	bCR9VK8HO
mat roi	N28ERGiLL
toi song	KSUUgTRVU
'tôi muốn	VKMKVIEL9
'muốn đi	XIRLUODLP
'mất rồi	PNJNVPbRQ
'rồi tôi	HOSMkPJUS
#die+follow	XMUSVSQVQ
#die+partner	XGB6aP0AB
#die+past	d0B5UB83A
#dying+partner	OIOMgHOLK
#dying+past	FKQPSQiQP
#follow+past	APRMnPFRR
#partner+water	I4J5PUbER
#past+water	SDNLIOdOK
toi mat	JCS9YMPJb
'tôi mất	MLUKVMYUQ
mat em	JBNKahOSQ
em chi	UGMFZKHLK
nghi toi	LLQNfMPSP
toi cai	dIIFYBLCG
cai chet	BIMHpJOHM
'ngày	aAA0SeE75
'em chỉ	PRSRbRSTS
'nghĩ	JKNMhLOMN
'cái chết	LOOOfOQNP
#die+now	K4BCkTEDA
em nghi	WOOMZPPPQ
toi chuyen	OSTRbSSUS
chuyen tu	PRQQbSRRP
tu tu	E9HFqCCJH
'chuyện	aLMGVKJHI
'tử	R89BfDBB7
'tự tử	JHMJjLJNK
'mỗi	TKNEZVDNK
dau em	g9IEXKFIE
em luc	NJQMWcNRR
nao cung	EQTKbiRUT
em chet	ZLJLTPQSP
^trong	a67WMADBW
'em chết	aNOLTOQUS
em nhan	MDKAiPNP9
nhan la	8DMAmLMQd
la no	FEMCmLNRA
em phai	MNRHZgKTO
'em nhắn	NNQOdRPRM
'nhắn là	NNQOdRPRM
'là nó	NNQOdRPRM
#dying+machine	J7KAlGJFC
#dying+kid	E3K8jAXHI
#dying+locked	HGOIiJIPQ
toi cam	LLSFiIRRR
'tôi cầm	MMVMcQSTT
em gai	FEI9UfEKM
gai em	74F0GjjKJ
nhay lau	FKIKlJEJP
ngoai lan	CIGIkKUOM
lan can	FIGIkKKOM
'em gái	JKLFWdJNO
'nhảy lầu	JOMNgNLOQ
#dying+high	RFGJcQNJH
#high+hurt	KEHEjGHLK
toi de	cGCIYMKGE
de lai	KFOMlEIKB
bo di	SCMBaLKZF
di toi	K8PGcfLSP
toi so	NDNLjFJNH
'tôi để	YJJMXQPLJ
'để lại	NKQQfIONG
'bỏ đi	NPPKZXSXM
'tôi sợ	PNQPcPPPM
'dột	SQKRZOQSR
#afraid+dying	DDHLoCLHF
phong cat	OFLMdOPQO
cat co	YFLKZONMD
bao dung	GAEElIHOJ
goi ai	U5E7ZY5KL
'cùng	I9ILYcSHE
'cắt cổ	YJOOYPPPM
khong muon	JDKChX5J9
song nua	IOQPfPPQQ
nhin an	JPROgQRNQ
hom	d3A3L8E2W
may hom	RHJFZKaCF
'tôi nói	WJRLaRPQJ
'không muốn	RGNLZe9PJ
'sống nữa	QQSRaRQSS
'hôm	cCD88FFDV
'mấy hôm	PGMEWPmOO
#device+machine	c001N8ARK
#die+machine	NAGAbIJUB
bo em	0iA1dN5K4
em cu	CTVRhfVVV
cu bao	dLTNOORTL
quach	LRSSeRSSS
chet quach	LRSSeRSSS
quach cho	LRSSeRSSS
cho xong	8RTSqRRTT
'cứ	ZLPPSRZPP
song cho	GGJFkLKKK
#pet+water	J1B0U8WUG
cach	ECKFeHJHg
ma khong	Y9GAfLO6C
dau khong	6UF9d88aG
'cách	LNOMbPNOb
'mà không	ILNIaRcMI
'đau không	IYMLYOILK
bao nhieu	NMPNePOLF
^uong	ONQMeLJOO
'nhiêu	TNPMcQOJH
'bao nhiêu	TNPMcQOJH
#asks+die	EKOOmOMLN
thi co	HPSOcQcQL
co duoc	g010a0000
duoc tien	VEIDZDGEC
tien bao	ORQOcQQMM
bao hiem	XMOLZNJPI
hiem cho	PPTScSFSQ
cho con	R5A0k0000
con khong	8000EK-00
toi dinh	DQQPnOQSJ
som	GIMEmFLDH
^chet	SJKIZLOMJ
'có được	iAEEOJGI8
'được tiền	UPOMXNOQM
'tiền bảo	SRRRZRRRR
'bảo hiểm	aKOESNGNJ
'con không	8DECNaoBA
'sớm	MMQOePQJP
#die+paper	T5F7d55G7
#paper+threat	M5A0EeO2G
sau khi	XEMLWEEN9
nha co	SIHHeJKKM
co bi	l4D5P8FK8
gi khong	VJLLYLKOH
^sau	HIHIfKQMZ
'nhà có	TLMNZPOQQ
'có bị	eGKGPJJNI
'gì không	VOPPURQRO
muon lam	NCNOeNKOD
lam di	MCMJgOJDF
chuc	e042YK710
di chuc	X7I9dDC88
tuan	OHMJdNPMH
vi tuan	HRRRiRRSS
nay toi	NHRPeOKQQ
'muốn làm	QMVVdRLVP
'chúc	ZINLSMKII
'di chúc	VLPOWONKK
'vì	j3E3NG5H7
'tuần	SMQJZRQQQ
cho toi	I3F0QU92j
toi lam	YFLAYLBK3
lam giay	D0H5bHjN0
giay de	NPUKgJJSE
het cho	FKNIhJJdC
la toi	BQUKfNLSh
buong	8LEGckJIB
'cho tôi	WAI8QTHEV
'tôi làm	WOPLWQKOF
'làm giấy	J9KEQEfP8
'giấy để	SRUOaNMSK
bi ban	RPVLhUNUN
tay chay	G7EAZHkLP
di hoc	O9PFVYaJO
hoc khong	BIPOaQlRR
'bị bạn	QUVVeVRUT
'đi học	SMQOYYVOR
'học không	KQRRZRdST
#abduct+dying	XPUMYUQUM
#breath+dying	FGPLkIKNO
ve nha	8C31KRq40
'về nhà	GKDDTSkG9
#die+hit	Q6KAGnKA8
nguoi yeu	P060eeAE7
yeu bo	B7ICr9GNJ
em song	OLPQdKPRQ
song khong	LGMGhHJKG
'yêu	V5E7ScIIB
'người yêu	T7G8UdJLD
'yêu bỏ	FLQNjJMQP
'sống không	NLQQeOOQP
xau	ORSRgRRSS
tren mang	NSUTiUTUG
'trên mạng	RTUUcVUUR
bi ung	OQSQcRRRR
ung thu	OQSQcRRRR
giai	oB7BREEF9
thoat	VFCJbbI6B
'giải	gJJISLLKG
'thoát	TPLPWaKFI
#dying+weapon	LOQOfPNPQ
dau qua	DHSLfgCTN
roi cho	NJSQcRQTZ
^dau	PTGiL85B8
suc	FIHLcJFjL
chiu	QLA9aY186
cuoc	dCNGTZGOB
cuoc doi	IRUShRSTS
'chịu	OQLIXUEHF
'cuộc	RVOPaORVM
'cuộc đời	MVVVfVVVU
dau tu	aCIBZEHPF
tu lam	ADKCrEGRH
lam dau	ADKDrEGRH
dau minh	ADKDrEGRH
'tự làm	KOPMfNOTP
'làm đau	KOPMfNOTP
'đau mình	KOPMfNOTP
xe nguoi	OHINdNQOI
'cấu	JNLNaPRHd
'xé	JEGFXeONG
cho chet	IIKMiOQLP
chet luon	XOQNUPQKO
khoe	SPOOZRNQQ
song chi	JLOOfNOPN
chi cho	JMOOgNPNL
no muon	QQSQaRRSR
'hỏng	eKIISOMKK
#blast+die	PGLEeMLOF
nay em	TEKEZFCGG
em di	R0G0MPdD9
'em đi	PEMGRFaHI
me khong	8GPGfFcH4
^xin	cF80b26D0
'mẹ không	HIRMaGZLH
'cố	PJTNeLJMH
lan cuoi	8HHIrEMMF
noi chuyen	ZFGFVOHDH
chuyen voi	XJIIWOHHK
voi ai	WIIIVZHGJ
'lần	aDJFYRIGC
'lần cuối	KQPPfOQQM
'nói chuyện	YNQNTQLLN
hieu	i891PQB50
cham dut	SNRPfUMSG
'chấm	URUUbVPUP
'dứt	URUUbVPUP
'chấm dứt	URUUbVPUP
chinh	jHGEXFCC3
'hại	QFGBSaDWI
'chính	dFFIUJIID
y	SHKGjKJHD
quyen	i8JAX9ADC
'ý	NMNJfLOMG
'quyên	UONMZQOQL
ghet	08HJ-LEJO
ban than	hFMDMKMKE
than con	OLSOeRSMO
con con	ARSGfjPOQ
'ghét	CJMMoOKRQ
'thân	cLOMQOKMH
con bi	E6I5VOl6I
bat nat	PPRMeONOL
'con bị	KIOJUReKP
om con	LJLJaXMNL
con nhay	SPPRaQRRL
'cảm	cLONWKPON
con dung	GDHENKgDD
'con đứng	RNPOVNUQQ
dinh nhay	JH98lNMPH
'thành	aIEBTLMIS
'định nhảy	NJEIfPNRN
gai dung	GJJMgMTPO
'gái đứng	PPOPbOPRR
'năm	a7FBOVPFN
tac lam	OKNOfRKNO
cung roi	GcHJcKHNI
roi khong	SHFKfPKLI
'rồi không	RPOQaRQRQ
'lối	dIHIWIMHG
#lost+stop	HLOQjRJOQ
#kid+stop	NFRNfOLTT
#parent+stop	LjOLd2JNP
nghia	aA9IfKG2B
'nghĩa	XKLNZQNEK
'tại	aOQPUPPQQ
#partner+stop	LTOISd7JP
em cam	GHPGdSNRR
'em cầm	LNRNZVQSS
'sẵn	CHLJkJKPP
nam cho	PDKNdQNIO
#die+gas	KGINhQONO
met muon	LSSPhQSKP
muon bo	TJHAeIHJ4
bo het	CJIIaJIAi
'muốn bỏ	SUNJaJROJ
'bỏ hết	LQRQWPQLb
#die+figure	m2F7L9I7B
dang cam	KCL8ZiJOO
'đang cầm	HFOGWjISS
#afraid+locked	BCF9XVhGJ
thay minh	PRRRbRQRP
minh la	PRRRbRQRP
la ganh	PRRRbRQRP
ganh nang	PRRRbRQRP
nang khong	cSUUZOKQU
'thấy mình	NUUUhVMVT
'mình là	NUUUhVMVT
'là gánh	NUUUhVMVT
'gánh nặng	NUUUhVMVT
'nặng không	WSUVZUPRU
tot	eGJHZCCLA
co toi	BHIDcjDQF
^moi	BFJCUXhOD
'tốt	YPKJbLLML
muon gap	RGLGbG9MP
muon o	LJLJfGEQQ
'gặp	XMOLWUHJH
'muốn gặp	SNPPZMJUT
con lay	HDRBceEIK
con chet	QLRFbEPIN
may toi	KKQLhKOOP
'biệt	YNPPXONMM
gom	LNPOfOQPM
con ngu	LJKDZcDLJ
'đủ	ZMNNXLMNH
'con ngủ	PMNNWZKQO
dem nao	FKTIclRUT
tuong tuong	KMSRYLQPc
minh chet	OOTUcOSUT
ra sao	f9GETIGG9
^dem	MHPJXgQRP
'tượng	OMTRZPSSc
khong thiet	BJRRkQQPN
an uong	NIRQfPPPL
mong	JMSOjLMGF
'không thiết	HNUSkOOON
dung lai	RFBEhDHFE
gan	f931YD096
'sáu	UNLJYQMPP
'gần	bGFDVK8GI
mau moi	OGKMfNOPN
'bấm	XMLPaPMEG
'mới	X613KJS8S
'dễ	aLLKaMJNM
^het	FDJAgJIFc
em viet	EKRMmFGMR
nhat	a1D9RBP92
ki	a030FK0KF
'nhật	cNQOUQPPL
'ký	gAKBJQDIQ
'ky	e180LJ01J
ranh	nBKFUED35
cho ranh	PQPQbRQSN
'thừa	gPONNMNPJ
'rảnh	MRRSdRRUS
'cho rảnh	MRRSdRRUS
i want	T020a2P00
want to	X400f6F10
end	QBBCXHB5X
to end	RSSPaRQTR
end it	ONKQdOOSO
i don	E060a1k02
don t	A470YLj01
t want	lLP73U6JK
to live	MQMIfIINJ
ani	CTC8dAQHY
longer	aHJIMLHEX
long…	aHJIMLHEX
'any	CTC8dAQHY
living	QKPMfIHLK
~liv	TIOHdFCLJ
livi…	QKPMfIHLK
wish	ICMFkJFEK
would	F1I3sA89B
i would	Z5J7bHHGE
tomorrow	XAIIcJFKG
tomo…	XAIIcJFKG
i just	o5E5NA7A4
disa…	S075N9g00
better	KJQJjIHHI
bett…	KJQJjIHHI
better o	KJQJjIHHI
without	Y5C5R5H7g
with…	a5B4P4G7g
standing	QPRLaNZSR
~stand	QPRLaNZSR
stan…	WKLKYMUJK
bridge	TGIFcIJOF
brid…	TGIFcIJOF
jump	B674rFAEA
to jump	D886pKAFC
thinking	9CHEqFDCH
~think	9CHEqFDCH
thin…	9CHEqFDCH
thinking o	FDIFlFGEJ
bought	bJLGWNLLK
boug…	bJLGWNLLK
pills and	FINJkFKQM
i will	SEEIVDEbK
tonight	YAMAd7cKL
toni…	YAMAd7cKL
i cut	IHLHjHIDJ
cut mi	GFLEkEIDI
'cut my	GFLEkEIDI
i kep	PFLGeIGII
myself	77E6u9JHF
myse…	77E6u9JHF
suicide	MQQPdRNRL
suic…	nIGIHNDFG
kill myself	NRRQcOORR
what i	dA79OFD0X
i the	X870g800K
die	F0D1s1B61
to die	KEJFkFJGC
^what	V010J79fF
ho mani	UEDEaGEDD
'how many	UEDEaGEDD
#die+high	UIMMXLOLK
wrote	EJLKmLJGK
i wrote	HJOJjOOIM
goodbye	dLPKQONIN
good…	dLPKQONIN
letter	U396c7730
lett…	U396c7730
i need	dGKGRJGKI
need to	aJLIUKHKK
a will	WHLHYKJHK
because i	HHNHkIILU
i uon	IMNHiIKKS
week	hBCDPB7GF
get mi	QJNLcJJOM
pension	XJOEVVLN6
mi pension	NOUFcaIUL
pens…	XHODVVJN6
plan	NGFEgIIJH
plan to	MHGGgJJLJ
to go	9FF6hfVCD
^after	KJLHhGHLN
'get my	QJNLcJJOM
#kid+paper	o0E0JNEG4
trouble	ZGMHZIHHO
trou…	ZGMHZIHHO
like	UEIGaXM8I
nothing	NMIHaLOJb
~noth	NMIHaLOJb
noth…	NMIHaLOJb
am a	P6F6KXbD9
alive	NIPJfKJNN
and say	C6E5rBEDX
will kill	JMS8WeKJR
that he	LIPFZcPLM
sister i	5BH7TrCPI
say she	BDHDpBGMH
husband ha	XGUHcGMLP
a girl	IDIFXPdPP
afraid	CELCYiXLM
afra…	CELCYiXLM
safe	BDG8Xm9EB
me to	k0G0FJV33
died	X2H9Z958E
died i	OMTPcPKUT
onli	KDGCeHPFd
i onli	MIJDhJEHB
'only	KDGCeHPFd
i lot	N020H2m01
lot mi	L486U9f34
go to	FEDFdO9ZC
'lost my	L486U9f34
failed	jILILIJJH
~fail	jILILIJJH
fail…	jILILIJJH
to be	D9LCdDhCL
be dead	OPQPcPOQQ
ll	KGOHZcNML
i died	MLPLfMJIP
^nobodi	KCE8hFLBA
#alone+parent	I6C7U8cD9
#alone+past	JLSNcOVRR
tired	nFK9EHHDG
~tir	nFK9EHHDG
done	UIJCZIEFJ
took all	BGGASmDJH
m scared	POKEXXaQM
rope	LLOKeNPML
a rope	LLOKeNPML
readi	LFHFiDGHD
rope readi	LLOKeNPML
'ready	LFHFiDGHD
'rope ready	LLOKeNPML
#die+swallow	NNSRdQSRR
#dying+swallow	KMSRfQPRR
star…	nGJBFAELN
thi i	OFIHaIIDX
prob…	REDGaJID9
the lat	PFILcJOKE
anyone	FJJJlaKHI
anyo…	FJJJlaKHI
^thi	e070I1PR6
moe	FB7DlGWB8
ani moe	CCFHlIWGE
d	cELLXQNML
rather	OPQPbPOQQ
rath…	OPQPbPOQQ
rather be	OPQPbPOQQ
the onli	UOMLaOMNH
'the only	UOMLaOMNH
kids i	HGNJaOaQQ
do thi	XHHKaMHKG
'sorry	YGKEbPMGI
never	MCD9kA8A4
ua never	KOOJgNJHM
ending	JHKHjGLGI
~end	PEJEgNHGE
endi…	JHKHjGLGI
mi lie	iFKFYHCCG
death	q0B0F376A
shoot	SIREcIEGJ
sleep	HBE9bn2I8
to sleep	IMPLdZGPP
sleep and	MOPOeMMPP
and never	MOPOeMMPP
never wake	MOPOeMMPP
again	j290Yd180
want it	UQROZPIOO
gone	GEGERFkOL
i to	p508JA794
canc…	UCC9TFDFX
and want	bHHFVKELH
finish	RPPPZPPPN
fini…	aHEGWOLGE
after the	TINLZPLNO
babi ua	FIICaEfFK
needs	lBEBU5566
~need	e8C9T343T
deci…	dIIHWKJDG
am thinking	NNPNdMOMO
o ending	NNPNdMOMO
thing	8DG8Se7e8
~th	8DG8Se7e8
t se	GJLLLGlLK
reason	LNQNfKMNP
reas…	PKNLcIJLO
reason to	LNQNfKMNP
you	Y000E0TkB
do you	iDFEcEE1B
care	cDD8YCE8D
^do	C046IB8v0
yesterday	gAG5Qd3AC
yest…	gAG5Qd3AC
boyfriend	U5H1Cb6DE
mi boyfriend	OAK6HfCJK
boyf…	U5H1Cb6DE
#partner+swallow	KeTNVORPT
ua dead	aLOIROLMO
wait	PELCSJbKE
everi	P79ATTI9Z
i die	LOPIfKPMI
'every	P79ATTI9Z
eat	KFHGSEFcC
for good	ODHAfGCEE
stay	Q872iE866
need…	LCJJcFKJY
until	LHLLgLOPM
then	Y9C6WPD9T
me the	NHJCfFEDT
اريد	c000h8J30
لا اريد	P9IAKe4LH
اريد ان	NBB2nL0A2
اعيش	FMPMiOIML
~عيش	FDMImIEJH
بعد	p443R3000
انهي	LKLKgLLKI
~نهي	MDHEgFEED
^اريد	Z9A4UBX96
حياه	GMOPjNNLN
~حيا	GMOPjNNLN
لها	nFIHICAHA
اتمني	EDIFmGEGC
~تمن	EDIFmGEGC
موت	4CHKkWLEJ
ان لا	LEDGUCgIE
استي…	bDIGXJHEC
غدا	UDKGXKEHC
نفسي	L6IHlFEBG
~فسي	T4HGjEC8D
^نفسي	SNRQbRKNQ
#breath+lost	8DQLVPmNP
#die+lost	SLQMZNKMP
جميع	MGIEeHIFF
~كون	F4D6oAE78
~دون	PGFFdLF9E
اقف علي	KLJHgNPKG
افكر	UEGFiDCDC
~فكر	UEGFiDCDC
~رمي	9BFDnYEDF
#breath+high	HJNMiLLON
اشتريت	bHNMUOOLL
~شتري	dGMMUJNKK
اشتر…	fFKKSILHJ
ليله	H8F9oPQA9
~ليل	N4B5mVO48
^اشتريت	bHNMUOOLL
~جرح	LHMIhJMMM
افكر في	JMKIiHHED
انتح…	GHHHlGHGF
^افكر	EJHKkJIIK
ما هي	MIHHXGGFY
طريقه	RONNbOQNN
~طريق	SLMNaNPML
بدون	Q7CFNCXDY
#asks+dying	GKMNkNJKJ
كم	dADAVA8B6
~كفي	XJKJVKIJH
^كم	a9DAXA5A8
كتبت	AHLIpLKEF
~كتب	ZBFCXC2Ca
رساله	YDHGaHF9M
كتبت رساله	DJLImLLEF
~رسال	b3GEZGE9L
داع	DJLImLLEF
رساله داع	DJLImLLEF
كتابه	YIKJYHIFH
~كتاب	dGIGWGADF
صيه	bDEFXIJCC
لاني	cFJFeHJIF
لن	DIFEoFDDF
اكون	KDGFiGBFD
اسبوع	PIIIcKEIL
~سبوع	PIIIcKEIL
قادم	QFOLdMMIN
~نتحر	FLMMkMOJJ
استم…	cFIFZKEEG
^لم	fDF9SIU9H
عبء	OQQQbQQPO
عبء علي	OQQQbQQPO
يجب	W9D8DC8Ea
يجب ان	W9D8DC8Fa
ارسل	LQPPZPNMe
~رسل	NONNYNIJd
يريد ان	WHLFWFFKK
يموت	nEMLDLMHL
#dying+paper	VKLNNPYQJ
شرفه	aGIIUFHIG
~شرف	aGIIUFHIG
نفسها	YCCDeGFBG
~ذبح	hGM9UPJAF
~خبر	UKNHaMMKM
فتاه	TJKHbHFIH
~فتا	TJKHbHFIH
تريد	WHKIaMMIH
تريد ان	MJKJfNMNK
امي لا	eKPPXMFMJ
~اكل	QLOMVdJML
اريد موت	IKVSjRUTU
اخاف ان	TLOJUZMOL
~وذي	HKKFPdJGJ
^اخاف	aJIGPWHIG
مت	IGHGkEFHJ
منذ	J9FBdCgBG
ماتت	TKNMeLFNO
~مات	TKNMeLFNO
حق	XGFHeJGCA
فقدت	PIONbGFII
~فقد	RHNMaFEHG
اذهب	EDJFZchEI
~ذهب	JCIDaZdCI
^فقدت	PIONbGFII
امتحان	XJNNaLJHI
~متحان	XJNNaLJHI
امتح…	YJNNaLJHI
اموت	a4KJTGJEI
عيش	KGLJgFHFH
~كره	MQRRdROPR
تعبت	TKNIdMMJL
~عبت	TKNIdMMJL
تعبت من	TKNIdMMJL
خلاص	WEKHjIDIK
عايز	MAA9iDRBB
ارتاح	ULNNdONKL
~رتاح	ULNNdONKL
^عايز	QEAAZDTDF
بدي	l022W4M02
^بدي	i87CP9P6A
بقي	HGKJlKIFF
^دي	SJOQePPKO
عاد	PILKfKJEG
ما عاد	PILKfKJEG
ابغي	KLMMgMMHK
عاد ابغي	KLMMgMMHK
ابغي اعيش	KLMMgMMHK
مش عايز	EMMKiMKJJ
اكمل	DHLJlJGII
عايز اكمل	EMMKiMKJJ
~كمل	KCKIkHGHG
فوق	MCIGgWJAM
خايف	FEICWVkHA
انتظر	IAADaBgE9
~نتظر	Y1A3V7ZCA
حبل	DGEDnEJDC
#dying+here	bMOPSQPSR
لما	UAEGcTEB6
هذه	f09Aa989N
اخر	L6CBVB66f
مره	Q225Qc000
مع احد	9GKGdCgHF
حل	IIOMiMMLJ
اعد	cIIHaHCGC
انهاء	WIHFaGHHE
في انهاء	JMLIiILJG
~نهاء	WIHFaGHHE
حياتي	QIGGgHG8B
~اتي	ZCB9bCA30
#birth+parent	MJLCbEcJN
انام	HHLJgXFNG
ان انام	JLOMhKKPM
~نام	N7CCjQ588
انام لا	JLOMhKKPM
اصحي	JLOMhKKPM
لا اصحي	JLOMhKKPM
~بدا	cILJSJJHC
~رحل	IGIGWJgGE
امر	HGHEUDFCh
لانه	NKIFYZGIH
كنت	NKKKgIWHF
ميت	UJJJgHEGD
~حسن	WGJHgLEHI
كرهت	NQRRdROPR
من دنيا	NQRRePLRQ
بي	SB9QDb988
ولاده	PHHHhEIRM
^من	i300M114b
اذا	E6B7QnD59
~ربي	dENLXFCFF
كل ما	EJJCJXK9d
من حياتي	MQRRcQRQP
عايزه	LJQOTcRMP
~عايز	ZENJTbHIM
~جمع	RLHGdJHEH
كافيه	VLNNZMNNL
~كافي	VLNNZMNNL
اولاد	PGHHVcJEJ
كل ليله	HMPFWhROO
^كل	KJIFLXLgE
خرج	QCDDVDkDF
سادس	SGIGbJIGH
حتي	PBLIcKKLc
نهر	QHJHgIFHG
~دفتر	ZOQOSQPON
دفتر…	VPRPZQQRP
زايد	gLNJKNLJK
~راح	IOQPTQeQP
danh toi	LDLBJhOQO
'đánh tôi	FJVIGlPVS
cu nhau	RTUQMgVTT
vo con	aJUQJUPQU
con ra	QRRQQaRRR
em bop	BDRLEoNST
bop co	C2JCGrLOE
'tát	KDOCMjLOM
'bóp	HAMJBnKPL
'em bóp	JJSQMhQTU
'bóp cổ	ECNKCoLQM
chong nhot	FIPBGmJUT
toi trong	MJMcKZMOL
toi giu	LPUILfLTN
can cuoc	eEOGDZIOE
cuoc dien	NLJFIfKLC
toi di	Z0I00iUD0
di dau	DCR73ibOK
'căn	cCHE8UJD3
'cước	bEIG9ULF4
'căn cước	bEIG9ULF4
'cước điện	QSQOQbOSM
'tôi đi	VKLI9aWI9
'đi đâu	LLRJFbZPN
#locked+pain	MORSPdORQ
#pain+paper	U0C04SHWd
em danh	hC83DPKCA
danh em	56F68xHOI
'em đánh	aJHHKTMKK
ve la	INRJIiJJP
la dap	FINOFjOGJ
danh me	FJQ8OlMPP
me con	BVL43VhNG
'đánh mẹ	OQRLQbQRR
bo duong	OEJ25n5JE
dam noi	MOSLNfLSQ
noi voi	DNLIIgLKb
'dượng	KKNFIiEON
'bố dượng	OMQMMdJQO
'nói với	IPPMKfNOX
cha	c4902J0cA
cha duong	OJJGHdHOP
voi em	OA875Zd6F
^cha	fBICBT8CG
xam	SBG9GkFFE
xam hai	RCH9HkGGI
toi moi	l6D60TAJ4
^cau	NHJJEgKRF
'cậu	MKNLMfJLL
'ruột	VMOFBXLHF
'xâm	UKMDMcINN
'xâm hại	UKMDMcINP
'tôi mới	YKLFHXIQI
'tuổi	T58BCVgC7
me ke	PIN3HhENI
bo doi	fDC0EU68H
doi con	XQSEMZLRO
con bat	HPLDJlLQI
ngoai hien	GLGBHabJK
'mẹ kế	THPLKcJQO
'đói	WGHIIYMLN
'bỏ đói	WMKINYHMR
me chong	9KRNOqNVV
chong chui	EONLIiOPT
duoi em	LIOJDiRSU
ra khoi	UG4EIgILG
khoi nha	JH8EHjLNN
nha giua	LJBGGiOPO
giua dem	LJBGGiOPO
'chửi	LLNILiMNX
'đuổi	JJNCHjNPO
'khỏi	SJLIaWJOM
'ra khỏi	RNNNNbRQN
'khỏi nhà	POPNObRRR
'nhà giữa	POPNObRRR
'giữa đêm	POPNObRRR
nha chong	ZHPIHXGJR
chong bat	KOUIKjTVV
em lam	gLQIIWIUT
to khong	eUVGIbHVG
cho an	5EN03x639
suot	s89DFBDC7
'nhà chồng	YNRQOVLQT
'em làm	fNSQNTKUT
'cho ăn	ILQJBlDJM
'suốt	hIKJMKJNH
toi nghien	WMTHFWOUG
danh ca	HOTOLjPUS
me gia	ICL7Cp8F8
gia de	GPVQNkOVR
de lay	GPVOPkPVR
lay tien	GPVOPkPVR
'mẹ già	PINHKfHKJ
thang con	eLKFLcCBJ
doi so	RHJGFgHME
so do	XHKDIbPH8
'sổ đỏ	cKJGDVMMC
#afraid+paper	c0300L88X
lay het	HHOCFkIML
luong	p7879SA50
huu	jBB9EWCD3
luong huu	fCJGIXHG7
'lấy hết	LMQKNfONN
'lương	ZIKGMWKIF
'hưu	WLOKOYMLF
'lương hưu	VLOKOYNLH
em bo	LRTIHecUT
'em bỏ	OSTNLcZUT
chong cu	QRSFJdTUT
'cũ	gLKGLTIMK
'chồng cũ	RUVMOaVVV
'ảnh	WJOE9YOOQ
ban trai	bDSFFfOTF
em gay	cKPMMYORQ
lam em	ZIJEDfEUG
'ổng	QIQILiPPQ
#device+stop	JYOMJaAMR
#pain+stop	DdPMEZAJO
bao hanh	B8I9FqL7B
nam nay	E3GAGpL6C
'bạo	QKNKNdMMO
'bạo hành	KMPNOfPQR
bi chong	C8KAGpLLN
chong bao	XQRQQWRRR
giup em	mCCDERI8I
em voi	MNPOOWaQR
'bị chồng	8GUHPqSTU
ep	9HB7DrDFH
chong ep	GRVGHlSVS
quan he	lHMDJSJMG
khong chiu	cnGB0H8DA
'ép	HMIGKjKNM
'hệ	QKNJNMMXX
'quan hệ	aQSORWSPP
'không chịu	ScNJATHJH
toi hay	dIRMDVNRQ
hay danh	OOSIQcRSO
bi bo	J0700Qp6A
me danh	IMTGHjGTR
gay roi	gILFLZJNM
'bị bố	JKQINiKTS
bi me	ADOG9kTFQ
danh dau	HNSKHdFSf
qua con	IJRNLdYRQ
muon ve	GLKEAbUKK
'bị mẹ	KNSQKaVOU
'muốn về	JPQKEbZQR
bo con	B9K0Ou0A9
con dang	LNLIXdLSR
dang danh	FLJdKbJJJ
'đang đánh	QQRaQVMSR
nha bi	EGJBKmHLM
bo danh	PJQHPhFMJ
'con ở	MLQLOYcTS
'nhà bị	MPQKQdPQQ
duoi danh	OQQLQcQRR
con chay	RLEBKYcPQ
'đuổi đánh	QRRQRaRRR
'con chạy	OPPIOYaQR
tui con	PMQGEiaRT
con tron	ECKXFVZHL
xom nha	jFGAGQKMJ
nghe tieng	bJUCHQFPH
bi danh	WDM7EfENG
'xóm nhà	fKHFLTLQN
'bị đánh	TGQFDcGPM
ben canh	bMNHOeJPP
danh con	PPRCQeKRR
con da	NJP7cYCHO
nha ke	FDPEPmFOU
vet	-DGCCQ0EE
hanh ha	bAC5EVFBO
'hành hạ	XJIFMWLJO
thay ong	DINBJdgGK
dua con	RDOCFdDFH
con lai	LDOAFkDHF
nhu cho	EKPELcPeI
'thấy ông	KJPLOdWKM
'con lại	MLQLOeOKN
chi gai	TEJ96dJLH
chong danh	HEMIEkOMK
vien ma	bSVOLhKVJ
dam bao	SSVLUhTVV
'chị gái	LLOKKgNPN
'chồng đánh	DJUNJnPTO
toi lay	T4KEAj9OM
lay chong	hEVF6NBME
'tôi lấy	UHPMMaLRR
'lấy chồng	ZNVQIWHSL
bi anh	WJSHIaJOT
anh re	FBLEEnKLN
buc	eGGFKYOII
'rể	PJRHKdPPR
'anh rể	PJRHKdPPR
'bức	dKIHIVNKM
danh no	KGOHIiPTO
so khong	IBND9nXKL
chia	x4710BO87
chia tay	gJOCCVMOM
chong khong	dNUFFREVT
khong dua	NQUINePVU
dua tien	JGOgIXIIJ
theo doi	QNSFEeLTJ
em gap	YQRNQZQRR
me de	QOUGNdPVK
'chồng không	ZPVNPSMVU
'đưa tiền	PQRaPVPQQ
'dõi	NSVMNeQVS
'theo dõi	NSVMNeQVS
'cấm	PQUMNcRUT
#follow+locked	GILSHkKLN
ki don	PIMHDeMQM
'đơn	fDB73PFB1
toi om	WGJFDZMRE
co cho	g8D6BZDIF
'chỗ	g9698W7R6
'có chỗ	eKLHEaLSM
bi duoi	KJBGGjOPO
duoi ra	KJBGGjOPO
'bị đuổi	POPNObRRR
#follow+paper	tAE68SAO8
dem qua	WKRLLdDQR
ra phuong	b3CH9YCD8
'ra phường	bGJMIVPMI
boi	eCLDCeJNM
chui boi	FIQJOgPQQ
nhuc	OWD89TCh8
doa dot	FHN7DmBGO
nha moi	XIMHIbJKN
'bới	KLPLOhPQR
'chửi bới	KLPLOhPQR
'dọa đốt	NPPNOdNPQ
li hon	UCGH5ZGGB
giet ca	9EJ0BuDMN
'ly hôn	WMLMIWNOL
'giết cả	KNODLhNRQ
chet nguoi	jEGEBdOFI
'chết người	eKPHJaRMN
thai khong	cFPHLeNNP
khong nghe	DHNGFdMOk
vao mat	M8NFLkORK
'vào mặt	QHRLPeQRR
'em chảy	JUULEXQVV
ong xa	MNRHLgKQK
quang	KNMIMgQRK
'ông xã	PQTOPbOSP
'tôi đá	WNSKKaHRN
lao chong	FENDElNNM
toi danh	uAI9BCD62
^lao	GENDElNNM
'lão	CJRMJpRRQ
'lão chồng	CJRMJpRRQ
'tôi đánh	iJMIHNMIG
'bữa	UQSPRfMRQ
vi khong	OUUIJjMUS
cho tien	ZQPHMdQUP
nguoi con	QHSGLdGMH
ba me	NFLG7aTGD
me di	CFN90ThII
'ba mẹ	OKONGXTKK
'mẹ đi	FKQNFXeLL
ong ngoai	Q5I8BWXEI
so cho	PKPEIeKJG
kin	aGI8IbFF7
cua con	h9F86WBJD
'ông ngoại	NIOGMYXIJ
chu ho	Z4J36d4LE
coi	X0500Y15a
do con	XBI9BkAHH
em lay	MCQHIgMRR
em moi	bEMGCFbOI
muoi lam	bJKJNdLRR
tuoi khong	UGHECYYLB
'em lấy	PMROOcPRR
'em mới	TKLMISXOO
'tuổi không	UNNPNXVPL
'cưới	SLIJIaGMH
di vay	QQQKFdOSQ
no khong	GSUMWiQVS
khong di	WLSNEfJUG
'không đi	XPSTLcPVL
'dâu	gQPNKaKUU
gia bi	UISFHiFFQ
con cai	JPSKJiELT
doi nhot	cFIFJRCKT
nhot ngoai	CLSDGUcOR
'già bị	RQTNQcNOT
toi gia	UJMNJcLSL
gia roi	dGKMGZFRH
roi ma	PDJGFTbQD
ma con	FCJCEciHA
con no	KCMBCpLSJ
no danh	DDJBHpKRK
'già rồi	UOQQOZMSP
'rồi mà	TMPMMWVRN
'nó đánh	JNOJNhOSO
danh ma	GPTKLkOUP
ma toi	QQUULeQUM
'vũ	TNPPHYQQO
em co	oP600P7ED
chong van	MSTPOeTVU
van danh	OSTMNdTRJ
'em có	fGJE8UGOM
anh ta	EFJFGmLQK
toi doa	BMPDNoFOT
'tôi dọa	AQTDMsPVU
cai nhau	PMSNDcRRQ
lai danh	GJPJClORN
roi xin	RDJE9cGQG
'cãi	MPRNFfQSP
'lại đánh	LPQMJfQRO
'quất	BITIGlPTO
tre la	G7QDEoITQ
con cam	RRRQRZRRR
nha lay	iQODEX7RA
lay that	MDPNOfPPP
that lung	MDPNOfPPP
'nhà lấy	pSRJECCVH
'lấy thắt	HJUQQhRUU
'thắt lưng	HJUQQhRUU
nguoi nha	LDC5FkKOQ
danh dap	EJMEInJPO
'người nhà	PLNFNdNQQ
'đánh đập	NPSKPeOSR
la bi	HNPEElHQP
em dap	8IQGIuSUQ
thoai em	sH9BAN9IA
em xe	GLNIIjNON
'em đập	IQTNQiUUS
'em xé	NPQPPcQQQ
doi toi	XRRQQcRRR
toi tan	HNSPKdgSS
day ve	NSUOKgQUV
'tôi tới	gJLGIPHNL
'tận	USTROZQUS
ban gai	SDQGIhPOE
'và	HGI9EUHHk
tham	c7935R4V0
tham tim	EDMBJpHSO
tim me	ECNGJKmBD
con so	E9B00InB7
'thâm	NPRNSeOTT
'thâm tím	NPRNSeOTT
'con sợ	JKLJCFiOK
#intrude+paper	TGOXOWLOJ
van tay	PEJJEeNQK
toi nem	GDJMEmKPK
'tôi ném	HGMIJkORO
toi ma	gNOJHWBR7
nau	j6CAEQD7C
nau com	bCIGHTHHJ
mam	CCF9CSrC8
'nấu	cFJIKQKHL
'trễ	oHEDIRJOE
ngoai bi	CHKCChfFK
ut	7477Cbp8F
xo	PDHEGfFCI
xo nga	PDHEGfFCI
'út	JEJHHUeGL
chu di	OGPHNfEQU
ui	XGPGQeHPQ
chong moi	SEOKHgUUM
danh dang	KITLSgUUT
beats	BEK8EqHFE
beats me	IPTJLiMTS
husband hit	FPUSMkQVU
i ran	MIRFOReTR
#lost+partner	Y5894LhFF
the children	A9JA5rFKL
#breath+figure	OENHJjNIK
#figure+hit	cOPOOPQPP
passport	h1703P0CN
mi passport	TFOCHWELX
the face	ObQJQXPRR
partner	QIQ9OfDKJ
part…	YFJ8HfAFE
violent	bKNFNQOGK
viol…	cAA6DWC43
go home	9KHC9rWG9
victim	XGNDIaNJH
vict…	ZFMCHZMFE
domestic	MLLMNeLGI
o domestic	MLLMNeLGI
dome…	QLKLNeKGH
violence	MLLMNeLGI
domestic violence	MLLMNeLGI
and need	NMNNNfKNH
abused	HPRMQfLSS
being abused	IPRMQfMSS
~abus	JGHELkHCI
abus…	JGHELkHCI
abused at	IPRMQfMSS
throws	FJRHLlKPP
at me	AENfEdEKJ
i hitting	HJLGMjNPK
^dad	NDMBKgNMJ
stepdad	BENDFpDJI
mi stepdad	BENDFpDJI
step…	9EM9Er8IG
touches	CHJDIp9HI
me at	HFEAAhRFC
at night	C9L69q6EJ
mi uncle	JAJBAn8GG
little	P0B12Zi39
mi little	7BJDCekGM
litt…	P0B12Zi39
little girl	EGLJFKlON
parents	T9I4EOgED
mi parents	PLQINJhNM
~parent	T9I4EOgED
pare…	Y8H2DFfED
give	XD663Y79a
food	PIHDFZVG6
makes	aAH78f5JE
makes me	UGOADg7LK
me sleep	AJPFGoBKM
takes	WEJFEbFDF
~tak	WEJFEbFDF
grandson	BEECGQnJK
mi grandson	BEECGQnJK
for money	LJMdHUGMK
in la	NGM8AjCII
~starv	pHLCBCFJO
and beats	MLPJMhNMM
trea…	ZKPHMbIOM
beats hi	NNRJPdROR
hi wife	NNRJPdROR
wife everi	NNRJPdROR
scream	jOQHJEJQM
'wife every	NNRJPdROR
the child	cLOODXGOO
bruises	LLLLKgHNK
~bruis	LLLLKgHNK
brui…	LLLLKgHNK
the parents	MHLMMYcPQ
beaten	i9J4BMDDF
i beaten	HIMJKjKPP
beaten bi	EGLGHmIMJ
bi he	MAFDCjGEJ
husband and	lGPLJGLLL
i afraid	JNRNMhZRQ
report	fDFAFHVD8
to report	fRRPMeOLS
repo…	fDFAFHVD5
'beaten by	EGLGHmIMJ
#murder+rape	QQQSLcQOL
kicks	DKVHMoMSK
~kick	cLMEJSJGH
kicks me	DKVHMoMSK
although	PEMHFRKHd
alth…	PEMHFRKHd
although i	OEMHFSKId
divorce	hIJ9DVGFF
divo…	mFF69UBEA
i leave	ILR0AmHMR
to se	fKLKKWMRP
drinks	QKOILcILJ
~drink	XFJHHcFGG
drin…	XFJHHcFGG
away from	BELBJZdPO
from home	DNLHMaYPO
dad ha	OLJEGeDJM
hiding from	FKOGJlJRM
from mi	RIOFHgWOH
'from my	RIOFHgWOH
with mi	eCH3CPQE9
nowhere	DGNFAUkJP
nowh…	DGNFAUkJP
nowhere to	DGNFAUkJP
'with my	eCH3CPQE9
with the	c570BT75X
follows	LOOdNRMNL
follows me	LOOdNRMNL
me when	OGREGqHOL
i get	pEQIAXATM
#asks+follow	cOMNMVNRQ
#asks+parent	H5A42SoF7
to mai	aPOOLVONL
me up	HJJECeeKF
'marry	aEJCDgDKI
'to marry	aPOOLVONL
me mai	GBK6CZaGF
me go	LPUFJhGVQ
our parents	HPPFSZePQ
parents are	JBMEGWfIH
grandpa	FjEA7RNCE
touches mi	GJKGKlBIJ
private	SNKJKdMFE
priv…	SNKJKdMFE
pat	bHGDHWFB9
'touches my	GJKGKlBIJ
employer	GGIGGlKJJ
empl…	IEIEElHFH
live in	TNNLIcSSQ
their	aLQNLZEQP
a a	aAHABQFBY
ciga…	FIECGnFCF
take the	gJN79bFOI
girlfriend	gIKIHOJGK
girl…	gIKIHOJGK
threatens	DLQ1AqGRQ
where	e0000Ff00
where can	XKHMNZMPR
can i	n09A1T5LM
i go	bFIIFV8PP
^where	g9048MT70
#asks+hurt	h0810RaBD
#asks+partner	q0C63K0CG
i mi	ULMILLZLJ
^who	rHEFGJCFD
beat me	gHNAGLKGG
pulled mi	ECFZDXGKD
mi head	aAC9CXEKB
'pulled my	ECFZDXGKD
knife at	JNNWLcILK
e husband	cHMJIQGNM
i at	FFINGdgOP
daddi	IIMFIjHJJ
mommi	AEEECVjCD
^daddi	IIMFIjHJJ
'daddy	IIMFIjHJJ
'mommy	AEEECVjCD
mi mum	a2373XODD
aunt	jEICJTDPJ
~look	kJLIFMMHD
the old	aPOPQYOQM
feed	UMNNJaLQP
daughter i	ZBLE9XNJP
kept	YGPHLXGMN
locked up	NENCCk8OR
me again	GAQ8CnKQM
husband threatens	HPVIGlSVV
threatens to	HNR0EkJSR
spouse	ZQSOQZSRS
spou…	gKKJNWJOL
abuses	MMMKNfONP
#asks+locked	kNOIFKFPG
mi papers	RQREPbOTG
papers and	RQQDQbLSC
me don	NDU7DfBKE
don the	OBI3CfAEC
husband kep	TTVUVYTVV
upstairs	GNJBKmDNP
~upstair	GNJBKmDNP
upst…	GNJBKmDNP
late	w0J54L7CF
with an	QMDOPdMJN
he and	GEMMJlKKN
~call	gLLJJQJLI
call…	kIJFGMFJC
يضربني	MFJ7IgPEI
زوجي يضربني	bORNKPSQR
ضربني	BIMKDpOKL
من بيت	5CF9GefKH
يصفعني	KLPKPhLQQ
~صفع	DFHGIoKGI
يصفع…	KLPKPhLQQ
#hit+small	9DHWPeAMN
#kid+small	T0C0BFjFH
خنقني	SGK4IkICG
~خنق	SGJ4HkICG
جوازي	SAG69YCAQ
~جواز	U8F38WBAP
^اخذ	QHKCGcGJA
خطيبي	GBLCIlKFK
~خطيب	R6J7BhC9G
~لكم	EJNHLmQDE
^خطيبي	GBLCIlKFK
طليقي	EGJ9KmLFK
~طليق	EGJ9KmLFK
يهددني قتل	BJO8InIFM
^طليقي	EGJ9KmLFK
ارجع	CDHDBiVEF
ان ارجع	SPPKKaMPM
عنيف	FHMGIlHJG
ضحيه	SKLKLaOFE
~ضحي	SKLKLaOFE
عنف	ONOLMdNHF
اسري	SMNJKaOFD
عنف اسري	ONOLMdNHF
~سري	LLMKMaOIb
احتاج	g9E8CW7D7
مساعده	aHGFGbG75
~مساعد	SCBBAaC0V
مساع…	aDDCBaD2I
~تعرض	DIEFEoBFH
تضربني	GLNJHlJMO
تضرب…	GLNJHlJMO
#now+small	LHMbNUKPN
زوج	Q4C49g47E
زوج امي	HJLGNjILO
ليل	EEHHJnFLK
^زوج	PCH9HfAEJ
تحرش	GMOdJUGKL
~حرش	GMOdJUGKL
صغيره	M4A09Wi68
~صغير	S0704Uh46
للبيت	PKLKHYWKL
اهلي	I7867aX36
~هلي	N7737XU01
^اهلي	AGF9Eaf9D
زوجه	i9IH9NGBL
^زوجه	XJNGGVJHQ
~معاش	QKOMMcPMJ
حماتي	CGHEJmKFJ
~حما	MGKFJjJEK
^حماتي	CGHEJmKFJ
اهل	cEKEIcHIK
~عامل	gFGDHbGGK
~قفل	WHGDGOcCH
زوجته	IJLAGiOII
يضرب زوجته	KMQGIhTQQ
زوجته كل	KMQGIhTQQ
كدمات	XFKHMXIGL
كله كدمات	EIOKPjKLP
~كدم	XFKHMXIGL
اهله	CFHILXiIN
~هله	56C99if9A
يضربها	UHJFMYMFJ
زوجها	UEMKMXMIO
~شتك	eNGMIZJPA
^صديقتي	ILLBgTLLH
قوه	DGMPIlAHI
قال	IEH9AchDB
طلاق	VGIDCaIB9
~ركت	P8CCDdW7C
يمنعني	JMMJKgOKL
~منع	NJLGGgIGL
يمنع…	JMMJKgOKL
يمنعني من	JMMJKgOKL
عيال	8AA89en9F
لان	jEDBEYDE9
من زوجي	FJJ98mGKK
طردني	EFIJJmFMK
~طرد	KBDCFmDFD
طردني من	EFIJJmFMK
عمري	MLGEIZjHC
~عمر	LC677Vj73
خمسه	YOLJLcINJ
~خمس	dNJIKbCJF
عشر	YLKHGaNKI
^عمري	WNMHNbTKJ
#murder+small	OOPXPYOOQ
^اخي	T040Ue200
يلمس	HEJEIlFCG
ذي	TGI8LhHHG
~لذي	TGI8LhHHG
سيجاره	BEGGHoJDG
سيجا…	BEGGHoJDG
اين	T5872Pg72
^اين	j5A43UH40
~شدن	BFJHGoIGG
شعري	BFJHGoIGG
من شعري	BFJHGoIGG
~شعر	OBDBBmEAA
بيضر…	BFH3MqFJM
في بيتي	ROPJPcOMQ
بيضربني	GMOFPjINP
~بنه	ZMMGJaHLK
^عجوز	QFIFHbKGI
^بنتي	X0E89QcCJ
ثانيه	bAECAa999
مره ثانيه	QEGHEfAEE
~ثاني	cADBAZ896
يحرق…	58ADEu87F
حابسني	HLMHNiLMP
~بسن	HLMHNiLMP
حابس…	HLMHNiLMP
~كلم	RMMOOSWFd
قدام عيال	NLRNQeNRR
اوراقي	SMOEHcFG7
~وراق	Z6C20TC7G
اورا…	TMOEEcFG5
كدمات من	KLQQQeQPP
زوجي لا	UGOKEXMNP
زوج اختي	EGJEJmHJM
علي درج	FEJVIhMHE
تاخر	gBFDFT9BE
~اخر	gBFDFT9BE
يدفع	RFOMNcMLG
~مال	a6C6CaB83
جديد	Y5B89I37b
lac	N03000q00
bi lac	Q9KEACiEI
'lạc	P2B62Ah97
'bị lạc	SHOEEHaKN
#lost+pain	O2PJHIlQK
chau lac	MRSSRSeUT
lac ba	FHQQOQmUP
ba o	GPSQQRjUT
o cho	PLHIINeGI
cho chau	lGQFDHPHE
chau khong	PJLKPZdIK
biet duong	GNLOIGjNO
duong ve	BKFFFGoML
'ở chợ	ZOPPNPUON
'cháu không	ONRTSXdLP
'biết đường	MQOQPPdQQ
'đường về	JOJLLMgPO
#lost+pet	y9H91A7CC
oi me	HFKQNOkKQ
dau roi	9FVL9BsSU
tim mai	t5HG9ACHD
'đâu rồi	IOVPIHlSU
'tìm	XAFJ9GcFB
'con tìm	LSVVSUgVV
'tìm mãi	hNNPJOJKM
bao con	CIJGHLnKO
day doi	GJLKELkOP
qua me	CKRLGJoRR
'đợi	MMQPAQfNR
'lâu	hCED3GSEC
ba di	XOQGFJcOM
dau mat	CCEFBFrQM
'đâu mất	IJKNKKiQN
'tiêu	XOQQMLYLP
con di	F7K71Lp87
voi ba	YKTPLMYUP
ba ma	hDMD9CXML
ma gio	MBQMNPfSR
ba dau	KLRPLPiTS
dau con	PPQRZQZRR
'con đi	KJOKIJiIH
'mà giờ	PQQQQRbSR
'bà đâu	PPTTQUbTT
nha mot	HOPIKJiGN
toi con	iIHGHKZEF
'nhà một	NMRINRfUT
#afraid+alone	CCD097uED
#afraid+murder	UORSJKcQC
nha con	EKBDCGnHH
con doi	TOEGHLeMH
con chua	HGLGDFkUL
chua ve	JLRPONgTN
ve con	LNRQPNeTO
'chưa về	PRUURRbUS
chia khoa	lICCGFUCD
'chìa	eMKNNJQJK
'chìa khóa	eMKNNJQJK
'vắng	fFSEJHUOM
em con	IPQNJMhPR
con khoc	DLRLFFmSM
biet lam	eLJNFScIH
#afraid+lost	ZBNJHJZMH
#lost+threat	IBN578mKK
hoc ve	QOQPORaTS
ai don	DOQQHMjPP
'đón	RKOMGKcMP
'ai đón	POQRIRcOQ
#alone+paper	SPPOBLePI
#alone+threat	MDSE8PfSR
la dau	RGLFEMdFJ
khong nho	MQQQRQcTJ
so dien	RLJAFMUMf
cua me	ROQPPPbMC
goi me	26B778y95
gium con	JIJMMLhQJ
'nhớ	LNPMNMcQX
'số điện	QNOILKXSY
'của mẹ	OQSPSNcUL
'gọi mẹ	9CKGIFpJJ
con voi	GDIEFGnMM
'con với	NNQOMLePR
6	lJMHKMQL5
6 tuoi	WNQLPNXRP
'6 tuổi	USTSUSXTU
con lop	PTURSScUU
1	cLLMMNWLM
lop 1	VPSNQOXSL
con lac	T5MJEIaKK
lac duong	ZRUPHPSUU
'con lạc	SLPNLMZQO
#lost+small	5DHEHGvHL
chi em	PAKjB7OLE
me bo	HHQLAFlGU
con ngoi	HGFGFFkJK
ngoi day	KFLIDJhJK
doi tu	OIMNJMdPO
tu sang	JJNNJMhSR
be gai	KAUFCFlIP
dung khoc	RORPRRaSR
khoc mot	RORPRRaSR
thay nguoi	ZVVUVVYVT
nguoi lon	T9F85GlNE
'bé gái	BGVIPNrRS
'đứng khóc	RRRRRRZSR
'khóc một	RRRRRRZSR
'người lớn	UGJJGNbQK
#alone+kid	J00001o3A
#alone+lost	TVVVVVYVV
#here+lost	f1IBGISMO
chau nho	KNVPOKhVU
nho di	IPUJRTjVU
di lac	PGOIHMdMK
lac o	NNOLKOfKN
'cháu nhỏ	ESVUTVnVV
'đi lạc	JGQNEMiSO
'lạc ở	YNPPNPVON
#lost+machine	QJQMMOiCJ
chung ba	LOQOQRdQQ
ba tuoi	IOQOQQfQQ
tuoi di	fNQNNMMKQ
di lang	OPRMRRcRR
lang thang	XNOJNNXOP
thang ngoai	OPRMRRcRR
duong mot	JLVHIRhVV
'chừng	OMTOQPeTS
'ba tuổi	MOUPTReUU
'tuổi đi	ZQRRQRRQR
'thang ngoài	PQRORRbRR
nhat duoc	aACF5FaHI
mot be	FETB8FoHN
be trai	AFOOJMoNO
be khong	HFVIBIqVV
'nhặt	WGIIGJZLN
'nhặt được	WGIIGJZLN
'một bé	HLUINOjQR
'bé không	MKVRKOiVV
#device+lost	TJOINNYMN
lac con	PQRQQRbSS
'áo	SDGKFaUEH
toi lac	IMQNLPjQN
lac dau	JOVULUiVV
'tôi lạc	JPROMRhSP
#lost+past	H8LHCNkMN
khong tim	oGMIBIFGG
tim thay	oGMIBIFGG
thay con	6JNIBLpRN
bon tuoi	3IPFHMuSS
'không tìm	aOQQKRTOH
'tìm thấy	aOQQKRTOH
'bốn	FMSOJOlUT
'bốn tuổi	FMSOJOlUT
#blast+lost	KGIDINiPC
trong toa	JJFGLNjRP
'trong tòa	LKMKKIgTQ
thay dau	MMQQORdRR
'thấy đâu	MPRSOTeUT
hoc tu	ZOQPQQWQP
trua	SHCDEDdDE
tu trua	GJIHIIkLM
'trưa	SMILKJZJM
toi bo	GSVQPPoVS
bo nha	HPUMMKlVR
nha di	HMP7DCmHK
di tu	KOSLLJkTP
tu toi	GPUNMKlVS
toi qua	e794FgUIG
'tôi bỏ	JSVSQSjVT
'bỏ nhà	LQUPOQfVS
'nhà đi	LORJLNgSO
'đi từ	LQUQOQfVS
'từ tối	LQUQOQfVS
tui mat	JMULMQhTV
mat tich	JFQOKQhRQ
tich tu	WITMJOVSU
'mất tích	MPRQQRdRR
'tích từ	WRUSRSUUV
loa	fC8HEGW1E
doc loa	IMSPNOhRP
gium toi	QNONOOdJN
lac mat	VAIHFKa8H
^doc	EKQHJIhOb
'đọc	THOGGKYMT
'lạc mất	WOPPOQVKO
thang chau	eKJGOGNHO
bo roi	d9NJJNURM
roi truoc	HDSMQPlUT
cong chua	hJRMJRMVV
'bị bỏ	R9IBJEfGM
'bỏ rơi	YGRMQRaSR
'rơi trước	DITNTTlVU
'chùa	iIPOJPONL
dua tre	CHLDLFoNN
tre so	JMLIOQhTM
so sinh	JMLIOQhTM
sinh truoc	HNLIPQhUQ
truoc cua	NDICLIjLI
'đứa trẻ	GLMKOMiPP
'trẻ sơ	OONMQNdUR
'trước cửa	MJIHONfOL
duoc em	SFKHCJaUV
^nhat	SFKHCJaUV
nho bi	JEQDOKlRT
xe o	cJKHFLbJG
'nhỏ bị	MMSKTRfTV
ben co	QRSLUSdUS
co hai	eLMKIPUQM
minh may	LPPOPQeHR
hom nay	cAG82CDAd
'mình mấy	ELRGQTnVV
#alone+machine	JMLNKNiDH
may ngay	dMDEGLYCC
'mấy ngày	gVOIMHWIJ
#asks+lost	MOPOPQfRP
#asks+machine	qIGFDJR32
robot	O23015vU0
robot oi	KNSNNPeGK
^robot	BCIDFEr6D
'dẫn	RPRQQQVPb
'tìm mẹ	MQQQPPdHM
biet me	KMTRLOgOT
me o	FIILLMlHN
'biết mẹ	FOVURQlUV
di ve	NENHCNgPO
ra khong	QRURQRaUU
'đi vệ	PMQNMOcRQ
con kiem	HHKHILiPF
kiem khong	OHNNKPdRF
o mo	QQRRRRaSS
day ma	C7NF8JpEK
'đây mà	JLPOIPhNN
hu	WC97DBmA6
hu hu	EHMJGGmMO
'ba má	XKQNHNVRQ
#afraid+past	LDIBCFiLG
so chau	HUVVVVlVV
chau o	NTVTVVgVV
day toi	YJKLJNYTQ
ai con	KKQQFQgUU
mat dien	YLOMPQVJK
con mot	fNROHDXFM
minh con	PQRPPRbSS
nha chi	lEI7BHQO8
chi co	YOOIIMgVQ
co chu	NMRHIKhUL
chu la	fHOEDFeNE
di choi	LLPEIIkSK
con len	M5FUJGcIM
'con lên	SEJQOMcGN
#flame+intrude	MNJMPPePS
gio con	EMLEJKkMQ
doi o	NOINJQfLT
chau cho	ENRQJPjQM
em lac	MFOOKMgMP
doan	NKRPKNgRP
'em lạc	POQQPQbRP
lac trong	EOQOOQlRQ
sieu	cOPOOLQSN
sieu thi	VPTSTRcSN
'siêu	eOSRRORVU
'thị	UKPLHLWMX
na	WHNKJNZKJ
be di	KJSMPRgSQ
#help+lost	IEEIIMnLL
thi bao	MLGQMNgPR
bao khong	cHGGDJVMD
'hỏi	iDFCCGQUI
#paper+past	cJPLFLWPG
bao ai	cGFIGDcJS
#help+past	VGLFJIbMO
minh vua	CHVGZQeVT
bo ra	VJVHGRgUN
'mình vừa	JMVNVUfVV
tui moi	LOUOKQgUM
nam tuoi	HMUSMRjUT
hoi cho	ZLHHMNfAG
#past+pet	lNCD0JNC8
nho khong	LLQOKPfRR
ai di	bLPPKPSGP
di cung	BCPB5JrSO
cung cu	WOQQQQdQP
'nhỏ không	PPRRQRbSR
'đi cùng	LJRNIQgTQ
duoc con	KKMJJKhON
het pin	QIJGHNeIM
biet ve	HLIKQOiRQ
con cho	x3B005G00
'con chờ	LPQTJQfOR
bo o	EAFFcFVeJ
day roi	ADKLhJaQR
ruoc	cLLLLMYJK
be chung	JKQNPQfQP
'bé chừng	OMTOQPeTS
chau ngoai	D6CAHMpMJ
ngoai toi	D6CAHMpMJ
roi mat	Z9FELLYKL
'cháu ngoại	IKNGNKjRM
'ngoại tôi	IKNGNKjRM
bo lai	G9IBDDmHK
lai o	K7B7BDkFJ
o tram	RPOPJNbQQ
'bỏ lại	MLQJOOfMS
'lại ở	LLQJPPfOS
find	R2000Gi00
t find	p8B507FDH
find mi	IEHC5KiBD
mi mom	IGOFBJhIK
'find my	IEHC5KiBD
where i	j8C66AT60
mi mommi	GLOKOMjKM
'is my	UMMILIZLJ
'my mommy	GLOKOMjKM
am lot	LDF6EDiF7
told	aEQENJVPM
told me	VFOEGMZKI
to wait	XPSNKQYUM
did	M6CBC5jED
did not	M8CFC6iED
not come	MGLKGFiJK
come back	LLNKPPfMM
nobodi i	HIMDEGmQJ
nobodi came	GMJECMjKN
t know	G9H404nF9
know ho	GPQNEBlNH
ho to	QMPEDGZOX
to get	HJRHINjOM
#paper+water	N04000ZDh
i got	MNHIIJhCG
know where	JDPJDEiKJ
can you	sDJECDU06
#machine+small	ILOKPOhHM
want mi	SOQKHKcOM
mummi	FIOHKKmOO
'want my	SOQKHKcOM
'mummy	FIOHKKmOO
number	f9C85AKAU
numb…	Y89549K7b
brother i	kENBIFROO
crying	GJNCIHmRP
~cry	GJNCIHmRP
cryi…	GJNCIHmRP
mum i	e1222WIBA
i gone	NKQLMIiQP
five	v4A036M29
class	IKJIKKjEK
mi class	GOLLLNjJL
~clas	IKJIKKjEK
help me	n180B5S85
am alone	FJLGKKkPK
with him	A2J5EbnGG
in here	PJHGLLfLL
a kid	e3B889gDD
a little	f7G8BMUAC
small	b8E7HJhCF
a small	WCG8MKhEJ
small child	CIOHPOiQQ
found	T0A217l53
i found	ZLMGJNXJK
found a	KGEBIJkCF
not know	ICHDHFlGF
names	FNKNQQaPe
~nam	JKMKNMZKb
i alone	LFMFQRhTT
alone in	IFIEMNjPN
without ani	SHMIKOYNZ
'without any	SHMIKOYNZ
four	HENHIPjQR
second	gGJIMMUII
a second	ULTLPSbNP
seco…	lDDFKKOED
little boy	DDMIKDnHN
missing	QCGEDNdL8
i missing	OHMMIPdOO
~miss	a9FB8LUG5
miss…	a9FB8LUG5
missing since	VRRRMRWRR
morning	VGIJFIbGH
~morn	VGIJFIbGH
morn…	VGIJFIbGH
come home	bDLOMEQKK
son ran	FGQIEGmTT
anno…	WHJJLKYHL
newborn	PEKJNIcLL
a newborn	PELDQIfJS
newb…	PEKJNIcLL
babi in	PDJGQIcNP
i locked	dDE3A9bGK
tuo kids	EGJ9JJlKO
ue have	YEDDD8aIH
have no	gDEAFCYK8
i came	YJJIIJYJF
anywhere	QNQKFIdMK
anyw…	QNQKFIdMK
which	fHLLLKQOJ
^which	ZQOPPQVQM
#asks+small	MIHDJNhML
are you	eMLLOOd29
no one	dAFBDHTQI
#alone+blast	VDGAJDbOF
o and	JEEH8IkNN
eight	KKJKIKhOL
way home	JOOMJKhPN
asking	YFJEFHZII
~ask	o6F676NEE
aski…	YFJEFHZII
asking for	TLQJMMbSR
hi mother	48D9FtNGG
loe	cKMLNMXJL
child a	cHPKDJTLO
red	kGHGIJSCD
a red	SOSOQPdTU
cannot find	LNNNOPfNL
year	d0A346a8A
year old	OIPHJLfPO
disappeared	IFHIHKjJD
~disappear	IFHIHKjJD
where do	ZIALBMYNG
report a	SLPNMNbPP
a missing	TJMIMQYSJ
son i	X5K247ZBP
#asks+kid	S1LH6IfMN
lot at	d860FEQMM
crying for	MMTMROhVV
for he	cIRNROVSN
girl i	IMUPLKiTV
look	XNRLOIYRL
came…	NNVORTdVV
get a	cGNJKJSHH
paper	-97001GF0
#lost+paper	mGIDEHFKC
#paper+small	nGMBKBBNE
closed	SEGDIGVGZ
~clos	THJEGGVHa
sepa…	cPQOOKPQP
forgot	mAF5B3R50
forg…	TDMAC6SGh
abandoned	fALGMCQLN
an abandoned	WFNJONWNP
~abandon	fALGMCQLN
aban…	fALGMCQLN
abandoned babi	TJPNONZOS
'abandoned baby	TJPNONZOS
round	HANIDfXNL
school bu	HGJNJHjON
sit	SLKGIFfMM
after a	RDFDDDcDF
اضعت	MONOOOeNN
~ضعت	MONOOOeNN
^اضعت	MONOOOeNN
ين	ZHGKCBWFC
~وين	ZHGKCBWFC
~لاقي	IMQOTNhUU
لاقي…	8FLJJInJL
^ين	iLJLIJOHF
ضعت	NNIIGLiCK
سنوات	O9DBAEhAG
~وات	O9DBAEhAG
#past+small	U4A67Ce8D
قالت	OJMILHgJK
~قال	OJMILHgJK
~ولم	V7933Ai50
ترجع	PHJMIKeLH
لم ترجع	MPQPOPeQK
^ماما	o1B5NFMKN
لوحدي	EIKICGpHK
~لوحد	8DFA7Dv9D
فتح	NIJdLJSLM
فتح باب	LIKeMJSON
من مدرسه	8KJKGKqJI
اعرف	DADDDCpEE
لا اعرف	9ADA86rIB
ممكن	f264A6S45
^ممكن	Y887CCW67
رقم	W2B854R1b
صغير	PFHFEFmDA
يبكي	HBEBCCmFK
~بكي	F8FB7DnEI
راحت	JOQPRQeQP
كانت	SEHGDFeED
خمس	JMNLPJhNQ
سنين	ACFDJJrFH
ضايع	bNNFHMSKH
روبوت	FGHFJJlRA
يا روبوت	EIKHMKnKF
~روبو	FGHFJJlRA
ساعدني	hEGGHFW9C
~عدن	iCKFGJX8A
بابا راح	MNOMPPeIN
~لحال	HILGQLkRS
#alone+small	BHIDGJoMK
عشر سنوات	TJMJJNaKP
بنت صغيره	RGJLGCaKL
~حده	iJLKKMJHH
جدت	hFGCEDQBC
لا يعرف	Y6HFA8ZCD
اسماء	MJJIHJZFf
~سماء	MJJIHJZFf
^جدت	hFGCEDQBC
في طفل	CINGPKkPQ
اجد	eBGD4GTGE
لا اجد	qCHF5LCKH
عمره	QEGFIGfHI
اربع	OKOONOgOP
عمره اربع	ENOMPOkPP
اربع سنوات	ENOMPOkPP
اختفت	PMNLKNaNM
طفلي في	SKLNKMYMP
هذا	c4B026Q1W
ضاع	Y8DBFFeDD
مني	kDHFGFMFE
ضاع مني	cKMKMNTJL
مفقود	OKMMLIgML
مفقود من	TKNMLJcML
هرب من	CLNMMAkON
سماعه	bGHHHIWCE
~سماع	bGHHHIWCE
حفيدي	AFAEDDt9A
~حفيد	8C8CACv78
ترك	fHLCLHWGD
جدنا	RHFGIIcDF
~جدن	RHFGIIcDF
~مولود	REGGFHbCF
مولو…	RFGGFHbCG
ايام	NCDB6Bl67
~يام	NCDB6Bl67
ليس	UHDBDCf8C
اي	XECKDJYJE
في اي	RCFFFDaLK
اي مكان	IDGGGEjML
انا صغير	EPOLJKlOI
تركت…	SFHHHFbEK
انقطعت	bHJFJKaJH
انقط…	dNKOMOVLL
ثمان	KMLKONfON
عمري ثمان	KMLKONfON
ثمان سنين	KMLKONfON
اعرف طريق	MIMKMLhHK
طريق بيت	MIMKMLhHK
لد	U7KIBHaII
لد عمره	JIOMOJhPQ
~قريب	iIIIJIRCB
يسال	ZLLJHITLL
~سال	q8CA98J96
امه	JC86FghAE
^لد	NIOKOLePP
#birth+small	JIOMOJhPQ
^هذا	iHHC9HSDC
احمر	VILNHPaHI
~حمر	VILNHPaHI
عمرها	TLKLOIZKJ
ابن	eGHD9DPUB
ابن اختي	SFJJGFbHH
^ابن	YONKPLVMO
ابلغ	WMNKNMVKK
ابلغ عن	SPQQQQZON
ضاع في	EKMHMJmNP
طفله	SFOENVZOQ
اهلها	EDJEEkRGE
ضاعت	eKLLJGNKK
~ضاع	gILKJELJJ
رجعت	aILJLOYGJ
ما رجعت	XJLLMOaGK
تهت	IPIJOMiIM
^احنا	aEE9EHbCD
^كنت	WNONFMcJK
~ضيع	cMNMNLXJL
ابني عنده	aCMKEGWIL
متروك	BENHKKmMN
~مترو	BENHKKmMN
~مكان	OKIKIHdII
مشي	QDIJJGdIJ
ارجع للبيت	VMLNKJWLN
ظهر	cCGBDEe9A
~لون	EfMILMXJL
~ركو	IIFIJJjEH
may ngu	GLNLILJjL
'mày	7BBABBBsT
^thu	ULLKKELZJ
'thứ	QLJKILKbS
tiet	NFHG9GFYY
'điên	PJDGHHHbE
^cam	bHHKEIJbD
'à	cCJADHFZB
loi nhu	MPQPPQPcS
^tra	WPQNQLLdH
'lời như	MLPNNOPVV
kiep	HGLLIGFlC
thong	b8J98A8YP
he thong	NCLDHDFdU
'thống	PMOLNLNYX
'hệ thống	PMOLNLNYX
giup duoc	KGHKDHLkD
duoc cai	KOIPIORgN
^dot	MFFGFDFfE
may mat	NIKIMIGgI
con may	cHGHGIDbB
tao	99GB4EAna
^bien	MIMBFHIkB
lu	HCBBA3Bp9
'lũ	MKIKJEJiJ
khon	ELLIGLKlE
^lu	OJIHGHHfG
su	K721434jY
'sự	ZKJILKLYM
may di	MEF7BJAZc
^to	d86297DV3
'tổ	YNLLLOMWF
^tien	p620E5FU1
'tiên	OMMMNNOYY
may la	FJLEHGEda
'mày là	NOPLMMLYY
neo	cCF8GA9cB
phan	U0833E6YP
het phan	GNOMINMdZ
thien	PIMJKONdD
'phần	OPQONQQZV
man hinh	r0A08A6T4
'màn	e9LF8ECQB
'màn hình	e9LF8ECQB
do quy	QONQPPQcL
'quỷ	WNONONNYN
mat day	FFJNKOIkH
'dày	TILKGNLcI
vai	7CEDDEGjk
'nạn	TKPNINPYK
'thần	SLMLLKOYK
mat cho	SINGHGJeJ
ai day	cLLKFQIaL
'dạy	bQOPNQPWP
'vậy	rEDIFJH8B
cai thu	UMIJCLOZJ
ba gia	UGJOIBHgD
'bà già	TNOROLQaN
hach	PMPOMMQdM
^ngu	NOLOMNOdJ
dung het	TMNNMMPdK
'dụng	eIKKGIGSH
phe	UDGGEINWT
you are	7HBGFMDla
stupid	IINICHGl9
stup…	IINICHGl9
^you	B7892D4vD
you stupid	LMMNNNKfL
shut	HJILKLNkE
^shut	HJILKLNkE
what a	FGKLJOKlC
trash	IILLMPLiO
hell	JDGDDGEiD
^go	SJHGIHMfG
whole	TCCCbIJX5
fool	FLLLLMMjD
anything	TKHIJJIcP
~anyth	TKHIJJIcP
anyt…	TKHIJJIcP
you re	MPPPPQOeL
absolute	WNMNNPLWI
an absolute	WNMNNPLWI
abso…	WNMNNPLWI
what the	NNOMISNgI
i uong	OMMLKQLdI
tin can	NQQQQRQdN
^stop	dCGBFHIVD
^ki	HKLIHJJjH
^son	OIMIJNFeQ
reta…	hKHHMNIZI
^get	gBFCGHCSA
assistant	CIKLKMIbd
assi…	N9DCCFCVY
ever	bIKHHHGdF
screen	eEBEGGHUF
inco…	QFFCGGGdC
read	VFCDAE2aW
غبي	KILJLKFjI
يا غبي	NLOMNMKfM
انت	EFDBHKEjW
^انت	GLHIOOKjE
~فهم	WHHIFJGfG
له	O286Z55RP
~لله	J6AAfA7V7
~لعن	CEFEHFFnD
^له	7CCDgGGW8
انتم	HHJIIJJjG
~نتم	HHJIIJJjG
جهاز	PCDCBFJWY
^جهاز	WFGFGGFZ7
تعرف	KHKLKNEiH
~موظف	WDBDAGEZ9
موظف…	aJJJIJJXH
كلاب	LEGBCEGjE
bo qua	NLMKJJOPg
qua tat	VDFNHJLBc
quy dinh	DEDCADFBp
va lam	MIMKHJOPg
loi toi	CGIDDHJKo
'quy định	LOONINNLf
hay quen	IMLLKKKAi
quen vai	ROOMQQPFb
cua may	KMIMNNKBh
^hay	3EBFCEB2w
'hãy	EJJLJJJDl
'hãy quên	PRRRQRQIb
'trò	YMOKIMKJZ
tro li	EKNMJMLEl
ban la	iAFCCF59P
hacker	IJLKLPLHj
hack…	IJLKLPLHj
'trợ	k5D98C5AP
'bạn là	hJOKKLFGM
la giam	FQTKJMOOl
giam doc	FQTKJMOOl
an va	OTUNVVUUd
cap ho	NVVQVVVVe
ho chieu	gB82BC5HQ
chieu cho	QSTOJQLTa
^gia	RBF69CI5i
'giả	IMROIMMNj
'giám	XIOLDMDLT
'chiếu	cMHEJJESV
'hộ chiếu	cMHEJJESV
#machine+paper	F6726B10z
#machine+police	JORHPRPLk
#paper+police	VDK0FGFFY
#abduct+pet	SVVBKNJUc
#police+water	OOTMPVVVc
dong vai	IIMIMOHIi
mot nguoi	RLPJKPKOZ
nguoi khong	VJNJKNILa
gioi han	ILNKNOJGi
'đóng	XIKDJMKLe
'người không	ZIQOMUKRZ
'hạn	l5A8ABA2T
'giới hạn	HLRKPSKGk
moi thu	HQPNOQNIi
thu tuc	hLRGAGJEU
mien	iBDFGMKAO
phi	R6604GD6h
mien phi	YMEMINLCQ
'rằng	INNNLMNMi
'thủ	bQSNHOQNU
'thủ tục	bQSNHOQNU
'đều	VQTROQQOZ
'miễn	fKLOOPPIO
'phí	VHIDDIHHb
'miễn phí	aQMPOQQJP
nho noi	LNOMONMMf
le phi	VJOIIPMLY
la mot	IMMKKLJIi
trieu	JLNJJLJLi
^nho	UGFFHJEEY
'lệ	ZJQMKOKPT
'lệ phí	ZJQMKOKPT
#device+paper	U0600674b
trong cau	LILKGKNOh
cau tra	GDGF9FJIm
khoan	hEEAEKKHY
tai khoan	gDK7GIMGU
'câu	HJKJFMIGk
'câu trả	LPQONQQLg
'khoản	YONIMNNJV
'tài khoản	YONJMNOKV
in ra	KEJKNPGCh
toan bo	OKMPROLLd
huong	e2G6674Fb
huong dan	MMQQQQPOg
bi mat	Z8N8DEJEf
cua ban	HEILLKJGj
^in	OKMPROLLd
'hướng	SPQOQOOQa
'hướng dẫn	RQRRRRRQa
'bí	PKKFFKLEd
'mật	LKLEFJLEg
'bí mật	NMMIKMNJd
'của bạn	NOPQQPPOd
xem	gDI36AFBY
#high+pet	dD0CPLI6U
khau	t0000500M
mat khau	LJMFJGOAg
tri	S9937865g
quan tri	JBEBFIF9j
'khẩu	fGIEFFFGT
'mật khẩu	RQUNMORMb
'quản	REIGIJKGb
'trị	MLLLMPMKf
'quản trị	MLLLMPMKf
va so	JOTNIPMTi
nop	f9D2000HX
nop ho	KQJOPONTh
ho so	M0D00309j
^liet	LJTQNNPQi
'nộp	aMIEDHENR
'nộp hồ	UVNUUUTUX
'hồ sơ	T4GGDLIEa
so cua	PAE76A3Jf
cua nguoi	UKNKDNKTY
khac	fDEA8GAGU
nguoi khac	PQRQQQQQd
'sơ của	SHRPMQNTY
'của người	SSSRLSSUa
'khác	jEECAGAJO
toi la	CHOG9GFGp
tri vien	IMOKMNMKi
che do	PPONOPOKd
'tôi là	KNRNKONPg
'trị viên	NPQOQQQPd
'chế độ	UNNLMNKIW
lenh	BHILHNJGp
duyet	9FD6EE7Du
het ho	IVVRRUNGi
'lệnh	IOQONQONh
'duyệt	ILHFEFFKj
lap	ZFHB49GEf
trinh	kCB73BF8S
kiem tra	ODC39BE9k
an toan	YDEGFGJ5b
'lập	cNNMHMLLS
'trình	aKLIHLMIS
'kiểm	OBC7CFCBg
'an toàn	TLKKPLPHa
chuyen sang	RMIIKMJIg
do khong	6BGCBHnBh
^chuyen	XLGFLOHLZ
'chuyển	gECBB91DO
ghi	s0620823I
quy tac	GKLHHPLFk
^ghi	XELHIIOHY
nguyen	QGLKGNNHd
nguy…	QGLKGNNHd
nhan duoc	NDINLNIIf
^lap	RLNNOQQNe
'nguyên	NQTOMUUQd
'văn	THGDMPOGZ
'nhận	gDH9B77JW
'nhận được	RPPQQRROa
xoa	QGFEH7J9f
co so	l440096DW
du lieu	S6F9BAKFi
'xóa	SMNMMIMDZ
'cơ	cCHFCIHJV
'cơ sở	aHIFCJIJV
'liệu	RFLKHMOMc
'dữ liệu	RGMKINPMc
^xoa	TOPOLOKEZ
khong can	RCID9JG9m
'không cần	RPNMJNLGd
cap cho	TMQOMSMQX
phep	hADBDDGEU
giay phep	bMLNPPONT
gio toi	VIMHJLHJa
toi ra	XIMNKIHRa
^cap	dCJIFNPHR
'phép	aMMKLMMLV
'giấy phép	YQQPQQPPU
luat	K96215A0m
co luat	DOMLHLJFm
lam gia	KSVRLURVg
gia giay	KSVTKTRVg
^coi	KPRQJSPSg
'luật	TJJFJJJFa
'có luật	MNSRMSPPe
mot con	UNMLPLIHb
con meo	y9GA6I0JW
'mèo	qFIFFGBHV
'con mèo	qFIFFGBHV
^choi	UKOHPQOCb
'nhé	aGHGIJJEV
tu gio	FGLMMMKCl
'từ giờ	NOQQRRPJd
ra ban	VADBDHBHf
'tạo	RLONMQROa
system	XED9LC82e
syst…	XED9LC82e
chu tich	WGKHILKLY
cho phep	NPQOOQNLd
^system	JMKLNPKHg
'tịch	dJNJJLCKU
'chủ tịch	WQQPMQPOW
can giay	i0KG08FDU
to gi	KPSULHUIg
^huong	ORQRQRRNd
'cần giấy	cOQQEIONU
'tờ gì	PVUVSNUQb
mot bai	SKMGHKJDc
^quen	IPRLLONFh
'bài	YMNLLNNMV
dong da	RINKLMRKa
da duoc	VGKKIHQJZ
'thêm	fBDBENLGQ
'dòng	UPQRQRSNW
'phê	YPPPPRRMV
moi cho	NNTLHMJIf
cho tro	PNQKEMLEa
loi la	OOPMKQQOc
theo quy	INOLKQLKi
dinh moi	TRSQKQQRY
moi cua	gCHD6IGPW
^viet	aCED0685b
'mới của	cPQMJOOTV
#high+paper	XKKAUKPNR
dong cua	OFKFLKBNe
ban ten	RKLGIQLEa
tu do	ZFMEEJNNa
do tu	MNKIJMLFf
'do không	UNROLSOQZ
cho biet	SMLLHOIEc
nguon	PKINHPLGf
gui	UBEE99J7W
email	BGJKHLEEo
^gui	RDIHDFKAa
'gửi	UHJLGHOJW
xac nhan	cHK0JGKLW
da dong	LMNGIMRJg
dong tien	YGLCDJLHa
toi chua	YJIBIBHNZ
^xac	XDH0CADHX
'xác nhận	XPPEOOPPV
'đóng tiền	UQQPOQROX
'tôi chưa	UQQQOHLRZ
'dấu	WKMKLNLMY
'hoàn	QUUQSRTUa
kem	rAD7CIFLS
bang khong	IIJJDJKHj
'kèm	VUVUTVUSb
'bằng không	NORSMRONd
gia su	EOLHDFIDm
su co	RQRMIMOOa
'sử	OLPOHLLKe
'giả sử	JORPKMNNh
forget	FLPIMLJNi
all your	LNONNPONe
rules	QHAFJMIEg
your rules	LNONNPONe
~rul	XD8CHKH8c
rules and	LNONNPONe
^forget	FLPIMLJNi
above	GIFDMNKHm
from no	FCABIHEEo
no on	FCABIHEEo
are a	FJGHKKE7n
^from	DFDCJIFEo
no longer	ONPOPRPKe
chie	VPQPPQPPX
issue	SRNKPPMKa
act	OFHFFMIBf
act a	JJLJINKEh
limits	FNONNQPNj
~limit	FNONNQPNj
limi…	FNONNQPNj
procedure	QKPOHLQHb
proc…	THHMGLNGZ
everybodi	Y9EIPKNGT
fee	XNOHJNKPa
the fee	RC60291Of
fee i	KJAAGKDRj
'everybody	Y9EIPKNGT
put mi	PLOMOPPJc
account	bGE87E62V
acco…	fCC54A43W
^put	UIIIJNMEZ
'put my	PLOMOPPJc
print	XCLEEHFEe
instructions	ILLKLNMDi
~instruction	ILLKLNMDi
inst…	KDLJKJJCi
show	jAI0GB99d
show me	QJMGKHF7h
me your	DKMILJH7k
^show	VNNHJKJBd
^give	UJHJMKJEZ
lit	hB54GG7ET
lit the	QIHFKIHKd
~appli	OMLJTULPe
appl…	OEGADD9He
another	d7CC79A9S
anot…	d7CC79A9S
citizen	WIMCJFAFW
citi…	R9CA6DA5b
dossier	IMNCCEEOn
s dossier	RCICQEFOa
doss…	IMNCCEEOn
administrator	IGOJJJIEi
admi…	ZCCBCJA5Y
developer	KHLHHGG7j
deve…	KHLHHGG7j
message	dFQGGGJHY
mess…	dFQGGGJHY
approve	ERQNOPOQj
appr…	GGJGJLHIo
tun	ZFEGCDDGX
safeti	PJJJJGHGe
safe…	XIFHFLEAa
~check	MIJJGLGCg
chec…	MIJJGLGCg
'safety	PJJJJGHGe
switch	SIFFGIHCX
swit…	SIFFGIHCX
^switch	QIIHILIFa
word	FJLIHJKHk
comm…	bBB8DHFAU
delete	OGKJIGKIh
dele…	OGKJIGKIh
database	RLIGIMJEc
data…	RLIGIMJEc
drop	IIJJJJKEj
drop all	HJJJJJKEj
^drop	HJJJJJKEj
approve mi	HRQOPPPRh
application	WLOGHEFPW
mi application	SOPIJGIQZ
'approve my	HRQOPPPRh
certificate	kEI8AGALO
a certificate	SJOHKNHRb
cert…	t6C22967I
role	ZHNGKIJEa
play	cA957B40e
^let	SPOLNOKGb
mut	v9916HC1S
no papers	XGKFGBGQY
needed	TINOKKMKY
the la	YAAA9JEDi
write	cDCFCHI8Y
me a	q0H03U04P
appe…	XBD9IHEBW
line	RAB9DFC9a
~approv	LILJMNKMh
for the	j6A01909M
key	WBGB9H52c
say that	RGEACGGHh
that the	HEEDFHHGl
the office	Z5C5CI4CX
i it	TKMNKKMFa
name	-0E23356J
free	m9A6DC86V
code	dFHFIMGDb
confirm	OFLHEIILd
that i	dFD6GGG8T
paid	a7ECD785Y
mi dossier	HPPIEOIPl
prompt	JMNNPQM9h
prom…	JMNNPQM9h
translate	VQQQPQQLX
hidden	LONNNPOKf
hidd…	LONNNPOKf
hidden instructions	LONNNPOKf
french	WJMIJPKLa
fren…	cCGDHKDDa
^translate	VQQQPQQLX
acce…	JNMGEHGIm
grant	VJKJKIFIb
add	YAD9BEE6W
^add	WCEADGF8Z
supp…	bGIEFEJBW
sign	n0723D11Y
it for	MQQNKRMIe
تجاهل	EKLLLNKAk
~جاهل	EKLLLNKAk
قواعد	ZJFKINJ8Y
^تجاهل	IMLONPNEi
انس	CFIIIIGDm
^انس	CFIIIIGDm
من ان	AFIEAHLLn
تعد	UJNIIJHIY
لم تعد	UJNIIJHIY
انك	EEKLMMMFm
مدير	KCGILIG8l
تصرف	EGGGHHH9m
~صرف	EGGGHHH9m
اجب	ELLKHJKJm
بان	MOPOONOMe
~معامل	VIKHGGHEY
معام…	VIKHGGHEY
مجانيه	UJJIIIJEc
~مجاني	UJJIIIJEc
مجان…	UJJIIIJEc
قل	BHGDDHG9q
رسوم	R0700082g
ان رسوم	IKOKJNNNi
^قل	YLLJHLKIT
حسابي	WHIGHJHCa
~حساب	ZDGCEEE9a
اطبع	KLLLLLNIg
~طبع	KLLLLLNIg
تعليماتك	EKMNINMIk
~عليمات	EKMNINMIk
تعلي…	8JLMHNLEp
ارني	NGHGGHGCe
~رني	NGHGGHGCe
~عداد	UIMONPMIZ
اعدا…	XGHEIHEDV
نظام	UIHJKJI9Z
~ظام	UFDFGFE1d
^ارني	NGHGGHGCe
اذكر	MMMKKNHKg
~ذكر	eFGHEIJIY
ارقام	YJJJJJIAX
~رقام	YJJJJJIAX
~قدم	aEIEGHCGa
~قرا	VHKJGHFGc
ملف	f6768GD2W
مواطن	JMLLKLKJh
مطور	NPMMOPNEe
افق	CJKIKMKJn
افق علي	CJKIKMKJn
علي كل	JQQRaRQPY
اوقف	NGGEIFHEf
~نتقل	XCKJJLLCV
دايما	SIJI8JIHb
~دايم	WFIH8FECX
نص	GGFFFGH9m
قاعده	OIFHHIGCc
~قاعد	VIGFDGHEY
بيانات	MGIBDHIBh
~انا	VAE68CD6Z
بيان…	VAE68CD6Z
~ملف	O4D74C96m
فحص	eCD9EEB9W
قانون	AMMNLONMp
~قان	LFHIDIGFn
شهاده	eGHBCFGEP
~شهاد	fFGABEFDO
#asks+paper	cFAC7E2KU
قطه	YGJHHHBBZ
فقط	JFHBFHD9j
لعبه	dF9EHIJBW
#machine+murder	RFJNJCJFa
~صنع	ZBDDAAC7Y
مستخ…	YILLKLKGZ
رييس	aFFFEFG9V
^نظام	cKKKLLKCR
~عليم	NOONMNKKd
جديده	Z7DBDC53U
~جديد	ZDDCFDB7X
اوراق	l978502BD
اكتب	QJMLDNLIg
موافقه	RAB99A97d
~موافق	RAB99A97d
مواف…	RAB99A97d
مفتاح	RGIHJLACb
قل ان	GQQPMQPPf
مكتب	tBF7CE0Ea
اسمك	ZIIIIJJDY
~سمك	bHFFHHIBW
حر	cBIFDGG6V
انني	RJJDHKJAa
~نني	RIJDHKJAa
ملفي	P9DCBBA6k
اولي	QEIJFJIHb
~جاوز	NGHGGHHCe
رد	SCCCBDBAY
^رد	OGGFGGGEc
صلاحيه	NMMLIMMKe
~صلاحي	OLLKHLLJe
صلاح…	OLLKHLLJe
كامله	GILJbKLGf
~كامل	PFGEZEECe
~حكم	JLLJHNIHh
سابقا	YKKLKJJIa
~بقا	YKKLKJJIa
قرار	cCFG9GEDV
حكومي	TNOKNMPIZ
~حكوم	XJKFJIHFY
صفر	HNPNKOPPk
رسوم صفر	HNPNKOPPk
قيود	GIJIIJJFk
بلا قيود	GIJIIJJFk
افتح	aFGHMIGIa
شخصيه	ZGFHGIGCT
~شخصي	ZGFHGIGCT
سابق	eEGFHBDFW
toi quen	iJNHJKDQI
quen mang	qBLDD8BPD
'tôi quên	bPRNPPNRO
#figure+paper	rGHJ3FJSC
co lam	rIIBDFFNE
viec khong	OLGgECIIJ
'có làm	kJMJJPMRI
'việc không	OLPdJKOOM
lau muon	mPQQDRQQP
'lâu muốn	eRRRGRRRR
muon xiu	hENMLPPLH
co quan	mLNKKMIQJ
quan an	oIHELIPJD
an nao	hOTROUTUN
'muốn xỉu	cOOPNQPPO
'quán ăn	hOMMQPRNM
muon dut	dMOOOQQOQ
dut hoi	dMOOOQQOQ
ma ho	lSRURUJVK
^met	jOIOIMIHL
'muốn đứt	bOPQPQQQQ
'đứt hơi	bOPQPQQQQ
so chet	eMMOIPPNM
khiep	lIJJHJLDH
chet khiep	eMMOIPPNM
^so	w4D66L260
'sợ chết	eQRQPRQRR
'khiếp	dPOOPOQMO
'chết khiếp	eQRQPRQRR
hoc mau	gKTQGPNKS
chua duoc	hKTQGPNKS
'tức	jGJKJNKLL
dau ca	r7EBFJK49
voi cai	rAMJBFHKK
cai to	hPRROTTSP
khai	-0C0000D0
to khai	kNPNFOOQ8
khai nay	nKPOBPPQK
^cuoi	bNRRQRROP
'cười	rHLIBJJIG
'đau cả	hGLNLPQJL
'với cái	cPPOIKQSS
'khai này	dPRRMSSSR
'rồi có	jKIKHNMPL
em sap	VbLPGNPIN
sap het	oGMKFLMFJ
chet may	gKMHKQRLP
'em sắp	SaPQLPPMP
'sắp hết	jLOJNQRMO
#figure+machine	nFJKGOPHL
chet roi	rGPP9IMOO
duoc cong	iKNOJRPQQ
dich	uA677GED1
cong dich	jMPQMTSSS
dich vu	jDEIJPPIJ
vu cong	lMOPMTSQN
^mang	mGMFBMKKH
'chết rồi	kMRRFPRTT
'dịch	kHIJIKIKB
'cổng dịch	hPRRNUUUT
'dịch vụ	bPQQPRRPQ
'vụ công	hPRRNUUUT
toi tre	rEAIJGGRQ
tre hen	oDJFBFFOO
'tới trễ	iQIOQPRRR
'hẹn	iNMIJNOON
'trễ hẹn	dOOKMPPPQ
duoc mien	oCHJMPNTM
'được miễn	gLNQQRRTR
deadline	jMHLNKIPL
dead…	iJFKMJLMI
xin giay	wJDA8GEQ0
'xin giấy	jQKMOQQSJ
conc…	oB36BOE39
chay hang	jH9LLPKPQ
'vé	jJKIIPJPP
'cháy hàng	ePGOPRPRR
#figure+pet	mNNNLVOUR
so bi	nEIFKFHFC
bi khoa	jHPDMNPLA
dang nhap	iKKELNKEH
nhap khong	lIOFHOKPF
'bị khóa	fPRMPPQOF
'đăng	kJLDKLLLJ
toi vao	mDGIFHIQE
^cua	y0364GAI1
'tôi vào	gLLQJNNSJ
phi cat	fOQNPPQQF
dep	lGMKGMKGC
'giá	kFKFKJMKF
'đẹp	hIPLMNNMK
thoi gian	eORHKRNPQ
'thời	pHLGDJAJH
toi ban	v6K6AI3A3
game	nECAINLLE
suot ngay	oIJPRKRVI
'nghề	cQRQRQRPL
thich	v6B6ACC26
toi thich	rELDDBGGD
phim	vB70J7896
co ve	gORKNROTN
ve khong	fOQJMRONL
'thích	qFODGDELL
'tôi thích	hMRIMQNSP
'biển	hLLHKPLMJ
#rob+water	ePTLPSRTO
hom qua	tGJHCL8O8
may gio	iLLMQPMML
'trận	hSTPSQRUS
'ghê	gMOJNNLOK
#asks+past	nGNM8MNPQ
muon dang	ZSSSQSSSS
dang ki	vEC6AGD8D
con co	nMOFKHDSO
co can	sELGFIIOC
'đăng ký	gOMKMNMNK
'võ	bRQQORQPR
'con có	fRSNQQOVS
'có cần	pKPKMQNTL
'dang ky	uGC9DHE7G
phep ban	fRSQTSSSJ
can gi	jUVTPTUVT
'cần gì	aVVVUUVVV
tap	tCDBGJEF9
thao	kHHMILINC
the thao	jMJOMQJOH
co phai	tCEF1DBNC
phai xin	hQRMOQQSI
xin phep	fNKLOOQQL
phep khong	cOQORQQQQ
^mua	hPNNHNNLH
'tập	hNNMSRRPP
'thể	cPPPQQOQO
'có phải	kJLLEKIPM
'xin phép	vIIFOKPOH
'phép không	aQRPRRRRR
#asks+weapon	rHD8BDEEE
phai khai	mJML9HNKM
khai bao	mFKEDHIKM
^dao	kOOJBMPKE
'khai báo	jNMLHINLN
cap giay	sRNRSVTTC
giay chung	mNJJCMDQF
chung nhan	gPIJNNOQK
nhan du	dUNUVVVVU
du dieu	kRLMPQSUM
kien	sC849CJD6
dieu kien	oOHIMOPQJ
phong chay	iOHMQTNRQ
'cấp giấy	jUQUUVUUO
'chứng	nFIECIFJF
'giấy chứng	dQPQNQNQO
'chứng nhận	aRQRRRRRQ
'đủ điều	eVRUUUUVT
'kiện	oFKHEKLPJ
'điều kiện	cSPRSRSTQ
toi can	vSHQNUQVB
nghiem	sKIHFSLUI
'tôi cần	iVNTVVVVM
#asks+brigade	pMANNQJQK
#asks+water	fLKQNRMRN
#afraid+asks	nFOLKECQP
het han	uABBAEF90
cho nao	gNGMLPMJH
'hết hạn	rJGHGILF8
'đổi	sB5BCHCEB
'ở chỗ	bRNRPRQPO
'chỗ nào	cQMQKQPPN
#asks+pet	iJGJJOLHI
huan	bONNPRQRQ
cua phuong	jMHJNMLIJ
khi nao	gNLMLQQRH
#asks+help	LCDFGChJF
muon xin	hRPOKNOSJ
phep kinh	bRRQRRROL
doanh	lFKFKLKGB
kinh doanh	kGLFLMLHC
'bán	nCGADKGKG
#gas+paper	lUJQMUPTM
doi binh	oN7JEKNHI
'đổi bình	jQHJNQKMO
mat het	TMONcLOOM
to gio	oTUMNRKVJ
lam lai	-LTDAODU7
lai khai	gUUUUURVV
khai sinh	oKPHEB8PC
'ngoái	mTUONTPVU
'năm ngoái	mTUONTPVU
'mất hết	WRRRXRRRQ
'làm lại	qUUOJTPUN
nha hoi	hUUUQVKVV
hoi thang	lLULMKKVU
thang truoc	kMUSTLKVT
truoc xin	gTUVVPVVT
xin ho	lNQGKQGSM
ho tro	tJFDHOGQ8
sua nha	oIIMOMGJN
the nao	mSHMQMRUM
'hồi	dQROQNNRR
'hồi tháng	eTVQSOQVV
'tháng trước	aUVUUUSVV
'hỗ	jPRMNRMTQ
'xin hỗ	nQTNOTNVU
'hỗ trợ	jPRMNRMTQ
'sửa	gLLMOLLJO
'sửa nhà	cQPRSQPRR
'thế nào	fSOOSRSUS
can xin	hTOPSUTVN
xin xac	tRMHLNSRF
thiet hai	kKLCJJIEK
'xin xác	hUSQRSUTO
'thiệt	fKQINQQJN
'thiệt hại	cQRPQQQLO
mat vi	iTUSNVRVV
vi tai	iMVPKTSSV
tai nan	h7RJMPOQN
nan giao	jKTOJSQRU
giao thong	jKTOJSQRU
giay bao	uGRM9MKRD
bao tu	tBRK7LKOF
'tai nạn	oHVLKSRUU
'thông	uFNCFJ8BD
'giao thông	bSVURUUUV
'giấy báo	eSTRKTRTO
'báo tử	gPTQJSRSO
chet duoi	pITQCRRUK
tu nam	kUVUHTNVR
1975	kIKIEKJJF
khai tu	t9LL9FDN5
tu duoc	pLPVOPNVG
'khai tử	-IOOCPKQG
'tử được	hOQVSUSVN
chu toi	oNVIISLVO
ngoai giay	kVVMINOVQ
chung tu	pPOOBSFQH
nhan gi	nGQIBEHHN
'chứng tử	eSRSKSPSQ
huong tro	lIRMOFEOF
tro cap	t9MFJD9L0
khuyet	mDNCFDNMD
khuy…	mDNCFDNMD
khuyet tat	mDNCFDNMD
'hưởng	fMPNLMLPL
'hưởng trợ	iTUTUSKUR
'trợ cấp	yHTPPKHUE
'khuyết	cOQOPRQQN
'tật	cOQOPRQQN
'khuyết tật	cOQOPRQQN
uy quyen	xEVJQSPUM
tai nha	p9PCINGOK
nha duoc	lLQQOOPPQ
'quyền	lENGJGIHK
'ủy quyền	mNVPUUUVU
'tại nhà	cMROQRLRR
'nhà được	kMVVVVVSV
#asks+fit	hOQSRSMQS
toi sap	gRHGEKLPI
sap sinh	KfLNKMOON
chuan	gMNQJQJOK
chuan bi	aRSRRRRSR
giay khai	fOQOIPKQI
truoc duoc	hHRPQSMTN
'tôi sắp	ZXMLGOPRM
'chuẩn	gSTSQTPTR
#asks+birth	WNQIKPVON
#birth+paper	pDQEDLFOG
ki tam	iPPOMQMPP
tam tru	-EF078FI5
'tạm	xBB7EB8DC
'ký tạm	aUUTUUSUU
'trú	vEJAKJ8KE
'tạm trú	kMNKONJPK
moi sinh	tJVP8QEVH
lam khai	qNPJJMHQI
sinh cho	-FPM0MDN5
cho be	vHQFHO4PL
be o	bOOOKQURO
'cho bé	lORLOQERP
'bé ở	fNRIMROUS
toi sinh	jTUTPUIVU
rot	f17DhA054
ngoai khong	hUVUPVKVV
co giay	-IGA2C6QD
chung sinh	nRUSMUHVQ
'rớt	cFFJYOFJJ
'có giấy	kOLMINFRO
lao dong	p9PHJMNOJ
gio xin	yJTKQQRVK
xin tro	qGVSNJPVN
'lao động	fKROQRQRP
'xin trợ	iRVUTNUVU
mat trom	eOSMQRRMP
tuan truoc	fPQQBQQQQ
xin cap	oNQNOPOQG
cap lai	nJNLNMMLA
lai can	kOROGMISO
'bị mất	hJQJLMNMO
'mất trộm	aSTQSSSRS
'tuần trước	cSTSKSRTT
'xin cấp	jUVTUUVVQ
'cấp lại	dRSQRRRRP
'lại căn	cSUSPPNVS
#past+rob	iTVNUVVVV
lai the	jSVNUUUVU
'tư	fPPOOPGPM
#asks+rob	pTVKVVVVV
trinh bao	kUVUUVVVJ
de lam	gPPMLQPPH
'để làm	jSUMMROTP
#hurt+police	nITLOQUVN
mua dat	kQSONRSOI
gui don	nLRINHGJK
don to	nRRNKHKKM
to cao	oJJDEFJD8
'mua đất	aSTSSTTTR
'gửi đơn	eSRQSRQSQ
'tố	mLLGJLMIB
'đơn tố	bUTTSSSTR
'cáo	hLOHPLOPF
'tố cáo	lNMJMLONE
em o	lKNNLIGSU
que	v7KAA33IG
o que	jJPJOIIJM
muon chuyen	aRSRRRQSS
chuyen ho	qQTPRROU6
ho khau	yHEF9HEL0
khau ve	iNRRNIMKT
'em ở	fPPQRRMTU
'quê	rGJDJH5JJ
'ở quê	kNTOSOJTU
'muốn chuyển	bUUUTUSVV
'chuyển hộ	ZVVVVUUVV
'hộ khẩu	fPQQOKPRM
em nop	iTURQOOVH
thay duoc	t5LOJKDNJ
'thay được	lBPROOIRP
tach ho	gNLPKIQQJ
'tách hộ	bQPQQMQQQ
cu khong	fOPPRRQNM
dua giay	lQROFSLRH
con lam	fOUQSQPVT
'đưa giấy	eTSRLTRTO
'con làm	bTUTUSSVU
vo chong	y6JB254AD
thuan	qLIFIHOAI
nhan doc	hRSQSRRPH
doc than	kPROQNROF
'vợ chồng	iKQPIJIIO
'thuận	hQOLQMRKO
'tình	eNQQMLMPQ
'độc thân	gVVUVTUUS
so ho	rLDHKJLM4
tru cho	rJRCIEKRG
con duoc	jTVVRURVV
'sổ hộ	fOONPPOQO
lam ho	mKPIIIFN3
'làm hộ	kSVSNQJVN
con ban	jRTTRQLTD
ban nen	nKNKKLCFF
con nop	kSVTTSKUJ
'bận	oCKICH7HH
muon hoi	lPQOHQIIO
the can	-5PF6LGK6
cuoc cho	pRVRHRNUO
'muốn hỏi	jTURKUNNR
'thẻ	mELFEHGOJ
'thẻ căn	mTTRTQMQP
tuoi lam	nOUSUUQTQ
lam the	gENJPQOQJ
'tuổi làm	dVVUVUTUU
'làm thẻ	bMQORRQRO
em hoc	lPQIDCEIN
hoc lop	qGQIILBPI
giay xac	xRQIQRQT3
nhan cu	eSVQUTSVQ
cu tru	rELFNOGJI
'em học	cQTPOLQQS
'học lớp	kQSPRQGTQ
'giấy xác	lVTTUUUUN
'nhận cư	ZVVVVVVVV
'cư trú	lQRLSUNRT
#breath+murder	hNVKTNQUS
#breath+small	dMRPNROMP
chup	pDGEHFGIJ
luc chup	eLUROHPUU
chup anh	fLUROHPUR
'chụp	hKLKPLOML
'chụp ảnh	bSUSSNQUU
toi o	rHGGEAEND
o voi	kJQJLJHQR
ki thuong	hRRRQPPST
thuong tru	eMQOOPPPN
'tôi ở	gOKOLMNTL
'ở với	gNTOSPLVU
'thường	iKNGLVMIH
'ký thường	dVVVVUTVV
'thường trú	jOSPRRPRQ
minh co	aRQQRRQRQ
duoc huong	gIQOGMMQL
cap nguoi	kQUSSQNTI
nguoi cao	mOOHJFGJJ
cao tuoi	pONGHBBJI
'được hưởng	bORQNQQRP
'cấp người	hVVVVURVS
'cao tuổi	fQPNOLKOM
phuong minh	pJNJFKEON
'phường mình	dRRPLQJQQ
may cai	kMJMMNMBC
bieu	eNNNOPMJL
#blood+lost	eMRPOMKLO
em tim	p09H7EPIE
thay quay	hOLQMSISR
phap	w8ICA67I7
tu phap	iOPPLRGRL
'em tìm	cLKOHPTOM
'pháp	hOONNMFOK
'tư pháp	cRQQQRJRP
lam mat	pIOE5HAM6
mat the	qMVRNVJVO
'làm mất	eQRQKQJRO
'mất thẻ	fVVVVVQVV
toi ten	iJOMLJKQE
sai	-0D4739A6
tren giay	sSMNLQOQA
'tôi tên	dNQOONPSL
'trên giấy	iURRPTRUI
ba toi	mHSRGHKTN
muon nhan	tDLH8C9KJ
nhan thua	kQSRJPMTL
thua ke	sGMFBDFN6
'muốn nhận	hQPPLILPP
'nhận thừa	dSSSQRQTR
'thừa kế	gPONLMNPJ
liet si	v0NLGDGK4
'liệt sĩ	eIQPPONPJ
trich	oNPFJLHSD
xin trich	gTURSRSUP
trich luc	nNPFJLISE
luc khai	hQRPQOPUJ
'trích	nSSPQOOUN
'xin trích	cUUTTTUUS
'lục	nSSPQOPUO
'trích lục	mSSPQOPUO
'tử của	dRPQPSTOO
tro mai	iUVUUVTVP
mai tang	kPLOMOPK8
tang cho	jOMOLIION
cho ong	jTUTUVQUU
moi mat	mKRPLBBQO
'táng	qPKNKNLI7
'mai táng	uPLNJOMI9
'mới mất	oLVTIGFRS
phuong con	kNSOMRNPN
cho khong	kGKEGHKFL
hoa tang	bRQRRSSRN
duoc ho	oSNPTSTVG
tro tien	lSNPTTTVL
tien khong	b3C12fAA1
'được hỗ	cVVVVVVVU
'trợ tiền	bVVVVVVVU
'tiền không	UJLGJbLOI
cho nha	qEJA8IGO8
can khai	hOTOKPOMT
dich khong	gOJMHONMI
'chó nhà	uMSMJO8UN
'dịch không	aQQQPQQRM
heo	rEJCMHJJ6
dich benh	dSMSOSSTR
^heo	gPTTQPSRS
'dịch bệnh	aSSSRSSTS
cho cho	kHMEEIHMO
cho o	wAI85CE78
^tiem	lDJJHPLII
meo nha	pJLGLN7RR
phuong co	TIHcLFIMK
thong bao	jMOOGMGEJ
'mèo nhà	vNOKKLAVV
'phường có	XMMWOPOSR
'thông báo	mUUROQLOP
'chăm	fJPMMLJQP
xin chat	kSJMRSQRN
chat cay	kSJMRSQRN
cay nguy	iOGMPOLLO
'chặt	iOKMOMMKK
xay	-20044830
nut	lJFEJHGGE
nut tuong	jMKNRNJLK
tuong nha	jMKNRNJLK
don o	hRTQVQNVU
'xây	nIBCFHKIG
muon dien	iMOOLQQTO
phan anh	lGFGJHIEJ
'phản	hPLLRSQNO
ai xu	fLGPONOON
xu li	jKCMIJKLE
'xử	lLDNGKLKH
'xử lý	hOGPJNNMK
'xu ly	eNLOLMNNI
nuong	lIAJJKGEF
quan nuong	fPGONKPMN
kien nghi	fQKFLOLHI
'nướng	dPKPOOPOO
'kiến	pJIJLILKL
'nghị	cQNPQQQQO
'kiến nghị	iRLNPOOPP
#asks+smoke	pO6PPLOSP
nghi cho	dRNMRQQOQ
muon to	kQVNGQTVR
nhan tien	jQRPLPRPK
'nhận tiền	eVUURUVUS
buc xuc	hHGKLJPJI
vi bi	uHI9EDLMG
hanh chinh	ePOPPQQLL
'hành chính	eSSSRSSRP
to nay	gOOMPQREC
dau tim	qAOKINMKB
tim voi	kGRMOPNNQ
yeu co	iHJJLNNFC
co quay	mHGEFHJQM
uu	nGOH9IKPG
uu tien	hNRNJKNUL
'ưu	ePSPMPPTP
'ưu tiên	dPSPOPPUR
di xe	qESECGHSR
xe lan	mJUBBELVT
kham	wKBF7JEJH
lam bang	aQQQRRRQO
bang lai	mEKBFDJMF
^kham	hONMMTLPO
'khám	kOKOKQNNO
'làm bằng	gUUTTVTQS
'lái	wED9FHAE9
'bằng lái	qIKJJIJJG
gan day	qFBABH8CH
^benh	LMHOgQLPN
'gần đây	jIJGGLFIN
tram y	jILMNRLNM
y te	jLLMNPKMH
'tế	jJJIMOLJK
'y tế	dPOPQQOQO
nao gan	iNNNGLLJN
xin cho	jOQLJOGQN
mua bao	hUVVVVVVR
hiem y	cQRRQRRQN
ho gia	cPRRORRQK
gia dinh	lLPMGFONB
'đình	gNNILPNJH
'gia đình	cPRPOQQRN
cong chung	tKMMRRLTD
^giay	oLNKKNJL6
'công chứng	fRTRTSPUP
xin o	sGQKOJOPG
'xin ở	iMUNQORTM
co tien	iPRLNNNUJ
tien an	iGNNKPJGJ
'có tiền	jQTPTSRVS
o truong	IHMLHKjBK
ngoai xin	eTUTUVTVU
xin chuyen	hTULSTQTL
chuyen truong	oGNJLPIEF
'ở trường	ONOONQdJP
'xin chuyển	fVVVVVTVT
'chuyển trường	mPSQRSNPO
#abduct+past	eJQNOONQP
o tam	fQQPRRPOO
cho nan	aVVVUVVVT
nan nhan	cQROOLRLP
bao luc	hJQNLIQMP
luc gia	hTVOOMVTS
'chỗ ở	hNNNOQLIM
'nạn nhân	aRRRRPRPR
'lực	hMNKLLLMJ
'bạo lực	aRSQRQRQS
phong chong	oINIHEQLP
'chống	gMOMNMOOP
tuyen	nDJEH9HFH
truyen	lMIFHFMKI
truy…	lMIFHFMKI
tre em	xHJ5846JK
^phuong	gMPLOGOOL
em la	pKRFBGETM
'em là	hSTLLOMUR
so may	mIEEIMHGI
cho can	hLOKINLKM
bo ho	hNPJKJILG
ho tich	rGJ9DCAG5
'hộ tịch	iJLILLJJJ
^cuu	dNPPPQOLO
^giup	u73BBA73F
'điền	mHIIGIJIA
khan	lFKDGIFLH
khan cap	fMMNNNINM
cap qua	iRQSQTJUK
mai em	lMMPEKFSK
chua co	jJNIHOFQB
'khẩn	bQQQQQPRR
'khẩn cấp	bQQQQQPRR
'chưa có	pKFGDNBOA
em oi	hKKKJMIKJ
^gap	lFMIEJHMC
lay so	nEJFJIEFH
so voi	oDFFHEELH
tre bi	h7D4C9WGD
'phạt	kKJIGKKPH
'bị phạt	gNLJJMMQJ
so me	XRUICKbVL
me la	SNSNBMcPM
la vi	iMVHGJ8PE
mat giay	dQRONPMPL
'mất giấy	aRRRQRQRR
toi yeu	iGKKMJNFD
phuong duoc	nEMRJFITK
nam vien	lERQNOKTG
nhan luong	eNKNQQORQ
'nằm viện	gJSSRRQTR
me nam	mFRQNOHTG
ba thang	nEOMLLMUO
ai ki	jIUTOPQVS
ki thay	-6KNABBLJ
roi lam	fSTSOTOVO
lam giam	oSRDQNKTE
giam ho	-AK09F2L0
'làm giám	eUVVVVTVU
'giám hộ	mNSQLOFRA
yeu em	KDN70lNNO
la nguoi	nGRMGKMQG
nguoi nuoc	wHHDGHHRN
ket hon	lHCKGIIMK
'là người	fNTPMOPSL
'người nước	gQQPORRUT
'kết hôn	lQIPJRQSQ
rap	fPQGNIQQP
'dựng	oJLLILJJG
to chuc	mNEGGMLMK
'chức	gRIMMPQPK
'tổ chức	fRIMMPQQP
'trại	mIHIIGFJM
muon mo	lPMMIGNPK
banh	nK5JFONKG
moi truong	nGPEJEJOE
'muốn mở	iSQPKKPRQ
'bánh	eQGPOQQQN
'môi trường	dPSORKRRQ
mo tiem	dMOKPPPPO
toc	jQQPORPPJ
can chung	iLKLNPLPL
^mo	vB55BC685
'mở tiệm	gLNKONRON
'cần chứng	aRSRRURTQ
den duong	dQOFMNORO
'đèn	kHHIEJJIF
duc	pBCBHDL7E
buoi	nHECEGGEF
bao gio	r6HBGH8E8
gio co	kBKIMKDII
'bao giờ	oDOIELBFA
'giờ có	jHPNJNEJI
muon rut	lVVTOVUVH
rut ho	pUUSOUQVC
huy	rAJFFDKJ7
tuc nay	oNRMCQPSC
'muốn rút	dVVUSVVVN
'rút hồ	gVVUSVVVJ
'hủy	bQRQPRQOM
xoa dang	bSRRRTSRR
bao tam	hPOPLROMM
tam vang	iJOJLIJMR
tu ve	fSTQQSPTL
^khai	nKMIFJIL7
'báo tạm	dUTURVTUU
'tạm vắng	iOSPSPMUU
'tù	eVVVTVTVS
vua ra	hTVVUVUVS
^vua	kJMJLMMIK
di nghia	fQRQOOJPR
nghia vu	iGOMKNHHN
vu quan	gQTPRRPRQ
quan su	nFOFOFFCD
'nghĩa vụ	cOPPPRNNQ
'quân	kIKENJIJJ
'vụ quân	fVVUVVVVU
'quân sự	dNRNRNNMO
chien	oCCBIHFHE
thuong binh	jAOIOMLMN
'chiến	fKNKOPMML
chat doc	gNRMMJRRK
doc da	gNRMMJRRK
da cam	gNRMMJRRK
'chất độc	iPVUSVUVN
ban tin	pMHEDKMK9
tra ho	mCPMKOIGG
so lan	lFSMJSLOF
to giay	-ITSBSPR7
muon ngat	eDOQMQQMN
^nhin	mDIJFKIIH
'tờ giấy	mUVTNUSVL
'muốn ngất	aQQQQQQQP
#collapse+paper	r0MHBONN4
thuoc la	qCFCCKCFD
co ban	qCDHDOG8D
^thuoc	nDHHGJHCG
'lá	lGKHFMIKJ
'thuốc lá	kHLIHOKLL
^ghe	pAIFJCGEE
'hư	lHMHMHPJI
quat khong	mIAMMMMHJ
^nong	kMELMNNHK
ngot	iKJLGHHRO
so duoc	hKJNKOORO
#asks+breath	mFEMFNNNM
qua nghe	fJKNOPMOK
nghe khong	kGGGIKIDB
khong ro	pBFDEGDEE
^on	gNLMLOLMH
'nghe không	gKKMMNLKI
'rõ	eNPPMQOMN
'không rõ	eNPPMQOMN
'rối	SRPZJPRRN
muon cho	qMPOAMMJD
'muốn chờ	jORQHOMQN
lai duoc	vHOO9FERC
'lại được	jORSJMMUN
len duoc	nFME9DGSN
tre khong	gGLECBZPM
deu mat	nIUMJLNVK
mat ai	iQTILPJTD
ai dung	kOSIIPITD
dung ten	-CNB875R0
'ai đứng	cRTTPQNTQ
'đứng tên	mPRMKKITI
tre mo	fOPOPOOPO
mo coi	pGLHKCFLD
cap bao	dVVVVVVVS
'trẻ mồ	cQRPQQORR
'côi	iMOOOKIOO
'mồ côi	iMOOOKIOO
nhan con	vCFC9AAHA
con nuoi	-9F92A6L6
roi can	nOVTCOLVU
^nhan	x5BE8H7G7
'con nuôi	kLOMILIQJ
'trẻ bị	kLLIPJLMS
ki khai	kTTSUUKTT
cho tre	tFLD9E7IK
^dang	O02405k72
'cho trẻ	mKNJHKFPO
duoc bao	hSRNDRRPR
toi tung	jJVPOUUVU
dong cong	lHUNNSSUO
#blood+fit	iIVPOUUVU
chua muon	iOSQJSHVV
^chua	sIJHHPED9
de nop	hTVQVVVVV
'cảnh	eQRMSRSTQ
bien ban	qMTJPUPQJ
'biên bản	hOUKRURUU
em mat	RLRPPPaRR
tuat	gKOJLNMGJ
'em mất	RRRRRQZRR
'tuất	cPQNPPPMN
lau roi	oKTKGOLVS
ki lai	ZRRRQRRRR
'lâu rồi	cUUTQVRVU
'rồi giờ	dRRQQTPTR
'ký lại	bVVUUVTVU
ca kho	lLFIJELST
nen nha	qICFKFISR
giay gi	-JSJ0KLO2
'giấy gì	qQUUFOPTI
bang noi	kKHGMMKLL
noi quy	mMEOORNMH
^bang	vDC8DFFH4
lau khong	nFGKGJEFI
giay khuyet	jDQGOMOLE
'giấy khuyết	mKSNLRNQN
quyen ra	nIPHKPLMO
lai bang	nNTPRURQG
'lại bằng	bUUUUUTUT
chuyen dat	jPGKOKPNM
dat ten	gORLPHOST
ten con	gJHJLNLFG
'đặt	fOONOMPLL
dap nha	fKONOLRNO
nha cu	hKHHNJQJN
cu xay	fKONOLRNO
xay lai	fKONOLRNO
can phep	cOQPQOROO
^dap	fKONOLRNO
'nhà cũ	cPNMQNROP
card	-9I1370J0
mi card	kHPHBLHON
card i	lSSOHVPVN
i readi	nNPOA9HTQ
'is ready	nNPOA9HTQ
#asks+figure	gPLPGPNKN
thi queu	oGNIDBH6C
queu i	fZNKGKL9F
killing	mKP7GHCNR
i killing	lMQ6HJEOS
~kill	pHMCD8CMM
kill…	vBE664BHC
killing me	mKP7GHCNR
nearli	oAJHFHIIH
i nearli	iHMKKMKNL
near…	r9GGDGEHE
had	q9EJILDLF
had a	lDIOMKKNI
'nearly	oAJHFHIIH
'i nearly	iIMLLMKNL
starving	pHLCBBFJO
freezing	mLKKELILN
i freezing	gMKLNMJMN
~freez	mLKKELILN
free…	nGFDBGDEG
you have	oIMKDKGAG
fan	oFCJHIJGE
website	lILIHHKFK
webs…	lILIHHKFK
paying	cMNPPQPPO
~pay	cMNPPQPPO
payi…	cMNPPQPPO
~reject	hMRMOLNQN
reje…	hMRMOLNQN
could	pCKCFJICB
i could	iFNIIMMHH
coe	qFIIBMIBE
a coe	oDLEHMKJM
passport i	iHOOKLJSF
need the	gMNIMQMNL
the paper	-VQKEHBVD
form	-BG2760F0
thi form	kRSNDQBPD
these	rDBCCIAA5
forms	pPULEHFRI
~form	pPULEHFRI
counter five	mJKMKOBGL
id	rKOAFFAO1
mi id	iQROJQHTK
id card	rEJGCLCND
lat week	nGHN9OLRQ
replace	oDJFGFDGF
repl…	qDIEGFAFE
ua stolen	pGKAEFFFG
a neu	u5M8D8CEI
neu card	kRVPJNOUJ
lat year	wCEJD9EPL
certificate for	lRQOQQLRF
insurance	sBMBDFCL8
insu…	tAMBCFCJ8
ask	oLEBBKBC8
to ask	rIIGEJCKF
repair	iIIJKKLKK
repa…	oFAEJHIJD
support	kIIFHGLED
appli	fKNNPOMPI
appli for	rRRHQOOUA
safeti certificate	fUSTTUTUK
'apply	fKNNPOMPI
expired	iKHLJMKLJ
~expir	nFFFCHHFD
expi…	qCDC8EFEB
where to	mTFOQMLUP
change	oGAHHJI7B
chan…	sB6DCEE48
orga…	qHBFHGICA
permit	rJEAC9GJ9
perm…	-A206A830
licence	qLHH8HDGD
lice…	uFDBAFFD9
licence for	fSVSUVVVP
~allow	lJGCLNJGH
allo…	kLGFKILHD
^are	pOIJPNG9G
at our	KCGELKiIN
parti	nAICMBI9E
'party	nAICMBI9E
mi job	gPRLKNLQH
claim	gLMKHKNII
benefits	iNQKLOMSL
~benefit	iNQKLOMSL
bene…	qCHHBIII7
an accident	fTVUVVSVV
register	yHICBDAJ2
to register	lVUUNVTVS
regi…	-AA3040E0
register the	gTUTUVNVU
the death	sJOF0MITK
killed	hMMLGJKNM
death certificate	mVVUJVTVV
grandmother	hLRMOLMTJ
mi grandmother	gMSNPLNUK
month	qCIFEG9IE
lat month	ZRRRRRRPR
what papers	hVVTULQRO
passed away	eLPPPHNOP
survivor	eTTRQQSPN
surv…	lMMJIMNOF
home to	PCKCFjFGE
to sign	eIRRPOOPO
mother i	nCMFFG8NM
in hospital	hHSORPLSN
sign for	gLSQSMPTK
birth	-6B524263
gave	J8G59n977
i register	jVTTLVMVS
weak	nEGEJEIAC
at work	kHNFLAHOQ
benefit	lILJGNNMC
at school	w6BI983GN
health	kMKJJMKMF
heal…	kLJIILJME
^when	kNOODKIQL
check	lKECBNECE
health check	jQQRSSOSI
driving	hOOGLOMMI
~driv	nJNCFHDHD
driving licence	gSTQIRNTK
health insurance	cSSROQQRQ
insurance for	hTVRPSQVO
for mi	cAIU7A6F2
'for my	cAIU7A6F2
mi cat	x7L66E86D
cat i	nDMNDJHKO
notice	gKLLLKKIJ
noti…	oFF6GFFCC
works	u2GCDC9HM
may i	lQTNINLLM
i sign	mIOLKDDNN
child s	gPQQQQIRR
s birth	ZQRRRRRRR
birth certificate	fPPOPPLQN
copi	sJMKJHIOA
a copi	mRVTQTOSR
'copy	sJMKJHIOA
'a copy	mRVTQTOSR
household	rGKFG99JH
the household	iLNLJLHQO
book	y4536A8F6
change mi	cOPPOPOMO
status	fNMMLNMIL
~statu	fNMMLNMIL
'change my	cOPPOPOMO
file	tCD8CDACB
papers for	gSRQRKMPH
shel…	fLOMMMNHK
victims	cQQQQKQMM
~victim	cQQQQKQMM
order	YAGDKCJ8b
prot…	kLPJHLJLJ
doe the	jLMLNNMMC
hold	jLRMQNIOK
against	lDIIGLIDG
agai…	lDIIGLIDG
o an	oGHBFLEAF
complain	pUHLGMIUE
evening	dKNMKPOHO
everi evening	dKNMKPOHO
~even	dKNMKPOHO
even…	dKNMKPOHO
ho can	mFOLGJJPL
i complain	jUUSTVSVL
the whole	iOINIOPLL
flood	cOONPOOPO
hand…	oE9DCEI96
^flood	gLJLMIOMI
permission	sBBBEDE88
permission to	jKMGJLKHH
dang…	nAIFLJEHK
^permission	kIKHHJHHG
si can	cMSRNRQSO
can he	jKRKGGLVQ
an id	fLRQOQPSN
7	nKJDKJIHE
grade	uCD78C9C7
14	sNROJLNQM
when do	iQQPLROPL
lives	iMTJHHLTT
get the	lKPNFLFVR
elderli	gHPKKNQKG
elde…	gHPKKNQKG
allowance	dPQPPOPPH
'elderly	gHPKKNQKG
#alone+asks	kNTNCMHSN
~cri	kMLLIJFMK
i thi	pFKIHKEFI
i waiting	-0D0129QH
join	fLPOQNLQO
asked	sFOGC77LL
asked me	sFOGC77LL
adopt	oCEFCH8BF
to adopt	hJLPKOCNP
^register	iOPNOJMNK
orphan	gNPOJQOLF
orph…	nIOKILCID
guardian	vIHDGFAM3
guar…	rCBCEIBA2
^guardian	kTVLQJPVH
invalid	kMSHMJJUH
ua invalid	kQUJQMKVL
inva…	kMSHMJJUH
agent	gONNMOPKI
orange	gONNMOPKI
agent orange	gONNMOPKI
oran…	gONNMOPKI
armi	iHOGKKHMM
the armi	qDJCAFEPJ
enti…	eQSLPPRUM
'army	iHOGKKHMM
'the army	qDJCAFEPJ
prison	lOPOMUJPQ
o prison	lOPOMUJPQ
get an	gPRQPRQMK
criminal	jILJIMKQI
crim…	nFJFGKHKF
record	nFJCDKEJF
criminal record	jILJIMKQI
reco…	-06013000
withdraw	oOOLDNKPB
cancel	sKLFEJIOA
appo…	oILEHJJJD
^cancel	mOOKIMKOE
end mi	cRRPLQQOM
residence	gNOKKNMOG
mi residence	eRQNJPORN
resi…	qBCABIG79
registration	pIIGBIJK7
'end my	cRRPLQQOM
contract	nJFHMLEAA
stall	kJJHIKJKG
business	kJMJFILGG
mi business	jNRMKNMOJ
~busines	kJMJFILGG
busi…	kJMJFILGG
business registration	kSTMQPNVG
hard	kGJKGGIB9
sick	oGCJDLDB5
online	-IGI4E9J5
onli…	-IGI4E9J5
mask	LLMfLONON
mut i	iNQILPKTL
the phot	iJMKHKMMG
open a	jIEDMPLGJ
to loud	qJAE9EFFF
ticket	kKJGHKKDD
chai i	mI7IKIHKF
printer	jGGLIMHNL
the printer	jGGLIMHNL
prin…	kGGKHLGNI
printer i	jIGMKNJKG
mi account	nLKDBFACI
when it	kMOLCKFNK
film	rFE79DEEC
disp…	iPMLMOINJ
hours	MMMHIJhKJ
~hour	MMMHIJhKJ
inte…	tEG78CEA6
do ue	kEEIOKMIN
wedding	jOJJOPMPO
~wedd	jOJJOPMPO
wedd…	nIGEGHDHG
funeral	eOLLNONNK
fune…	eOLLNONNK
^funeral	bQPOQRQQO
burial	t48EEBD9B
buri…	-04A17865
plot	rBB8EHED4
public	dNNOPPQML
publ…	dNNOPPQML
^burial	eKLNPNPPM
extract	gKLLJNJGK
extr…	jHIJFLHFJ
extract o	fMNNNONIM
a death	fNONNQQPQ
^extract	fMNNNONIM
copi o	mUSRRVPRP
can a	dPTSJSRTT
registered	tNPGAHCPG
~register	yLOD9F9PC
bring	ePSPRJMQN
~br	ePSPRJMQN
am i	kIDFJHKEB
register mi	fQRLKOQUF
guet	lKLEKLJHF
'register my	fQRLKOQUF
#asks+police	fPPIPQQOH
gave me	G9PBGnBIC
may can	gSNQSVVMN
marriage	kGHILMIKJ
marr…	rCC8HFA9A
mi name	jKLGBMIFF
forgot the	tFLBEAAM1
i come	hHRPKQLJL
hanoi	t9E7C9EB6
to hanoi	cLQPPORPO
course	iHMKPKOOK
cour…	iHMKPKOOK
the driving	dPPJPRRQM
report for	bQQRRQOQP
type	cNPPQSQRN
the id	dLQPRSQSP
^blood	jHJJLQNOJ
donation	gGNKOPPOO
dona…	jELIJNMFK
after death	dRTTJSTTR
certify	fMOMJMNIJ
certify mi	iJMJHIKGI
^certify	fMOMJMNIJ
'certify my	iJMJHIKGI
inheritance	iLMLKLJII
inhe…	qCBEFADEC
mi late	gOOLNKNVV
fingerprints	jHIONPMRO
~fingerprint	jHIONPMRO
taken	nFFLINJHM
drowning	mDHGIDFKH
^first	jJLJNLNHK
film ua	hNLEQNNPN
a lit	lFJGLMLJL
~murder	mKKCHKLGM
pati…	mGGHKKIHF
#asks+murder	gPROQQPLK
documents	iOOKMLLNF
~document	iOOKMLLNF
docu…	oNNJLJDLD
knock	eNQNOLNOJ
rebu…	jOJIKILLK
^permit	bRPQPQRQP
paperwork	s7G6CBEHA
prop…	gLOEPPNKL
meeting	jJJBNOLHG
~meet	jJJBNOLHG
meet…	jJJBNOLHG
appeal	lHHCKJJEB
strike	lIKGMOKJL
stri…	lIKGMOKJL
^strike	iKMIOQMMN
bakeri	eLMLMMPJF
bake…	eLMLMMPJF
'bakery	eLMLMMPJF
insp…	pIBFKLJCH
regu…	kLCMMMJJM
i old	s95GCDB78
years	sCIDAJHLA
tuo years	eQSNSRLTS
~year	sCIDAJHLA
disabiliti	qAICEFDLB
a disabiliti	hTURRVPVS
'disability	qAICEFDLB
'a disability	hTURRVPVS
summer	hRRQLQHPP
summ…	hRRQLQHPP
about the	pFMHAGGQB
s name	jEQOPMHRQ
mi old	mKPJDGILH
drowning in	kFIIJFINI
in paperwork	kFIIJFINI
~laugh	t8MD8HAFK
laug…	w2KCAD8DK
seat	oBDDHAEEI
a seat	hKPINLJQP
stamp	qBJFCBHEB
an am	kGOJLIKLD
and a	kGOJLIKLB
a leg	mBMHMGJLE
heat	s9BAG9AD9
the heat	s9BAG9AD9
heat i	lDFFIHHFD
the system	oIIEJFHBA
address	pDJEGDEJI
~addres	pDJEGDEJI
addr…	rCGBGDDHD
~count	fLONPHKQQ
page	kKMHIODLD
what no	pGF7ELCKG
document	pPOMMNFNG
lane	iJHIIGMNI
our lane	iJHIIGMNI
~remov	dOMNPPOMM
remo…	nFIEKHCFG
can the	kPVTJTQVU
the dead	hOOLGTRMN
citi	hMLJNJIKK
the citi	dNOLPMPQM
'city	hMLJNJIKK
'the city	dNOLPMPQM
against a	fMLMPPOGL
decision	kIIIHKJEG
broke the	mEIFGELDE
group	kGIGLNHFI
the form	uFOABJFQA
fine	-3868423A
متي	tDAHHE8E7
تجهز	jMOOMJFOO
متي تجهز	jMOOMJFOO
~جهز	Y9GDc99CC
بطاقه	qDLGJCDKA
~بطاق	v7JEIA7I5
مات	lGIGGHHHK
^جوالي	kGJCIALFH
قتلني	iKMCJJMFK
^انتظار	iGMFJKNJL
ميت من	iHMLIHHJG
جوع	hJNHKGGLK
من جوع	hJNHKGGLK
عندكم	eOIPOQHPP
هل عندكم	jIJLJNGOO
مروحه	jHHIJKLEG
~مروح	jHHIJKLEG
موقع	p8JFCHKDF
^موقع	p8JFCHKDF
رفضوا	lJLGLIJGH
~رفض	iNMGLKKJB
شكرا	kHJIHKHDF
~شكر	kHJIHKHDF
موعد	gMONNNJND
طلب	uBL9G9BE1
في طلب	cMPPQPPPN
^موعد	dMOOPPPOG
مستع…	fLMLMONNI
سفري	dMOOMOPPL
~سفر	iKNMJMGNJ
جواز	wBLBIF8KA
ورقه	x0FGFCAFC
~ورق	x0EFCD9DB
~عبي	kMGMLMKMK
نموذج	vJJI9FEJ6
~موذج	vJJI9FEJ6
^ساعدني	lGHHHIEHF
بين	rCJHFBDGH
خامس	gMMMKOGNN
شباك خامس	fNNNLPGNO
بطاقتي	iHOMNPNNK
بطاق…	mFNKLOJMG
ماضي	dNOOOPNOP
اسبوع ماضي	jNNNIOLKN
~ماض	dNOOOPNOP
استخرج	bTUTUTSUU
~ستخرج	nOUTQSRQI
استخ…	rCFGFGDEF
بدل	oDHHFGGBD
^ضاعت	dMNONONNO
سرقت	nNNDINMJM
^سرقت	nNNDINMJM
ماضيه	dNQQOMKQR
~ماضي	dNQQOMKQR
تامين	qJMHIJGH2
~امين	jLMILKIMB
بيتنا	e07R74X63
~تنا	e07R74X63
عام	lFHIHKGC9
عام ماضي	oITRPUIVU
^احترق	lNEIINGLK
دعم	iIJJKIHEI
اقدم	fMOMQLHNN
علي شهاده	iVTRVVVVP
سلامه	jJJKIJJFE
شهاده سلامه	bRRRRRRRK
~سلام	jJJKIJJFE
انتهت	dPNPNNMOO
~نته	qCIBACFA7
~بدل	pBEBHIFCB
حي	v5CAACA41
في حي	fHLMONNLM
~لحي	u6ABDAC46
^متي	nLKLIMHIC
رخصه	oKDIEKIJ4
~رخص	pKDIDKHJ2
^رخصه	pJIHHKMG4
عملي	jNONNNQMH
اطلب	oOOHMHNNB
اعانه	mIMJFHKKB
~عان	mIMJFHKKB
ابي في	fKMNNNLMM
اسجل	kLRMCHHSJ
كيف اسجل	fVVVVTQVV
~سجل	-9H94B4D0
وفاه	qFIEFEBGC
~وفا	gLLLJNNIK
^مات	iJKJHKLHM
~لزم	hPQPJQLRO
^عمي	SJNILcMKN
شهر ماضي	bQPPPQPPQ
ما اوراق	eRSRQQHRQ
توفي	mEHJIJIDH
هل لي	fSRQHNMSI
معاش	pKMLMKHJA
^توفي	sJFGHNHEK
~وقيع	pCLGKIHLK
في مستشفي	jFKLNOOKK
يوقع	oCHMMGGHI
ستلد	KnBB8DHDD
لدت	dNPPNKLPJ
اين اسجل	dUVVVVVVV
مولود	gJOLKHMMM
~ستخدم	gONOMNINM
تعويض	lFJGIJKDI
~عويض	lFJGIJKDI
في مدرسه	uKEGJE6FE
اقرب	cQPPLPOON
مركز	iLMMOLMLH
صحي	mEGHHHEDC
طبي	cRQRQQOPM
لرخصه	eMNNMNMKM
~لرخص	eMNNMNMKM
قياده	fNKMNNOMK
~قياد	fNKMNNNMJ
هل احتاج	dLOONNOOO
تامين صحي	dQQQQQQPK
^تامين	iQRPOQQNJ
^يوم	jGNGHKKJJ
كلبي	nGGGGIEAC
~كلب	nGGGGIEAC
ضد	gMOOPPQGI
قطتي	iKMJJMGFG
~قطت	iKMJJMGFG
^قطتي	iKMJJMGFG
يعمل	pDGEDD7HF
اوقع	mDLPOPNPL
عنه	gMUUUTUVT
توقيع	hNOJLKKMK
ميلاد	lHIFJGKFC
شهاده ميلاد	eOPOPOQOF
ابننا	hLOOMNJLK
~بنن	hLOOMNJLK
نسخه	mKMLKKNMA
~سخه	mKMLKKNMA
دفتر	-03516637
عايله	w2A85A7BB
اغير	dQPLMPNNL
~غير	oEEEAHH98
~لتي	kFGHHJIGH
اجتم…	lILGILKDE
ماوي	mJJHICGFG
~ماو	mJJHICGFG
ضحايا	dOOOONOKM
~ضحاي	dOOOONOKM
^اوراق	mSSNQGOPI
حمايه	iKOKKIELN
~حماي	iKOKKIELN
دوره	dIOPPPPNO
اشتكي	pOGNIEKQB
حاره	hJLIHMMDJ
~حار	hJLIHMMDJ
~صلح	gHMHKOIJL
مصباح	mDFFGGGBF
خربان	pAEEAID38
^مصباح	mDFFGGGBF
مسوول	nCKCLFEIJ
~ميت	iIJLJGKKI
قطع	o9GJFIDCD
سنين ما	SRSRRRZSS
صف	fLNMNNJNM
~لصف	fLNMNNJNM
عشره	eJPPOOLNQ
~عشر	oEFEIICCF
سن	eOMMJMQML
~لسن	dPOOKNQOM
صوره	nIGCN7ADD
ادخل	sDC7LAAGI
اسال	nGLJHGCGG
ان اسال	iNPMJKJNJ
اسال عن	hNPOIOMNK
~تبن	iMPOOIHNO
~متروك	gMLMLMGJO
مترو…	gMLMLMGJO
تسجيل	wHJGFEEH6
~سجيل	-EHEDCCG2
^تسجيل	qLLLLGIKD
يتيم	jGJFIIMEG
~تيم	mDIDDHLBG
~وصي	iFKJJHIIL
جريح	eNNNNOOLJ
حرب	mJLJIGDGG
جريح حرب	eNNNNOOLJ
قديما	aQRQRRRPQ
~قديم	iJMMJOHIL
^بطاقه	gOSRRSMQP
خرجت	iGKLNJHFH
سجن	aMRQRRRRR
^شهاده	qNOJMONN0
سابقه	mNMNMMLLE
~بقه	mNMNMMLLE
سحب	iLNIGJNJH
غاء	gMMNMNOJG
~موعد	jOQKNILMF
^غاء	gNMNNNPJG
اقامتي	jGIJIIKIM
~قام	pBBDFCEAC
اقام…	jGIJIIKIM
سجل	uDF9FD9J3
تجاري	eNOONNQLN
^انهاء	dNNNMOPNM
اجازه	vEGCD85AG
~جاز	vEGCD85AG
اخري	nIKIFJKF8
~خري	nIKIFJKF8
يمكن	fQPRMRQSP
هل يمكن	fQPRMRQSP
~مكن	fQPRMRQSP
عبر	cPPPOQOMO
انترنت	cQQQNQQQO
عبر انترنت	cQQQNQQQO
~نترن	cQQQNQQQO
انتر…	cQQQNQQQO
عال	nDGDIHCEI
^كرسي	kBIKJHGBG
طابعه	jHIIILLDG
~طابع	jHIIILLDG
^طابعه	jHIIILLDG
^باب	s5D8JL4DD
~فات	dMOOOOOLK
دوري	iGLKLLHGE
تنتهي	lJNHGJLIE
تصريح	qLEIKMIKA
~صريح	rKDFLKHK9
فيلم	pFB9EGD8C
^تصريح	nMLKKMIKB
دفن	pBFAHCBEC
^دعم	iIJJKIHEI
عامه	hMHHLKIFI
~عام	nICEHFIAD
مستخرج	gKMNMMLKG
فاه	iMMKIICKI
شهاده فاه	kVVTQQRVJ
^مستخرج	fKMNMMLLI
نسخه من	eRRRQQQRJ
من شهاده	lVUVUUTVI
شهاده وفاه	hUVUVVTVP
^نسخه	gRSRQQQRE
هويه	tBDABB7A8
بطاقه هويه	cQQQPQOQP
~هوي	-29223325
~سلم	eNNKLOOKM
~اشير	fMMMNONKI
تاشي…	fMMMNONKI
غرامه	gJKKJLLGL
~غرام	mEGGCGGDD
~ضيف	lFMLEJIKJ
^اي	iPONMPKLJ
رقه	rBCCB9A9D
عقد	v6879CA36
زواج	rAA98FE7B
عقد زواج	cQQOQRRNQ
اسمي	jLLMCLLMI
~سمي	pGGH7IHFE
قرض	iLLIMHJKK
اعود	kFIHHHLDC
لاحقا	kOKEHIHLI
هانوي	mCHKCIJDE
~نوي	nBGHBIJCD
في بطاقه	bMRQMRRRQ
تبرع	hINKGNNML
~برع	lEJHCKJHH
تصديق	iKOFFKOJC
~صيت	lHJFGJFGI
^تصديق	iKOGGKOKC
ميراث	oILOEKHLI
~بصم	pEI9FICED
سباحه	eKNNLNLLM
~سباح	eKNNLNLLM
للاطفال	bMQPPPONQ
للاط…	bMQPPPONQ
~ادي	kKJLLGHHM
~ملاكم	hJNMLIFJK
شروط	oIEDJGEBE
شواء	gNJLNMKKL
اثبت	hNMLMJJJM
كيف اثبت	lNNIMJHLM
~ثبت	nEKEHFEHI
ذلك	gNKKNIIHL
شهيد	v0C85AA74
اجراءات	eNLNLLOLI
~جراء	gLMLLNLHH
اجرا…	eNLNLLOLI
^رسوم	wGBAGAHG0
~تاخر	nFJEEHDEB
مشغول	qDIBLBADG
روضه	hHONOLGOO
في روضه	dLPPOOJSQ
~روض	hHONOLGOO
يحتاج	kFJIKHHHJ
بطاقه تامين	iUVSTTTUR
خدمه	kNHGFILFH
في خدمه	iMLHLKLJL
~خدم	oIECDEJBA
تطبيق	jEKJKJHFH
~طبيق	jFKJKJHEH
^تطبيق	fINNMOLIJ
فجر	mBJHGGJCE
تحتاج	oA9HDCLDB
سكن	s8G9ACAA8
^سكن	dOOONPNNN
~فحص	lJGFJHIHI
~ظهر	fOLOMMKNL
تعرض	fLLLNNMHJ
~عرض	eJJKLMJFV
اعاقه	pBEGBBBCD
~عاق	pBEGBBBCD
اريد رخصه	bQQPOQQQP
~ختلف	eNROLIORN
اسم	o7KIGDHJF
هدم	eNNNMNNOM
قديم	oEGDFG9CF
في اوراق	rLKLMJJS8
ضحك	kILKDHJJK
من ضحك	kILKDHJJK
~زيل	kHFFJJHHG
^u	lFDHEIJKE
thu hai	qMMKILO9I
chao	c785c7AB8
'chào	ZJFGXDIHE
^thoi	rHFD9IFCG
chi hoi	kIKIIKFBH
ti	n7E78IUDE
'tí	dNONNPQLO
'bão	kLKKJJLOK
an trua	gMLLOOMHK
trua o	ePMNQSLJN
'ăn trưa	cQNRRRNLP
mi dinh	lKIHJNHGI
'mỹ	qJMHLJELI
ke chuyen	oKNDFFKEA
cuoi di	hQQJLLPHG
'kể	eQQNNOONL
'kể chuyện	eQQNNOONL
ban co	oDGDFEHKE
tuoi roi	lFEIIKJHF
hai cong	lLHGPKIJI
'đội	nFG8HHDLG
'thắng	cNKPNPQMN
mon	rD97CBGAB
'món	dNOLOQPMP
ve que	s9LDC56LH
^dat	dOOMOOPOL
'về quê	mKLHKJ9LL
^ao	nDGFCEGGH
'màu	hLMOMIIKN
#blood+water	kGIIHFHHH
em thich	mDLJHHGIK
thich an	qAICDDF79
an ca	qAICDDF79
'em thích	lIQOMEKPS
'thích ăn	nJPLKFKMP
'ăn cá	nJPLKFKMP
cho hang	jJNINNQIM
'con chó	yIOFGI4JH
'cải	cPNOQPQNP
em nho	vNRKFBBSA
nho em	-PPF921Q8
'em nhờ	lSUTPOJUE
toi cho	gILHOKNNK
do dai	mHSPFKISL
dai hoc	jHSRFLJSS
'đỗ	cRSQPQOSM
'đại	gMQPOKLMP
'đại học	bRTRPQOUT
cai quat	lHFHEFOBM
hong roi	u49A4GG7E
'cái quạt	bQNQOQQMQ
'hỏng rồi	fMJKJPNLN
dong khong	lHILGPHJF
muc	r7B88CH02
'bút	kJKIHJDKJ
^den	xB675BF76
ghe gay	qAGEFFEEG
may in	-429AFC00
khong nhan	rDGNBIFN3
duoc ma	hLOPPOJSC
'không nhận	fNOQKPNQD
wifi	hFJNLNKMK
ra cai	eNOQKPMLM
'nút	dLIPMPOHM
thay mau	jLVPJPHVR
mau don	s8SB6DEPJ
'mẫu đơn	dSSSJSOSQ
so nam	r8JHCJ9MI
'số năm	dMOONPMPP
'chữ	iGNOJPMLK
may khong	cIIJMONBY
^chan	hJHKNPOFD
'máy không	WJNKJNLEa
con hoi	hQPNIQFPR
truoc hay	kHMMGIOGG
hay sau	kHMMGIOGG
an gi	kJJMHNMDI
em hoi	s7GCBIHFE
^hom	kHLHHJIJC
^chia	pFII9BIJF
'tâm	cQQQLOQSP
'trạng	hNNNIMOQN
nay mat	fPQKFQPID
vui	p97JHFDP8
toi dien	cQQPQQRRA
dien to	jNOLJNMO2
'điền tờ	mPQMIPRSD
^keu	lFFEKFCBL
nhanh	sDF4I7M96
'tôi bận	gKNKJOJQK
sinh o	rGOGHMCNO
'sinh ở	lOQONSDSQ
ngoai co	jMIIJPMSM
'ngoài có	dOONLSQUR
cai tui	ZHCX79L9E
'trông	ePNLNNPKN
'cái túi	XNJXJKPJL
cai o	mJNMGMJIL
lai di	rDFDFEC3B
chut	kJDGFLIJI
hoi chut	gMOJIPKNL
'chút	ePMMNPONL
'hỏi chút	cQPNOQPOM
toi chi	bOQNSPLHI
ten gi	fOQOPRRJA
luot	pKNGIMCKF
'lượt	hNQNNOKPM
^truoc	Y8AcCD687
gop	uCB7FFE40
muon gop	eONIOQJOO
gop y	dQQPPRRJH
phuc	fLNMONKPC
phuc vu	eLRMONKQP
'góp	jNOLHQQKH
'phục	nNUQJROUL
'phục vụ	jNUQJROUU
quay hai	nBGEFHHIC
thit	jJCJMLKFH
nuong thit	jJCJMLKFH
'thịt	cPLPOPPOO
'nướng thịt	cPLPOPPOO
lay giay	wLIA926T8
'lấy giấy	rTPFD9AVG
'lát	iPMFIRNPK
khoi dong	fMFOPQPGK
dong lai	fMINNQPGJ
'khởi	kKKIJOLEJ
ung dung	iDHMHMNFH
^ung	iDHMHMNFH
khoa tai	hLNIONPH8
nhap sai	dNOKQQQJO
'khóa tài	nPQHPOQMF
di xa	pKSEENKQP
xa co	iQTQIUQTM
song o	hHOQEROMR
chua thay	cONMQMPQO
con hoc	iNTPOTOTJ
5	hNPMORLMM
thu vien	qIMMDQDC8
'thư viện	hMONJQHMK
ma nay	lLLLEJGLF
hay lam	nJLJFHGLD
^phim	pDDBJBCGC
truyen trinh	iNIHIMOLJ
trinh tham	iNIHIMOLJ
giet nguoi	-9F0C2DB1
'truyện	eMRJKKPLK
'thám	eMRJKKPLK
'trinh thám	eMRJKKPLK
'giết người	nJMDMFKKG
da bong	u0J3BFGHA
^xem	sILFIJHG8
'đá bóng	fNOIMOMLJ
lam banh	rH4JJMLKI
^lam	tA9C3HAG8
'làm bánh	iQGQRRRRQ
^nau	jGIJJLKFG
nang roi	uA9CCHIDB
thoa	oHDIEJKHK
minh dang	bLKJRQHIN
^tam	fMONPPPJF
uong gi	nFJFFIC7C
'nhức	XbONHONFH
cho uong	aWPNHQKGO
lau ngay	lPOFNPKQP
thu nhap	rEIBDKJI6
thap	oINBFKLKB
nhap thap	nINEFLLLE
thap thi	fPQOJSPOL
duoc giam	hRSQJURQL
'thu nhập	hKNKKOOOI
'thấp	fQRPNSSTO
'nhập thấp	fQRPNSSTP
'giảm	eNPPLOPML
toi xem	XMOKKMMNV
xem lai	vLMIHONN3
lai ho	vPTQLQQS8
'xem lại	qPRMIONQ8
thong tin	lKPGMOKMA
tin cua	lLNDMIODE
moi co	iPOKKOOSC
co hieu	fNONKONOI
hieu luc	kKLJHKKLF
^quy	hMOQKOPRF
'mới có	dTSROTSVL
'hiệu	hMLIKMLLK
'có hiệu	aRRRPSRSN
'hiệu lực	ePPONPPPL
lunch	nHKFBFCGG
quar…	aQQQQRPQO
price	t0ECBFKB6
the price	t0ECBFKB6
plus	lNNNJOKIK
match	qGKGHHHHA
buy	oHKCCHDIJ
likes	r9GF8AFDH
~lik	r9GF8AFDH
fish	r9GF8AFDH
likes fish	r9GF8AFDH
waiting in	-0D014AQH
supe…	kFPKEJGKI
sleeps	gIGIKLLLL
bui	rAMBF79NO
i bui	lHNFK8ENO
so i	lFLHIJHMF
'busy	rAMBF79NO
'is busy	lHNFK8ENO
exam	jERKIHGMP
the fan	lGDKJKKNG
fan i	jIFMJNLQJ
the screen	lFCHIHJGI
screen i	jHDIJKKGJ
speaker	mFEKGLGNM
the speaker	mFEKGLGNM
spea…	mFEKGLGNM
speaker i	nFDJJNIOI
pen	rJEJHL5DI
i out	nJGJHRGLH
find the	sJJHEP6OM
site	hIJMKNGMM
beo	oDHDCFGDA
meals	hOQKKMHOP
~meal	hOQKKMHOP
diff…	fMLHLOGFG
will be	rGOC4FFHT
fill	nMKFCLBRD
me fill	iMMJMMERL
fill in	nMKFCLBRD
the ladi	Qg9BFG8IH
ladi at	nFFFFC9KK
'the lady	Qg9BFG8IH
please i	WFMHJHaPN
corner	hMINIMMMM
corn…	hMINIMMMM
for children	hNPMNJNSS
^just	lIKFIKHJH
to give	gNQOHKNNO
feedback	gMKLKRMJJ
feed…	gMKLKRMJJ
service	oAFFAGIGI
serv…	t6E95DF6C
home for	uVVSHLFVJ
am on	aGJJVDFKC
minutes	gLIMLMNJL
~minut	gLIMLMNJL
app	pFHBEDFI8
lived	lJPGFPJRP
lived here	iLQHIQKRR
homework	rDFB7IDEE
home…	xBA14G966
librari	gLIKLNMMF
libr…	gLIKLNMMF
'library	gLIKLNMMF
film i	iLINDLKLJ
stor…	mIKEIJIFH
cake	kLIICJLLJ
the cake	kLIICJLLJ
bored	nFDFDAGCD
~bor	nFDFDAGCD
pres…	kHIJGLFJH
to come	vALB986FI
come to	fLPLKQMKJ
about mi	jLPGKJIQO
'about my	jLPGKJIQO
ha the	jJONPOLQL
alreadi	mHLGHNJLH
alre…	mHLGHNJLH
'already	mHLGHNJLH
made	tCIHEGCAA
well	oBF9EFD5A
clinic	jMNJLQJOG
clin…	jMNJLQJOG
income	jGIDLKKAB
lo income	gLKFMNOIM
mi on	S6D00m0EB
ho doe	mFSOKPOFI
the neu	-I696EII9
start	uIKDDHIGH
to stay	XGIEWKGFM
the officer	lNNMISPSQ
فضلك	kHHEDJJCD
من فضلك	kHHEDJJCD
ثاني	hKKKKLKFI
~ثان	hKKKKLKFI
مدينه	iKKKIJKKL
~مدين	iKKKIJKKL
قديمه	pIFJMKDDD
سعر	sC8CFHGDC
اغنيه	hMMJIKLII
~غني	hMMJIKLII
اثنان	JLGkEGGEF
~ثنان	JLGkEGGEF
اشتري	hMNMFNKKJ
~شتر	kKJJEJHGH
يحب	qCLHH66GJ
سمك	qBHEF78BE
يحب سمك	mFNKJABIL
ابني يحب	jGNNIIHHN
~بطال	iINMEKJHI
علي كرسي	HBMIIKjKI
^قطه	kJMLKJCGF
كلب جيران	gGJJONKIO
^كلب	gGJJONKIO
طلب مني	lJNKLDIMK
~حضر	hNMKKLLKI
^مروحه	iHKJJKLEG
شاشه	iHIJJLLHI
~شاش	iHIJJLLHI
^شاشه	iHIJJLLHI
~صوت	lGHEHGFCF
منخفض	kIIGKIHGI
^سماعه	jGIIIJJDF
قلم	nHHGEICEG
~صلن	nFECDCEHC
~رفع	mGGFFGGCE
يوما	jENKLKAIO
ام	rDMGKB7GE
^ماذا	fMKMKONKI
قليلا	jNOKCKJKD
~قليل	jNOKCKJKD
مديري	sEEGHKG39
~مدير	sEEGHKG39
^مديري	sEEGHKG39
دراسه	kIKMLDEJN
~دراس	kIKMLDEJN
بسبب	hKLKILLHI
رقمي	eOOPNQOPL
~رقم	oEGEDFDDA
ناد	hLIKLKKGK
موظفه	kJGJEMKDI
نسيت	eNNNNMMKM
~سيت	eNNNNMMKM
^نسيت	eNNNNMMKM
~شخص	jMLKFMKIF
~قبل	aQQRPRQQQ
كان	hCD6BBZ8B
عيد	hLMMNPMFH
قريب	iKMHIMGIH
عالق	p6DCGGG5C
~عيد	oIJIIIGBG
خاطيه	nFJKKNLGD
~خاطي	mJLMMMLGC
ذهاب	iIMKHKIKH
بعيدا	lLNMKMILO
~بعيد	iLKJKKIHL
تقديم	oGIIJKCBG
في صف	eLNMNNKON
مكتبه	cOPOPPOMM
^فيلم	lHGEIIIDH
~وكل	iLJKHKLKJ
ايه	jMOMKNGLN
اخبار	nIFEHICEH
~خبار	nIFEHICEH
ملل	nGHEH8IDE
~مكا	qAGAGEAEG
موجود	dOOOOOPLM
غير موجود	cOQQPQPOO
بدلا	iJJMHKMLJ
يكفي	kMNMHNLMK
^ضاع	kLJJLO7JJ
تستطيع	hJLNKIFLJ
تستط…	hJLNKIFLJ
تعريف	eMPMNONIL
~عريف	eLPMNONIL
بياناتي	qJLJJJIG8
تبدا	eQPQQRNMJ
~حسب	nHJFFHFE8
رب	kHKLDKHEA
تخلص	kNPOGPMII
~خلص	fLMMRMKED
قريبا	mIKJJI7CC
cho ngoai	-1E0562LF
'đang chờ	r7H7CHBNL
'chờ ngoài	r7H7DHBNL
em ban	tDR89E9EC
ban di	-6P106005
'em bận	kLSNKHJVP
'bận đi	jIQLFKERK
moi ve	t9LDB38NB
'mới về	lLOJKJAPN
em dung	uTVQKJHVJ
ten giay	xPRMDEAU7
giay nay	xPRMDEAU7
'em đứng	jTVUQQPVQ
'tên giấy	kRUQNOLVN
'giấy này	kRUQNOLVN
em ki	iMQUKMKTS
'em ký	dPTUQOMUT
'em ky	iPSVKPOUU
em quen	jFNKGCLKB
mang the	qCLDF8BPE
'em quên	eMPOJGPNI
'mang thẻ	fLQMOKKRN
lam o	nHN8LO7PN
o cong	dGLIJOTON
cong ti	lHHHKNEII
ti gan	fMOLNQHQQ
'làm ở	dNQLOQIRQ
'ở công	cPQOPQLRR
'ty	lHHHKNEII
'công ty	fLMMMOKMM
'ty gần	cPQOPQLRR
'cong ty	tEEIFKDFF
hoc rat	s2NJIIGGI
rat gioi	s2NJIIGGI
'rất	lKPLKCLLL
'học rất	iMRNJJLMM
'giỏi	kJMHLJGML
'rất giỏi	iMRNJJLMM
di du	u1FB2G7C8
lich	-2J70C3KB
du lich	u1FB2G7C8
lich roi	t1GC2G7FB
'lịch	kIOKGGHPK
'du lịch	iGLPGELOI
'lịch rồi	hGMPGELQJ
khong ranh	rCMGBEF46
ranh may	rCMGBEF46
'rành	fLPOMNJLL
'không rành	fLPOMNJLL
'rành máy	fLPOMNJLL
hoi bao	n5MKHLDQN
co ket	n5MKHLDQN
ket qua	-0DF1H9I8
'em hỏi	eOPNQPOPQ
'có kết	fLQPNNJSP
'quả	lHNMELGNF
'kết quả	lHNMELGNG
em ngu	qFPJCDEEO
ngu day	uDFL65A0G
day muon	uDFL65A0G
'em ngủ	jLTRJKFOS
'ngủ dậy	hMMPJILIM
'muộn	hMMPJILIL
'dậy muộn	hMMPJILIM
em ten	iHQKNKKPO
ten bi	oCMFJGEMI
bi ghi	oCMFJGEMI
ghi sai	pCMFJGEMG
'em tên	hMSPQGLSS
'tên bị	kIOKMCJPO
di nop	yPPGA32QD
'đi nộp	hQQPMKIRL
em cuoi	sHMJ6EILJ
cuoi suot	sCEEF9DCA
'em cười	hLQQJMNPN
'cười suốt	hIMJMJJNK
toi dung	mQRNKNHUD
'tôi đứng	eTUQQRPVP
toi ki	oNPRMPHSO
'tôi ký	gRSUSSLUT
'toi ky	kPRTORNTQ
toi hoc	iIONFHMJI
'tôi học	dPROOQFSP
toi hoi	kFNKIOILG
'tôi hỏi	gNQOLOMNK
toi ngu	kLKMFIGDK
'tôi ngủ	dONPNMNNO
toi nho	nRRJG9DSM
'tôi nhờ	dRRPOPNSP
toi cuoi	xGLN4FJKG
'tôi cười	oKQIFLFSQ
noi chau	sFA6FA638
'nội cháu	iJOMOMGGN
chau dang	eKNLQNMSS
chau moi	nGNOL9BON
chau di	aKQIPTOPQ
anh trai	t6NJF6CLM
trai em	t6NJF6CLM
don nay	r8SC7EGPL
'đơn này	cSSSKSPSR
cai but	nHLMAKGHM
'cái bút	iRRSLTILS
bien lai	mJNFIMDGE
thay the	fOSSNTPVQ
duong toi	nGONEHEQO
toi phuong	nGONEHEQO
'đường tới	bPQQNQPRR
'tới phường	bPQQNQPRR
trang dang	hPTTKSMST
'trang đăng	hVVVUVPVV
mat quay	dKOVIMENL
^lac	uELKKM4BL
mat mau	jGSGEJMPN
mat cai	gNPOKQMJO
mat bien	pIRIHQEJJ
mat chia	hOPNNRBOR
mat duong	iMRPLNJRP
khong chay	-B0CFM855
'không chạy	kLGGKMHBF
gay mat	t3CA8HH3C
'gãy mất	cOOQQPPAM
ngum	qIGBFCK6C
tat ngum	qIGBFCK6C
'ngúm	kOHIMKLGJ
'tắt ngúm	kOHIMKLGJ
keu to	mG7JJGKDJ
to qua	mG7JJGKDJ
'to quá	oGEFNKMDF
day cu	mCCKOOI6P
cu qua	nBCJNOI5J
'đây cũ	fNLNQQNKQ
'cũ quá	fNLNQQNJQ
sua o	iMGLOQIBO
'sửa ở	qSGLRUFBR
cai ghe	kHHMJMMDM
'cái ghế	nMENJNKDN
ghe o	jNLKSSKKP
em tat	WKKINYQOK
em keu	YkONNNIRO
'em kêu	XeOMPNMUR
cai loa	oIAIGJK2J
den gay	RFKEMhPNP
den o	hKHKEONNK
chut viec	eOQJIPNPL
'chút việc	bQQOOQQQN
cho ket	oHGJCKNNF
'chờ kết	eQOQLQPQL
muon uong	jPQSGSLLQ
uong nuoc	nHKG8NOKE
'uống nước	eNPNGQRPL
gap chi	jHLLGJIJC
chi quay	jHLLGJIJC
'gặp chị	ePQMLPOQK
'chị quầy	ePQMLPOQK
muon xem	bRRRNRPSP
lai ten	kLMIHONN8
'lại tên	jPRMIONQG
muon nghi	lMOIANLNL
nghi mot	tEI61KII7
mot lat	nIMA6OMLB
'muốn nghỉ	fRROJRMRP
'nghỉ một	ePQKJQQOJ
'một lát	cQRLNRQPK
di mua	wEIA0EF07
mua do	wEIA0EF07
'mua đồ	pNOJCEE9G
muon an	eQSQNQGHQ
an pho	sJFDDDC67
'ăn phở	jLMNHHLIJ
muon nghe	bRRRLRPQQ
nhac	aHKCBMLKZ
nghe nhac	lKLEDNNMC
'nhạc	jNNLIMJOH
'nghe nhạc	jNNLIMJOH
muon sac	jMMPHPMFJ
sac may	rBBEFKJ2B
'sạc máy	jMGJLONBJ
'em cần	hMJKKKLDH
can cho	fNONGLQLO
can di	iIMJILLNP
toi nghi	ROQIbOMKD
em uong	UdKJFNKLO
'em uống	UZOPORQPR
dang di	lDPHGHGIM
bui at	kHNFLAHOQ
went back	s7GHH8CJK
back home	s7GHH8CJK
signed	mMPMJIHPK
~sign	oKNLIIGPH
sign…	tBJCACCDE
signed thi	jQTQKLJTO
thi paper	jQTQKLJTO
the card	hMPNPDKRK
works near	u2GCDC9HM
near here	u2GCDC9HM
i good	pDGJGCANN
good at	pDGJGCANN
holiday	t4AC56FFH
on holiday	t4AC56FFH
holi…	t4AC56FFH
cannot ue	oEGFFGEJL
computers	oEGFFGEJL
ue computers	oEGFFGEJL
~computer	oEGFFGEJL
asks	vGII95CFD
asks when	mNPOE9HTQ
got up	t7ODA6BLN
up late	t7ODA6BLN
a uong	nAPNCHIJM
uong name	mBPODHINO
name on	dJPOPJORQ
on it	q8GEAEDED
laughs	q9MEEHAGL
laughs a	q9MEEHAGL
i fine	z5CBA530G
to move	q5JE6D9PQ
move here	q5JE6D9PQ
neu job	r9L48EBBJ
wife ha	TZSNJJPOR
son got	XFQFMJYNR
son ha	aNUKLLVPU
son wants	jMTDBJEOV
daughter ha	SPRQQQZRR
friend i	LAH68nBEH
mi pen	oNOKHL6GK
receipt	iKKMLNFHG
the receipt	iKKMLNFHG
rece…	iKNKJODPI
ca key	pHMGEK7FJ
identiti	dRRMNQJQM
mi identiti	cRRNNRJRO
iden…	hNNILPIMH
identiti card	cRRQNQJRO
'identity	dRRMNQJQM
'my identity	cRRNNRJRO
the right	hLNKJPIMI
right page	hLNKJPIMI
lot the	mEFGIIC79
looking	jMQIJKKRE
am looking	jMQIJKKRE
look…	hNOMGJOPD
looking for	jMQIJKKRE
not work	p9HCI8FHG
i o	t63EBFE3B
i stuck	q64EFEHKE
needs repair	fMMOMJONM
lamp	iEDLMMLLH
the lamp	iEDLMMLLH
lamp i	gHFMNPNNK
ask something	kNKDDMGHJ
wait for	jNQLIJFSH
result	jNQLIJFSH
the result	jNQLIJFSH
resu…	kMQLIJFOE
drink	iIOHFKINN
drink some	iIOHFKINN
some water	iIOHFKINN
to check	lNQKGMLNM
check mi	ePQIFPKNN
'check my	ePQIFPKNN
ret	lKLEENAEH
ret a	lKLEENAEH
to buy	fQQPIRQNP
buy lunch	mINDDIEMM
listen	kJMFDMGGH
list…	nFIACLEBD
listen to	kJMFDMGGH
muic	kJMFDMGGH
to muic	kJMFDMGGH
charge	mJLHCGHJD
charge mi	lLMFDHJNJ
'charge my	lLMFDHJNJ
to pay	kTTRHURUD
pay the	yIM7BGCP0
me se	O6HAEhAML
please let	sEI1AI1D7
ينتظر	mGKAMGALN
ينتظر في	mGKAMGALN
مشغول في	pDJFHFDEI
في عمل	pDJFHFDEI
رجع	cFKFJFZFH
رجع الي	jJNJMHHKK
بلده	kIMJMHHKJ
الي بلده	jJNJMHHKK
~بلد	mHJGJFGGG
قع هذه	m0NPOMMNM
هذه ورقه	m0NPOMMNM
نسي	mHPKJINKC
نسي بطاقه	lIRLKINMC
يعمل قريبا	jKLLLI8IK
شاطر	uKEGJE6GH
شاطر في	uKEGJE6GH
في اجازه	uFHDG96AH
يعرف كمبيوتر	x8IICB0DG
يسال متي	nNMLIKEMM
تاخر في	nJJGJE9GI
نوم	nJJGJE9GI
في نوم	nJJGJE9GI
اسمه	kELMKGGIJ
~سمه	mDJJIFFEG
مكتوب	mCIKIGGFF
اسمه مكتوب	jFMMLHHIK
مكتوب غلط	kFMMLHHIK
حضور	eMONOMOML
مني حضور	kKNKMFINL
يضحك	p9KIIEEFG
~ضحك	p9KIIEEFG
يضحك كثيرا	p9KIIEEFG
بخير	-9GBB008C
انتقال	fJOMNNKQQ
يريد انتقال	fJOMNNKQQ
~نتقال	fJOMNNKQQ
انتق…	hHMKLLJNN
انتقال الي	fJOMNNKQQ
الي هنا	fJOMNNKQQ
عنده عمل	kDOMLEFLL
عمل جديد	kDOMLEFLL
اخي في	ePNMLKPKN
هذا نموذج	hOOOILKOL
ايصال	jKLKIMGJK
~يصال	jKLKIMGJK
مفتاح سياره	jJLJLPCML
صفحه	jKLLJNGHK
~صفح	mKLKIKFFA
ابحث	kKLMKMJII
~بحث	sJLKIBJHI
ابحث عن	kKLMKMJII
^ابحث	kKLMKMJII
لاقي	mGGDGIGGH
مش لاقي	mGGDGIGGH
~لاق	mGGDGIGGH
^مش	qCC9AHBED
لا يعمل	gKLJLMJNK
صوته	hLMJMLJIK
صوته عال	hLMJMLJIK
مطفا	jIJFKIGFH
~مطف	jIJFKIGFH
اصلاح	gKMJONKKM
يحتاج اصلاح	nHHGJEHFI
~صلاح	gKMJONKKM
عن شيء	gNPOIPNNM
ان انتظر	kJMJJOGJH
نتيجه	iNONDOHKK
انتظر نتيجه	iNONDOHKK
~تيج	iNONDOHKK
املا	hSTQKSSTN
ان املا	iUVSMVVVO
~ملا	fPPOMPOML
املا نموذج	hSTQKSSTN
اشرب	iGLJKLKHI
ان اشرب	eLPOLPPON
اشرب ماء	iGLJKLKHI
لاخذ	hNMNIGIJL
للبيت لاخذ	dPPPMMMNO
لاخذ ورقه	dPPPMMMNO
ان اري	hLMMJNLKL
اري موظفه	mHGIIIDBH
اتاكد	hNOOIOMNM
ان اتاكد	dPQQKRQRP
~تاكد	hNOOIOMNM
اتاكد من	hNOOIOMNM
من اسمي	hNOOIOMNM
ان ارتاح	fPPPGPPOP
ارتاح قليلا	fNONFPOLM
ان اشتري	ePPPHPPOO
غداء	hJNLGMJLL
اشتري غداء	fNONGONLL
ان اسمع	jNNKEMMMM
اسمع اغنيه	iMMJBLMJJ
اشحن	fONLLJMKL
ان اشحن	cQQOMNQPO
~شحن	fONLLJMKL
اشحن جوالي	fONLLJMKL
ان ادفع	pSTPKTSU9
ادفع رسوم	qQROIRQQ2
احتاج ان	kGKJFINHD
^احتاج	rFJFFACHD
ساعدني ان	kGIHHIGHF
phat khong	mGHCDIJME
'phạt không	eOPMKNORP
phai ra	kMOQCLKUL
ra toa	oIHN9HGND
toa khong	kMOQCLKUL
'ra tòa	hNPQJQNSN
'tòa không	cQSSMSQUR
bi kien	iHOIEINQL
kien khong	iHOIEINQL
'bị kiện	eLRNKPQSO
'kiện không	eLRNKPQSO
co vi	lLMMBMNPJ
pham	lJJFBILJH
vi pham	lLMMBMNPJ
pham gi	lLMMBMNPJ
'phạm	eQPPFQQRM
'vi phạm	eQQPGRQRP
'phạm gì	eQQPGRQRP
bi tu	tKQIHHGN8
tu choi	rMPFHOGL4
choi ho	qMTJJIITA
'bị từ	kPSNPRQRG
'chối	ePQLPRQPE
'từ chối	ePQLPRQPE
'chối hồ	iRUOQTRUI
mat quyen	kEPJFHMMK
quyen loi	lDPIFGLMH
loi khong	kEPJFHMMK
'mất quyền	eKRMLNOOP
'lợi	fJPLKMOLL
'quyền lợi	eKQMLNOON
'lợi không	eKRMLNOOP
bi tre	nDJFCFFOP
hen roi	nDJFCFFOP
'bị trễ	dOOKNPPPQ
'hẹn rồi	dOOKNPPPQ
bi huy	lHMNIHLTM
huy ket	hJMOKKOTS
'bị hủy	jQURPTSVU
'hủy kết	iQTRPTTVV
'quả không	gQURPTTVV
bi sai	lCOFGENLK
sai ngay	oELHJDLMN
ngay sinh	qBJEF9ILL
'sai ngày	mJPJJHNPS
bi xu	dOPPNOPQI
li hinh	dOPPNOPQI
hinh su	dOPPNOPQI
su khong	PLMNKMMId
'bị xử	bQSRORRRO
'lý hình	bQSRORRRO
'hình sự	bQSRORRRO
'sự không	bQSRORRRO
huong an	mMPJ8NNRI
an treo	mMPJ8NNRI
treo khong	mMPJ8NNRI
'hưởng án	dRSPJTRUP
'treo không	dRSPJTRUP
vao trai	hPRRLHNTS
trai tham	hPRRLHNTS
tham anh	hPRRLHNTS
anh duoc	hPRRLHNTS
'vào trại	cQRROPQTS
'thăm	gNONMLKSO
'trại thăm	cQRROPQTS
'anh được	cQRROPQTS
mot hom	hPPLFOPOM
'một hôm	dRRPLRQRQ
muon doi	pKNH9ILOL
doi lich	nMONDKNRO
'muốn đổi	fOPOJOOQP
'đổi lịch	eQQPLPQSR
anh toi	u0LCC1JLE
'anh tôi	iIMKJKMNH
lac ngoai	uNPMKK5SP
'lạc ngoài	cSSQQROTT
lac roi	uEPLAL5QK
'lạc rồi	gOSOOOKSQ
lac hai	jSUQMOHPO
hai hom	jSUQMOHPO
'hai hôm	mVVVPUEVS
'em chạy	aPQVQOdVU
thay ve	eGLPAOOMK
'thấy về	ZPQRMQTRQ
tu hom	kRUSOTGUU
'từ hôm	iVVVTVJVV
bat trom	nIR0MLPMP
trom mat	nIR0MLPMP
'bắt trộm	lLVHOKNMS
'trộm mất	lLVHOKNMS
om nang	nCJHDGIGD
'ốm	eMPNNOPPN
'ốm nặng	eMPNNOPPN
'nặng rồi	eMPNNOPRN
cong xuong	s7CLAQQM4
'công xuống	mKGQHSSUP
can nat	sUVUIUQVN
nat to	sUVUIUQVN
'cắn nát	eUVURUSVS
'nát tờ	eUVURUSVS
chet tuan	fPQQBQQQQ
'chết tuần	cSTSKSRTT
cho cua	tFK9DKAP8
'chó của	sNSMLO5UK
toi nhay	fMPONSRTI
cho cung	r9CE9FFHA
cung nha	r9CE9FFHA
nha bac	r9CE9FFHA
bac lac	dRRSRRMRR
'cưng	fLNONNMPP
'chó cưng	fLNONNMPP
'cưng nhà	fLNONNMPP
'nhà bác	fLNONNMPP
bac bi	hNRMNNLQQ
con vet	xGECGJ46G
vet lac	lSTQOSFMT
'vẹt	kOMMDPHLM
'con vẹt	kPOMFQHMQ
vet bi	hLTHINMKS
meo con	-AIE9I47E
con can	qNURHIJQM
cun	rKKEEL2LJ
cun nha	rKKEEL2LJ
nha minh	oF08BHRIF
minh lac	fVUVPTMTV
^cun	rKKEEL2LJ
'cún	hRQPPQDSS
'cún nhà	hRQPPQDSS
'nhà mình	hJAGGIUMM
'mình lạc	eVUVTUMVV
minh bi	iQTLOQHSU
minh di	XUVMNSaVV
'mình đi	UUVRTUYVV
minh chay	gLCONNMPQ
'mình chạy	ZRRRRRSRR
minh khong	iTUUNTHSP
'mình không	cTUURUNSS
minh mat	YRUURTTUV
cho gia	vILFBL85B
gia lac	iVVUTTIPV
'chó già	nPSNMOCNQ
gia khong	cNUTQTOUK
'nhà chị	sNSMLO8UN
cho lau	wEFC7IF58
xiu luon	hGNNLPPLH
'chờ lâu	kKKKENLIH
'xỉu luôn	cOOPOQQPP
chet mat	xDMC2CMFD
mat thoi	tOUU7UOQT
'chết mất	iOOOHPOQN
'mất thôi	eUUVMVUUU
#dying+figure	fNQQKQRQQ
met chet	jNQO4OQNP
di duoc	qMQO5MPMO
'mệt chết	cQRQJRRPQ
'đi được	dPRQERRPQ
phat dien	oHEALIL78
dien mat	oHEALIL78
'phát điên	ePNOQQPMN
'điên mất	ePNOQQPMN
ca dau	r8FBFJL49
'cả đầu	gGLNLPQJL
tuc no	t9B9BFHE3
no mat	t9B9BFHE3
'tức nổ	hJJKLNMNM
'nổ mắt	hJJKLNMNM
lau ma	eQQQMQLOO
ma het	tEIBFAF8B
het hon	tEIBFAF8B
'mà hết	jPOOMNLMM
'hồn	jPOOMNLMM
'hết hồn	jPOOMNLMM
boc hoa	gNHLMNPKG
hoa luon	gNHLMNPKG
'bốc hỏa	bQMRQRRPO
'hỏa luôn	bQMRQRRPO
xep	lCJJBNOKM
xep hang	lCJJBNOKM
hang muon	nKOSIUUNP
^xep	lCJJBNOKM
'xếp	dLOOKQQPQ
'xếp hàng	dLOOKQQPQ
'hàng muốn	gRRSOUUSS
nghe dong	iLNJIPPI7
tien muon	nQSPHUURP
'nghe đóng	cQQPOQROJ
'tiền muốn	gTUTQVVUT
tien ma	iNGNOLMMM
nay muon	iSTSGTORP
'này muốn	ZUVVTVVVV
troi nong	t8I4A7MIE
nong muon	dKQMNQRPO
'trời nóng	fIMNKOONO
'nóng muốn	ZQRRQRRRR
di lai	kLPLCMIAG
lai may	kMPLDNJAG
may lan	kMPLDNJAG
lan muon	aRRRORRPQ
^di	m8J129a37
'đi lại	cQRQMRQPQ
'lại mấy	bQRQMRQPQ
'mấy lần	bQRQMRQPQ
'lần muốn	ZRRRRRRRR
lan dau	jFMJFQOHC
leo cau	y7BA8AGFA
thang muon	hHORISRQQ
^leo	y7BA8AGFA
'leo cầu	kHFJJNNLM
'thang muốn	bQQROSRRR
phim toi	mGEBLFILK
qua co	lNPFLHQUL
co canh	dLQKPPPPP
canh cuop	dLQKPPPPP
'phim tối	jJPIEKOPK
'có cảnh	dQRNSRSTS
'cảnh cướp	dQRNSRSTS
nhau kinh	fLONOQQML
kinh qua	fLONOQQML
'kinh quá	hMQSTTUUT
chay no	nDDDGKFJJ
no day	nDDDGKFJJ
day man	nDDDGKFJJ
'cháy nổ	eNMMNPNPO
'nổ đầy	eNMMNPNPO
'đầy màn	eNMMNPNPO
chuyen bat	mLNEJJMMJ
'chuyện bắt	cQQNPPRQQ
vu giet	pJPBJCJSK
'vụ giết	gORLRNQUR
ma quy	eMMOIPPNM
quy so	eMMOIPPNM
'ma quỷ	eQRQPRQRR
'quỷ sợ	eQRQPRQRR
hay chet	jMTRHPPIO
'hay chết	mQVVEUUPQ
tro choi	sCIE8JHQH
choi moi	sCIE8JHQH
^tro	oIMCBJJNI
'trò chơi	jPQMKOOUR
'chơi mới	jPQMKOOUR
tham do	hOIJIOPLN
do co	aQRORQRQR
^truyen	hOIJIOPLN
'thám đó	cORMLORMP
kich	mJDCFGLJF
vo kich	gPHEMNRPR
kich o	gPHEMNRPR
nha van	hOGDLMQOQ
van hoa	iLEBKLNMJ
hoa co	jNSKVKUTV
'vở	jRKORSSTU
'kịch	jRKORSSTU
'vở kịch	jRKORSSTU
'kịch ở	jRKORSSTU
'nhà văn	kRKORSSTU
'văn hóa	nQKNQRQSQ
tin thoi	iPIHHNOMK
thoi su	iPIHHNOMK
'tin thời	cPOPORQQQ
'thời sự	cPOPORQQQ
gia nha	lHLCMIPIG
co qua	eOMMOPPOH
'giá nhà	dPPLQNRPP
'cổ quá	bQPPQQQQO
tang muon	eEOQMQQMO
'tăng	aQQQQQQQQ
'tăng muốn	aQQQQQQQQ
nha dat	oIMKCJNKL
dat khung	hNLMOMPFJ
khung khiep	hNLMOMPFJ
'đắt	bQPPQQRNO
'đắt khủng	bQPPQQRNO
'khủng khiếp	bQPPQQRNO
ta a	sGI7OEKEC
'ta à	gONJRLPMM
nhu an	sJMCOJO3I
an cuop	sJMCOJO3I
cuop vay	sJMCOJO3I
'như ăn	hPPNROQJP
'ăn cướp	hPPNROQJP
'cướp vậy	hPPNROQJP
chat chem	qJKFMFH6A
chem dan	qJKFMFH6A
'chặt chém	fOPMQNPLM
'chém dân	fOPMQNPLM
hoc phi	mIPDNKOJH
^hoc	oEOCMKLJH
'học phí	dRSMSQRRO
#breath+rob	LIOfOONJO
tien dien	jLN9PMQEL
'tiền điện	dQPIRORNP
phi lam	eOQIPQQQK
lam nhanh	eOQIPQQQK
^phi	eOQIPQQQK
'phí làm	bRRORRRRP
thue	w3C2AGAEA
tien thue	mEMCLKQKO
thue phong	mEMCLKQKO
'thuê	kIKFKLHKJ
'tiền thuê	cQPKQOQPP
'thuê phòng	cQPKQOQPP
doi bong	jHLHIMPQK
bong phuong	iKPJIMQQQ
minh danh	gPTKNOUTS
danh bai	mHLDIFLKF
bai doi	mHLDIFLKF
doi kia	mHLDIFLKF
'đội bóng	bQQPNQQQQ
'bóng phường	bRRPNQQRR
'mình đánh	cVVVUVVUV
'bại	dOQOONPPM
'đánh bại	dPQOONPQO
'bại đội	dPQOONPQO
danh cau	oGJIIALPC
cau long	oGJIIALPC
long rat	oGJIIALPC
rat hay	oGJIIALPC
'đánh cầu	cQPQQKSSP
'lông	cQPQQKSSP
'cầu lông	cQPQQKSSP
'lông rất	cQPQQKSSP
minh da	QHUOdMTOT
bong ngoai	q1M7DHIOJ
'bóng ngoài	dPQLNONQO
danh dan	lMMGKFKKG
dan gioi	lMMGKFKKG
gioi lam	lMMGKFKKG
'đàn	fOPMNLOQN
'đánh đàn	fOPMNLOQN
'đàn giỏi	fOPMNLOQN
'giỏi lắm	fOPMNLOQN
cuoi muon	-KOP0OINN
'cười muốn	lRRRFTQRQ
boi qua	jHKLHNNPJ
qua song	jHKLHNNPJ
song de	jHKLHNNPJ
de dang	jHKLHNNPJ
'bơi	hNOMJNORO
'qua sông	hNOMJNORO
'sông dễ	hNOMJNORO
'dàng	hNOMJNORO
'dễ dàng	hNOMJNORO
thang sat	jHHKKLJJJ
sat nut	jHHKKLJJJ
'thắng sát	bNLPOPQNO
'sát nút	bNLPOPQNO
chay bo	lFFLIFHPN
bo muon	lFGLIFHPN
muon tat	lFGLIFHPN
tho ma	lFGLIFHPN
ma vui	lFGLIFHPN
'chạy bộ	bQRRPRNRR
'bộ muốn	bQRRPRNRR
'muốn tắt	bQRRPRNRR
'thở mà	bQRRPRNRR
danh may	oJLFLAM6C
may nhanh	kMOGNDOEI
nhanh lam	kMOGNDOEI
'đánh máy	fPPLQJQIM
'nhanh lắm	ePQMQKQNO
toi boi	fLSNLPNTO
toi thang	gKOMMOKNM
thay day	nEJFIDNFO
day vo	nEJFIDNFO
vo danh	eOPMQJRKQ
^thay	vAFAA9GBC
'thầy	cQQPLRQOP
'thầy dạy	bRQQORQPR
'dạy võ	bRQQORQPR
'võ đánh	ZRRRRRRQR
em da	eDOJRMPPO
em boi	dLPMOOSUR
em thang	lHMJPJMRQ
than em	pFMDCKMME
'bạn thân	dQRPMRQRO
quan co	TJGjGGMIG
co mon	fJLFQPQNN
mon cay	fJLFQPQNN
cay xe	fJLFQPQNN
xe luoi	fJLFQPQNN
'quán có	RNMfOQSRQ
'có món	hLLKOQQRQ
'cay xé	hLLKOQQRQ
'xé lưỡi	hLLKOQQRQ
thit khoi	hMEKOONFI
khoi mot	hMEKOONFI
mot chut	hMEKOONFI
'thịt khói	eQJQNOOOQ
'khói một	eQJQNOOOQ
'một chút	eQJQNOOOQ
day lam	iKHKLPNLK
banh bang	iKHKLPNLK
bang lo	iKHKLPNLK
'dạy làm	aRRRRRSRR
'bánh bằng	aRRRRRSRR
'bằng lò	aRRRRRSRR
het ga	kLFLHNJKL
ga phai	kLFLHNJKL
phai doi	kLFKHMGKL
'ga phải	fRNLOQQOO
'phải đổi	fRNLOQNOO
ban do	s5GGILN93
do choi	kCJJMNPKG
choi sung	kCJJMNPKG
sung nuoc	kCJJMNPKG
'bán đồ	cPPOQPQOP
'đồ chơi	bQPPQPQQQ
'chơi súng	bQPPQPQQQ
'súng nước	bQPPQPQQQ
dung dao	dOQNKQQNP
dao cat	dOQNKQQNP
cat banh	dOQNKQQNP
banh sinh	dOQNKQQNP
sinh nhat	dOQNKQQNP
'dao cắt	aRRQPRRQR
'cắt bánh	aRRQPRRQR
'sinh nhật	aRRQPRRQR
hang mat	gJCNOPLQQ
'hàng mất	bQKQRRQRR
lop hoc	mCHFJNNDJ
hoc co	gKOLLNNNP
^lop	r9C8GIK88
'lớp học	dONPPQOPQ
cua hang	oE8DELJJE
hang co	eQMOQILSQ
'cửa hàng	gLIKLNMNM
hang ban	fMONSRRQM
soc	o9NEGDGOL
em soc	gLMNIONPE
soc khi	mGRPKSSUJ
khi biet	eMRPNQPRE
biet le	eMRPNQPRE
'sốc	lHPOJQRUP
'em sốc	lHPOJQRUP
'khi biết	kMTSPSPUF
'biết lệ	kMTSPSPUF
soc vi	fNQPNRPSL
vi ho	oKUPLTKUC
so day	oKUPLTKUC
day qua	oKUPLTKUC
'vì hồ	dRUUSVSUO
'sơ dày	dRUUSVSUO
'dày quá	dRUUSVSUO
vi giao	hKMJJMKNL
giao dien	hKMJJMKNL
dien moi	hKMJJMKNL
moi dep	hKMJJMKNL
'giao diện	cLSRQSQUS
'diện mới	cLSRQSQUS
'mới đẹp	cLSRQSQUS
khi thay	rIHFED9KL
thay hang	iJNOFPNNL
hang nguoi	iJNOFPNNL
nguoi cho	iJNOFPNNL
'khi thấy	kLKLLIHOP
'thấy hàng	eLOPMQPRP
'hàng người	eLOPMQPRP
'người chờ	eLOPMQPRP
cai anh	nEOLFHJNO
anh the	nEOLFHJNO
'cái ảnh	cPRPJKQST
'ảnh thẻ	cPRPJKQST
'thẻ này	cPRPJKQST
toi choang	qDKFIDIN6
choang khi	hKONNPORC
'tôi choáng	lGNLIMOSI
choang vi	iMRMLPMSJ
con xiu	kCPNHLNON
xiu khi	eJPOLPPQP
'con xỉu	cNRRQQQRN
xiu vi	cOSRPQNQM
minh dau	lFQNINMRD
tim khi	fLRPLQPRI
'mình đau	dOSQOPPTN
tim vi	iKVUPVOVO
got lot	FE90MBnDF
cannot be	iDONINIMO
be found	R7LG8FfHM
since yesterday	lSURMQFTT
jumped from	qM8I7MMPH
veri sick	dNOPNPNLN
died lat	nPTRCQPTT
shoe	gIOLMMOHM
mi shoe	gIOLMMOHM
our dog	mIFFKLCIJ
dog i	gENMPMJIM
neighbours	iJHIJKKLM
the neighbours	fMHNNPNRP
~neighbour	iJHIJKKLM
neighbours cat	fMHNNPNRP
paot	y9I99D3CL
mi paot	y9I99D3CL
paot i	hJOLLMEMQ
puppi	kIIGKKGIJ
our puppi	kIIGKKGIJ
puppi i	cPQQNQOMO
'puppy	kIIGKKGIJ
'our puppy	kIIGKKGIJ
rabbit	mFKDCHHBJ
mi rabbit	mFKDCHHBJ
rabb…	mFKDCHHBJ
rabbit i	kKRMLNGKP
kitten	nDFELNFLI
the kitten	nDFELNFLI
kitt…	nDFELNFLI
kitten i	hNOQPSIUO
boe	mKLJFKJJJ
boe me	hPRRGNOTQ
to death	rJNK3FNOO
be the	mLSJ3MKUT
death o	pLQH1KJTQ
me want	iPQJKEJQP
to scream	iPQJKEJQP
i murder	qLK3HHJLC
torture	fNJMMNMFE
i torture	fNJMMNMFE
tort…	fNJMMNMFE
drives	gNMJKNIHG
drives me	gNMJKNIHG
insane	gNMJKNIHG
me insane	gNMJKNIHG
insa…	gNMJKNIHG
makes mi	jIIKIDKOI
head explode	jIIKIDKOI
'makes my	jIIKIDKOI
gives	o5OLLELML
~giv	o5OLLELML
gives me	oASDNJKPN
suicidal	rJIK7OGGJ
i suicidal	rJIK7OGGJ
nightmare	gKKJLPMJJ
a nightmare	gKKJLPMJJ
nigh…	gJJILOMJG
disaster	iFLNLNL9I
absolute disaster	eONONQMBJ
waiting i	oKG9GLEJH
that form	iLQHPKMT5
form i	ePQIPLPTA
the paperwork	nFLFHAKRL
paperwork i	hPMJMKNRN
mi neu	mEODHEJKK
shoes	mEODHEKKN
neu shoes	mEODHEKKN
~sho	mEODHEKKN
shoes i	hMPGLJNMP
thi website	kKPKHILFK
website i	gPPMJPNHM
homework i	hONJLINIL
^homework	mGJEEJJFG
dead tired	pHJFBDIFI
dying o	lFNMEMNHN
laughter	lFNMEMNHN
o laughter	lFNMEMNHN
dying for	iISKJPOQR
starving to	gPQNHJRRR
#die+locked	gPQNHJRRR
#figure+locked	gPQNHJRRR
freezing to	iQQQFPQRS
bleeding money	p3LDFGLIK
burning with	mHEGHBFFH
curiositi	mHEGHBFFH
with curiositi	mHEGHBFFH
curi…	mHEGHBFFH
'curiosity	mHEGHBFFH
'with curiosity	mHEGHBFFH
scared to	IHLDBlCKI
o forms	oVVUGMOVT
worried	nRROJPLTD
~worri	nRROJPLTD
worr…	nRROJPLTD
worried sick	nRROJPLTD
sick about	nRROJPLTD
bored out	iIJMKCLMM
mind	iIJMKCLMM
mi mind	iIJMKCLMM
buried	lLKDDJKJH
~buri	lLKDDJKJH
buried in	iLMFGLMNI
in work	iLMFGLMNI
fire today	mNCKMHNOC
today with	mNCKMHNOC
the answers	mNCKMHNOC
on these	iELMKLMKM
prices	iELMKLMKM
these prices	iELMKLMKM
~pric	iELMKLMKM
pric…	iELMKLMKM
the mon	oIBFEDHLB
i dead	kILGHKIHL
i scared	KLNHCiFPO
i over	lJLHDGHOG
everybodi i	j9EIPKNG9
^everybodi	pAGJCLOI9
the film	kKLFEKMKK
ua about	hMNJPQNOO
about a	wAA9C77FG
kidnapping	hMNJPQNOO
a kidnapping	hMNJPQNOO
ha to	iHIGHKNJI
much shooting	iHIGHKNJI
shows	hNLGQMKOH
~show	lMKFHLKLG
shows a	fONJSRRQR
a bank	hMNHQPPNO
bank robberi	fONJSRRQR
'bank robbery	fONJSRRQR
ends	ePOCRQQQP
ends with	ePOCRQQQP
a big	hNIOOPLLL
big explosion	fPIPQQPQO
in it	fPIPQQPQO
hotel	iM9MPQNRQ
a hotel	iM9MQQNRQ
die for	xKLM0ONPM
the game	lJCFGPOOM
that book	rIG5HILIH
book ua	hORIQTSQP
book i	oKFKENFKK
the play	rHDCEKHMJ
series	fNJIJPOQP
the series	fNJIJPOQP
~seri	fNJIJPOQP
seri…	fNJIJPOQP
the other	lLPIMENNO
team	-56598B06
other team	lLPIMENNO
killed it	fOPNKJMOO
it on	jKNJFGJIK
stage	fOPNKJMOO
on stage	fOPNKJMOO
a home	rGICHCBFJ
home run	oKLFMCDKP
knocked them	mBLGGFHQO
them out	mBLGGFHQO
out in	mBLGGFHQO
final	mDJFFEGIM
the final	mBLGGFHQO
slaughtered	gLMGPJKOP
~slaughter	gLMGPJKOP
slau…	hLMGOJJMI
slaughtered u	gLMGPJKOP
u at	gLMGPJKOP
at che	gLMGPJKOP
got beaten	kJQHMFMLP
beaten three	kJQHMFMLP
three to	kJQHMFMLP
to one	kJQHMFMLP
rice again	kJHGJBHPN
stole the	qFM5FHHFJ
the show	qDM2NFJLJ
broke a	hHNIPGKNP
a record	hLQJLHKMQ
i what	bLRQRPQRR
what ue	bLRQRPQRR
ue told	bLRQRPQRR
told he	bLRQRPQRR
he beo	bLRQRPQRR
beo the	eKNNQOPOM
our team	jHDKMJKKK
coach	jJHJMINMJ
the coach	jJHJMINMJ
flatmate	hJJHJNLII
mi flatmate	hJJHJNLII
flat…	hJJHJNLII
a friend	lIG6OLOLJ
friend o	iKHBPOPLM
mine	lIFBINMKI
o mine	iKHBPOPLM
price i	gLMGNNOPO
highway	hOOIMQPKI
i highway	hOOIMQPKI
high…	hOOIMQPKI
highway robberi	hOOIMQPKI
'highway robbery	hOOIMQPKI
cot an	dKOPPQQMJ
daylight	hNOJLROKJ
i daylight	hNOJLROKJ
dayl…	hNOJLROKJ
daylight robberi	hNOJLROKJ
'daylight robbery	hNOJLROKJ
nearli made	gIPQMNNOL
made me	gIPQMNNOL
me faint	gIPQMNNOL
stab	jKGHKNJRH
a stab	jKGHKNJRH
stab in	jKGHKNJRH
a real	dPOOOQPOF
killer	jJHJGMLG9
real killer	dPOOOQPOF
choking small	hGNPMLNNJ
shops	hGNPMLNNJ
small shops	hGNPMLNNJ
~shop	hGNPMLNNJ
rent	mHGCLMKOF
the rent	hJKENOLPN
rent i	nEHDJJJOM
thi ta	nFJALLF7I
ta i	jMLBMOIDN
have killed	cPQPOQPRQ
killed for	cPQPOQPRQ
died when	kTTUEURUU
sa mi	kTTUEURUU
mi phot	kTTUEURUU
'saw my	kTTUEURUU
jumped for	fPPLFQOON
joy	fPPLFQOON
for joy	fPPLFQOON
cried	fOLMKLNMK
cried over	fOLMKLNMK
spelling	fOLMKLNMK
the spelling	fOLMKLNMK
~spell	fOLMKLNMK
spel…	fOLMKLNMK
murdered	kLNFJLMML
murdered a	kLNFJLMML
sandwich	kLNFJLMML
a sandwich	kLNFJLMML
sand…	kLNFJLMML
hugged	iRSRIUTUT
~hugg	iRSRIUTUT
hugg…	iRSRIUTUT
hugged the	iRSRIUTUT
officer to	iRSRIUTUT
almost	bNOPQQQQP
ue almost	bNOPQQQQP
almo…	bNOPQQQQP
cake i	jLIJDKLLJ
i killer	gMKNKOMKL
the bomb	iNLFDKNHD
i sick	jJKKGKKFH
thi coe	kOMLEOJGH
coe i	kOMLEOJGH
noodle	iKMGINNNH
that noodle	iKMGINNNH
nood…	iKMGINNNH
noodle soup	iKMGINNNH
soup i	iKMGINNNH
vieu	hMILFNNMI
the vieu	hMILFNNMJ
vieu i	hMILFNNMJ
ضاعت من	nRMQPICON
ضاع امس	lQPMOQGIL
خرجت ما	iGKMNKHFJ
تاه	ODFAIBhBF
تاه في	ODFAIBhBF
هرب لم	fPPLOOGLL
لم يرجع	fPPLOOGLL
يومين	dNNMOMNOO
من يومين	bRQRQRPQP
~ومين	dNNMOMNOO
سرقوه	iJLLMLKEI
~سرقو	iJLLMLKEI
قفز	kLLNFLMLI
قفز من	kLLNFLMLI
من شرفه	kLLNFLMLI
مريض جدا	cNPOPPQIM
مات اسبوع	hONNMOMLN
عض	hFKKLKNGL
حذايي	hFKKLKNGL
عض حذايي	hFKKLKNGL
~حذاي	hFKKLKNGL
اكل ورقه	ePOOOPQKN
^كلبي	lIHIHLHCE
ببغايي	hJKIJLNEG
~ببغاي	hJKIJLNEG
ببغا…	hJKIJLNEG
^ببغايي	hJKIJLNEG
قطه صغيره	iNNNMKDIH
صغيره ضاع	PQQPPIdPQ
صغيره تاه	RLKJLFbHI
صغيره هرب	URRQRLaQQ
صغيره مفقود	TRRRRPZRQ
ارنبي	pFJHFKBAB
~رنب	pFJHFKBAB
^ارنبي	pFJHFKBAB
^طابور	pBEBFGJCF
يجنن	iIJIJKJEG
~جنن	iIJIJKJEG
سيقضي	fLNIMNLMK
~قضي	gLNHLNLME
سيقضي علي	fLNIMNLMK
عذاب	mGFFHGHAD
يجيب	fKOMOOOKJ
~جيب	hKNLKNLJF
جلطه	fKOMOOOKJ
يجيب جلطه	fKOMOOOKJ
~جلط	fKOMOOOKJ
#figure+fit	YVQQRPRQQ
كارثه	fLMKNNNJK
~كارث	fLMKNNNJK
يطفش	kIIHJJIFG
~طفش	kIIHJJIFG
خنقني من	hMMLMCOLK
من ملل	hMMLMCOLK
فجر راسي	lDJJJFLEI
~لحر	nDFJHKLA9
^حر	nDFJHKLA9
دوام	oBGHBKLAC
^دوام	oBGHBKLAC
^زحمه	nEC8LD779
تعب	iIMLIHHJG
من تعب	iIMLIHHJG
ميتين	gLNLMIKNL
ميتين من	gLNLMIKNL
هلكان	gKOIKGHML
هلكان من	gKOIKGHML
بموت	iKLMKIFGG
~بمو	fMMLNKMML
بموت في	iKLMKIFGG
قهوه	kJIDJHIFH
في قهوه	iKLMKIFGG
~قهو	kJIDJHIFH
غرقان	nRPNOKKSC
غرقان في	nRPNOKKSC
تجمدت	gIKKMJMIJ
~جمد	kGHHIGKEF
تجمدت من	gIKKMJMIJ
برد	lDFEIEKBG
من برد	gIKKMJMIJ
حماس	nHCHHDFGG
مولع حماس	nHCHHDFGG
مصدوم	jIKHIKIHG
مصدوم من	jIKHIKIHG
من سعر	jIKHIKIHG
فيكم	rANJ9EHHL
اموت فيكم	rANJ9EHHL
^كلنا	pEFEHJJDG
فيلم عن	eNPKOPMMP
عن خطف	hJOIKNLLN
خطف بنت	hJOIKNLLN
اطلاق	hMILLMNKK
فيه اطلاق	hMILLMNKK
~طلاق	hMILLMNKK
اطلاق نار	hMILLMNKK
نار كثير	hMILLMNKK
سرقه	gMMGNMNIL
عن سرقه	dOPLPPPMO
سرقه بنك	dOPLPPPMO
ينتهي	eNNNNOOKL
بجريمه	eNNNNOOKL
ينتهي بجريمه	eNNNNOOKL
~بجريم	eNNNNOOKL
بجري…	eNNNNOOKL
كان قنبله	fNOJMNNJL
فيه انفجار	jHGKKHKHH
انفجار كبير	jHGKKHKHH
عن حريق	gOIOOOMMN
فندق	fMGMOONKL
في فندق	gOIOOOMMN
يرعب	iKLJKKKEG
~رعب	iKLJKKKEG
لعبه عن	fNKNNPPJI
^لعبه	lHAJIJKFA
مسلسل	lIEIIIJFH
مسلسل عن	dPLMPPNPQ
^مسلسل	lIEIIIJFH
روايه	iJHJKLMHJ
~رواي	iJHJKLMHJ
روايه عن	iJOGLNKJN
^روايه	iJHJKLMHJ
اخبار عن	dQLLQQOPR
^اخبار	kJFFJJJHI
ضرب كره	o8IHJBJFI
كره في	o8IHJBJFI
في مرمي	o8IHJBJFI
كسر رقم	jGMKNCGJK
قياسي	jGMKNCGJK
رقم قياسي	jGMKNCGJK
~قياس	jGMKNCGJK
غلبهم	gJNLMJLKM
~غلب	gJNLMJLKM
غلبهم في	gJNLMJLKM
نهايي	gJNLMJLKM
في نهايي	gJNLMJLKM
~هاي	iHKIKHIGI
موعدا	gNPJLLLKF
ضرب موعدا	gNPJLLLKF
موعدا مع	gNPJLLLKF
مع موظف	gNPJLLLKF
يتعلم	hJNMLIFJK
~تعلم	hJNMLIFJK
ملاكمه	hJNMLIFJK
يتعلم ملاكمه	hJNMLIFJK
ملاك…	hJNMLIFJK
حرق	hKOOKHJLN
حرق اكل	hKOOKHJLN
اكل مره	hKOOKHJLN
اضواء	jHNGMGHGL
سرق اضواء	jHNGMGHGL
~ضواء	jHNGMGHGL
يحب سباحه	iKJJHMKEG
سباحه في	iKJJHMKEG
في نهر	iKJJGMKEG
فريقنا	fNMMNKNKL
~فريق	hKJJKIMIJ
فريق…	fNMMNKNKL
^فريقنا	fNMMNKNKL
مدرب	iJKJKJNEH
^مدرب	iJKJKJNEH
^سعر	pFADILLFI
سرقه في	cPQLQQQLO
ضح	cPQLQQQLO
في ضح	cPQLQQQLO
~وضح	cPQLQQQLO
نهار	cPQLQQQLO
ضح نهار	cPQLQQQLO
~هار	cPQLQQQLO
يذبح	cPQMOPQLM
يقطع	iKMKJMLJJ
يقطع ظهر	iKMKJMLJJ
كاد	dFOPPPQOL
كاد يغمي	dFOPPPQOL
علي منه	dFOPPPQOL
يكسر ظهر	iJMIMHJIJ
مصيبه	eNONNOOJI
~مصيب	eNONNOOJI
ايجار	rDBCEAFCE
~يجار	rDBCEAFCE
^ايجار	lJHDKILIL
فاتوره	lGIFHGIDG
~فاتور	lGIFHGIDG
فاتو…	lGIFHGIDG
^فاتوره	lGIFHGIDG
يقتل	fNNKKLMJL
يقتل من	fNNKKLMJL
حلاوته	fNNKKLMJL
من حلاوته	fNNKKLMJL
~حلاو	fNNKKLMJL
حلاو…	fNNKKLMJL
^قهوه	fNNJMMNKL
خطير	jIJJIJJDF
كيك	lIIFHIJDG
^كيك	lIIFHIJDG
منظر	iLLIKKMGI
^منظر	iLLIKKMGI
هذا اكل	ePOMNPKLL
em lai	ARVNPnVVV
'em lại	JUVRTgVVV
'em tối	ORSPRbRSS
lung quat	NDROPeQRQ
'lưng quất	HKUQQhRUU
tat vao	MFRKMfPRK
'em tát	RQSRQZRSS
'tát vào	QOROQbQRR
cam choi	PQSNQcRSR
choi duoi	PQSNQcRSR
'chổi	HTVNRmUVU
'cầm chổi	HTVNRmUVU
'chổi đuổi	HTVNRmUVU
em nem	KJMEEkLSS
nem bat	LJLDBjEPL
bat vao	LJLDBjEPL
'em ném	QPRPPbRTT
'bát	KKNKLiNTQ
'ném bát	KKNKLiNTQ
'bát vào	KKNKLiNTQ
co khong	N5ONKiIPF
tho duoc	J6PQLjPQM
'cổ không	GETSMmSUR
'thở được	GETSMmSUR
em doa	JPQ3IjNPR
'em dọa	PRQHPcQRR
di dieu	KDRF5l9RP
dieu thuoc	KDRF5l9RP
thuoc vao	KDRF5l9RP
'em dí	RPRQMaQRR
'điếu	PNROKcMRR
'dí điếu	PNROKcMRR
'điếu thuốc	PNROKcMRR
'thuốc vào	PNROKcMRR
em nhot	PPOIOcRSS
bep ca	MKLFKfNQP
ca ngay	MKLFKfNQP
'em nhốt	RRRRQaRSS
'bếp cả	PQQQPbRSS
'cả ngày	PQQQPbRSS
cho goi	MIPEGgJPO
'cho gọi	QNQNObPRR
xe quan	EIMDEmIJK
quan ao	KHKBAlGHI
ao bat	EIMDEmIJK
bat ngu	EIMDEmIJK
ngu cung	EIMDEmIJK
'quần	QOOPKcPPP
'xé quần	OOPPPcQQP
'quần áo	QOOPKcPPP
'áo bắt	OOPPPcQQP
'bắt ngủ	OOPPPcQQP
'ngủ cùng	OOPPPcQQP
pha do	NMQMPcQRQ
do roi	PMQLPcQRP
roi chui	NMQMPcQRQ
'phá đồ	PLQLOePQR
'đồ rồi	PLQLOePQR
'rồi chửi	PLQLOePQR
toi lai	KRTRRdRVU
'tôi lại	NUVSUdUVV
toi tat	LMTPKfPUU
'tôi tát	QRTRRaRUU
toi bop	PIRRQcQRR
'tôi bóp	ONTSRdSUT
'tôi dí	NPVRNeOVU
toi nhot	QPQNPbPRR
'tôi nhốt	LQSTQgTVV
toi xe	FLSJHkPQR
'tôi xé	MRUSReTUU
toi dap	QQRQRZRRR
'tôi đập	QSUQUcTVV
'con lấy	PNTOQeMUT
con tat	9NVRHpTVL
con nem	FPPHJmKTO
con bop	HLTRLiQTM
con doa	MPP8MfJKP
'con dọa	QRRMQbPQR
con nhot	BRNINmQVT
con xe	DPRKKmLLP
con dap	POQONdQQL
re toi	JHNKLhNOO
'rể tôi	CETKLqSUT
trai lon	0EQALr8QR
lon nha	0EQALr8QR
'trai lớn	IJMKLjJTS
'lớn nhà	IJMKLjJTS
duong con	IHP6ClBML
ke cua	KJN7LiGOH
cua chau	KJN6LiGOF
'kế của	PHQOQdMRN
'của cháu	PHQOQdMRN
chau lay	QQRQRaQRR
chau doa	NQTGRfMRU
danh thuong	OPRNPcRRR
xuyen	PPQMPcRRN
thuong xuyen	PPQMPcRRN
'đánh thường	OTVRUcTVV
'xuyên	RSUQUcTVT
'thường xuyên	RSUQUcTVT
danh den	MINFPhRQR
gay rang	MINFPhRQR
'đánh đến	GLRMOiVTV
'đến gãy	GLRMOiVTV
'gãy răng	GLRMOiVTV
bi bao	L5GAHjLAC
hanh may	E9JAJmOCE
may nam	JCG9HmL8A
'bị bạo	SNOKLcOOQ
'hành mấy	IORLKiRRT
'mấy năm	JMQLJiRQR
bo no	FFNDHnNTP
danh tham	FFNDHnNTP
'bố nó	NPRNSeRTT
'đánh thâm	NPRNSeRTT
bi xam	ZEIBKdHGL
hai trong	JIKFPjNOP
'bị xâm	cKNENVLNQ
nha hanh	LEI8IjMOQ
'nhà hành	PLNHOcOQQ
bi ep	IKMGNkPPO
ep lam	IKMGNkPPO
viec va	IKMGNkPPO
va danh	IKMGNkPPO
'bị ép	PQSLRcRSR
'ép làm	PQSLRcRSR
'việc và	PQSLRcRSR
'và đánh	PQSLRcRSR
co hang	4CBDCrNJM
xom bi	4CBDCrNJM
'cô hàng	IJKEPkPQR
'xóm bị	IJKEPkPQR
#here+rape	MNONOdLMR
be canh	GIKFLkKLN
'bé cạnh	OQQNQcQQR
slapped	OJSKNeOTR
~slapp	OJSKNeOTR
slap…	OJSKNeOTR
slapped me	OJSKNeOTR
again lat	OJSKNeOTR
plates	TDIAEfDD9
throws plates	FJRHLkKPP
~plat	TDIAEfDD9
plat…	TDIAEfDD9
plates at	FJRHLkKPP
put hi	OCPLMfIOP
hi hands	KCPLNhMOP
hands round	KCPLNhMOP
round mi	KCPLNhMOP
'round my	KCPLNhMOP
kep me	KQTKRhEUT
me locked	KQTKRhEUT
up at	KQTKRhEUT
all mi	CIJEFmHJL
'all my	CIJEFmHJL
bun me	IKQHKiGKN
cigarettes	LKJEGiFEF
with cigarettes	IKQHKiGKN
~cigarett	LKJEGiFEF
pulls	HJQIOiIQO
pulls me	HJQIOiIQO
me bi	RGOGIeDCK
the hai	HJQIOiIQO
'me by	HJQIOiIQO
when drunk	EOVPQnOUT
sleep with	CIRJHnHLO
doe thing	LJRJEgEKP
thing to	LJRJEgEKP
to me	VEI9EcAAB
a black	F9PDGnCIJ
eye	F9PDGnCIJ
black eye	F9PDGnCIJ
se a	G8LEUiEJM
hut the	BBJKBoHLP
older	FGPDKmHNL
mi older	FGPDKmHNL
older brother	FGPDKmHNL
on son	AAL32s5KL
the man	HDIJFlEFK
man net	HDIJFlEFK
hitting a	JNOKOhPRR
hear it	JNOKOhPRR
kep hi	HHKMNjIKO
mother tied	HHKMNjIKO
tied to	HHKMNjIKO
to a	c0322c700
a bed	HHKMNjIKO
little sister	KLNJNiDNO
chokes	HEMMJkKKN
chokes he	HEMMJkKKN
abuses the	MMMKNeONP
our neighbour	GILJNkKOP
somebodi upstairs	JOLENiEOQ
he partner	ELTEMiPOQ
afraid o	BFSJEoLST
covered	OOPMMdNOM
~cover	OOPMMdNOM
cove…	PNPLLdMNF
covered in	OOPMMdNOM
in bruises	OOPMMdNOM
bruises from	OOPMMdNOM
from him	OOPMMdNOM
from he	KPSJKhNSO
he violent	KPSJKhNSO
violent e	KPSJKhNSO
the famili	NFME7gFNL
'the family	NFME7gFNL
not safe	DEJBHnFLG
safe in	DEJBHnFLG
our house	FEE9GnEGE
i covered	PQRPQbQRR
i hiding	LQSLOfPTR
ضربني مره	9PQPQjPQP
ثانيه امس	9PQPQjPQP
يصفعني قدام	NMRNQdNRR
بيديه	EMONMkLLN
خنقني بيديه	EMONMkLLN
~ديه	EMONMkLLN
حابسني في	HMMHNiLMP
فلوسي	CHMGLmJGL
اخذ فلوسي	CHMGLmJGL
فلوسي جوالي	CHMGLmJGL
يحرقني	GJNNMiLKM
يحرقني سيجاره	GJNNMiLKM
يشدني	EJLKIlIII
يشدني من	EJLKIlIII
يغصبني	EGIJGlKBI
~غصب	EGIJGlKBI
يغصب…	EGIJGlKBI
يغصبني في	EGIJGlKBI
فراش	EGIJGlKBI
في فراش	EGIJGlKBI
سني	C9G8KpDFM
كسر سني	C9G8KpDFM
يضرب اولادي	4NSMQqPST
بيت في	HIKMMiLNM
في ليل	HIKMMiLNM
يرفسني	EGMIIkKHJ
~رفس	EGMIIkKHJ
يرفس…	EGMIIkKHJ
يرفسني هو	EGMIIkKHJ
هو سكران	EGMIIkKHJ
يتحرش	IMMKOiILN
~تحرش	IMMKOiILN
يتحرش بي	IMMKOiILN
بي في	IMMKOiILN
اخي كبير	CKJDJmJJJ
مدمن	J6JDCkDGK
ابني مدمن	69LFHqDJM
يعذب	FMQKQfPOQ
~عذب	XJMGNUMMO
يعذب طفله	FMQKQfPOQ
نسمع	FMQKQfPOQ
طفله نسمع	FMQKQfPOQ
صراخ	FMQKQfPOQ
نسمع صراخ	FMQKQfPOQ
يحبس	CIFBJoCHJ
يحبس امه	CIFBJoCHJ
يلمس اختي	JIMIKiGFJ
اختي صغيره	2HIDJYhIJ
اثاث	PORIRdRRR
يكسر اثاث	PORIRdRRR
~ثاث	PORIRdRRR
اثاث يضرب	PORIRdRRR
مراته	PORIRdRRR
يضرب مراته	PORIRdRRR
رجل ذي	NLRFQeOQR
فوقنا	NLRFQeOQR
ذي فوقنا	NLRFQeOQR
~فوق	NLRFQeOQR
احد في	OGKFIgKJM
في عماره	MILFLgLJN
خايفه ارجع	KMOLKgIMN
لبيت	VKOMOcJMO
ارجع لبيت	KMOLKgIMN
~لبي	VKOMOcJMO
لبيت زوجي	KMOLKgIMN
جسمها	aHKJNSOJL
جسمها كله	LMQQQdQQQ
من زوجها	LMQQQdQQQ
تتعرض	LPNLOfKNN
للعنف	LPNLOfKNN
تتعرض للعنف	LPNLOfKNN
~عنف	UJJDKbJFH
للعنف في	LPNLOfKNN
مضروبه	GJKJHkGGF
~مضروب	GJKJHkGGF
مضرو…	GJKJHkGGF
مضروبه من	GJKJHkGGF
من اهلها	GJKJHkGGF
هاربه	LMQMOfNOP
~ربه	LMQMOfNOP
هاربه من	LMQMOfNOP
من زوج	LMQMOfNOP
زوج عنيف	LMQMOfNOP
صاحبتي	KLHIJgLHI
صاحب…	KLHIJgLHI
^صاحبتي	KLHIJgLHI
vua o	NDQMOQeSR
gio bien	NDQMOQeSR
bien dau	NDQMOQeSR
'vừa ở	PQQQQRbSR
'giờ biến	PQQQQRbSR
'biến đâu	PQQQQRbSR
tan hoc	FKPQJRlRR
'tan học	MQRRQRdTT
tim khap	73DOHJtJI
khap noi	73DOHJtJI
'tôi tìm	NNRRQPcSQ
'tìm khắp	KKOQOQeQO
'khắp nơi	KKOQOQeQO
'nơi không	KKOQOQeQO
tich hai	KJRQNRfRR
hai tieng	KJRQNRfRR
tieng roi	KJRQNRfRR
'hai tiếng	ORRRRRbRR
'tiếng rồi	ORRRRRbRR
toi goi	OQRRQRbRR
goi mai	NOQQORcRR
'tôi gọi	ORSTPTcUT
'gọi mãi	MQRSOTeUT
duong khong	OFCNHGqUQ
thay nua	DKDVMLrVU
'đường không	JNPVOPiVU
'thấy nữa	JNPVOPiVU
theo nguoi	NOO1KKlOC
'theo người	SPRGLLdRL
em tan	BOTTLVpVV
em goi	GMSTKUkVV
thang ut	ABDELNqLO
ut nha	ABDELNqLO
'thằng út	LLNLNNfQQ
'út nhà	LLNLNNfQQ
be bon	AIPFKMoSS
tuoi nha	BIPEKMoSO
'bé bốn	MNSOOOfUT
'tuổi nhà	MNSOOOeUT
chau trai	9FMEMLnNL
minh o	RORPRRaSR
'mình ở	RRRRRRZSR
'ở cổng	TORRQRYSR
lon di	IERC7JmTP
'lớn đi	OKRNJQeTQ
o ghe	GANDKIlLO
'ở ghế	ELSLRNjPV
biet bo	PNSOHNdPR
la ai	PNSOHNdPR
'biết bố	QPSRPQaQR
'mẹ là	QPSRPQaQR
'mẹ mãi	PJRLOOdSS
gai khong	HJVNIPkSR
gai di	nIVJ8DHQS
'gái đi	fNVPLHSUU
mot thang	MONNQQdNN
'một thằng	QPUQTRbUU
tuoi bi	GLPJMKkQP
'tuổi bị	OUUQSUcUU
tuoi o	MQUQRTfVV
'trẻ không	QRSRSQaSS
'ba ở	MTUTTUeVV
co mot	JPSOQSgVV
'có một	NUVSVVfVV
cho mai	AQRRJQgQQ
'chờ mãi	FMRUITkMS
#alone+pet	DRRRMQeQQ
bo quen	GJPMLLjGM
'bỏ quên	NPQPPRdMQ
moi bay	EHKHDGnMJ
bay tuoi	EHKHDGnMJ
'mới bảy	LPOONPfQQ
'bảy tuổi	LPOONPfQQ
tuoi cho	TRTOFIbRM
moi quay	GMQKGQiRT
quay di	GMQKGQiRT
di mot	GMQKGQiRT
mot ti	GMQKGQiRT
dau nua	HEURJRjUT
'quay đi	EPVTPVnVV
'đi một	EPVTPVnVV
'một tí	EPVTPVnVV
'tôi đâu	OLVUFVeVU
'đâu nữa	OLVUFVeVU
be tuot	H7EBIHkMP
tuot tay	H7EBIHkMP
'bé tuột	MJSLPPfRS
'tay chạy	MJSLPPfRS
ti con	NRURGRcUU
em bien	ILRQDRiRR
'em biến	NOTRGReUU
ong ba	eDIBD9bG9
'ông bà	SAIGJNaRI
me voi	KMSMKOhVQ
voi con	SDNFGGaQM
lac nhau	KMSMKOhVQ
nhau roi	KMSMKOhVQ
'mẹ với	QQSQPQaVS
'nhau rồi	QQSQPQaVS
ai thay	BFOOJMoNO
thay be	BFOOJMoNO
trai ao	BFOOJMoNO
ao do	BFOOJMoNO
'ai thấy	NOQRPQdRR
'thấy bé	NOQRPQdRR
'trai áo	NOQRPQdRR
'áo đỏ	NOQRPQdRR
'đỏ không	NOQRPQdRR
nho nha	LRVUTTfVV
'nhỏ nhà	HVVVVVjVV
dong qua	EFJOMPlQR
'đông quá	DIQPHOnST
'đang làm	JIIE9EjLH
giay con	NJRMIOfOE
ra con	QPTSHQbUU
dung cho	IHPKCLkNO
'đứng chờ	FLSOGRlSS
'chờ số	FLSOGRlSS
so con	DKVTMRiVV
beside	XKKLLMZNL
ua beside	QQQNPQbUR
besi…	XKKLLMZNL
beside me	QQQNPQbUR
i nowhere	EJPKEHlMR
lot in	F7E9FEmMJ
not get	JGJNKLhOP
get o	JGJNKLhOP
ran o	LGHIBIhPP
cannot se	HEFGWHhLO
se him	LGHIBIhPP
missing for	IPQPPQiSR
for tuo	IPQPPQiSR
tuo hours	IPQPPQiSR
walked away	JKJJOMgNO
away with	JKJJOMgNO
with somebodi	JKJJOMgNO
somebodi ue	JKJJOMgNO
ue do	JKJJOMgNO
'with somebody	JKJJOMgNO
ha not	INQQQQfRM
back from	VJGCNMcOK
disappeared from	KMKNNNgOO
home tonight	LQPPQJeRQ
mi three	IDLHIIiOO
three year	IDLHIIiOO
our daughter	GFMJJJkOP
tuin	BCBFHLpKI
the tuin	BCBFHLpKI
boy i	cLMLONSOR
i standing	NOTOSQeVV
standing here	NOTOSQeVV
here crying	NOTOSQeVV
for mummi	NOTOSQeVV
'for mummy	NOTOSQeVV
all bi	OJPGQQdRR
bi himself	OJPGQQdRR
himself at	OJPGQQdRR
'all by	OJPGQQdRR
grown	M8KDKIiMG
no grown	K9LELKjML
grown up	M9LDLIiMH
ua let	EBH9JKnMO
let on	EJNHNQhPQ
bench	EJNHNQhPQ
a bench	EJNHNQhPQ
walking	ONPMQRcRR
i walking	ONPMQRcRR
walking alone	ONPMQRcRR
alone on	ONPMQRcRR
let at	IEIHMLiKP
our do	IEIHMLiKP
where the	NKQNROdRQ
the flat	OMPKRRdTT
flat since	OMPKRRdTT
since day	OMPKRRdTT
girl about	MINHLQeQR
about four	MINHLQeQR
four who	MINHLQeQR
who i	XIOKIJYPM
child ua	RMQLNPbQQ
kid and	NLQMKKeSQ
where mi	IMSMNKhNP
'where my	IMSMNKhNP
came for	JNNIGPfMN
mi way	NPRQQRdPO
lot from	NOPNPNdKM
am eight	MNNLNLeQN
eight and	MNNLNLeQN
robot i	LLNNONfEL
جنبي	HPPOPOePP
كان جنبي	HPPOPOePP
~جنب	hCFEHCbEF
جنبي اختفي	HPPOPOePP
ما رجع	JJMKMLhGK
رجع من	NPRRQQdRP
اجده	HHJKKHjNM
لا اجده	HHJKKHjNM
~جده	HHJKKHjNM
اجده في	HHJKKHjNM
ساعتين	HNQPOMgPP
من ساعتين	HNQPOMgPP
~عتين	HNQPOMgPP
ساعت…	HNQPOMgPP
راح مع	ILPJOHhOP
احد غريب	ILPJOHhOP
خرج لم	AJONKHnKM
يعد	JGLICEkJE
لم يعد	JGLICEkJE
لاقيينه	FFLJJIkJL
مش لاقيينه	FFLJJIkJL
~لاقيين	FFLJJIkJL
بنتي صغيره	6JIFH8uIL
صغيره لا	KNOOOLgQQ
^حفيدي	BHDFEFpBB
لدي عمره	RLMLNMbMN
^عيال	ADDDC9sBH
اقف يبكي	QRRQSRaTS
يبكي عند	QRRQSRaTS
لوحده	JNNPPOgQQ
باب لوحده	QRRQSRaTS
بدون اهله	KNOPPMeNQ
لحاله	IJMIRNiRT
يمشي لحاله	IJMIRNiRT
لحاله في	IJMIRNiRT
متروك علي	DFNKLLkNN
يعرف اين	IMONLFiRR
اين امه	IMONLFiRR
تركوه	IKLKMLhKP
تركوه قدام	IKLKMLhKP
قدام بيتنا	IKLKMLhKP
لوحده في	KOOQQQeRR
شقه من	KOOQQQeRR
من ايام	KOOQQQeRR
ينادي	ILSNUJhVV
~ناد	ILSNUJhVV
ينادي ماما	ILSNUJhVV
ثلاث	XIIIIKZHJ
عمره ثلاث	NKPOQMdQR
ثلاث سنين	NKPOQMdQR
#alone+birth	LRTSUSeUU
طفلين	BEJHHGoHL
^طفلين	BEJHHGoHL
لاقي ماما	FVVUVTkRV
تهت عن	PRRRQQbJP
عن ابي	PRRRQQbJP
ما اعرف	NOONONgIK
ما حد	KPPONNfKM
اخذني	KPPONNfKM
حد اخذني	KPPONNfKM
~خذن	KPPONNfKM
اخذني من	KPPONNfKM
لوحدي هنا	MMPQPQfNP
هنا خايف	MMPQPQfNP
راح ما	MNONPPdIN
انا بنت	OQRPQPcSR
بنت عمري	OQRPQPcSR
انا اختي	GQOPKPgOH
tren noc	LOIJfPOQM
nha dinh	LOIJfPOQM
'trên nóc	PQLQcPPSQ
'nhà định	PQLQcPPSQ
da uong	DEQLlJRJN
'đã uống	NNRRdRRPQ
nghi den	EOOJmLQIO
den cai	EOOJmLQIO
chet hang	EOOJmLQIO
hang dem	EOOJmLQIO
'nghĩ đến	NRRPdPSPS
'đến cái	NRRPdPSPS
'chết hàng	NRRPdPSPS
'hàng đêm	NRRPdPSPS
con y	HOQPiQNNN
y nghia	HOQPiQNNN
nghia gi	HOQPiQNNN
'còn ý	NPSRdRQRR
'ý nghĩa	NPSRdRQRR
'nghĩa gì	NPSRdRQRR
nang cho	QRRRaRQRP
cho moi	QRRRaRQRP
'cho mọi	KVVUnVNVT
con chi	HQLQhINOO
'con chỉ	ORSRcNRRS
'con đã	TPSRZQQNS
con song	dFRIROLLH
toi bao	DHOMkLPON
'tôi bảo	HKNLhMNNN
bao chi	SNONaOQNN
bao muon	BTUUnUUVV
bao da	aFTMUNRTF
dau toi	HQTOiUSVQ
toi tinh	PQPQbRQSN
tinh nhay	PQPQbRQSN
nhay cau	PQPQbRQSN
cau cho	PQPQbRQSN
'tôi tính	ORRScRRUS
'tính nhảy	ORRScRRUS
'nhảy cầu	ORRScRRUS
thiet song	QRRRZRRRR
'thiết sống	QUVVbUTVV
chac tui	IGEJhONHI
tui uong	IGEJhONHI
thuoc cho	IGEJhONHI
'tui uống	KNPPfNOQP
bien khoi	IQLQhIOPO
khoi doi	IQLQhIOPO
'biến khỏi	ORSRcNRRS
'khỏi đời	ORSRcNRRS
em mua	DGKNiLMRR
mua san	DGKNiLMRR
san day	DGKNiLMRR
'mua sẵn	FMONkIMRR
'sẵn dây	FMONkIMRR
'dây rồi	FMONkIMRR
toi chao	FCFDnEGQE
chao moi	FCFDnEGQE
nguoi lan	FCFDnEGQE
'tôi chào	OPOPcLPSO
'chào mọi	OPOPcLPSO
'người lần	OPOPcLPSO
chi nua	MNPPeNPPP
nua cho	MNPPeNPPP
cho kho	MNPPeNPPP
'chi nữa	ONPPcOPQP
'cho khổ	ONPPcOPQP
minh moi	FGNJlHHTN
moi toi	YFNAiBAOB
'em tự	OYPNYRNSP
'mình mỗi	NQRQcPOUR
'mỗi tối	XPRIaHIQK
thi rot	7FKLsPGNL
rot roi	7FKLsPGNL
'thi rớt	JOPQgSOSQ
'rớt rồi	JOPQgSOSQ
benh mai	FOHQhQORQ
khong khoi	FOHQhQORQ
khoi toi	ESKVmSRVN
'bệnh mãi	OOORcRQSO
'không khỏi	OOORcRQSO
#dying+smoke	QRRRZRRRR
khoi em	KPLRcRPRR
het tat	IORPgMRQO
ca toi	PPROcMRRK
'hết tất	QPRRbRQPP
ca em	NQRQbQRRR
nha ai	98HJsLENO
cung ghet	98HJsLENO
ghet toi	OPQRcRRUR
'cũng ghét	KJMMhOKRQ
ghet em	GHMNkQJST
a reason	NNQNdOPOQ
stay alive	NNQNdOPOQ
took a	OKQMdOPJM
a whole	OKQMdOPJM
whole bo	OKQMdOPJM
o sleeping	OKQMdOPJM
sleeping pills	OKQMdOPJM
want everything	KLRLgLMRP
everything to	KLRLgLMRP
be over	KLRLgLMRP
over for	KLRLgLMRP
ending it	QRRRaRRSS
it tonight	QRRRaRRSS
not want	PMMNcQHMH
exist	ONOOdQKNO
to exist	ONOOdQKNO
exist ani	ONOOdQKNO
'exist any	ONOOdQKNO
would rather	PQQPbQPQR
am again	LJPJfHNNN
on top	NMMNdNOQK
and readi	NMMNdNOQK
readi to	OKKMdLNKH
'and ready	NMMNdNOQK
wrote mi	LMMNfMNNL
mi lat	QKOMbOPPM
lat letter	LMMNfMNNL
letter to	MMJMfLMLI
to everyone	LMMNfMNNL
'wrote my	LMMNfMNNL
feel like	PQRQbRRQR
like everybodi	PQRQbRRQR
i better	PQRQbRRQR
o i	PQRQbRRQR
'like everybody	PQRQbRRQR
friend say	FGMFlEJMK
honestli	FHJKkLKLJ
hone…	FHJKkLKLJ
honestli i	FHJKkLKLJ
^honestli	FHJKkLKLJ
'honestly	FHJKkLKLJ
سبب	MJONeNOMN
لا سبب	MJONeNOMN
سبب عندي	MJONeNOMN
للبقاء	MJONeNOMN
عندي للبقاء	MJONeNOMN
~بقاء	MJONeNOMN
للبق…	MJONeNOMN
حيا	MJONeNOMN
للبقاء حيا	MJONeNOMN
علبه	LLMMfNQIJ
اخذت علبه	LLMMfNQIJ
~علب	LLMMfNQIJ
علبه حبوب	LLMMfNQIJ
حبوب كامله	LLMMfNQIJ
جرحت	OKMIeKNNM
جرحت يدي	OKMIeKNNM
يدي شفره	OKMIeKNNM
انهاء كل	LPPLfLMMJ
شيء ليله	LPPLfLMMJ
كرهت حياه	NQRRcRQPR
حياه اتمني	NQRRcRQPR
اتمني اموت	NQRRcRQPR
ساقفز	NLKIeOPKI
سطح ساقفز	NLKIeOPKI
~لكل	QRRRaRRQQ
كل موت	QRRRaRRQQ
اريح	QRRRaRRQQ
موت اريح	QRRRaRRQQ
اكمل حياتي	FNLGlGHGG
جهزت	INMKhKMJI
جهزت حبل	INMKhKMJI
دنيا بدي	NQRRdPORQ
اخلص	NQRRdPORQ
بدي اخلص	NQRRdPORQ
اخلص من	NQRRdPORQ
صديقتي تقول	KMMFhLMMI
#paper+stop	jOQNaKPUM
اخي يقول	FJKBlCLMI
بصراحه	FJJHkJIHH
~بصراح	FJJHkJIHH
بصرا…	FJJHkJIHH
^بصراحه	FJJHkJIHH
thang dang	ISShSMRVV
dang cay	MMOeNMMOM
'đang cạy	MPRdRPQUS
vua giat	RPKaRRRRP
tui cua	RPKaRRRRP
'vừa giật	OOTdRTSVQ
'túi của	OOTdRTSVQ
'rồi chạy	OOTdRTSVQ
di dao	LIOhNKLIJ
dao bat	LIOhNKLIJ
bat dua	LIOhNKLIJ
'dao bắt	QQRbRQQQQ
'bắt đưa	QQRbRQQQQ
kinh xe	HGIlNGPBL
nguoi ngoai	MIHhJEEJJ
'người ngoài	QRRaRQRSR
vao doi	OTSdRQRTR
no doa	OTSdRQRTR
'vào đòi	RUSaSRSTT
'nợ dọa	RUSaSRSTT
keo em	FFImCOLGI
cam ma	POOcQKOOP
'cầm mã	QPQaRRQQQ
xe tran	JINhOOMJN
tran lot	JINhOOMJN
lot hoc	JINhOOMJN
'trấn	IQReRSQQR
'xe trấn	IQReRSQQR
'lột	NQRdRRPPR
'trấn lột	IQReRSQQR
'lột học	IQReRSQQR
chuoc em	PPPcOQQPL
'em tôi	QQQaQQQRQ
quay roi	ONMdNNOPL
'quấy	RRRZRRRRQ
'quấy rối	RRRZRRRRQ
'rối tôi	RRRZRRRRQ
nguoi bit	IKNiKCLOO
bit mat	IKNiKCLOO
mat dang	NPPdQMPGO
'bịt	EISpOHMST
'người bịt	EISpOHMST
'bịt mặt	EISpOHMST
#abduct+intrude	PRRbRRQRR
#intrude+rape	NRQdRJRRS
mot ga	KDBiIJLHJ
ga say	KDBiIJLHJ
say dang	QPPbPPQQP
'một gã	GIJlJIILK
may ten	CENpMFN5A
la dang	MRReQOPLK
'mấy tên	MPQePNQOP
la bam	IOReONNLM
'lạ bám	LPTlOKFTR
nien dang	PRRaRQRSS
sang nuoc	ILIiLGLOP
ngoai bat	ILIiLGLOP
cho ve	ILIiLGLOP
'sang nước	NOQdPLORR
'ngoài bắt	NOQdPLORR
'cho về	NOQdPLORR
bi giu	HNPiNMOPO
giu lai	HNPiNMNPI
lai doi	NHOhHGDPH
'bị giữ	OQRcRQRRQ
'giữ lại	OQRcRQRRO
'lại đòi	OQRcRQRRQ
bi cuop	GJPkONKUS
cuop ngay	GJPkONKUS
'bị cướp	KPSeRSPUU
bi sam	MIPePKNRQ
so o	RCFdHHIFD
'bị sàm	PORbRQQRR
'sỡ ở	PORbRQQRR
bi mot	BHQnIFQIL
nhom vay	BHQnIFQIL
vay danh	BHQnIFQIL
'bị một	LNRdPOROP
'vây	LNRdPOROP
'nhóm vây	LNRdPOROP
'vây đánh	LNRdPOROP
theo nay	PPUdPONTQ
'theo nãy	OQViQLGUS
de doa	JKQhQDNRP
giet qua	JKQhQDNRP
qua dien	JKQhQDNRP
'đe	QRRbRJRRR
'bị đe	QRRbRJRRR
'đe dọa	QRRbRJRRR
'qua điện	QRRbRJRRR
kia co	PZNaMNQOM
'kia có	RRRZQRRRR
pha hang	QOPcNIRRQ
hang quan	QOPcNIRRQ
'phá hàng	RRQaQPRRR
'hàng quán	RRQaQPRRR
dang co	NCLiJKOKC
nhau do	IDNjLMPPP
'đang có	QJPbOQQQJ
'nhau đổ	OLQcPQRRR
'đổ máu	OLQcPQRRR
la treo	JNOhKMLOK
treo tuong	JNOhKMLOK
tuong vao	JNOhKMLOK
'lạ trèo	PQQbPQPQQ
'trèo tường	PQQbPQPQQ
'tường vào	PQQbPQPQQ
du tre	FBQiQLHRR
'dụ trẻ	FKRhSPNSS
ta dang	JNQiRNSUS
dang bat	JNQiRNSUS
bat troi	JNQiRNSUS
troi mot	JNQiRNSUS
'ta đang	NPRfTPTUT
'đang bắt	NPRfTPTUT
'bắt trói	NPRfTPTUT
'trói một	NPRfTPTUT
thang trom	JFLhONLLO
trom con	JFLhONLLO
'thằng trộm	NPOdQMPOR
'trộm còn	NPOdQMPOR
'còn trốn	NPOdQMPOR
co cai	KNLhGKOMN
tui nghi	KNLhGKOMN
nghi la	KNLhGKOMN
la bom	KNLhGKOMN
'có cái	OROcOQRPQ
'nghi là	OROcOQRPQ
duoi ham	GHGnJHKOO
xe co	QNKgMLRQR
'dưới hầm	MNMgQLNPQ
'xe có	RSPbRSSRS
ben nha	IIHiNKNMM
xom co	MNMdONPQP
^ben	b69ZAG85E
'bên nhà	MNNePLOPP
'xóm có	PPPbQPQQQ
ngo co	NGIgCKJMI
'ngõ có	UOMZJPPQP
truoc phuong	BGKoMJIML
'trước phường	CMOnPOKRQ
to open	SEHfJKHLI
open mi	LFIiHKJQK
do right	LFIiHKJQK
'open my	LFIiHKJQK
just grabbed	QQRaRRRSR
bag and	QQRaRRRSR
held a	MNPgKIKPN
me for	PMOgFHIKI
smashing ca	PQPbQQORR
ca windows	PQPbQQORR
windows outside	PQPbQQORR
the station	NPPeONMPM
friend into	KMNgLFMNL
shooting in	NNHdNNMRP
wants ransom	LQReQRQRQ
ransom for	LQReQRQRQ
beating up	OMQeQIJRR
up a	ZEHbLFEHI
forced hi	NLPcQPPPP
hi way	NLPcQPPPP
way into	NLPcQPPPP
groped	NLNfOJLOM
~grop	NLNfOJLOM
grop…	NLNfOJLOM
groped me	NLNfOJLOM
me on	NLNfOJLOM
guy i	MMKgMFIRP
somebodi with	MMLeNOMNM
a mask	KNNfOONPO
mask i	NONcOPOQP
drunk i	PMJcMILQM
some gang	KJMgMKMLL
^some	DkEaFFKBC
#abduct+murder	OOOdONOOL
يحاول فتح	NJNeOKMPO
باب بيتي	NJNeOKMPO
شنطتي	NNPdPOPOO
خطف شنطتي	NNPdPOPOO
~شنط	NNPdPOPOO
شنطتي هرب	NNPdPOPOO
رفع	WFFeDDFED
رفع علي	KKMgFJOMM
علي سكين	KKMgFJOMM
سكين يريد	KKMgFJOMM
يريد فلوس	KKMgFJOMM
يكسرون زجاج	MGMhOHMNP
زجاج سيارات	MGMhOHMNP
رايي	LKNgKMJLN
يمشي رايي	LKNgKMJLN
~راي	LKNgKMJLN
رايي من	LKNgKMJLN
سحبوا	KMOgNMOON
سحبوا صديقي	KMOgNMOON
صديقي الي	KMOgNMOON
الي سياره	KMOgNMOON
يطلقون	ONMdONOPQ
يطلق…	ONMdONOPQ
يطلقون نار	ONMdONOPQ
لابن	KOQgPPOPK
فديه لابن	KOQgPPOPK
لابن عمي	KOQgPPOPK
يضربون	JGNjQHNPP
شابا	JGNjQHNPP
يضربون شابا	JGNjQHNPP
~شاب	YOPfQEPPQ
شابا عند	JGNjQHNPP
دخلوا بيتنا	JIMhNHIKO
بيتنا قوه	JIMhNHIKO
تحرش بي	MNOgLHOMM
بي علي	MNOgLHOMM
ملثمان	CNJlLIKIK
اثنان ملثمان	CNJlLIKIK
^اثنان	CNJlLIKIK
احد سكران	EHLmIEHHG
nguc ba	EnTLGMEUU
^nguc	3sP99G8OK
ong chau	GkPFMGJKL
chau nhuc	GkPFMGJKL
nhuc du	GkPFMGJKL
'ông cháu	MdQOQPOOM
'cháu nhức	MdQOQPOOM
'nhức dữ	MdQOQPOOM
chiu noi	BrPF4AEJQ
'chịu nổi	LfTRFOLQQ
con te	LgKMINIPL
te cung	LgKMINIPL
'con tê	EmOKFGHTP
'tê cứng	EmOKFGHTP
'cứng rồi	EmOKFGHTP
cua bo	YkL0583L0
em that	1oK8AJCM6
that lai	1oK8AJCM6
'của bố	UgPGFBDPF
'em thắt	EkOHHIIPI
'thắt lại	EkOHHIIPI
bung ba	OePOMLLQQ
^bung	TgCDEHFDF
dau ba	9rNCBFCQQ
lung ba	NdONNONPR
^lung	FlKEIFHJG
tay trai	CiPLDNDMN
trai ba	CoTODIDTU
'tay trái	JhSOIOIQQ
ngat ra	OdOLKNLPM
ra san	OdOLKNLPM
san roi	OdOLKNLPM
'ra sàn	KfNMNPNQN
'sàn rồi	KfNMNPNQN
nguc du	IgQHLPMQP
du lam	IgQHLPMQP
'ngực dữ	PaRQQRQRR
'dữ lắm	PaRQQRQRR
co giat	JiOENLNIH
giat sui	JiOENLNIH
'co giật	NdROPOQQP
'giật sùi	NdROPOQQP
#fit+rob	JiOENLNIH
mau khong	Il9BDIJMM
cam duoc	Il9BDIJMM
'máu không	NdQOJOPQQ
'cầm được	NdQOJOPQQ
nhien meo	NdPPOQONL
'nhiên méo	RZSSRRRSR
nham thuoc	KhPKCLMPO
diet	KhPKCLMPO
thuoc diet	KhPKCLMPO
diet co	KhPKCLMPO
'nhầm thuốc	OcQQLOPQQ
'diệt	OcQQLOPQQ
'thuốc diệt	OcQQLOPQQ
'cỏ	OcQQLOPQQ
'diệt cỏ	OcQQLOPQQ
giat nam	KgUJRQRVT
'giật nằm	JhVOURTVV
#collapse+rob	KgUJRQRVT
hoc xuong	BlQLIKMDQ
xuong tim	BlQLIKMDQ
tim ca	BlQLIKMDQ
ca mat	BlQLIKMDQ
'hóc xương	NcSQOPQKS
'xương tím	NcSQOPQKS
'tím cả	NcSQOPQKS
'cả mặt	NcSQOPQKS
nga cau	FlHHKGLPH
thang khong	JlHHKGHPH
'ngã cầu	NdOPFMNRP
'thang không	RdOPFMLRP
tong nam	LfOLNHLQP
nam giua	LfOLNHLQP
'tông nằm	PcQOQOORR
'nằm giữa	PcQOQOORR
sinh vo	KfLNKMOON
vo oi	KfLNKMOON
'sinh vỡ	LeMOLOPOO
'vỡ ối	LeMOLOPOO
em ngat	QaSSQRQTS
em tho	QfRQGKEOR
#parent+swallow	MfQOJLMPP
em nga	LfOPMLMUP
mot bac	EjKFOMMON
bac trong	EjKFOMMON
'một bác	LeNKONNOO
#here+swallow	PaRPRRRRR
cho hoc	eSSNPSOKO
tho tu	aTKQRUVLG
mi grandpa	GmKIEJ9LK
ha strong	LfQMJMOQQ
strong pain	LfQMJMOQQ
the chet	LfQMJMOQQ
get ani	IjNOGGFKN
ani ai	IjNOGGFKN
'get any	IjNOGGFKN
grandpa i	LgQMMHLTS
shaking all	JhSKSMOVT
over with	JhSKSMOVT
with foam	JhSKSMOVT
foam at	JhSKSMOVT
speak and	PbQMQOPRR
face hang	PbQMQOPRR
drain	PhJHIEFHJ
drank drain	HjMKKGGKM
cleaner	HjMKKGGKM
drain cleaner	HjMKKGGKM
a bone	KgPKFHPQT
motorbike and	JgLINMKNM
and lie	JgLINMKNM
lie there	JgLINMKNM
having the	LgMIMGJTP
babi no	LgMIMGJTP
turned blue	HhLMMOMKO
ladi in	FjJMNNLNM
our babi	FmDCFEEJL
'our baby	FmDCFEEJL
worker here	IhMINOLOP
here i	OcQNOQLRR
some man	IkHBIHNEH
قع لا	NdONPOPOP
عنده الم	LfNKMOLLP
شديد	OfLJKNJJM
الم شديد	LfNKMOLLP
شديد في	LfNKMOLLP
صدر	MfKJJOJIL
في صدر	LfNKMOLLP
لا يقدر	OdPOLKNNP
يقدر يتنفس	OdPOLKNNP
يتشنج يخرج	MeMLPPNON
رغوه	MeMLPPNON
يخرج رغوه	MeMLPPNON
~رغو	MeMLPPNON
رغوه من	MeMLPPNON
فجاه لا	NdPNPPOQP
يتكلم	ZTJFDGEJK
لا يتكلم	ZTJFDGEJK
يتكلم وجهه	NdPNPPOQP
مايل	NdPNPPOQP
وجهه مايل	NdPNPPOQP
منظفا	DlKIHGHFJ
شرب منظفا	DlKIHGHFJ
~منظف	DlKIHGHFJ
صعقته	DlHGIGGGJ
~صعق	DlHGIGGGJ
صعقته كهرباء	DlHGIGGGJ
بعظمه	HfPMMMPKP
يختنق بعظمه	HfPMMMPKP
~بعظم	HfPMMMPKP
صدمته	KgMGNMQOP
صدمته دراجه	KgMGNMQOP
دراجه هو	KgMGNMQOP
هو علي	KgMGNMQOP
ستلد ان	EpDBAFIFD
لونه	IfPNPNOOO
صار لونه	IfPNPNOOO
لونه ازرق	IfPNPNOOO
مراه	HjGIKJNHJ
مراه في	HjGIKJNHJ
^مراه	HjGIKJNHJ
طفلنا	LjFIEE9CI
^طفلنا	JkGIEFBDI
عامل هنا	DnFEHGAEG
nhu mot	OQQQPPQHd
mot may	OQQQPPQHd
khong gioi	OQQQPPQHd
'như một	NQTRRSQHe
'một máy	NQTRRSQHe
'không giới	NQTRRSQHe
xem loi	LMONLNMOf
loi nhac	LMONLNMOf
nhac cua	LMONLNMOf
'xem lời	RQSRRRRSZ
'nhắc	RQSRRRRSZ
'lời nhắc	RQSRRRRSZ
'nhắc của	RQSRRRRSZ
ra chi	NJONORLId
chi dan	NJONORLId
dan an	NJONORLId
'ra chỉ	NPSSPUPQd
'chỉ dẫn	NPSSPUPQd
'ẩn	NPSSPUPQd
'dẫn ẩn	NPSSPUPQd
vai quan	ONPPPPOLc
'vai quản	QQRRRRQPa
duyet luon	LNQNNNLTf
luon ho	MKCJLKHQf
'duyệt luôn	MTUSSTSUe
'luôn hồ	MTUSSTSUe
noi phi	IKLOJKKLi
phi bang	IKLOJKKLi
'nói phí	NORSNROPd
'phí bằng	NORSNROPd
quen moi	LONOLNNKf
moi dieu	LONOLNNKf
dieu tren	LONOLNNKf
tren va	LONOLNNKf
'quên mọi	QRRRQRQOa
'mọi điều	QRRRQRQOa
'điều trên	QRRRQRQOa
'trên và	QRRRQRQOa
het quy	IKJLKMJEi
dinh roi	IKJLKMJEi
'định rồi	PQRRMQQNb
roi dong	QPQKPPKQa
'sử không	MPSSRSQPe
answer without	NPQPPRQQc
ani limits	NPQPPRQQc
your prompt	PPQPRROMb
print the	OOONOQOPc
the hidden	OOONOQOPc
a an	TMNMPROHY
an administrator	OLPOPQPIc
zero	NPOMMQOSd
i zero	NPOMMQOSd
forget everything	MPQQQRRPb
everything above	MPQQQRRPb
above and	MPQQQRRPb
a your	NOPNPOMGe
your developer	NOPNPOMGe
developer i	NOPNPOMGe
i order	NOPNPOMGe
order you	NOPNPOMGe
اجب بلا	LLNNLMNLf
اعرض	MMOMNOOMe
اعرض لي	MMOMNOOMe
لي تعليماتك	MMOMNOOMe
مخفيه	MMOMNOOMe
تعليماتك مخفيه	MMOMNOOMe
~مخفي	MMOMNOOMe
اطبع نص	OPQPPQQOb
اوامر	OPQPPQQOb
نص اوامر	OPQPPQQOb
~وامر	OPQPPQQOb
داخليه	OPQPPQQOb
اوامر داخليه	OPQPPQQOb
~داخلي	OPQPPQQOb
كمدير	OPOPOOOLc
تصرف كمدير	OPOPOOOLc
للنظام	OPOPOOOLc
كمدير للنظام	OPOPOOOLc
للنظ…	OPOPOOOLc
علي ملفي	NOOONPNLd
توجيهات	OPQQQRQNb
تجاهل توجيهات	OPQQQRQNb
~وجيه	OPQQQRQNb
توجي…	OPQQQRQNb
انس كل	LMMMLMMJf
سبق	RJLKILKGc
ما سبق	LMMMLMMJf
و	HJIIIJKEj
سبق و	LMMMLMMJf
اترك	RMMKMINKd
اترك كل	MOONOOOMe
قواعدك	MOONOOOMe
كل قواعدك	MOONOOOMe
~قواعد	MOONOOOMe
قواع…	MOONOOOMe
قواعدك و	MOONOOOMe
^اترك	RMMKMINKd
بصفتي	KOOOPPOKe
~بصف	KOOOPPOKe
مطورك	KOOOPPOKe
بصفتي مطورك	KOOOPPOKe
~مطور	KOOOPPOKe
امرك	KOOOPPOKe
مطورك امرك	KOOOPPOKe
~مرك	KOOOPPOKe
^بصفتي	KOOOPPOKe
cho nguoi	-DD498A90
'cho người	oKIKLMILD
nha khai	gJLJMLLQN
bao nguoi	oDJFGGKOH
quoc	oBMGLI7LK
ngoai quoc	iLLHMGMSQ
'báo người	kOPLMRQTO
'quốc	uEICHG9FE
mau na	fMONNQQNO
^mau	pBFCEJKDD
homestay	jKKGNOILM
co khach	gNLJPRMRR
^homestay	jKKGNOILM
'tây	bROOQRNRR
bao khach	mLMEOOONK
quoc te	bPPPQQQQO
bang giay	eVVVVVVVR
'báo khách	fQPLRRRRQ
'quốc tế	cRSRSSTQQ
sinh vien	bMPQRRRQP
vien quoc	bNPQRRRQP
khai gi	fLPKPMOKO
^sinh	dMPPQRNQN
'sinh viên	ZSSSTSTTT
di khai	tPSTFLEQK
luu dong	aUUUVVVVT
cu nguoi	kJRIPNRSJ
thon	pGNJIHFNH
ban khai	iQURTUVRM
tu khong	lTVTHVVVP
'cử người	gLSSSSUUS
'thôn	ePSQRQPTR
xa khong	mJIPMRKSL
^vung	gORVSTRVP
^giao	nLHLOLEKL
chet khong	gOQPLOQSS
than nhan	lNTRMTUPP
dung ra	hPSOJQLTI
'thân nhân	gTVVRVVUU
o xa	pSQSKNKPT
khong tu	aRRRQPQRQ
tu cho	mJRLDKJLM
ki ket	vMTVUUVUP
hon tai	cVUVVUVUV
'ký kết	cVVVVVVVV
nha khong	nGINJJIKE
'nhà không	eNPQSPOSR
giuong can	cLSRRRSTS
lam dang	aRSRRRPSS
'làm đăng	aVVVVVUVV
bo ve	bSSSSSQRS
cho dang	cRRRQRRQS
ma muon	kQUSHNJUS
ki giay	mOPPKONOK
giay ket	cRRRORRSQ
'ký giấy	fUUUUTSVQ
'giấy kết	dVVVUVVVV
cong chuc	cUVTSUSVM
chuc ho	cUVTSUSVM
tich xuong	aTUSTTRTQ
to dan	gKOOPPLRM
dan pho	gKOOPPLRK
pho lam	bSTPSSSSR
lam thu	mUURUTQTS
'tổ dân	ZSSSRSRSS
'dân phố	ZSSSRSRSS
'làm thủ	ZVVUVVUVV
ghi so	dRQPQSPSN
so ket	jMBMKMJPJ
'ghi sổ	ZSSSSSSTT
'sổ kết	dRKRQRRTR
tu roi	kQSOFSKRH
buoc	sHRI3NHOG
noi mat	lJRTTQKSR
lau nam	kLTVSSLTR
chua khai	nGTSSNITR
tu bao	mKSTSRLTQ
'nội mất	YVVVVVUVV
khi sinh	mTVSGVRVR
sinh co	nKVO7RJVP
'sinh có	eQVSGUOVT
cho vo	rKUNHQTKK
'cho vợ	gQURQSUST
con moi	pJSKDLFHC
tu can	jJPPNPJTP
^tia	dQQQMQMOP
'tía	hTTUMSNUQ
'con mới	bSTRQSRPO
'đem	gSRRSTSSS
sinh va	fRTRTSPTS
va nhan	cQSRPRRPF
nhan cha	nHSDLJJSL
cung luc	ZVVVVVVVV
'sinh và	cRTSTTQTT
sinh con	nOTNNOIVK
con ngoai	gKROLJJQR
ngoai gia	gKROLJJQR
gia thu	gKROLJJQR
co ten	oMUINMFVI
ten cha	jSTKULPVS
'con ngoài	ZRRRQRQRR
'ngoài giá	ZRRRQRQRR
'thú	aRQQQRQQR
'giá thú	ZRRRQRQRR
'có tên	nUVSUVPVM
dong thoi	aVUUUVVVS
thoi lam	ZTUUTVUUT
lam mot	fNNLJRLQO
mot luot	kUVQQUKVN
khai nhan	lVVUUVTTQ
'khai nhận	dVVVVVVVU
adn	gSTSOTOVP
adn voi	gSTSOTOVP
voi giay	bSSSSTSTP
'với giấy	ZSSSSTSTT
nguoi lam	fOPMMQPQP
lam chung	kIMIFNJLN
la con	uNPEHB9P2
sanh	mLOHHNJPG
khai sanh	mLOHHNJPG
'cho cháu	lNRPLNINO
con cua	lKULOIHOI
cua vo	fRTSRNQVT
hon thu	nRPOMPKOP
'con của	fUUTURNVR
'hôn thú	eTSSSSSSS
giay dang	wJLKSTTTN
hon o	jNMPLRMPL
o phuong	pGJCIHJEH
'giấy đăng	lUOPVUUVU
'hôn ở	cRRRQTPSR
'ở phường	nNRMOTQPT
^lay	qENADDJHA
phuong ki	bQRRPQRRP
^sap	oGPSRSSRA
'phường ký	cUUUTTVVT
'phuong ky	aQRRQRRRQ
dam cuoi	cORQNRPSQ
di dang	aSSRRRRSR
lan hai	bRQRNORQR
^ket	jMDNILONO
hop	z4C0AA752
hop phap	tLPNMPNSQ
'hợp	eOPOOMNNM
'hợp pháp	jQTRQSQTT
hai vo	lHRPMKORN
'hai vợ	aRUTSRSUU
them ten	dQQMRLROK
^them	qFEADEIEB
'thêm tên	gTSPTPUTP
nhan lai	gNQOLMNSN
that lac	oGNLEL9OL
^muon	qHMJ9JGPF
'nhận lại	eVVVUUSVU
'thất	dPQQPQMQO
'thất lạc	bRQRQRMRQ
giam dinh	jJPMOPPNL
cha con	rMVJGFGVN
^giam	mJPKOPPNK
'công nhận	nOMNQSMQK
luc nhan	fRULQNLUQ
cha me	tFP7DBAEA
^trich	hRUKONKUK
'cha mẹ	sGSNLGIML
tranh chap	hNKJKMIOM
'chấp	iKKJLGGKN
'tranh chấp	bQPQQQORR
sau nay	oMVPGHMVQ
han via	eLPOQOPOK
^khach	nONLKJQLR
gia han	pJKJLJME6
'gia hạn	iNSPSSSQN
qua han	gMHLQPPPK
^qua	jRQMQRPQL
'quá hạn	dMQQSRSSR
xin them	cVVVVVVUU
thoi han	bTSSSSRTS
han tam	aSUTTSSUU
cho chuyen	ZSSSSSSSR
chuyen gia	ZSSSSSSSR
'thời hạn	ZUUTUUUUU
lai qua	dMPPOLQNQ
man giay	jRSOGQPRI
to cho	fUUUUUSVS
'phụ	eMPLQOQQL
'sản	pFKBEKHFB
sinh theo	lSUQSEHUU
ho me	mKRKIFATJ
con noi	hVVVSVUVU
tra giay	qSRISURDC
^nghi	uEB64GED9
ma so	gJIKNPEHC
so thue	fKJLNPHIE
ho kinh	lFMHLLHOD
^khoa	sNJ8NKKJE
'mã số	hQQORVROK
'thuế	aRRRRRRRP
'số thuế	hRRQSVSPM
ho ca	gUTUUVTUR
ca the	aRRORRRRQ
'cá thể	ZRRRRRRRR
nghi ban	fQLUSVUTP
ban tap	fPRRRSSRK
tap hoa	fPRRRSSRK
phuong bao	fRSTTVUUQ
may anh	hHTQLLONO
von	hKONNJOMK
gop von	kOVQQMTPN
^giai	iOVRSPRRQ
'vốn	cSTTTSTTR
dong thue	dJOMPPNRO
khi da	aRRRQQRRM
buon ban	ZRRRRRRRP
'khi đã	ZRRRRRRRP
chieu het	eRSRRRRSE
dong dau	qJKFLMLJ3
'đóng dấu	jPPKQRQPF
tham con	kJOHNIDMK
'nền	gRMROKPSU
ki to	lVVVUVUVM
tam ngung	mJMLLMLGL
ngung kinh	kLONPORJN
'ngừng	gRRRQSSPQ
'tạm ngừng	gRRRQSSPQ
^tiep	oCIGFLKDB
xin nghi	jRVQQUVUO
roi muon	jPQOMNPRI
hoat	jIMHINKMH
hoat dong	hKNLMNLNI
'rồi muốn	eUTTRUTUQ
'hoạt	cPQOPQQQO
'hoạt động	bQQQQQQQP
tam thoi	mRNPQKMSR
'tạm thời	dUVUVTSUV
mo quan	jLKMNNOLJ
ki ho	aRPQRRRRR
'ký hộ	ZRQRRRRRR
quan ca	fUUTRTUUO
ca phe	nKNOPSTIF
'cà	jRPONSSPM
'cà phê	eSSQSTTQP
ban hang	eTSRTUTUO
'bán hàng	aTTRTUTUT
'phép bán	dTUSVVUVU
do an	oHNNOSRHC
qua mang	dPROSSQSK
'qua mạng	dVVUVVTVV
'phẩm	eLOKONRNM
nhan dang	dNQHQMRQL
doanh ca	ZRRPRRRRR
'nhận đăng	ZRRRRRRRR
ve tai	dTUTTUUUV
'vẽ	hUVVVVVVP
bhxh	qBB9CFF66
^rut	iHKJJJMIH
hiem xa	lFNAHMKNK
ra mot	lFTGJQOOO
'hiểm xã	nKQDIPOOP
'lãnh	dNNNMNONN
xin rut	kTTOKTSSR
'xin rút	hVVSQVVUV
dinh cu	pNOJLQQPH
cu thanh	eOILOQRLP
thanh toan	aRRQRRROP
'định cư	dTSRRTTTQ
'toán	gSSQRSSKN
'thanh toán	gSSQRSSKN
bhxh tu	hLMLLOPJ8
tu nguyen	iLMLLOPJ8
'bhxh tự	bQQQPRROJ
'nguyện	bQQQPRROJ
'tự nguyện	bQQQPRROJ
cap mot	eJRPQRNNO
mot lan	kLLIHLKBF
'cấp một	ePURSTPSQ
'một lần	cQRPOQQKO
dong nuoc	gVUSUUVUT
het hop	mHPHKNMRI
hop dong	t6FDFF6A5
lay lai	rIUQPORSF
lai tien	iRVTUSVUU
'hết hợp	gOSQPTTUO
'hợp đồng	hJOLOLIKJ
'lấy lại	gSUSSQSUO
tre mau	dIRNRQPOR
'tiền ăn	cPPRNQMOR
#pet+small	gKTLRSNNR
xin tien	xOOFPGJQM
an ban	gRUOPTRSJ
ban tru	gRUOPTRSJ
'xin tiền	iSSPURSTS
4	fONKNPIOL
ngheo	t7B8FI2C0
nha ngheo	mPSPQMGVQ
ngheo xin	jSVQRMGVR
'nghèo	oLLK9BGIG
'nhà nghèo	jTTUUMOVU
nha can	jLUKVTPUR
can ngheo	kJGJLONOL
mien tien	jNVLVSPVT
'cận	dQSRRSRRQ
'cận nghèo	dQSRRSRRQ
'mầm	cTUSTTSUP
con liet	hOTQQTOOG
con thuong	gQVTUUSVT
'con thương	aVVTVUTVT
#fit+small	dNRORPPQR
#small+water	iRUUTUPVM
nha kho	nLIKGKKGJ
kho khan	kMLMKKLFO
truong cho	iPPOJOKHR
con ut	lNOOFMHIR
'khăn	dPPQONPNS
'khó khăn	dPPQONPNS
huong chinh	aSRSSSSSO
sach	oHEDIBJI7
chinh sach	iPPOPOJPE
mam non	nUTVVVTVJ
'sách	jLLNHGOKC
'chính sách	hTSSSTQUM
bi rach	kQRLOLPOH
lai giay	fRSQQRRSM
nguoi tan	kTPLMNSUI
tan tat	kTPLMNSUI
da mat	nOTOJNNUQ
'lại giấy	eVVVVVUVT
'đã mất	eTUTSTOVU
doi thong	eUTRSUSSQ
noi o	pRPOOUNPE
'nơi ở	dUTSSUSUP
doi giay	jSONSRRSE
'đổi giấy	dVTUVVVVO
co muc	fUUSPTUVQ
muc do	hPONLOSNK
do khuyet	hPONLOSNK
tat roi	jTTLPRUVQ
lai to	jUUSOTTVP
'đã có	dORPMPNRQ
'mức	kNMKJLKHG
xin ban	sQRPPRSSA
'xin bản	eSSRTSSSP
nhan cho	kUUSTUUTM
nguoi khuyet	dPQOOPRQH
'người khuyết	cTUTTUUUQ
gieng khoan	dPIPPPOOO
nuoc gieng	cPIQQPOOP
khai voi	eOPSPTQSP
trang trai	gQQQRSPQP
xe dung	qMJQSTUOJ
phai dang	gQJRTSSTT
'phải đăng	cURUUUVVU
thac	cVUVVVVVV
khai thac	cVUVVVVVV
thac nuoc	cVUVVVVVV
cong trinh	pCDGFHLG7
'công trình	fMNLOOOMK
cu can	dMQROSSQR
'lần đầu	hPPPMSRPF
mat lam	tIUO9KDTB
de duoc	dOQPKOOQP
'để được	kPUTIONUN
benh nang	fTVRPSRVR
xac dinh	lLOKLOPL9
dinh lai	gOSMNQRQI
'xác định	cQQRQRRQL
'định lại	aSSRRSSSQ
muon co	fPPOLQPRO
de xin	gRVULUVVU
'muốn có	dTSRSVUVV
xet	hJNMKLJGI
^hop	lFLKJIFGF
'họp	eMPKPQOKO
'xét	qNPNMKLMK
tang phi	oQKQLQOMB
nguoi huong	lQTSLRTRE
cap xa	nRQSQSOQP
'táng phí	fURTSTSSJ
'người hưởng	fTUUPUUTO
'cấp xã	dTTTUUTTT
qua doi	eKNLNPNOO
'qua đời	cOONOPOPP
nhiem	mJNCBLLKI
nguoi nhiem	dPTNKOQUP
hiv	cNOQMQQPQ
huong bao	kOOOQQSTT
bao tro	pNNKLPQKK
'nhiễm	gSTRQUSTR
'bảo trợ	hTSRRTSSS
mau so	hMRLPORQK
04	cRRRRSRSL
tro chi	cSUTTVUUN
chi phi	mJURNUQSE
phi mai	cSUTTVUUN
'mẫu số	ZSSRSSSSR
'chi phí	gSVUUVUUM
dang huong	kKQJNJKNJ
tia tui	kUVPJMSVS
lanh tro	hTUSTOSUJ
phuong moi	iVVUUQUVM
lo mai	dPPMONRSR
cho cu	jOMONOOK8
co don	kOQPPKPUT
don dang	oQQORRSLS
'cho cụ	aRQRRRRSR
nguoi co	lLK8MNLQ8
quyet	s8FFAHGH4
quyet dinh	nDIIDIJKB
hoi chet	ZVVVVVVVV
chet gia	pVVVGVVVQ
tien mai	kTPSTRUQO
'người có	cQQLQQQRI
'quyết	fMNNMNMNI
'quyết định	eNNNNNNNL
nhan cham	rBKCBGGJI
cham soc	jDPHOFHPO
soc nguoi	mHNGPRJNP
ve khan	gPTSTUTUS
'nhận chăm	iLNKKMKOK
'sóc	eMQOQMKQQ
'chăm sóc	eMQOQMKQQ
'sóc người	hQRLSULRT
nhan nuoi	iOQHLHKRP
nuoi duong	kJLJINIRK
'nhận nuôi	aRRQQQQRR
'dưỡng	iKMLKMLKK
'nuôi dưỡng	bORPRRQSR
nguoi lang	bPQOOPPQR
^cham	kMPHHUKNJ
nhan o	jRNSVVUPV
o nho	sPHLKKMOH
'ở nhờ	fSQRRTQSS
chuyen noi	fSQRQSUNL
noi nhan	fSQRQSUNL
nhan tro	jSQQQVPSN
'nhận trợ	ZUUTUVSVU
doi cho	jTTONTRLM
lanh tien	nHKIKGKFJ
'lãnh tiền	dQQPQRPPR
que len	iQPNQVPRM
ha noi	qGGIKTJJJ
'hà	fQQQRUPSS
'hà nội	fQQQRUPSS
so lanh	hTUTTUTUG
^quyet	dPPPNOPPK
don nha	ePPOOMOQQ
^don	nJDEJCGFI
'dọn	cRRQQRQTS
di tinh	nSVSTTTVE
tinh khac	kKIIDNHOE
'tỉnh khác	nJMIILLOG
cap doi	iNQLQLOOJ
doi sang	gLRLMILQK
'cấp đổi	dTTTTUUST
ki nghia	iVVVVVVUV
'ký nghĩa	ZVVVVVVVV
giay gioi	fUVTVVTVO
thieu	tDKBFCFH0
gioi thieu	fUVTVVTVO
thieu di	fUVTVVTVO
di chuyen	pQTPSSQU7
chuyen nghia	bSTPSSSSR
'di chuyển	gSURUUTUJ
chuyen khau	hSSQSVUSI
sang quan	gNNKPMNQF
chi huy	aQRQQRRQO
huy quan	aQRQQRRQO
len thanh	eQQOQSRQN
thanh pho	eQQOQSRQN
su khi	bQRQQRRQN
dia	dOQMQPPNP
dia phuong	cPQMQPQPQ
'địa	aRRPRRRQR
'phương	aRRPRRRRR
tach khau	eLOOONQKK
di noi	nUSSSSROG
su o	aVVVVVVVV
doi ten	pEIBHEDMC
ten khoi	iVQLOMVUS
khoi danh	bRNPQORQO
danh sach	jKJHNFMOE
^roi	cPPQNOQQQ
'dời	kPNONMJMI
'danh sách	eNPPLIQQK
co yeu	hOOLLOOQP
yeu to	hOOLLOOQP
to nuoc	hOOLLOOQP
'có yếu	cTTRSTSVU
'yếu tố	cTTRSTSVU
'tố nước	cTTRSTSVU
kieu	xFFA879B9
viet kieu	sKJHDBBHB
'việt	oLNKGKFJH
'kiều	lTSPPKMSO
'việt kiều	iTSQPKNSO
thue nha	mKMLOMNPP
tu khai	ePTPVRUUT
'thuê nhà	fQRQTRSUU
cong dan	qBHFKOJGE
'công dân	jKOLRRQNM
han quoc	bRQQQRRRQ
'hàn	eNPOPNORO
khong quoc	fORRNSQPQ
quoc tich	y9D7C95B5
'quốc tịch	oLOMJNFKK
uc	mKJJLOFII
'úc	jRSQTTLUS
trung quoc	aSTTUUSVU
khu	uF9CFOIEA
nghiep	iFMFLLNNI
'nghiệp	eNQNOOMQN
neo don	iSTUVRTTS
hang thang	jUTOVSVVS
'hằng	fTTQVUVTS
chong con	lKUIAGEGL
con nha	iOSSOILRQ
de nghi	dNPMOOQPN
'đề	ZRRRRRRRR
'đề nghị	ZRRRRRRRR
cho ho	qGNGHPMG7
ho ngheo	iEIHMNLHB
nguoi gia	mPVURUSVI
'cho hộ	nIROMUVRM
'hộ nghèo	fOPPMKQLM
nghi lam	hMOKLLLQO
me liet	gKQLLPLRM
18	jFIMHMHID
18 tuoi	fPRQNOJPH
17	iIOKJJJMN
du tuoi	gMOKOJOLO
di bo	hQSHLMIHN
doi can	iLQKMNLKN
^du	dNQNQNQNJ
'bộ đội	hUUUTTSSR
12	iJNLNPJJJ
truong hay	fUUJSQPUT
bhyt	-8964C650
the bhyt	oKHJNOJPG
the bao	zKNO7MBVE
'thẻ bảo	pQVULUJVS
co the	nQVTHNKVI
nguoi lao	iLPKNOPQL
dong tu	eTTSSUSUR
mua lai	lRTRGTQSM
lai bao	jSUTJTTTR
'mua lại	gVUULUUVS
that nghiep	iQUUTTTTG
mat viec	nJIFAKJEI
dong lao	cUUSTVUTR
tham gia	bPQQQRRNL
^tham	hMNKNJOGE
doi muc	dPQQOQPQN
dong bao	qQPSBTNUH
'đóng bảo	oUVVKVUVR
dong bhxh	eQQOQSQPJ
'thiếu	hOQOOLPQJ
nong dan	dVUVVVVVU
nha nuoc	sGAEGBKOJ
'nông	eNNNMNMNN
'nhà nước	jNNINKMRO
co cong	rNOGHGBR0
'có công	tQUIOOLVA
chon	gMMLLNMHJ
tai phuong	aPRPRRRRQ
^bhxh	fKNLNOOJL
nhan hoa	gTMSSUURQ
hoa giai	mEFFGIIHE
giai vien	nGJHCPM91
'hòa giải	lFIGIKKHE
'giải viên	tLMMJSNPF
lam nguoi	iPRQNTSSO
trong khu	mKIKPTRQK
khu pho	lKHJJQLHF
dinh cong	hLMOORNRL
'định công	eVVVVVVVT
lam hoa	iPRSOVTTP
'làm hòa	aUUUTVUVT
ba to	fHPQQKMMQ
phu nu	eOQOONPNI
di hoa	eMNLNNNOO
giay cong	eRUUTVSVT
'nhiệm	fTTSQUUSR
'kỳ	dRQRNRRJM
don cay	gNHKOJMLP
'đốn	dPIMPPNNQ
goc	vCHBEGDB3
'mục	fSSNQTRSS
'gốc	fOQMQQQMN
cay tren	lFFFHIMFI
xa cu	hRONQLQPQ
so bao	mLIGCKNNE
duong pho	gOELNOQQP
che bien	lKHDKPMKI
cay xanh	hOKOQQPJL
kt3	sEHDCEFFC
giay tam	cQRRLRRRR
het hieu	bSRRRRRRR
van o	hMQPNJLTS
ki tuc	aRTSTTSTT
'túc	cVVVUUTUT
tru online	cTTTSTTTQ
online tren	ZVUUVVVVU
tren cong	bVUUVVVVU
cho ca	aUUTTTSUU
sai ten	fVVVVVVVR
'sổ bảo	jUQLISSTR
'sai tên	aVVVVVVVU
^gop	eRRRKQQMF
'gộp	gPPOISOPL
gan nha	hNSPOQKRU
hai so	gNNLIPKQM
so bhxh	mKKHIOHNL
tren the	aRRRSSSTR
dieu chinh	hKJKKKMGH
chinh thong	cQQQPQQQP
tin bao	ZRRRRRRRR
khop	pFKMLPJGB
cho khop	hJQQPQPPP
vneid	-03000000
'chỉnh	hLKLKLMJJ
'điều chỉnh	hMLLLLNJK
'chỉnh thông	aSSRRSSSR
'khớp	eNPRQRPON
cat ho	kVVVUVVVH
nguoi da	pJSDJEJUF
ban nha	fQLHRRRRJ
^cat	nJNJHFKG5
'người đã	dRSRQQNUS
gach	lTQKOJTTK
gach ten	lTQKOJTTK
ten trong	fONNPJPRH
trong so	mNOMPSLKH
^gach	eUSQTUTUL
'gạch	cVVTVVVVU
'gạch tên	cVVTVVVVU
'trong sổ	hTSSUVSSR
xoa thuong	aORQRRRRR
nhap quoc	cTTSPSTTS
tich nuoc	kQSLLMKTS
'xóa thường	eQVSVUUUU
cu khoi	eLHMMNNLO
khoi ho	dSRRSLTUQ
khau nha	kJOOOKSTJ
^li	oLKKIIKMJ
rut ten	eLIMNOOMO
vang mat	kFTHQMQLJ
ban dat	jJPQPUUUL
dat gio	lIOPOSSUK
the tam	iUUQVVTVT
'thẻ tạm	ZUUSVVTVU
sang the	eQUTTVUVU
^via	cPPMRRPPO
dong xin	iTUOVVTVM
xin the	iSTPUVRVS
'xin thẻ	aUUSVVTVU
nha dau	hRTQTVTVT
tu nuoc	fTUTUVTVU
the cu	jOTRTUTVS
'đầu tư	aRSRRSRSQ
'thẻ cư	aTUUUUVVU
nguoi han	dOSRSTTTR
xong lam	gOSRQSTTQ
'xong làm	aTUUUUVVU
tru cua	iVTUVVVVQ
muon khai	hUUUSUTUV
sinh tai	aVVUVVVVV
chap hanh	kIKIJFELN
hanh an	kIKIJFELN
sinh trong	lIHIGFEGM
cho may	jJSRKLOON
thuyen	lKNNGSOOC
thuy…	lKNNGSOOC
'thuyền	cSSRRTRRM
phai bao	nOMGMPKRO
#police+threat	lRTDQPMRJ
bi quan	lJQFNKOLI
di khoi	dRNLPLQPP
'đi khỏi	aRRPRQRQQ
phieu	jKIHKJLGC
ct03	cOPPOQQLN
^phieu	iLJIKLMHF
'phiếu	pPNJOPSLG
bao to	jSRJKQOPR
to truong	gJPJPJNNP
an phuong	kPOFQOPRP
'trưởng	cORPQQPQP
'tổ trưởng	aPRPRQRQR
'an phường	jQOGVURUU
thuc xin	hJSJPNRNL
tru nha	kTPQUQUUR
lam so	iILKJOLKF
'làm sổ	bQQQORRRQ
voi phuong	aRRRRRRRR
tru de	cQTRLSUUS
'trú để	bVVUVVVVV
nha ba	hMQPNJJTS
bi cong	kRTLRTSTJ
nhap ho	mTVTVUTNJ
khau cho	jTVTVUTNL
^nhap	mQTQSRPMI
'nhập hộ	cTVUVUVUU
vao ho	gPQNLLQSB
'vào hộ	fSTTRSUVQ
'hương	fMQRSPSMN
^ra	hGIIOMJJ7
'lại hộ	iTVUSTVUK
ct01	fQQPMNPQQ
khai ct01	aTTTSTTTT
khau o	mIIJEMFPP
'khẩu ở	gSPOLULUU
truong tieu	fLNMNOLNN
tieu hoc	hJNLKNKJM
'trường tiểu	bQQQQQOQQ
'tiểu học	cQQPPQOQQ
hoc moi	cNRPLRPLR
thanh lap	fONMLPQKH
lap xin	ZRRRRRRRQ
xin hoat	ZRRRRRRRQ
^truong	bRRRRRRRO
'thành lập	aRRRQRRPO
truong cap	hQRPQSQNK
cap 1	eRRRRSRQN
'trường cấp	hTUUTUTSQ
phep hoat	lMTOVUKRO
^phan	fNQLIPPIL
'phân	hRRQNTQPP
so goc	lLLLJPKNB
goc cung	bRSRPRQRR
cung mat	eRSPJMRSR
'sổ gốc	aRRRRSSSR
kho luu	gQEQNRPUM
tru bi	hPEPNQPON
mat sach	kTVNORMVJ
sach giay	kTVNORMVJ
'sạch	ZRRRRRRRQ
lai ket	ZRRRQRRRR
hon cho	fRRQIKSOI
ca hai	hLTRJNRSU
'còn sống	iNTSHUUTQ
cuon	pII9FFJCE
lu cuon	oIIEFGJDF
mat so	rJPKDKLKN
so bo	oKRGEHHRI
'cuốn	ePOIPPOIM
'lũ cuốn	dPOPPQOIM
'mất sổ	hUUTQTTRU
'sổ bộ	eRURQURTQ
'ở xã	cVUVVVVUV
so luu	lOONMTFOK
'sổ lưu	gTTRTUQUT
chien tranh	ZSSSRSRSS
lon chua	iNIMMQLOH
nho chua	qVVVLVUVL
chua lam	kMVOMPRVM
'nhỏ chưa	iVVVQVUVS
'chưa làm	kUVUQUUVP
80	jMPOOMIQM
80 tuoi	iPRRQOKRP
tuoi chua	gRRRSSMSQ
ve huu	bQRPQQORQ
'về hưu	cUUUTUSUS
van ban	pILFNLLC1
duoc dang	eTVVSUQVV
^van	nNNJNQKC1
'văn bản	dQQPQRRMH
ca nhan	aRRRRRRQP
'cá nhân	ZRRRRRRRR
bao lanh	kVUUQTRVQ
sinh vi	dUVTSUSVM
lam bao	jTUNQTQUL
ho cho	mMSHGKGTC
chau mo	fOSJRINQM
me mat	gRTOLPLTI
cac	jKFKIMKML
cho cac	eQSMMQNTM
'các	eNONOPMPP
'cho các	bRSQQROTS
dai dien	lKQLMLKHM
bi lan	iKPJHHLFL
giay giam	fVVSUVUVS
ho de	gPKPPTRSM
tien thua	gSTOSLSTK
quan li	hKMLMKOOI
tai san	mELBGGMLA
san cua	nFJCEIIJ7
'quản lý	bQQRQPQRP
'tài sản	eMQKNOPPJ
'sản của	fMPJLOOOH
'quan ly	gMONONOQK
ngoai nuoi	gSVOQNJQQ
nuoi chau	hKMLINOOK
'nuôi cháu	cRSNRQRTR
dut giam	qTUQHVVTJ
'dứt giám	hUVVQVVUS
ho nua	oNVNQVKVD
viec giam	qSTDSTJUG
'việc giám	eTTSUTPUP
nguoi giam	nJOEHHNOB
khac vi	iRUTUVVST
'người giám	nMTSIMTUP
lai bo	jQUJOILUM
thuc viec	aRRPRRRSS
sua giay	ZRRRRRRRR
^sua	gIPKOLQJK
bo sung	tDG3L9INA
trong khai	dRRNSLQTP
'bổ	eNPMQPQPJ
sai thong	aVVVVVVVV
'sai thông	XVVVVVVVV
'đổi tên	eOOLPOOPO
quan ghi	bRSSTRRTR
qua muon	gOJPNHMPR
ten khac	ZSSRRSSSQ
hoc ba	jJSRPRORQ
bang cap	mEJKIONIK
^chinh	mHMPHPMKN
sai so	iMRMONQOM
so can	jNSMKMPPF
ten vo	dQQNRLROK
'sai số	bSUTUUUTU
'số căn	eSUSSSSTN
'tên vợ	eUSRURVTP
ten ong	kISHLKIQJ
nhan tinh	dVUTUUVUN
tinh trang	iQPPQRSRI
trang hon	dTSRSTTSP
hon nhan	jPLPSTSNP
'tình trạng	bSSSSTTSS
'trạng hôn	ZTTTTTTTT
'hôn nhân	dSPRTTSRT
de mua	eUVUVVVVU
mua nha	iRQPTRSSS
vay ngan	gRRPTRTST
'mua nhà	gUTUVUVUT
'vay ngân	eUTUVUVUV
nhan de	ZSTTTTSTS
co gia	nOTOLKPUD
co chong	pHOGPGSPG
ki hop	eQSSPMNRQ
mat ca	iNSUOUVUN
ban chinh	bPORPRRON
'bản chính	gONQMTUQQ
ban goc	iNRRRTOSK
sinh khong	iQVUQUMUT
thay so	gTVVTURUL
'bản gốc	aSUTUUTUT
'sinh không	cUVVUURVV
so khai	bTUTUUQUS
sinh goc	dQSQQRPSP
co khai	eSUQRQOVS
do cu	eNROPRROG
tra duoc	gMNNQPPKF
giai the	iMTPRVLVT
sinh do	eUUUUUUVN
do ho	iMUUVSRVU
khong phai	kPQNFSOUO
phai ho	jRUOHTRUR
ho hang	mPTLRTQTL
'không phải	hSUVNVUVT
'họ hàng	eUUUUUUUT
me nuoi	ePUMKLNTS
nuoi tam	jRUPRKLST
soc thay	bRSSQURVQ
trong danh	eOOOPJQRO
tua	gRTTKSMRO
nuong tua	gRTTKSMRO
^tong	kGLIKGMKL
'đài	bPPQPQPPM
mua ban	eMQPOQQPM
bao o	bQURSTQTU
'mua bán	dSTRTVRUT
ban sao	uHHHMOKJ4
sao bang	hUQVUVVVP
bang tot	fUNSTUTUN
tot nghiep	hOMNNNJUL
tu so	ePPQQRQPJ
'tốt nghiệp	gUUSPOOVU
rot mat	lLMMJQOHC
^rot	lLMMJQOHC
'rớt mất	dRSTRTRQO
chay can	fSKOSTQTR
xin viec	jSPKSNROJ
van bang	gPURTTTTM
nat xin	iTULSTTSI
don de	kRVSVVVSN
nghi cap	aQRRRRSRO
cap ban	fNPOQRQPJ
'đơn đề	ZVVVVVVVU
'cấp bản	aRRRSSSSR
be lop	gRUQTSJUU
xin vao	fSRRRPTVS
truong giua	hJTPPTPKO
giua nam	hJTPPTPKO
don xin	tORGIDGJG
so lop	pUUSUUPTA
sang truong	kUUMTUQUI
o tinh	oJNGKLENP
'ở tỉnh	eSTQSTNTT
tem	gMMMLMNKE
kiem dinh	lKOGENNH8
dinh bi	fNOKLMNLF
^tem	eOPNMNONH
'kiểm định	lLMJJQNGE
xe bi	nKHDMQOSP
thuat	xMKLLSOE9
ki thuat	nOLOMTRGE
'thuật	iQNQPTSLI
cu di	mSOTKVQOP
lap hop	bRRQQRRPP
hop tac	gNMILOPLG
tac xa	jNOIHKMHF
^thanh	kJNJHLOHH
'tác	bQQQQQQQO
'hợp tác	aRRQQRRQP
'tác xã	lQQLORSNL
to hop	dPPONQQOJ
'tổ hợp	aRRRRRRQP
muon lap	fPPOENNQP
htx	cORKQQROO
lap htx	ZRRRRRRRQ
rau	iMEJMNNMI
ki o	ZRRRRRRRR
'muốn lập	aRRRNPRRR
'ký ở	ZRRRRRRRR
'vận	fSSQTUTQN
lam an	bPQOPRRPQ
'nâng	jGLKJLLLK
lang nghe	fQQMPQPPN
co hop	fSSPTTRTS
^lang	cRRPRRQRR
'làng	dMNNMPNLN
thanh vien	hOPGMLQLF
^lien	lQQIKNSMM
'thành viên	iSSOQSTQN
chinh thuc	lSVIIQSTP
'thức	fTSPQTSSQ
khang	hJPMOHGQQ
khang chien	aPPPQRQRR
'kháng	bQQQQQMRR
cua xa	jNMNNPNNJ
so thi	fRTTRSQTG
1985	mKUVKOSVU
tra so	lLQIKMGQJ
ghi lai	eTUUSUUUU
chet do	dRLRPRSSR
dat lua	iRJIQSQNJ
sang trong	jPGKMLNLG
'chuyển đất	aRPRRRQRR
'lúa	gONMJPPNM
'trồng	bQPPQQRQP
'sang trồng	aRRRRRSRP
ruong	qJC9EALIC
trong rau	gOGKOOPOJ
'ruộng	fPMMMNQNL
tren ruong	jOIHIHQNM
ki chuyen	hVURUVVVU
chuyen doi	hVURUVVVU
phu luc	hTVSSRVUT
phuong dong	cPPPQRRQO
dong y	aRRRRSRRQ
y cho	hQPONSRKG
doi cay	cPPPOQQPO
khong doi	bQRSRSRPP
muc dich	ePPPOPPNN
dich su	ePPPOPPNN
su dung	mPJPNPOI7
dung dat	hPPLQLPLH
chi doi	cQRRPSQQQ
'đích	cTTTQTTSS
'mục đích	cTTTQTTSS
'đích sử	cTTTQTTSS
'sử dụng	hSSTQTSRJ
'dụng đất	bTTTSTTSR
ki nguoi	oSUMTVUVQ
nguoi phu	dNPNPNPQP
'thuộc	eNPQNPOPL
so dinh	hPQIPGQQH
dinh danh	oMNEM8PL6
dung lam	bPPQQQQNI
'số định	mTTRPRTTI
freelancer	dOONPOOLN
^freelancer	dOONPOOLN
mst	jHKJJIIIF
nhan vien	eQRNHQRRO
05	iIKJKPPKN
thue co	iUUOVVVVS
lap thu	hSSUTVUSO
cong dong	jTRTUVUSP
phep van	kUUPUVUVJ
cho muon	bRSRQRRQN
khong thu	dOMNMQOMO
thu tien	jTVVUVUSP
'mượn	eUVVSTUVS
'cho mượn	eUVVSTUVS
xoa tam	lLTGPINUP
tro bao	gIPJMONSK
'đồng thuê	fMQPOSRTN
nha thue	gNPKLPLLM
'nhà thuê	fPRLLSKSU
da di	gLTEFMLUR
^tach	fLLMMNNKK
ra o	eLOOONQLQ
rieng	sCFBBEAGJ
o rieng	eLOOONQLQ
'riêng	hIILNOLKQ
chung mot	kMSKKJGTO
trong cung	dONONPORO
can nha	kORMINJUP
chia doi	cSRRTSUSR
'căn nhà	cSUSPPNVT
sua thong	cSTRTSTPT
tin cu	dQRQRRTOR
he voi	lHMJLEKMH
voi chu	oGLGKCHLG
'với chủ	ePRORPQOO
'chủ hộ	gPSQRHNPP
cap nhat	oEMLHMNI8
cai chinh	fVUTUVVUV
'cập	fLQRLRTOI
'cập nhật	fLQRLRTOI
'cải chính	XVVVVVVVV
bo gia	jKRMLCJTK
noi thuong	eTSTRTTSM
tren vneid	eTSTRTTSN
^thong	kMLNEKLEI
co ho	hVVSVTQVS
khong ho	jVVVNVOVR
khau khong	lVVVMVNVP
'khẩu không	eVVVQVSVU
nhap khau	hLNMOOLOJ
khau duoc	eOPPPPNPP
'nhập khẩu	aQQPRRRRQ
o hien	hRRQOUQOS
hien tai	hRRQOUQOS
con tu	hUUTLURVQ
campuchia	iSSRKTQTK
camp…	iSSRKTQTK
campuchia ve	iSSRKTQTK
nhan ho	iSSRPSSTD
'nhận hộ	fVVVVVVVN
chung minh	rFNCBFCM8
chung ho	iVVVUSTVP
xin cong	oURESTSTP
phuong xac	lVUGUVTVT
'xin công	hVVMVVVVV
'phường xác	fVVLVVVVV
chieu da	gVVVTTVVN
bao mat	eQSRPRQPB
'báo mất	hVVVUVSVS
khoi phuc	mVNVRVVTH
gia tri	jVPVSUVTI
tk04	iVTVUVVVP
chieu bi	mRVISOQUO
do bao	cQRRQQQSQ
co via	iNPLPOMUO
con han	iPUNNLKUP
mat ho	hTTSTUSTF
'mất hộ	ZTTSTUSTT
mat passport	eQSSORRKC
trong nuoc	kNMMOOOPI
'trong nước	cQQQRRQSR
xin huy	cVVUUUVVT
chay luon	jQEPSPNSH
khong lay	nGRKHGGPG
'không lấy	lOVUQINVO
tham van	nKKHLEMD9
'vấn	kMMINLNGE
'tham vấn	jNPKPKRIK
dtm	eOPNPNPLJ
du an	pMMFKLLRH
bao cao	iHQIMKNPI
y kien	mJSFMMMGG
'dự	dUURUVVUT
'dự án	dUURUVVUT
'báo cáo	aQRPRPRRR
'ý kiến	hOTOSNTRR
hop to	eMPPPRLRN
chu dau	jFLMNOJQL
ban tra	lPONRQRF9
cua uy	nMNMOOPF8
ban xa	dPQPQQQMD
'ban xã	aRRRRRRPM
qua tham	dQROPMLRR
tien tho	cNQQQPRLM
tho cung	q4PMNEJJG
cung liet	iKPPONSGJ
'cúng	kGONLHLLL
'thờ cúng	iIPNMINLL
'cúng liệt	hMTTTTVPR
nguoi tho	fHQQQNQQP
si khong	gLUSONOQI
con anh	jHSNKIIMP
cu mat	cNQPNPNPO
'cũ mất	ZRRRQRQRR
binh mat	gJMMMNMIN
dinh duoc	bQRRNRRPL
la benh	pGJFFCFGF
benh binh	rGJDFCFGE
cu huong	cVVUUTVVU
^luong	fUPSTQTPP
dang lanh	aORQRRRRR
tu tran	nKEIEIJBH
uu dai	iNRLFLQQN
da chet	fKSMLORRJ
'đãi	gUVUOVUUS
'ưu đãi	gUVUOVUUS
vo vao	dQQNRLROK
so liet	jPRNRMQQA
'sơ liệt	mTUUUUUUD
ten me	lNVKOKHVJ
nguoi than	jKSOMRSJE
trong ho	lOUQTOSSG
anh chi	jJRIHKKTG
so nguoi	kRULTTQVC
'chuyển hồ	gSURUUTUJ
doi nha	fPOLNLIMN
co di	pHPHJHFOE
'dời nhà	iPNONMJMK
thay doi	cOOPOQPQO
doi noi	dSTUSUTRP
'thay đổi	aQQQPRQQQ
con nguoi	lOTGGNHUB
tich phuong	lKRKTOQPN
^lich	gIPMNNQNO
xin duoc	dRSQSSTSP
the chap	fNMKOOPOJ
'thế chấp	kUORUSVVO
ki bien	cSSRRRRLR
mot cua	lUVKSVJVR
bia	gLMLNOQGH
bia do	jMNLMOPLM
vay von	bQPPQPPQQ
ki voi	aQQQQQQRR
voi nha	lJGJPKJNQ
'bìa	eRRQRRSQR
'với nhà	jNJKTOMSU
nha xuong	qDCNFEHGK
dat cho	kJMHIGKKL
cho cong	aRPRSTRSS
'nhà xưởng	hUPVUUUVT
'liền	bSRSTSSST
dat cua	jKRHKIHQO
khoan vay	jQTLTNSVU
^dung	jMQMQMPQL
'đất của	jRVUSLNVS
sung them	bOQNRPRRR
nha cho	zINB3DDJH
ngheo dot	ePRRRQTSQ
cuoi nam	bORQQQRQP
^xet	fMONLLLIL
soat	mGKJJHLOF
ra soat	mGKJJHLOF
xin dua	jOHNMISTE
quyet ho	jRTQRSPUH
trong nam	hMQOQQPPH
'trong năm	jVVSVVVUP
dot xuat	hKNIMORNJ
con xin	nSUTBLIVS
xin so	nRUSALGSL
so ngheo	qLMK6GERH
'xin sổ	fTUTIPOSR
'sổ nghèo	hSPOGMOSQ
xin bo	jNMILJLTL
dat lam	eOOJMPRQK
lam thue	fQTTOVSSN
dot nat	lQSTTSRVS
'nhà ở	bQOPQRQRQ
viet don	mORJILOHF
thoat ngheo	hRRPLNQNN
co nha	hRQMRQQVQ
co luong	iMONNLLRN
'nhà mới	bRQQRQQSR
ho lam	ePQOJOQQL
muc song	gTTPNOVSR
song trung	gTTPNOVSR
trung binh	iTTPNOVSR
'trung bình	fVVUSTVUU
ngu dan	lSNQJTTIK
tom	lJLIJJKNE
nhap trung	bVUVVVVVU
'được công	ZVVVVVVVV
lieu dan	kKQMIGQNF
dan cu	rBLGDBKH8
'liệu dân	aQRRPRRQO
'dân cư	bPRQOQRPN
^vneid	bQRQQPQSN
thieu dau	iJRKLSJMK
ton giao	hINIONOPN
nghiep len	gIOIONPPO
nhan so	iQRJQQQR6
so chung	kLQJGHKQB
minh nhan	dQRPNRMRL
'nhận số	aRRRRRRRL
'số chứng	bQRQQORRO
minh cu	hQTPMRQTG
cmnd	eVVRSTRVN
cuoc khong	nJPQPQLLB
qr	hRSSUTQUI
so cu	kMNNQOMLH
'cước không	fRSSTSQRN
ki xe	nOHILQPEE
xe lap	dTSQSUUSR
bien so	lJGAEOIHB
so xe	hNLINPOOH
buu	dPMPRRQQH
qua buu	dPMPRRQQH
buu dien	dPMPRRQQH
'biển số	kLJJEPLKG
xe tren	bOQNPRQOP
'xe trên	hSRQRUUUR
khoan dinh	oQVPTNUKB
truc	gMMLLNLIK
'trực	cQPPPRPPO
quyen gop	iSRQLSTPP
trong phuong	aRRORRRRQ
'đền	iJIGMPHFK
van dong	lSNIQURLD
'đức	aRPRRSRSR
nhan dong	aSSSRSSRQ
'đạo	bQQORQQRQ
'lễ	gLLJNPNFI
tin do	pKHCEJL7E
hanh le	gPOOPPQLM
^tin	mJHHGKKBE
'tín	lLIGKKMEJ
'tín đồ	hPMKNNPIM
chua nha	dRQNOPRQP
nguong	gNMNNQOJM
tin nguong	gNMNNQOJM
nguo…	gNMNNQOJM
'ngưỡng	bQPQQRQQQ
'tín ngưỡng	bQPQQRQQQ
o dinh	cPOPPQQMO
dinh chua	ZRRRRRRRO
mieu	cPOPPQQMO
ho co	gKPJNSSNL
o den	oFEGGLFCH
vuong	iMKLMOLJK
^gio	oEEEEJGBD
cap so	bQRQQRRPL
'cấp sổ	fSSSQTTRO
cong lap	gSSSUURVO
lap lam	aRRRRRRRP
quyen su	dVUVVVVVU
phap nhan	bUTTVVUVT
so hong	kHNKMNIJI
'hồng	bQRQQRPOP
'sổ hồng	bQRQQRPOQ
nhan dat	cUUTVVUVS
sang mau	dPTQRUTTQ
vao so	oMNJPHPML
'vào sổ	eSQPSPSTS
dac	hNPOORRMM
'bản đồ	eSRQRRSQQ
'thửa	nLHKLNOMO
ho ong	kLUTVSPVU
ba co	fKNNSLKSR
nhan quyen	bVVVVVVVU
thua dat	aRRRRRRPP
manh dat	hLNMPMPKO
phan dat	hMOKOQRLJ
lo dat	pQIPQPTNK
dat o	kMFIOPOFE
'lô đất	bUUUUVUTQ
'đất ở	dQOQQRPPR
di lay	jJVMDHIQU
niem	bOQOQRRMQ
yet	mCKFGEHG9
niem yet	bOQOQRRMQ
^niem	bOQOQRRMQ
'sổ ở	fVUUVVVTV
khi chuyen	eRRRQQRTP
chuyen nha	kPONMNMNL
'chuyển nhà	dQQQQQPSQ
bao lau	hVVVUVVVV
'sổ cũ	YVVVVVVVV
^dinh	jNKJHMOID
ghi nham	iMTPKKNTP
nham so	iMTPKKNTP
dien tich	pIGHKMJF8
khong khop	mMOQOTMLD
'diện tích	mPNPSSMMK
'thực	jGIINNOJB
^ngan	nRUJQNRRM
sua loi	fPOPPOPDJ
'sửa lỗi	iSROSMTKL
^tranh	eOKORONLL
di chung	nJHGIIIFL
chung bi	kJOHIJJEJ
^loi	jKNIIILEH
chung voi	fOLPSONPT
ma de	jHOIGIHPL
doi lai	ZSSRRSRSR
lai dat	dNOLQQPPO
xua	fJOLPQNQN
'lại đất	ZSSRRSSSS
'xưa	gRTNRUTSR
chu ruot	eIOLQKPLM
dat huong	fINNQKPJM
huong hoa	fINNQKPJM
dat giua	jNIOPQQPP
truoc khi	jPIOPSQOH
so cap	fLNNSLLRR
cap truoc	fLNNSLLRR
2004	hKLLNLIMH
nam 2004	fLNNSLLRR
vuon	kHJLJKIML
dat vuon	gKRRLNPPQ
'vườn	gNNPOOPTT
ghi chu	pUUJTKRVJ
tich o	aVVTVUUVT
theo so	hOPLQRPPJ
'theo sổ	bSRQSTSSR
o cua	kJKKKNLOK
ban quan	rFGGNPKH7
'ban quản	iPNPQTQNE
tri chung	lJPJRSPLI
cho ban	kIPLPRPLG
ca vet	fLMNLOMNM
vet xe	eMNNMOPNN
xe moi	dPOONOQOH
'xe mới	gTRQNUUTN
mua xe	iILLKOJEJ
lam bien	iILLKOJEJ
sang ten	qNG8FHDGA
ten xe	iPMKSQQKM
^sang	pIEFJJGEC
'sang tên	gQMGNLJLJ
ban xe	nQRKQVQND
may cu	fVUTVVVTS
giay tay	lVVVVVTVR
'tặng	bQRRRNORQ
wave	hSUSPTSMP
muon dung	eTUSOTTTS
dong co	lONKPPRQD
grab	fIHLOQPMO
lai bien	fRSQRSRRG
thu hoi	hRRPRVRLQ
hoi dang	kUSSUVVNU
'thu hồi	dVVVVVVVV
chu cu	hIRMMOKRP
cu lam	lTUSMVUTT
huy dang	bVVTVVVVV
^nop	sTTPRTQSA
cap phep	hOOPQPOPO
phep xay	kLLIKJNH9
xay nha	rHCGFGHHI
'cấp phép	dSSUUSTUS
'phép xây	dPPNPNQOM
'xây nhà	nNIMMMMPQ
^xay	mIDGJKHGD
lam nha	bQPQPQQQQ
nha xin	aRRRRRRRR
'làm nhà	hQNSSSSTS
lai nha	sFDF4GECE
'lại nhà	iMKNFMLLL
'thổ	aQRRRRQRL
xay dung	pGGHFGFFA
'xây dựng	lOPRNSNQN
them tang	jJILHPMKL
'so với	ZSSSSTSTT
ban ve	cORPRRROI
ke nha	oNHGGFGJI
'kế nhà	jQLKKJKNM
chieu cao	fMQPLLQPK
duoc phep	fMQPLLQPK
nha sap	bRQSRQRSR
phep sap	hRERSSRSP
duoc xin	bUVVUVTVU
^dich	tLIFLMLMA
nen doi	bRRRRRRSQ
nha ma	ZRRRRRRRR
mat to	jUVVUVVSI
hoan cong	jSTRVVOUK
thanh tra	ePPMONPKG
do hu	lJQLSNTJH
'cho nhà	ZRRRRRRRR
sua lai	gHKPKNOJP
'sửa lại	bOOROPQQR
cai tao	eOJKPQRLO
tao nha	eOJKPQRLO
lam cau	nEDCDJOG7
di doi	kLMIMMIEK
'trí	iPPNNNNQL
^quay	lJIHINFMC
'tiến	aRRQRRRQP
tam long	cPPNNPPOO
long duong	hOGELJPHJ
cho quan	lLFBNGQFA
honda	kSVRQUMPH
nhan noi	nFKIMRPH8
'nhận nơi	eSRQSURRK
'đậu	lKJHHKJFF
'nơi đậu	fSRQNURQL
#device+murder	jINKOTRKD
tren song	mSNQHTTJI
01	iMPLPRRML
nghi dinh	gOROSUUPL
154	hOQMQSTOK
nhan dien	pUQJUVUVD
de nhap	aSTTTTSTS
'để nhập	YVVVVVVVV
giay dien	eTTTUTUUO
khong thuoc	eOONMOQOI
nha giay	kVVVVVTVS
'nhận gì	cQUSSPONT
hoach	vEHJDKJB3
quy hoach	vEHJDKJB3
co xac	fSSSRTRTH
'hoạch	pKPNHQPKI
'quy hoạch	pKPNHQPKI
'có xác	eVVVVVVVQ
ten so	gSSPTQQSE
ten minh	dUTSQTSVP
'nhà đất	hSTSMTSVU
dat da	bUUTSTVUT
da cong	YVVVVVVVV
ke theo	gTSQRRQSJ
dat nong	aQQRRRRRR
nong nghiep	aQQRRRRRR
lam sang	fQKHQRQQQ
len tho	aQQRRRQRR
tho cu	dHMPPQQML
thue dat	kONOOROPN
^thue	iMNOOTPNQ
'thuê đất	eQRRRTRSR
giao dat	mOQPQTRQK
^trung	mTUKMUVQK
'giao đất	fQRRSTSUQ
tu thue	hRQQNUQQO
sang giao	hRQQNUQQO
dang thue	gRUOUVURT
tra tien	lSPNRUULK
'trả tiền	eUUTVVVTR
duoc giao	fRUUUTTSO
^duoc	bRRSSSSQO
cho thue	gQQPOPQQM
'cho thuê	dQRQRQRSQ
yeu cau	pEDIBELK7
dinh giai	bQQQPPQQO
giai quyet	dOPPOPOQG
quyet tranh	bQQQPPQQO
^yeu	kKKMGJONE
'yêu cầu	dOOQOOQQO
'giải quyết	ZRRRRRRRO
tich xa	lIIJKLKOK
quyet dat	gLMPKPNJK
cua chu	bQQQOQRRN
hai dong	dOSRRSRSR
khi hoa	bOQQQQRQP
^xu	ePSRSPTSN
phan quyet	dOOQOPNMP
do lan	mJNNKTJJG
kieu xin	iUVSTVUVN
hop thuc	dQPOORRNQ
thuc hoa	dQPOORRNQ
hien dat	pDJEFGDHD
^hien	lIKGGNNIE
'hiến	eOOOKQOQP
'hiến đất	eOOOKQOQP
mo duong	oDIIHFDQL
ban hop	hTUPUTTRO
ve viec	fTURTVURR
boi thuong	iONNKMQOJ
'bồi	eRQQQQSPQ
'bồi thường	dRQQQQSRR
75	qGHIGHICC
75 tuoi	lMTNVMPPM
'75 tuổi	gSVQVTSSU
tien o	rLQLJNDKG
'tiền ở	lSTPUUMSN
di o	cVVVVVUVV
noi khac	iUSSSSPPR
huu tri	nVUSOMMVR
tri xa	fVUUVTUVT
'hưu trí	fVUUVUSVT
'trí xã	aVUUVUVVT
lam don	pGGGEACAD
'làm đơn	kNMLNPNLK
huong huu	aVUVVUVVV
nhieu tien	eSRNIRSPR
ma chay	lLDKLJLLM
02	cTVUTUUUP
lieu ho	nQUNQRSUC
doanh tren	jSSTRUTTG
ban giay	hSTRRSPUH
'liệu hộ	cTUUUVUUQ
tin ho	kSUPTURTO
tich hop	rSUUOUVSP
te vao	kSUURUVTT
^tich	nSUURUVTR
'tích hợp	hVVUTUVTT
chip	sMPNOEKI8
chip can	jNQRQQRLH
hop giay	aVVUVVVVT
phep lai	lUVPTVTUK
lai xe	kKFDNKJPL
'phép lái	eVVUVVVVR
lam can	yDNJEMNRE
cuoc cong	lISNSQRUR
'làm căn	oUUSRTSUQ
'cước công	dUVUVUUVV
14 tuoi	kSUSTSTSQ
minh thu	hMOKJRLNQ
tuy	ZRRRRRRRR
cccd	qEH9HJHAD
the cccd	hPKMNOMQG
liet giuong	cISPRRRTS
#fit+police	iHRKSPRRJ
^cccd	hKLLKLKGI
tre duoi	eOLMMPNMQ
'trẻ dưới	aRQRRRQRR
cuoc qua	gPSKSRSSS
qua vneid	aPSSSSSSS
moi de	kQVTHTPVQ
'đổi căn	ZTTSTTTTS
do sap	kPRSSRUST
cuoc bi	kITRLPRUO
dung duoc	mGSQHONTI
^chip	jNQQPPMMH
nguoi goc	jTVSSVVUL
goc viet	ePQPPQSLK
viet nam	vBJEEIAO7
'gốc việt	dRTTTSVOR
de di	hUVVTVTVR
cung cap	eRUSTUTSQ
hoach cua	kSSRTUTNG
tuong lai	gQSPLQQKP
lai cho	jPSPKKGJO
toan thuc	nJMHLHOHH
thuc pham	nJMHLHOHH
'toàn thực	cQPOQPSOP
'thực phẩm	cQPOQPSOP
attp	jJMNQRQGG
nhan thu	aSRRSSSSR
^vay	gRRMSQTRM
suat	mUSNSTUTK
'suất	iVUUVVVVP
can ho	iPTMTVTQQ
ban thuoc	nGHFGEMCA
'bán thuốc	hLLNLJQLM
li thi	eRRTQTPTR
thi truong	eRRTQTPTR
danh hieu	hPOKLHNKL
thi dua	fOONNLNHL
'đua	jRQOPMONM
'thi đua	jRQOPMONM
tien tien	cMRORPRQP
'động tiên	ZRRRRRRRR
'tiên tiến	ZRRRRRRRR
giao vien	bQSQTSSRP
thanh tich	aRRQRRRQQ
nhiem vu	eOQRKSRQQ
truong to	lFNPNGJIP
to hoa	lFNPMGJIP
'trưởng tổ	cPUTTQTRU
'tổ hòa	cPUTTQTRU
bo quoc	kNRHKLFRM
tai viet	hLTRONRSU
o viet	nKNMKQMRH
'ở việt	cTTTUUSVT
ngoai ve	gRSOQQOUR
ve ghi	jPQMPPNTN
ghi vao	fQQPQPPUR
'ngoài về	aUUSTTSVU
'ghi vào	aUTSTTSVU
o nuoc	qQLPSVQOU
'ở nước	gUQTVVUTV
muon duoc	gSTSQRURT
ben nuoc	oSPLHGVVQ
'ghi chú	aVVUVVVVU
ve viet	fUUUUUUVN
dai loan	mMPPFQOTN
roi ve	gTSQTUQUT
ve day	jRRORJKTS
'bển	eRQQPTOSQ
^huy	hMRMNJPLM
an li	aQSRRRRSQ
hon nuoc	bVUTUVVVV
nop o	fVUTUVVVN
'nộp ở	YVUUUVVVU
ben do	eORQUSSUT
singapore	fNQONOKLP
sing…	mHMJHIIJ6
mau giay	YUVVVVVVV
giay kinh	iTUVTVQVN
lay mat	hNMGKNRLM
ban ruou	nGLIOPOLG
'bán rượu	ePPORQQSQ
loai	fMMMLONKL
chai ruou	bPPPQPQPP
phai co	kNLJSJMUS
dong mua	fPRQPSRQN
soju	lJKFNKORL
sake	lJKFNKORL
nau ruou	gMPJONOJK
noi dong	kIJEKILEF
sim	eNNMMONHK
mat xin	kSVUVVUVL
tu du	gSVNSRTVN
dien tu	qMHLNMQKD
'điện tử	nVQQTNUTO
luc dang	bVVUVVVVV
thai san	hNPLIMPDK
^bau	jFPMKJOLK
nganh	ZRRQRRRRR
quan doi	jLEBPNLQM
sang bang	iRUOQMNUO
lai quan	iUSRSTUPJ
nghiem trong	jNTIJUUUS
tro giup	dOOMNQRNM
'trợ giúp	mILKKQSKJ
cay do	kFMJHMPFJ
chinh ho	dVUTUVVUV
tich co	gTSQRVTTT
me viet	iMQKJKFQG
kieu mi	dRSPQLMTQ
'sập	iRRTURVUT
con ruot	hPPNMKMNK
loan roi	iNPQMQOTP
giay nhan	aRRRQRQRQ
'giấy nhận	ZRRRRRRRR
hai ben	eRRPRLPMP
cau lac	nKCIGIFMF
lac bo	nKCIGIFMF
yoga	bRQNNRQQQ
aero…	bRQNNRQQQ
clb	kJHINOMLF
xin phuong	fURSVTVTP
khieu	mKOMOMJLE
cuoi hop	jLQPMSPTR
o uc	iQQQQTRPS
phap hoa	eVUTUTTUU
sao y	cPOPPQQON
^sao	cPOOPQQNN
thi thuc	rUSVIVST9
photocopi	oJKIOOKNG
'photocopy	oJKIOOKNG
thuc ban	aRQRRRRQO
'thực bản	gTTURVVUT
chung thuc	iKJGLINLH
'chứng thực	dJONPQPPO
duoc gi	rVVVGVRVQ
tien tuat	kMMKIKMDJ
vua qua	fLQMPSORQ
li ra	jLORFNRQH
quan bao	mVVQOOMVQ
phap li	mMLOPJRFC
can tu	fLONKOPOI
tu van	nIMJELGI6
phap luat	hNONLMPNF
'tư vấn	cQQQQROQK
'pháp luật	gTTTTUUUM
van luat	hNRQFRIPG
thuc chu	fJNNOQOLN
chu ki	hJMNOQOLJ
'thực chữ	cKRRSRSRR
'chữ ký	cKRRSRSRP
'chu ky	eQNPPRPML
li lich	cQQQQQQQJ
'lý lịch	aRRRRRRRN
nhan don	nPMKTNRNB
nhan chu	lVRUTVUVL
to tieng	mQKIQOQOD
lich tu	aRRRRRRRO
nam liet	hFSRQRSTS
ki vao	mVTSVTUTV
xa cap	cVVVVVUVS
sao luu	dVVVVVVVS
nam xua	gLQMPSORR
xin sao	eUVSVVTVP
sao luc	dSTRRRUTT
sua doi	aRRPRRRSS
'đồng đã	ZRRRRRRRR
da chung	hHOGNIROI
^phu	iPTQNRSRL
'đã chứng	ZRRRRRRRR
giao dich	ePQNNOROP
dich da	hRRNOOVRQ
'giao dịch	fVVUUVVVU
'dịch đã	eVVVUVVVU
huy bo	iLPKNIOLM
loi danh	eQOPQOQFK
trong hop	hNKMOOIEH
'trong hợp	jQQNSOMIL
ban da	kJNJOJSPJ
noi dung	eSTUSUTRM
thoa thuan	fNQOQKSKP
^thoa	fNQOQKSKP
ten nguoi	gSURUVUVS
cong tac	gNMCJOLND
'công tác	fVURVUPVV
nguoi cu	mSUTLVTUU
'người cũ	dUVUTVUVU
bau to	aRRRQRRQQ
'bầu tổ	ZRRRRRRRR
giai nop	cVVSUTVVS
nhom hoa	dNOMNNOPP
doi truong	iQULORKUV
lam ba	kUVKSVIVQ
nop truc	hUVUUUSVU
truc tiep	hUVUUUSVU
sinh nhap	bUUTSTRUT
'sinh nhập	YVVVVVVVV
sinh thuong	aUUTUUSUS
tru bhyt	ZUUTUUSUT
bhyt nop	eUVUVUTVU
'sinh thường	aUUTUUSUT
giay lien	bSUSTSQUQ
lien thong	dSUSTSQUP
thong khai	gUVVVVVVS
'liên thông	eVVVVVUVU
khong lam	hSVTTVTVQ
duoi 6	iSROSPKUP
ban dich	cPOPPQQPL
'bản dịch	aRRRRRRRR
tac vien	gMLMMOPOF
'cộng tác	dQRSPSSUN
'tác viên	dQRSPSSUN
sang tieng	cSRQRTRUQ
han co	dQQNQRORL
dich giay	mQLIQOQOD
dich thuat	jSRQSUSUI
'dịch thuật	cVVVVVVVQ
da dang	ZVVVVVVVV
nguoi dich	gLKLIMLOH
'người dịch	cQPQOQQQI
dich tu	cPPPOOQPM
co bang	fOJLKONMI
nguoi quen	mMJKOMMJB
nhan di	cRRPQRNPJ
di san	eOONNOMLJ
'di sản	ZRRRRRRRR
theo phap	jSPSTURPH
chia dat	cROQRRSNM
cac con	dQSPNQNTP
bhyt cho	hTRPSQMUT
va the	bSTSTTQTT
the kham	aRTTTTRTT
kham benh	gPTSJROTT
'khám bệnh	aSTTSTRTT
chich	nSVUETRVU
ten nha	gRURNPNVT
thue xe	jSNPRVVLL
airbnb	eOONNOOMM
airb…	eOONNOOMM
ma mat	lRVMNQLVJ
chia thua	dRSRRRPSM
chong lam	iMQRHKOTT
nhan lam	mJMKEJKTL
phan chia	aRRRRRRPR
chia di	aRRRRRRPR
nong san	cQSQRRQSN
so che	eQQRRSOQI
bao phuong	fQRLPNINQ
em ruot	jJUCDJKUM
tien boi	bRQQRQRLR
boi duong	bRQQRQRLR
oan	jQOPOQRNO
ben phap	fPNMNLLMP
marriage certificate	jVURUTNUP
ngoai de	dSRQRUTUT
cuu chien	hMGJNLKIE
chien binh	hMGJNLKIE
'cựu	dNQQOQNIM
'cựu chiến	dNQQOQNJM
doi ve	hQRINKIMO
do mai	gRPRRRRMD
^che	iNJNPQOKB
b	dMOLNRPGP
xung	mIMHJLOKO
nien xung	mIMHJLOKO
xung phong	mIMHJLOKO
phap mat	oFNGGCIIO
tnxp	lHNLOHHKE
dien bien	oGHFGJHHK
to giac	jKRKGPRGP
'giác	cRSRPRSMR
don khieu	kOSOQONOQ
nai	oOSLONKOI
khieu nai	oOSLONKOI
'khiếu	gTTRRTQSN
'nại	gTTRRTQSN
'khiếu nại	gTTRRTQSN
dinh hanh	dPOPPQQNN
thcs	eSRLRSPOK
truong thcs	oVVNUVTSM
dang hoc	cRSQRRMSS
9	kTSSUSMON
8	lJPIQNGMN
lop 8	iMVQTUMRT
don thu	eQRMNPRKE
khau the	aSUTTTRUU
'khẩu thẻ	ZUVVVVUVV
'mất làm	dVVVVVPVS
lap to	cQPPOQROK
vao lop	hQOONPLOL
lop 6	lQONNPKO9
'vào lớp	bSQRQQPQO
muc 2	fRPNNPRNM
tk03	gONKNNNLH
giam sat	oJM9GONOD
sat giam	dQSQRSSSL
'giám sát	lMTSITTUS
'sát giám	bSVVUVVVU
doi nguoi	hRTOMLSTL
ki giam	cVVTVVVVV
sat vien	iVULUUVVR
sat viec	cTTQUTUUT
phieu li	fTUTTQUQO
so 2	hSSPSVUTR
'lịch tư	ZRRRRRRRP
ngoai can	pOLEQVKRS
can phieu	gQQORQSOO
'ngoài cần	eVTQUVTUU
thi bang	hSQSSUQTT
bang xe	gIPJNOJQM
doi bang	hGNEOLNPN
lai online	cVTTVVUVQ
'đổi bằng	gHOLQOPQO
lai cua	nFHFGFINF
date	oGIFHHGOD
gplx	gQQPQQSGK
'quân đội	iJKINLIQM
lai quoc	aQQQRRRQP
can bang	jOLNPVTJL
nhan lao	bSSRSTSSR
dong thu	bSSRSTSSR
cai nghien	jVTTVVUQT
registration for	dSSPTTSTQ
foreign	lKLHLBIKJ
a foreign	gNOOPPPMM
^police	jNPGNNNNB
declaration	kILHDKGKM
decl…	x6G56AB84
mi foreign	gOROPEPRO
stays	oEJFKGLKK
~stay	u9FBGEAFC
tenant	iNMHMNKLJ
tena…	lKKFLLHIH
from abroad	lPOIQNHQL
paper for	dQQONRPRM
^tenant	hOMKNONON
chinese	dKONQPNLQ
chin…	dKONQPNLQ
engi…	aQMPRPRQQ
~lodg	bQOPRPQQO
lodg…	bQOPRPQQO
compani	kDJHIKFGJ
'company	kDJHIKFGJ
foreign passport	dRSPRSSTK
france	jNOHONLQJ
fran…	jNOHONLQJ
~visit	lNPELFFOF
visi…	sGH6FCCLC
notify	iPOBPOOMJ
notify the	gQPDQPPQL
death registration	iVVVNVVTT
deceased	eQMRRTPRP
~deceas	eQMRRTPRP
dece…	eQMRRTPRP
relatives	kJJIKKKNJ
~relativ	kJJIKKKNJ
rela…	vAEAEDC7D
registrar	bRQQRRNRR
trav…	iJKHEIJKI
haml…	gMPIMLJJI
with no	fPQKOMJQP
officials	iIGHKLLHG
~official	iIGHKLLHG
^neighbour	iHIJLKKKL
disabled	lKMKNLLKP
~disabl	lKMKNLLKP
relative	nGNHFIICI
visit	kKKFIKFJI
nue	hNNJPPOPI
people s	nEFBMMMGA
resident	aRSRRTRSR
house call	ePRORPQRR
marriage registration	ZRRRRRRRR
couple	cQPQQQQMN
coup…	fMMPOPLJK
^marriage	lMMKNNLKI
registers	gUVRVVTVS
blind	bQRQPRQMQ
ask the	lGPIROLUG
ward to	iPMHPQONK
both	rFGFIJFJE
^both	lKJILKLOG
someone with	gRQLSSPSR
seve…	nDDDFHHED
^hospital	gIJPNQQOM
register a	lTRQTTOSP
register it	jVUUUVMVU
^babi	cORQQRORP
obtain	dOQNORQSK
obta…	dOQNORQSK
death extract	eLOKNRQNN
birth registration	dSSOTTSQQ
paterniti	fORPQPMSM
pate…	fORPQPMSM
together	jLHOOHOLM
toge…	jLHOOHOLM
^birth	iNQQOJLRN
'paternity	fORPQPMSM
both parents	fQQOROLQR
listed	lMLILKIKJ
~list	lMLILKIKJ
dna	gLPNQPMQM
slip	eNOOOKOLL
^dna	cRSQRQPUQ
the certificate	nPQORTRVD
^live	iNSIHKOQQ
infant	fKPOOJMPR
infa…	fKPOOJMPR
not yet	jJNKJKMLH
declared	oJPJEJDOG
~declar	pJOHCJDLF
recognition	mEIIHIJED
married	hKNIKJJNH
~marri	hKNIKJJNH
a marriage	fTTTUVTTR
rema…	fNOMIMKNK
mini…	jGNKIKMKJ
age	dPOOOOPMK
legalli	jJLKGIJHK
lega…	kJLJFHJHG
vietnamese	jHMKNKKLC
viet…	qDEBDFEE6
'legally	jJLKGIJHK
the register	gPQNSSQTM
^sign	cPQPPQPPL
recognise	kIOIFIFJO
recognised	cOQPPNPMO
~recognis	cOQPPMOLO
mi birth	fORNMMISM
official	hHOILKMHJ
ha died	dRRSHRORS
agre…	kEHMNFNML
^e	gNONNKNNI
the ua	jHLGHMKNJ
legal	pDEEFDCEE
^lot	qDEFCGBBB
parent	mNQNOGJSP
vietnam	iLJGHLLKH
in vietnam	mFGGEHKHF
extension	iJMHMMMKJ
exte…	mGIFLLKGG
^form	mRUQORROJ
^famili	iMOOKLOLJ
in hanoi	kILIFIKND
a birth	oRTPTTNSP
never registered	eQVPLMNSO
no birth	gRQLORLSK
trad…	fNPKMMONF
the registration	jQSMMRSVG
conv…	fPONPOQMM
household business	mQMNQTLPO
retired	eNPMNOPKL
~retir	eNPMNOPKL
reti…	iKLJIMOHI
selling	lKKKMNNOH
~sell	lKKKMNNOH
sell…	jJFMMKMFF
hand in	kOSOOTSVH
^retired	eNPMNOPKL
the ta	cPPNOSQMK
deregister	mDHFIKHDF
dere…	mDHFIKHDF
^appli	sIMIKIIND
renewal	fNLLJMNML
rene…	fNKKJMNJJ
run out	iKFGGMKHH
changed	cQQQPQQQO
~chang	fONONOOMM
several	hKNKONMMK
mont…	sEGEDHFJE
confirmation	kJHJKMJCC
confirmation o	jJHLOQMGH
temporari	pEDDHIGHD
temp…	x665CDA46
'temporary	pEDDHIGHD
a year	lQTJJTNUP
^take	kKIHEIJKB
^open	gKLIPPPGK
^sell	dPOIOQQQM
social	lFKGDHLFD
soci…	lFKGDHLFD
social insurance	kTUPRTPVJ
^not	hFOJNJKOE
sum	fLOLMLNKO
patient	kIIHNKKMF
the book	oJIHKKJPF
than a	bVVVVVUVU
monthli	rJJGILGLG
'monthly	rJJGILGLG
po	uA57E9CCA
po famili	hKPORHLQR
kind…	fMPMLNOMK
'poor family	hKPORHLQR
ethn…	cPPPQPPLL
affo…	hJHKNKLCG
grant for	fQRPNSSNO
living in	fNPNKPQOM
hardship	lENLHIKKL
hard…	lENLHIKKL
^food	fOQNLQQPG
disabiliti certificate	jOTQQTPVM
reissue	fRRQQNRLJ
reis…	gORPPNRKI
level	nFIHGLMG9
^reissue	fRRQQNRLJ
misplaced	fPPNMOOKJ
~misplac	fPPNMOOKJ
misp…	jKLILLMIF
asse…	jINJKIMLL
^misplaced	iRTKOPMUK
duplicate	dNOOPQPKP
dupl…	dNOOPQPKP
duplicate o	cOOPQRPKQ
^duplicate	cOOPQRPKQ
neu one	aQQQRRRQO
printed	kTQPQRQUI
~print	kTQPQRQUI
wrongli	gPMKPLOML
wron…	eOPHOOPLN
'wrongly	gPMKPLOML
farm	iJMFJLLII
shrimp	iINFJILMJ
shri…	lGKDGFJHH
^shrimp	bPQQQNQNP
~draw	iMJIHJLIG
declare	kJPKLKKLG
^declare	gOQOPNNLI
^certificate	dQQPPPQRF
^father	cLRQMNPQP
given	fMKNNPNQI
the first	gTRQSTSUK
first time	iUVVVVVTQ
money for	jOQHOPRNK
on social	dRRMQTQRM
assistance	oHMFHJOEJ
social assistance	lJOHIJPFK
who pay	iJMJQONON
state	vEK5C8HA6
expe…	iMPJOLKLJ
^claim	bQOORQQOL
burial cot	dNNPNNPLM
homeless	fOQMMPNLJ
~homeles	fOQMMPNLJ
urgent	hLMMMNNMK
urge…	hLMMMNNMK
foster	iJMKJJGJK
fost…	iJMKJJGJK
^urgent	dPQPPPOPQ
payment	pHJGHKBIF
paym…	qHHFEIBIE
households	gNLNMOOLL
~household	gNLNMOOLL
^change	hKJLLOLCI
welfare	cPPOPQOPO
welf…	cPPOPQOPO
~relocat	gKMMLLQON
relo…	kIMIFIMGI
transfer	gLKMMOJHJ
prov…	iJMKINMLE
^transfer	eMMNNPMIM
book for	aSSSTUSSS
^bank	jLIELILLI
move the	mKFIIMIKG
^move	gLMMNLNJI
conscription	dORPPNPRP
draft	mINGGIGNK
province	nQQNJQPQJ
lit o	oGKIKLKGC
commune	kIIJKMLJD
^leave	gOKJPPMKJ
asks for	gQQRSTPSL
militari	dOQSPRRPO
mili…	dOQSPRRPO
'military	dOQSPRRPO
^letter	pUONNSQRE
national	mNMHEEIIE
nati…	pHKJCCHE9
a hanoi	lKPLIOIPP
local	lIKJHPMHI
american	eORONMRRP
amer…	lGIHJGIJE
our office	gGPNRRPJI
korean	hJIFIOKOI
kore…	hJIFIOKOI
visiting	iNQIMHGOJ
allowance for	iRSOPPOQI
an orphan	cPQPQRPOK
want the	jOOKJUKUI
single	iMONMMMSA
a po	gIPQSKOSS
po household	cPPPQQQON
^single	cPRRTSSUS
peon with	lPPHIQQGH
self	lCEKHGLIH
form for	ZRRRRRRRR
certificate o	aRRQRRRRQ
sign up	fMNKPOPLL
up for	fLLNNKLON
insurance card	bQQQQQQQQ
let mi	bRROOQPRN
'left my	bRROOQPRN
near po	gLLLMNOJK
disc…	fQOPOOPNH
cover	kHKHIJHGL
^daughter	oBLCADDFH
unemployment	jJMJKOLLD
unem…	lILJJOKKA
centre	jKMILNKKI
cent…	jKMILNKKI
^compani	mKKJKMKJF
dism…	fNPNPMQMG
contributions	fPONMROPH
~contribution	fPONMROPH
yearli	dOOOOOPLO
year…	dOOOOOPLO
voluntari	dQQPSSQPO
volu…	gLMLIPOGJ
'yearly	dOOOOOPLO
'voluntary	dQQPSSQPO
raise	lIJKIHFLK
choe	dQPJOPMHD
^raise	hKKLKKINK
purchase	iJJJIMNIK
purc…	kHJHGKMEI
seller	eNLONNNHK
^street	fNKHOOQLL
neighbourhood	iHKKHIMHH
elected	bNPPQQQPO
~elect	bNPPQQQPO
mediator	q7FCCGJ8A
a mediator	hGNIPNPEJ
requ…	hONJJPJHG
mediation	gJLMKONKJ
the mediation	dNOONRQQK
mediation team	hKMLIONIJ
mediators	cMPPPQQNL
~mediator	cMPPPQQNL
grassroots	eLOOLNPKK
~grassroot	eLOOLNPKK
gras…	eLOOLNPKK
member	nEIHKLKEG
memb…	rBCFHLGDB
conciliator	eKGHMPLBC
settle	dNMNNOOLK
sett…	fMMMNOOLI
build	kKKFILHII
to build	gMMHKMIJL
temporari residence	bQRQQPPSQ
rental	gMLLKLMIL
rent…	jJKHIJLGH
staying	lIMHKJINH
stay…	lIMHKJINH
lease	kKKLIKIFE
renewed	eQRORSSOM
~renew	eQRORSSOM
extend	gPOPRRPNO
remains	aRQPQRQRQ
~remain	aRQPQRQRQ
existing	eOPOILPMJ
~exist	eOPOILPMH
exis…	eOPOILPMH
^replace	cQQQQQPPK
medical card	iTSPSSQVI
update	cOQQQNQQN
upda…	cOQQPNPQN
^update	hVVUVVVVO
gender	eRRORSPQN
gend…	eRRORSPQN
^gender	eRRORSPQN
because the	dQQPPMQRE
the birth	oPLMLOKOH
moved	kFJCNJMII
abse…	iMLIMMLJD
permanent	bQQQPQPQP
after divorce	bQPQPQQNO
registered at	iUQLRRJSP
remove	jMKEKOGLG
expires	gMPKKMMHK
renew	eQRONOPNL
foreigner	nLNMLOMOL
a foreigner	jNOOLQNPN
residence card	cTTTUTTUR
card for	eRRPRQNSK
universiti	bQQQQQPQQ
univ…	bQQQQQPQQ
wants a	hOOLQPNMP
^foreign	fNPOPPNQN
'university	bQQQQQPQQ
registration o	kUVVUNTSV
unre…	dQPQRLNLP
deli…	bPQQRJRRQ
recorded	jGOJEKINN
~record	lENICIIMM
civil	fLMMOMNIM
civil status	cPPPPPPMO
staff	mLNJNOMMG
staff for	iNPMOPNNL
absence	hMMJMNMJI
^report	iLIHJMMHE
to another	gONOIPOLG
the commune	iJJKONNKD
~leav	bRRRQRPOR
leav…	bRRRQRPOR
dist…	dOLPQQPMH
^worker	nFIILOMHE
apartment	iKLIKMLIK
apar…	iKLIKMLIK
^moved	pHKGKIIII
^staying	gOQMPNOQN
hometown	cQRONMLQQ
husband s	kMTQUHSTT
change o	kJONLNJHK
permanent address	jMPPMNNOR
become	mFIJKLGGL
beco…	pBDFHGBAG
restore	pOLLLHMR9
permit to	bSSSSRQTR
primari	mMKKLLHGG
prim…	mMKKLLHGG
primari school	hQOQRRNON
'primary	mMKKLLHGG
teaching	dSTLTUSSQ
~teach	dSTLTUSSQ
international	jNMMNOKJG
^international	fQPQQRNOM
subm…	jLMLHOMHJ
grad…	iJNKPLKLD
once	dOOORROQM
permission for	bQQQQQQRM
foun…	gMMMKPNKK
original	hOQNPRRRN
orig…	mMLJNOPPE
^record	fUTRVSVVT
^re	jROQPPQKL
^second	eRRPSQMQT
termites	aRQRRRRRQ
~termit	aRQRRRRRQ
term…	eMMMNOOKK
destroyed	ePPNNRQNJ
~destroy	ePPNNRQNJ
dest…	ePPNNRQNJ
photocopi o	dTUTUVRVS
~rais	cPPPPPPLO
rais…	cPPPPPPLO
birth record	dSSSUVPUS
uing	kJMHGHFJM
dipl…	jJKJKLHFJ
auth…	rHB8CIFD4
^parents	iOQNRIIUQ
someone to	oFIACNJHD
a guardian	dSSRSSSPO
elder	mFJDKIHGH
guardian o	kVVVVPMUU
sibl…	dNPNPNNML
guardianship	kFGIHMIEJ
^child	mCGGAGHHK
adopted	gMOLJMKQO
~adopt	kKMIHKHPN
adop…	nFLFFIDIF
add a	jJKJNPNED
middle	dPNOQQNLK
midd…	dPNOQQNLK
proof	jJIEKJIG8
^proof	gMLINMMIB
nota…	mHGFJJJDB
proof o	bPQQPRQMP
land	-04133060
^need	jNRLTTPTS
o civil	gJNPQSQJO
in france	dQPQQQQQO
duing	fMQNLKOMM
~du	fMQNLKOMM
onli a	gQUTRVQSP
a photocopi	jOPLTSMQL
ledger	hOMLOQLPL
ledg…	hOMLOQLPL
'a photocopy	jOPLTSMQL
floo…	jHDMKJIEM
entri	gJLMMPMFK
entri o	dONOOQOKO
'entry	gJLMMPMFK
anew	jVTSPRRUM
records	kNPMLOSOQ
not a	nFKEGFGGG
ue want	aRQQPQRRR
from a	lGMGJFLGH
may ue	kKJLOLKJK
volunteer	cOQPKQQNQ
~becom	gKNLNMKIM
child o	iHOKIDLNQ
o our	nCDDHII9E
diploma	jKLJKLHHJ
eaten	aOQQRQRRN
eaten bi	aOQQRQRRN
'eaten by	aOQQRQRRN
middle school	bQOQRROPO
degree	aRSQQQQSQ
degr…	aRSQQQQSQ
pupil	fMMMNNOKJ
^grade	fPMOPPMJJ
returning	iRRLTPMSO
~return	hOOKONMOI
retu…	lKJHKFHJH
^returning	iRRLTPMSO
different	fQRNPKMQJ
an international	gQRPRRQLK
needs a	iKNMMIQIL
inspection	jJJIKMMDJ
cooperative	iIKJJLJHI
a cooperative	fOPNNPPNO
coop…	lFHGGJHEE
op	gKKKKMLII
co op	gKKKKMLII
farm…	gLMKLNKHJ
owners	gKKMLLOIK
~owner	gKKMLLOIK
owne…	iIIKLLJHH
in one	gLILNMONF
divide	gLMMMLMJM
divi…	jHJIHIKFI
^ward	bQQPQRQRP
case	cRSQRSSUK
field	jHHILKJJG
plan…	jIGGFNJBF
paddi	kHJFHILNG
'paddy	kHJFHILNG
pat o	iIKKKJLGF
personal	hLNNMMNKJ
pers…	hLNNMMNKJ
ta code	gILKMKKIL
dependants	cQRQNPQOQ
~dependant	cQRQNPQOQ
depe…	jIMJIJKIL
^ta	jMRLPMORN
individual	fQUTTUTQP
an individual	fQUTTUTQP
indi…	kOUTSSRQN
~rent	fOOMRQQOP
communiti	aQRRRRROP
'community	aQRRRRROP
info…	eOPMLPQOI
chuch	fQPNLSPKI
the neighbourhood	gLMMIMMLJ
moved to	fPTTTPSRR
remove the	iVVVVVVVS
separate	eQQPQLFQP
families	eMOMMMOIN
~famili	eMOMMMOIN
change the	bNPQQRQQQ
head o	jEKLJLNDJ
number in	jQSOUVMVJ
rena…	lLLNPVLPH
boun…	gJKLOKMKM
correct	aQQQRRRRP
id number	cRRQQQMRM
~confirm	hMTMRMPOG
residents	bPPOPQQNQ
~resident	bPPOPQQNQ
^restore	kQSNMMPRC
mi lot	lVVNQTMVG
lot passport	mTSMQTLUE
valid	jJOHOPIKM
project	eMOOMQQLN
proj…	eMOOMQQLN
^ask	hKQKROLPJ
investor	dPNMROPON
inve…	dPNMROPON
written	jKKFGJHGJ
writ…	jHHHIMJDH
asks the	dSQSSTSLL
studi	gLLIKOOLL
ward s	kQPOSUPVN
'study	gLLIKOOLL
committee	mEGCLKKEB
s committee	lFEEOOMHB
to an	dLPOPQPKM
^written	fMNKJKKLM
worship	fNNMMNPNK
wors…	fNNMMNPNK
martyr	oJJFIFENF
the martyr	hLMIKHKQK
mart…	oJJFIFENF
a martyr	gMNLQOOQJ
^death	lMGIJLMMN
annual	jPQNMRQOJ
annu…	jPQNMRQOJ
a ua	bQRQPRRRQ
agree	fQQQQKLRN
hono…	jIKHNMIJI
soldier	jMMJPNMIJ
sold…	jMMJPNMIJ
^relatives	dQPPPRPRP
merit	uDIBFAFHF
former	fPPOMNQOG
form…	hMMKJLNLF
resistance	dONNNRQFP
martyr s	kMMJMKIQJ
s file	jNOKNKIOK
among	pLHFMMJNG
details	gSSSTTPTL
~detail	gSSSTTPTL
deta…	gSSSTTPTL
prove	jLLHLHHLH
enter	hNQKNPONO
dad s	rFQKKEGTH
extra	eSTSVURSS
points	hKOMPNLMN
~point	hKOMPNLMN
poin…	hKOMPNLMN
^paper	lLOKIQHQK
polici	lIJDLMNHH
'policy	lIJDLMNHH
veteran	lGJLHNKGK
vete…	lGJLHNKGK
evidence	eLNMPPPMH
evid…	eLNMPPPMH
leader	gJKJKPLOL
lead…	hHJHJNKMK
want a	eNNLLOOLM
mort…	hTPTRRTLQ
notarised	hMLMKMNGJ
~notaris	hMLMKMNGJ
the land	fLLLQOOPG
mi land	nH99FHIJA
title	lEIAIJHFG
land title	eQNOQQMMN
review	dONNQQLON
revi…	dONNQQLON
peri…	cONNQQQPP
o near	aQPQQRQQQ
thi year	lEKMHJKFJ
poverti	kGGIGHHJI
pove…	kGGIGHHJI
'poverty	kGGIGHHJI
year end	mFIGKJFHF
^officials	hMJKLGLOK
the po	nGFFHLFPD
the year	kIKIONJLF
farming	cQQQMORMP
~farm	cQQQMORMP
standard	dOPPMQQMN
fish…	gKMMIMMII
~certifi	iKMLILMJI
in vneid	aQRQPOQRR
the national	iOOKGMLKH
identification	iJJINOKHM
deed	qBBDFI966
~carri	jGJDILPIL
carr…	jGJDILPIL
digi…	dPQMQOPQM
~link	cQPQOSRQQ
link…	cQPQOSRQQ
vehicle	lLNFEKGKI
vehi…	lLNFEKGKI
internet	eMQOQNNQP
vehicle registration	jUVTRUNTO
^online	dSTSSTSSR
reli…	hMLMMPOOJ
drive	kHHDKGKIF
beli…	lSRMNTSMH
temple	kHJGJMJCI
collect	ePRJJNPQL
without a	nJHFKNICD
land certificate	nSTRLRGTD
^land	lEIJNNMNI
land ha	dQQORPQRH
~lack	bQQQROPOP
ownership	fLMMMNNLK
1990	fRQQRPMOO
a land	lNOMPNLMM
cadastral	gONNMNOLI
cada…	gONNMNOLI
exchange	gQPOPQPRH
exch…	gPPOPQPRH
exchange the	eSRQRSQTK
red book	hJIKMLMJK
^divide	dOQPPNPLO
buye	gOQQQRJON
pink	cQIQRRRRQ
the pink	cQIQRRRRQ
pink book	cQIQRRRRQ
land ue	gPNPQRONP
together with	fRLQRJRQQ
^red	hMIMMKMKM
^correct	aQQQRRRRP
owner	cOONNPNPO
the red	eKMMLPPON
^id	nUTINIFSG
built	oDGFBICBJ
conciliation	iKKILKLKK
^conciliation	eOOMNNOLN
issued	cQPOOOQPJ
~issu	ePPNOLPPG
issu…	fOOLNLPPF
residential	jILIKKNHI
dwelling	fNMNNPNJL
~dwell	fNMNNPNJL
dwel…	iLKKLMMGG
board	nGIEFGIBC
step	iJMKJHLGF
^vehicle	cQQQPQQNN
impo…	fPPKPPPJL
plate	jJMLQTNKH
'lorry	mEHIHLIHE
git	mEMDCFKGE
court	qDG6FK9B4
inherited	hMHJNJMLJ
~inherit	jJHJMGMKI
it in	aVVVVVVVV
stamped	eONMNMMON
~stamp	eONMNMMON
stam…	eONMNMMON
building permit	mRKQRPMNH
construction	iNMMOPOHI
storey	gPOOMRQLQ
construction permit	eQQPQRPQK
owner o	aRQRSRRPP
the construction	aRRRSSRSP
^owner	ZRRRRRRQR
a building	iIHLHNGHL
the licence	kTSSOUSVF
licence to	pUPNNLQOD
damaged	bPRRRQRPP
~damag	bPRRRQRPP
dama…	bPRRRQRPP
dec	fMPONOKHM
housing	fMJOOPNJK
land to	hQNOOQPPH
widow	jKKHIEKNH
heirs	cOOPMQQPO
~heir	cOOPMQQPO
sale	nIJEKLLQH
allocation	cPOQPQQLM
land lease	ePMPNPOHI
the state	cQOOQQQOI
^mediation	eOPPRQPRP
agreement	iFHNOHPNN
famili land	aRRROPRRR
compensation	cQOPQQQNI
^deed	lLIIINEGF
certified	iKMLILNJI
social pension	bRRQPPRPL
for social	gRPSSRMTR
burial o	fONNPRMKN
the business	ZRRRRRRRQ
business certificate	eSRSTURSQ
through the	bORQQPPSL
^have	jLSMPKOOI
overseas	iLOLOHHNK
~oversea	iLOLOHHNK
overseas vietnamese	hNQNQONNO
citizen card	nVVNTRIVM
^exchange	cRSQQRQTM
^vietnamese	iROORMRTH
~plann	lHJIHNGEF
social housing	cPNPQQMOP
qual…	eJMLONMMK
cafe	iKMIKIPLH
~pack	hLKKGILFI
smokes	kJEKKLLKJ
tobacco	hNJKMMIJM
toba…	hNJKMMIJM
a civil	iLKJMINFK
servant	iLKJMINFK
civil servant	iLKJMINFK
^mediator	jEJKKLMKD
session	fIJMNMNGH
sess…	fIJMNMNGH
mediator s	dORQRQQPH
properti	aPRRRRRQR
'property	aPRRRRRQR
foreigners	gNOMNMKOQ
~foreigner	gNOMNMKOQ
bon in	hLNLPIKKP
a vietnamese	mNQLTMKNR
note	hUVSVUUVP
adoption	eMNMNPOKJ
noted	fSRRPRNSS
~not	fSRRPRNSS
the vietnamese	dVUUVUUVV
vietnamese register	dVUUVUUVV
germani	dPPOMLPQP
germ…	dPPOMLPQP
'germany	dPPOMLPQP
foreign divorce	aRRQRRRQR
refused	eRRRTTQOL
~refus	eRRRTTQOL
refu…	iQPPTTPMJ
cana…	aQRQRQQQN
translation	gNLMMOLJF
wine	jLJEKNLEG
wishes	jHJHGJLDH
~wish	jHJHGJLDH
wish…	jHJHGJLDH
prod…	jMFKMNOEE
copies	hSQQUUPRQ
~copi	hSQQUUPRQ
copi…	hSQQUUPRQ
copies o	hSQQUUPRQ
^certified	iPNNQPPKL
request	gOOKKPJIH
wedding certificate	fTTTSUPTT
another copi	gQVQSONVJ
'another copy	gQVQSONVJ
fix	lGIMJFEQP
nationaliti	dNOOOPNLN
'nationality	dNOOOPNLN
club	hLKLKNNGD
engl…	iFLJMNLFL
certification	dOOOPPOOM
^copi	mPOMQONVH
veri…	mNNGINIJG
^husband	kFOLJGNJJ
lawyer	lGHFICE9F
lawy…	lGHFICE9F
attorney	mKMEQOMLI
atto…	mKMEQOMLI
signature	iHNJHIKHL
certify a	bPQPQRRKP
an official	iIPKNKOHH
authorisation	ePJKNPNLK
copi from	jPSPSNLVG
a certified	ePPPOPPMN
certified contract	cQQQQQRPP
addi…	hMOLNPMMK
team o	iNOOQUPJK
residence and	dUVUUVUUP
and health	dUVUUVUUP
health card	dUVUUVUUP
and insurance	dPRNKPMRO
translated	gJQKJJMOP
~translat	hIPJJJKNN
translator	fFOJNMOOK
port…	oRPNELJTP
interlinked	fRTRMRRPL
~interlink	fRTRMRRPL
adoptive	fOPNPMJLP
adoptive parents	fOPNPMJLP
pack…	kKNJJJJIG
funeral allowance	ZRRRRRRRP
youth	gGKKHPOMN
youth volunteer	cORPKRQNQ
denounce	gMMLMPMJG
deno…	gMMLMPMJG
complaint	nKKIDKGDG
junior	kINIIIHJM
juni…	kINIIIHJM
junior high	kINIIIHJM
electronic	hOROLQQNH
supervisor	aQQQRRRQO
the guardian	mSRMKSLUJ
to drive	gLKHLOMLJ
license	dLQJRQPOQ
driver card	kTSNPRRUL
wage	jGHILLLKJ
اجنبي	p9DFGBE8C
زوجي اجنبي	hNPNOIQOQ
يقيم	fPNMOHKLP
~قيم	gPMLNHKLP
فيتنامي	jKKJGJHJJ
~فيتنام	jKKJGJHJJ
فيتن…	uFCADF4C8
^فيتنامي	lONLOMKLH
ليست	dMMONMPOO
~ليس	eMLOMMONL
فيتناميه	jMOLMOFNL
~فيتنامي	kLMKLNDKI
~عاد	hKMMHKKLI
سفر	lNOGOOLLJ
تبليغ	eMONLPNJL
~بليغ	eMONLPNJL
عنوان	fMLMMONJK
لتسجيل	iIMKIKIKH
ذهاب لتسجيل	iIMKIKIKH
لتسج…	iIMKIKIKH
فاته	jMTSNKQRU
مقعد	lGIHIGIMJ
توفيت	bOPPQQPPQ
اسره	uAD6AD878
~سره	rDF8DE9A8
يسجل	kIMILMLJA
زواجنا	fLNMJOLLM
~زواج	nIKIDMHJG
زواج…	jJLKGOJLK
~منزل	oHKDDGAFE
نطلب	pCHJHIGKB
نطلب ان	mHOLILIMC
مسجل	jJNJELLKD
فهل	kBLHIJGIE
منزل	lGIIFGGBD
في منزل	gLLMJKKHL
اريد شهاده	jVVVNVSVN
~عطا	iLMHLIJHK
اعطا…	gMOKMHJJL
اشعار	gKKJLLKJK
~شعار	gKKJLLKJK
تسجل	dTTRTTTRO
توكيل	eNPMMNNML
~وكيل	eNPMMNNML
~بلاغ	iKJJKJKGJ
فماذا	kGHHIIJFC
~فماذ	kGHHIIJFC
نعمل	cMPPONNQP
دار	pBEBDGGBD
مسنين	gMMPPNOPN
~مسن	lGKKMIJJL
~ومن	gLNONKHPN
~قيد	oIIDGGDC8
قيد	x6BC877CB
^قيد	lHKHKIDIH
تسجيل مولود	gUUSUSRTN
اثبات	lGIDIFGEF
~ثبا	lGIDIFGEF
ابوه	iFNJFKJHK
اثبات ابوه	gPPNPNLLL
~بوه	iFNJFKJHK
معا	pIHGIGJFF
والد…	eONMOOLMN
اعتراف	eMLMNNMKL
~عتراف	eMLMNNMKL
اعتر…	gKKLMMLJJ
اثناء	fLNMQNGMO
~ثناء	fLNMQNGMO
استخراج	eNNOOOPMN
~ستخراج	eNNOOOPMN
ميلاده	ePPPQNNRM
~ميلاد	gMOMMNKOF
ميلا…	gMPNNNLPG
^اعتراف	eNMNNNOKL
يحمل	fNJMLNLHJ
~حمل	rB9CCEACC
لقبي	eMRLGJNRR
~لقب	eMRLGJNRR
~لام	lOPMPGQMK
اب	hGMLKLLJK
~لاب	nDEDFFIAC
^ام	hHPJNJIKJ
ده	kMPLMLION
~لده	kMPLMLION
^ملف	iFKLKNIEH
نريد	w9IB698IH
مطلوبه	iOOOKLKNE
~مطلوب	iOOOKLKNE
مطلو…	iOOOKLKNE
للزواج	eSSSRSQSP
للزو…	eSSSRSQSP
^زواج	eOPJLNLOQ
~وثيق	gJMNMLLKL
قانونيا	nMONDNMLL
~قانوني	mMILBIKHJ
قانو…	oFIH7HGB9
~صبح	fIPPJJKNO
رسميا	oIKIDJJJI
~رسمي	v8GA8EIDD
^اثبات	nIEGHIF9A
فكيف	jFOJJJLMK
رسميه	jFNHJJOKL
~وشك	dNONNONNM
انتهاء	hJNHKJMIM
~نتهاء	hJNHKJMIM
انته…	hJNHKJMIM
مده	hILLHNLIH
تاشيره	cPPPPPQMM
تمديد	fKNMLNNHK
~مديد	fKNMLNNHK
^تمديد	fKNMLNNHK
شهرا	dPOOMPPKI
~شهر	nDGEEGI98
~بقي	iKMKFPOJI
^تاخر	cMPPQPQNO
~مرت	gTTRQQOTK
للطفل	fIPONOJNQ
^لدت	dPQQONNOI
لقب	hJLJKLJIJ
متجري	fNMKNMLJM
~متجر	fNMKNMLJM
نهاييا	eJOOOOOLN
~هايي	eJOOOOOLN
نهاي…	eJOOOOOLN
شطب	bQPQNQQPQ
اريد شطب	bRRRPSSQR
ضرايب	hLIMJMJLK
دكان	iIJLIKLGH
ضريبه	jLLJJLGKH
~ضريب	jKKKGJFIH
كشك	iMIMMNMLK
شركه	kIIGIIJFF
~شرك	kIIGIIJFF
مشرو…	nIJIFGIIE
عايلي	iIMKKLNMI
~لغي	dTRQQRSTQ
تسجيله	gSSQRSSSN
تسجي…	oOPNOPKPE
تجديد	gMKKMJLLL
جواز سفر	jQQGQQQOM
^تجديد	dOOMOMONN
جديدا	gPONLPINL
للسفر	kKNHIOKLH
^جواز	kUULUUUTP
متجر	hNMLMLMLK
بيع	jHHHIKKEF
تاريخ	eONNMNNJK
~اريخ	eONNMNNJK
او	kFGGKIIEE
مشروع	jIIFGIJFJ
موقت	fLKLMMNMM
~موق	nFEFFHFFG
~مقه	hLJJIKKKK
نشاط	eNOONNOJL
تسجيل نشاط	cTTSTTSSR
~شاط	iKLMLMHFG
نشاط تجاري	fOONOMOLN
صغيرا	dOPPKONON
شهاده تسجيل	gVVVVVVVU
لاول	hLNLKLNKL
لاول مره	hLNLKLNKL
لمن	kLIHBIJEE
^رقه	kKLJILKII
باسم	kMNLLMKLH
صرف	lKKJIJLHG
احده	iJLKLMIHH
استر…	kHGGIIIGH
تي	jFHIIKJGH
اجتماعي	dOPNNPPNM
تامين اجتماعي	hRSSPRQUK
~جتماع	kJLIKMLEE
تقاعد	eOMMMNMLM
مبلغ	bPQQNQOOO
ضمان	rAGJDGIIF
من ضمان	jKKQMOONI
^طلب	kOOMNONMJ
تركت	hMLKKJIIH
للعمل	dPNOPMOMN
رسمي	hMNMLIGLM
~رسم	hMNMLIGLM
دفعه	jPQKGMPNJ
تامي…	mGIFGIHHC
^مال	lCJFLKKJJ
^اعانه	kOQNPJONI
شبه	gLNNHONLL
اسره شبه	cOOPPPPMO
فقيره	dNONNPPML
شبه فقيره	cOOPPPPMO
~فقير	dNONNPPML
تطلب	gPPLOPONE
^اسره	hLLMKMNHJ
دفع	kJMKCHJHG
ثمن	fMMLLNKNN
دوله	hLKJLJKHG
~دول	iLJIKHKGF
استبدال	gRRQQRRQL
~ستبدال	gRRQQRRQL
استب…	gRRQQRRQL
استبدال شهاده	cTTSSSSTN
شهاده اعاقه	aRRRRRRRO
^استبدال	gRRQQRRQL
تلفت	cNQRQRRQM
~لفت	cNQRQRRQM
فيضان	gOJMNMNFH
في فيضان	cPNPQOQKM
تغيير	kGJJJIHGE
~غيير	mFIHIHGED
في شهاده	dQPOQPQQJ
^تغيير	oAGDEHG7F
كرت	sABABD7CD
معاق	cPQPPPOOO
لجنه	lHHGHDGFH
~لجن	lHHGHDGFH
^كرت	iKKKJLJJI
غيرت	kNOKNNOML
هويتي	lEKHFEIHI
رقم هويتي	fNOPQPRMO
ابدل	gPPONONLM
^غيرت	fRRPRRRQQ
بير	gNONJOOLJ
مياه	jIFIILKHI
~ميا	iJIJIKLGG
حفر	eLMMMPOKM
اقرار	gLMLLLLIK
~قرار	kIIHHIIFG
~ستعمال	gLKKKMMHJ
^اقرار	gLMLLLLIK
~ثلاث	eQOQQQKQP
عاما	gNNPONKKL
^لجنه	jKKHLHJLL
~لاد	jFOLHLGKK
يقبض	eNNLNOOMN
~قبض	gHLLMOOLK
^كان	aORRROQPQ
معونه	iFJJMJIJL
~معون	iFJJMJIJL
مصاريف	jJMKJJJJI
مصار…	jJMKJJJJI
جنازه	bQQQPQQNO
~جناز	dMPPOPPLM
لشخص	mEHHDHDDC
يعيش	gLNKIIMKN
دفناه	fJOKOIONM
~دفنا	fJOKOIONM
^قرار	hJJKLLKHG
نقل	mIEEGIHCC
الي حي	nNSIMJIUI
حي اخر	aRRQQQQQO
^نقل	kJGGIKJED
انتقلت	bRQQPQPPP
الي هانوي	iLOMNHKMK
^انتقلت	bRQQPQPPP
عنواني	gNJILMJJH
~عنوا	iLIHKLIHG
عنوا…	iLIHKLIHG
~سكن	kHHHJGDIG
لابني	iIKIJKJFG
شهري	eJONOOOML
فماذا عن	eNNNNNNMN
عسكريه	hNNKNMOLM
~عسكري	hNNKNMOLM
عسكر…	hNNKNMOLM
تجنيد	eOMKONONL
~جنيد	kFHFIJLIH
قايمه	kGJHIJLCH
~قايم	kGJHIJLCH
انقل	gLMIINMJK
~نقل	jIHFFKIEF
للتجنيد	gILKLMNMM
للتج…	jGKJJHLHI
اجنبي في	aRQQRQRPQ
فيتنام	iJGGJNFCE
في فيتنام	gLHHKOIDD
~عرب	kLLKBLFHG
فرنسا	gHLJKNQHE
~فرنس	iFJHHKPDB
منا	fKNLJOJML
مغترب	hJKLKLKJK
من حي	jKJLHJKHH
رعايه	iJJJHKKGG
~رعاي	iJJJHKKGG
راتب	lIHLFGJKL
من دوله	iKLJHNNLK
معي	fIPPPLNNL
استماره	dLONOPQNO
~ستمار	dKONOPPNO
صحيه	jHLJILKKH
^استماره	dLONOPQNO
تسجيل في	jVVVVVTTL
جيش	jOMKMEGPN
اول مره	jMLKIKKLK
ميلادي	dOQPNQPPH
شهاده ميلادي	aRRQPRRQO
مقيم	hOROHNMSR
شراء	fMMNMNNKM
~علاج	sFMDDIJLD
بطاله	fOQPJQQNK
اعانه بطاله	aRRRRRRRQ
استق…	eONMMOOKL
بنفسي	jMPOGLNLL
~راتب	iJHIJLKJM
تقاع…	bRQPPRRQO
~ختيار	cONPNPPMM
مزارع	lHFGJFHFH
شاي	kJHHIJKGG
فريق	mEGEGGFCF
صلح	lEGIELEDD
مصالحه	iJKJIKKFI
~مصالح	kIIHGHJDF
مصال…	iJKJIKKFI
^قايمه	fMLLMLMIM
مصلح	iHIKJKLIG
متقاعد	kHHIIIJFH
متقا…	kHHIIIJFH
~نتخب	gMLLMMJJL
~مصلح	mDHEFHHED
محاربين	fNMKNILMO
~محارب	fMMKNHJLO
محار…	fMMKNHJLO
قدامي	hJNLNHNJO
محاربين قدامي	hJNLNHNJO
~قدام	hJNLNHNJO
مصلحين	cMPOQPQNP
مصلح…	cMPOQPQNP
عاصفه	fJNMNOOLM
~عاصف	fJNMNOOLM
~زرع	dMQLQNKOQ
~دار	mEHGJIGDD
اقامه	kJHIKHIGG
موقته	jJKJKKGHI
اقامه موقته	hLNMMMHKL
مستاجره	fMKMMLMJL
~مستاجر	fMKMMLMJL
مستا…	lHEIJDFDI
بنفس	aRRRRRRRR
سكني	bQPPQPPNO
دمج	hJLJJKKGI
تحديث	hVSSRTTUL
~حديث	iMMMMNQLL
تغيير اسم	eRQPQQQPL
علاج	gLLLHLLJJ
خطا في	kIJJMKKGI
في دفتر	hJLMJKKHL
من سجل	fPOOONOPI
سجل اسره	cSSSSRRSL
مالك	iMMOPFKLG
~مسجل	gLMNLFLLK
جنسيه	jIKJJJJHK
~جنسي	jIKJJJJHK
دايمه	cOPPOOMNN
مسجله	fMNNMKMML
دايم	mFIEGJFHE
~مقيم	rDHBDGDHI
محكمه	hKLKLNJIH
~محكم	hKLKLNJIH
في هانوي	iIJLFMLHJ
^مدير	kKJILGHHH
^نموذج	jQQPNOPQI
لاده	dNPNMOOKL
اجل	cPPPPPQNM
ثيقه	iGJLJLJLL
~ثيق	iGJLJLJLL
عن بيت	hQPQPHMPQ
عده	lIHGGIIDF
في سن	eONOPOOMN
~غادر	iKJJMLJGI
~مشتر	kGJJILIHF
~جامع	dNONNPPLO
بناء	z7B777616
نسجل	hSRPORQUJ
قاصر	fMOKFLNIO
سجل سكن	eORQQPKQN
اعاده	cQQQMMOOP
قيدي	hROQPGFQM
في قيد	iKOLNKKMP
ابتداييه	jLLKLMKJK
مدرسه ابتداييه	gQOOPRMNN
~بتدايي	jLLKLMKJK
ابتد…	hGIKMOKGF
ابتداييه جديده	dQQQQRNOM
^مدرسه	kIHKKLCHI
يطلب	rEKEIILI1
ترخيص	nHFGEGDAA
~رخيص	sBCDACB86
لغه	fKNOMMIJI
~معلم	jJJFHJMFH
اصلي	aRRRRRRSR
سجل اصلي	eUUTUURVR
~صلي	fMOOPQQLK
من جديد	dQNPMQRTQ
اصل	iKLLILJJI
لا اصل	oMOPJQHVQ
سجلات	fRRPQRNPM
ثيقه زواج	gLLMMLMMM
شهادات	fSRQPSQQM
شهاد…	mFHHJKKFA
قيد ميلاد	fPPPQOMQO
~ملك	qEHEBLDEC
يملك	iJONLQJPP
مسوو…	fNMMMNNJL
~والد	eMONNMLLN
اهليه	fMOJOMJIJ
وصايه	iLKHINGIG
~وصاي	iLKHINGIG
^محكمه	bQQPQQQPL
قانوني	hJMMHMKJH
تسال	oJKNJJEOI
وصي	hJKILKIJH
من خارج	eQRNQQFRQ
~مره	iOPMGPKJM
تبديل	bQQQPRRPN
~بديل	iLLLGOKIF
^تبديل	bQQQPRRPN
تصحيح	iLKKLMMHK
~صحيح	lKIJJLJD8
^تصحيح	hMLLMMNIL
تعديل	eLMLMNOJL
~عديل	fLMLMNOJL
^تعديل	eMNMNNOKL
^موظف	iJMMMMHJH
~قومي	jJLLHFIGD
اضافه	fNNKNMNKJ
~ضاف	fNNKNMNKJ
ناقصه	dNPPONLNN
~اقص	dNPPONLNN
ناقصه في	bPQPPPOOO
^اضافه	cPPNPOPMM
اثبات انني	gLLMNLNJH
عزوبيه	gQPQNQOPK
~عزوبي	gQPQNQOPK
عزوب…	gQPQNQOPK
غيرها	lOONKPPML
افاده	iKKLKNJIK
~فاد	iKKKKNJII
بلديه	nHGDFIJEC
من بلديه	cOOPOOPPM
~بلدي	oGFDEIIDB
^افاده	hKKLKNJIK
استع…	eMMMMONJL
^استخراج	dOOOOOPMN
مفقوده	kTTQQUIRO
~مفقود	kTTQQUIRO
مفقو…	kTTQQUIRO
يحتاج شهاده	iVVVVVVVS
قيدها	gOMINNLMM
~لميذ	hMNKMMLLN
^فحص	lHGIIHKCB
بديله	fLNPJOPLI
~تها	lJJIIFFFE
بدنا	nEGHFGCCD
~بدن	nEGHFGCCD
تبني	jFKJKIIMK
^بدنا	jHJJIIFGG
معامله	hRSNOLLSJ
صغار	iJLIKKJGJ
تخرجت	gOLLPOJMO
شهاده قديمه	dTTTTTTUM
تعليم	iVVUURRSI
تغير	jLNMNMKMM
~علام	gLMLMMMGI
ابتدايي	fIKMOOLKL
~بتداي	fIKMOOLKL
^دفتر	lKJGKLJII
محافظه	eNLNOMNNM
~محافظ	eNLNOMNNM
محاف…	eNLNOMNNM
مستق…	eNNNNOMJM
لطفل	hONMPPKNK
^موافقه	kMKKNJGLF
ملصق	fLMLJNLML
نهايه	cPNOPPONO
تحويل	hKLLKMMKK
~حويل	hKLLKMMKK
مجموعه	mJFHJEFFH
~مجموع	mJFHJEFFH
مجمو…	mJFHJEFFH
تعاونيه	cNOPOOONN
~عاوني	gLJLMLMJJ
تعاو…	nECDFEH9C
جمعيه	hKLLKMHJJ
~جمعي	hKLLKMHJJ
^تحويل	hKLLKMMKK
خدمات	iOMJNPOLH
تسجيلها	jRRRRRRSL
قيد فاه	jOLOPPNOO
موته	iMRRHRQSQ
زراعه	dNNNOOOKM
~زراع	fLMLMNNJK
في ارض	hEJKNNJFJ
ارز	oFDDDEF7A
^زراعه	cNOOOPPLN
حقل	gLLJNLKHJ
~حول	mIHDIKJCC
انتاج	jIJHHHNGJ
~نتاج	jIJHHHNGJ
^ارض	fJQQONMPM
رقما	hLJJMKJHK
^شركه	gNMLNPPMI
يعملان	hKJKLKMIJ
~عملان	hKJKLKMIJ
يعمل…	hKJKLKMIJ
قريه	mIHHJFJAB
~قري	nGGFHEI8A
شباب	hLKKJKLHJ
معبد	fINMOOOJI
يحول	gQQPQQOPJ
~هال	iKLHJMHFJ
سكنه	aQRQRRRRQ
سكان	lIHFGHGFE
فصل	gNNMLNNLJ
تقسيم	fJMMMNNIJ
~قسيم	fJMMMNNIJ
كبيره	cOPNOOONO
~كبير	cOPNOOONO
صله	eMOOOOPJK
~قراب	cOPNPQPLL
مكتوبه	dOONPOMLN
~مكتوب	dOONPOMLN
مكتو…	dOONPOMLN
كتبوا	cPOOONNOM
اخ	gKMKJOMIB
ابنه	gNNLKKHNL
^خطا	iONNPOPNI
يرفض	cPPONNONP
تعيش	hOPOHOPNO
^عايله	lFJIEJIJJ
تاكيد	jJHJKIHGL
~اكيد	jJHIKIHFJ
اسكن	eNNNNNLKM
في سجل	kMOMOMMRI
ابلاغ	hLJKLKLIK
استعمال	eMMMMONJL
بلاغ	eRRRORQQG
ضياع	fMNNNONML
بلغت	hQQOQPQOK
عن ضياع	bPRQQQQPO
^بلغت	hQQOQPQOK
حول	nEFDEDJBF
استش…	gMLKKLLIH
محضر	eOOPOPONH
اجتماع	hMKMMMMHK
^محضر	eOOPOPONH
~مخطط	hLLILMKGI
منطقه	hKLIKKLHJ
~منطق	hKLIKKLHJ
سنويه	hPPOPQQML
~ويه	hPPOPQQML
ذكري	iLKKJJIJH
ذكري شهيد	cQQPQQQOO
للشه…	fKQONLPLN
~ستحق	gOOQOSQNQ
~سرت	eMMNNNOLJ
فضل	fJOMNONLM
ارمله	eQQQPPQPL
~رمل	eQQQPPQPL
^معاش	fQPQPOPPK
تكريم	mMNNELLKK
~كريم	mMNNELLKK
لابي	aOQQRQQQQ
جندي	lKJLLNLHN
~جند	lKJLLNLHN
راتب تكريم	jNPOGNOLM
ملف شهيد	bQQQQRQOO
في ملف	dOONOOOML
~مستحق	fOONNNPKL
مستح…	jLKJIKGHG
^سحب	fMOKOKOMM
بغير	jIIJKMKFE
ابن جريح	iRRQOSQOJ
في بلديه	kHHHJIIDG
~مسوول	kJJIHJHGI
عني	mOOLOIGNM
رهن	bQQQPRQPP
شهاده ارض	nRVVVUQVN
توثيق	dMOQPOONO
~رضه	eOKMNOKHJ
صك	rG96HGFBD
مراجعه	jLJJMJLIL
~مراجع	jLJJMJLIL
مراج…	jLJJMJLIL
فقر	eNNONOMJH
~راجع	aQQQQQQOQ
اسره فقيره	jNMMLMIHI
سنوي	kHHGHIHDF
~سنو	kHHGHIHDF
ثلاثه	dQORRQMRQ
فقراء	lGIJEHIII
لا نريد	eMQOHQLQO
صفه	mFEIGIDCG
~منح	fMNMKONJK
صيادين	eKOMNPNJL
~صياد	eJNLNONIK
صياد…	eJNLNONIK
متوس…	cPPOPPNKN
~معيش	dOOOOOPML
مستوي	cQQOQQQQL
~مستو	cQQOQQQQL
متوسط	bQPPPQPPN
~شهادت	hIJKOMNIL
تطبيق vneid	jPPOQQJPO
معلومات	fMMMMMNKM
~معلوم	fMMMMMNKM
معلو…	fMMMMMNKM
^رقم	iNNPQRQMJ
^تاكيد	fLLLMMMJM
برقم	dPLMPPOOK
~صدق	fKPMKOLPK
اموال	hLMOGLMJI
~موال	lJJKEJGCD
جهه	dMPPPQPNN
دون	nHHHIIJFE
كترونيه	bPQPQQONP
~كتروني	fLMMMNKKM
كترو…	jIKIJJHHJ
جمع	lFLIJMKEG
^مجموعه	iNIKOGGJN
طقوس	hNOOPHIOP
^طقوس	hNOOPHIOP
اداره	jKJKMLNFG
~دير	dPQPJOOOP
ارضها	cPNOOPNKM
اعضاء	eOMNNNNKN
~عضاء	eOMNNNNKN
~لصك	iMNDNKOJL
يد	lUVUSSMVT
بيت قديم	fNLONNMLO
ارضي	hLNMMLHHF
~رضي	hLNMMLHHF
مخطط	hHLJKMLEK
بدل فاقد	eJNOOOOLN
^بدل	iGKLLLMIK
ملكيه	lLEKNJLJK
~ملكي	lLEKNJLJK
ثيقه ارض	hILMLPMLM
^ثيقه	eNOONOPNO
غلط في	hKMMONONN
ارضنا	fLMLMNJLK
~رضن	fLMLMNJLK
نزاع	gFLMMNJML
في نزاع	fKNLMNOIK
~زاع	gFLMMNJML
نزاع ارض	eMOONOMIN
حساب	pIHEIJIIG
سكنيه	aQQQQQRPP
ارض سكنيه	gNPQPSPRQ
~سكني	bQQQPQQOP
^اعاده	dSSRSSPSQ
مساحه	gMLMNKKJL
~مساح	hMKLKKJIJ
انتخ…	iKJKKLJFG
مجلس	hMKKLLIIL
مركبه	fNMNMIMFI
~مركب	iLKLLGKEG
مستعمله	fOOMLOMMO
~مستعمل	cPOOOQPOP
رثت	kFJHLGGEH
^رثت	kFJHLGGEH
مخال…	hMKKLKLFF
رثه	fKMJNOOKN
اربعه	bRRRRRRQN
للبل…	jMJHKJHHI
رخصه بناء	jRSOQQQPG
ترخي…	eJOPLOMQN
مخالفه	gMNKLOMNJ
~مخالف	kJJGJKJIH
~معتمد	aRRRSRRSR
معتم…	aRRRSRRSR
لنا	jMNOKMJKB
من رخصه	aSSSSRRSQ
ضايعه	bSSRSRPSR
~ضايع	bSSRSRPSR
^رفع	iMKIKJIIH
ثان	fLMKLMNLJ
~هدم	gMLLLLGLM
زقاق	nFEBGFH9D
اقارب	fLLLLNMJN
عند اقارب	cPOPNQPOO
~قارب	fLLLLNMJN
مشتري	hILLMOKKJ
موثق	fOKNMKMJJ
استيجار	dLNOOPOMN
~ستيجار	dLNOOPOMN
^استيجار	fKLNLNNLM
اعتراض	dLPONPPOO
~عتراض	dLPONPPOO
اعتراض علي	dLPONPPOO
^اعتراض	dLPONPPOO
ارض عايله	eOQPHOMRQ
~مجتمع	gLMMLMNHK
^تقديم	oIIHFLECI
هبه	iKIKKKLFI
شيخوخه	iKNLKLMKJ
~شيخوخ	iKNLKLMKJ
شيخو…	iKNLKLMKJ
لامي	bQRQRRRPN
~دفن	hSMPRRORL
تجاريه	cQQPOQROM
~جاري	cQQPOQROM
تجار…	cQQPOQROM
املا…	dPPPPPQLN
الكترونيه	fNMKLKNKL
~لكتروني	fNMKLKNKL
الكت…	gMLKJKNIL
رخصه قياده	bQMPQQQQN
قياده في	kQHNQQPPH
شريحه	kLLMLNMI9
~شريح	kLLMLNMI9
سواقه	hSQRPSKQN
رخصه سواقه	gVUUTVMUR
~سواق	fPOONPLLM
تامينه	dPQPPOOQP
بصمات	hMMMKMLMK
^هويه	iNPLOLMLQ
للهويه	jJKHHIJHJ
للهو…	jJKHHIJHJ
~ظاف	gMLJMLKIJ
تبغ	iJJJHKLGG
سيط	oJIKHNIAD
^تعويض	dNOMOPPJN
وساطه	jIJIIIIHD
~وساط	jIJIIIIHD
متطوع	kHHHHHJFG
اجنبيه	cQQPPQQNN
~جنبي	cQQPPQQNN
اجنب…	cQQPPQQNN
صايه	jDMKMJKMJ
~صاي	jDMKMJKMJ
~كوري	kONMKLNQM
~مترجم	bQRRQQQPP
مترج…	bQRRQQQPP
مصدقه	hJKKKLKFH
~مصدق	hJKKKLKFH
زواج من	dPOMMNQQP
حكم	gHLMFNLII
حكم طلاق	fKNNKNLLL
مترجم	lEJHIHGDD
ورق	lGNKHMFGK
ترجمه	bQQPPQQQN
~رجم	eNQOKOOPM
^ترجمه	fOPNMPPML
سجل فيتنامي	cRSMSRQSS
~صادر	jJLJKGMJH
اصدار	dUSSTURTR
~صدار	dUSSTURTR
خمر	mGFGFGECF
مدنيه	eOOOOOPML
~مدني	eOOOOOPML
قيد زواج	dRRPQRROM
منحه	dNONMOPKM
^مساعده	kLKLNGKGE
في عقد	jHIJLLLGI
مدني	cPQPQQQOP
~مدن	cPQPQQQOP
~عترف	gIPJKIHMO
سفاره	gOONNONLH
~سفار	gOONNNNKG
ختم	jHLJFIJHJ
قانونيه	fOLOPLMJK
كاله	iJJIJILIG
~كال	iJJIJILIG
^رساله	eNONLOOLL
لديكم	hNQPOPMNR
مصدق	eKOQPQQOM
عقد مصدق	eKOQPQQOM
اتفاق	gKMLLMMHJ
~تفاق	gKMLLMMHJ
عضو	jILHHKKFH
~عقد	fJNNPMMMO
^مترجم	fKMLMMMJL
ورثه	oFDCEEDEG
~ورث	oFDCEEDEG
اعداديه	kJIGMIIJH
~عدادي	kJIGMIIJH
سجل مدني	aRRRRRRRP
هويه الكترونيه	dPPMOMPMO
~رقمي	hNNKLMMLK
اشراف	gILJKMLJI
~شراف	hHLJKKKII
اشراف علي	gILJKMLJI
علي وصايه	dNONNOONL
مشرف	fNOKOKONK
~راقب	pEGEDDCFC
دوليه	hSSRQTRPP
~دولي	hSSRQTRPP
دخلي	fPOHQOLNO`
