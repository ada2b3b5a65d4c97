/** Made by `node script/learn-alarms.ts` from the sentences beside it; not to be changed by hand. */
export const from = '4f64b44f'

/** Of none, medical, fire, crime, self-harm, violence, lost, insult, injection. */
export const bias = [1.7, -0.57, -0.64, -0.17, -0.4, -0.81, -0.71, 1.15, 0.44]

/** By feature, a letter for each kind. */
export const weights = `bo	Z00IJHJTU
toi	KK0cjLA0Y
bo toi	kXEQ562B0
tu	JGN0l0Q0H
toi tu	HgLLXKHNG
nhien	HmFAEE8K6
tu nhien	JiMLJIJPI
nga	EdIACdGII
lan	JGgKVL710
ra	1-P8XP80F
lan ra	BmaMFJIQN
dat	-0000000H
goi	AXVcL0Z00
khong	XJE0P0THR
goi khong	IjLHDGHLJ
thay	UEVHK5N30
khong thay	JYV9S7NAA
tra	B60A003hg
loi	090BjI0hn
tra loi	4JC749Cnf
^bo	sL706K0AS
'bố	YO98ETF80
'tôi	AP8SYfD0O
'bố tôi	bWKR87CK5
'tự	HU91o48IQ
'tôi tự	JePQYNJSL
'nhiên	JhLKNNJOE
'ngã	JeKEHZKIJ
'lăn	YXNHFJHKH
'đất	uA88AA9CC
'gọi	CbRTMBg40
'không	HWCDRPSLO
'gọi không	MfNLJNLLJ
'thấy	ATYMPPY63
'không thấy	JcUEPIRGF
'trả	INHNDFIeY
'lời	BPJEDJKef
'trả lời	GSLJIMMeZ
#collapse	0-H03000A
#collapse+fall	QhJ30207N
#collapse+now	8iEHDGELW
#collapse+parent	Nm78060D9
#collapse+self	0z00OF0A2
#fall	SgS4KCDLA
#fall+lost	NRAEIRYLJ
#fall+now	TZCR0GQES
#fall+parent	4YPOGTTLQ
#fall+self	BVJHXUZ0D
#lost	C00033-00
#lost+now	QRJIZGUNJ
#lost+parent	F9P08WjB7
#lost+self	8500M6y00
#now	EVJcOSD0I
#now+parent	DfU0NdO00
#now+self	HQBeRSI0I
#parent	CN0H3hn7B
#parent+self	4B1NOdiAQ
#self	L46EdHbHS
ba	PPSGJLHO0
ngoai	AMUVaNZ00
ba ngoai	AXCBeeHAD
con	CFD0UT-G0
dau	JFQVKKaLJ
con dau	LaMGBFXMK
that	d09S0J10X
nguc	9sI9A99MJ
mo	fQG0J0H0H
hoi	WNKZ00DNJ
mo hoi	GkONJFFOM
va	3SB33J58w
nhu	AM805U8rS
tam	qZ720L062
^ba	Ta800NCT0
'bà	HYTHTTQQA
'ngoại	MIC4RYRBA
'bà ngoại	JTLJYbMGL
'đau	Kb30eK2A2
'ngực	KhMHGHJNL
'mồ	QcNOJJMNL
'hôi	PcPQMKMOM
'như	KNGCFUHgM
'tắm	JfMIJXHPO
#body	6p8McK2X9
#body+pain	LWIVCIQDG
#body+parent	DfSLE3L0H
#body+self	9U0HZYV00
#pain	IoHLECACI
#pain+parent	9iS0VHSUO
#pain+self	4e0EJHWBG
#body+partner	FL0d0TR10
#body+past	XQC0G1XC7
#pain+partner	6aC00ZZR8
#pain+past	LUZG8JWMN
#parent+partner	TPQP7RIL0
#parent+past	qC017O635
#partner	FW0JJqE50
#partner+past	JRC2i0S95
#partner+self	FU0GMnS00
#past	mM7AO0HB0
#past+self	WC8PTFK00
co	CBQkTBI0H
nguoi	0O5WU400S
co nguoi	7cKaR0N60
xiu	PhBBBBEKJ
o	QOR180DK7
hang	jQPK8J051
o hang	MaEYJMORP
ghe	nBS30W000
cho	J00UVD9Re
ghe cho	IeDbHJKOJ
roi	8VLQf7e00
cho roi	OTH8eIGIK
ai	6WR0eFjJ0
giup	UDG20YJX0
ai giup	UXBCGWEPI
voi	LUIL8YH05
giup voi	QZaD8D7HK
^co	0VX-a9O00
'có	HRUiG290I
'người	0aLTBMA0a
'có người	DbDWP7RG2
'xỉu	RdGFFHHLL
'ở	LUWVAEUI0
'hàng	UVOTDR9EI
'ghế	VMTM9Z9EF
'chờ	URIW90RC3
'rồi	BjUNWNN00
'giúp	YKED3ODP9
'ai giúp	SaKJMQMSN
'với	MWGTGYN7F
'giúp với	RaXLJKGIN
#collapse+help	LgHEHJLRK
#help	2ndR0JQ02
#fall+help	NUXN0D054
chu	KTBV0WE0N
bao	ZF6IV4S00
ve	S9Cc03d00
bao ve	OYCU5069E
nam	cg00BM00C
bat	1Pki2b070
nam bat	UaPLOOPRI
dong	cF9R0000c
bat dong	UaPLOOPRI
san	UZN0L0R00
san khong	SaMNGINNN
biet	IEG0K3fcL
khong biet	EDM1J4jZ7
biet con	NXNJHLaPP
tho	6xYC0000Q
tho khong	NeONKNNRO
^chu	Ef0U5VGF0
'chú	JfA1BPNFF
'bảo	DU1JU0X53
'vệ	NXPWA9FFE
'bảo vệ	OYKTFCIIL
'nằm	Kk9FN88F5
'bất	McMLLZLPG
'động	gRDCCHEC4
'ngoài	DNPXRIV31
'sân	LZUPSHYNH
'biết	KPM9ELZYL
'không biết	KOQFPHaVH
'còn	NMRQX6J7K
'thở	8tDVAFCID
#breath	3z10Y20E0
#breath+collapse	KiCKDLGDF
#breath+fall	WcBC6C56D
#breath+parent	Gk96Q7C58
#breath+now	FoQ48AGGC
#breath+self	WY00SJE06
#breath+weapon	EjL7XFNJL
#collapse+weapon	SPPLIeNRK
#fall+weapon	IkLMDDG0F
#now+weapon	QQMQ0S18P
#parent+weapon	54Se0bU95
#self+weapon	5B6VeTKVM
#weapon	000-VK0E4
me	700NRjWKP
em	DQHQvX000
me em	vV3000000
hon	TRB1VSPE2
hon me	TaJKAEIJH
me roi	BdFg9CJIG
lay	JK0XOb000
roi lay	AcIU6hDGK
mai	S9P0FTG0U
mai khong	ZQCE06TFG
tinh	UcI1R0000
khong tinh	DkFFXIKGI
^me	QKM0LJUN0
'mẹ	9NH0PdgM0
'hôn	hLEB6H9FE
'mê	NXMaFJMLK
'mãi	SXMOVJKLN
'mãi không	VZNQHKLNO
'tỉnh	HjEESJKHF
'không tỉnh	KeJJWNOJK
vo	HRQM4C0b6
vo toi	fMH1QKFC4
toi dau	TbPHEIJSN
bung	KVd86TUIC
du	QEDUL00Bj
doi	e08MORQ0I
doi ra	QcNJLGPQQ
mau	TWbU31000
ra mau	OdQMJJORR
dang	f1VSCE0J0
mang	TOAbTJ2H2
dang mang	PcQLIHRTT
thai	aTCT2S990
mang thai	PcQLIHRTT
bay	4He00QSWT
thang	SOOk0F0T0
^vo	oL600E070
'vợ	iIA0LF7B7
'vợ tôi	ZRNCSPLNK
'bụng	OZKNHYUII
'dữ	OXSKOMOOc
'máu	Gf6PJOGFG
'ra máu	JgRMOLRTT
'đang	JHSYBK040
'bảy	QXaJHJONP
'tháng	iGMHLNOKG
#blood	1-NAT0000
#blood+body	IZD0UCB85
#blood+now	LeRNPNRRR
#blood+pain	9rICEFIQQ
#blood+partner	En5P0KBCC
#blood+self	Bt0JS6012
#body+now	SQ9UQ8J4E
#now+pain	QWQRLPMF9
#now+partner	9eTN0a000
vo em	IjNNMMLVV
nuoc	nKc000000
oi	3WZ00En37
roi con	HT9C8DiJC
sap	LjDPB0000
noi	CS2AHNEQQ
toi noi	Qa9Ae9CGD
gio	5X9G0DjZU
lam	eBVMW790H
gio lam	aXDED98IK
sao	eTV000N00
lam sao	RNSE68YHF
'vỡ	EWYaLJIML
'nước	cPS203050
'sắp	JhPPSECEB
'tới	R96UNESB0
'nơi	bSEFEEDI7
'giờ	9c8M0LbYV
'làm	TFNQZOG5L
'giờ làm	VYJLKIHQS
#help+partner	5bUFFhFMN
#help+self	Re9O0SI00
#device	EFmM7A0A5
#device+fall	DHZIUC1O0
#device+help	PNXIJGWMN
#device+hurt	JVZNH49BO
#device+partner	MQ7bTJ6WG
#device+self	MPQYPSC00
#fall+hurt	9eY0P0TKN
#fall+partner	4pW05UNR3
#help+hurt	IcC7d59IE
#hurt	GmLKE1501
#hurt+partner	7dI80VU37
#hurt+self	JhSCTDN02
con toi	YZ4GK0C02
phai	WLKQHPKCT
xu	cTBGBHEJH
no	0YSlTIO0M
no dang	GdNbJNKTN
ho	Y6EK4DH0a
sac	eXR32FA10
ho sac	LddLLONQP
sua	cNE5A77a9
sac sua	LddLLONQP
^con	XID0EBmD0
'con tôi	RSEQH2QIH
'phải	PQPMHFSCN
'đồng	PWFZFGJHQ
'nó	069sbXB61
'sặc	KfZNOKONP
#breath+kid	ArB7P6B9H
#breath+swallow	EoKI9CFMJ
#kid	EZ0DLUb50
#kid+now	NT8TJVUGH
#kid+self	8M0SdPgE0
#kid+swallow	6tGB3CBEL
#now+swallow	IaJHbHIKJ
#self+swallow	4r70Y7C35
#swallow	0-0KO2000
#blast	CUnQEBN0L
#blast+breath	VXMNLQLRN
#blast+device	CWhMDQBCA
#blast+kid	Ki3OJ0IG9
#blast+now	CLMlV2AFA
#blast+self	0fDUORW3J
#blast+water	BQfFb53HV
#breath+device	bURB7IC46
#breath+water	PcSIPMKML
#device+kid	Ka94XcRDE
#device+now	IOeWC0A63
#device+water	NNZBVEJMC
#kid+water	GcDb5UHJD
#now+water	NKVC0T8HX
#self+water	M83MH6RCL
#water	YQFNR1E8M
chau	AK030ax00
be	XM0IQ0JP0
chau be	UYSKMKGOO
hoc	g0700LIZA
hat	eQYACZDF5
nhan	u0N54000R
mat	ND07H5LXM
nhan mat	QdVTRQMSV
tim	cQ000FY00
tai	cN0T0000I
khoc	4Y6SSOeEB
duoc	PKUKS0BTG
^chau	GS3F0EtA0
'cháu	5QCE0amB9
'bé	QX1J0IS2B
'mặt	IVBU0T4S6
'tím	LZQNMaHQR
'khóc	BYFUUQWLK
'được	LPWPU6FPN
#afraid	3GDZMXf0P
#afraid+body	W7OTAGG0G
#afraid+breath	TYHJKGVJC
#afraid+fit	JhKGJHAMV
#afraid+kid	0T0b0Do00
#afraid+self	0M9XUfl05
#body+breath	Le82T701A
#body+fit	Ds2000400
#body+kid	Gp0B0XH18
#breath+fit	MeONLLEMM
#fit	A-050I00H
#fit+kid	GmHDCCAII
#fit+self	Ns2400000
nho	NTSIH2SVF
thang nho	PZOaHMDOQ
uong	ZU00R0EN0
nham	8eFBUARW7
uong nham	IjLNDNHNQ
chai	TUNH1V393
thuoc	LZ4Hf0010
tay	Bd00kIH10
trong	GGQbHYE0W
nha	V9YP0UW70
trong nha	AgSY4N0JC
nha tam	FjLAHaCOL
^thang	HaDX3DJU4
'thằng	DZAf9NIRG
'nhỏ	SWTRCERIJ
'thằng nhỏ	QZQWMPKPR
'uống	SW87VI389
'nhầm	LfKNENPKN
'thuốc	IaJQaCBGF
'nhà	JOTL0RYD7
'trong nhà	JbTRGRBOL
'nhà tắm	MdOFMXJQP
#body+swallow	MlLF6DLJM
con be	EZO8DeUKT
be nha	VV800CU3C
nha em	9UYQ2h19H
sot	SfLAEABOP
do	99OMASCsT
giat	CZFb4cDBG
dao	Kb6OcN040
len	UkOP00D01
'con bé	JZPHOaSNT
'bé nhà	PYF6COSDK
'sốt	TZQINIKPR
'độ	TVLDHGIJX
'giật	HYJVHbLIM
'mắt	Djb6NL3FC
'lên	TeLB00C00
#body+rob	PbJcIDIKN
#kid+rob	9cBmB58DK
#rob	030-0H0R0
#rob+self	8S6t00584
#body+fall	HT96S0QH0
#body+weapon	SLLENON00
#fall+kid	HZ90PYb36
#fall+rob	OMHUAdFEH
#kid+weapon	OYTH7YBKL
#rob+weapon	GXNfLJMOO
ong	BfNc0UF00
ong toi	TbPINNQTP
toi len	NeJKFJFPL
len con	JgPPNQPRO
con tim	LZONOOYRP
de	XW00k600Q
quen	TH2000Z1Z
de quen	WZLNDLMKG
quen o	TcLJKKNKE
o nha	OR5X1RND6
^ong	Lc9O0bHDD
'ông	IfBX4YKCA
'ông tôi	SbSJRQOUT
'tôi lên	PbPLLNMRO
'cơn	MeROQQMTQ
'để	XOHFcPEH9
'quên	NRJ64Db5X
'ở nhà	OPGUGTMNL
#body+hurt	Cn10BPY01
#fit+hurt	UYJGFBGHE
#fit+partner	GkKJIELDH
chong	VC009n000
chong em	dMG20UEHJ
bi	Du0a0QHD0
em bi	2i2d7c2C6
may	K3M8000tN
bi may	DeaBE8F9D
cua	QMGY52H0d
may cua	RaROQPQPD
cat	eT62P777O
dut	UVTIWOMMM
ngon	ZWY59G758
tay mau	QcPFOPPQQ
nhieu	GS3YT9400
^chong	SD60Hi047
'chồng	GEC0Er5CB
'bị	Ba5YEcN20
'em bị	CbGbAVBHH
'máy	YOWF663SD
'bị máy	HcWIJLLJK
'cắt	YUKFPHJJE
'đứt	NcXHNPOPM
'nhiều	TSGUFHGGD
'lắm	CkZSK2U50
#blood+hurt	6q1LK4BFC
#blood+machine	VYNFINIJK
#body+machine	AaDJJDAWc
#hurt+machine	HV9QJGKNU
#machine	6020003t-
#machine+partner	PWK2FK0M9
#machine+self	CT0J08Bdb
anh	OU000m700
anh tho	JiILHGOKM
tho roi	FlMKKKNRP
gian	hXGEEJILB
giao	dQ6G35aBA
xuong	JcbRTPE76
gay	mJ7J1MA19
chan	KiLY00000
^anh	IR006oI00
'rơi	PaZFGNHON
'từ	DVbEMBgDS
'giáo	WWGQHJRLM
'xuống	8iaNQNC69
'gãy	fLICIVJDK
'chân	TfB5AEHIF
#hurt+weapon	aL0Y0M14H
#partner+weapon	8cQQjG7AC
duong	V4kJM2P00
ngoai duong	U9fE25SFI
vu	eaF62ZILF
dung	T0K0b5M8F
xe	UULc00L00
hai	XHIOHfNL0
hai nguoi	SV7Z8JDH9
day	PEN9O0gR2
'đường	J3ZPS6b65
'ngoài đường	MMbO8IVLN
'vụ	sWDABMDJD
'hai người	SVFWDFGMH
'đó	EXYYP9PCP
'đầy	LaaJKXNRR
'đầu	JNXYMIA3R
#blood+fall	ShXB9EGMM
#blood+here	CYAgAGAHH
#body+here	CgTY0KGBJ
#fall+here	HlX00N8U9
#here	8VJP6Hf10
#here+hurt	3YYT0ITYB
#here+self	FBKQFFm01
#blood+parent	UgCGACHKJ
#fall+pain	5gTD0QaVA
#here+pain	HeH8MaHON
#here+parent	DJRPBNXK2
#hurt+pain	JdABAIZG8
#hurt+parent	KSGE5CbH0
xe tai	VVDcABDMJ
can	k895G00JJ
qua	XbW0ADS0G
chan nguoi	KhIENUPUG
ta	BaZb0T9C0
nguoi ta	5gaf57GG6
truoc	WEIY09W0O
cong	YMWZ00E09
truoc cong	CbYXOMaRN
phuong	qI1OID010
cong phuong	HdKYQQQRR
phuo…	qI1OID010
^xe	bOZ005920
'tải	QZNMPOQRR
'xe tải	QZNMQOQRR
'cán	TN7PBJCUE
'trước	a9GA0DP2E
'cổng	HYUbFDUMJ
'trước cổng	IWbKOKYUS
'phường	fOHAISAGD
co em	CZFC9kOLL
em be	KbB304aIK
roi xuong	9Rh8aGBKK
ao	lPF478R52
'em bé	JeIDBBYNN
'rơi xuống	KUdNJPIRQ
#fall+water	VFX0JRC80
#hurt+kid	JfR0NW6AE
#hurt+lost	ZK390AXDE
#hurt+water	IYMOWG5FQ
#kid+lost	0E3020-16
#lost+water	edHC9K8JI
#body+lost	a4K102e00
#body+water	YIOED600A
tui	0MWjTYKP0
ba tui	TZMELLJLP
mot	AC7cI0YJL
ben	6Poj0KI4W
mat xe	PcOHNNMNI
di	JG00OMfYR
khong duoc	USX024KA8
'nói	EX2H7TTSV
'một	GKEZL0VIJ
'bên	KZXB1SL63
'đi	DW0ITHaQK
'không được	UUYFEGLIH
#fit+parent	FoA03S230
#body+device	LMXSIJ0PV
#body+threat	EI3aSWU25
#device+fit	MeNIOJMMN
#device+parent	CSYFWTF00
#device+threat	QX9Q4LN8C
#fall+fit	JkCACAD65
#fall+threat	XK0T50SO0
#fit+threat	RaNLLMMOM
#parent+threat	SM0WIKNQ0
#self+threat	2BBjTQNM0
#threat	950rNY9A9
cu	mUH60LH00
ba cu	QYEaGLA8A
liet	VR89CCE7Y
nua	9j00g0G0D
u	QDZe0J00P
'cụ	NcDUANDFC
'bà cụ	OUKbITKMJ
'liệt	WNFECHJGV
#fit+now	IlF9BDEI7
kho	SEg0Q0500
kho tho	NePRMQPUU
ngat	Ep6B6CHAA
^toi	g00MhL00I
'khó	aTNPNPPQQ
'quá	WYE9LQH00
'đè	LdHGHNPMZ
'ngất	HjFJHHOMJ
#body+collapse	5u860UBDC
#breath+hurt	PeP3FBBGH
#collapse+hurt	JgDBDYJHK
chong mat	VUOHWBKHM
mat toi	DfJ6RT6GA
sam	OaOeEBIEH
chac	9VJEmAIID
^tui	5D5fdG9T0
'tối	FREBPFfA7
'chắc	FUNIgHLKG
'mất	SC1FS0YM0
#collapse+partner	EqBC45HCF
dot	PPLJBJ1Y0
sung	MM2c0c440
het	4D8OiWKZe
hong	iU00U0J01
lai	d00JGQMED
lai khong	afRFBFJF8
khong tho	KhQJFHORT
^em	900HtGN00
'đốt	WMRRBRIIF
'sưng	PfODGZMQR
'hết	EHMVbaLTV
'cổ	HRCMTfDA4
'họng	SaPDHHKJM
'lại	Q80EKWLDH
'lại không	TcVONOSUU
'nổi	EYPLWVFML
#breath+partner	8XBCb6VTA
#device+weapon	RTLcKGQJG
ran	6XGY7ceHI
doc	NTQ004a8g
^no	b61YUVOC2
'độc	VZXJQNQQM
'cắn	OdPIKMPOP
'vô	5eMUBZ2bB
#blast+body	MGVQTO978
#blast+fall	JVbXOZ1LD
#blast+hurt	LQCTN0KB2
#blast+partner	IdFX2D8C8
#blast+weapon	6EBpCSFIC
con em	JfI4aGOJM
bi cho	RcKBCHOFJ
dai	nKD0S50GE
chay	E9qJ2CV02
chay mau	CTUOUQHJA
troi	Ai5DcSQ20
qua troi	VcGC9DWCC
'chó	JWENAUBbC
'dại	QZNJWNMLO
'chảy	GWaMQSKMM
'chảy máu	MULTWWPQP
'trời	JcKFWJNGJ
'quá trời	SZOJJNUMN
#blood+kid	LfEU7BDGK
#blood+flame	JYbOQONPM
#blood+hit	Ac5XUKHHE
#flame	00-300000
#flame+hit	OLYSTTJEG
#flame+hurt	F3fQH0M84
#flame+kid	HZk2H00BA
#flame+murder	ReLHILPSK
#flame+self	04zE1NE24
#hit	702U0-0P0
#hit+hurt	TQGKGQ040
#hit+kid	NE0K0k1P3
#hit+murder	4U9iYJR7N
#hit+self	00MKN-0LO
#hurt+murder	QeKYKAPQK
#kid+murder	MZHY75ZLL
#murder	400-CQ10G
#murder+self	3G4lRYJ4N
ca	KdJQ080YF
ca nha	DGZXFcJKL
nha toi	VPAc07S73
an	OL0H9G7YB
toi an	hfPGEJJOC
xong	NWCYe3750
cung	HT70pOCA8
ai cung	McOOMPPOQ
non	TfC5E8QHJ
mua	zC70G0000
dua	G9Nb0Se00
co dua	GSGjIGKOL
la	070MhZLOv
la di	LXNGKbMOQ
di roi	HiL9EFXMO
^ca	YcKHIIIGI
'cả	DXSCMSDaP
'cả nhà	PMYIHVLLN
'nhà tôi	QQPZAFXKJ
'ăn	W5CANA4a0
'cũng	GZQMbXMQR
'nôn	KePPPPMQR
'đứa	7OUb4VY69
'có đứa	HULcMLSQO
'đi rồi	NcPKJLWPR
#collapse+pain	IiNMMKHPP
#collapse+threat	OYDIHaMHJ
#hurt+threat	SHObKIK8D
#pain+threat	J5FXOeWGG
ban	fSOC36F0D
ban toi	EnMLJMLOA
toi bi	Cl4cNM000
dien	M0eG0IEZH
vang	WNUV03N00
vang ra	gTIGJGIJI
tim khong	baHLIMFOK
dap	BXbi0C4T7
khong dap	ViKCDCJEF
^ban	pHHBJJP04
'bạn	aK2MQHF0S
'bạn tôi	RdSJOKQRI
'tôi bị	GXDbST4C8
'điện	JPfMCaRGV
'văng	UdMEOILNN
'đập	OXEV9OFYI
'nữa	NXE3a9O4F
#body+hit	KPBHFiI0O
#hit+machine	TS98SU7T0
#hurt+rob	QcQHJKNOK
#machine+rob	IbQSOJPaP
kia	3RRnUOBFE
ung	bQF8XEEGG
phu	oLG00XB72
'cô	CXDGJcUEJ
#breath+threat	JRF0dOWDL
#hurt+now	UWML03SAI
#now+threat	IOBc2QTG9
#threat+weapon	8OMbeGILK
bac	GlLHHLGLJ
ngoi	JT746Bh8A
tren	SCVNh0060
lang	INNb4NJ65
^bac	MfNKJNJNN
'bác	MfGMKKLHK
'tài	TTEW8FCEO
'ngồi	PTDDCHZGI
'trên	ONVSbEAFF
'dậy	XXJGNJEIK
gia	l000090LS
te	Tm9PB49DE
cau	50NAZa00o
cau thang	IQcCFVOLI
dap dau	MMCeHXOMO
'già	YN867UEU7
'té	IjFSFCLIK
'cầu	SIQOSRJLB
'đập đầu	OWJYLWQPP
#body+high	DKR0NfFCa
#fall+high	EYb4RPECO
#fall+hit	3QTEQo10V
#high	0IcBsG00B
#high+hit	SWCWFCOGW
#high+pain	JWLLXMOMc
#high+parent	EKN7ZR00S
#high+partner	bQHEGRKKL
#hit+pain	QHCPWY9DW
#hit+parent	HHBI0u00O
#hit+partner	0D99J-079
ma	HEP016p0D
ma tui	FlKIL9FPG
cuc	OjGGT7GHC
^ma	IcBEFCeD7
'mạ	MaOOLKXPL
'chừ	KaUNNXPKK
'cục	ScNMNIOML
rang	8PJRKTEGp
nam co	RZRQRRRSQ
quap	JgQPOQNSP
co quap	JgQPOQNSP
sui	NeNIIMNOK
bot	RaEC5F8V3
sui bot	NeNIIMNOK
ri	NZQQWQQQP
keu	XWOG3R0BO
keu ai	LPZKPYNQQ
ai chu	MTcMPMPQP
^rang	QZYMRQRSQ
'răng	MUURRaQPP
'nớ	GUUbNLOTR
'sùi	OcPOPPQTQ
'bọt	OcPOPPQTQ
'sùi bọt	OcPOPPQTQ
'kêu	QVPLBXAAS
#fit+help	JhQPKLKRR
#fit+pain	aTOMMIMCD
#help+now	VWRNFQCJC
#help+pain	DeYBRJGLE
#blast+help	HMGdVGJNG
#blast+machine	VCaISM70U
#blast+pain	VITWP98A4
#blast+parent	IPOQXKS4O
#fall+machine	HSX7EGC0N
#fit+machine	GdKZGDKG7
#help+machine	CQZIZEWDA
#help+parent	XYOH3JK00
#machine+now	LKN90LP0a
#machine+pain	Qh86CGEVF
#machine+parent	80J000ZYU
bau	ZZC63KF87
dau de	QbOKPQQRM
giua	NMOQ5UM64
phong	CUcWLL054
phong cho	ZUDUHCMGJ
ni	PbOLPOQTS
cuu	WVEX0H950
cuu voi	ObMYIIOQP
'bầu	SaJHEWLHH
'đẻ	SeMHDRDOM
'giữa	SWSSDLKII
'phòng	AcaUMMAEF
'phòng chờ	VXKQMMPNN
'cứu	IYNW9VN89
#birth	Ie5KKUK06
#birth+here	IkGA9BRFI
#birth+pain	QbOLQQQTN
#help+here	Qa3M9T36B
#birth+body	YWOLOINNN
#birth+hurt	NeOKLQNUN
#body+help	SRR4VGCIF
chi	LE06e0RUe
ay	Bk20Zf551
hen	ZWOJFMIOK
khong co	4SC0WGhHg
co ong	GUDiIALPL
khong ra	nH9B06OAA
^chi	QkB4AJS99
'chị	fMAT3AY65
'ấy	FXA8Yg898
'không có	EX6CJMcGV
'hơi	WMXPHJIIG
#breath+past	RZURMRaTR
#fit+past	TbUROROUS
moi	L060ZN70f
rut	LYfYEIKN6
toi phai	IXOdJTKPL
phai lam	RKU9R8YF4
gi	c000a00a3
lam gi	QVDGaLIMG
bay gio	FaFGGBFAi
'môi	QdSOLKORQ
'rút	NZZZNPQPK
'tôi phải	LWQaMVNQO
'phải làm	PPVGQGVJG
'gì	TE26ZA8bB
'làm gì	NUPMcNMPO
'bây	LYOMNJNKb
'bây giờ	LYOMNJNKb
toi co	QZKAfGDSH
uong thuoc	JJOHhLNLO
sau	NXW0X000G
mieng	MbKI6IGdK
^nha	P3cB0fV00
'tôi có	NYOHaOMVM
'sâu	JhQLKNQUS
'miệng	ObPNHNNaN
#fit+swallow	GkPJGMKON
tieu	ZTIIGIULJ
tay chan	LePPPQNRQ
lanh	hh8335929
'tiểu	dWNMOOMQP
'lạnh	NeJLOPLIM
#partner+threat	EK07Oj000
chau toi	XXC37UOG5
bong	Sb8K04VC3
bi bong	IjOEKIHRM
soi	XaH9XJEEE
khap	HcaFKHKQL
'cháu tôi	XSFBBMIIA
thang be	YXM5L7WFP
be bi	KeMGKHZOP
da	fN08E3Q0M
dau da	ZWOHIIMFN
'thằng bé	WVMFQEVIR
'bé bị	LbPMNIXPQ
'dầu	McZNHLIMQ
#hit+now	RH0b0W030
#kid+pain	VWKABETOQ
trang	dSSC28A93
mat trang	TZPQPOPOO
goi xe	JbbGOOKNO
thuong	iOAMK8CK6
thuo…	iOAMK8CK6
gium	ZOUL12YA7
gium co	HaIcLKOPG
nguoi sap	MZaDOOOOL
chet	IL0KiE0L0
sap chet	aYJ88IMGH
chet o	SaNHIPPPN
o day	ST00N3TXE
^goi	LZYdB77F1
'thương	eLGQFLHNH
'giùm	XQVOGFSMI
'chết	O00HgD1D0
'sắp chết	dWNDKNOMN
'đây	LWOEHMbM4
'ở đây	RW4BOCOPD
#die	AL03-0000
#die+help	JlOIEIOPQ
#die+here	gL8W1I6DJ
#die+rescue	LdQMORQRR
#help+rescue	1xC9GFEKG
#here+rescue	AsAGHIHFI
#rescue	0-1079463
#die+fall	XKNARCHTF
#fall+rescue	PdKIMGJML
cap	gS60003AT
cap cuu	HkFGGJJJF
ho toi	MaJaJIIPL
toi voi	YkKECIEPB
voi me	IcKHKaLPL
me toi	MUZBYGBPI
nguy	SPbC9G7GE
nguy roi	RdHKENHIH
'cấp	TYFCFHIJV
'cấp cứu	JgLNMQONK
'hộ	lQJCFGBIG
'tôi với	XaOHIMMSK
'mẹ tôi	QUXHYLIRO
#parent+rescue	KgJLMJMQM
#rescue+self	JgMJMLKQP
#help+water	NZJXLHMTK
#parent+water	XJO0L7A0F
cho xe	baFIHKKLF
cuu toi	QfPNNNQUO
ngay	X1POHEC0Y
toi ngay	JcOKLMNUg
ba ay	PdPMZNPTQ
tat	b0QNOIA0Y
ay tat	MZPOMaPSP
^cho	Y4K0K000W
'tắt	bOPLTLLGV
#breath+help	UaEFCFDMJ
#breath+rescue	JiPMLPPUN
#now+rescue	LfLKOKNON
#breath+hit	LeNJBZKJN
#help+hit	K5E0Ft2EH
co bac	IhPQRQRQM
si	UYGP62SM2
nao	fJ00TC00M
day khong	LSDLBKDeC
nguoi bi	LWEfADKNI
'sĩ	XYIPNNOLB
'nào	WSAEQMGCR
'người bị	NZJWKKQPN
#collapse+here	NgGDKKANM
#collapse+rescue	FjMMMNONM
#breath+here	ITTHeCFBD
day co	bZIDFJHHJ
co ai	EUVQWGbOP
ai biet	FeOOGeNOP
so	gCECKCM2U
nay	J50GlGQGN
ngung	ReLEJLNND
^o	YKZO89U59
'đây có	YYNILPFOP
'sơ	NKC7ABTEb
'này	ONE4ZAQQN
'ngưng	TcPOMPLRR
#body+rescue	IgONONILO
#afraid+help	WXXGJIMNK
#afraid+here	9UE0CekNM
#afraid+partner	7F3XFgI10
#here+partner	6k8U0aFEL
dua nho	KSdDFIYJL
duoi	GWcM0V040
duoi nuoc	OcPPRQQSS
vua	KB2jDaQ68
keo	Jd9cQGGIH
truong	jFCT7E2CD
truo…	jFCT7E2CD
^dua	KXJFFTcJL
'đứa nhỏ	NSZLNPWOO
'đuối	WbSMLRSUM
'vừa	JIDbMcNFD
'kéo	PXEYUIIML
#body+follow	LUFWVUDPK
#follow	F6HkNL000
#follow+hurt	XWOIFXLRN
#follow+kid	TQK7YU8KO
#follow+now	DVSZAXIMJ
#follow+weapon	KWFWBXDLK
chong toi	PWK0XMDLD
dam	QSKZO3I73
gap	QdU1hB9IC
lai dang	IhTKGKRVV
nam ngoai	WdRE8FHVR
ngo	QZc86DE91
'chồng tôi	RVRANUCQF
'đâm	HdMSWGMPP
'ngõ	SaYDEJOJF
#fall+past	ZJL8W9T7E
#hit+past	PZOSFUNJG
#hit+threat	JUNHLZW58
#hit+weapon	DOOkSBE4V
#hurt+past	RdGX263FE
#now+past	WWPFIJMZI
#past+threat	GYRFYGcML
#past+weapon	NaRZLJRSR
ong cu	OgIFLLGUS
xom	jON76P09G
hang xom	hRJ98Q0BJ
o mot	CaGaJHWPJ
minh	U800p0O00
mot minh	6XAPAFlLE
go	2RWDWXUU0
go cua	IhDHHJbSM
cua khong	EdHIKJdQO
thua	qN4064043
nhin	MZDEcJAGC
duoi san	HiEcJIHUQ
'xóm	ZSPMHRBIM
'hàng xóm	YUOOJSCKO
'ở một	JXKYKQWTP
'mình	NJ79h4UB7
'một mình	FVGSCLePM
'cửa	EHXSOFaFO
'nhìn	SaJJMOKNJ
'dưới	IVcX8DCFC
#alone	0CCB90-00
#alone+fall	FgIKIEZGM
#alone+here	9bTBIKfIP
#alone+self	0GNND1-B6
#alone+partner	KVJcGGRNN
#fall+follow	TRXAURDHB
#follow+here	9TAkHVCHK
#follow+partner	KPDOgT9HI
#follow+self	N6EaLZ060
trai	hN7CAIN55
em trai	EePHDeITM
trai toi	KMLYMbTHG
choi	eKB505W8T
lieu	OaIFMHKKe
khe	bTcJFFLKK
xanh	SfOGCEMKI
'trai tôi	IWOZQUUKK
'chơi	VSLJFJXHW
chi toi	FgPLEMKPh
sinh	ZKNKW0Q70
sau sinh	OgJKMEIHI
sinh ra	HbFGcLUJE
huyet	PlKJFBCEF
uot	OeLJGLKXF
giuong	IcbKELMMH
giuo…	IcbKELMMH
'huyết	SiHEDJLKF
'ướt	UZNJMMNPK
'giường	LdbNNLGRN
cu ong	PbQNNPQRO
canh	QSQT6J07C
tu dung	OcNNLPPQL
do mat	FUGHFIIfD
tron	KV6K0fTC4
^cu	eQDC7FG9E
'cạnh	ORWbJSGMM
'dưng	PeQMLKHRO
#afraid+fall	bb88YFOH6
#afraid+machine	RQELWDXRU
#afraid+now	9P7DRXgHO
may lanh	bXINMNLDL
xi	1Oq7BFBCI
khi	fa73U8D95
ca phong	HgLONQQKO
buon	QZFDZILLF
^may	iFQ7012V0
'xì	CShDHLHKN
'khí	McOPQRRPR
'buồn	OYKKYONOK
#collapse+gas	NdKNMPQNQ
#collapse+machine	9dIMKOOJY
#gas	0F-2D0G00
#gas+hurt	OMeFCBAEG
#gas+machine	EVeILKMHM
#gas+self	0SmBTAUD8
#gas+threat	OaKWJMaGM
#machine+threat	d7G0JQPPU
tro	PCTd3273h
phong tro	KLXeFMJLK
than	aU30864c0
may dua	NfLKKNLJP
'trọ	PRYZGGMAC
'phòng trọ	NTZYJNOFH
'mấy	eE0S8SM02
#breath+machine	mLDENCF76
tay toi	7bLEBbIQH
kinh	bQDK028Y2
cua kinh	kVI42EEGA
cam	LAHTYO0L0
'kính	RYCSAHDHD
'cửa kính	fYIFFKFMH
'cầm	BK5WXg8FF
#body+flame	IJaMK6UC2
#body+locked	8LQXSS3WG
#flame+locked	HbbX858KJ
#locked	009bH-Q70
#locked+self	0B0TQrS75
gieng	rY7AEGKE8
yeu	hU40NN660
yeu lam	MfMJJPNQO
'giếng	hYGKJONLH
'yếu	dTHDEIJIE
#collapse+water	MjJGGGITG
tuong	STD9PYJIU
chua	XHP0Q0T0D
'tường	OYJLMaPNJ
'đổ	MWi47B9D9
'chưa	GPW0N5b6G
thang may	QGRWBAEc8
roi co	gTSB8KHNN
ket	V2a0W0000
trong do	AgZIIRMIK
do dau	KZGLaQOLL
dau lam	JhBGKOQKJ
'thang máy	ULTYKMMFE
'kẹt	MQh8BGIF6
trung	qRC398A60
meo	Ra8C8AEDa
noi khong	UfNDOGJED
tieng	LPPZOTFGW
'nói không	ZdPKLHLJJ
'tiếng	RUTWMULLV
#device+pain	XGXEGWHKH
ap	cYUIFMEDM
huyet ap	WfGEDFJHG
'áp	WaYILNQLN
'huyết áp	WaNMLNQMN
tram	HQc8IEc77
dau dau	WdLIJMJEB
ba bau	MeNSRTPSU
quan	IFIW0L0KN
dau quan	NcRRSRQSS
tung	Y980dO5E8
'từng	cDHFVIDIF
gai	1Z8dQm0H8
con gai	a4AQ5O204
gai toi	U14X4S400
toi uong	XZPPHMOQG
vi	aA8VT1000
thuoc cua	RaSKHLKSP
cua ba	IZPMHfGKL
lo	f9CGY030Q
khong mo	SdGF7MVO5
'gái	BSAUQXGA4
'con gái	PJJRHQLFD
'gái tôi	MHEWGPLFA
'của	ZK4I0DC5Y
'của bà	KaQKLbNMN
'mở	bMO5LDHFN
'không mở	UaNMHPUQE
#collapse+kid	FkEH9a8FH
#collapse+device	JZZNLMMNN
#kid+parent	F00FIlP00
te tu	QaQQMSPTS
lau	TNGWH0Y20
^be	iG5000V02
'công	XJUUCINFM
'lầu	MWHZeNGOQ
#collapse+high	LdYEDKMKE
#high+kid	Bd76dBAEA
#high+self	9JG9rR008
#high+machine	KRGHFGJId
#high+weapon	HUNbOMOON
#kid+machine	XML7IUFYC
#machine+weapon	SM9g4LC3H
thang cu	VaMFMMNPQ
cu bi	SbMINMOTP
dau trong	LWPNaOPSS
song	P00HeD000
sat	QSVW7FAJ0
#afraid+collapse	YcGBGEGJI
#afraid+hurt	Y7OYU009N
#afraid+die	HeN8UXILO
#afraid+pain	KeA11VOGT
#afraid+water	RLJNBBTKf
#body+die	L6DWbREBD
#breath+die	QOMMdJJKL
#breath+pain	bYJ909558
#die+hurt	f25NR5B95
#die+pain	8a70i6460
#die+water	K00TeK350
#pain+water	XLZEBEBIN
co giao	STH98BiKI
lop	gOCH47TDG
trong lop	KcLYLNKPN
mach	NeOHMPNQP
'cô giáo	UYNKKNZPO
'lớp	WUMTJLVNN
ay tu	JWOPfMNQN
om	Ag63dTBHA
'ôm	GdDFaSKLJ
'bàn	EYcKLZJNO
ong noi	XbNBFKIIH
com	aSOFIPSBI
khong noi	DYFVV4Q89
noi duoc	IdRNKLZLQ
mat do	NfODNGMIP
bam	NQ5LRI7X0
'nội	hMKEDP768
'ông nội	VZSKOLNNQ
'cơm	aOQDGOUFH
'không nói	HaPaJLWKM
'đỏ	Wa6C7VL43
'bầm	KVQMPdPNQ
#device+hit	EROA9lJGD
quy	Dg12397Qi
dot quy	MiIFKNJOI
quay	VGHi00UB7
o quay	PUOLF9M4D
quay so	ZdEC9H8KD
3	QdFDIKBME
'đột	PaIONMMNN
'quỵ	KhKJNQMRN
'quầy	bOKS46ED9
'ở quầy	OTOPKKSHJ
'số	fOG55AGAO
'quầy số	ScMJLNHQL
#fit+here	PeIEIKHLH
da co	VaOHSMPRJ
bac gai	HhQPRRQRQ
gai bi	JfQDKfNQM
bi tai	WUOJLIMQI
bien	W8OR000W0
tai bien	OdOLSPOQK
o san	JZKDLLaMB
uy	NSV8IHSJX
san uy	JbOJMOaOI
uy ban	MTVAJITJX
a	YU3W007QL
^da	eUJFJJHGB
'dạ	dRKJLQMHI
'biến	NTVTOGJbJ
'ở sân	PYNIRPZSM
'ủy	QTTDLKRNU
'ạ	aUNLOOKLL
#fit+hit	ZXOIMINLG
#fit+water	LVOLNOLRd
#hit+water	UQF9CPNLW
#machine+water	ROWHTNLBX
toi vua	IXNfEPIPO
vua bi	IZOfGFIPO
bi xe	ArO7GJDTM
tong	ZICa9E7LG
xe tong	BXGeGH9PK
dau nguc	CoOCGNFUQ
qua khong	TeGC9MSLH
khong dung	ZcLBFMEEA
dung day	KZNEINfQP
'tôi vừa	IVQcLSLSP
'vừa bị	JYRdMNMSQ
'tông	RVLVHKKPK
'quá không	XZHECLQLF
'đứng	IKPKX2YB2
bi chay	ZbNBFIKOM
choang	FWaFGJJIM
choa…	FWaFGJJIM
giup toi	dYES847A9
'giúp tôi	cRJTIFJKJ
#flame+pain	JNf456QIH
xuat	lVFHKEGGE
mui	M0l14P9ED
mau mui	7RHEBgUTV
'xuất	eYOMPQLNP
'mũi	YLRLJZRPR
#blood+collapse	LfONQPRRT
#blood+threat	JjEFCVJHN
#collapse+flame	HTeONLPQO
#flame+threat	DBPfcNEHJ
#kid+threat	P6FWXcL8A
noc	NdaGLKNQQ
luoi	aWGIJHEIK
noi nua	JcQLXLNPO
'cá	sL8E9BF9B
'không nổi	LaSJXEJQM
co chau	McPHJJcTO
chau hoc	NYLGHEbPM
hoc sinh	QZMGGHYPJ
say	IH1Nb0I4c
nang	eZGSHBAHF
say nang	KdQNOQMRR
vat	HYBBCEAi4
nam vat	HkMGIIEPG
vat ra	HkMGIIEPG
nong	iEQ00H000
'học	ZIFAEMMWH
'cháu học	SZPKMLVSP
'nắng	aeIIIJGLN
'vật	MZIILLIdH
'nóng	aWRMJWJKK
ngoai cong	HXNdMLKQQ
'ngoài cổng	PRObPNQQQ
'kìa	MTUZYINNJ
#here+now	9KbXUPRFC
ban em	UH8PNQ360
em can	xL40064BB
gio phai	IaNNNOePP
toe	MWaCLaMML
'có ông	HaIaIIMTR
'bắn	VhXSAIHOE
'tóe	RZZJQRQSS
#blood+weapon	ChPQMQOUT
ait	EZMhEIJHC
vao	8DSfMMM0S
rat	hQLE587IC
mo duoc	NcFA7fYG7
^mat	cLA1395W0
'mắt tôi	NYRLIXMRL
'vào	7EMiINE6T
'mở được	NZLKGLbRH
vo mat	JZIeBGJKN
mat con	LfMHCWIQR
rua	DZPNA9AlG
#kid+partner	QW770Y04D
xe dap	YdRNQKPQQ
quet	SiLDLJKKG
mot cuc	daNKLELKK
lien	cUF9V79BA
tuc	gSD3266GW
'đạp	YXRMQTPQR
'quẹt	RdSHOOORO
'một cục	ZZQOPKPPP
'liên	SbRHYNFRP
'tục	VZLFGIJPX
oi em	IVOPJOgRS
'ơi	JUTEAKeCD
'trái	UXNNKOOPP
anh em	YdNGAFHKL
em dang	MPCgT0FNN
dang chay	BVkCGEILM
thi	PK00dCLFZ
'em đang	FPDfUCGBH
'chạy	F9DU0Sh2B
'thì	PD8AYZW5J
#breath+flame	ESUBiFIJJ
#flame+now	G0sH4AQ91
#flame+partner	FBKe5dGEE
chau bi	LSQOOJdPQ
ha	XbGCFF0LL
run	VOECBFPCY
'cháu bị	PWQOONaQQ
'hạ	VRMKJVIUH
#afraid+parent	K0MC0aT00
ngoai xe	zP80007JC
roi em	LbNHaGFQJ
be chua	LgPOILKST
^de	NfPOILKSR
#afraid+birth	LbNNFJWQM
#birth+fall	MgPOILKST
#birth+kid	JZB0JaN3G
#birth+self	QiLHDLAPP
loan	VcCQC3296
sap di	LhOCHKHJN
^tim	QeHBBGOFG
can nguoi	TaGEFHGJG
tiep	TM8QU4792
dan	KP1005Ofd
tiep dan	TZGHHLLIC
^can	bL738FNV0
'cần	eG90M386W
'cần người	ScMJJMLPN
'gấp	NUVFZMJLF
'tiếp	QRHRYHIJB
'dân	XMA8CA89Y
nhau	WR0a0H000
ban nhau	LiQOSOUQH
re	TQ125XCV4
toat	FkONQQQOL
nghe	qB0N0O209
'nhậu	PaLVNPKJ9
'hổng	EfPMbMPJJ
ai goi	HcaNMPKQQ
benh	aXCD9EBGE
vien	UG9KQAI7W
benh vien	WYCF8FEGG
thoi	iB00T2000
^ai	eNL133UA5
'bệnh	bTFGCICKK
'viện	fMCFAOHCB
'bệnh viện	TYIKHLGOO
'má	VVMDIRQLJ
#body+murder	UIIY4T5ET
#murder+now	YfQDMJNVH
#murder+parent	NJDZNRF50
anh ay	AcGDQhHGE
lao	aR8V8HIEC
dao roi	MdLFdDJNP
'anh ấy	GRLJPiKIJ
chen	GhLGGHJNY
ngam	SbJDLBMHK
#fall+murder	JJGW9XNJ8
#murder+partner	fJOA4Y5EA
#murder+weapon	MZRcREQRQ
con uong	HhLHGbLDN
hoa	jPV004781
'hỏa	IYfEEGDJL
truot	NdNNXJNGG
ra nuoc	RaLQPSQQP
'trượt	ObQQWQOQN
'lẫn	USIWIGPKH
duoc nua	CcFBiLCE8
mom	7Z88F9pHA
'cử	TbIJKMKLD
nat	VbEDXACCC
'dập	GbdOPNQPP
'nát	VaKNNOQNM
to	P0MKU109W
o to	CbXW6GWJ6
muong	EgCZLGCMH
'ô	SSVP58BAB
'tô	PYWQACLID
'ô tô	PYWQACLID
manh	GdbFJJKGL
dam vao	IdHGFaQOO
vao co	DgFVCAKHE
phut	MdaCMIOQP
phut ra	KdaENJPQP
^bi	tPD1AKC30
'vào cổ	LbMWJJONL
'phụt	MbaNPQQQR
do vao	HbMHIbHLM
vao nguoi	HbMHIbHLM
ngan	ZZOKJEHLN
'nồi	TYVKMHLPO
#afraid+device	ZUAASQ8DA
cay	bIWU03505
nhung	OaEG9KDFX
^nguoi	mI00GUQ00
'cây	cQNSFHHFH
'nhưng	TZNLLONQQ
mi	KN6NMTQH5
father	RNE04b5C6
mi father	PZOBEVDJB
fath…	RLD03b5B6
just	cG3QMH040
fell	MnU8425D9
don	2NE6PLgU0
and	4VLZGSW0G
he	0i0QUpGHC
and he	BjLdC7EKH
doe	bW5HOPE82
he doe	HbNEIQaJK
not	5g0OK4W0K
doe not	XY9L2RK30
answer	DUBAXDAgc
answ…	6bT8WD8gb
^mi	UMJ49RLO0
'my	MO7PNUQ06
#fall+paper	WHH2H86PR
#now+paper	bA98F50GT
#paper	v0000700q
#paper+parent	SA4YCOE8Q
#paper+partner	IRPREFhPC
#paper+self	K03DOPM0k
old	Ve000XH23
an old	EgI6CdA5F
man	EF0nIP1Q0
old man	HcNEIeGMN
in	NRUVFNJ05
the	PMWP1300p
in the	8NOW2NV00
waiting	VR2RJ3M98
~wait	VR2RJ3M98
wait…	VR2RJ3M98
area	faAHHHFEC
passed	YWH7C8ABH
~pass	YWH7C8ABH
pass…	VTP01U08X
out	NbdNR0F00
^an	HiIUDCE5A
she	0q3LVCR00
~faint	KhLJMKNNN
fain…	KhLJMKNNN
at	M5JM0Pe00
counter	mQQ98BH95
at counter	SUUGJLFHH
coun…	oNN64AG50
three	cVKHDMJJI
are	8AQl08PRR
blue	TaLKHHGPG
^she	9pDGLDCCC
i	HZaTU2N0A
he i	6p5P4IZ05
having	FiNMMLLKN
i having	HhNNMLMLN
~hav	FiNMMLLKN
havi…	FiNMMLLKN
having a	HjPGHHILL
heart	OgPHDMFON
a heart	gYUHKOTML
attack	RbROOQQQP
atta…	KVIfBACEG
think	JcSSSB789
i think	9fVULAGII
holds	QSQIKeMNF
~hold	HJMPVcSEG
hi	Ay3B66R05
^he	3Y0f0h0E0
#die+self	1V8Dz6100
#die+threat	HURIgWORN
have	KH03dZU0M
i have	JQBNaK64X
have a	bSG7TBDA4
terrible	OiNDFILLL
terr…	OiNDFILLL
pain	CmK7REAKE
in mi	JPMgQJ0B7
going	HeSMICF9E
~go	HeSMICF9E
into	JXJc0700M
into mi	LbHdEIJNH
am	NK99NdV0T
mi am	5ZL9ld2GE
^i	S30CgHT83
'in my	JPMgQJ0B7
'into my	LbHdEIJNH
wife	fR00G0035
mi wife	ePB1J60GG
s	LLSK0FL0B
wife s	WXMIKFGOR
water	kY7529659
broke	fJVEGRAGH
and the	MMgRHGDID
babi	HYJJOJe9H
the babi	ZU70RR0HJ
babi i	dLBA6ESIM
coming	EddRDE8FF
i coming	IebAFGBJJ
~com	EddRDE8FE
comi…	EddRDE8FF
'baby	HYJJOJe9H
'the baby	ZU70RR0HJ
#birth+partner	MjF280ADD
wife i	ZVLFFFHPN
pregnant	bWCBCMAEB
preg…	bWCBCMAEB
bleeding	ElLGGDLPP
~bleed	CgIBbCHLL
blee…	CgIBbCHLL
child	aK0IG0a06
a child	ZIDU5AJ6I
child i	MTHDBBgHM
~chok	JcQKLbLPQ
chok…	JcQKLbLPQ
on	WUW6G740F
on a	VUYS9HB76
cannot	TiRK8277C
cann…	TiRK8277C
^a	0cRqT0Z00
son	JHLTLFVXI
mi son	YNGP8CU5O
drank	CkPFLMJIO
what	cFH0740dH
should	aNP6S58CC
what should	UYVABBE8D
shou…	XKP4ST7A9
should i	UYU99AB7B
i do	cQRU89966
#help+kid	gM8096TAJ
toddler	PZKEDHZLO
todd…	RZIBCGYJL
swallowed	PdPOINNNR
~swallow	PdPOINNNR
swal…	PdPOINNNR
some	bbHCAIDFE
o mi	dKG00U055
pills	IXKIgFHKK
~pill	IXKIgFHKK
'of my	dKG00U055
#high+swallow	KZIGeHHIE
daughter	VGDJQLK1B
mi daughter	RKFJSML5G
daug…	VGDJQLK1B
ate	MiGGEFDSF
and no	JfKMGCUG6
stopped	AjKXTMMLM
~stopp	AjKXTMMLM
stop…	AjKXTMMLM
breathing	MfLIGHKLL
~breath	MfLIGHKLL
brea…	RZHE6ZFHH
^the	h3p006700
there	CgUS00S0O
there i	2WfUJ5M5Z
i no	OVBALAdCY
cold	dbKHDIGMF
^there	0hXeIAU90
mother	hI4091L21
mi mother	SPC0MFNB9
moth…	hI4091L21
mother s	RaSPOGIVP
face	MQKZGbHMK
face i	KgPNNLLUR
and she	GjKABIYJK
speak	eVIHKHLJJ
clea…	XaIIFMHMJ
suddenli	OcQMPMPPN
sudd…	OcQMPMPPN
move	jaD5630CG
let	T0EONCM0L
am and	dRNDHXLKB
and hi	JfPJOOPNM
'suddenly	OcQMPMPPN
grandma	VJK55VR77
mi grandma	lQEEFC0EE
gran…	SC700Xa00
grandma i	XVWCKJ7LJ
stroke	OcNNOMNLN
a stroke	OcNNOMNLN
stro…	IWfHJGIIJ
someone	FX0q00A00
some…	EXXn40B00
someone i	EODmABSED
on the	NPG4aSN00
floor	BYc6bEAA3
from	S5NT0XS1M
from the	OJVd30300
mouth	ONNJKNPgG
^someone	HT1l03H00
kep	ZO98UOK63
eyes	WWJASI8EF
hi eyes	NeQILNNLN
roll…	TcOHMONKM
back	WNJT03L65
feel	OZS4XA078
i feel	VYB9TGC8C
everything	QTEGATCAY
~everyth	QTEGATCAY
ever…	JUM1PP31g
i going	EaZYHGLJJ
i cannot	5gYXPIRJL
get	XMR0MBVG5
cannot get	PbUKHOFNP
enough	OYEEVFBID
enou…	OYEEVFBID
please	SdTOO5X83
plea…	SdTOO5X83
help	VOAI3SO30
please help	OYRDGNTII
she i	AeHYGPNGK
ha no	WVJIJJIKa
#blast+threat	AUNdWVEQM
swelling	DjVHDHDQO
i swelling	FlJJDHFRP
~swell	DjVHDHDQO
swel…	DjVHDHDQO
after	eD00U8Q32
friend	YR9TCD448
mi friend	UR9WEE666
frie…	YR9TCD448
ua	IR4ZS0S00
bi a	abLCHGJHI
leg	YdGDELLFB
'by	bX3Q0SK01
dog	iVLJJMMJI
bit	gYFBLGICK
kid	YUGB93b6F
mi kid	bbMCH9CDN
blood	Kp937A5JE
everywhere	ZUWFKVKLI
cut	FW3Fk00U0
hand	eW59AA9GF
with	J72aTRLBD
with a	FLKb0d206
sa	SXMYFHJLJ
stop	FT5aJ5OJ5
i a	NDRQNBQ2Q
motorbike	FSMhAC6A3
a motorbike	LZRVMOEJH
moto…	KQKhA9881
accident	eXHFGOILM
acci…	eXHFGOILM
outside	CR0Z4aO37
outs…	ER0Y2aO02
tuo	OPMW6Ba26
people	EPPjDD9RQ
peop…	EPPjDD9RQ
people are	MaRFNOHbL
road	RMSLV6M43
the road	VPUO6BP65
a ca	MjF5HHJCC
hit	Kf9R2a357
woman	KbAR9H307
front	MZUXIKDJJ
in front	MZUXIKDJJ
front o	MZUXIKDJJ
your	0O39264U-
gate	HbYMLFUHM
worker	UZLMNNNLL
work…	caEACED87
o the	AaZ0RWHCW
ro	BRlVL8430
the ro	CXjCXGHIC
and cannot	NhKJKDKKN
legs	VeLBHGGLL
he hit	EaPKJVRQN
head	fLF8CaJHK
stairs	NYJGIcGLH
the stairs	NYJGIcGLH
~stair	NYJGIcGLH
stai…	TPZA9aE7G
and i	0RFfYEl95
boy	6UCL4Zk9I
into the	LMTeCCJEC
pond	aVJJLMKML
ue	PGbG0SO0I
pulled	KGLZJcGMJ
~pull	KGLZJcGMJ
pull…	KGLZJcGMJ
him	LM3KOIJ10
but	nM6003Q66
i not	EcKDWKAGW
moving	MbHaLGELE
~mov	aT4SB7583
movi…	MbHaLGELE
a man	6H3nP6O82
~drown	fONHGNJPP
drow…	fONHGNJPP
got	FWLk00V04
elec…	WWaGIGKJJ
#fit+paper	ZKC2B939S
took	TW6VGP2FA
mani	NXUCXLFCE
sleeping	XYOJINQOL
~sleep	cXHJILQNK
slee…	cXHJILQNK
tabl…	ETJMXMMGg
will	NL2MiM0L3
and will	LYNfIKNOK
will not	TeGZBDFJG
wake	DXEIdIGIF
not wake	LUHMaLMLK
up	Yc3CHRJ00
wake up	DXEIdIGIF
'many	NXUCXLFCE
over…	RTOHNILId
~turn	OSUDXHVNL
turn…	OSUDXHVNL
send	GZC86BD5f
to thi	JcFIBNI7c
office	MT6O090QQ
offi…	ZO0N000QI
^please	HTLQN8Y00
call	CXQaLPWLM
doctor	QbPOORPQQ
a doctor	QbPOORPQQ
doct…	QbPOORPQQ
quick	gWOHHNGQQ
ladi	abLFJMGOO
dying	QhQLIKIPP
~dy	QhQLIKIPP
'lady	abLFJMGOO
i there	y5B27857D
there a	x8956E8CB
here	IR0MA0UT1
somebodi	ITcVBEQ87
'somebody	ITcVBEQ87
anybodi	ZWMJLMRHJ
anyb…	ZWMJLMRHJ
know	2XNJ5ErWE
first	kYLHHGIJD
aid	dXKHLMKLL
^doe	dZHLNOOLE
'anybody	ZWMJLMRHJ
mi babi	YZLFEJOIO
babi ha	YXMGHKFJN
veri	JiMGHGGMN
high	bVJDGEDFG
fever	TdNHJKFLN
'my baby	YZLFEJOIO
'very	JiMGHGGMN
kid i	JXMIJLeRR
burning	5Jv1D44BG
i burning	FRkBHGBLM
~burn	99q07W07E
burn…	99q07W07E
went	Qf7330U79
over	QUWXCZBID
mi child	LZC4X6V9K
in hi	JcJ9HGZIJ
all	IMW6LJFUg
same	dVDCBGEL8
the same	bWECEHELB
everyone	KYHFeDFFB
throwing	NXEWbIHGG
~throw	KXETZNFGG
thro…	AZ0ePY442
^ue	HTXHBbYB6
husband	PRA0Ki0DG
husb…	PRA0Ki0DG
husband i	TSF8BQ69E
conf…	SPD48474e
dropped	OiFDDDBHE
~dropp	OiFDDDBHE
drop…	OiFDDDBHE
paing	bZOPQMLSR
~pa	bZOPQMLSR
neighbour	dRSH680CG
neig…	mMOB03015
lie	UQ21hA486
behind	AZjENJIHJ
behi…	AZjENJIHJ
the do	VF0M0UK00
do not	ZVCW9FC63
^old	TaFFFADD7
coll…	eWDCNAEEF
i in	QUaQAB9LN
labour	XZJGGFGIE
labo…	XZJGGFGIE
right	RWQUCT2DS
hall	JZGUG9XJJ
the hall	HZIVIBXNN
i so	abWKDJKII
i am	NK0GJaY1V
dad	VH00KSM00
mi dad	aQ80L0K00
dad i	YUCB9T1G9
t	47SAeVdS0
can t	S6I9WPLZ6
talk	CeJHgBDFH
^help	XH9PEKQD6
stra…	OTGSCOVHD
mi husband	RND0Mh0GJ
toilet	NXTXHWOKJ
the toilet	QaNKJWQOM
toil…	NXTXHWOKJ
broken	jC3V6A6FA
i broken	wC574A5DA
brok…	jC3V6A6FA
~scream	GeIbHIJNN
scre…	TQ9V4G7TE
#afraid+figure	QbDXANDLB
#fall+figure	kMGAEJIJL
#figure	VQSR0T500
#figure+hurt	SeG7BIGKE
#figure+self	W4PQHaG03
out o	PJP0dLI20
^hi	DlHECYDFI
wall	TOU8AaBEA
the wall	IPWBEbIOI
fell on	KfTHHKLQN
hut	KYAR3fOCA
child ha	cSRHNNIRK
stuck	lJICBFDJG
brother	bN9F2W043
mi brother	ZOBF5X077
brot…	iK9C1V034
stabbed	OZOXJJOOK
ua stabbed	OZOXJJOOK
~stabb	OZOXJJOOK
stab…	OZOXJJOOK
loing	ZcLGJFGJK
~lo	ZcLGJFGJK
lot	QR9050oH0
a lot	ZZA5HAU5H
o blood	QcOKMILOP
i ua	MU9aWBMDE
mi legs	cYJFHJHIF
~hand	bWPLMLNON
heat…	FccHKIJKG
i on	PGbOQ40DF
ground	YTXIFCFFB
the ground	MabLHEILF
grou…	bQTGGGFGD
^somebodi	KMZWDGUAC
bad	hFITBFDHJ
reac…	MgJGCEGLH
ua a	SWWHJKGMH
ga	09-8T7000
a ga	NVYFIOFJJ
heater	GWgLMKLLH
famili	hPC3RV9DC
mi famili	MVIIYaINL
fami…	jOA1QT7AA
'family	hPC3RV9DC
'my family	MVIIYaINL
#blast+collapse	LfININKPL
#blast+gas	FTkB8HDEC
#device+gas	KZfNMQKPO
stru…	jLHHIJKGG
grandfather	iZJCC8AME
mi grandfather	ZbSGDEGTI
rice	hKSABBDAA
on rice	WYMOMNOOM
purp…	fTIIHKHKG
medical	XZIEHFDID
medi…	hb7209323
emergenci	UbKFGHBFD
emer…	UbKFGHBFD
at the	6UGP40m10
entrance	KbDIJFSDG
the entrance	KbDIJFSDG
entr…	KbDIJFSDG
^medical	OiJHMIFKF
'emergency	UbKFGHBFD
need	UNaLMS070
ue need	IXcSMEGIG
need a	eXDDABA87
here no	HfCXFDFHH
#blast+here	FSUX1HOFC
half	RdKHJBGAF
half o	KhNJOGLEH
bodi	FgLYNNMHJ
'body	FgLYNNMHJ
ha ben	CWLXIKUPc
for	p002F090K
for an	aUIHCMGKJ
dizzy	IWcNJPPQN
feel dizzy	IWcNJPPQN
about	O80Fk5I10
about to	HM6UcKEDB
one	US188BS5U
uncle	dO85CX3C6
come	UQU002Q00
^si	GbUbIIHMJ
good	pQ85MA077
hospital	VZIDEGD9I
hosp…	VZIDEGD9I
time	Kc99YV875
^wife	SaIHHGHMN
old woman	JaMILbFEM
cons…	gVGDDEECC
much	GiJFWEEIC
ho much	XZNLIKIPF
someone s	EXHgJKKMI
the ca	OUYNE94ON
park	UbIDJNIJH
there s	8fYMEFWG9
#afraid+blood	TXGTJGMOJ
bed	gTVGGHHKM
he will	8DIVeb35E
open	hMO9EEUKH
liqu…	fPNLLOMJF
burnt	QVaQLQORQ
fing…	aXEJJLJFI
bi the	JaNZOOLHJ
machine	SbEFJMIW8
mach…	PbCTILHV7
s a	8UcWHE5EA
under	OQHVNE3A6
truck	VaVEINFJH
took the	UcCRGJKDD
the uong	bYBA6BX3A
and mi	RYK77WTPE
'and my	RYK77WTPE
put	MCVWAE6CZ
put a	PPQcMMFQO
throat	GXISHdGIG
he s	JSHXJYHEF
mum	NQB8DcWF9
^mum	dXNJLKGMI
when	QWJ9XZ2KE
when i	IXFBXR4EB
#asks	n040J6T0D
#asks+blast	WaDEDFHKF
#asks+self	d00008V00
far	eZOGDHGMJ
the chai	XPTBGDEAB
ha a	RPGTWR0BG
para…	LTJFIHFhI
mistake	eWKEJDFJD
bi mistake	WYPKMGLNK
mist…	fWGDJCFIB
sister	MIDSQCT62
sist…	TGBOPAS42
working	QbKEEKHIJ
~work	iODA3803A
minu…	XWKIKLMIJ
ago	YSF7AINAD
^one	QcMIGJKIF
bu	LaKN79V14
a bu	ScGBGEB9G
~knock	IfHAFaSFG
knoc…	IfHAFaSFG
#here+paper	ZQ0I00HA2
piec	JbGEKLIZD
hot	YUSEHJJBE
uon	PPUPTH030
uon t	ITXTWK36A
^hot	TZIEGFGHG
#figure+kid	JZJbGIKLN
tre	y00G0AB00
a tre	bVLHHCDHN
ابي	gE80Jh061
قع	aVNFBEFC5
~وقع	iQLDACDB3
علي	SS4TF850K
قع علي	IcYPPQPQQ
ارض	mc9004000
علي ارض	AoKLNOIQQ
لا	FX00aLY0S
~ولا	0mNOMZg00
يرد	PaWIGNKMH
علينا	FZcYNLNHL
~علي	SeMN8A8J5
^ابي	ePD6SQBCA
رجل	P83fN8H02
كبير	gQJDJUJFG
في	H9VP0IM38
صاله	HaKVIDYHL
في صاله	HaKVIDYHL
~صال	HaKVIDYHL
انتظار	eTKQJKIIM
~نتظار	eTKQJKIIM
انتظ…	eTKQJKIIM
فقد	XYOKPNPNO
^رجل	M8CgV0R29
#body+figure	bYMILMKNN
#collapse+figure	UXLJMKLMO
#figure+here	FUeVJRGGK
#figure+partner	VZPJNWPPQ
امي	JK90GHk00
اغمي	GjKOPNJNM
~غمي	EmILELHKK
عليها	YaJHJLIHH
امام	eRAOKQ1IM
~مام	cC0B4MS08
شباك	VNXGP5N63
~شبا	VNXGP5N63
^امي	ZN01LHM00
#collapse+small	bSKIQJFPP
#here+small	UNQB5RS7E
#parent+small	HULU0Ee00
#small	NQEN0Cj00
زوجتي	YWB2S6989
~زوج	PH20Kq001
~نزف	BpICEEDHJ
هي	LQSBK789V
~وهي	JaaLLFOKI
حامل	DgGIEeDEF
شهر	aVCD9CE87
^زوجتي	hNDB3GEBE
نزل	TiIFFDGEB
ماء	Ue5W23687
ان	A95NeB80f
~لان	AGEUSPV0d
^نزل	LkEDFFCBA
ابني	QX63RJW3D
~بني	UW50QGU1B
قطعه	bX4501202
~قطع	LQ2KY0000
نقود	YXMJKKLKL
~قود	hUGEGEFDG
~ختنق	IjLMGIHFJ
^ابني	ZO50EGR07
طفل	VBPM0EY08
اكل	TMLLWMbIJ
صار	kJJJLIFHK
^طفل	XO003MU0D
ابنتي	Ia96V5H6A
~بنت	JP3MDWO07
شربت	DmKHIEGFI
~شرب	NfD68Q97A
^ابنتي	FcA8W4L6A
لدي	YPD545U9D
شرب	EoJGFHHHG
غلط	jVA6AAK62
^لدي	MVIGCFcGK
رضيع	HVIEDaUGJ
توقف	QgC742297
~وقف	HmEA8754c
عن	hL00A0V00
توقف عن	KhFEDDCCC
^رضيع	MYNMJKZLP
جدتي	TOSABUTBA
~جدت	aLR78SP64
مال	eLCQA7C72
~كلام	VgIGEHEGA
غير	eWKFDHXGE
^جدتي	YPSBDAUCC
نصف	bXIGGFHHG
جسمه	FlIHEEHGD
~جسم	BhGHBdFEC
دي	SdGDL539E
~لدي	XXGB345BF
اصيب	GlKAFGICF
~صيب	QhKHGKIGH
بجلطه	PdKGGJIGF
~بجلط	PdKGGJIGF
عنده	XaGFA6KCC
~عند	TfD00EN00
~وبه	PdKILHKFF
~صدر	NeHGGIHEZ
عندي	VdCBCFKCE
الم	JdNNbLMJJ
قوي	IgUIDJMHG
يدي	8KC4nSF47
^عندي	UZIIDIIEF
مش	EVQSO7V13
~ومش	6bZY8DXCE
~تنفس	CpEKAHEDJ
ما	EaC0RGLKD
اقدر	JOR6PUU87
ما اقدر	GQT9TVV9B
~قدر	FZP2OSN53
ساعدوني	HaWHFFTIG
~عدو	HaWHFFTIG
ساعد…	VVPDBEc79
^ما	U810dLJ0P
من	JMF5HQM0K
بنت	IUCeW6H8C
^بنت	SYGWACODI
~ربع	KeNMIJVKJ
اختي	AQ96Mbj89
~ختي	AQ96Mbj89
عندها	KYOFLbJIN
~وما	EeKU0FQL2
معها	PYKGIJYNN
~معه	KUHeGFVFH
^اختي	DVHJRWZHJ
جهي	DOB96aDY6
كله	KZMJLcFIN
~رجل	BcCY5G41D
كلب	cYHGDHDXG
دم	He82V6834
~لدم	OSAAaBE8A
~توقف	FaJHeHGIF
يده	MfLIGJLFG
ينزف	HkHEHLGHM
كثيرا	WfFBBA97C
~كثير	YeD899759
حادث	QcEHHGKHJ
سياره	ZUOP40B41
~اره	ZTPP40B30
مبني	VJX8WDR9A
~مبن	VJX8WDR9A
فيه	BeZ78S588
#fall+small	aUDBKDBHI
#hurt+small	AeEePDNNP
امراه	KdDYGEDHK
~مرا	HhDYE9CGJ
قدام	LaXANVHLO
باب	RZWODLECC
^سياره	FQdWJHGIJ
#partner+small	GaLOObHOQ
عامل	iREEEEEBB
سقط	IiLOLIKOJ
^عامل	ZVIKHIHHD
~راس	HjC86YA83
درج	DFS98nE76
من درج	MVNNKdLLI
^قع	aQMNNMPMK
صديقي	MfF6V7H90
~صديق	Da7PNW800
~قلب	GmBA6U833
اقف	HfFTYTFGB
^صديقي	MfF6V7H90
#body+paper	UI6BJ50Oa
#hurt+paper	YLM0KF0BN
~خوي	GcHDIcWGF
اخذ	NTAg4R353
زياده	ScG9DFDHD
~زياد	ScG9DFDHD
حبوب	GaC9dBDD7
~صحي	EgEDcADD8
دواء	adIIBGEDC
كامل	QbQOKPLNQ
نايمه	NfEF99BDD
~ايم	Sa9W46BA8
~فتح	gW77D653I
~عين	GgGBXDBFG
~طلب	MP7Q7U35O
~سعاف	HkGIMHLID
بسرعه	JdaBGFFHA
~بسرع	JdaBGFFHA
#help+paper	fL00200CM
#paper+rescue	UaHHIIKJD
نحتاج	MXYWCFEFB
~حتاج	kJNFGH000
فورا	CXaHNMOMd
~فور	CXaHNMOMd
^نحتاج	FTaaMMMMK
هل	sK00L0000
يوجد	WWNKKKLMM
هل يوجد	WWNKKKLMM
~وجد	YVMIHJJLL
طبيب	MgMIMJKJJ
هنا	QE9BO0j00
هناك	QaHUFHGHG
~هنا	QaHUFHGHG
شخص	Mj99R7442
فاقد	bWJGFLIFG
^هل	mS564D764
#asks+collapse	VWFKHKJHD
#asks+here	bN0166PCB
#asks+rescue	QaOOHMLKM
حد	GSUeDAUC9
يعرف	bNEEB7KAB
~عرف	FD0000qP0
~ولي	KXILBFCGb
حقوني	DZEYJWEED
~حقو	BYRhFTFGF
ابويا	NdJFGUEGJ
~بوي	PYE9DW89D
~موت	QWJJXBJHJ
^حقوني	DZEYJWEED
#die+dying	DN97jL889
#die+parent	WD00YF000
#dying	0000-3000
#dying+help	CYJEXBFJG
#dying+parent	KRB9VQBAC
حقونا	LUUcOKKML
ماما	I710BNo7C
قعت	JgXKIHGJH
#help+small	KaPHOJZKL
احترق	ZbCEGFEII
~حترق	FVn1863AA
حمض	UaGEDFEGH
اري	HRW4V4L21
لا اري	CaEDcEVHF
~كلن	OWbNLOMKL
كلنا	OWbNLOMKL
عليه	dWKLMLNJK
زوجي	ZA80Fe015
^زوجي	iDE6MOB8E
راح	UfLVFKHIG
~جار	XN2I3X512
عجوز	TbHGEYBFD
يفتح	ZXKHKHGJG
لا يفتح	XYMJMIHNI
جدا	SXWHGWDJJ
~نفجر	JUhIIAEIA
~ولد	MZK8V5WEL
هنا في	SZZELGFJO
#here+kid	E30KJPq3E
اني	LcKFYGCDD
دنيا	GcMHSHZMK
~دني	GcMHSHZMK
#die+stop	AbLEbDXLH
#stop	9R62uN7M1
يا	0A4346My0
جماعه	bWHHIIGBE
~جماع	bWGGIHGBE
حده	QVDDDGcBF
عم	8gMWEV75D
^يا	6IAA9BRq5
#alone+breath	MbOOJKaJP
مو	BmQGMEIJI
~ومو	IfRLNMPLK
^في	4HZq86L97
بابا	HWC5GPcFD
~باب	GT7RCKZ89
^بابا	XcHALUBJH
احد	4GEkaDa00
شارع	jGL110O07
في شارع	NQVA95c5E
^احد	AUGk35R6C
رجلي	RYKFJWIGN
مكسوره	LaOaOLOLP
~مكسور	LaOaOLOLP
مكسو…	LaOaOLOLP
شمس	bZEGFGHEF
هو	DbJSbECAV
~وهو	HgPWDFHCG
خارج	LQ1g00000
^شخص	RcEDXE9AC
عايلتي	MaFJZIGKJ
~عايل	ZUAFSFEBA
عايل…	UV7BTA9ED
كلها	TcGHEIIMH
~كله	XaCFBGFJC
غاز	ALr8B6235
يستطيع	OdMNLNNNL
~ستطيع	WNVDV9JC7
يستط…	OdMNLNNNL
جدي	TXB99TS97
^جدي	SZMFIVGFI
حاله	TaNJOMNNK
~حال	bTFRKIJKE
عند	FIPc29Y00
مدخل	SaMHLJVIJ
كسر	NVMDIZIFN
#body+intrude	CPKOAQXFK
#hurt+intrude	6MAiDZ4CD
#intrude	0DFx0OP50
#intrude+partner	2QAG6kWAF
جدار	QZZHPPQPK
~نقطع	GeGFGFQCD
دراجه	MRZTABA88
~دراج	SQVYBD999
ناريه	VYUIMNNKL
دراجه ناريه	OZYFLLMJK
~اري	VYUIMNNKL
صدمت	IVLcLJKMO
~صدم	IVLcLJKMO
شاحنه	NbFYDEEEC
~شاحن	PaDXCAACB
~وفي	ZXQIKLIKM
#device+figure	JPZT42U67
#device+past	QbJFMONNN
#figure+past	QeIEINLON
قلبي	TgJHGDEDB
يدق	EcJcJLTKK
~مهم	PYMMKMJGb
نفسه	FQE6kACCI
~فسه	EOC5n8AAG
ضعيف	hQIGCKMCD
طفلي	VLIIDEXHI
~طفل	jAF384VBG
^طفلي	kOLJFGBJK
راسي	LYEFEfFE9
~دور	RMA557W3Z
احس	FbaGaCGEC
مريض	eXJIAGLDA
^مريض	QbLJKJNJG
خالتي	STKMMHbJJ
~خال	IGEDIhXED
حمام	KGJbEYMIE
تصرخ	IgJZHCDIF
~صرخ	HdGYGXBHD
~بلع	MXJIbIMLH
عمتي	KcLHMZMIJ
~عمت	KcLHMZMIJ
~تكلم	QbEGZCED7
عربيه	KVHcJDIGF
~عربي	HRHiIAJII
ست	OZRRRRZRQ
ولد	RLB75e58D
^ولد	bYKIDEHHL
جوزي	YRF8CXE9F
~جوز	YRF8CXE9F
^جوزي	YRF8CXE9F
^قلبي	ZcMKIFGEC
~صاحب	bLDXDEDFF
~رجع	GL851dl96
^لا	TF10e0T30
ثم	eTIEIVDFD
#breath+paper	UULLAITLI
كرسي	ZT939RA55
~كرس	ZT939RA55
زجاج…	dUKJKIJJJ
خطا	UYB9A9B88
باص	HVWXBGQDG
رجلا	CMGkGJDFJ
يمشي	VbFFFKWFD
~مشي	HSHbHHbGG
^باص	FcZGHHWGJ
زجاج	ReHSLGDGL
~دخل	OVYQCN04B
~رقب	BhFMAcCCC
~رضيع	NXG7DBXEE
بلا	aJ60275Ac
شجره	hSBA9CBA5
~شجر	hSBA9CBA5
^شجره	aUIIJKHJI
nha hang	ROYLQYNSR
boc	3IwDGHHEF
lua	G0rC50360
lua roi	MLfNSOPVU
roi chay	FOiJSIMTT
chay lan	CHp8JEHLK
sang	X0YJDQI5N
lan sang	KNhMOMOPQ
sang nha	NPZNRaQSR
'nhà hàng	PQXQRZRSR
'bốc	7FtBIIFIJ
'lửa	G7o2EE9E8
'cháy	G0q000020
#flame+here	40vR6C3CA
#fall+flame	90rM0HO66
bep	A8kWDW9HH
bep nha	MKVeOJLTR
dap khong	MOcIFeJLP
^bep	EInDLGKST
'bếp	JIeQKVIMN
'bén	LMfJOLOPO
#device+flame	83v069AFE
pho	e4dQ0B8B2
quan pho	KPgJORTRQ
to lam	HNmGLOJOL
^quan	dFY3GCKE7
'quán	VFTaBBIHB
'phở	eKWCBJJJD
'đang cháy	IOhKOOMTR
khoi	I0x00E000
co khoi	GElDIGKGF
den	l0EV00000
khoi den	MNeLPNPPQ
tang	T2e0a4AI1
ham	DJbISFFeL
chung	i0PV00J50
chung cu	a8VBEJE99
'khói	A7t279998
'có khói	KLhKQRPNN
'đen	JPbZPMPSQ
'tầng	I8Z8eGAHD
'cư	k9OEDHDE8
'chung cư	WNVMNQNNL
#smoke	00-004000
hanh	f0MJ1WJ20
hanh lang	GBWdHBYML
tui em	UPZOMPQRR
chin	eEVKJMMML
^khoi	PHeAEBFL9
'hành	bARGERSHD
'tụi	LDUZ6OOVH
'chín	UOZQQRROL
#hurt+smoke	77x356B8A
#self+smoke	20-00L011
xe may	kFUCKLH8A
bai	WHdB9DF8Z
giu	ICSc0j4A3
bai giu	NMfLTRQOJ
giu xe	UKdDRPPMG
boc chay	IOhLPOMNN
chay roi	JBgYDEEOO
'xe máy	ZPWPQQRKN
'bãi	MNeQUSURQ
'giữ	JISaCdBIB
'bốc cháy	NNdMRQNQQ
'cháy rồi	OOdMMOJPQ
#flame+machine	TCf7OD44H
#flame+follow	KQcIRVPQR
#follow+machine	RQcPSRRRJ
toe lua	NPcQPQQPQ
nhua	NOcPQPPQP
khet	RMbOOQPNL
khet let	PRbQRRRON
'mùi	MGgFFHINJ
'nhựa	ONdQRSSSR
'khét	POcNPQQPP
#device+smoke	AEpDGEGGE
#flame+smoke	GGmDIIGHF
#body+smoke	DCoGCMEA9
#device+locked	DEWAVd6DL
day dien	XEZHKdLDJ
cot	X6Y599D5W
ton	VNULZOQQP
^day	NGfIKOIMY
'dây	UKXVNYOLM
'dây điện	VNXNPZPLN
'cột	TQYMPHLPM
'nổ	FCgWGELHI
'mái	XHZIPHKLO
'tôn	ZRSQRRRRR
#blast+flame	SAXXEBEHG
phat	a0QR0011R
lua do	QPaMQQQQQ
ruc	QQaJQRRRS
^tram	SOZLQQQNM
'trạm	PJWHJLfJK
'phát	OJacHEFEV
#flame+parent	B0pPIE000
#flame+water	HGgRMKKKG
co mui	JIiJJNLOL
mui ga	HEjFLNMML
trong bep	GIbdMNIPM
o dau	h0BP09T2D
'đâu	O0CK1JdV3
'ở đâu	c7F6AHV5C
#asks+device	ZDY77FBFB
#asks+gas	iFNC9GBFE
#asks+body	n0AP07P79
#asks+pain	g0DPLCQBH
#body+gas	KHiFKKMLK
#gas+pain	LKgJHLIIL
binh	e0Y000000
binh ga	MHiKDIDFE
ga bi	HKiHFMKMG
khoa	F0PR4ZQ2S
toi khoa	IGdFUYFIE
khoa khong	WGcHEJDFD
^binh	PCeGAEEDA
'bình	UGZBHHGDB
'khóa	IAQRETWAS
'tôi khóa	NNcKVOJPL
so no	NMaMZLKRP
'sợ	G5OHZSdE5
#afraid+blast	PBcDUYHN8
#afraid+gas	LIgVFLILH
#afraid+high	H9Y7fAELT
#blast+high	LCWQbBHNR
#gas+parent	6Am4F7fBC
may tinh	mCZGAFB38
boc khoi	9KrDHFGCG
'tính	cCSISKJGJ
'máy tính	cLWNLMMJL
'bốc khói	CKoINNLKN
#here+machine	fBZCHML7E
#here+smoke	GBm3FB9BF
#machine+smoke	TAdDGKL7D
#now+smoke	MKhDJCECH
dien trong	WPWNPQQRP
trong phong	H4Vj5SAHC
^tu	N6LBRF6Bb
'tủ	UMUZMPGLI
'trong phòng	MFYcFQENJ
#device+here	HCkLOONMM
dieu	bJaKKNKHA
^dieu	QPbQRRRQP
'điều	YJaMMPPHL
'hòa	nAS9BEGDC
cho chay	8KdBhCIPM
ba con	m1Y40T89B
'chợ	DIXbIKbNN
sau nha	BLoHLNKMC
nha tui	O8ZSE8WDI
^kho	XMfKNNNNM
'sau nhà	JPgMRQPPK
con hai	NMdJJJXOQ
hai dua	LMdILNWOP
o trong	OMdTMNLRR
^phong	LMgIKLKOK
'hai đứa	OQZMQQVRQ
ket trong	JIhINNMKJ
nha dang	VJdFHNLHM
'nhà đang	WNZILOMOQ
rung	FKmHJOHJF
ban roi	GHedMNLMI
roi gio	QHcGMOLML
^chay	Z5Y61CGIB
'rừng	KOgNPROQN
'sát	YKaIKQMSI
'bản	gAM7SEBH6
rom	M1cd6Z5F8
chuong	DFdCDFEYA
chuo…	DFdCDFEYA
^dong	LBc9EIEEY
'bò	MIaEENYWN
ai do	GHXDjEGJH
rac	UFbF1CFb9
dot rac	WLZKNKOPQ
rac chay	FNiKOMOPQ
lan vao	GLdcIGIOI
'ai đó	LKWIfMINM
'rác	TNaLOLMWK
nen	i1S0U0020
rem	FIlORSQNH
'thờ	ZEWEKIHJE
^noi	W5Y3627W0
#flame+help	85u3H8BHG
pin	VNLHHIbGN
dang sac	SMbLKMPLJ
'sạc	iMVGDIKGB
'đang sạc	TOZMPQSQO
#breath+smoke	OQbRSRSRR
thoai	V4GR0RP6U
dien thoai	V4GR0RP6U
hang cho	NNYYQPQQQ
^dien	q6L252NE0
'thoại	SBKDBWRDR
'điện thoại	SBKDBWRDR
cai	Y0L0BH0k0
cai may	HNbNLPRbK
phot	mIVGEHJKC
co lua	FQkMNPMNO
ben trong	IIiMPONJJ
^cai	f2K8146X7
'cái	Q0Q0KEIc0
chua chay	RLaLNOJML
'chữa	VEaEFKHKJ
'chữa cháy	SPYPRSMQO
#brigade	86sAFFDGD
#brigade+flame	I9j9EEBGF
cuu hoa	OFfNPOIRQ
chay o	NGgFJNLQM
o so	PKdMRPOSR
so nha	QJeKONLNL
cuoi	n5E0HV040
hem	MGbcJPMRP
'cứu hỏa	OIeMSTPVU
'cháy ở	QLaOPRQSQ
'cuối	OFYbZJHMI
#brigade+help	EDlDKKIJJ
#afraid+flame	OIWCIWDMW
linh	JKiNMMHLN
chua toi	GFgHMOeVS
ba roi	KNePQQaTS
'lính	NPcRQRPSS
#brigade+self	RPbSUSNVR
moi nguoi	BBaUf6DGS
'mọi	GDVLZDGMd
'mọi người	CFXQgADLM
toa	P9S6a9YID
toa nha	JCX9aFaJH
nha nay	LEPEaIbOO
nay bao	TRdLFQHPH
bao chay	ONdNONNQP
^toa	aLfILGHPO
'tòa	RLYKWNWNJ
'tòa nhà	MOcMZPaOK
'nhà này	OPUNZPaQQ
'báo	cDONBKIIG
'thật	iPdOJLNNL
#pain+smoke	JPdORYQSS
em thay	OKcHULJPP
^chuong	QPbJONPRR
'mà	H2X4MXh80
'em thấy	QNZNWOOQQ
#flame+high	KEhJHLNPO
#follow+parent	J9LcCe9E8
#follow+smoke	ILeINYQNL
#parent+smoke	JJjDJTDKH
bon	O7IUV4MV4
xang	G5fU9BWIH
lat	j0KJHN7G3
tran	g1d9DEFE9
ra duong	PKcIGaHRQ
'xăng	KDhVEDPML
'ra đường	NQcOMcORR
#fall+gas	A5r4PIOCF
#flame+gas	IKk9HKELL
dinh	e0O3T000Q
dot nha	IFhDHcKKJ
'định	M6QEaA5GU
tuoi	R0B00Wi10
cham	iCSBSA7JG
cua nha	NOXTN9dQM
tui roi	gMSGIMCVL
'cửa nhà	HMXWMIdSN
nha may	IOXWLIKdE
lung	MEZAEe9HJ
mot cai	MLbOIOaKM
cai khoi	RPbPGMNKK
'nhà máy	RRZRSSRNP
'lưng	QGXGLdGMO
'vàng	PLZYGNNMH
#blast+smoke	MAhBGFDFA
chat	c9V9CBFIB
^hoa	PAdFEGHG9
'hóa	VMWKMOOON
'chất	XKUMNNNOM
trong quan	OOdbJIOOP
tranh	oBVF8FHCB
^lua	FKnJNKOOB
'bắt	C6YlDY5EC
#flame+weapon	fKXCHJMHD
#help+weapon	NGVdNIONM
chay nha	ZKVJMMMNM
nha o	YFZEJJFDI
bay roi	KCYDKKeQO
'cháy nhà	cKQKMJKLL
hinh	c5A0088SV
chay phong	GLmFVSTTT
'hình	TJNHFMHSY
chay tui	UPaMLNNRK
tui dang	PNXYNNLQP
dang dung	IMaLfKLKH
dung ngoai	IBUDiHFMI
ba noi	-0O540008
con ben	SMbNQLJKN
'đang đứng	IQZQdQQUO
'đứng ngoài	NIVJdLLPN
'bà nội	jIQJKHCEJ
#figure+flame	bMTMJMMOK
#figure+parent	Q9UAQcP8F
nha ben	LGfDHYXNQ
'nhà bên	PJdIQZXST
tan	VEZEEUMMI
sang mai	MGaLZLMPL
mai nha	QMbKPNORR
em bat	JHaEDdMOO
bat dau	RMaMPNORR
'tàn	SPZPPQQRR
#pain+weapon	h6ZLD99II
co tieng	NPcKZRPTR
lon	N9E597Ig8
o tang	EKlKJNKRQ
roi khoi	cLXHJOOHN
'lớn	RMXNIQZSQ
#blast+follow	DJWVZVJSM
#fall+smoke	R8gBEAGBH
mini	dIZJJMJLJ
#gas+here	IDiDKITIL
quat	p8I52bE3F
co sao	ZEcEAGKME
sao khong	ZEcEAGKME
^ga	DLjIOKMPM
'quạt	fGPKHMLII
'sao không	aFbFEFGSI
'nặng	RKVTJIGIG
#gas+weapon	LGYdLDMOO
suoi	IIjFIFKIG
^lo	lERJDICJA
'lò	bUbSQUUVO
'chăn	VMPWNOOQP
#smoke+water	gLPFFDNG3
nghi…	d8QU9PBDB
co oi	MFZBIcWPN
'cô ơi	HLdOPaNUT
hoan	HKdFHHNRc
hoa hoan	NLdKLQQRK
cong nhan	g6U6966D3
nhan ket	NLeNQRQRQ
'xưởng	YIVJMNMLM
'nhân	dDRECECHD
'công nhân	PQbRSSSSS
buyt	ODXZCLYCG
xe buyt	ODXZCLYCG
dang cho	r0R0022IA
khach	K9RfB89HD
cho khach	ROaJMMPOP
'buýt	QLTYNKYJH
'xe buýt	QLTYNKYJH
'chở	LMgcOHKRS
'khách	RKUbIJFNK
cao	iEYDFUMDH
cao qua	QObHLOMPK
qua dau	PNdINONQN
dau nguoi	PFZfMFNNB
ben vao	HHkDJFKKI
tru	b7WXP5BH7
vao tru	OLaZJOOPO
'đầu người	QNYYQOQRK
'trụ	NGUbWMOPM
luu	w1M014800
luu tru	cJVJKIMOJ
tru co	TNYPQQRRO
mo cua	h8RHCKHIC
toan	00d4LJ0kd
ra toan	HHbILJIHd
toan khoi	FFmHHIHGI
'lưu	eGTCFHLFD
'trữ	USaRQRRSR
'lưu trữ	USaRQRRSR
'mở cửa	WHVNJQNPK
'toàn	B9c8TTAfQ
'toàn khói	MNeONOJKN
ke	70Bn0c00P
ke ben	KHY6Dh9GC
chui	99T6CiEDY
cua em	JJgGLTOSM
em khong	e0T6g0O48
khong dam	85VWGUUE9
'kế	PFTBEeBHC
'kế bên	LIWHNfHLK
'em không	R8OEfBLCF
'dám	GESYMbOLG
'không dám	GESYMbOLG
#afraid+hit	70IKDnO5M
#afraid+threat	B7VYJQfLX
#hit+smoke	NIaFHPLSJ
#smoke+threat	aNWHFHNKN
chap	ZDdIKIJIH
chap dien	NPeNQKQQR
dien roi	NHhGLQJQR
bang	y0AF0J348
tach	rCJ99ABGE
^chap	HNiJQTRSS
'chập	EOlKSMOST
'chập điện	EOlKSMOST
'bảng	bOTLRSNRQ
'tách	jKUGGCJIF
dien chay	ELlMVUVTV
phong tho	dMYHRRQPS
em chay	OHcKKZQRR
hoai	J3WB2iHS1
hoai khong	VOcOGHNOQ
'hoài	LETNIePVF
'hoài không	TNaMJNXNR
karaoke	WDcBFJJID
kara…	WDcBFJJID
nhay	94T0r78GA
tu cua	QIdGIONRI
cua so	LBcDdJEOG
'nhảy	EDVCnHFKG
'sổ	dBO9ORBB5
'cửa sổ	NFZNYPNRN
doi dien	IPgKIeKPO
^cay	p7N98KKAG
'đối	VNZMHNNLC
'diện	jFPCGEEH9
duoc khong	i0W0000A0
'dùng	QMXNMPMDX
'được không	i5PB1F2JD
#asks+flame	cBS2694B3
#asks+fall	X1SG9DQGG
#asks+hit	RNZDKZNNO
co nen	HMfIgLNPJ
'nên	hEKDUEBFG
roi lua	QPbKRSRTT
'trần	ZIWLKPKPK
nha tho	aDWFOJKHH
'nhà thờ	YKUKRNLOM
'họ	I8UV6PNC5
'sơn	PRVdRNQUR
thay duong	QKdLIKFKN
lua o	ENnCHKINB
ben kia	FFdeHBJUN
'lửa ở	LRfIPRNQJ
#here+high	WKaJPJLOP
#high+now	D8EIq9CF9
dien co	NSgOPPORP
muoi	lDVADVI6B
'mười	cKYLJXOKN
xuc	g7aAFCGCC
^duong	f7a729978
'phố	VKXULPIMM
'xúc	YJZINOOMM
khung	HJaIKMKhJ
^cong	hETBKOJLD
via	s2O324833
via he	fCVFFFOCC
'vỉa	VLYKLKNJJ
'hè	YKXHIHHGH
'vỉa hè	VLYKLKNJJ
vung	ICca6B9ME
nuoc ngoai	m5T889AJI
hiem	Z5S8RD9H2
nguy hiem	SFcJOQIQP
'nước ngoài	dFTGJJHNL
'hiểm	TJUIVPKPL
nha ve	HKYbKZJON
ve sinh	OJYaHIJMG
sinh cong	MQdNRQNRR
'cộng	cIaGJKGKE
toi nha	NMWaMZQRQ
'tới nhà	ILabJXNUS
nha chay	YIXGKFCKG
ma chua	XDZMMKFNL
chua ai	QNbNPLIPP
'nhà cháy	UOZNPNNPN
'mà chưa	UQZQQQLQQ
giay	d0TJBB02O
giay to	HIfY0WFFd
'giấy	aDRNDKBEQ
'tờ	RNYW2TNLW
'giấy tờ	PPZW6UONY
#flame+paper	fIQQG8GM3
^duoi	MQeNONRRQ
^mai	bPhIMORTK
toi khong	c0TXM0A0C
^tang	WOZOHOQOO
'tôi không	WBUWQFNFJ
bop	KAdA8jGGC
no bop	GFdFHfJIE
tia	SIdEJPKSJ
ra tu	SKdFMQMSE
tu cong	UKZCKQIPH
#abduct	806y0000C
#abduct+flame	LNWaUOMQJ
#abduct+machine	HGbZUIILY
#abduct+parent	LFUg05A90
^hoi	SEZEHLGYC
xe ba	QQaMRQQQR
gac	QQaMRQQQR
ba gac	QQaMRQQQR
'bị cháy	hKNHQOLRT
fire	92v08A1D6
a fire	ZMTLMPKNM
fire in	C9p7HGGPG
building	R3U0M8W00
the building	NIYAYLFIH
~build	R3U0M8W00
buil…	R3U0M8W00
house	e0HM0ZC00
mi house	W8NXCN4HE
house i	IDZEHCbQO
kitchen	aCQS9TBBH
the kitchen	TKVHHZINN
kitc…	aCQS9TBBH
fire and	NMdLLOMPO
it	c0J0M00UC
put it	eJSIMKLNH
flames	IKhFLMMPP
~flam	IKhFLMMPP
flam…	KHhCJMLMN
mi neighbour	b0WM8I0CH
neighbour s	PCcIOOKPQ
window	IAQVeMDED
wind…	F6OfeIABB
i can	U0RMUQK47
se	M0QMiXT52
smoke	E4r69BBA9
corr…	JJRHJLRgH
full	G4YC8T5QS
i full	ECbIHXEbA
full o	ECbIHXEbA
o smoke	ONcNOPONN
and ue	FHjIJGWMG
get out	THZPMPOQQ
children	O9T4PkABG
mi children	LGZFbYHIR
chil…	S6R1Nh6AG
in a	P3RTA8aED
a burning	LHhIJGKOO
~spark	DHmIJOLNJ
spar…	DHmIJOLNJ
and it	MGfDALVFE
smells	YLVPMKNHK
~smell	YLVPMKNHK
smel…	YLVPMKNHK
plastic	NRdSUVUVV
plas…	NRdSUVUVV
something	jCJAQIEIG
~someth	jCJAQIEIG
in thi	TCNFdJMKE
office i	BDOCFGIec
smell	RDgGFMHOK
on fire	GIkAJLIPN
~park	TGYILKYLL
park…	TGYILKYLL
ca in	TNZNPPNOQ
the gate	MGZVOIWQQ
home	Z0D00Yi00
at home	UBV9FdOGJ
the ga	FEXEYICNI
bottle	RHWXGNKML
bott…	UGWWBHGJH
leaking	TNcMMOMNO
~leak	TNcMMOMNO
leak…	TNcMMOMNO
close	KIcIZKELJ
exploded	HLiKMJKKI
~explod	HLiKMJKKI
expl…	FFoECACG9
net	H9B7UcUcA
net do	JDIGFgbAE
loud	jESFCICCC
i smoke	JFiIKMJMJ
tran…	iDH68A9BX
street	d5NMA8R74
the street	b7ONC9SA6
stre…	f4KL86Q52
up and	PQfQRRZRQ
it i	cBP64HN7Y
market	OHMeBIUGE
the market	FKOhFKWKI
mark…	OHMeBIUGE
fore…	bIVGVAHJJ
our	f0Sd0CE00
to our	RQaPQPPRP
village	bLWGNMOIK
vill…	dLVELMNFH
what do	hJSFLFIJK
do i	n0000iB00
e	UFV5FZ9HD
mi e	P9Z57e6AD
bike	aOaOPOPOO
batt…	YFXHJGKNL
smoking	TFcFJHFIH
i smoking	AGqHNKHNL
~smok	TFcFJHFIH
smok…	TFcFJHFIH
while	mBMD9GBBB
char…	d9T6CFC7W
#figure+smoke	HLiJOLKOP
phone	W0IJ2QTCV
phone i	hBS9QJ7KN
queu	fJYEDGDHH
phot…	e7a78BCG8
comp…	R0M0092XQ
counter tuo	UJYIKNHPL
call the	OGVWNNJIH
the fire	ZMUJKLCRK
real	dLSIMMFJI
petrol	FGgFGHYHH
petr…	FGgFGHYHH
wants	d4SFINR10
and wants	NLaZIBJLM
~want	X3SPIKO00
wants to	g8U0LU098
light	WJaKMNLFK
they	00Dz0R862
set	JCkCKHGKL
shop	R8adIG9LI
mi shop	jCbFMHEKK
^they	F8Ii6PJA6
turned	RAUDXJVNL
over the	UCaFAZADC
because	PJS9dZ4ID
beca…	PJS9dZ4ID
because o	eIVJFJOGG
o a	T090ZA2W0
burned	WBDCBh4FE
still	k7NV77BDA
i still	QLXZMGLQJ
inside	IDcbJKFNI
insi…	IDcbJKFNI
^grandma	MIYMIEeRK
jumping	MFVFfKHJJ
~jump	HNQabONMO
jump…	HNQabONMO
windows	LLWdPMMNN
the windows	LLWdPMMNN
~window	LLWdPMMNN
^people	SEUXKMNMJ
fall…	VIZJLNKJL
live	e0LRPM2C6
pavement	TMYNKQQRN
pave…	TMYNKQQRN
#device+die	Q6LQZBA9D
#die+flame	RJXJTQQQO
i an	VDXaGJBKB
bo i	hFUBGIBDG
archive	YLYMNMNJF
arch…	ZJXLNMNID
^fire	ZJUFMJKOI
factori	ZEVCIKKGG
fact…	ZEVCIKKGG
'factory	ZEVCIKKGG
flat	R6aUD6979
near	iAQV760IF
~hous	WKXMMMNKG
hous…	q4N32E7AC
control	GOcIJKIIZ
cont…	dCV55E69X
nobodi	LHVHeLRFG
nobo…	LHVHeLRFG
'nobody	LHVHeLRFG
ue are	S4OZHT9B5
mi do	C5SjA5X79
ligh…	JIZLFKbNL
smoke from	MPeLQNOMO
^it	mFPDPFC89
cond…	NPdNNOONL
shooting	cKYWJJIJL
~shoot	cKYWJJIJL
shoo…	cKYWJJIJL
elev…	VLWYMEKNM
station	SGKDEEYJF
stat…	iHG7F9UH7
^our	gBY6AB175
boat	iEXEBHIFF
river	ECYDiECKB
the river	DDYEiFCLC
bank	D3gR58B4W
^boat	XKZLJKLIK
tell	R9U7QHACf
mi rom	ABZbHdBHD
big	ePYPNNPKM
^house	gFaEIAHGI
kids	V3PIXZNBF
the kids	GGWVVbDMM
grill	YMWOOOOLN
the grill	YMWOOOOLN
balconi	OJYKYMNQO
balc…	OJYKYMNQO
'balcony	OJYKYMNQO
ho do	r6N05HAG5
mi kitchen	KGZZJFKSQ
right no	MCWZKWFOH
^ho	-0B0C6000
t go	IHYJXaHGK
go out	OKZFIcMKM
black	YKXKKKNJM
the shop	KIbcOJLKL
threw	EDadBYDFF
poe	fEVAFCGDD
bun	F4ScWM376
m	E03NhSP00
i m	E03NhSP00
a babi	L4RX36XAG
'a baby	L4RX36XAG
workers	aIVIKJLJI
~worker	aIVIKJLJI
it s	XOWONQOJK
in our	m8M3EEHA9
block	hDNCJKHHI
our block	ZGUHJMILK
going to	HEXWWJJMM
tent	bGXFNONQM
school	W0G80Gh21
the school	DIaJEJkPJ
scho…	W0G80Gh21
^tre	ZAUFICUIJ
cook…	PIeKNNMPJ
to the	j9O055A0T
#paper+smoke	c9REFCEP2
#partner+smoke	NDXPOXKRL
met	Z6Q3XDF72
bottles	hKQGKLJNK
~bottl	hKQGKLJNK
حريق	YFW8HCCHE
في حريق	YHUEHHGFH
حريق في	THZEGKFFG
بيتي	e8NT3PA75
~بيت	g1JR0TI33
يحترق	FDlDJJJIK
مطبخ	MMVKJeJJA
نار	A3iZM45A2
استطيع	S7NDb9NDB
لا استطيع	OAQGeCQGE
استط…	S7NDb9NDB
~طفاء	GEkEJKJJJ
اطفا…	YKYJJKKJL
~خرج	BBgW84UE5
من شباك	FEWYbEGGE
جيران	W0O00ZL07
^نار	OPcJPQOPP
طابق	DAkEZCAAA
ثالث	QEdEBF9AD
ممر	PKZKLMYJL
دخان	5Bt9ABBBC
اولادي	HIdFHeGKO
~ولاد	K6Q0Xe25B
اولا…	PDXABZDEL
نار في	KOfINNOPP
غرفه	aCYP978BA
في غرفه	HOdYNIMPM
~غرف	a6XO4N3A9
يطلع	MQcPQQQPP
~طلع	CHcGOYaLN
شيء	KAGOa779X
تحترق	DImGIIDLL
موقف	TJcGKJJFH
في موقف	QJcGLKKHI
بوابه	TKZWMHMKK
~بواب	MDXdFACCE
رايحه	UHdJGFFGH
~رايح	UHdJGFFGH
رايحه غاز	JMhLKLKML
بيت	Q0D20hb00
في بيت	JAP46kR53
ماذا	fHUIGJIHG
~ماذ	fHUIGJIHG
افعل	SFYFEHDFW
ماذا افعل	WHYHIJFLK
~فعل	ZCUB9DBCT
~سطوان	YBaFDFEFG
اسطو…	YBaFDFEFG
انفج…	FHlGHFJGD
عند جيران	aIODJAaGL
صوت	aHSXGKEGK
كل	N0A4QE0Jc
مكان	U8PT6HS94
^صوت	eJWGIMHKL
كهرباء	VEYEEDVAA
كهرب…	VEYEEDVAA
انفجر	SJeMNHOLD
سوق	F9Kc8Ba98
~قترب	GFeDZHGIF
^حريق	MLgIIMLKF
~ولع	HHkCLEALK
شو	iEQDDOCC8
اعمل	KJWDJdFHI
~عمل	t0L10N032
~دخن	GGkGJHFGG
جوال	WJZKFLKMM
اله	TDdDDDBX7
~شتعل	KNhLOOMGH
كمبيوتر	iDaMIG3LJ
كمبي…	iDaMIG3LJ
عند شباك	RPbOQPJPQ
منه	MMeMPONNO
اتصلوا	PIYbKHGJF
~تصل	K9VZFAaEB
اتصل…	PIYbKHGJF
اطفاء	HEjELLKJJ
^اتصلوا	TJZWLLIJH
~حقيق	YLXKLLLKK
#flame+past	YPULPQOOO
بنزين	LKdJNJVLO
~زين	LKdJNJVLO
يريد	i6R7R43ED
~ريد	g000dDE00
محلي	UJdDJKIEF
~محل	THcSHHHDD
حرقت	OFkCBAGED
~حرق	9CcSUe820
زالت	ILiLNHJLL
ما زالت	ILiLNHJLL
~زال	JJiKLGHJJ
داخل	VCTbECFCB
محترق	VLXLIGGLM
ناس	ABQp11355
~قفز	BHa8nCJF9
سقف	TNcHKMNMN
اسلاك	hGOHJKKGH
~سلا	hGOHJKKGH
سطح	FFdbKDLID
علي سطح	FFdbKDLID
رصيف	eGWKKMLIJ
لوحه	QGPEFIHEc
~لوح	SENBEHGBc
ارشيف	VNaLNNNML
~رشيف	VNaLNNNML
مصنع	aCaBBEBB8
~خلف	IGgWIEIDE
يدخل	HHcQMYIJN
~شقت	OJYZLLHIJ
^دخان	ILiHNKJKL
مستو…	WNYMNNNLM
شقه	jFSBGFFDC
لا احد	O4Y8V5QGE
نحن	XAR68U89C
^نحن	NIYCDaDEF
تحت	NCYfG287G
#here+intrude	DFWmG0CFK
#intrude+parent	F6WX9LSBA
#intrude+small	PCYcN87KM
يخرج	GLdEDHbEE
مصعد	PCVYEABHG
محطه	GORZGHhPM
~محط	GORZGHhPM
خلف	NJfINKKKK
طاوله	RIXFKaJHL
~طاول	RIXFKaJHL
^قعت	YIYPOOPNM
^بيت	TDV796YC9
~ايه	OFYDFEZIE
تانيه	SObJLMIMN
~اني	PHdDFWHHG
#flame+lost	WOZILEFNL
ولاد	XJaJLWNMN
~لعب	HDWJGFGHj
كيف	SBO5J7X9W
^كيف	lISC5F4E0
#asks+now	XEPBUBQD5
سيارات	bLXHLMNKK
~ارا	bLXHLMNKK
سيار…	Q3KbA7P25
محل	j7XV59668
عمارتنا	ZMVIIHIHE
~عمارت	ZMVIIHIHE
عمار…	ZMVIIHIHE
انا	J0DZFTW0Y
انا في	YLaCFaDGC
دور	SGaEFH8HY
في دور	RMbJIGEKC
مع	O0M0aUL1R
عمال	fMXDNIONN
داخل…	hKXKLMMGE
مدرسه	T0Q020b00
~مدرس	T0Q020b00
سنه	h5P77U442
عندنا	U6RC68b75
محبو…	SJaGLUEJM
#fall+locked	P4TLWWL7A
#locked+parent	01Je0q9AD
~قرب	fHWFDJIHF
~غلق	cETEVECBB
لكن	QMbOOOPMN
اخاف	UESBWUEEB
~خاف	UESBWVEEB
لو	77W1i8X3O
اول	iDTE9FDDC
نستطيع	VLaOJMLON
نستط…	VLaOJMLON
في سوق	NBKCHFfFA
cuop	VEDeHDIHD
tiem	g64c4G750
tiem vang	RIGcKMIKH
'cướp	XEGaHELLI
'tiệm	cFDVHMIIA
#pain+rob	VLKYNJLJI
trom	H9DlIEDHI
trom dang	MNPdRMRPQ
vao nha	MF9kB8BDA
bang cua	cKPYJNNRF
so sau	XLNfLSPLN
'trộm	LJLfLJKLN
'vào nhà	JJGjJFHLK
'bằng	hIHIGULIL
#intrude+now	HE8bDfBD6
#intrude+rob	FBDnGBEAG
#intrude+self	802k08aR6
#now+rob	959t85B6B
#afraid+intrude	JHInFEDOG
#blast+intrude	NFIgKJHPP
#blast+rob	QGKfJHKPH
co ke	EBBr8DEHJ
ke la	GMJjNKLPO
em em	KGJXeENQO
dang o	Z92bL6B85
ngu	C000XK0w0
'kẻ	IJIjHKINI
'có kẻ	JLKiHLJPN
'lạ	F69g8AcD5
'đang ở	aD9UMGAMM
'ngủ	R5CBdS58A
tui no	D5FoS78MK
pha	A5DsBTAAB
nha roi	LCIZJGdNN
'tụi nó	MIMfIHLON
'phá	HGKjJVIML
bi trom	PFPcLLISR
van	M03d0R00K
con o	J6GY8bVIF
o tren	OHMZaONRL
'vẫn	ROQZLZPPQ
'ở trên	QOOZXQRRP
bi giat	QILdKKPRP
'bị giật	SOQZQLPUU
#here+rob	CAAqE99BJ
chuyen	i009Q000K
chuy…	i009Q000K
co thang	P9BkC8ED9
moc	UHDTKEIZD
moc tui	TJPZNKQMO
'có thằng	MLJfMHMPO
'móc	MNNYNMQXL
'túi	RDDfEAIGF
^cuop	OPPcPIRPQ
'lấy	V39QGf356
dao di	bGPfGMUSL
di vao	fDIQGLMJK
2	dJJWJC6LG
cam dao	I7FMhTANK
chem	N8JkCCFEC
can bo	f00I021V3
'đòi	MDHbGUFLG
'chém	QIOdJLLKI
'bộ	SKLTMOLXU
'cán bộ	X8CSBJDUE
#here+threat	UAAm00GDE
#here+weapon	D3FuE07DI
#here+locked	HIFVCTWQP
#hurt+locked	OB8YQPTLM
#locked+threat	NDKXbJPIJ
#locked+weapon	EEEbcMFKL
nhom	U68e145A9
thanh	b13LY775Q
nien	dFDZEKDHJ
thanh nien	cFDZEKDHN
tau	QKKYJKIPK
ruot	RFFUBX8IA
^mot	HFIjDFXEH
'nhóm	PIFcEHFGG
'niên	aFKZJOLMJ
'thanh niên	YFKZJOLMN
'mã	RHBTHMEIY
danh	Q00C2m00B
danh nhau	NMMdPKOPN
quan nhau	ONMeONLKE
^danh	dKJVFCJFW
'đánh	D19KGm0AJ
'quán nhậu	PPQcSPQRL
#hit+locked	JGGPXXUHH
'hội	SKKZLMTLJ
'trường	dECUDE8D9
#blast+past	KELXYLQQQ
#here+past	YAEZELLLP
#kid+past	T6MXTFZLO
bi chem	SBMbIINON
#asks+threat	YCJY39GF9
o ngoai	RBBh79EHE
'súng	TFFdEEJHD
'ở ngoài	QJIcEIMPO
tru so	OBDhCEIMF
'sở	UIIWILLNS
'trụ sở	PKJcMNPQN
#afraid+weapon	F14S3gS8Q
thang do	NEFkKALML
do noi	QKJeOGNLI
trong ba	PKKeOGNMJ
co tui	SJKdJKKLI
tui la	SJKdJKKLI
tich	Y1DN16SSS
tac	U13MJ103V
bo duoi	HLHbKXMOK
duoi ghe	UHHcKILIH
cho so	NMMgNNNOI
bom	QLMcKJKNJ
'tích	QMLVHHWYG
'tắc	MHHVQFDIZ
'bỏ	G47VQYaMG
#afraid+follow	I9Dn7H8IF
theo	L00WQEO0j
di theo	KIPabOGQQ
ben xe	UHFdFKFEF
xe toi	S62k3BBIG
toi day	KGIbZJENH
em so	GCDQcYAJI
so lam	NLLUCYZOM
'bến	QIGiGHGJJ
'tới đây	MMQdULLUL
'em sợ	OMPOcTLRQ
'sợ lắm	OPRZJXZUR
#follow+threat	OJObYMIQQ
toi nay	AGMcgLDKH
nay gio	LHIfFKZLG
gio khong	MANYEYVOI
dam ve	GJJcSHbJJ
'giờ không	OIOYKYQRN
'về	O7BJ7TiCE
'dám về	NLNVVJTQM
#follow+hit	XIFSCTLOI
mot ong	NEKhIDJGI
so em	JGLdbBGEG
em trong	DI9cGhHIK
#body+rape	LGMgHPKEG
#rape	000t0m000
#rape+self	005o0j030
#afraid+rape	ZDKUESIDE
#partner+rape	D7IHBoDEH
soang	LLOZKYLPO
so soang	LLOZKYLPO
soang con	LLOZKYLPO
'sờ	HKNULgKKJ
#kid+rape	PNQYLZIPQ
no bat	HJIkHDFMK
bat em	ELNVFiEPO
len xe	AEJXFAeMK
duoc vao	WMQbLKHSG
vao day	EIJOJHfNL
'nó bắt	KNMfOMKOO
'trốn	LGJSFfQLJ
bi nguoi	IKVfJcDSK
nguoi la	TCIO74iA2
di mat	EIRcGGdMN
'bị người	LJVYKcJTP
'người lạ	OFGRHHeMF
#intrude+kid	Q7GbBa0DJ
#intrude+threat	OLRdMKKRR
dua be	P6DeCXAIJ
chay mat	OGGYMMaPP
'đứa bé	THNVJWDIO
bi bat	RFJcYFEJM
coc	QLQcIOMRK
tien	O00LDW0ZS
doi tien	XFKVDEGNG
chuoc	EFInBDFIF
'bị bắt	QIOaXJJQR
'tiền	RCGTNVBTR
'đòi tiền	VLPVKLLQP
#abduct+kid	M6HgG55EH
#abduct+self	80AtA104M
#abduct+water	SDCZMFELO
#abduct+weapon	PFMcGKIPL
#water+weapon	V9JWAKECT
nhot	5ACP4dcCJ
bi nhot	IIMWHBfML
nhot trong	MKNYMJYOO
nha tro	aMMXPNPNP
'nhốt	FHMUGaWLO
'bị nhốt	NORZNKYRP
'nhà trọ	UOLZQNNMO
#abduct+threat	TNPWUNKLQ
#threat+water	PBMPGUEbV
chu nha	TGIfD7FLF
khong cho	ACCh0h9H9
cho ra	MKLbEXLSF
ra ngoai	GEBZeWGRA
thu	P00PW00VM
het giay	PMMgBDPN2
viec	X3Db3P350
lam viec	ROOgIBOPH
'chủ	R6GaFN7FV
'chủ nhà	QONbMEOPM
'ra ngoài	LHHZZWGTI
'hết giấy	PTOcIESTH
'việc	R9DZ6O9B3
#locked+paper	AJNeBjENB
#locked+now	CDHQYcIKH
#paper+weapon	P8LH9VIJZ
bi lua	WKDXMKPOL
gioi	d05a0301S
bien gioi	HEKlG9IRJ
giam	W46L034CW
'lừa	VPNWOOQQP
'bị lừa	VPNWOOQQP
'biên	WGJbJHGLM
'giới	QFLaGDGKY
#abduct+here	MMKfMLOQQ
#abduct+hurt	VLLbGNJUH
#here+water	dGFUFMNNN
dap cua	LPRaQVQRR
doa	3EKiaRHJH
^bon	BFIiD9HeD
'bọn	IHIUFEKgG
'nợ	LKORVVMOL
'đập cửa	IPRcRTRUR
'dọa	GGKXNdIIF
#hit+intrude	RHMRLcNEG
#intrude+murder	NNOdONOOP
#intrude+weapon	IJMiKBLNQ
#murder+threat	JDJm2UDE5
#blast+hit	8ADb6jGNE
#blast+murder	HINYFZMQO
xa	i6CN2O2D4
xa hoi	aFBTG9EF9
toi quay	MNOhIJLRQ
^xa	LNOhLJLRL
'xã	ZLKRKTILG
'xã hội	cHFPKGGJB
'tạt	JPNhOOOQP
vay	n32V0I6H0
giet	OBGO2hF66
doa giet	FORZEcGIH
neu	S05BST00R
chieu	X30O02V2H
chieu nay	YDIZ9DDD8
nay khong	HMPbGGbHH
khong tra	NPTeLKMLJ
'giết	RFIOEdBHF
'nếu	FIKTWdGKD
'chiều	VJMVHHVJG
bua	ELShGSUNM
toi doi	LMKZIaNPH
doi danh	OQQWRZRSR
^hang	nE9AHLEIL
#here+hit	R02TOg02D
vac	MMViPHNVU
#here+murder	IGFkU6NLK
may nguoi	lFEUGBEBF
dap pha	8LLeMaOEG
cua tui	ZJOeMGPGG
#intrude+machine	HMKbPGMbM
khoa xe	jDFWHJCMJ
toi duoi	dLIWLJIUQ
'xe tôi	SGHcHKLQK
#follow+intrude	HHJiKIKLM
'dắt	MNTdPLYSR
#parent+rob	A6BmCcB9D
lai roi	FAFbCeBEG
'chúng	JKNhLHMMQ
'trói	LJQTJeMLP
'lại rồi	KJNUHeILP
'đồ	C8AL0Q2m1
bi thuong	YDJbKILSM
roi bo	L7BiTC8LG
bo chay	C7DjCaHNJ
chay ve	VKEaLIGUM
phia	QMHdLMMKK
'bị thương	WLRYPQPTR
'rồi bỏ	ILLfVMKQL
'bỏ chạy	IIJcKYKPK
tai xe	BBCqBJDNG
^tai	X03f3C5L3
dang dap	OIHePYPPQ
ruou	uB8O5F6A0
nguoi trong	OIJgIDHQK
'rượu	gIHPHQIKG
'bể	TJPWLQPZJ
#kid+locked	G23OSiY2A
#locked+partner	947FUp189
nem	D85k6kBE7
'ném	DFIaCiING
'đá	fEIMCODE8
tat ait	JKNhJIRMN
ban sung	bFIWJJJI9
sung hoi	QPPbPPRSQ
#machine+past	UCFVUH599
toi thay	B6CYMbaIE
co gai	CGHdeEKPH
'tôi thấy	IDIVJaYKK
'vùng	UEIbHLMSN
che	R2AW3CA9Z
noi to	P7KeDDGGA
to duoc	NBKfEEBHD
'chế	PENVEIKGZ
cong an	Q8CYGIJ3W
#hit+police	LGHgLGMMG
#police	J00s0000P
quay lai	BADg9Fi98
'quay lại	JFJYCJfHG
#now+police	LEGjJHEJF
#blast+police	JCGiOKHLE
#fall+police	RNPZQQPSL
#police+self	H6AkE588W
bao cong	PLPgMTPVH
chung no	EGHmJJNQO
ngoai cua	H8AIcVZOH
^bao	j6Bg50875
'ngoài cửa	JDEOcXWQN
co an	XGHZJMLRL
xac	cFJN68EKV
'án	cHKTFMMED
'mạng	MDGSfEHHE
'xác	iEGJ69BJP
#murder+water	J8Cl98DF7
#follow+water	aJLSKHMMI
hien	M47a6VYCE
phat hien	KFGkHKKKJ
nguoi chet	c9DdBBH9D
'hiện	SJJcKHIGE
'phát hiện	RLLcNNNPO
'người chết	XJMaGILIJ
hiep	MHKgKINLG
cong vien	OFLaIMXNJ
'viên	OJOUWNTNX
'công viên	PMQZOQWQO
cuong	MKQcKWOQN
'đến	dGJTGGJJH
#now+rape	LKMcMUMOM
loi vao	PGJeBGDKF
nghi	g0ARQ65E4
'nghỉ	aIOWFMLOL
#abduct+fall	SJNbJKKOL
nu	QLIdJONOK
'nữ	RQObPQPQO
bi phat	nA8KCEEC2
lai ban	ULNcMMNG9
^ke	XHHaABJ90
ngan hang	ZQPXPQQPQ
bat con	IHKVKdLIM
tin	j9BL0B9V0
con tin	PIMfDHGHN
'ngân	VQPYRPSQR
'ngân hàng	VQPYRPSQR
#abduct+rob	OQPbOPQPQ
#abduct+blast	GJPkNJMTR
mau giao	VDLZLNGIN
'mẫu	bHLaEEBKF
'mẫu giáo	TONYPOKOP
#abduct+small	NOJeLMLOJ
#self+small	90BO5En87
#blood+small	dINZMQLNQ
#small+weapon	QPRaQNPRR
may thang	aJIdHJMKF
no cam	OMLdIHPOP
'mô	NBKQSWYJK
#blast+locked	RLKcKKFMM
#help+locked	iHISFBBLI
#locked+machine	YKJLFVKYI
han	b88T2OCCS
kiem	O04L00W0g
dang kiem	jA9TEAHB7
'hắn	JKNVIdLMK
'kiếm	JKNaKFcQL
rang chu	NMNWOXPMM
^man	k3AdLA405
'mần	RKOYaGPNR
giang	SGMaJFLLI
'đám	TGFaEHHJF
'hồ	S39T299BZ
tron trong	OKKQEe9QI
trong tu	ULMbGKBQD
no sap	JEJgYLKOI
duoc cua	KFJhJKZPN
roi cuu	JEJhILYPO
nhap	u0150040K
luc	d06HEP060
'nhập	fDCH8IFAO
'lúc	LFLWIbEIH
tre o	GJNiKFWOO
toi be	EHNicEEQN
be khoc	HIPeLVDPQ
thet	KHLeKUCLL
khoc thet	HIPeLVDPQ
'trẻ	Y0BM3LQAE
'trẻ ở	LMQaOIYRQ
xin	p00MZ6080
an xin	PIOcOKQUL
toi chay	G89e9NiOB
#blood+paper	f0GV7AIKE
#hit+paper	I3FI0mACU
giat tui	QGLdMKPOJ
le	i01L0010L
'giật túi	TLOYOLQRR
vi cua	HKKkKCKQF
cua toi	Y4GL81DAa
chay ra	MJKdLaNSM
'ví	SMNZJJNRK
'của tôi	WAFK77BKX
'tôi chạy	LDJQDQbQG
truoc nha	v98K56334
dem	G03Cfo450
dem nay	IMKafHNLH
gio dang	TLLaLKMKL
treo	U50GiEAD9
dang treo	LGEWeILLH
'trước nhà	kHGMHHEGG
'đêm	DDIDehDKK
'trèo	LIHOfKIRL
con trai	R9NZPWSDG
#abduct+now	fKRPOLPSL
con do	HDIfFBYLN
giua duong	HGJdFGZMK
^nhom	UFDcADDBG
'chặn	LKMfNKOML
deu	OEIXDGGJa
'đông	OGKeMNLKI
#paper+rob	m5GJ98E94
#blast+paper	a00E0M0BX
ong dang	MGHaLXORR
lam con	SFHeLBMQN
'lăm	UHIZGZHOP
nghien	NKKbMaJIO
kim	HHHbeKOQQ
nguoi o	PPPbQPQQO
'nghiện	RLNXNXOLN
'tiêm	VMMXPNPMO
'người ở	VPOYSPSSK
tre con	ZIIiD7BJK
con xuong	EFGiCYZJI
xuong song	BEMeYYGNO
'con xuống	MMLaKWWMM
'sông	ILKSeUGLL
'xuống sông	LNNWaXJOO
#die+kid	H2KXj95IL
khoa cua	LGHcXUFOI
cho em	aA9T6Q8IA
'khóa cửa	LPObWOJRN
ten	n00800M0Q
ten la	HIJaHGJMe
^ten	WKJYMFLKC
'tên	W8BL2DSAU
toi toi	V76VXUTNB
toi dang	s6A8FA6OF
'bóng	cFENHEPFE
'tôi tôi	EJPcaOaUO
'tôi đang	q857I96KA
#alone+device	I8FjCISNM
#alone+now	ODDT7GbKG
dau xe	fFHXHDLJK
^chung	aEKZJLMGC
co bao	iCFWA6FE7
^han	EGKWFgGKB
'kề	NJNXJaLMK
'đưa	PHMVILZMH
ong kia	LEEbHaKJL
di lam	m0FI0Q062
'đi làm	YAMS6TALK
#help+threat	PCISGDfKI
#high+water	MMJaXJOPG
vao phong	IFNZHaOOO
phong em	IFNZHaOOO
trum	GMMZONPGd
hai bang	VKEcMJMEE
^hai	dC9aDB9C7
#murder+pain	VNOZOMRO9
trong xe	PLRPPOcSR
tai toi	kDPKKIOTE
toi nghe	v8ID9BKI0
robb…	T9CaFEGIF
bag	OBFkIICEG
guy	HCHkJMHHI
grabbed	JMNgOOPON
~grabb	JMNgOOPON
grab…	JMNgOOPOM
mi phone	h8DO3S1GH
^tuo	JIMdKMYJL
through	QHHbGLHII
break	KCFhGMIDZ
hear	Y8FhQNB87
i hear	CHOdZVMON
they are	GJKqN8CNO
burglars	cLNOOLPIL
~burglar	cLNOOLPIL
burg…	VFJXLJOGJ
knife	88HQgf4CB
a knife	ACKMhf5DE
money	g4Bc2R458
man with	NNNdNPNPO
beating	LGKYIcENN
i beating	LGKYIcENN
~beat	NAEOBn9EC
beat…	IFJYFiCKM
a boy	HJRZKHeQR
bomb	cGIXFGFJD
said	OAERTWU8B
he said	DHIYWYGFG
let a	QDEQJIbHF
tick…	bIDYFFGCD
under the	LAEhKLGJF
foll…	GKPcZTOPO
since	IBFOVCkKF
since the	YIKaJNNMI
scared	L8CQObSLE
~scar	L8CQObSLE
scar…	L8CQObSLE
stranger	FIJWFDbDJ
a stranger	FIKXGDbFJ
me and	9AEJIpK9R
~touch	TEGXGbBDE
touc…	TEGXGbBDE
me in	57BXZWFEB
let me	i25PPIHA4
leave	XFJY2U8KI
#parent+rape	888E5v096
night	G7CMSjFCC
lat night	DIMdGSVON
tried	MJNdWTMII
~tri	MJNdWTMII
took mi	aDHOHVBML
'took my	aDHOHVBML
want	W00De3C00
ward	r00M09560
the ward	j33Q7E9G7
mi bo	s66Q21000
locked	S38TEST9A
~lock	R28REYS77
lock…	S38TEST9A
and took	GCGoE9GKE
papers	ZKEVCPBMO
~paper	ZKEVCPBMO
pape…	gDCQ5M8JP
~forc	RKLVGZGMJ
forc…	RKLVGZGMJ
work	U03O0K0V2
to work	QKLbJVKJK
#locked+murder	OEGO4cVA5
#murder+paper	K99g2069L
held	FEJlHIGIG
rom and	QGGXIXIFE
and they	JNQcGdDMM
make	G9EPUcX98
police	T04X874BO
poli…	T04X874BO
#help+police	GEBmD7AD7
#parent+police	YKMVLJJMC
for a	p49R8K451
job	n6GT6A7CD
a job	UNMZNPHLM
no i	O9CSTJdPE
leave the	SNPUGZJQP
the house	EFJMIfYOO
shar…	WJIYKHHME
at mi	JBANCcU7G
threatening	JNLdHXHKL
~threaten	FJJZ8kFGJ
thre…	DGIe6gEBG
kill	EGIUXh9FH
to kill	ECHaZWDCK
'at my	JBANCcU7G
cut me	HKPcKKHcG
me i	HALRQbWEJ
i i	D8IPfhA7F
pay	oBDU99BG6
today	VADYIIF5Z
neighbour i	ZCDVKLDLP
~smash	KNOaPXPPQ
smas…	KNOaPXPPQ
driver	KFJgFGDLG
driv…	WBGbBB6IC
me out	VFEjBMBDD
peon	T87PVA78U
a peon	BDDZeIEAa
away	H06NYcL5R
ran away	KHLWDdLKK
#hit+lost	NHMVDOXLM
being	N9Ed6TAFO
~be	N9Ed6TAFO
stolen	V8Ed985GD
stol…	V8Ed985GD
stolen in	OGMdGGHLQ
pick…	XJGSJNZE9
still in	SMNaPPPOM
dead	g4BOLBECC
#die+murder	MGKYbJPON
girl	P5BZVSU2C
into a	UFGbNMMFD
a house	YBIaLLNEB
the police	fFGQJKJK9
holding	IKPWYIVIL
hold…	OHLTWGUFF
at a	a7GWG7CBG
intr…	UHJbLNJIK
garden	dCHVBJEHG
gard…	dCHVBJEHG
i about	IGFYbNJHJ
hiding	KFKTIfFNK
~hid	KFKTIfFNK
hidi…	KFKTIfFNK
clos…	MCBWEJWEY
attacked	ODGgICEGH
~attack	ODGgICEGH
way	N0ATZAR68
the way	T5BU9BWEA
punched	OFHgGPIFD
~punch	MCFeCTHCA
punc…	MCFeCTHCA
officer	dJMVHJJLI
an officer	XNRWLOQPQ
kill me	GKNKAkFJN
#figure+threat	eCKA5a7EH
man i	ECEfaHTGG
chai…	LFGXEXAFU
me with	GGJeCVCGI
take	T48YaG09A
money and	VNOgLJPLN
and hit	KQQfONOPP
hit me	HINXEbDMF
wallet	VEHbINDDG
wall…	YCBaHMC9E
se the	WFHZHLENK
say he	A7IaeIV1A
place	V9Ec78750
for me	FGHSjCBDV
teacher	hGFWBDECE
teac…	iFKVDBGDJ
nurseri	TILdOHGPP
nurs…	TILdOHGPP
'nursery	TILdOHGPP
them	N69WeF9BT
the bank	SFGaGJMIA
mi ca	l5APAA28C
ca and	QJIcIDZKK
t let	TJHUCXEML
let u	QEGaGABEd
himself	JDMRmACIH
hims…	JDMRmACIH
student	ZLNVMNNJK
stud…	aKMVLMMIJ
~witness	LKOfMLMKK
witn…	LKOfMLMKK
murd…	bKMUKIKDI
#figure+murder	bKMUKIKDI
landlord	YKLeMMLLH
land…	hJLYIIMDH
came	Z7AX8Fc88
men	NJIgHFJFE
force	RIJZKWJJI
people on	a9GUGKKHD
~escap	QIKeGQHHD
esca…	QIKeGQHHD
who	m00O0B10N
people who	EKIfLMKIc
want…	JLLfXMKKG
sell	aIIaIFEMI
to sell	XOKaKGFOK
sold	SEGbFGCFF
mi sister	D4HYUGZ9B
border	XHIZGG9GE
bord…	XHIZGG9GE
to take	TJPaFNFQQ
take a	QHNdKEEIL
entered	REFbEBDEB
~enter	OBDaDV8CA
ente…	OBDaCV8AA
rest…	WBCbCIFBD
^that	f7FZFJI96
on mi	WCHYFJDIH
'on my	WCHYFJDIH
prog…	TIHYIIHGV
cust…	eIBV9CDBB
vanished	MDJRHEdFF
~vanish	MDJRHEdFF
vani…	MDJRHEdFF
i live	iCEX8VDJI
alone	L05P20oD6
#alone+die	Q7AZQ7PFE
~block	YIKYKIKFG
bloc…	YIKYKIKFG
beat	XDIXGRFFE
to mi	bCFQO86B3
'to my	bCFQO86B3
abroad	VAIZFDCHI
abro…	VAIZFDCHI
tet	P8DXEEC3Y
pris…	aBKcFGEKI
each	ROPaQQOPO
other	RPRbMQPQO
~سرق	GDFkA5G48
قبل	p9BR99G70
قليل	S46M122S1
حقيبتي	TQRZPQRQO
~حقيب	OLNeKJMKN
حقيب…	TQRZPQRQO
~مكتب	iIITIFCDB
مكتب…	YMOVOMMMK
#abduct+body	OKIeSKML3
#abduct+partner	NKLbLJKLW
#body+small	PKPTOcMNP
جوالي	a69X8A988
~جوال	a69X8A988
حرامي	HIGeJHKRK
~حرام	HIGeJHKRK
يكسر	DFGZMhCEJ
~كسر	BADkHY8FE
بابي	TAEfF8MCH
اسمع	Q78aWH97A
~سمع	V01bQD300
لصوص	EHJNJFJeH
^اسمع	KDEecAFEJ
سكين	6CBYcZA75
~بغي	MHKcUCKEG
معه	69GgNMV9F
~طلق	OBIeWBEGK
#birth+flame	GIJfZHJJL
#birth+threat	OBIeWBEGK
يتقا…	MJIfHHFED
عصي	EFInJGIEH
في خارج	UBAbAA988
تضرب	DJHhGSHHF
~ضرب	C04L2t300
~هرب	BD8h4XO64
يقول	B55XXWO61
~قول	200WmOD0A
^يقول	HKHg6cEEC
فيها	bJJYLLJHE
~فيه	dIHXJKIFD
~لاحق	iHJTEGGHJ
خايفه	M9FT9XPFC
انا خايفه	KGIXFUYLJ
~خايف	M9FT9XPFC
غريب	UEGTFBaGL
برا	CFBdBZa9D
~لمس	EDGdHeCFF
~ترك	aFGaHDEII
امس	VEDWTNW9A
حاول	SGFXDbGCF
~سحب	NIJfGFGIG
الي	h04M0GJ0U
~ارت	M6AfC9R58
بنتي	U4CR6QU8F
في سياره	Z25U71N7E
هرب	HEGiC8ZKL
اخي	Z58a4L050
يطلبون	NOReRJOOA
يطلب…	RMNaNJMKB
#abduct+paper	RFGRDAHIO
سرقوا	LHMfKHIHI
طفل من	MDFhEC9CF
مستشفي	cDEUFHDAC
~مستشف	cDEUFHDAC
مستش…	cDEUFHDAC
صاحب	YHIXIXKGF
عمل	u08I58055
~حبس	DECXBj8CG
جواز…	RNPdODIPO
~جبر	VKLICgDGD
يجبر…	DMHPEkIFD
علي عمل	aONVI7KLI
^صاحب	TLKZMYLJJ
~سمح	TC7S8RBDY
لي	V118aE70X
خروج	MBETBd9B5
شرطه	N86aB533T
~شرط	SBBdECDFP
^انا	L67ADaL3g
~هدد	6BIl8fCA8
يهدد…	HINdKaFIL
#small+threat	MJPgPIINP
انه	77BcYBP9V
سيقتلني	CIIWBkEC7
~قتل	JEJRPiEA6
سيقت…	7CDd9dB95
لم	J00HS0i0W
ادفع	V99U2458X
~دفع	Q28O0Z46T
يوم	f22KR020O
جاري	eCGTISFFF
^جاري	cDHTJSFHI
~زجاج	YLIaKLKGK
سايق	OBFiFEEEG
^سايق	QHGdGGGEH
دراجتي	UKLZOHJKK
دراج…	VIKZNHJKK
شفت	UHMbJGGGD
الي بيت	GHIaGVZJD
#abduct+afraid	QMPbMLJQP
~فضل	R78UcA974
~عود	QHIZFYGIC
نار علي	HFHfaIKIG
في حد	IJEgKGVHI
حديقه	VJJbNOJMN
~حديق	aFGaJJEJG
#afraid+small	HLLUOVdNK
صديقتي	HIMdIYLID
صديق…	HIMdIYLID
~صور	XEEa8669E
طريق	I50UW0e00
ضرب	DDIhEZJBC
موظف	lBBN97W85
^ضرب	OLKiIGNGH
~ربط	VOOXKKOKH
كل شيء	QFFWcAG64
راي	NHHdGIJGH
سرق	ZLMWIGMFL
محفظتي	VOOZONNMM
~محفظ	XHEfDE6CC
محفظ…	VOOZONNMM
^سرق	ZLMWIGMFL
حضانه	RJMdJEGHD
~حضان	RJMdJEGHD
اطفال	XEJYFQHDI
~طفال	dAHVANB8G
دخل	iFDSDDE8A
بنك	eIGXFCDED
سيارتي	QADYECV8A
~شبابي	UIKXLJGKM
شباب…	UIKXLJGKM
قتل	PNMVKbGGJ
مصاب	lBDW69FB8
#hit+rape	bGGVHKLGG
هربت	GBCa9ZSBA
هربت من	GBCa9ZSBA
~كان	GADW95dBY
يريدون	QNMZKV9JI
يريد…	OGLRFSYGH
~بيع	gDAT865C4
^هربت	KDEcBPVDC
ياخذ	E7EhBa79B
~اخذ	B8Ce7h778
مطعم	YHMdKGEGH
#body+police	LILaFKKGX
يضرب…	2DFOEv96B
يهددني	MLPWLcMLN
~بلغ	YABOB7T75
في احد	PLJVHHZKH
يضرب	MKHPAfMCG
اختفي	IIIZVKYGJ
~ختف	EEDYTFfBD
زحمه	SIIWFDUBD
في زحمه	QKJYHIVDG
~زحم	SIIWFDUBD
حدي	QFJaEEUKF
انا حدي	OIMbHHXMI
#alone+body	QGJcEHUQO
ضع	9FIYIFHBm
~وضع	FHMbLINEf
سكين علي	BIEMgbDFC
#fit+weapon	QGNcLFMLH
عمي	SMNbHHIKN
بعمل	ZMMZGEFKJ
تقول	GBETj76A7
انها	QLPaTGIMP
~نها	QLPaTGIMP
غرفتي	SDISAY8KJ
صندوق	WLLcMFNGG
khong con	L5B9J9U5N
muon	m000f0500
con muon	cBEEUBX6F
muon song	IMQQhOPPP
tren doi	LMNNfNMNN
doi nay	KKLCiDKMM
'không còn	MJMKQLUGU
'muốn	R000hII00
'sống	Q8H9e6GDE
'muốn sống	MOUQeSRST
'đời	N7D6h9CD5
'đời này	NQRQdPQPQ
lam roi	JDLBMEjNF
roi chi	KOQLfOPON
chi muon	MQTPfRRSS
'mệt	SPPQcPQMO
'lắm rồi	NKOIVIYPK
'chỉ	O0A0d5EVX
'chỉ muốn	NRTRdRSSS
#dying+self	0000-0000
#dying+stop	GJQKmJORO
#self+stop	E5EDoVK9G
#body+dying	G7EIoJFML
#body+stop	BJNNfeNPP
#dying+fall	P7GGhBEJH
#dying+water	QJJIcMNIJ
#fall+stop	JJQJeZMTT
tha	KCDDiNGDG
^song	a9IIVIHIL
'thế	WNJLWOONK
'hơn	VPQOZOPQJ
muon chet	ZMOKSCBJN
chet cho	9TVOqRNUT
cho bo	MFLHWIfDD
bo me	X6H68HbA1
'con muốn	ZEGGNFY9F
'muốn chết	aORPSMLRQ
'bố mẹ	SLNJNTYIK
toi chet	aDODUDJNK
chet di	OMONdNOOM
di thi	RMQKYbMOI
thi moi	MNQMVMOKe
nguoi se	IKLIkHKRD
nhe	h8DCQCH0Q
ganh	ORSRbRQSQ
^chac	EILIlGHKG
'tôi chết	VLSLZLOSP
'chết đi	PNQObOQQO
'sẽ	HDKCjWGLB
'nhẹ	dIMKOLLEH
#dying+threat	KIOIiEGNO
cau khong	bNHFRHNPA
biet co	X7AEYJTGB
em muon	H9FCiPCOB
muon nhay	IJBGjICJM
nhay xuong	KEEBiENPH
'em muốn	KILIgXKRN
'muốn nhảy	KMEMgMINO
'nhảy xuống	NLKIeMPSM
toi da	9LQDdYOMa
ngu roi	RMNLaKEON
roi toi	HKQGlLDOM
nay uong	VKOKaMKFE
'đã	VFKFPEEIX
em vua	JLRPaMeSS
rach	cLNKWJLLE
tay em	JNLFjEMPP
long	PJCIXDCAY
#dying+now	HKMLkMMOP
#dying+pain	JAGHlIFHC
hay	N000Nd00h
em hay	ELMKkJLNE
lay dao	JJLFVhKLM
lam cua	SOPKaJMPK
vao tay	HHGMlGNQO
viet	Q6KBY96Jf
lo cho	ORSOcPRRI
cho me	MQQObJcLO
'viết	PFLCQDE8d
'thư	QKKHdKIFE
'nhờ	UII9JQCZA
#device+dying	PMOMcKPRR
chet thi	KOSOiNNSM
nuoi	-064N0020
ai nuoi	XKOIYGFJJ
nuoi con	PNNKcNLML
^neu	V7C3V69ES
'chết thì	POUSdROVR
'nuôi	oFGILF9FD
nan	S0G9SBDa9
no nan	ULOKZOMPM
ngap	XIKJXKHMH
chi con	8GOIUJlHE
'ngập	VNMMWOMNM
#blast+dying	FMNHiIIRK
ray	LGOIhLNLP
thiet	MBFIkKEFA
gi nua	RRRRZRRQR
di cho	FKMFVLIfD
'thiết	QJPOdONJI
khong ai	K9EFZ6ZFB
^khong	j856UCA40
#hurt+stop	GHIJkFHHJ
chang	ONMMeKLMM
chang con	NORPeKMNO
li	R002QP22X
li do	MQRPeNQNQ
do gi	QMROdLOMN
gi de	IEHFkGHJH
'lý	VGEIQIGGU
'gì để	MMQOePLOO
'ly	U466GU76P
toi chan	ZKPKTKMSI
doi lam	UQTObOVVQ
muon ket	KNQNgLSUP
thuc	SDBAc8DA0
ket thuc	JNNKhIPQJ
tat ca	KOOMYJRPe
'kết	aCC9VCAF7
'thúc	NRRPdPRTP
'kết thúc	NRRPdPRTP
#dying+hit	GJOKUYQLN
#dying+hurt	PCF9i9FCD
#hit+stop	KJPOTgQQS
em toi	QRRIbORSI
day la	EBEAjBYDU
em xin	QQRMbNRSK
xin loi	DJOGlWCI6
^doi	-624E86A0
'là	7050Ud9Ne
'đây là	ILLJgIVKK
'lỗi	KKQJbZJJB
'xin lỗi	KLQKbZJLD
uoc	FCIFmKECC
^uoc	FCIFmKECC
'sáng	YIKJSVXJJ
luon	P321V9M0X
'thôi	a798VIB9D
'luôn	UCBCTDMAT
^minh	WDHBTJZKN
toi muon	ZGI7V8CH4
muon di	YIPFZJ8JN
mat roi	L7LCfHaNN
'tôi muốn	XNNITHJNH
'muốn đi	VQROYPINQ
'mất rồi	LIQLcKZPQ
'rồi tôi	OPTOcPMTR
#die+follow	VLPGXKQOO
#die+partner	G0J3kXFIF
#die+past	Z6H7bF9EF
#dying+partner	PMRQfKPRQ
#dying+past	QSSObNPTQ
#follow+past	FHRGmFFOP
#partner+water	N4E4XDbGQ
#past+water	pKNJQLHQC
toi mat	JGRCX8PIf
'tôi mất	QPUPaOVUI
mat em	LEKCeaSTS
em chi	SHOHcKLMN
nghi toi	JKSKhIPSQ
toi cai	dDICY9FEG
'ngày	YEB9OZLF6
'chồng mất	TOTRbKQPS
'nghĩ	LLONgKORN
#die+now	P5J9gRDED
em nghi	YPOOTPOPP
chuyen tu	RSTRaQRUR
tu tu	HEFFnFIJC
'chuyện	VFJCaAFB6
'tử	c8E8V89A5
'tự tử	NHPJgEIOL
'mỗi	LNNMVeNNM
dau em	lEIJOLLIE
em luc	HILKWcLPO
nao cung	MPRMZYORR
em chet	dKKLRMOQP
^trong	jAA9M8GCW
em nhan	OLNOcQMRM
nhan la	EKNGcIPQd
em phai	MKLLZZOPK
#dying+machine	FBGFqIFHG
#dying+kid	C8I9rA6GG
#dying+locked	PNOFfEJQP
em gai	HHKBPjNNK
gai em	HLLFPiNNJ
nhay lau	OMGJeLHMQ
ngoai lan	KJIFfEZNN
lan can	MKJGfKMPN
'em gái	LMPGNhOQP
'nhảy lầu	FNKLlOJPT
#dying+high	JGMLjJPPM
#high+hurt	YIHJZGLOJ
toi de	j9BFQHHKB
de lai	RBPFi88K5
bo di	IBJ5UZPZD
di toi	NGQGXfFQO
toi so	OHPDfICOI
'tôi để	dHJHSJHOI
'để lại	ONSOeGLOE
'bỏ đi	LNNJUZTVK
'tôi sợ	SLSMZLLRJ
#afraid+dying	FGLIlKFLJ
cat co	VEIEbJJHA
bao dung	HGFDnJCPI
'cùng	REHAaJTMD
khong muon	V7E9ZY4G9
song nua	OPRQcSRRR
nhin an	OQROcQQQQ
hom	c0535AN4T
may hom	XGJKXIaHH
'tôi nói	YJMKZKMMJ
'không muốn	SHMKYaFLG
'hôm	X8CE8ERBT
'mấy hôm	TKNQXMZNM
#device+machine	g3854DAOT
#die+machine	OKKCaHITE
bo em	JEGDgbJNB
em cu	LNSPbZSSS
quach	OQRRcQRRR
chet quach	OQRRcQRRR
quach cho	OQRRcQRRR
cho xong	PQRRbPRSR
'cứ	VEKLRObKK
tui muon	RSSSZQSSS
song cho	FGKDlKJLM
cach	JEGBbCGKg
cach nao	MHLIfGILJ
ma khong	NBGDbMXLG
dau khong	GCLIeLIeG
'cách	KNNJZMNPd
'mà không	OJKKXQYNK
bao nhieu	NGMEhKBF5
vien thi	GKRMkNMKJ
^uong	Q8MCcC9BI
'nhiêu	QLPKcOJNH
'bao nhiêu	QLPKcOJNH
#asks+die	JLQPiPPOP
thi co	MNPKZQYME
co duoc	Z070gE520
tien bao	ORUQeQNTM
bao hiem	aGJHUGIKB
hiem cho	OTVRgQOVO
cho con	QFMCmA4F6
con khong	H060CTv00
toi dinh	FPOLkLOQI
som	GORNjJQOQ
^chet	SLNMZPPNL
'thì có	VRSRYRPSN
'có được	kAG7QNDJB
'tiền bảo	OUVUcUSVS
'bảo hiểm	XNOMWPMQM
'con không	DBBBJZlA5
#die+paper	h263J03E0
#paper+threat	SHN1PXMMV
sau khi	QMPQbPOQK
nha co	ROINcMOQD
co bi	fAGAUFBKC
gi khong	NORRcRRSP
^sau	JKHNbLQIZ
'nhà có	TLONbPOSM
'có bị	bJKJYPNRO
muon lam	SBH9b27J7
lam di	KNPLiKNMN
chuc	Z520aS112
di chuc	a493b66A8
tuan	QGJCeFLPC
vi tuan	IQTJiOOSO
'muốn làm	QNNLbIHOL
'chúc	SEKFbEFFF
'di chúc	SEKFbEFFF
'vì	a9FCWHFB8
'tuần	SMOIZNQRO
cho toi	P000TH00V
toi lam	a7HAUDGI0
lam giay	ZBI6Z8IT0
giay de	NMRNeHPQ6
het cho	DKLGeFMfC
la toi	ARVIkHQTb
buong	7MFEdiTOG
'cho tôi	M292XL75U
'tôi làm	bPSFTIHSB
'làm giấy	ZONLZMRVG
'giấy để	SRSQZLRSG
bi ban	PRTSbSSTT
di hoc	L6LGQbdDK
hoc khong	RQQQaQORQ
'bè	aPRPZQRNQ
'đi học	KKOGWZdJM
#breath+dying	LDLLgKLKK
ve nha	FB90Dbi80
'về nhà	HGFCLZWGB
#die+hit	RJPDQgOKM
nguoi yeu	V6A2beFMA
'yêu	dAOJSWNQH
'người yêu	aDJDSZIRI
tren mang	VPRRWQRRR
'trên mạng	RSUTZSTUU
keo dai	WOPNVOOPP
giai	p7E5SBGD6
thoat	NGLMZeOML
'dài	XMPMVNFPP
'kéo dài	VQQPVPPQQ
'giải	cMNJTKNNM
'thoát	PNORZcRQP
#dying+weapon	PKQMcPMNQ
dau qua	PKQNZeEQO
^dau	l4I9WFE54
suc	MDBAVKCeD
chiu	R38CcfIL9
cuoc	h0H8OU6G5
cuoc doi	INSQiKSTR
'sức	ZMLNUQOMO
'chịu	MGLJZcOOL
'cuộc	QSPOaJOTN
dau tu	NKLGgLJRG
tu lam	HOPIgLMSH
'cấu	LJJKZJKFa
an cho	QPQJbNIQN
cho chet	MJJMfPOOO
chet luon	fMOLLNNNN
khoe	fOPOLQPPP
'khỏe	aRRQSRRRR
chi cho	ILOIhMMNK
'hỏng	lDEHMHFHA
#blast+die	f8HBUH9NG
nay em	TGLDaGCHG
em di	S0G4KNZ34
'em đi	OFODTSZBD
me khong	GFNGjLQEA
^xin	cGD7W84D0
noi chuyen	YBFBWCGAA
chuyen voi	WFHFWEHDE
voi ai	VEHFWaGCD
'lần	YBKDRSJID
'nói chuyện	XKOLVKLGH
hieu	hEHAUPEB0
cham dut	XNOOXPONO
'chấm	YQQQZQQPQ
'dứt	YQQQZQQPQ
'chấm dứt	YQQQZQQPQ
lam hai	LPOKfMLQP
chinh	hKKEZJHG3
'hại	JLMJZTKYK
'chính	YNMNZONJB
y	j765QBA90
quyen	hBCARE9E6
'ý	bKMFTKKMH
'quyên	TQONYQQQO
ban than	HSVVlVTPS
con con	IOQJegLNO
'thân	iIKEWJMKA
con bi	LCJ5TQe6H
'con bị	OJKGRVXIM
om con	LKKKdUJML
'cảm	fHLJVMOMM
me no	ULOIYJHPO
con dung	CIKLVIgDD
nguoi dang	Z9A3VDKJB
'người đang	WMMFYKRRK
'thành	VOKHWOQPW
gai dung	NKJGfLNPN
'năm	d5ABLRMES
lam duong	aBLEaABQG
roi khong	XJOMbOHPQ
'rồi không	VIKHXOMNO
'lối	ZFKEVLITI
#lost+stop	GHOMlIHPP
#kid+stop	MNSMiGIQR
nghia	gFIJQIFEG
'nghĩa	aNPOXPMLN
'tại	ZLOMWNNLK
#partner+stop	IJPOWgQQT
em chua	KGIMhPJNO
chua tung	LEGKgOEKL
'chưa từng	QLMNdOIMK
#die+gas	LMHKgMLKM
met muon	LQPJiGKIK
muon bo	PJJEd8DIB
#die+figure	iBE5OEJ4A
dang cam	JEI8akCOO
'đang cầm	LILGWhHQQ
#afraid+locked	DDJAZRmKN
nang khong	VRUSaLKPR
tot	YJJGaFJLB
co toi	IHHFZiIPA
^moi	QEGGYbJOA
'tốt	YKJIYHKJG
muon gap	XDHBY897G
muon o	QBHChDGFF
'gặp	ZBIKTQFDC
'muốn gặp	VKNMVKIKO
'muốn ở	PKOJcLNPP
vinh	cHKGdIJKB
may toi	PJPJeMNMN
'vĩnh	WMNKaPONJ
'biệt	dLNNTMLLJ
gom	SOPKdNOOD
con ngu	NIJJXaDGJ
'đủ	bMNIXMKMG
'con ngủ	QMPJVZIMN
dem nao	EGQQecQRR
tuong tuong	KGPPcLNLc
ra sao	h8J9ZAIH9
^dem	KEKGYeNMD
'tượng	TKNMVNOMW
an uong	GLRJjLJHG
dung lai	QCFEdKESH
gan	iG50U74A5
'sáu	WHKHYPLMD
'gần	YPMHWLIMN
mau moi	bFDDdGPQI
'bấm	dKKHXFILK
'mới	X4A4CMNDS
^het	V89AaAE8Y
nhat	ZBEAWFUHD
ki	Y070MP0PK
'nhật	aQQQQQQRP
'ký	eAMDCSILP
'ky	c9C4TQ89O
tui song	oTQHCLSPE
ranh	rDMHEFC48
'thừa	hKRLMIMMI
i want	R010d6P00
want to	a440cB040
end	SLGGXIKDW
to end	XRQNWQOTL
i don	B2F0Y3p55
don t	96D1YJo55
t want	fNPDOX6HI
to live	LNQIgKOOH
ani	Q5FDcEWBH
longer	e78CQG95L
long…	e78CQG95L
'any	Q5FDcEWBH
living	OEKFfIKFN
~liv	d9H7YECCM
livi…	OEKFfIKFN
wish	OEKGjMGHL
i wish	KGMHkOIJM
would	5JMBuBC7H
tomorrow	cIIGfIHHH
tomo…	cIIGfIHHH
i just	j9C5QD8G7
disa…	V9B7UCXAA
forever	QRRQaQPRN
#dying+lost	XLPQVNMOQ
without	M063S0S0Y
with…	V372Q5N0T
jump	CAB8pO9GC
to jump	CDBApGBGF
thinking	FBFFmGGEH
~think	FBFFmGGEH
thin…	FBFFmGGEH
thinking o	KEGGjIIGI
bought	cHKGYJKHI
boug…	cHKGYJKHI
pills and	LHLIhIJOK
i will	OFJIbJHXH
tonight	IMOMfMMKL
toni…	IMOMfMMKL
i kep	SFNLbNJMM
myself	9241sDKC9
myse…	9241sDKC9
have ben	ONPNTJcNN
suicide	RQRQZRQRQ
suic…	RQRQZRQRQ
kill myself	PQPNbPNQN
what i	f9DHQIG3W
i the	b5A8fF22K
die	N9HAjGHGE
to die	7DGAtJDDD
^what	Y010I97eF
ho mani	TIJHZHIGI
'how many	TIJHZHIGI
#die+high	SNJFZIRKA
goodbye	YHKFTHIEJ
good…	YHKFTHIEJ
letter	d7A6T9770
lett…	d7A6T9770
i need	dBD9SK887
need to	cEFASMAA7
to make	RJLGbDHIC
a will	QAJ8cAJBK
because i	KGMHiIGHM
i uon	NFIFeJGIK
week	YEDIcCGJP
after i	NOQMdILSN
will mi	MOQLeOOOP
get mi	VPTPZINUS
pension	SKNFXTBO4
pens…	SJNFWTAO4
plan	YDFAeMKKF
plan to	OMJKgPNQO
to go	IJMCfQbJG
^after	LINKgMIMP
'will my	MOQLeOOOP
'get my	TUUTaKPVS
#kid+paper	q0E0EN1A0
like	XGNHYZHEO
nothing	OHFCYEFEb
~noth	OHFCYEFEb
noth…	OHFCYEFEb
nothing let	TOPJaOORC
am a	c8D7PXI79
alive	hHNJLGHFD
and say	FAF6oAIII
will kill	OOR8WfMNQ
husband ha	UHQJcGPIN
afraid	JJOGbSYNO
afra…	JJOGbSYNO
me to	h380GOd00
died	Z9JBXHEFG
onli	K295Z4PAb
'only	K295Z4PAb
i lot	J000K0o00
lot mi	K374S5h30
go to	GDDBbUCcB
'lost my	K374S5h30
to be	W7G3bHLAH
ll	JGLHZbMLJ
i died	OKNGfKJIO
^nobodi	GHFDgBPDD
#alone+parent	CBBBYGfEE
#alone+past	QJQLZLWRQ
tired	cILFVMIIL
~tir	cILFVMIIL
tired o	ZKNHVNJKO
done	OPQJfMKFN
m scared	EHFBVUaQH
readi	RJLJbFGKJ
'ready	RJLJbFGKJ
#die+swallow	KJQPgKRRQ
#dying+swallow	IJQPiKQRP
star…	gNNHNMIMK
thi i	REJJZKLBT
anyone	EGJGmVFHF
anyo…	EGJGmVFHF
^thi	S983P4VTJ
moe	X597XAQ86
ani moe	DDGAgDWIH
d	hLNKNNLLM
i d	hLNKNNLLM
mi kids	NHKCbW8KN
do thi	aIENaMGEK
'sorry	cDKEZOGGH
never	TCE9hICCG
ending	RKMNbLNHN
~end	WEHHXFHAI
endi…	RKMNbLNHN
mi lie	hFKFXJDFF
~talk	aGGEXJFHB
death	d8JAUFHII
shoot	RKRFgLEFH
sleep	HAH8de7HD
and never	PKNKcLKLN
again	gC90WYAB0
it to	MRPPeRPMQ
gone	8DDGXGoNK
i to	h9AFRDD69
canc…	WFCFVDCAS
and want	hNMGQOBLL
finish	POOMcNLOK
fini…	XHNFaGDHK
after the	RGMIbOIKN
needs	hJGFZG9IF
~need	eFE9YD8FQ
deci…	jBCAPKEA6
thing	BEHGXXEjD
~th	BEHGXXEjD
t se	KFJKOHjMJ
to kep	UPQPcOFRP
you	Z000D0Hi9
do you	jAEBaCB38
care	TMKKaNLHK
^do	J012G28t0
yesterday	cIHDNYCIJ
yest…	cIHDNYCIJ
boyfriend	FGT9PnNSQ
mi boyfriend	MNTGQfPUQ
boyf…	FGT9PnNSQ
wait	UELFUEXKJ
everi	I464UQ66g
everi night	PJMHdWLIM
ho i	TMPMZOOMJ
'every	I464UQ66g
eat	JILITKJgH
for good	UHKOZJFLI
stay	aEDCXKFGF
need…	LCI9eMIHV
until	PELIeOHIJ
then	YDIDVQHCR
me the	SGHHbJHFU
اريد	a000cKI00
لا اريد	QINIHcFMK
اريد ان	MFECiQ7F6
اعيش	FEF9nF8FB
~عيش	T9D7e6686
بعد	o545U5011
انهي	KLLKiIKJC
~نهي	HHGHlFFHA
^اريد	aCDAU6UD8
حياه	WKNIYJOKL
~حيا	WKNIYJOKL
لها	oBHFKBEFA
اتمني	GKLJlHFLC
~تمن	GKLJlHFLC
موت	HFHJeXLHI
غدا	W7BAXCCE8
نفسي	M9GJjE9CG
~فسي	M9GJjD9CF
^نفسي	MLQQfQMNO
#die+lost	bKPLSLKLN
جميع	MEHDeGGDC
~كون	FFDAn8AA9
جسر	MKLJfFOMC
افكر	VEEEeEEDC
~فكر	VEEEeEEDC
~رمي	HEHHjWHEG
#breath+high	PMOLcMOOM
اشتريت	WKKIYJIJK
~شتري	WKKIYJIJK
اشتر…	iDFEQDGEC
ليله	LCE9hKcCA
~ليل	J996hUb99
^اشتريت	WKKIYJIJK
انتح…	FGIHmHIGE
كل يوم	WOMKYTPJE
^افكر	DJIInHJFF
ما هي	MCILRJFIc
طريقه	UFMOYOPNL
~طريق	UFMOYOPNL
بدون	SEHGQHHHZ
#asks+dying	KBKJgHJFE
كم	fMLLSMELJ
~كفي	QHPKcOQLJ
^كم	iJIHTJAHD
~كتب	T9B6W8C4X
رساله	WEGFaDEBS
~رسال	Z5EDZCD9S
كتابه	LOPOePMPO
~كتاب	LOPOePMPO
صيه	aFGIcHFEB
لاني	ZCFDb9CFB
لن	DJJGmJIFJ
اكون	NLMKfFHLJ
اسبوع	ZMJJYIJFE
~سبوع	dEFFXFECB
قادم	PNNNeJKNN
~نتحر	GKMNjJNKK
استمرار	PJMMdKINL
~ستمرار	PJMMdKINL
استم…	PJMMdKINL
^لم	XBA6JEY8M
يجب	REKGNEBJY
يجب ان	NCCAPA9Ca
ارسل	PPPNVONMb
~رسل	POPNVNNMb
يريد ان	UMNIZFKON
#dying+paper	WNQPVOQOI
نفسها	PKQNdNPOL
~ذبح	bDICSUEBF
~زميل	UGJDZGHIE
حافه	UHIGXKLLF
~حاف	UHIGXKLLF
تريد	UHJGZAFKC
تريد ان	OEGDdFHHC
~اكل	PGFDXXEEK
اريد موت	QOSRaORRR
اخاف ان	VNOINYLOK
~وذي	PKJBPfJIE
^اخاف	aJJGLYHJF
مت	QFLCeCIJK
منذ	DCIJa9kEG
ماتت	UHIHZFCKK
~مات	UHIHZFCKK
حق	SQQQcPQPQ
بها	RKMOcKONM
فقدت	RMMNaHJLG
~فقد	UHJGYFHHC
اذهب	IEMBZTcFM
~ذهب	Q9D5VPVBF
~ليه	SGKJaGFIJ
^فقدت	PNNOcJJNH
امتحان	YFKJYGEIK
~متحان	YEJIYFDGJ
امتح…	YFKIYGDHK
اموت	KJNOfNOMN
تعبت	YINIVKLHH
~عبت	YINIVKLHH
تعبت من	YINIVKLHH
^تعبت	YINIVKLHH
خلاص	SCJDlCDII
عايز	EAC9gAbBC
ارتاح	YMNNbNNLM
~رتاح	YMNNbNNLM
^عايز	KFGDTEbFI
بدي	j476T8P02
^بدي	mBCBLDU57
بقي	QJNMiNLKJ
~ودي	XEHJZIHGH
^دي	dGJJXJMHI
اكمل	GHJHkHFHH
~كمل	LDGDgAAEF
خايف	JKLHVKhKB
انتظر	NFFGWEeFE
~نتظر	T5C9V9ZDC
جاهز	NKKIfLPKI
لما	bBC9bQB97
هذه	d433d202P
اخر	L052X302e
مره	PDCBZXDB4
حل	OHJEgFJFC
لاولادي	ZNOMTNMML
~لاولاد	ZNOMTNMML
لاول…	bJLLSMLKI
اعد	WGICbFBC8
لم اعد	TJLFbJEGB
انهاء	ZLMKXLLII
~نهاء	ZLMKXLLII
حياتي	aMLLYLIGG
~اتي	fKHCWHDB8
اغلق	cJGIXIJFF
#birth+parent	JIKEbFdLJ
انام	MFLIeTFME
~نام	T9DAiP395
ابدا	WPPNaOKNL
~بدا	XOONaOJLF
~رحل	QDJIXHYIB
#alone+stop	UDHGWDUGH
امر	DJKHVJIFk
كنت	IFEGbDYDB
ميت	QFFFbFBDC
بي	mEHAGHGHG
ولاده	RJLHcEHIL
^من	Z120V001Y
اذا	IA90Lk315
~ربي	jFECW8A78
كل ما	RJJGVWLCG
عايزه	KJPIRbOJL
~عايز	KJPIRbOJL
كافيه	VGIHXEGGE
~كافي	VGIHXEGGE
اولاد	NGHBUeHFH
كل ليله	aOPHVRLMN
^كل	IFDBGWFa7
خرج	RKKMbNMPN
سادس	RGHIbIIIH
حتي	NEIJdMHIb
نهر	SHFCfGDHB
~دفتر	bLLKULLJL
موتي	lORQFPROP
~راح	TJPNQLcNO
danh toi	KEMAGiPNM
'đánh tôi	MJPINfPQO
vo con	aLTNGYNUL
con ra	QMLKKhORM
bop co	LILGDkLPH
truoc mat	QNSQOaRSR
'tát	MGPGJfMNK
'bóp	QLNJGfNPJ
'bóp cổ	NLOKHfNPM
chong nhot	FLPKHiLTR
toi giu	LOVMKhLUM
can cuoc	j0JA1V8G6
cuoc dien	QEPIFfLUC
toi di	X8G20lB90
di dau	GBNDBggNM
'căn	bKOIGVIKF
'cước	bKOIGVIKF
'căn cước	bKOIGVIKF
'cước điện	USRQObQUI
'tôi đi	XEND6aNIA
'đi đâu	MQSOMcbON
#locked+pain	LMOKMfNUR
#pain+paper	i0100G0PP
em danh	GPHGFmPOH
danh em	CGC90qEMJ
'em đánh	MKPLPeTSO
ve la	DPRGJlHIN
la dap	FMPCGnLHL
danh me	IHHGJlGIK
me con	G3730Zm93
'đánh mẹ	PRRNMcONQ
bo duong	LQQKNgJRO
dam noi	LQQKNgJRO
noi voi	GGMBCeOJc
'dượng	XMMEJVMLM
'nói với	LMQKIcOOW
cha	r6H0032b5
cha duong	fMMFMNNKN
duong lam	KNMGMgNOM
voi em	PBBFFgUAI
^cha	iHKEIMIIJ
xam	NJPFLeMQM
xam hai	NJPFLeMQM
toi moi	o0G00T0E5
^cau	WGFBBZEJB
'ruột	WLQIHXELD
'xâm	RNSIMZMSO
'xâm hại	RNSIMZMSO
'tôi mới	cIMEFS9JE
'tuổi	KDHEBagIE
bo doi	YOO8HeAMN
con bat	MOLFHjIIH
ngoai hien	MNIHHZdJM
'đói	SKKIHZPKM
'bỏ đói	ORQMOdMNS
me chong	WKJNMWKJH
chong chui	HIIINjPLN
duoi em	LLKIGhRRR
ra khoi	YKGNOaMPN
khoi nha	TNDOPaMRP
'mẹ chồng	RSTRPePSR
'chửi	LMMKIdLKX
'đuổi	ULNKHZQRP
'khỏi	gKJKHVJLN
'ra khỏi	VLMMOdNSS
'khỏi nhà	ROONOeOUU
nha chong	bJTEDRLTT
chong bat	LPRKKfRSS
em lam	YNOFHbNTR
to khong	SUTJJfRUQ
suot	v36B7A6FC
'nhà chồng	WPTMPUPUU
'em làm	VORQRaQUT
'suốt	nIFECJGKE
me gia	WGJDBcC5B
de lay	HPUMNiOQS
lay tien	KQTLNiOQR
'mẹ già	TPQPKbOHM
doi so	VOLGIbMPJ
so do	p6AD4Z540
'sổ đỏ	YMEOJaLED
#afraid+paper	k4B60FPJa
chau noi	PJMJLcHII
luong	jCHC9VJG8
huu	ZJMHKaLLJ
luong huu	XLOILbONK
'cháu nội	QNPLObLMM
'lương	bMOLJYONI
'hưu	XQQNPZQPO
'lương hưu	WQQOQZQPP
chong cu	UOUHKeSUN
'cũ	iEHFLcFKJ
'chồng cũ	TSVNOaUVS
'ảnh	cDODBSIFF
ban trai	NQUPMbSTT
em gay	ZMLJIZJOM
lam em	TONNIZMRL
'ổng	FOQJNkOMP
bao hanh	YIL9BXHFL
nam nay	GNQLJiPKN
'bạo	dKOFGQGKM
'bạo hành	XLPJKVMLP
bi chong	JENHMiMMN
chong bao	SPRRRZRRQ
giup em	jCEFDTH9I
em voi	LMRRPZZRR
'bị chồng	MLOMOeOOO
ep	GMDCHkHNM
chong ep	QPRNOaRRQ
quan he	XMQJNXLPE
he khong	RRRRRZRRR
khong chiu	WMNKCaMOC
'ép	JNIILhKNL
'hệ	KGKGIXKVR
'quan hệ	TQROQYQQK
'không chịu	RQRQLaQRN
toi hay	UOSNKbISP
hay danh	KPSKHfSPJ
bi bo	O8J8HeUNL
me danh	MFQLHiDQP
gay roi	cGLGJXLQP
bi me	GHMIGjRIM
danh dau	EMRJJgHSe
muon ve	JHHE7bYHD
'bị mẹ	KMOMNeRNR
'muốn về	NNMLHXVNN
con dang	JMMHKiKTN
nha bi	m5F6JK9DF
'con ở	PNOLMbTPO
'nhà bị	iCFAMQCEL
duoi danh	dOLORORRS
con chay	GIGCIZfNL
tui con	LFLFIdaPS
con tron	HKJEDYgKN
xom nha	eLL9LVLPO
bi danh	YOQIJcIPP
'xóm nhà	aQQKQXQRR
'bị đánh	XOSJLZKTS
ben canh	eKLFObGLL
danh con	kIJEHMGKG
nha ke	PHEBJkBHG
vet	cKMIMXLGI
hanh ha	cGMFNUHLP
'nhà kế	OJJIMgJMM
xich	gBJ8KUEEN
dua con	VINDFbJKM
con lai	WKMBDaHFC
nhu cho	FGJDGeJeB
chong danh	JNPNLfMQP
'chồng đánh	MQRQNcPRQ
toi lay	aCKFFYEPK
lay chong	gIQEDPGHP
chong xa	NOVNNcMVV
xa bi	QMUKNcLUQ
bi nha	fKVKMMMUV
'lấy chồng	ZPRMNTNOQ
anh re	JFNFJiJQQ
buc	iEJEGWLOK
'rể	SLQLNbPRR
danh no	8JOEFoNUN
so khong	OGNDFlHUB
chia	-23001J00
chia tay	dKQDFdORO
chong khong	PRUKLeLUV
khong dua	GTUMMjQUV
theo doi	NRSNMePSJ
em gap	XOQLPcPMQ
me de	XOSHJaNSR
'dõi	QRSQQaRTO
'theo dõi	QRSQQaRTO
'cấm	VQPMIgRRR
#follow+locked	NNUCBhOUV
ki don	QHMEDdPOO
'đơn	aJOCCUAKE
toi om	RNOJLbOQL
co cho	r6B30O4CE
cho ngu	VKLFHaPDI
'chỗ	b9913X4T8
'có chỗ	dJKHEVJON
#follow+paper	kKO3FJMRB
ra phuong	TBOMDeOPK
'ra phường	VLRQNaRRO
boi	YDLEDYLLK
nhuc	QBEDAbIg8
nha moi	QIMGIcKKL
li hon	X9D94XEG7
'ly hôn	YHHIGVKML
so co	dIKCGcPQI
chet nguoi	YKIDHdQRM
khong nghe	CGMIFaIKh
ong xa	WLRMNbRRP
quang	WGKIHbNMF
toi danh	8NVCBsUOO
^lao	dMQJJhQKL
cho tien	dLPKNaPLN
'cho tiền	dQRIJbOQQ
vo nguoi	ODPGChFLK
ba me	EJMGAdcD9
me di	IGJ85VdDF
'ba mẹ	IIMIIYXIJ
'mẹ đi	LHLKDVWIJ
ong ngoai	TDG8FbYJF
so cho	NHRGLeKLL
kin	WFLBHb8HE
cua con	MIQFKfINJ
'ông ngoại	KKNKKcYNK
chu ho	d4B05a3B0
coi	W0B02Z33W
do con	ZAL9DeAFI
em moi	lINGFMDMG
muoi lam	aLJIHdJQO
lam tuoi	UHGJIgFOO
tuoi khong	SQSJFgHTK
'em mới	ZNRPPVORP
'lăm tuổi	SMNPNcMPR
'tuổi không	STURPcNUP
'cưới	YLEFFaDIF
khong di	eIQKFZJQE
'không đi	aMRQMYNSL
gia bi	VNJGJXHIM
con cai	QLFLGeKHJ
nhot ngoai	HMLFIWdJM
'con cái	RRQQNaPNQ
toi gia	ZEKGFaLQJ
gia roi	ZEKGFaLQJ
roi ma	iEBF3QNQ8
ma con	M6FACafKJ
con no	LJNDFlKRL
'rồi mà	dLGI9YMSO
danh ma	NNSKGfPTQ
ma toi	OPVQFjJUP
'vũ	RMTRIeSVT
anh ta	HJNEHkJSJ
cai nhau	QNODBbNFP
roi xin	QERIBbRSM
'cãi	RSSJGaSKR
tre la	PGRHJgMQQ
nha lay	rLJABODS8
'nhà lấy	hQSJNPKTJ
nguoi nha	YECC7YBB7
danh dap	hOQIFLIHO
'người nhà	XJHGKZFIG
la bi	CKSIKlITQ
thoai em	qAA68R6HB
doi toi	RRSRLaNTO
'tôi tới	dOIMNVLQK
'tận	TRQRRZRTR
ban gai	JOUHHjVRN
'và	PEIBDPHIh
duong danh	jMQJPIIJO
tham	a6C4AM3Z5
tim me	DGNIGQgAC
con so	LCN57GoPH
'con sợ	GJKJHQiOL
#intrude+paper	XKQLPWOQN
van tay	UEKEFdKRI
toi ma	ZKRMOfJSH
nau	mGFHCMFB6
ma nau	XKQKQfMRL
nau com	eKNMOSMKM
mam	N6BFDKr68
'nấu	oEFCELEBD
'trễ	lHGEIXMQF
ngoai bi	ECGDBZhCF
ut	UAHBGdLEJ
'út	QKPKOcPKO
chu di	JJSGLgEOU
beats	RHJAEjHFE
beats me	NQQILeINM
husband hit	GQRQQePRR
i ran	MPQJMXZRP
#lost+partner	T6GLHUbPP
passport	dCL4AX5MS
mi passport	WGPADY8PV
partner	MITGJfDOK
part…	MHOEIfCMH
viol…	aCG8CV8CE
go home	JNMF8bZL7
vict…	OGJHIdIHH
domestic	QGIFGcGGF
dome…	QGIFGcGGF
violence	VGHDIXHFF
and need	RKMKHdLMH
abused	TNNIKcHJM
~abus	PLNEHgFHL
abus…	WIKEFbEDI
step…	OEOFGjDJM
touches	FKNFMlFHI
at night	JDG8CkDDG
mi uncle	OHMFCeEIJ
little	Z6GBAKbAC
mi little	IJLHJShEP
litt…	Z6GBAKbAC
little girl	KOSPPaYQR
parents	R9003Pd00
mi parents	NAKJBMaB2
~parent	R9003Pd00
pare…	U7003Oc10
give	d4A86U55X
give me	SEMGKaCFY
food	cDIAGYLHC
takes	SEJJJfFJH
~tak	WDIIHe7FD
grandson	RGJKCWbKI
mi grandson	JHMJCafKN
mother in	fKVOJdNVU
in la	JILCHkAKJ
and beats	NQQNQcPPP
trea…	XILIHaGHH
the child	iEMDGWCIK
bi he	8HDGHsAJI
husband and	cINJJQJNN
report	gEC7DJT8A
to report	eSQMIcMNO
repo…	iCA5BHR67
report it	YSSOIcOTT
divorce	kGG7ASGGF
divo…	nEE47PEFA
to se	cNNJOZNSP
~drink	XIJHNdNFI
drin…	XIJHNdNFI
away from	MCC7IXgEI
from home	LFECMaWBE
dad ha	NGKIGfGJJ
from mi	L7G8BiMNF
'from my	L7G8BiMNF
with mi	dCJEERRJH
'with my	dCJEERRJH
house at	WIJJLZIJI
with the	OHKHFYDId
me when	ETSJNmGRQ
i get	oKIHBSCMF
#asks+follow	dGGFJXJLN
#asks+parent	E0300Rp83
me up	DOJNJafMK
'marry	LKHGEiFMK
fifteen	TMMGHeGJL
fift…	TMMGHeGJL
me go	UPRHGYESJ
our parents	LGIHMZbMK
grandpa	HHMFKcZHJ
private	RNNIKcFJH
priv…	RNNIKcFJH
pat	TDIDGcEFF
employer	PEECHfHIF
empl…	YA9DDbDB9
live in	cILHEcJUT
their	cPPMNVNKQ
a a	QHIIAVD9d
ciga…	dJJKMXKDK
take the	aKQDBbHOP
girlfriend	iFJJKPIGI
mi girlfriend	cJPJKPIPP
girl…	iFJJKPIGI
threatens	FFQHFmMJO
where	h0000Gm00
where can	XJELJcFRM
can i	t04A4V0KD
i go	YFOMFZ8RO
^where	hA8DCSW79
#asks+hurt	c0598WZOM
#asks+partner	c9KECXCKK
i mi	REGDEQYGD
^who	rDB9GPHC6
beat me	gLLFIMLGH
e husband	QHMKKbIMR
i at	GDJIHbhLP
daddi	IKLGKjHII
mommi	BCHELZgDF
^daddi	IKLGKjHII
'daddy	IKLGKjHII
'mommy	BCHELZgDF
aunt	fHMGLXMLJ
~look	eMPKKYKOD
yard	SJJDNeJKK
the old	fGHCISEJB
daughter i	fCOC9X2LP
spouse	dKMIHWNMP
spou…	iGKKGRHMK
but i	UNPLKXbLJ
#asks+locked	kKOGDMBKD
me don	MDTAGg8KB
late	-0F00L048
sister s	hIQIIULQO
~call	iLMEKLGKI
call…	iLMEKLGKI
يضربني	ALJGMpNHK
ضربني	IJOLIjQMM
من بيت	DDCAAjcEB
#hit+small	BLMCMmGMK
#kid+small	F2B0EOoDI
~خنق	LIKDGlHCI
هاتفي	QCEACdECE
~تفي	QCEACdECE
جوازي	KHGAFW9HY
~جواز	QLOGJZCNU
يسمح	RJFCHcHLF
~خطيب	YKPJNYMMP
~لكم	DPLHImNDB
طليقي	IKKENjLIN
~طليق	IKKENjLIN
^طليقي	IKKENjLIN
ارجع	KEIEEecGG
ان ارجع	VQQKJZKQN
عنيف	NOIIJfHFE
ضحيه	YMMKMaNGG
~ضحي	YMMKMaNGG
عنف	PKKIIeKHH
اسري	XMLJLYNHB
عنف اسري	PKKIIeKHH
~سري	PFFCFWGAX
احتاج	h6978UD96
مساعده	dMMLOcLD5
~مساعد	SJKIKcI8U
مساع…	ZLMJLcJBJ
تضربني	HMPLKjIMO
تضرب…	HMPLKjIMO
#now+small	VPPMPcLQO
زوج	fCEAGXCBI
^زوج	aFFDHbGAI
خالي	JEKGNiIKJ
صغيره	XILHGZPIL
~صغير	cFIDCZMGI
للبيت	SKLLKYWLM
اهلي	8CC7BdY79
~هلي	L9949cX12
^اهلي	CEGCGWdBC
~معاش	UIQGGZJJC
~حما	VCEBFfFAD
اهل	aFLJHWGKF
~عامل	fGIFJVGGH
اهله	HEFDEcaGK
~هله	FCAAHaiAD
يضربها	KPPLPfQMO
زوجها	LOQQQdORR
~شتك	nMJKGTLN5
خطيب…	ZMQNOUNNP
قال	LDB68fY8A
طلاق	NCFBDgHBD
تركته	XGICEYDFH
~ركت	T9C8AVTBF
يمنعني	MQONOdQNP
~منع	NQNMOdPMP
يمنع…	MQONOdQNP
يمنعني من	MQONOdQNP
لان	hEKCGVDMG
من زوجي	GAHCBlEHH
~طرد	OGGHFhCHI
عمري	CLOHMYjJM
~عمر	N3739Pk25
~خمس	YMNHNZJMM
عشر	PLJIEbWHJ
~تزوج	ZJJGHXIGH
^عمري	KPMLMcZML
#murder+small	NQRMQdPPR
^اخي	hFF9GSECD
ذي	XONMLZOMN
~لذي	XONMLZPMN
اين	k4020LN40
اين اذهب	QQPQLbLOO
^اين	c8678RTA5
بيضر…	IIIALlGLK
في بيتي	RNKJNeLGK
بيضربني	KNNJOgIPO
~بنه	gJKIGVKFG
^عجوز	XJLJIdKIG
^بنتي	a9F2AQSAI
ثانيه	ZJJGDXGGE
~ثاني	ZJJGDXGGE
~كلم	UHHFHUYCX
اوراقي	OMMJLgPJE
~وراق	T2A10Q83O
اورا…	SJJFJaMF8
زوجي لا	SMPOGaNPP
تاخر	dEGFGYDCE
~اخر	dEGEFYDCA
يدفع	RDHCIbHD9
~مال	X9JGMZGIE
جديد	d3766R31W
lac	K0B000v39
bi lac	V7ND7EiHJ
'lạc	FEJD8EoEI
'bị lạc	SKPKHLbNP
#lost+pain	S5LLEFhNK
lac ba	PNRRRQbRR
ba o	WOLOPQZMQ
o cho	YOINOQZOK
cho chau	WRRMLNZRP
chau khong	SQRRRRZOQ
duong ve	KMMONMfQQ
oi me	HCLLLJjKM
dau roi	SGKGFGdKO
tim mai	j0EG3CUGH
'đâu rồi	OQQPNMdPS
'tìm	YDJKBIXEG
'tìm mãi	dMOQNPONP
bao con	JGICKKnMK
day doi	KHKPLLgQQ
me chua	NQQQOPdPQ
'đợi	TILMDLfNN
'lâu	hEGD9DTHE
dau mat	H6EA6DoML
'đâu mất	MMPMJJfNP
con di	LEOC96sFH
voi ba	NOUQNNeMV
ba ma	THLOCOeHL
ma gio	ROUQNMbMT
'con đi	SNQMKKfJM
toi con	jDGADCaGF
#afraid+alone	CEL78EsOM
#afraid+murder	dOPIHIfM8
nha con	NJHIEFgNL
con doi	QJHMFKdQO
con chua	EJSKMOiUP
chua ve	FLSNHGlPP
ve con	GSTSNKkTR
'chưa về	MQSROMeRR
chia khoa	mACCDDRCA
'chìa	fKKLILRJH
'chìa khóa	fKKLILRJH
'vắng	XMNINLXOO
con khoc	QOSQJLbRQ
biet lam	iKKNILRKF
#afraid+lost	ZDPOKKbPP
#lost+threat	IENK8KmLL
ai don	MGROIIfRO
'đón	SKONJKaPO
#alone+paper	aMOMLLUOF
#alone+threat	HJRLKOjTQ
so dien	JHGDHIXKf
cua me	bILDCFWI0
goi me	ABDC9AsCC
gium con	IIJJNIkMI
'số điện	OONKOKZRc
'của mẹ	YPOKJHVOE
'gọi mẹ	BHGIIJoHH
con voi	IJMLMGlOO
ai toi	hCJAJBZHP
6	bMMLLMVKL
6 tuoi	QQRRPQaRR
'6 tuổi	RRRRRRZRR
con lop	ZOQOOPWPQ
1	iGGGKMUJF
lop 1	JRSVSShVU
con lac	OMPOMOcQQ
lac duong	eLQNHPNUQ
'con lạc	MSRSRRcTS
#lost+small	I9A8D7jJI
chi em	cFLJGIZJK
me bo	HEOJKIjJS
con ngoi	KKJLJHhON
ngoi day	JINPMOgOQ
doi tu	UKOOJIZRH
tu sang	NHLNGJfQP
chua ra	QLGQMJdUO
nguoi lon	PPQOQRbRR
#alone+kid	E16038tBC
#alone+lost	QSUOUUeVV
#here+lost	Y8LEIFUQP
chau nho	QNTPKIaRQ
nho di	RIPMJPaLN
di lac	ODMH9IeMJ
'đi lạc	PKQPHOcQO
#lost+machine	TKOJILeJD
ba tuoi	EKTNRKnSU
tuoi di	dQSNPQYRL
lang thang	kLMGLNHOP
duong mot	OLPJKPeQS
nhat duoc	UEEEDCcGJ
mot be	REQHEJaOP
be khong	SMRPJLZRS
ten bo	NRUROPdTU
'nhặt	UKKKKNYML
'nhặt được	UKKKKNYMN
'một bé	SKSOLOdRS
#device+lost	MLQOOPgPO
lac con	PRTRRSbUS
'áo	dNNONLOLN
toi lac	JKQNJMhQM
lac dau	OJSPJIdRT
roi moi	QMQRKQaTT
#lost+past	FAIC7BmJL
khong tim	j9LF6FLNI
tim thay	j8JE6FLMC
thay con	GKPLHHjRP
bon tuoi	LPSLJJiTP
'không tìm	aLPICITPL
'tìm thấy	aKOICITOI
'bốn	QPSLKLcSQ
#blast+lost	SHF6CAeMC
nay roi	TGIIDJbRM
trua	NDGFJIgDH
tu trua	KJKKLJhNN
'trưa	PNKMPObKO
toi bo	RQSKMKbTS
bo nha	RQSKMKbTS
nha di	LNPIIHlLM
di tu	XKSFIDXQP
toi qua	TLNLJMcPO
tui mat	UGQ6JIZJF
mat tich	OOSPNRcRQ
loa	jCFLFLU9L
doc loa	FNQNNPjQL
gium toi	WHMHIKaHI
lac mat	gCMHFJNDJ
^doc	OJJCGDfMc
'đọc	V8E8FKdHR
'lạc mất	aOQNOPRKO
mat dat	XIOMKIdFF
bo roi	dHQMPLSRR
'bị bỏ	WKQNONbRR
'bỏ rơi	XLROQQXRR
'chùa	aILLPPVQQ
dua tre	FFMGLKlOM
tre so	IMOJONiSO
so sinh	IMOJONiSO
sinh truoc	KMOJOMiSO
truoc cua	QJHDJJfNH
'đứa trẻ	JMOKOMhSO
'trước cửa	QKJFKKbPJ
^nhat	NJMIKGgNG
tre nho	QPSNQPcSS
xe o	eJJHKLXKG
'xe ô	dLLHRRYPT
hom nay	Y5C65ER7V
#alone+machine	XQROQRXQQ
di may	OPUROLeLN
may ngay	hJIIFGZB6
'mấy ngày	aPNNJKVJK
#asks+lost	RPQQNOcQP
#asks+machine	-B69AHO00
robot	XCFFFCiZ1
robot oi	JKQLMKiDG
^robot	HMNJKKjBF
'dẫn	GLONPObGc
minh so	MKOMINfID
me o	KFLMJEhIM
'mẹ ở	OOOQPLcNQ
di ve	eMSMFKRTO
thay me	VMVNDHiVK
con kiem	KDKJHFiOH
kiem khong	aBEBGGdNH
o mo	aGOJGHXQJ
day ma	JIPLKPhLQ
hu	THEDDEmEF
hu hu	DMLIHHmOO
'ba má	YOTUKPaQR
#afraid+past	QJJBFCgND
chau o	dQURSNYUT
day toi	VQMKQQZRR
ai con	JPRROReRR
nha mat	iOMJMMcNP
mat dien	jGIGKIVDF
'nhà mất	cRONSSaSS
'mất điện	dOMMPMVJJ
co con	kCHDCFXQE
di choi	KIRIKIjRM
con len	TGIBGGcDH
gio con	PLJFKFhKM
doi o	SJKJEMcNM
doan	bCK4EKcCB
'đoàn	WMRKMOYKM
lac trong	HMQQNPiRO
sieu	hIKKILTKJ
sieu thi	eMLNKMVLJ
'siêu	ZLLNLQYLM
'thị	ZPJOLMUKV
'siêu thị	WKNPMRZNM
na	RHLKKLeLE
#help+lost	GFLIIKkMM
thi bao	PKJPINdQQ
bao khong	aDFABDWMB
'hỏi	i54137LIK
#paper+past	o6D524LG4
bao ai	SMJRLPaRR
mat tu	QLVTKReUU
'thì báo	UQLROQYRR
#help+past	aJOHKJXOQ
con tui	TPPONLbON
tuoi ma	QOPQMNbQO
hoi cho	aGNGDGdGD
duoc con	KMNNHJgMN
het pin	VNKHHIbGN
me duoc	SJMKLHbMQ
biet ve	OHEIIGdMN
'biết về	UMKONJXOP
chau muon	LJRJLJgNF
con cho	g9EC9GW3F
bo o	GJKFDGXjM
day roi	YHOMFJYLN
ruoc	YBFKLLaDG
hai tuoi	RHSJGJaKM
'hai tuổi	UMUPNOZOR
chau ngoai	XGJ89BdJH
'hút	WJNIKHZOM
bo lai	SPOOMNbMR
lai o	XNPNMMYQQ
o tram	OPOPNPcOR
find	V07D1Cc87
t find	oDEF0JFIJ
find mi	KBLE8JiHL
mi mom	JJMJBFiKJ
'find my	KBLE8JiHL
where i	i6B839W12
mi mommi	GJOLQNkKL
'is my	VHJHHHcHF
'my mommy	GJOLQNkKL
am lot	MENIGIjHG
lot and	MJPMLQeMP
told	WGNHILZKH
told me	VHOHJLZKJ
to wait	cRPJJPZVH
did	JFNHIIhMN
did not	GLQJMLkPQ
not come	GLQJMLkPQ
nobodi i	PPMOKQcQO
came to	VMJIHLaHI
t know	7BI957uHE
know ho	DRPMFInMJ
ho to	KAGBFGcGa
to get	KGKFHIjHF
#paper+water	S48002YJj
i got	RIKIIJcHJ
can you	qEHEDKW17
#machine+small	WFLGMJYHF
want mi	OOQKLNdRI
'want my	OOQKLNdRI
number	f663BCM4Q
numb…	X551BCM4a
brother i	gGMFJIRNN
crying	KFODOFjPO
~cry	KFODOFjPO
cryi…	KFODOFjPO
i gone	NNSMJJeVN
five	mFFB9BNJH
class	RIIIDJaKL
~clas	RIIIDJaKL
help me	k1B2C1RA4
a little	nCLFHNHIH
small	eJHFCNTIH
a small	RRSQQSaTP
found	a9F7ACdBB
i found	bKIFIMXCG
found a	NHFGJJjBI
names	HMLJNPbOc
~nam	IMJHLNbKY
adult	VFHIAKaMF
four	VKOJKNXIK
second	gIGIJLSKF
seco…	mFBFGFNFB
child in	OLOMEMdNP
missing	UBJFBMZJF
i missing	UHNNJPYPM
~miss	dAIEAKQJD
miss…	dAIEAKQJD
morning	WIKIIKdII
~morn	WIKIIKdII
morn…	WIKIIKdII
make an	QINKGLaNO
babi at	PKHDKEfMN
newborn	S8EBKAbIE
newb…	S8EBKAbIE
i locked	gAH7C9dFI
ue have	UEGGIJZNE
have no	YFIEHLaOB
i came	cDIHFMVJI
anywhere	RDJAHHfIE
anyw…	RDJAHHfIE
which	l3D763O98
^which	YLMLFHULH
#asks+small	MACCHBiJI
are you	hMHJKJc49
#alone+blast	KKMKJQgRL
~ask	pBEAA8LCA
loe	aINHNNTKL
red	mBGGEISEC
a red	WJNPJOZII
cannot find	WGMHJKVPB
year	i6B7AAQHF
year old	UJNHMLZPL
nephew	OGIDCJfME
neph…	OGIDCJfME
where do	hLDKGHVMG
report a	QQQQRRcLO
a missing	OMPKLPcVJ
son i	h9F197N7L
#asks+kid	XBNG8CXKN
look	TGKJHMZHL
came…	QNTPQQaTT
get a	WKNGILXKE
paper	t3A001FE0
a paper	SRUMPNaVF
paper and	SPTQROZTO
#lost+paper	lJHIEEJOE
#paper+small	cHMGOJQNB
with me	bMQMFPZQP
closed	MHJOIQXIa
~clos	OEDMHOXFa
sepa…	eHNHHEWIK
forgot	hGKBC7XI9
forg…	aBHC93SBc
abandoned	XFMHMMXLL
an abandoned	VJNMNNXMN
~abandon	XFMHMMXLL
aban…	XFMHMMXLL
after a	NCHDGHhBG
اضعت	QIIKJJbII
~ضعت	QIIKJJbII
^اضعت	QIIKJJbII
ين	bKHGGJUHD
~وين	bKHGGJUHD
~لاقي	HNPOSMjSR
^ين	fNKJKMQKH
ضعت	MGFEFIfIJ
سنوات	VGIDC9aFJ
~وات	VGIDC9aFJ
#past+small	VEICC8aFJ
~ولم	VJJIEIdFD
ترجع	LKLKLIhNM
^ماما	n020G0JAG
لوحدي	OJHHCFfIF
~لوحد	IILHDJkJK
فتح	kHHGHGQBA
من مدرسه	NGDC9DeFB
اعرف	FDFF49mFA
لا اعرف	AGIJDCqKE
ممكن	g083A5S44
^ممكن	XA97DDY86
رقم	a05000Q0Z
صغير	eABABDd79
يبكي	JHIDJCiKO
~بكي	C6EAD3qEH
كانت	XD6896f70
خمس	NLLKMIfLN
سنين	HILILFkKH
ضايع	fGG9CEOGF
روبوت	KIIIJKfXC
يا روبوت	LLLKMLfTI
~روبو	KIIIJKfXC
ساعدني	dJJIHKaAD
~عدن	dIJHHKaAD
~لقي	LHJJNEkGJ
#alone+small	KNPLPKfPM
حدها	SLOLNMaNM
~حده	eHLFKLSKG
جدت	eFIEGBSFD
لا يعرف	g1FEB8LAB
اسماء	NBFFDDYCc
~سماء	NBFFDDYCc
^جدت	eFIEGBSFD
اجد	f5DB09SB6
لا اجد	r8FC1CDGA
عمره	NKLKMKfJK
اربع	UOONOOXNO
اربع سنوات	UOONPPXNO
اختفت	LHJGGIfII
هذا	NBE97DY9g
ضاع	U5BBDCcCF
مني	hBFEEESBC
ضاع مني	aHIIIKUHJ
مفقود	JIQOHMhQN
سماعه	YGEEEFWBD
~سماع	YGEEEFWBD
~حفيد	NNLJIKhKJ
ترك	dHKDFGYHF
جدنا	WBIB9AdBB
~جدن	WBIB9AdBB
~مولود	NIHJCKeIH
مولو…	SDGG9FeDD
ايام	PEFGBDj99
~يام	WFE97Bj78
ليس	WEEB9EaC6
اي	d86B83SD2
في اي	XHNKLKUUR
انقطعت	aKMNKIXHJ
انقط…	aKMNKIXHJ
^انقطعت	aKMNKIXHJ
#device+small	XJLLPKZMO
لد	VBOKIHaLO
~قريب	dGHHIEWBE
يسال	aLOMMJVMM
~سال	mDHBBAODG
يسال عن	PMLKLLdKJ
امه	TILIGCcPI
احمر	cJNILNWLG
~حمر	cJNILNWLG
عمرها	aFEAJDVFF
ابن	W9B454YP5
^ابن	PMLHKLcKL
ابلغ	NKMKHKfKK
معرض	gEGHHHPDI
ضاعت	XOOOMNWOO
~ضاع	cKNOGLVNN
رجعت	aCFDD8WFA
سبع	TMLLOLXOM
^كنت	TMMNKIcMK
ضيعت	WNMMLJZKJ
~ضيع	bHHIFEZFF
^ضيعت	WNMMLJZKJ
ابني عنده	YCLKGEYIJ
~مكان	KKOMKLgJI
مشي	RJHMLKcOO
ارجع للبيت	WNNOOLXOP
may ngu	IKMKHMIiK
'mày	4DDEDI9sI
^thu	aDC96JCU4
'thứ	NJGIHJLXW
tiet	SAE75CAWY
'điên	MQMNOLKeK
^cam	eID86DGbB
^tra	aKLHKLMZC
kiep	EGHHIHKmA
thong	e050012VQ
he thong	O77147EbW
'thống	MEHFHKNZT
'hệ thống	MEHGIKNZU
giup duoc	IPMPNQNhO
gi ca	IPLPMPOhK
^dot	SEDFICIiH
con may	dEGDDEBb9
tao	8EIA9HCnW
^bien	RD96BCBc6
lu	R2B0044l0
'lũ	RDGBBGGhE
khon	EIHGHHJmD
su	O956148eI
'sự	aOROJOOWL
may di	MKMDKJEYb
^to	TBA69EDd4
'tổ	aGDAIJHT9
tien su	NRNOPOPdH
^tien	dH992BCa3
'tiên	ONNLLLOXY
'sư	RQOQQPQaO
may la	9HHEIIDiV
'mày là	GOMMNONbV
neo	UBJFHLLdE
phan	X030065PW
het phan	GJLFHKLda
thien	PHKHJMOdF
'phần	SHJHDJJPW
man hinh	k6A1199W6
'màn	cJLHGNIWH
'màn hình	cJLHGNIWH
mat day	EHIKGKJlG
vai	EDA99CFee
an tien	NNOLJNMeE
'nạn	VINKKNMXL
'thần	RMPPQOOaP
ai day	bHHH9KJaK
'dạy	WOOPOPNVN
'vậy	kHHHHLINB
cai thu	UKJLCKNZJ
ba gia	OGKNODGgH
'bà già	POPRRPQbO
hach	RIMLLFKeF
'hạch	SMPOOMObJ
'dụng	gFHGHEFYG
phe	QHGEJMMXU
you are	4IFEHLHke
stupid	HLLGDLFlA
stup…	HLLGDLFlA
^you	7BD97D6uF
you stupid	LPQLNPNeL
what a	EIGJHKJmF
trash	MJLLJMMgD
hell	JEECAEDiA
whole	VDCBDDFYA
fool	DFGFEFFnD
you re	LJNLNPMhF
i uong	KMONMNMgJ
^stop	aJLDJCEbM
^ki	NDGBCEDe9
reta…	iIHFJIIYE
^get	fKKLJKJUG
assistant	FKKGJOKdZ
assi…	MGEADGDZU
screen	i9CBBJDUG
inco…	SJHFFLJgG
read	bHEECHEZY
are the	OLMJNLLaW
غبي	LLLKLMHiB
يا غبي	NMNMMNLeH
انت	CEBBBD8hZ
^انت	IJHJMLGkA
~فهم	VGIGEIBdB
له	Z48A521RR
~لعن	BGEDDEEpA
جهاز	SFDDEEFZX
^جهاز	XGHFGHHa6
~موظف	VKIGHMJhI
شييا	OJIHJKHfF
~شيي	OJIHJKHfF
~صاب	dJKJLLKVE
bo qua	NPONKKQPe
qua tat	UFIJHJJCd
quy dinh	MLLIDJNMg
loi toi	DFKECJMJn
'quy định	OONHGNPPd
vai tro	QRORRRQJa
cua may	ILJNOOIBj
^hay	9HEGIIDAr
'hãy	HKLJNMJHj
'trò	MPPPQQPLe
tu bay	KJKMKIIJh
ban khong	SIKHFHDHa
tro li	HHJKEJEGk
ban la	iGIKBHBDM
hacker	FIIMGKGJk
hack…	FIIMGKGJk
'trợ	YECABFADV
'bạn là	eKNKGIJHO
la giam	EQTKMNORn
giam doc	EQTKMNORn
cap ho	MNVOUVVRe
ho chieu	j665390AN
chieu cho	RVVPIQFVb
^gia	WGJFBCG8b
'giả	LRTOLMOTh
'giám	bHNIFFEPR
'đốc	LTUSPPRUf
'giám đốc	LTUSPPRUf
'chiếu	eKLIIMCNP
'hộ chiếu	eKLIIMCNP
#machine+paper	E7CA7840x
#machine+police	LKLAMMKBg
#paper+police	QMN4MLNKc
#police+water	YJM9OQMCZ
mot nguoi	bBF5DLDGU
nguoi khong	REHBCMCIc
'đóng	VHH9GLFLd
'một người	ZIHBGNFOU
'người không	THKHGOGMZ
'hạn	d9B9996AS
moi thu	LKOLLNNLf
thu tuc	dIIC8CCKX
mien	fAFDDNLMa
phi	SI987CFEd
mien phi	TPGJMOOOa
'rằng	IOONQPNPh
'thủ	WOMJGNMPX
'thủ tục	WOMJGNMPX
'đều	VOOOOOMNX
'miễn	YIKJLPOQZ
'phí	VLGGGIJJX
'miễn phí	TQLMPQQQZ
nho noi	OLNIJLPLe
le phi	SHLFDJLKY
la mot	QGKBBHKIc
trieu	IIMGGIMKj
^nho	YCF7CIGCV
'lệ	WNPLKMNOV
'lệ phí	WNPLKMNOV
'là một	UOPIKMPOX
#device+paper	b1801BE9V
trong cau	JKKJIKOKi
cau tra	GKJDDIKJm
khoan	l6A24ABAT
tai khoan	gAI79EGGV
'câu	GJHFFIGEl
'câu trả	MOONKOQKe
'khoản	XOQJMPPMW
'tài khoản	YOQJNPPPV
toan bo	SJHGJIJJc
huong	g0330030S
huong dan	CLLKNMKIn
bi mat	IAH5GFE9k
mat cua	OLLHMMIKc
'toàn bộ	QOPNOPPOc
'mật	JJNKKMLJh
xem	pG900920C
khau	eBE92A6ES
tri	UB9469C3Y
quan tri	QGFA9CF8c
'khẩu	cHLGBCCIS
'quản	RNOLIMOKa
'trị	RNNLIMOJa
'quản trị	ROOLJMOKa
ten va	LUTSTVUTg
va so	KVUSUUUVg
nop	n0A0000FN
nop ho	PUKPRQMUe
ho so	KCOFFFFPn
'kê	MRTQRRUTe
'nộp	dIIG8A9MQ
'nộp hồ	QVOUUTUVb
'hồ sơ	R8F8DCFHb
so cua	Y9IADFFPb
cua nguoi	WIRFHMLRZ
khac	n0801106R
nguoi khac	TKONIKLRY
'sơ của	RLUKNLRVZ
'của người	PTVQSUUUc
'khác	dDHAGB8IR
'người khác	TRQQPMRSX
toi la	JGMH9DHEj
che do	PAJKIHH9e
trien	RNSCEEGIe
phat trien	RNSCEEGIe
'tôi là	QRRIIGPNc
'chế độ	SPQOQPPKZ
lenh	8HIDEGHCs
duyet	8JKEGKLIs
het ho	LRRRRRRQe
'lệnh	IOOKNPPJi
'duyệt	JRRPOSRPh
'hết hồ	RSTSRSSNZ
lap	fC270793c
trinh	jACA4A96V
kiem tra	MNODEKKFh
an toan	TRPJFLOIb
'lập	cNNKHMMKU
'trình	WPOLGKOIW
'kiểm	RKHAFGNHc
'an toàn	TTTMMOROa
chuyen sang	VLHILMNKZ
do khong	EMNLMQNIm
^chuyen	TOOIFKKKZ
'chuyển	fIJFFGAEO
ghi	r0902004Q
quy tac	JJLNJNMGh
luon tra	ONPONPPIc
^ghi	PMMMLIOHc
lap lai	LMMIKORIi
nguyen	aAC858BBZ
nguy…	aAC858BBZ
nhan duoc	OFFJHKJHf
^lap	RMDHBKO9Z
'nguyên	QQQNNSSMb
'văn	VNMLJPOKY
'nhận	cEHC7GAGZ
xoa	UNILHMMKd
co so	fEDADJELT
so du	OOOKNMMNd
du lieu	RJIGGKLKe
'xóa	SJECCFFAb
'cơ	fHNJMONPW
'cơ sở	YOOMOOOPW
'liệu	PMNNOPOOc
'dữ liệu	PMNNOPOOc
^xoa	SQPQQQQPa
khong can	PDGF9JKCn
'không cần	NLKIHKHHg
cap cho	SPTPQPQSZ
phep	hBECCBHHV
giay phep	fLKLLJNMN
gio toi	YLPILNMNX
^cap	aLNMLOOMU
'phép	aLLJKLMMV
'giấy phép	ZPOOOPPPT
luat	Q3A40A24f
gia giay	MSSQGPQUh
^coi	MRQPGNPPf
'luật	THKHDKFHa
con meo	fCHJCFHAX
'mèo	YKOLLMJKW
'con mèo	YKOLLMJKW
^choi	YHJHLLMCZ
'nhé	bMLJGMOHV
tu gio	MIKLKMMKf
ra ban	WBFHDKIJb
'tạo	SKNJKLMLZ
system	UFIDKAE8c
syst…	UFIDKAE8c
nguoi dung	VFMIFJEKZ
chu tich	X8ICGCIIb
cho phep	QHOMNOLMc
^system	JJMLMNMKg
'tịch	XJLJJLHLY
'chủ tịch	VNNMNNNMY
can giay	X9LM3JOKW
to gi	WONOBLK9a
^huong	QKNTTVUBa
'cần giấy	WRQPENRPX
'tờ gì	XSQQMPPHY
mot bai	TEIEAFGDb
^quen	MKQIFNIMe
'bài	WLNLIMMOW
dong da	YEGCGHLFW
da duoc	QNOKMOQLd
'thêm	fGGHEIIEP
'dòng	YONPORQMV
moi cho	VFHA8CEBZ
'tiết	WJMLJNLKW
viet lai	TGPFFJJKb
loi la	OMONIJQLe
dong theo	UORNLNQPX
theo quy	JLNNILMMh
dinh moi	VPQQJNQRX
moi cua	QPTROPSTa
^viet	UIKKAGLGb
#high+paper	qLMJ5IOMQ
dong cua	UDB8FFCEZ
'đóng cửa	UJIGMMJLX
ban ten	QLKLINIFc
tu do	MMOQNQONe
cho biet	ULIDCJGFd
nguon	QHFHGJJEe
gui	Q8HEHIFIe
email	FGKIHLKIl
^gui	OGLHINIJe
'gửi	SMOMOPOPa
xac nhan	bJD0BCILU
da dong	OMPFGHRQd
dong tien	PPRIIJTPf
toi chua	XFIGHKKOb
^xac	TPPEKKPOb
'xác nhận	gROAIORST
'tôi chưa	QNOLIOMSc
'dấu	YMPKJKPMZ
kem	t3A15B8DU
'kèm	aQRQPPNNW
su co	OPPOILPPd
'sử	ZSQRMNPQY
rules	SCGJGIG8d
~rul	XECHFHG9Z
and do	hEICHIEFX
from no	JFEGGBAMj
no on	JFEGGBAMj
are a	EHGEHKD5p
^from	QHEFKLMJf
no longer	gBBEAJE9R
act	KHJDCFCIh
proc…	MMOLILNJe
fee	b9D34C4KU
the fee	VIGABKCSY
^tell	XLKIKMKFY
account	eDFA8937V
acco…	eCF98926V
^put	LHIFKLLIf
instructions	JOOOPQQIh
~instruction	JOOOPQQIh
inst…	RDKILMHFg
show	UIMHHHJEg
show me	TIMHHHJEg
^show	TIMHHHJEg
^give	XMNNNKKFY
lit	k3859GDAQ
numbers	KNLIOHFNg
~number	KNLIOHFNg
appl…	JFK9DDBJj
^lit	PNPNMNNGd
another	YAKEHE6FZ
anot…	YAKEHE6FZ
citizen	YMLKJIAHY
citi…	TJIHEG9Fd
dossier	PFJ6AC6Dd
doss…	PFJ6AC6Dd
admi…	TJMJJLHAd
message	ZEMBFIGCa
mess…	ZEMBFIGCa
appr…	PGEDDHFDk
tun	QNPMLPNPd
safeti	ZJJJJKJHZ
safe…	ZJJJJKJHZ
~check	INPOKMMPk
chec…	INPOKMMPk
'safety	ZJJJJKJHZ
switch	UEEEECBBZ
swit…	UEEEECBBZ
^switch	SFHHGEDDa
command	KILKKLLJg
comm…	g773CD98T
database	VIGFHGDEZ
data…	VIGFHGDEZ
application	TJNCEEDNZ
mi application	RGNGCHEOa
certificate	kDA1050FQ
a certificate	TQRIOQIRY
cert…	x7600205I
play	WJGHJIL5f
mut	yBE03456S
chairman	VNMLMLMLY
no papers	SMOLOLQOY
needed	ZHJDGMIKV
the la	KGIIIJJGk
write	ZEFGBJHEa
me a	sDFD9D87S
appe…	TNOHPQONc
line	YJMKKNGMc
approved	IMKLLOMMh
~approv	OKIJJMLLg
for the	b8CDDD48V
key	aBEDBI44Y
^end	OONONOOJd
the office	X3F5AIC4Z
i it	XACD7G88X
name	z0560000P
free	kDE9EIEDR
code	cBHEHJJEb
citizens	OLOMKONKc
~citizen	OLOMKONKc
confirm	SAJBEFEGa
that i	bAGBDCD9b
paid	UELGELHKb
^confirm	SAJBEFEGa
mi dossier	NIPEHFDMg
translate	UQQLLLKMa
french	ULMNHQOLa
fren…	VKMNGPNKa
acce…	MKHJHHHFh
grant	NJIHGNKCf
add	VJKJJMNIY
were	IIKGHGEEk
^add	VDDDDIHCW
supp…	YCJ5CCBAZ
sign	o0A33201T
تجاهل	HMJJJLJFj
~جاهل	HMJJJLJFj
قواعد	KJDHIIHFh
^تجاهل	HMJJJLJFj
تعد	VMNKILJJX
لم تعد	VMNKILJJX
انك	JEKJKKLHj
مدير	VGMMMOLBg
تصرف	IHJHHIHDk
~صرف	IHJHHIHDk
حدود	Y8ACEDCBa
بان	ONPONPQOd
~معامل	RLLJGIKDa
معام…	RLLJGIKDa
قل	EHHFBFGCp
رسوم	MIA8BFJGi
^قل	XMMKHKJKY
حسابي	ZGGFFGFAY
~حساب	ZGGFFGFAY
بنكي	PNLLNOLMd
~بنك	PNLLMNLLd
تعلي…	9EHGDFFAq
ارني	NIIHHHIFh
~رني	NIIHHHIFh
اعدا…	dJHIIHHGW
نظام	SHHGIGF9d
~ظام	WGFEGFE7a
^ارني	NIIHHHIFh
كلمه	XKLKLKJGa
~ذكر	YEF9CBADc
ارقام	WMMLMMLFb
~رقام	WMMLMMLFb
~قدم	ZBE98CD8c
~قرا	SFJIDGGHf
ملف	gB807B67T
مواطن	NNMJJMNJd
مطور	OOONNNMId
افق	IIOKMNPPi
انتقل	XJJIGMKEV
~نتقل	ZGHGFMDDT
^انتقل	SMNKOLLIZ
~دايم	QJJJFJJHb
~قاعد	UGHFEEHBZ
بيانات	REE9AEB8e
~انا	UBC79C94c
بيان…	UBC79C94c
احذف	PIJGFHHBe
~حذف	RFHCCDF8e
~ملف	MEIHFGEDk
طلبي	PDJFLINJb
فحص	g396C9A9R
قانون	CJLKHJKJn
~قان	FHIHGGIFm
~زور	NIJHHIIGh
شهاده	gCC7BA3EM
~شهاد	iBB5890BL
#asks+paper	dFBD0D1KV
فقط	KHIGGHHCj
#machine+murder	eJKGJEGDY
~صنع	ZDGE9EFEY
مستخ…	YFGEEFHGZ
رييس	aHFFEFGDY
^نظام	TOONONKHa
~عليم	PKIJHLGFe
جديده	XGIHJJI9Y
~جديد	aEGEGG97W
اوراق	h5B633B9Q
اكتب	JLMKHLKKi
موافقه	OJHHGHHEd
~موافق	OJHHGHHEd
مواف…	OJHHGHHEd
مفتاح	VLKLLMGGa
مكتب	q3710301P
اسمك	cHIIFGICV
~سمك	cHIIFGICV
حر	QMOOMNMHb
انني	TIHGFFGCa
~نني	TIHGFFGCa
ملفي	TFLJJJGGf
تجاوز	SFGEFGGBa
~جاوز	TDFDEFE9Z
~حكم	PFFDCDDAg
قرار	dDCCECC7V
حكومي	PNPONOMNb
~حكوم	XGKFGJJDU
شخصيه	VMNOLONNZ
~شخصي	VMNNLONNY
سابق	gCJIHEIET
toi quen	tBNFB5AL7
quen mang	y2I6680J8
cuoc roi	pPTVJVTVU
'tôi quên	nJQHGFGTH
'cước rồi	gVUVOVVVV
#figure+paper	vFDD7HET8
co lam	ePPOJQORJ
viec khong	gPPMJOOPM
'có làm	jRQLJROUK
doi muon	hMPPKPPQQ
co quan	iJNLJMLPH
quan an	fKPMJPPMN
an nao	gLPLNQQQF
'quán ăn	bORQPQQQR
ma ho	lSQUPTJVI
so chua	hQRSOTMUJ
^met	kJIJJLIIF
vi thay	hPPMLSRSO
^so	-65006460
muon hoc	lHNPGPMKQ
hoc mau	mENMHOJHO
ba lan	sDKEEKCHF
chua duoc	mEIHEPKEG
'chưa được	nKKLJSMJK
voi cai	jORSQQSKO
cai to	jORSQQSKO
khai	-03000030
to khai	lOOLHMON7
khai nay	jORSQQSKO
^cuoi	fKNMNNKPO
'cười	sHKB79GCB
'rồi có	ePJLKPQRQ
sap het	jMMIFMPHJ
chet may	hNOGGMNHN
'sắp hết	dOPNNQTMQ
#figure+machine	iNODGKLCJ
chet roi	eMPNAQQPR
khong vao	dNOMIRQPN
vao duoc	dNOMIRQPN
dich	lGKD7LKLD
cong dich	cNPNIRRPO
dich vu	cNPNIRRPO
vu cong	cNPNIRRPO
'dịch	dNPMIQPQM
'cổng dịch	iLOKLSPON
'dịch vụ	iLOKLSPON
'vụ công	iLOKLSPON
toi tre	sFCFBCFNM
'tới trễ	iOJNMMPSP
'hẹn	cQQONRQRO
duoc mien	rDKDDNLVJ
phi khong	kQJJHNLVL
deadline	hHJKMLJPN
dead…	jGIIMKHMJ
noi xin	cSLSRSSTS
xin giay	-KFE7CBI1
'xin giấy	mOOMILKOK
concert	iLIJMOKOM
conc…	nEGGHJHHD
^ve	fPKKOQNQQ
'vé	kMJHLPMQN
'lộn	gOMLNPMRR
so bi	qIHCEDCC9
bi khoa	jGPEIOOMJ
dang nhap	pJOCGFNRD
'đăng	mLL9JIKLC
bang loi	nDGMBJJHA
^cua	v0G55IBG0
dep	hMOKKKMHG
'giá	sHJFGIGGF
thoi gian	jINFHMJNL
'thời	qEJBEJDJG
toi ban	y6F4321A5
game	jHMHNMNLC
suot ngay	qJJPUOUVK
gio can	nIVUURUUJ
hoc nghe	dIRRQQRRK
'nghề	iUSSSSNRJ
'học nghề	eVVUUUVVM
thich	-3B27295C
toi thich	pEN7EGFIF
phim	tIG5ADDH7
'thích	jIOHKJJLN
'tôi thích	eNQJMPNQO
'biển	pMIAGMKCE
hom qua	nDHJFIEJC
may gio	eOQPRPPPO
'trận	gLMLLLLNK
'ghê	hKJGOKPIG
#asks+past	yGKH6G5KI
dang ki	qGEDAGGDD
co can	hJOKBNOPM
'đăng ký	fOONMMOOJ
'có cần	bPQOMPRQQ
'dang ky	mKIHDLKGJ
phep ban	mRSRQSTQB
can gi	gSTSJSSTT
'cần gì	bVVVUVVVV
tap	uCA8CCFK6
tap the	pFFAEEIPB
thao	oJM9OQMCF
co phai	fNOGGQNQO
phai xin	iTTPORPTR
xin phep	vLACGFIK6
phep khong	jMNLPNPPM
^mua	tCBBEEE65
'tập	eMMJNOQRO
'thể	fMLIMNQOK
'tập thể	dNNKNORRO
'có phải	wMMDFRKUO
'xin phép	iOKLNNNPH
'phép không	dQRPRRQRP
#asks+weapon	rLJACHHJH
phai khai	cQPLLRRQR
khai bao	kGIBEKKJM
^dao	rIKA7KKED
'khai báo	eNPKLPOOO
cap giay	hNJNOOPNG
giay chung	oMGFBLLOB
chung nhan	pPKFFCGNH
du dieu	pNNKORQIL
kien	oH9HIFFFI
dieu kien	wILHMRNHK
phong chay	nNBLRRPQQ
'cấp giấy	cTPTSTTTQ
'chứng	iMMIIHJLH
'giấy chứng	eROLKRQRM
'chứng nhận	oSQLNMMRQ
'đủ điều	jURSUVUSS
'kiện	dONOOOOOO
'điều kiện	mTQRTVTSS
toi can	pRILMSSVA
nghiem	fNKNNPORO
'tôi cần	kUMSSUUVH
#asks+brigade	iLGLMNMMJ
#asks+water	bOOQQRQRQ
#afraid+asks	yGF5AA7JE
het han	oECIAKEKI
cho nao	qGGI9KFD8
'hết hạn	tHKHEIFLA
'đổi	kLEIIJHKH
'ở chỗ	gOPOPRONL
'chỗ nào	nLOLHOJMH
huan	bPQQRSRSP
tap huan	bPQQRSRSP
cua phuong	kJJIKLJIH
khi nao	fNNNLPPQH
^tap	gKKMOOMNL
'của phường	jOMLQTSTP
#asks+help	eLNMMRQRN
muon xin	fUUURTUUM
phep kinh	jTSURTUTL
doanh	jFLIFMMKE
kinh doanh	jFLIFMMKE
'bán	w8BCAIBJC
#gas+paper	fRLQMRNSK
'rẻ	gRGQRRMQR
mat het	wNRONSRO9
lam lai	gRIMQPPRN
lai khai	aRQQRRRRR
khai sinh	wEIC2D1K4
'ngoái	jPVMORRVU
'năm ngoái	jPVMORRVU
'mất hết	nVUQUVUUM
'làm lại	sVOMURSVN
nha hoi	gUTVUVOVV
hoi thang	gSTRSRUVV
thang truoc	aVTTURUUT
truoc xin	aVTTURUUT
xin ho	kRRTNUUUO
ho tro	tNAHENNN4
tro sua	cNNNQQQNQ
sua nha	dKMMOLPNP
the nao	qSELRQSUQ
'hồi	oJLKKLHKN
'hồi tháng	eVUUUTVVV
'hỗ	fRLMORRQM
'xin hỗ	bUTUSUUUT
'hỗ trợ	fRLMORRQM
'sửa	sECEIF9CH
'sửa nhà	iLLKOKMMO
'thế nào	gTMSTTTUT
xin xac	qRLLLTUVI
thiet hai	mQLKMTSVK
'xin xác	gVUUUUVVQ
vi tai	gNVNLTTTV
tai nan	x4PG8COPI
nan giao	gNVNLTTTV
giao thong	jLTLJRRQS
giay bao	qQUPKURVF
bao tu	qIQHBQOQE
tu o	dTTTTTTVT
'tai nạn	jHTOLQQTT
'thông	pGIEHKCEB
'giao thông	cSUTQUUTU
'giấy báo	hVVTOVUVT
'báo tử	fPTQKSSSR
'tử ở	YVVVVVUVV
chet duoi	lLTKHRUVK
tu nam	iUVUJUTVU
moi khai	kUVVUVUVM
khai tu	y9LK1E8M8
tu duoc	mPQQMSPTH
'khai tử	iNOOFOKNL
'tử được	gRRSQTQTN
chu toi	nGVIHOPVR
chung tu	dQRNIRQRQ
nhan gi	jUVUKUTUL
'chứng tử	aRRRPRRRR
xin huong	aVVTURSUS
huong tro	lSPNJNIRF
tro cap	-1C0305A0
khuyet	sCNBF8IND
cap khuyet	fVSTUQUUR
khuy…	sCNBF8IND
khuyet tat	sCNBF8IND
'hưởng	mHLGGIJIB
'hưởng trợ	kVUTRVQVQ
'trợ cấp	oIMKIKKME
'khuyết	eMPLNPNPN
'cấp khuyết	YVUVVVVVU
'tật	fKPJMOMPN
'khuyết tật	eMPLNPNPN
cho lam	gOSNNPORK
uy quyen	rESFOOPU9
tai nha	nJIGLJJGJ
nha duoc	hNSNMLSPS
'quyền	hKNNJLJNM
'ủy quyền	gLTLRPRUL
'tại nhà	fOONROOMR
#asks+fit	mESORRHSO
toi sap	qELEDLMTI
chuan	cLQQQPQQM
chuan bi	gLRSQNRTS
bi giay	jMVVSOTVV
giay khai	fQPMINLQL
truoc duoc	hIQMKRLSP
'tôi sắp	gMRKLQRUM
'chuẩn	kTVSUTUUN
'chuẩn bị	bUVVUTUVV
#asks+birth	iQRMNOMQO
#birth+paper	qFQLPIIPG
ki tam	aQRRPRRQR
tam tru	kJLHGHJLE
'tạm	qHHGIALII
'ký tạm	gUUTTSVUT
'trú	dPOOPPQPN
'tạm trú	bQQQQQRRP
moi sinh	rLUSEGOUK
lam khai	vCQNBHHSK
sinh cho	sQVQHHGUJ
cho be	cQSPQQNNN
be o	eUVVUVVVV
'cho bé	gTVTTSQTT
rot	r8CB9E7A7
ngoai khong	kIQJEHGKL
co giay	rSPOLPJTM
chung sinh	tQMGDRLUE
'rớt	hJLMIOJON
'có giấy	iVTTTURVT
lao dong	r9NHLNLNJ
gio xin	tESEIFMRG
xin tro	lJOFLFHOP
'lao động	iJRJKRQQM
'xin trợ	eRTSTSSSR
truoc gio	eTVOTUVVV
xin cap	bRRQRRRRO
cap lai	wNQGNMNM5
lai can	lTVOTUVVU
'bị mất	qPVMORURI
'xin cấp	ZRRRRRRRR
'cấp lại	iTSNRQRSJ
#past+rob	hTVMTUVVV
lai the	lVVQUVVVP
'túi mất	hSUHTPTMS
'tư	kMHJHPJQM
#asks+rob	kUVPVVVVV
de lam	iIMKHNPMH
gui don	gRSQRPOUT
don to	gRSTRQSUS
to cao	nNMNJMMHJ
'tố	mQLMKPQMN
'cáo	mQLNKOQNN
'tố cáo	kSNPMRSOP
em o	hLKKKNIOP
que	x6KC500KF
o que	cPQPONKQP
chuyen ho	dRRRPNNRH
ho khau	tMJGLFCO0
khau ve	jVVVTSVVM
'em ở	dOONOPMPQ
'quê	fOPONIGPO
'ở quê	aRRQQPORQ
'chuyển hộ	dVVVTSUVS
'hộ khẩu	oPOLOHHPE
lam xa	ZRRRRRRRR
em nop	kUTRRPNUG
thay duoc	y8IH5B8FD
'thay được	nGQOJJDRN
tach ho	iIJIJJMJI
'tách hộ	fPPOOIQLK
cu khong	bRSSRTQQQ
dua giay	hSUPKUSVN
to cua	lUPJISRUJ
con lam	iJOMGMLQJ
'tờ của	eVUSRUUVT
'con làm	cRSRQRQSR
vo chong	x9CD636EH
thuan	cQQOQQONL
thuan tinh	gUVVUUVVS
nhan doc	qUTQUUVSF
doc than	zPSNOPSQ9
'vợ chồng	nKOPHEIOQ
'thuận	fTUSTSRSS
'tình	bQQQQQPQQ
'nhận độc	hVVVVUVVN
'độc thân	jUUTTSUUL
so ho	xLLBHI9O5
tru cho	vRTJJBIVN
'sổ hộ	fTSRSSQTN
lam ho	vQROFOIS0
'làm hộ	cSSROQPSN
ban nen	nLPNPLEFI
'bận	sBGDCEAJE
muon hoi	gRROMRMRQ
the can	gKNOIOMNJ
cuoc cho	oJSRIMJUL
'muốn hỏi	dRRRPRPSQ
'thẻ	u5G9AD9LF
'thẻ căn	xURSPUORD
tuoi lam	lQVSJLGMO
lam the	fHRIOPPRR
'tuổi làm	hUVVSSNQS
'làm thẻ	nMULQSSVT
em hoc	o8OOIGGKN
hoc lop	fMOKOLFOO
giay xac	gQRNQQQRE
nhan cu	gTVVTRRVQ
cu tru	lJGIKLJKF
'em học	cQRQQNPPP
'học lớp	jRRLRKHRQ
'giấy xác	hUUTUUUUQ
'cư trú	cQOQRRQQN
#breath+murder	ZRRRRRRRQ
#breath+small	nBMINKFLM
chup	pESPIAHUN
luc chup	hMVTMELVU
chup anh	nHUSKBKVT
'chụp	hQTRNIMUS
'chụp ảnh	gSUTPJOVU
toi o	oNNFHNDVI
o voi	hPUSRMLUT
di xuat	iQRMOPJQK
xuat khau	eQROQRNQM
khau lao	eQROQRNQM
ki thuong	fUUUUTQVV
thuong tru	tJNHIKLQG
'tôi ở	hQPMOQKVQ
'đi xuất	aSSRRSPSR
'xuất khẩu	ZSSSSSRSR
'thường	aQRQPQRRQ
'ký thường	ZVVVVUTVV
'thường trú	kPTSPSQUO
minh co	hKMKJNJPJ
duoc huong	kIOHENJHJ
cap nguoi	lTVQLVLVN
nguoi cao	jTTQNRKUL
cao tuoi	oRROLQJRG
'được hưởng	dPSNLRPMQ
'cao tuổi	jUVTSUPUK
phuong minh	iMRPMMHQP
may cai	pGKHGLKA7
#blood+lost	kFOGIMGKL
em tim	s2II4FBPN
thay quay	iKONJPHRP
phap	w6A569BB7
tu phap	mJHJEMEMF
'em tìm	eOPQNQKRQ
'pháp	lLKLHLHMN
'tư pháp	gPOQMQKRQ
lam mat	u8JC0EGI0
mat the	cMRQLRORP
'làm mất	wTUH6JDRJ
'mất thẻ	ZRRRRRRRR
toi ten	iKPHJMCPN
sai	-4817B4A0
tren giay	dPQPNQOQK
'tôi tên	eNQKNOIQP
'trên giấy	aRQQQRQRQ
ba toi	hHRMFHOQL
muon nhan	sPTQ8KLRN
thua ke	lJNHHNLOB
'muốn nhận	mUVVHRPSR
'thừa kế	sTUPLUUUK
liet si	y0ACFCF70
'liệt sĩ	oDJKILKL7
trich	qJJLJJIKA
xin trich	mSURNPPSM
trich luc	nLONLKLNB
luc khai	gTUROPPUO
'trích	eSQSQRQSP
'xin trích	eVVVTTTVT
'lục	gRPPOQQPO
'trích lục	dSSSQRRSQ
tro mai	eRJPNRSSO
mai tang	vCBD9CGJ5
tang cho	gPOOKPRLJ
cho ong	iLMFOMPLL
noi moi	aSSSSSSSR
moi mat	bNRRQQQRQ
'táng	jMJLJLLMG
'mai táng	iMKLJLLNH
'cho ông	bRRRRRRQO
'mới mất	ZRRRRRRRQ
cho khong	kHGEHLLCI
duoc ho	mRNPOSRQA
tro tien	kQNRQSSSH
tien khong	hGMLILMQF
'được hỗ	hUTUSVVUR
'trợ tiền	hUTUUVVUR
cho nha	kLNJCHKPL
can khai	iPTMGRQUQ
heo	cOPQOPQJN
qua xin	iSUUPVVTL
cho cho	jHJFJLHGL
cho o	-1611CBA6
^tiem	nKMIKMJME
phuong co	jLOLLFHOO
thong bao	jKOKIMHMM
'phường có	gNRIJKNTS
'thông báo	cPRQQQKQR
cay truoc	iIMIFMKLM
'chăm	lHMHGKCMJ
xin chat	gQJNPNORP
chat cay	fNIKMONOM
'chặt	kQKLOSPUQ
xay	tBB9DAB81
xom xay	bQPPRPPSR
nut	mGKHKJFIH
'xây	kJHHKIIIL
muon dien	fNRRLPPSN
phan anh	s8JEI9LDC
'ồn	gJMPNOOPN
'phản	gNPPNMQKJ
'ánh	dNPPQPQQQ
'phản ánh	dNPPQPQQQ
ai xu	hLFNMMLNI
xu li	lICKHJIJF
'xử	eMIONNMOO
'xử lý	dOJPPPOPN
'xu ly	gKLOMMMKI
nuong	nIIGEINKH
kien nghi	iOCJNONQM
'nướng	eQPPOQRQQ
'kiến	bRMQRRRQQ
'nghị	lKEIKKKJG
'kiến nghị	fTMSTTSUS
#asks+smoke	nMCKONOQQ
nghi cho	fPLNPQPPN
muon to	iLMKJOPNL
cao can	oTSSKQQJN
bo nhan	nVSSLTSJO
nhan tien	mMREFLKIG
'cáo cán	eVTUSUVQT
'nhận tiền	lVTOMRMQP
to nay	sKLHJKNB8
yeu co	pCHCDGJDB
co quay	oDGCCHJLK
uu	gGPMJLNQN
di xe	fQRGNKOQQ
kham	oEDCHGEEC
kham suc	bQQPQRQQP
suc khoe	bQQPQRQQP
lam bang	iHOQSRKQO
bang lai	-66020740
^kham	hNKHMOJLL
'khám	hMJKNOIMN
'khám sức	ZRRRRRRRR
'sức khỏe	ZRRRRRRRR
'lái	eOLNOOONO
'bằng lái	jNIJMLMKL
gan day	nKDCDGDGJ
^benh	fPPOGQONK
'gần đây	cPPONNLOQ
'nhất	fSSRPSPQM
tram y	kJIKKRJMH
y te	nEFIIPHKF
'tế	kGIIKLJHI
'y tế	fPMMPROQP
nao gan	hMKMEKJJN
xin cho	lSVVLTUVR
mua bao	bPQRRRRRP
hiem y	dNQQORRRQ
te ho	fVURVVVVU
ho gia	eSQNQVQUN
gia dinh	uDJDA8DBA
'mua bảo	ZSSSRRSSR
'đình	hONILHLLK
'gia đình	ePPONIMOO
giay ra	mMUROQSUM
ra vien	iMUROQSUN
vien co	lPSOPTQUM
cong chung	eONMOOOOJ
^giay	-F8BGBH80
'công chứng	cPOOPPPPN
nhan khong	iLSLNOOPK
co tien	iQQMHMFPL
tien an	sMSEFJFC9
'có tiền	cRRQNQLRP
danh o	aRRORRRRP
o truong	cUVTVVVVT
xin chuyen	ZSSSSSSSR
chuyen truong	fPQNOQIPP
truong can	iVVVVVVVM
'chuyển trường	dRTPRTNUU
#abduct+asks	jOKIIONOK
#abduct+hit	gRPKRMUUM
#abduct+past	kHVIRPRVS
o tam	fNHQPLOUQ
tam lanh	kOVOTIVUT
lanh cho	hORLKMNRO
nan nhan	fLLLOQQPK
nhan bao	hSSMPKSRO
bao luc	oHPGDBFOL
luc gia	oMRGEDHPM
dinh ho	aRRRRRSSQ
so gom	jVUVUUVUI
'chỗ ở	mMMOMJLQN
'nạn nhân	aRQQRRRRQ
'lực	kPOMGIJQH
'bạo lực	gRSOMJLRQ
'gồm	bVUVVVVUP
phong chong	hMRKMIPUR
'chống	gQTNOKRSS
tuyen	kDKIIIJIJ
truyen	qJIBFFGME
truy…	qJIBFFGME
tre em	tDL4A9AIO
^phuong	lINJJEMMM
em la	jKRHKHISO
so may	kJEELLICG
cho can	pDMBFMIIG
bo ho	iLNFJRLQO
ho tich	-HH4AIAN2
'hộ tịch	kNOINRNRL
^cuu	jFPIOJKOO
^giup	y5298631B
'điền	qGFJEHEHC
khan	rDG5EBCHE
khan cap	fOOKMPNRJ
mai em	nNMQENDSL
chua co	jKHNHOIPH
'khẩn	fRRPRRQTS
'khẩn cấp	fRRPRRQTS
'chưa có	tPJMMSHSJ
em oi	mGJFDKEHG
phai nop	hMPOKRPTG
^gap	mFJFGHLID
lay so	s8EACACDF
so voi	oEGEGGFKG
tre bi	pAMDLDCLK
'phạt	nJIFFIJIF
'bị phạt	nJIGFIKJF
mat giay	-KO7CEGK2
'mất giấy	kSRJLLMSO
toi yeu	mDMEDMMFD
phuong duoc	eDQPJPPQQ
'phường được	aLRRORRRR
nam vien	lFPOIMNMK
nhan luong	nVVVTTNVH
'nằm viện	gKSRONPTP
ba thang	nGPNJMNMG
ki thay	x8IH5C9FD
roi lam	lKLLJMLQO
lam giam	dVVVVVVVU
giam ho	-JE0ACBK0
ho the	fTRTTTTUN
'rồi làm	fSRPNSPUS
'giám hộ	wMNKJJFS3
la nguoi	tHKEEIOLC
nguoi nuoc	oDDIFEGOJ
ket hon	tJKLGJGME
'là người	iQROMPUQL
'người nước	cOPQQQQSQ
'kết hôn	fQRQPQPSQ
phep dung	eRRMRNQRP
rap	nMJCJGHNM
dung rap	mLLDLFLMO
'dựng	gLJKKNKNL
'rạp	hMJKILHMM
#paper+rape	eSUNUQTUU
to chuc	iGMHMPJLM
'chức	rNGEMQLLL
'tổ chức	oRJJRTONQ
'trại	dRPQPPUNP
banh	oNHKHQQSH
giay moi	fRTRLSTTP
moi truong	dPRPLORRP
'bánh	mRJOOTTUO
'môi trường	eUVURVUVV
mo tiem	mFGDDLIFG
toc	nIHGEFCB4
chung chi	gMNKKQNHF
^mo	-40007311
'mở tiệm	gKLJLPNMN
'chứng chỉ	cQQPPRLOP
xin lap	bRQNQPOQQ
'đèn	kIEEIKJJH
^ngap	fLLONOLOJ
duc	rEHAFAEEC
^nuoc	qJBIGJJGG
buoi	iKJHKJIFG
bao gio	x1A58D497
gio co	w9HBEH6EH
co lai	lNPLROIKM
'bao giờ	pDHBDICFD
'giờ có	iMPKPOJKM
rut ho	oSQNMUPVC
huy	yECCACDE7
tuc nay	nNQJEPKSG
'rút hồ	dUSRQUUVN
'hủy	lKKKLIKJJ
xoa dang	iUQSRSVMP
'xóa đăng	aVUUUUVUT
bao tam	cOPPPQOPQ
tam vang	eMNONPMNO
^khai	-AED0A682
'báo tạm	fSTTUVRTU
'tạm vắng	bQQQRRPQR
'tù	iTUTTNMTS
xin xoa	kUUKORSFH
nghia vu	iKJLKLIJI
vu quan	fMMMMNNMK
quan su	jKKKLMMKC
huong che	nKOQQQQK8
'nghĩa vụ	nSSRTTOSP
'quân	uPOHNPQPB
'vụ quân	hSURTTTTR
'quân sự	pRTQRSTSL
'hưởng chế	eQRRRRRPG
chien	pBOBLBLMM
chien truong	kIPGNINNK
thuong binh	nHOHMLMQA
'chiến	eIQJPOOPP
chat doc	gJOMPIROJ
tra ho	jERMNRHOK
to giay	wGPIGNQP7
^nhin	nEGIFHJHC
#collapse+paper	-0CFADEJD
thuoc la	wBID7KL87
ban o	kKLJKQJJM
^thuoc	pBGDDIEEE
'lá	qHMKFQOLJ
'thuốc lá	qHMKFQOLJ
^ghe	o9HAIKJLN
'hư	fOPOQPQKO
'bớt	hMLNNRMHK
quat khong	pJ8GKFOHG
^nong	mJEJLGNHH
ngot	lHHNJPORM
#asks+breath	jJHPGRJOM
qua nghe	gIJNNONMJ
nghe khong	rCECFEG93
khong ro	pAHEEFFFD
'nghe không	gKLLMLMJG
'rõ	hHLNNOMML
'không rõ	hHLNNOMML
nay lam	nKRHEPMSI
muon cho	rNMJ8HJNF
'muốn chờ	iRTPIQMSM
lai duoc	tNNNDNFQF
'lại được	kRSRIPLTL
moi len	kKOGFHKRL
len duoc	nHMCBEGPI
tre khong	lJMFFHJQJ
thang nay	kILGNQPIG
deu mat	nQRJLPISA
ai dung	cRRNPQMRL
dung ten	vGNG8C3O4
'đều mất	dSTSRQMTP
'ai đứng	gVVUSSNVQ
'đứng tên	qSTPJLETF
tre mo	fKROPQQRQ
mo coi	fKROPQQRQ
duoc tro	fRTPONVQU
cap bao	bVVVVVVVR
'trẻ mồ	ZQSSRSSSS
'côi	ZQSSRSSSS
'mồ côi	ZQSSRSSSS
nhan con	v9ED8E9G4
con nuoi	zCIB6A4J6
nuoi tre	hOQQPNGQP
roi can	rJVUBIMVU
tuc gi	iRVRJMNUU
^nhan	oIIGAG8HI
'con nuôi	hQRQPOORE
'nuôi trẻ	aRRRRRPRR
'trẻ bị	gHPIPLMOQ
ki khai	aSRSSSSRS
cho tre	pFMAEDAJM
^dang	-5506BBC7
'cho trẻ	kMQKLKKPP
thua co	cPNNNQPOP
hiem khong	iKLKGQNOF
'hiểm không	gUVVOVVVU
chua muon	lRNSIQJMN
^chua	wJALBMBLB
de nop	nTVSUVVVG
'cảnh	aRRQQRRQS
'để nộp	dVVTVVVVU
bien ban	lGGHMONNE
'biên bản	eLNLQRQRR
tuat	v9DB2BC54
'tuất	iMMMHLNHI
lau roi	dOPMOQPNQ
ki lai	bRROQRQRQ
'rồi giờ	gUUSTVUVV
'ký lại	hVVUVVVVR
ca kho	rFAFEDHLM
giay gi	-HQL0DLO5
'giấy gì	sTSRDLSRL
^bang	tI9EJHJKB
lau khong	kFIIFJGHI
'lâu không	eLNOMOMMN
giay khuyet	eHRQPLQRQ
'giấy khuyết	aPRRQRRRR
chuyen dat	iQSQONTTR
dat ten	eSTSQNRUU
'đặt	aSRSRPRRS
lai co	mFMFFKIKL
can phep	eNONQNQPP
card	sEK7AA8N9
mi card	oFSGFMITF
i readi	sNOOCHBUS
'is ready	sNOOCHBUS
#asks+figure	nIKHBIIJG
~kill	mKPEEDDJJ
kill…	mKPEEDDJJ
nearli	hOUQQSSVN
near…	gKPKLMNPM
had	u7LIIG8IE
had a	sDSJRIGMJ
'nearly	hOUQQSSVN
canteen	kKKJJIJJJ
cant…	kKKJJIJJJ
you have	pGKKGGF9D
fan	kGCHJNJFI
website	hKKJLNMPM
webs…	hKKJLNMPM
~reject	iIKILMLLG
reje…	iIKILMLLG
^emergenci	l9ILKKJJE
need the	iLKMLOOSG
the paper	pONJAH9RB
form	-4F2623I0
thi form	iMSJLIGSJ
these	kLLMEKHHB
counter five	jGHHJLIFH
id	uGH89D5I0
mi id	zNNF6F7S6
id card	vCJ98A4K9
replace	jIJLELMKJ
repl…	jIJLELMKI
ua stolen	oHJFELGHN
a neu	r9L6A9CGI
lat year	vEEGCCAOL
certificate for	oRSNJIOU9
insurance	vAI9DGBH4
insu…	pHKF7HHJ8
ask	sBF98DCED
to ask	kMLJDKMMJ
ask for	cRNQORRQQ
repair	nDFEFHJHF
repa…	qBCBDGIGE
support	qEJ8EFFC7
appli	hRPOPQQRC
appli for	hRPOPQQRC
'apply	hRPOPQQRC
expired	ePKQNQOIN
~expir	hNHNKOKHK
expi…	nEEFDIEEH
where to	pKAKLKJKG
change	pBECJGDBD
chan…	rBA8GEBDC
change it	gRKQNOPRQ
orga…	iJKKNLMII
permit	jNNHHHHOE
perm…	tCC68A9D6
permit for	hVVTVVVVO
licence	xAE27D6I4
a licence	kTSMVVUUN
lice…	oJFGCJGK4
licence for	jTULUVTVN
sport	lJJKLJIMI
allowed	fNLIOMKLN
~allow	fNLIOMKLN
allo…	lMHIKKKH5
^are	pNFJLIFAF
'carry	kKJIKIJGF
parti	lFJELIFEH
'party	lFJELIFEH
mi job	iRSMOSKVF
claim	eNPONPMNO
benefits	gLOKLNMQJ
~benefit	gLOKLNMQJ
bene…	oKNEJIKMA
in an	mDKILNJLN
an accident	iIQPQQPNQ
register	wHEBAF4J4
to register	hTRNKOLTL
regi…	-871070A0
register the	cTSQQQQTO
the death	bRRQLRRQP
killed	bPQQPQQPQ
death certificate	hRSRGPRTP
grandmother	nLRKNFIQI
month	mHOIHJOKH
what papers	cRRRRNPNO
passed away	lGNJIFHNM
surv…	iIKKLMLHI
home to	hFLNLNLNL
to sign	pIPNMLLLK
mother i	qAKEBF4IJ
in hospital	bNRQRRPSR
birth	nEJDEHCJH
net month	jKQPJLPMK
gave	uHNEHAALC
gave birth	cUVUTQTVV
i register	dVVVPVVVV
weak	nBLGGIHEG
had an	hPRQPQPOO
at work	kHLHKIAOP
benefit	iPOONONNE
at school	v7HCBE0MO
health	qEJEGGFHC
heal…	qEJEGGFHC
^when	lNOPFJILH
check	sDH99GCAC
check for	fQOOQRRNI
driving	lLMELNHOH
~driv	lLMELNHOH
driving licence	dQRQMQIQP
health insurance	dRRQNPRRP
for mi	hNPJJGEQL
'for my	hNPJJGEQL
^dog	fLOMNMNJJ
notice	mILKIJFKI
noti…	lKIIKGFE9
works	v0HCA919J
may i	kMTRIPLNM
i sign	oFPIJKDPM
for him	oCGICHBKC
sign the	kPPIIHLLG
child s	dMQLPQKOR
s birth	jLPLPMGUP
birth certificate	rNNLKGFQB
copi	fPPONQNQG
a copi	nVVUOUUUJ
'copy	fPPONQNQG
'a copy	nVVUOUUUJ
household	w7A72B8E7
the household	fMQQQQRTP
book	-15000063
household book	dMPPPQPQP
change mi	bQQQQQQQO
status	dOPOOMOMN
~statu	dOPOOMOMN
'change my	bQQQQQQQO
file	mGGBHHEGE
papers for	fRRQQMKNH
protection	lKLFIOOIF
prot…	uEH6BDECC
doe the	jJFJMNMLD
hold	oEFGGJEHB
hold a	dOQPQRQNK
against	mEGEJJHCE
agai…	mEGEJJHCE
abuse	hLMLKKLEN
o an	w696A9C59
complain	rQAJDLKQD
ho can	nEJIBJGOK
alley	oGJDHJLKE
flood	mJDHFCGFA
hand…	qDKBJLFJG
^flood	hNHNJFJIE
permission	p899GKGAA
si can	iHSPKMOSR
an id	fKQQLOOOM
7	qEIFEGFEE
grade	w9D6B83AB
14	iJPNKIKOM
when do	kNOLNPPLH
lives	nGNEFFGMM
lives with	iMPJKJLPO
get the	lGNJFLHUN
elderli	eNPNNKPNM
elde…	eNPNNKPNM
allowance	vGIGEDFJ0
'elderly	eNPNNKPNM
#alone+asks	eQPNLPKPM
i thi	mGNMHKGII
i waiting	-0B0790NK
asked	sHKFAB0IE
asked me	sHKGAB0IF
adopt	mHOHKMBFJ
^register	hPONMMFOM
orphan	kSPOPPQPG
orph…	jMKMKHJGC
guardian	gPPKMKNPE
guar…	rFFB9FCD6
guardian for	hVVOPMNVL
^guardian	iVVOPMNVL
invalid	iHOJIKIPJ
inva…	iHOJIKIPJ
armi	iJPGFLNQK
the armi	iJPHFLNQK
enti…	lGKDMIIIH
'army	iJPGFLNQK
'the army	iJPHFLNQK
prison	jJKMKKLMK
get an	aRRRQRRQQ
criminal	dPQMPPQKO
crim…	dPQMPPQKO
record	u39C988E9
criminal record	dPQMPPQKO
reco…	-02002070
withdraw	jLNKGNGEA
withdraw mi	fOPNIOKMI
'withdraw my	fOPNIOKMI
cancel	nHGHEGGG9
appointment	jRSKLKMUE
appo…	pKLEHHKK7
^cancel	lJJJFJIID
end mi	gSSNNRPUP
residence	gOOLLNKQH
mi residence	mUSPINJTK
resi…	rBG9DCAD7
registration	yLLD8EAM5
residence registration	gVVVNVVVV
'end my	gSSNNRPUP
contract	iMMIHJELJ
stall	gPSLLOOUN
business	rDEBBECA8
mi business	eNOMMOMMN
~busines	rDEBBECA8
busi…	rDEBBECA8
sick	iQPGJKKQG
day o	eNMOJSNNP
online	vEDF5BBGD
onli…	vEDF5BBGD
mut i	kMPELPMOJ
the phot	mIKHHKJKG
to loud	lKEJEJGEG
chai i	l7CKLKJLJ
printer	iGHKKMLJI
the printer	iGHKKMLJI
prin…	qCDEAHCLE
printer i	hIILLNMLJ
mi account	pLJEDB8DJ
mi number	nGJEJHFGB
when it	uLOHBC9MJ
film	tEDAGHFHF
disp…	kIHHHIJIG
opening	eMOMOPOLL
~open	iJLHLIKGF
open…	iIKJKLMJH
inte…	oFIDCHH5C
do ue	pIGJKJPIH
wedding	jJJKKKKKH
~wedd	jJJKKKKKH
wedd…	jJJKKKKKH
tent on	iMILNSMSM
^wedding	jRNOQSRSP
funeral	mCFJFIIEF
fune…	mCFJFIIEF
^funeral	dLLMPOPRP
burial	lGHEFIDKK
buri…	mDGDEHCJJ
plot	o9FFFGGGA
public	kHHFJLHIH
the public	jJLIOOOSJ
publ…	kHGEILGHF
extract	eONNKQJOP
extr…	jIIIIJGGH
a death	hSVRMVVUS
^extract	jSRSSUSOQ
copi o	qSRRMOOOF
registered	oKNJ9NKNE
~register	qKNJ8MJLC
bring	fQRPPLMRN
~br	fQRPPLMRN
register mi	bRRNQRRSN
guet	sCFDDBFBC
'register my	bRRNQRRSN
#asks+police	nONBNPOND
gave me	nNVGKFGMF
thailand	gVTTTTUSN
thai…	gVTTTTUSN
marriage	qEDCEF7JC
mi marriage	cPTRRSSTS
marr…	pED8FH9GC
mi name	rDE8DH8MB
forgot the	vHK98A1L4
i come	lGTLJNIMM
later	lDJHHIFNK
hanoi	s4E9ADAFC
course	fKMKMOPMK
cour…	fKMKMOPMK
type	fJQNMPLSQ
blood type	fJQNMPLSQ
^blood	kGJHJMINN
dona…	qFFBGKIID
donate	iSUPOVVTL
certify	tFG98A982
^certify	nGJHEGHIG
inheritance	nFIFGDGFD
inhe…	nFIFGDGFD
mi late	hLQKOHKUP
father s	lMVRQGIVU
s house	eOSQOMQTR
fingerprint	cPQPPPQMM
a card	hUVUUVUTN
^first	iJMLMKNHD
a lit	kGLHMNHNI
docu…	rPLLFIBNA
licence and	gPKPMQOOJ
rebu…	lJMIJKFHG
^permit	lURLPPSTF
paperwork	iHNEHKJPO
prop…	xGIBCCALI
meeting	hLLDLOLLI
~meet	hLLDLOLLI
meet…	hLLDLOLLI
which paper	fUTSUUVUQ
insp…	rAFEHDHEC
i old	kD9GFMEKH
years	mKLIEMGGJ
~year	mKLIEMGGJ
years ago	gNNOQRPNN
disabiliti	lHJHFJIFD
disabiliti paper	ZSSSRRSSR
'disability	lHJHFJIFD
babi s	oDRFEEDSQ
s name	nGSIJILVT
mi old	mHNKDGFKI
old house	nDJEFFHDE
~laugh	t4KIAH4DK
laug…	t4KIAH4DK
stamp	nBHFAELDF
cot me	mBLDIGJE9
and a	iGPKLJJMI
the counter	mMNGMHKKG
o on	nBHFGHEKK
surgeri	cNQOQQIQP
surg…	cNQOQQIQP
'surgery	cNQOQQIQP
share	iLIKHGJGI
address	lGIGJFHJH
~addres	lGIGJFHJH
addr…	lGIGJFHJH
page	nHHDGFCIF
what no	mDJECLDKE
document	qQNMHKDOB
~remov	eLOKMMONM
remo…	nEEBHGMKF
removed	eMRMMNLNP
against a	fMLOPMNGK
decision	mGFEGMHCB
group	wFB8DAEC7
the form	qHNHHFDTB
fine	-0A7170BE
which office	pNLPJMHIJ
متي	nKHKFI5JB
تجهز	fOPPLLCOP
متي تجهز	fOPPLLCOP
~جهز	hLOOJICNO
بطاقه	kMOJHKJOB
~بطاق	mJNHGJGN8
مات	k9NKEHELN
^جوالي	oEGAFGGCD
عندكم	jHJLKLINJ
هل عندكم	fKNPMPJOP
مروحه	jKIGIIIDF
~مروح	jKIGIIIDF
موقع	rCIIHHIJB
رفضوا	iMMLLKMK9
~رفض	oGHEGEFF6
^رفضوا	iMMLLKMK9
شكرا	lFIHDIHDC
~شكر	lFIHDIHDC
موعد	oDIHLJGNF
طلب	lJMKGIINA
مستع…	gLMLLLMKJ
~سفر	fLQJQPRNK
جواز	wHBBDF9D0
ورقه	w1FJGDDHH
~ورق	y1DGDBAFF
~عبي	iJHIKKJGH
نموذج	iMMLJMIMC
~موذج	iMMLJMIMC
^ساعدني	iKKJILGLG
بين	z3A555456
خامس	sGGHBI6HG
شباك خامس	oIJJEL8KJ
بطاقتي	mFLLLLFLF
بطاق…	nFLLLLELD
ماضي	jMNNIPKNO
~ماض	jMNNIPKNO
استخرج	gUTTTTRUL
~ستخرج	kSROONLRF
استخ…	kGIJHKHFG
بدل	jIJJGLKID
^ضاعت	mUUSOOGUM
سرقت	oOP7NOQKH
اريد بطاقه	aSSNRRSSQ
^سرقت	mPPBOOQLK
تامين	rJNHKKLMA
~امين	vHLFJIKI5
بيتنا	fONOQLQOK
~تنا	fONOQLQOK
عام	mFHIDGGED
عام ماضي	dNORQRNRQ
^احترق	kKGJNIIKK
دعم	lICHJKGHK
لاصلاح	eNMMKOIOP
لاصل…	eNMMKOIOP
سلامه	mLIKJILIF
شهاده سلامه	jTRSQSTSI
~سلام	mLIKJILIF
انتهت	hLNJJKKIB
~نته	rGDC9GCE3
~بدل	gFONLNNLK
حي	u4987B698
في حي	oFFFJIIAC
~لحي	t4A99CBA6
^متي	hMLNMONKD
رخصه	yFB4DGCG2
~رخص	-372AF8E0
^رخصه	zKHOIKLM9
عملي	hLKMFMKMN
اطلب	jLOKNJHN9
كيف اطلب	lSOLOHOOF
اعانه	rKMMJKIL9
~عان	rKMMJKIL9
في حادث	dNSRQNRSS
اسجل	tNUQJHKVG
كيف اسجل	gVVVVVUVR
~سجل	-4C8050F0
وفاه	pGGECFCDC
~وفا	pGGECFCDC
^مات	iKPOGFKNN
~لزم	eVUVVUTUS
خاصه	nGHCGJCEE
~خاص	oGHCEGCEE
ما اوراق	iVVVUVLVV
توفي	eMMMMMMMN
هل لي	mRQOFJKUI
معاش	iHOKLMINC
^توفي	eMNOMNMMO
~وقيع	fMONJNNOM
في مستشفي	kGJILOJML
لدت	nSSQQOLSR
مولود	mILHGCIH9
تعويض	lDJEJJIFH
~عويض	oAFCFFEBD
في مدرسه	pGCIKF2IJ
مركز	hKKJKLLFG
صحي	kLMJKMLLF
لرخصه	fMMLMNMJK
~لرخص	fMMLMNMJK
قياده	fMLLLNMKL
~قياد	fMLLLNMKL
هل احتاج	dLRRNPQQP
تامين صحي	iQPLNOONG
ضد	lGIGIJIBF
يعمل	qCGHFC9GC
اوقع	nDJSONONK
عنه	jGKIHIFGI
توقيع	bQPQQPQPQ
علي ورقه	iJMNIFONL
ميلاد	sFIADBCEA
شهاده ميلاد	oKPPNNKQI
نسخه	kLNOMNMNF
~سخه	kLNOMNMNF
دفتر	-64477641
عايله	kFJIGIJED
دفتر عايله	cLPQNMQOP
~غير	nEGFDHDEF
~لتي	pGGGJIIBB
اجتماعيه	lEHFIIGHI
~جتماعي	lEHFIIGHI
اجتم…	nHGEFHGC8
ماوي	jFLLIHJID
~ماو	jFLLIHJID
^اوراق	nPMKNHQJ9
دوره	lDJHIGGHH
اشتكي	qNJKHGMN6
حاره	fKMKMMNJL
~حار	fKMKMMNJK
~صلح	nBFEEEAGH
مصباح	lHHGHIHCE
خربان	r8D9DC89B
^مصباح	lHHGHIHCE
مسوول	qEJCGEDJD
ميته	eLPOOMLMJ
~ميت	eLPOOMLMJ
اذن	sDGHDFBCD
صف	mGHFGFFCB
~لصف	lHHFGFHCB
عشره	jMQQJMFRP
~عشر	dPQQPOJQP
كبار	cPPNOMPNO
سن	jIJIJHIFE
~لسن	iLNLJMMJK
صوره	mHHEHBCFF
ادخل	mGDEKG8JL
#asks+intrude	jMIIKK9ON
اسال	kJMMGICJJ
ان اسال	mOPNKJFOF
اسال عن	ePPOJPMOM
طفلا	qIKBHBBHJ
تسجيل	nJKJHJKLB
~سجيل	pIJIGJJK5
^تسجيل	rKJHIHJI8
يتيم	jIKIHJFHE
~تيم	jIKIHJFHE
~وصي	vCIE8FCFD
جريح	kLNJMIGOJ
حرب	lHKGFGEHG
جريح حرب	gPQQQLJOK
~قديم	iHKMGNJJM
^بطاقه	jNOLOPNOE
خرجت	eOOPQRQQJ
سجن	bNQQQQPQQ
عدم	lTRSQQRRD
^شهاده	uLMGJLKM0
سحب	tFC6CEBB7
اريد سحب	iPOIHNNMI
غاء	oJJJFILI6
^غاء	eOONNNMMH
اقامتي	gKNMLOMLM
~قام	kHJHHKGFH
اقام…	hILLKOKKM
سجل	nGLJLGLK7
تجاري	cPPOOOQNN
^انهاء	gMNKKLNJI
اجازه	qEGEDB8DD
~جاز	qEGEDB8DD
اخري	mLLIHJJKD
~خري	mLLIHJJKD
عبر	hLLKILLJJ
انترنت	hKLLILKJN
عبر انترنت	eNPOJNMMP
~نترن	hKLLILKJN
انتر…	hKLLILKJN
^مكان	hJJJKMJJK
عال	lFFEHJCFI
^كرسي	oAEFECGAD
طابعه	iJJJIKKFH
~طابع	iJJJIKKFH
معلقه	bQQPPQQOO
~معلق	bQQPPQQOO
^طابعه	iJJJIKKFH
^باب	x3A4I61ED
~فات	iLNMMMJJH
دوري	jGKIKKIFA
تنتهي	eQQPKPPNH
تصريح	jLIINNJMD
~صريح	jLIINNJMD
فيلم	kIHGJJGIH
^تصريح	hMNLNNJME
دفن	tC99EDE98
^دعم	gMMLLMMIJ
~عام	pDCBFEBCD
مستخرج	qEEDFDEA9
فاه	pHAGCC6IE
^مستخرج	mHHGHEGDB
نسخه من	hMOPNNOOH
من شهاده	aRRRRRQRQ
^نسخه	hMOPOOPOG
هويه	t9B9BBA77
بطاقه هويه	fPOOPOLPN
~هوي	pFGE8FCDA
~اشير	mHIGGHHGG
تاشي…	mHIGGHHGG
غرامه	kHHHGFIGH
علي غرامه	eNQOLQOPL
~غرام	qCDD9DEC8
~ضيف	iFKIJIFHJ
^اي	iMNLLEGLH
رقه	x6386B571
بلد	fLPPKOKOO
في بلد	eTTSRTSTU
بلد اخر	eTTSRTSTU
عقد	y38448533
زواج	rDEB88D66
عقد زواج	dQQQPQQQP
اسمي	hLMKJLIJK
~سمي	iJLKILHJJ
اسمي في	iUSORTUUN
قرض	iLIJLIIJJ
هانوي	kGJIJIKMF
~نوي	q8GDEEHFB
في بطاقه	pGJHHOOPC
تبرع	gGNMGPPMM
~برع	mDIHCKIEF
تصديق	u9JCECJG5
^تصديق	oBNGGINKB
ميراث	kJJHGEIGH
مرحوم	mGKEHFGCI
~بصم	eLNNNNMJK
للاطفال	eMPMNMLLP
للاط…	eMPMNMLLP
^دوره	kDJHIHHHH
ابني يريد	dJRRMQMQR
~ادي	dNPOONNNN
شروط	cQPROQPQJ
شواء	gOGNOMJMO
~ثبت	iJKHJJGJG
ذلك	tB98EAAA9
شهيد	r8HBBEA8A
اجراءات	mHJJGGJIF
~جراء	sEFEABDCC
اجرا…	mHJJGGJIF
~تاخر	mHIEGHIHA
بدها	eNNNOOKLL
~بده	eNNNOOKLL
~جدد	bPQPQPMPP
مشغول	u8B9D78EC
روضه	hLMKNJGKN
~روض	hLMKNJGKN
يحتاج	jKHHGIMEG
بطاقه تامين	fUTTTTUSP
جيت	gMMILKJIJ
~مثل	hMLGMHMIJ
خدمه	lLJEDJFHG
في خدمه	nIIDIFIDF
~خدم	kIIFGHFFF
تطبيق	qAECGFF9C
~طبيق	qAECGFF9C
^تطبيق	gJLMLNJIJ
تحتاج	nCFFKCMHH
سكن	xA6568840
~فحص	vGCFJFCIF
~ظهر	iIKLHKLJH
اريد رقه	gPPQKQORM
اعاقه	uDBD8AADF
رقه اعاقه	iONNMNINN
~عاق	xA866898B
اسم	sCDC88AAB
هدم	cPPOPOONO
قديم	uAEA9D768
حارتنا	jHHGJJJFG
في حارتنا	jHHGJJJFG
~رتن	jHHGJJJFG
حارت…	jHHGJJJFG
^u	lDFEEHHLK
'đúng	gJLIJLLLM
thu hai	oQMNNOO8O
chao	nHGEEFFDC
'chào	fNLLMLLKK
^thoi	w7C94KGDF
chi hoi	rILCAKBAA
ti	sBGA7G9IB
'bão	jHKFHMNII
an trua	oKKILOGCB
'ăn trưa	mNMKQRIIN
'mỹ	wGJBIACDE
ban co	t6BB8FHNF
tuoi roi	lGGJIHEIK
'đội	bPQPOQPQP
ve que	-4F3400A5
^dat	sAB7AHEGE
'về quê	mJNJJEFMK
'màu	iKKMKIHHL
ve quan	lLJEPKHJI
'quận	mRQJTKINM
em thich	qELHDBBIO
thich an	u6ICA5CBF
an ca	u6ICA5CBF
'em thích	mKQNMJKMR
'thích ăn	eLQPMLMOP
'ăn cá	eLQPMLMOP
'cải	gPOPPNOJM
nho con	mJOLGJEBI
em nho	qLPMD89L8
nho em	-GQB201N3
'em nhờ	nRVTOKNTE
toi cho	nCKIFHJSH
dai hoc	kFRQBJHQQ
'đại	dOQOKMLPP
'đại học	cQRQLNMQQ
cai quat	pGGHCAL8M
hong roi	y19866858
'cái quạt	dPNPLQPLO
'hỏng rồi	jHJJHKIKK
muc	x3832A234
'bút	kFKHFIGJK
^den	vAD1ACD57
ghe gay	lFJEIJNFK
may in	u99DKLJ07
khong nhan	jHIMIMJQA
duoc ma	iJKMKMJQC
wifi	lBFIIHIIF
ra cai	hHLONNJHI
thay mau	eLTPMPMTR
mau don	q8PEBGGLH
'mẫu đơn	oTUSHTIRO
so nam	w3GJAH7KF
'tìm không	cMNSPQORQ
'số năm	jKMOJMJPL
'chữ	rCKHDJHHD
may khong	jIJHIMMGD
^chan	jIKHHMMIE
'máy không	dNONOQQOK
con hoi	hNOLHOKPO
an gi	nGIIFJNDD
em hoi	tGGC6DAGF
^hom	qDIE9HCF6
nen khong	gLLNINNNE
^chia	hKPMINOEC
'tâm	gMOOKLNPN
'trạng	iIPLIJMOO
sep	kFEKGLKIH
^sep	kFEKGLKIH
nay mat	pLM87HKC7
vui	fIHNJRPRL
duoc giay	fJHNKRPRL
lo qua	jDHKEMJIG
toi dien	nONIJKLN7
dien to	wMLC9FHM0
'điền tờ	kQPLKMPSD
quay ba	tBFAJD9EJ
nhanh	fONLLNLNL
'tôi bận	lGKGGJFQJ
sinh o	jPSMLNHTO
'sinh ở	eSUNPPMUR
cai o	iKNPDJOJG
lai di	vBGB98A2A
chut	nHIECLGJE
hoi chut	nHIECLGJE
'chút	hOMHNNNLG
'hỏi chút	hOMHNNNLG
ten gi	jNNQOQOHC
luot	gKNHKNMNE
^truoc	lGHEHHEHG
gop	t9B9CECG8
gop y	iPROKNQRL
phuc	fNJNJMOOL
phuc vu	iQROKMQRO
'góp	hJJKLNLNM
'phục	bQOQORQQP
quay hai	oEL94MFMG
thit	qGAGKJLGB
'thịt	hLKNPPPNL
^tet	fNOKNOMGH
'tết	hQPKLRMOM
lay giay	-MH4A07T5
'lấy giấy	pQRFN9FTI
'lát	sJHA5LDND
'khởi	gMKOOQNKK
xa co	kHLHFOPII
con hoc	cOPPMPOPO
5	pFMECDBBG
lop 5	ePQPPMKQR
lam bai	iPLPUVRSN
'con học	gSRSQSQTQ
thu vien	sFGEEJJ23
'thư viện	hMLMMNOGH
hay lam	qDEHABEEA
^xem	oKMCGIFK8
^lam	-6000AA60
^nau	fKNMOLMKM
thoa	oGCIGOIFJ
^tam	hKLMKLLHH
uong gi	qDKFBFH6D
thu nhap	kKLJHLLKC
thap	iLMKKNMKE
nhap thap	iLMKKNMKE
duoc giam	kQPKGRPMJ
'thu nhập	kOPLIOOOH
'thấp	fPRPMRQQK
'nhập thấp	fPRPMRQQK
'giảm	cQRQMRQPP
toi xem	uRROLQOR5
xem lai	-KNEEJEM2
'xem lại	oSSNKPNRE
thong tin	xCF7GJI41
moi co	cQRQMRRRI
hieu luc	dQQQLQQRF
'hiệu	hLMKJLMLG
'hiệu lực	eRTTNRSUL
lunch	vDH7C96EE
quar…	oIKDBIGIA
plus	jJLMGNNBG
buy	rEIDDCA9E
likes	u8IEC96CI
~lik	u8IEC96CI
fish	sBEAB79CB
likes fish	u8IEC96CI
waiting in	-0B0790NK
supe…	u9FC8F69A
bui	rBHDFG8KJ
i bui	mGJFIGENL
so i	iFQKNOLPK
'busy	rBHDFG8KJ
'is busy	mGJFIGENL
exam	lFMJIIGEF
the fan	iGDIJNJOK
fan i	hIEJKOKPK
the screen	mACEDLFIJ
screen i	lDCFENHJK
speaker	jGIIJNLMH
the speaker	jGIIJNLMH
spea…	kFIHHJLLF
speaker i	iHIJJOMNH
pen	uEEG8N2LL
find the	qJHJCN8JI
site	dONONPKPL
beo	sFGF9C7C5
diff…	jHGHLLIFG
fill	kINHGMEQI
me fill	iJOJNNFQN
fill in	kINHGMEQI
the ladi	iHFIKNILK
ladi at	iHFIKNILK
'the lady	iHFIKNILK
service	nEKDHIINK
serv…	pBH9FHGKH
home for	rUTPFICVB
traic	eKPMLOQNJ
minutes	fKKLMMOLL
~minut	fKKLMMOLL
app	pFC9GEGD9
home…	rGBDACBHB
librari	fMNKNOMKJ
libr…	fMNKNOMKJ
'library	fMNKNOMKJ
pres…	jGMJHIIFH
to come	uBDD7B5AA
come to	jINJJMDKJ
ha the	lLMMMNRSJ
alreadi	gKNOMNNII
alre…	gKNOMNNII
'already	gKNOMNNII
made	rCEBFHECC
well	nGGDDJFCE
income	qED9BHDBD
lo income	kJGDGLJJJ
mi on	kKQKLLMSA
ho doe	kIOLLRQJJ
the neu	jOLOPPPL8
start	nGEDKKJ8A
فضلك	nEFDBGEEC
من فضلك	nEFDBGEEC
ثاني	hKLLKMKGJ
~ثان	hKLLKMKGJ
قديمه	eOONLONNN
اغنيه	gNOKHMMKH
~غني	gNOKHMMKH
اطبخ	hNLJKIKIH
~طبخ	hNLJKIKIH
اشتري	iLKKGJKII
~شتر	nBEDCFHDE
يحب	rAIGCB8CG
سمك	pEJHFCBDH
يحب سمك	pEJHFCBDH
~بطال	jIKKFIHJF
طلب مني	sIOMJEHNA
^مروحه	iKLHIIJDF
شاشه	hIJKIKJHI
~شاش	hIJKIKJHI
تعمل	kFGHHKDJI
^شاشه	hIJKIKJHI
~صوت	mDGDGHFCE
^سماعه	lHGGGHECE
قلم	pFFFDF8BC
~كبر	kIKGGHIGE
~رفع	eMNLMOOLL
ام	oDGEDHBEE
^ماذا	gMHLJNMJI
قليلا	jNNJDKIKD
~قليل	mLKECIHHD
انفص…	eLONNLLLN
مديري	rFFHIJH66
~مدير	rFFHIJH65
^مديري	rFFHIJH66
~دراس	nEJGDDFGI
بسبب	iJIIKMHLH
رقمي	fNMMJLMKL
~رقم	iJKJHKKIJ
ناد	iIIGKJKIH
موظفه	pDEEBGC9C
^ناد	iIIGKJKIH
نسيت	kIIHIIHHI
~سيت	kIIHIIHHI
^نسيت	kIIHIIHHI
جد	dOPNMONOL
~شخص	iKKJKJIGH
~قبل	iJKKIKIHE
كان	mFJFFEBFF
قريب	nIFEFFJEA
عالق	q9E8FDB6B
~عيد	pHHHGGFBC
سر	iKNMMNMKH
كلمه سر	iKNMMNMKH
ذهاب	cPPQIQOPP
بعيدا	fLNMJMOKL
~بعيد	fLMMMMLKJ
تقديم	gTUTMTPTT
في صف	mGHFGFFCB
مكتبه	hMNMNMIIG
ايه	lLJIJKFKL
~مكا	mILELDKKM
موجود	jFIJKIIIB
غير موجود	dJNNONOMK
^ضاع	uJHHII1GJ
~ستلم	nHHHEFCFH
تعريف	lJLIGHHGF
~عريف	hKNHJKKHJ
مره اخري	kMMLKLMKF
بياناتي	iNOOPNNHC
~حسب	mJNLIHLHC
رب	iLNLMLKGH
~خلص	jJLJIIGFE
قريبا	mIJJJFDDF
cho ngoai	-0A0033KE
'đang chờ	qCJ5BEHPN
'chờ ngoài	qCJ5CEHPN
em ban	rFPEC4DEI
ban di	-6L120025
'em bận	fLQQNLOQN
'bận đi	nFMJEFFNJ
moi ve	-5G5400I7
'mới về	kLPLLHGPL
em dung	rSTQIELUD
ten giay	pQRNCFFR7
giay nay	pQRNCFFR7
'em đứng	eUUTRQSUO
'tên giấy	lUURMOMUK
'giấy này	lUURMOMUK
em ki	hNNPJLLOP
'em ký	cRSSRQNSS
'em ky	dQQRMOQQR
em quen	mDNIIDEMI
mang the	y2I6880J8
'em quên	hJOPNKLOK
'mang thẻ	nCMHIIENG
lam o	jJLNLLMRP
o cong	gLOJMOLQN
cong ti	lJJJHLIOG
ti gan	jJLNLLMRP
'làm ở	pMQQOPKVT
'ở công	sMQLOPKVL
'ty	lJJJHLIOG
'công ty	uKNMINJTK
'ty gần	pMQQOPKVT
'cong ty	iLLKJNKOJ
hoc rat	z0JH8B6GF
rat gioi	z0JH8B6GF
'rất	gNOMMLINN
'học rất	gNOMMLINN
'giỏi	gNOMMLINN
'rất giỏi	gNOMMLINN
di du	-0F2000AC
lich	-0C2000F6
du lich	-0G3000IF
lich roi	-1H1121JE
'lịch	pDJGCGAKF
'du lịch	lHOKFIDOM
'lịch rồi	lHOLFIDOM
khong ranh	rDMIAFC48
ranh may	rDMIAFC48
'rành	fLQOLMMKL
'không rành	fLQOLMMKL
'rành máy	fLQOLMMKL
hoi bao	rBMIEJ9PN
co ket	sBLHDI9PN
ket qua	w9AF0FCKA
'em hỏi	eQSRRPQTR
'có kết	fOQOOPMRQ
'quả	nKLKDNHOH
'kết quả	nKLKDNHOH
em ngu	nHLMBDFFM
ngu day	tEMI078DL
day muon	tEMI078DL
'em ngủ	dNPQMMOOP
'ngủ dậy	jKONEKGMN
'muộn	jKONEKGMN
'dậy muộn	jKONEKGMN
em ten	gJPOOKOOM
ten bi	pBKFHEBKE
bi ghi	pBKFHEBKE
ghi sai	oCOFHCANL
'em tên	iLUOOMJSS
'tên bị	kIQJMIDPN
di nop	-GRB313OB
'đi nộp	sNVRGGGTJ
em cuoi	kELMKGLIH
cuoi suot	v5FE786FE
'em cười	hQQQLFMOM
'cười suốt	oILGCAGKJ
toi dung	yVVQELDVC
'tôi đứng	mVVTOROVQ
toi ki	lOORGQFQP
'tôi ký	mVVURTJVV
'toi ky	iOOSHRLQP
toi hoc	u2NFACEMH
'tôi học	gNRKKLMQQ
toi hoi	kDOJINGPG
'tôi hỏi	fQSOMROSK
toi ngu	lLQM7IELO
'tôi ngủ	lKQGHFHPO
toi nho	qMSGABBSJ
'tôi nhờ	mRVSIMHVQ
toi cuoi	nENJCFCNK
'tôi cười	hMQKJJLQP
noi chau	-17AA323D
'nội cháu	hOOPOMIKN
chau dang	jKLKNIEQP
anh trai	v3LHF2BLL
trai em	v3LHF2BLL
don nay	nDUIEHHOK
'đơn này	mTUTJTKRP
cai but	kJNMDLDKN
'cái bút	cRRRORMOR
bien lai	kLNIDODKM
thay the	iJNKKOONF
duong toi	nGMMDJCOK
toi phuong	nGLLBJCNJ
'đường tới	ePQMLPNQQ
'tới phường	ePQMKPNQQ
trang dang	lMONJNMKP
'trang đăng	gVVTSUQVU
mat quay	iIPMJOJOL
^lac	qGNJIL8EL
mat mau	gNUMLOGPN
mat cai	gNPNIOKKO
mat bien	rHHCFLEFE
mat chia	lNPGIMHOM
mat duong	iMPOINHPN
khong chay	-D0BHDB4A
'không chạy	mKDEIJFCE
gay mat	w7C28AE7A
'gãy mất	mLIHJHH8K
ngum	nMEDJAL8G
tat ngum	nMEDJAL8G
'ngúm	dQMNPOPJO
'tắt ngúm	dQMNPOPJO
keu to	jJBMLKNJD
to qua	jJBMLKNJD
'to quá	mHDJLHOFH
day cu	oDAIJGB8O
cu qua	oDAIJGB8O
'đây cũ	iEJPPOIGP
'cũ quá	iEJPPOIGP
sua o	gLMJPPJFP
'sửa ở	lQLLRRKDO
cai ghe	kHEMKKMDO
'cái ghế	iLKNMKJGN
cai loa	jJGNKOJBO
chut viec	mILHELINE
'chút việc	fQPIOOQQH
cho ket	pHEK2LJOD
'chờ kết	iQPNIQMQK
muon uong	jMOPGOHMO
uong nuoc	t9EI2GFI8
'uống nước	kHLPEMKOH
gap chi	kKOH7NHNH
chi quay	kKOH7NHNH
'gặp chị	hLOOHNJMI
'chị quầy	hLOOHNJMI
muon xem	fRRQNPIQP
lai ten	sJMEDHEL9
'lại tên	gSSOKPNRI
muon nghi	mOOKCMJOL
nghi mot	qGID2MEMA
mot lat	qGID2MEMA
'nghỉ một	lPOFDNJOG
'một lát	lPOFDNJOG
di mua	vEMB0A8BA
mua do	vEMB0A8BA
'mua đồ	jOPLCKKGH
muon an	kPPNHNDHM
an pho	-FH50B884
'ăn phở	oNNGBJJJD
muon nghe	hNNOINGNN
nhac	rFJA9FEK7
nghe nhac	rGJA9FEK7
'nhạc	iNNJIMKOF
'nghe nhạc	iNNJIMKOF
muon sac	gLONJOMKK
sac may	v9FF6GG84
'sạc máy	lMKJHMLGB
'em cần	nGJIEJKGH
can cho	jKNNJONRO
dang di	hMOIKLNOL
bui at	kHLHKIAOP
went back	-3L9B20DK
back home	-3L9B20DK
signed	qHJFGEHHH
~sign	tBHADCECF
sign…	yAE5CA736
signed thi	mRSPMHJSP
thi paper	mRSPMHJSP
the card	dQQQPJNRN
works near	u0IDCB2CL
near here	u0IDCB2CL
i good	oDKEHG0OO
good at	oDKEHG0OO
holiday	u3D9565JM
on holiday	u3D9565JM
holi…	u3D9565JM
cannot ue	l9IFIHCJN
computers	l9IFIHCJN
ue computers	l9IFIHCJN
~computer	l9IFIHCJN
asks	jIOMKKGKK
asks when	rNOOHHBUS
got up	s3H8CE3FL
up late	s3H8CE3FL
a uong	nDONJMNJK
uong name	nDNLHJMMP
name on	pDNMHKNMN
on it	nDLMGLNKN
laughs	p6LJHH5EM
laughs a	p6LJHH5EM
i fine	-0862704G
to move	w0HD590HM
move here	w0HD590HO
neu job	nBP8CCHJN
mother ha	cMPPPMOPN
son ha	bPROPQPPR
grandma ha	pIUJQGFOO
friend i	lFKBJLLQM
mi pen	qKNJBN4LN
receipt	lJKJFKFJJ
the receipt	lJKJFKFJJ
rece…	lKIHELBHC
ca key	oHJHGK7GK
identiti	iMMLIKDMH
mi identiti	lRSPINFUL
iden…	lKKJGJCHA
identiti card	lQQOGNDRL
'identity	iMMLIKDMH
'my identity	lRSPINFUL
the right	gMMMMLKKL
right page	gMMMMLKKL
lot the	iJLKLMHBH
looking	gOPMKNMPD
am looking	gOPMKNMPD
look…	gOPMKNMPD
looking for	gOPMKNMPD
not work	p7I9JFEDG
i o	q86DCHBDF
i stuck	nABGEIFMI
needs repair	gLLNMKMJL
lamp	iGHIKLLKG
the lamp	iGHIKLLKG
lamp i	gIJKLOMNI
ask something	mFIDFKGKI
wait for	gOPMKLFPL
result	gOPMKLFPL
the result	gOPMKLFPL
resu…	jLLKIJEMG
drink	lFKGEMHJH
drink some	lFKGEMHJH
some water	lFKGEMHJH
check mi	jKMIGNHPK
'check my	jKMIGNHPK
ret	kMMIHN8JI
ret a	kMMIHN8JI
to buy	fQQPKQPOP
buy lunch	oFLDFFDGJ
listen	lIJEHLHJG
to listen	kJKFIIHNJ
list…	oDG7FKGHE
listen to	lIJEHLHJG
muic	jLLIHNJJI
to muic	jLLIHNJJI
charge	mIKDFHEIG
charge mi	iLNIIKGMJ
'charge my	iLNIIKGMJ
pay the	qMODGNFR2
please let	uDF35C392
ينتظر	vCD5HE7GI
ينتظر في	vCD5HE7GI
مشغول في	oHJHJCAJK
في عمل	oHJHJCAJK
رجع	iJNKMJFKK
رجع الي	iJNKMJFKK
بلده	jJNJMIEKK
الي بلده	iJNKMJFKK
~بلد	qCIACB9EH
قع هذه	q9JLJIJHG
هذه ورقه	q9JLJIJHG
نسي	uDLKIEDLE
نسي بطاقه	uDLKIEDLE
يعمل قريبا	jJMLLGELM
شاطر	nIEKLF4JL
شاطر في	nIEKLF4JL
في اجازه	nGIGJDAIK
يعرف كمبيوتر	y2GFC90BE
يسال متي	fOPPPMDPP
تاخر في	pFIHJ8DGI
نوم	pFIHJ8DGI
في نوم	pFIHJ8DGI
اسمه	kGKKJIEIK
~سمه	kGKKJIEIK
مكتوب	mEHHIIEFF
اسمه مكتوب	iIMLLJFKL
مكتوب غلط	iHLLLJFJL
حضور	tBLJDFGK9
مني حضور	pJPNKHIOE
يضحك	n9JIIEDFI
~ضحك	n9JIIEDFI
يضحك كثيرا	n9JIIEDFI
بخير	-1A451025
انتقال	lKJHJGDJK
يريد انتقال	iMOMLJFPQ
~نتقال	lKJHIGDJK
انتق…	nHIGHEBHF
انتقال الي	iMOMLJFPQ
الي هنا	iMOMLJFPQ
عنده عمل	kDNMMFEML
عمل جديد	kDNMMFEML
ابني في	iJNNKHGMQ
هذا نموذج	aRRRRRORO
ايصال	lJKIGKFHH
~يصال	lJKIGKFHH
مفتاح سياره	fMMNNOGON
صفحه	jLLLJMEKJ
~صفح	jLLLJMEKJ
ابحث	fLMMMNMKK
~بحث	hKKLLMKIJ
ابحث عن	fLMMMNMKK
^ابحث	fLMMMNMKK
لاقي	iLIIILFJJ
مش لاقي	iLIIILFJJ
~لاق	iLIIILFJJ
^مش	iLIIILFJJ
لا يعمل	hKNMKJIOI
صوته	gKLKLLJJK
صوته عال	gKLKLLJJK
مطفا	nEGDGFECD
~مطف	nEGDGFECD
اصلاح	gNLJJLOHJ
يحتاج اصلاح	fNLKLMOJK
~صلاح	hKKJLKLKL
عن شيء	hNONFOKLK
ان انتظر	cQQPIQOPP
نتيجه	hMNMENHKL
انتظر نتيجه	fPONFOILL
~تيج	hMNMENHKL
املا	cRRQMQQQM
ان املا	bRRRNRRRO
~ملا	fMOOKONLK
املا نموذج	cRRQMQQQM
اشرب	iGLJFLKJI
ان اشرب	dNQOIPPPN
اشرب ماء	iGLJFLKJI
لاخذ	eOOMNLLMM
للبيت لاخذ	cQQPPNNPP
لاخذ ورقه	cQQPPNNPP
ان اري	gNNNINMNM
اري موظفه	lIIJFKFFH
اتاكد	iLMMGLLJH
ان اتاكد	ePQQJPPQM
~تاكد	iLMMGLLJH
اتاكد من	iLMMGLLJH
من اسمي	iLMMGLLJH
ان ارتاح	kJKIJJIJH
ارتاح قليلا	eOOOHONMN
ان اشتري	eOOOIMPOM
غداء	kMIGDGKFE
اشتري غداء	jLMKGLIKJ
ان اسمع	hNNFKMLNL
اسمع اغنيه	mJJBHHFHH
اشحن	fNNKINMLL
ان اشحن	cRQOKQQQP
~شحن	fNNKINMLL
اشحن جوالي	fNNKINMLL
ان ادفع	pUUQKOSUB
ادفع رسوم	pRRNJNPQ1
احتاج ان	hLKJILMLI
^احتاج	jJKIHKLKG
ساعدني ان	hLLJJMHLH
cho nguoi	-CF189G90
'cho người	lLNGHJNJE
nha khai	jHKIMGHNO
nguoi ngoai	hKMKLIKRL
quoc	nBLCEEENH
ngoai quoc	jILKJFIQJ
'người ngoại	aRRQRRRSR
'quốc	mKLJEBFKC
'ngoại quốc	bQRQRORSQ
^mau	mCHDFNOJJ
homestay	fPMKPTLSQ
khach tay	hMLHLQIQP
'tây	jNMJIHKMM
bao khach	eRTNNQSSU
quoc te	cKPOQQPQP
bang giay	cURRSTTUM
'quốc tế	bRQPQRRPQ
sinh vien	aOQPRRRRQ
thue	rICADHBI8
^sinh	aOQPRRRRR
'sinh viên	gTSPTUTTR
'thuê	gOJKNPONM
di khai	qNSNGFDOG
luu dong	kKKGHILDI
'lưu động	ePQOOMRLN
cu nguoi	gKJORRQRN
thon	tGJIFLH53
thon ban	gVVVVVVVN
ban khai	hUSVVVVUO
tu khong	qVVVDVVVO
'cử người	kSOVVVVVV
'thôn	gNOOOPOJI
xa khong	aRRRQRRRR
ra xa	nSKVQSRVP
^vung	mJNLORJPS
'ra xã	iUOVTVUVV
tan nha	fUSTVTVVT
^giao	dRRQSRRPQ
nguoi vo	fVVVPVVVV
vo gia	nMVVMPTVV
gia cu	fVVVPVVVV
chet khong	jJKLFOOMK
than nhan	rBJAHGGIC
dung ra	cQPQOQRQQ
'chết không	cQRQMRRRP
'thân nhân	lPSPMQPUO
o xa	rHEEHDEAB
tu cho	uKVGDKKOQ
cho ba	hLOMININF
ki ket	gQQQNPMQQ
'ký kết	cUTUTTTUT
nha khong	kGKIKHJGH
'nhà không	bPQQQPPNP
nha lam	kKGKFEKJL
'nhà làm	bRPQONRQR
voi nhau	cQQQRQRRR
nhau o	dSSKSSSTQ
bo ve	aQSSSRSTS
ve cho	ePQQORPQP
cho dang	fOPRMRQMR
ma muon	iSUSHRJTK
muon ki	bQRRPRRRR
ki giay	hTVVUUUUU
giay ket	gORQQPPRP
'mà muốn	jUVVNULVQ
'giấy kết	aSTSSSSTS
cong chuc	hQRPKQSSO
chuc ho	ZTTTTTTTS
to dan	tEDECHFG6
dan pho	oJHHJMKKA
lam thu	gQROLMOTJ
'công chức	bTTSSTTUR
'tổ dân	gQPOQRQQJ
'dân phố	gQPOQRQQJ
'làm thủ	mUURNRTVL
ghi so	oMRKPMJVM
so ket	fUUTSVTVO
'ghi sổ	cUTUUUSVU
ong ba	-7E4B23GH
'ông bà	jMMNKLGMN
phuong lam	dRRQNSRSP
'phường làm	dUTSOUTUS
buoc	jSUPKUSUL
lau nam	uGOPLQNVN
chua khai	eGORQQPQQ
'lâu năm	fUSSRUSVT
sinh co	bRRRHRRRR
'sinh có	gVVVLVVVV
cho vo	qEJEC8LHI
'cho vợ	mLPMJGRNP
con moi	oOUSHHNUJ
mat chu	oJUNMLLSG
'con mới	kUVVOLTVR
'đem	hONJINMMJ
chua dang	gSSSPQNRS
hon muon	bSSSPRSRP
co ten	lQQOKOHUD
'chưa đăng	dVVVUUUVV
'có tên	hVVTTTTVM
sanh	gKPPKLJLJ
khai sanh	jNPMLMKHK
muon dung	kMSOLKHUR
ten cha	gRSOMNLTP
trong giay	oUUQRNUUH
'trong giấy	dUUTTTUUS
hon thu	gMPOJPNKG
mang ho	gVVRPOMUK
'thú	aRRQPRRPP
'hôn thú	aRRQPRRPP
vo chua	nMTUMDTSK
cu con	bQRROOPRQ
la con	pEMEECGEE
con nguoi	fOUONMQUI
nhan cha	jMPMIDHLN
cha con	uFJ2A6GB5
con vao	cTURSQOUR
^gop	oKNKLLHL9
'gộp	fSSOPQQRK
be vua	iSURKOLST
vua chao	iSURKOLST
chao doi	iSURKOLST
hop	-41039A30
'hợp	rKIHEKHJC
hai vo	iMMJJIMLM
di dang	gQQQNPRPO
'hai vợ	cRSSQQSSS
'đi đăng	bRRRPQRRQ
lay vo	jMVVSPTVV
dinh can	eLTTQORTT
to chi	qKQKBIRPE
hon ben	gOQOQMOSM
ben nao	gTTUUVVVT
'hôn bên	iRUTVNRUR
chung may	jRUQOUVQK
gio muon	eSTUNUSST
hop phap	hPPPNPQLN
'hợp pháp	aTSSRTSST
cuoi roi	hMJMNKMTO
xa lam	jULVUTTVQ
duoc hong	aORQORQRR
'hông	aQRPQRQRR
qua mang	oVVJKKVVK
^nop	kPOIPNOPA
'qua mạng	iVVOOOVVP
cha cho	gMQMJJJLN
xet	mCIKJDHLJ
^xet	gHMNNKIPN
'xét	mNMKMNLNI
con ruot	fLPHLMMJF
sinh de	eRRRQRPRQ
ong ay	oCNDFCGGJ
thua nhan	jIPIIGJIO
con roi	iJMNINION
rieng	xDI6ABCEH
con rieng	pJNALDLJM
'riêng	mNODMIMMO
chong cuoi	iMRMJHLTO
bo sung	xBG3HDDD6
con de	pIJECJERK
hon nhan	mJEGEHFLJ
'bổ	iRQPPQQOI
'con đẻ	eOPONRMUQ
'hôn nhân	dQOPOONRQ
nguoi lam	lGMAEIFMI
lam chung	mGK9EIFLH
'người làm	iJPMJJJMH
'làm chứng	jINLIIILF
'công nhận	jNHKLNLMG
gia han	lMMLMMOF4
han tam	cRQRRRRRL
'gia hạn	hPPOQOQKH
'hạn tạm	iVUUUUVVR
nguoi mi	oHOCFHFNH
o lai	oCKEIDCEC
them mot	nFHDCHHFH
'ở lại	kEMHINLMH
xin keo	bQQPNQQQP
lai cho	fQQKMPORI
trong ho	jNRPOSSTG
kieu	uGMG9IECC
viet kieu	qMNKCJIJE
thi thuc	kOOPGOHIH
'việt	oKLLHECLF
'kiều	fRQQONKOQ
'việt kiều	fRQRONLQQ
'thực	pNLLJPJNI
sinh muon	mUVJGJTVQ
sinh thi	jRTTHQNUN
thi lam	jRTTHQNUN
can lam	iSURJPQUJ
roi ra	nNONJSQTF
chau duoc	gUVUVPLVR
'cho cháu	pVVJJMIVN
sinh doi	fTRRRUSUR
chong tre	oHVMMDIRT
man giay	qBPICAJQJ
'mần giấy	eNTOOMQUT
ho me	nVUNIKGUE
ho kinh	iGMJGNOKG
^giai	eOONPPPLN
^cham	gKOMHPFNK
nghi ban	kMMHOQOJK
tra lai	gUUTTVUUN
lai giay	zUVPSOLSF
giay dang	kURQSTUNT
'lại giấy	iVVTVTSVT
'giấy đăng	aUUTUUUUU
chu quan	hKRLSMRRH
dong ho	kJLKLLIOD
doanh cua	jJQJQLQQL
cua ong	nGFGJIJIH
'của ông	eMPMQQQNM
nhuong	mDKGGLLCF
sang nhuong	aSRSSSSSQ
nhuo…	mDKGGLLCF
huy giay	jUUTTVUUM
phep quan	iVVSVRVVQ
^sang	hOKIOMKQG
'nhượng	ZSRSSSSSS
hoat	hJJIJPPMI
hoat dong	bPRQNRRPN
^thong	iMOLJPOED
'hoạt	bPPPQRRQQ
'hoạt động	ZRRRRRRRR
ngung buon	gSUTUUUTP
buon ban	kRTTTUTTO
vinh vien	gNNKPQONH
nop lai	rVURVVUTC
^ngung	oUPGMLUTF
'buôn	mQNMQTSUP
'buôn bán	cSTTTUTVV
'nộp lại	gVUUVVUVN
cua tiem	mMKGNONMF
doi ho	oTUSNOMT8
chip	nKLHLMOJ9
gan chip	cQPSQRPSL
'đổi hộ	bVVVVVVVS
mat ho	vQUQNRJO8
cuon	vIPFHCDG8
'mất hộ	lVVVUUNTL
'cuốn	dQTSQSQTM
chieu o	mJOISQOTG
ha noi	w7FGEMJJ4
'hà	gNONOQPQI
'hà nội	gNONOQPQI
'có căn	eTTTQUSUQ
so thong	ePNNNNMMN
thong hanh	ePNNNNMMN
di nuoc	fNNMNNMMK
'đi nước	aRRRRSRRR
tam thoi	bRSPRSRSR
bao o	cPPOQRRRQ
'báo ở	cUTSUUTVU
bao nghi	kKKEIPMHH
'vài	mJNJKKINB
sinh con	qJKKDGDEA
^di	v7F75DA57
phai bao	mRSOPSSNL
'thuế	lOMMNRLPH
he co	cQOOPQQRL
lam don	kNSEINJVF
'chủ hộ	hKPJPMOJK
'ít	bVVVUVVVT
cua hang	gKJNOPOOJ
ki kinh	gQPMPPPNI
muon ban	fPPONNOPO
cho thue	jPPNPQPRO
thue phong	aRPPQRRQR
phai dang	iPPNPQPRO
'cho thuê	cTTSTUTUT
thanh lap	gOOLLPPJF
^thanh	eNONNOPOJ
'thành lập	aRRRQRRQN
nghiep	jJHHHKLJE
muon lap	dRNRRTSTQ
'nghiệp	iPLLLOOJL
lanh bao	ePPOKQPQP
hiem mot	gPPLKKQQP
mot lan	nIK9DIKOD
'lãnh	qELEHLJKF
'hiểm một	gTUSMUSUS
'một lần	ePPHMRPRM
dinh cu	iLPPHQOQM
'định cư	gSUVNVSUR
du tuoi	iLOOOOMPJ
ve huu	gMOPQQNQK
thieu	hLNNNNLOE
^du	nIHIJLKIE
'thiếu	gPQQQQNRI
don de	pCRPMJPON
de nghi	t4GHGFKHA
hsb	iLQQOPRPM
14 hsb	eLSSOQRPO
^don	r9IJGBEKK
'đề	gMMMLMMMJ
'đơn đề	eSRRQRRRP
'đề nghị	gMMMLMMMJ
nghi viec	fTSSUTTUS
so bao	jVUUUTUVT
'sổ bảo	eVVVVVVVV
xuat ngu	bRRQRLRQQ
'bộ đội	ZRRRRRRRR
'ngũ	iVVUUVVUU
chot	dKPOPPQPL
chot so	dKPOPPQPL
so xong	dKPOPPQPL
nop dau	mDQSRRPQG
lanh tien	oJPMPLSRK
^chot	dKPOPPQPL
'lãnh tiền	hTUTTTUTR
tro an	lVVVVVVUJ
mam non	iJMHNJJMJ
'mầm	cOQNQONPP
5 tuoi	dUVVUUUUS
dac	dNOOMPOKO
dac biet	hJNJNMKMN
kho khan	dKPMQRKPQ
'khăn	bSTSUTRSU
'khó khăn	bSTSUTRSU
truong mam	jNRLPSSPM
cong lap	cRTQTTSUR
^tro	mHJEKKIJH
duoc nha	kFPJLMHLR
nha nuoc	oCJHKJFGM
'được nhà	dOQPSRNQS
'nhà nước	gNMPSRNLR
doi giay	dRRHRNQQM
nhan khuyet	iUURTSVUK
'đổi giấy	ZRRRRRRRR
tat ghi	ZRRQRRRRR
sai thong	bQPPQQPPQ
rot mat	jLONLSQKL
^rot	lFIFGGGGD
cap doi	kPQMNSTSI
nhan muc	hUUSRTUUM
muc do	bRRRRRRPJ
'cấp đổi	dUUTUUUUT
'mức	kNNOOQOJG
ghi nham	kJMJNKPOG
'ghi nhầm	aRQRRRRRP
khoan gieng	fOPOQQPOM
^khoan	fOPOQQPOM
thac	bPRQRPRQQ
khai thac	bPRQRPRQQ
vuon	lGIHKJHJH
'vườn	eMMOQONOO
sinh hoat	kFHHNONLI
'sinh hoạt	fOPNQRSRP
tom	kFIJIKLGI
^hut	fLMNNNOLN
dung cho	oGDJGNNHI
to cho	vVJHJKRPF
tat nang	gNOOMMQMK
tui bi	pCDGGCGJH
tan tat	lHPJEHRQJ
nhan nguoi	dOPOPPPPK
nguoi khuyet	mQRLNISSE
de di	gSUSTTUUO
'nhận người	aRRRRRRRN
'người khuyết	dTTSRTUUO
'để đi	cVVVUVVVT
dang huong	kIKIFFMKH
'đang hưởng	kORMLMUSP
chon	iIJIJNKFG
tien chon	dSSPQSSQR
chon cat	dSSPQSSQR
cho doi	kRLNRRQOF
doi tuong	mQLNPRQOE
tuong bao	dSSPRSSQP
bao tro	iOPMNONNJ
tro xa	cSSPRSRQR
'cất	lOONIQHQN
'đối tượng	hRRPRSRQH
'bảo trợ	bSSSQSRSS
'trợ xã	aSSSSSSSS
ho nhan	fNRPOSSTQ
nhan nuoi	jKQMJLGPP
nguoi bao	hMOLNMLUS
cu mat	nIPMLJCIB
hau	dQQOORRRK
lo hau	cQRPORRRN
hau su	cQRPORRRN
'nhận nuôi	bORPPQORQ
duoc gi	lLLPKMKOP
'được gì	ePQSOQPRT
ma chay	uNEGNIKQE
chay cho	sTFPURRSF
nguoi huong	jUKUTTUTQ
quyet	oEGFCJHH9
quyet dinh	lGJKGLKLF
^quyet	cRRRRRRPH
'quyết	eONNMOOOM
'quyết định	cRRQQRRRQ
^che	pFJOPLOH3
^nan	iMKILRQSL
mua ban	fOOOQQPOH
'mua bán	ZRRRRRRRR
bi bao	iKRJJIPRQ
tam o	kHNGDENGI
nha minh	lMOGIKFQP
can bao	hHPLNLNQP
ve khan	cPRLPPQSR
chuyen nha	hPQRKQQQP
nha thi	eQQRSRRQQ
'chuyển nhà	fVVVVVUUV
so tro	iTUOQLUVE
sang phuong	bVVVVVVVR
phuong khac	bVVVVVVVR
'chuyển hồ	mVVVVUUVE
hang thang	eLNKOOPLM
thang co	jQPITSRQP
mat khong	qETLDEBQQ
'hằng	bPPPQPQQO
'hằng tháng	ZRRRRRRRR
'mất không	gSUTMNLRT
so huong	gVUUVUUVL
cap xa	aSSSSSSSP
hoi di	aRRQRQRQQ
di noi	iQUTSNOUP
noi khac	hKLOHPPNN
'cấp xã	bVVVVVVVU
'nơi khác	eRSSQSSSN
tiep nhan	aRSSRRRSO
nhan ho	cOQSORRSN
tu noi	aRSSRRRSO
noi cu	aSSSSSSSM
chuyen ve	gSSRRLGSN
^tiep	aRSSRRRSO
'chuyển về	bSSSSPLSR
thay doi	kJKGJNMLL
doi noi	cOOPPQQMM
tru doi	ZSSSSSSSS
voi nguoi	ZRSRSSSSS
^thay	qHLGBCCLN
'thay đổi	dRRRRSRRR
^lay	vAJA65GBG
so quan	kVVVVVVVH
xa cu	dRSSRTQQK
^rut	pSQQTVUVC
'ở xã	kMKKNNIKK
di chuyen	iPQJLOPKI
nvqs	iOPMNPOOL
da dang	mTTPOVVUV
ki o	kOMMMOLII
roi nay	fUUQQVVVV
nhap khau	hNNNJNNMH
khau ha	fVVVUVVVR
'đã đăng	YVVVVVVVV
'ký ở	cQQQRRQRQ
'nhập khẩu	iVUUSUUSR
nhan dang	kQQOOTUTO
ki nvqs	gSTRSTTSR
cu di	cTTTTTTTT
'nhận đăng	ZVVVVVVVV
su cho	cQRPORRRJ
o viet	nDMMFCCQL
viet nam	s7IJ8G9NC
'ở việt	dNQQNPMTQ
qua doi	mHIMDGGLE
'qua đời	lLMNHMLNI
nguoi lao	bQRPRRRRO
ben nay	jPTKLQQUL
'bào	hJQKKMKPR
ngoai ve	ZRRRRRRRR
ve nuoc	hVUVVVVVP
yeu cau	iLOODIPPB
'yêu cầu	bQRRNPRRN
nguoi co	kHFEJNIPF
co quoc	bUTURTRTR
quoc tich	nGIJANBGB
'người có	kMLKLQMTG
'quốc tịch	oKQMHLGOH
nhan vien	eOPNPQQOL
'nhân viên	fRRORTSQQ
ngheo	-516559A8
'nghèo	jJHGJJLKL
soc	hJNKKNPNF
cham soc	hJNKKNPNF
'sóc	bQQQPQRQM
'chăm sóc	bQQQPQRQM
mat ca	pGLGIGDCJ
nhiem	lKPEHKIJH
tro muon	fPNMNPPNI
muon dieu	bSRQQRRSQ
dieu chinh	kMIHIIKKF
'chỉnh	fSPPPRSQO
'điều chỉnh	eSPQPRSRP
17	jVUVUVVSR
ki nghia	kSRSSTTQR
'ký nghĩa	eVVVVVVVU
'bù	hUUSTVUVV
18	qDIABDFML
18 tuoi	pEKBCEHNM
'18 tuổi	nLOMKNJUR
cho cong	cQQPQQQOJ
cong dan	bQRQRRRPK
'cho công	gUUTUUUTL
lan dau	kEIELOPJM
'lần đầu	bQQPQQRNP
mua the	gNQPRQRRR
the bao	sMSROSSSO
te cho	cTTTUUVVU
'mua thẻ	eUTTVVVUU
'thẻ bảo	gUTTSUUUT
bhyt	pFHFFHE97
hiem de	lQSQOTUVM
kham benh	dUVUUUVVT
tu nguyen	mFIHDJHJB
'nguyện	iNMLFLJOL
'tự nguyện	nNPNFNLQJ
kham chua	dNOPPQPML
chua benh	dNOPPQPML
'khám chữa	cQRRRSSRR
'chữa bệnh	cQRRRSSRR
nguoi gia	oEFDIEKC6
75	jKMIGMNJE
xin the	iTTSRUUVJ
the bhyt	kTTQRUVVJ
'người già	lIKKKJLJF
that nghiep	kMLKMNOLE
nghiep muon	aTSSTTTTU
muon co	qMHHCJHRF
'thất	nPMLMQIMI
'thất nghiệp	gRONORRQO
'muốn có	oTQPJTRVO
^nghi	aQOQQQQQQ
cho thoi	iKRKKPQJL
'cho thôi	dPSONRSMS
xong lam	hOONPPQQJ
'xong làm	eTQPRTSTQ
cap that	kUTTUUUOG
em duoc	kOQKJMLKT
duoc lanh	cSRPRUTRS
duoc may	nTTTTUULH
^duoc	kUTTTVULI
'được mấy	aUTTTVVTS
mat viec	cSUSTTSTP
lam can	vGROJGGMK
dong bao	kRSRPTUUM
de co	jRSRPUUVK
co luong	lOPONPRTK
'có lương	hSTSQTTVO
nghi cong	fILNNNNNN
hiem xa	ZRRRRRRRR
doi phuong	aQRQRRRRR
phuong thuc	aRRRRSRSR
dong tu	gKMMKPOPO
'phương	nTRFPUTTK
'thức	fSSSRUTSS
cap so	ZRRRRRRRQ
bhxh	jOOMCIFPJ
so bhxh	jTQQQQPSF
tham gia	dVUUTVUVS
'cấp sổ	ZRRRRRRRR
luu so	dLONJQPQQ
lam hoa	aQPQPRRQQ
hoa giai	rAH8BCJGB
giai vien	tDDE7IGB8
vien to	fSSNQQSSQ
'làm hòa	dTTUPUTTT
'hòa giải	rDHACEHED
'giải viên	iNNNJPNMK
'viên tổ	YVVVVVVVV
sach	-58A37280
danh sach	sDIDF9HF5
'sách	lIJJJNJLF
'danh sách	gOQOQPOPJ
'nghị công	bQQQQPQQQ
truong ban	fIRRQRQQK
ban mat	fIRRQRQQK
mat tran	fIRRQRQQK
tran de	fIRRQRQQK
giai moi	mKRRORRQJ
'trưởng	cPQPPQQQP
luat su	oIGKLLJFK
huu muon	eROOOQPRP
^luat	cSRRPRRRR
'luật sư	fPPRRRRMR
sung thanh	eQPNRPOOL
thanh vien	oPNJILMKB
to hoa	sBL8GDLLI
'thành viên	kUSSSUTRJ
'tổ hòa	fMQKPPQQQ
di hoa	rHNFCIHDF
'tín	gQPQOSPQR
'nhiệm	iQRQNRQON
'đi hòa	fPRRNSPNN
ra quyet	eMPONRRRP
nha sap	jGJILMLIL
vuong	mK9IJHKBJ
xay nha	lHHGKGHDH
^xay	fNKKNLKIO
'xây nhà	mJJIIGGIL
don xin	nPRQJJNON
'khô	fMNMNPPMM
co thu	hNNJNOPQJ
khu	gKLHMPPLM
trong khu	hLMKMOPQK
khu tap	iKLIMOPRJ
thoi han	gSSRMRSRL
o tro	iTSSORSUH
'thời hạn	aTSSSTSUS
'ở trọ	dTSSSSSUQ
tro gia	gUVUUUTVT
so tam	ZRRRRRRRR
phat khong	fKPMNOMQM
'phạt không	bRTPORRTS
kt3	s9C95CE67
qua han	bPPQQQQQO
^kt3	iJJJJKKGH
hop dong	rCEBEHIDA
^hop	hLLLMLMNJ
'hợp đồng	iNMNJOLNH
noi kham	cOPQQRQNL
benh ban	cOPQQRQNL
ban dau	cOPQQRQNL
rach nat	fRUTSSSTN
cai khac	aVUUUUUUT
'rách	fPRPPNQQO
in sai	bVUVVVVVV
sai so	hPNOQQPPN
so can	bPQQQQQQN
'sai số	eSQSUUSSO
'số căn	ZRRRRRRRP
doi ten	nRTNOINUG
cai chinh	gUVTTQRVM
cap nhat	bPQQQRQQM
nhat so	aQRQQRQQO
'đổi tên	dUUSTTUUQ
'cải chính	ZUVUUSTVU
'cập	cQRRRRRQI
'cập nhật	cQRRRRRQI
vssid	dOPLNOOLN
hien sai	nKJFHKIKE
ngay sinh	jMMKMNNNL
^app	gKNLKNNMI
xa qua	hTUVVVVTM
xin doi	jTTQMOJTH
'xin đổi	iVVTQQOVQ
xoa ho	nPPPQSROC
xoa ten	gPKPOQPQJ
ten khoi	fRKQRRQRK
khoi ho	kJGMOKPPJ
'xóa tên	bRRRQRRRP
'khỏi hộ	bPPQRRQRP
ban nha	nKNNFHLPC
nha cho	kMPNEINKD
cat khau	mLPMFHMK9
'bán nhà	dRSRMPSUN
bi xoa	dPSRPRRSP
^ra	hLOOLRSPN
khong nhap	fOQRQQQMF
^cat	eLNNLONKI
ten thuong	gSVTQTTUR
thi phai	hSUTQTTUP
ct01	fMNNOQQPM
khai ct01	fVSSSSUUP
the tam	nUORPOUUF
cho chong	nSUTOHUJP
toi nguoi	jOUOJFRUO
'thẻ tạm	eVUUTSVVS
bao lanh	gLPKJLMPO
chong ngoai	cPRSROSSS
'bảo lãnh	ZRRRRRRSR
uc	jLSIHOJRP
uc muon	jMTSKRLUT
'úc	hSVSQOMUV
chong di	lQUVRIUJR
di bien	jKMHKMNCK
'chồng đi	cTVVTOURT
'đi biển	fRSRRUSMQ
ban xa	bRSSRTQQQ
xuong lam	fLLNMPPLN
voi ong	jPURQKMUS
gia khong	mKQNDGLML
'già không	jOUUMLLOR
cong tac	iKKJKOKNC
khai khai	jVVUVVVVQ
'tác	pKLIKQNOH
khai voi	bRQLRRRRP
du hoc	hJPNLPNII
hoc khai	aQSRRRRRR
khai tam	bQRRQPRQR
'du học	cOQPORPMP
'khai tạm	aRRRRRRRR
lam cong	fMQLLRQPL
^thue	fOLKONOMI
len ha	gLPSMSPSR
noi hoc	iGNQKQNRQ
ki cho	qOPPLIRFJ
'nội học	cQRRQSQSR
vneid	-43045033
tren vneid	dONNLOPOO
con theo	oNRGGDGMA
theo bo	kOSJPIHRQ
lam an	fSROOMRPQ
ve ha	mUTUVVVVH
nhap ho	rVRQUTUVF
^nhap	mKLFMGNIA
'nhập hộ	eVUSVUVVT
vao ho	qLRIMHFS6
me vo	nMQHLFEIC
o do	dMPRNSPPR
co ho	hSUUTVUVP
dia	fMMLIOOJM
dia phuong	bPRQQRRRR
'địa	hNMLJMMJL
khau de	jUVVOUSVM
de cho	jOQQLROSK
dung tuyen	jPQPMQPNK
'tuyến	fRRRQSSRP
truong cap	kNOLNPNLI
cap mot	eSTQQTSSJ
moi xin	eSTQQTSSK
giang day	fLQPOPNNL
^truong	nFJHIJIGF
'trường cấp	fRRQRTSRO
'giảng	aRRRRSQRQ
truong tieu	sGPPRUMTP
tieu hoc	lEJKMNGMK
'trường tiểu	gTSSTVRUT
'tiểu học	dPNOPRNQP
'đã có	cVVUVVVVV
truong quoc	dLQQRQOOQ
giao vien	dRRQSRRPO
vien truong	gORMPSSPL
so vat	gJMLKOLPN
vat chat	gJMLKOLPN
hoc can	mVVVVVVVM
'học cần	aVVVVVVVV
^sap	lFPLMRLJN
'cũ mất	iTVRTUKRO
xac lap	eMRKPNNMK
lai viec	fVUUTVVUV
viec ket	fVUUUVVUP
ki truoc	cVUUUVVUV
truoc day	jPONKRFRM
'trước đây	bRRRQSOTS
nhan lai	kNPJLKKGB
'nhận lại	dUUSTPTOO
cuoi nam	lJQRMNOOL
1980	dORRNMNRP
'còn sổ	dQSSPQOTR
do cu	oOUULTLOD
mat so	nKRPIPNEB
goc	sFGJFLGI3
so goc	mKOMJNLM9
goc khong	lNTSKRKOE
'mất sổ	lTVTRQTKM
'gốc	hOONMPNPJ
'sổ gốc	hUUTSUTTN
cu ba	kLNIPQPQR
cho co	lUTORRUVJ
vi het	nQQKOOQMH
co khai	oHLOHPGTJ
hoc ba	kSUUTVSVP
'bạ	aRRRRSRSQ
'học bạ	cUUUUVUVS
co chung	cSSSSTNSO
chung minh	wHKCBGAI5
minh nhan	eTRSPTMRO
nhan dan	eTRSPTMRO
'có chứng	XVVVVVUVU
'minh nhân	ZTSSSTRSR
'nhân dân	ZTSSSTRSR
sinh ma	fUVRSRMVR
tuoi chua	jNMQQNLTP
'đòi giấy	hSULTRQTM
40	aRQRRRRRP
moi di	eRRRQQRSM
'mới đi	aSSTSSSSR
xua	kQTQPQNSM
hoi xua	hQTQSQOSQ
de o	mJTSRTSUP
khong lam	nMPQIROOD
'xưa	eSUSSSRTO
'hồi xưa	cSUSSSRTR
'không làm	fRRSOSRRQ
ten trong	mUTRPQSUE
trong so	nRPIMRJTF
so khai	jPQKMHJNE
'trong sổ	cTSRSTRTQ
ki giam	ZRRRRRRRR
ho cho	jOM9LKPPG
nguoi mat	iMPBJNQRF
mat nang	eVVTVVVVR
nang luc	eVVTVVVVR
hanh vi	cQPPOQRQP
^giam	kNNEPOQN8
'người mất	cQQIPRRRN
dung giam	jRSIROHSN
#abduct+follow	cRSHRRRSM
nguoi giam	lKQCOQRSB
duoi 18	iIOHJJIRR
'người giám	jRTPSSVVM
dai dien	pIGEGJKKE
dien theo	bRRQRRRRN
theo phap	ePQOLPOQL
phap luat	ePQOLPOQL
^dai	hNNLLNONF
'đại diện	dQQNQRRRO
^trich	kMJMMNKMF
nhan thuc	oVRNVVVVH
lam nguoi	mUTISSVVD
tu nhan	kUUSQSSUD
het hieu	lVUUSTUVK
'hết hiệu	dVVVVTUVT
#abduct+smoke	jSHKQLTTI
khong du	mSSSLSQOF
ngung giam	mUPGMLUUH
khoi benh	hSNMPLTTN
ngay thang	fKNMNOOMM
nam sinh	iJNKLLMML
^sua	gHKJNKPLN
dan toc	iJOHHMHD9
hoac	dPQOONNHJ
'tộc	iRLMLKIKJ
'hoặc	eSSQQOONO
sinh voi	aTUUVVVVU
lech	bTUUVVVVU
cuoc lech	bTUUVVVVU
tu ho	lVUQMOJVG
trong khai	hRTPROOTO
xac dinh	iNQHIIHOK
dinh lai	gORJKJIPL
'xác định	mTTKKMJPJ
tich khong	hTSQPTOVL
thong nhat	iTUSRUUVK
da li	fSTRPRRUN
hon xin	cVVVVVVVV
giay doc	kQUSRQTTQ
'giấy độc	cUUTTTUUT
cu het	lRRJPKNNL
han xin	fVTRSSTTN
xin cai	fVURQOOUQ
'cũ hết	eUSRRRTPQ
#device+murder	sTPJSVVSD
than de	iNVTSNUUT
nhan hon	iUUOUVVVM
xin via	jVVNVUVVN
vi mat	cOPPNRQOQ
2016	ZRRRRQRRQ
truoc 2016	iSVTVQTTO
ban chinh	gTUUUVUSO
1970	eORQOPRPQ
cu cu	fQTRTSTVS
cu gio	cVVVUUUVV
con luu	bRSSQSQQQ
nhan cham	bPQQPRRRQ
cham tre	fVVVQVVVU
^muon	fLONINNNI
'nhận chăm	ZRRRRRRRR
muon don	eOSSNPHSS
trung tam	kMNLLPNLM
tam bao	bVVVUVTVV
ve nuoi	jORLHIJSU
'trung tâm	fRRRPSQQR
nuoi chau	kHRFLGEON
soc thay	hJNKLOQNG
giay kham	aQRRRQRRR
'thay thế	bQQQPQRQM
'giấy khám	ZRRRRRRRR
dem ve	iNQPIIHRR
can can	pJOFFBKKD
tre co	fSUNRQTUT
hai xin	fSUNUQTUU
luc hoc	eLSPSMRRR
nang can	fKRPRMQRQ
mat bang	nIGEKDKHH
bang tot	cPPOPQQNO
tot nghiep	dOOOOPQNN
'mất bằng	jSPPSSOKR
'bằng tốt	iUVTSVUNT
'tốt nghiệp	bRSRRSRMR
mat xin	jOQIOMNSK
ban sao	vHFGILEI3
trung hoc	jFNMLOMOG
hoc co	iHNMMOMOI
'trung học	bRRQRSSRP
'học cơ	bRRQRSSRP
that lac	aRRQRRPQQ
'thất lạc	jVUVVVMRP
xin sao	ZVVUVVVVU
van bang	dSQRTVSSM
theo so	iVUNTPOVI
so cap	fUTUSVTVP
'vị	fVVVVUVVR
'theo sổ	eVUTVTUVQ
cap ban	hONOQROPI
sao van	cSQSTVSSN
bang chung	kPKFNLNPI
'cấp bản	aTTTTTSTT
dang hoc	hNSLRMJRR
quan khac	hOSLRMJRN
que ra	jKONMLGLN
ra ha	gLPPPTPTJ
hoc tiep	hHNQMRNRQ
sang truong	ePNMPPNQL
truong cong	cONNQROQO
muon doi	kLOLFCJON
'muốn đổi	fRTROMMTR
hoc truong	aRSSRSSSR
xin vao	aQRQRRRRR
'xin vào	gTTRSTTUQ
'làng	eOOMOOPOM
xe moi	lMKIJLONF
'đăng kiểm	iLIGMKOKI
'xe mới	cSRQRSTSM
^trung	hMNLMPPLM
khi dang	gNOLNIONM
co dau	oEGACMLMG
'đậu	eNMJPONPO
hop tac	rJKCKJMJD
tac xa	kNPHOMQNH
xa nong	bRRRRRRPQ
nong nghiep	dRPOLQRSQ
'hợp tác	gRSRSTTSQ
'tác xã	iTUTUVVTS
'nông	gOOOOQRMK
'nông nghiệp	dVTRRUVVU
ki hop	iVTUUVSUS
'ký hợp	ZVUUVVTVU
sap nhap	fQRORNSRO
'sáp	cVVUVVVVU
'sáp nhập	cVVUVVVVU
nong dan	hNMNOMOLH
dan van	hJLDNHQIG
htx	iNLKPROIG
'nông dân	dRSQTTTQL
ma so	nIHBGFJKC
'mã số	gRPQPTORN
chia dat	hHONNKKQP
'chia đất	bORRQQPQR
da khai	dORQROQPO
ca hai	jNPORORNK
ki lan	kNPNUUUQV
da mat	jNTMMOPNC
'đã mất	jUVSUVUTM
nguoi da	oOVNUTVSE
'người đã	fUVTVVVUN
tu dang	hQQQRTSRH
hoang	nOLHIIJPD
dao ao	hJPHJOMGJ
nuoi ca	eMQNNOOMN
'lúa	gOKKLKMJK
'đào	aQRQRQRPQ
'trồng	lJGGEGGFE
mot phan	kHKFINLEG
ruong	rDDBADADC
'ruộng	jKKKIMKML
lua chuyen	jNHHKLQON
^ruong	jJJHHHFKI
muon trong	kOMJJJLSL
trong cay	dMOOMQQQN
so thue	nIHBGFJKD
ca nhan	jNOMSNOMG
'số thuế	dRPQPTORO
'cá nhân	gUTUVVUSN
giam tru	hNNDKOLNO
co ma	iIHILNKQI
thue nha	lMKKOOOLP
nha phai	lQPNNQQLJ
'thuê nhà	dQQPSSQSS
ke khai	dPQMQOSQO
nguoi phu	jHIFINNMI
phu thuoc	pDGCEHLG9
'phụ	nFIGJJOLI
'thuộc	kILIKMRPJ
'phụ thuộc	kILIKMRPJ
gia canh	eMNGPNOMP
lap thu	gPNLONONM
tu sach	mFIGFLEJG
phi cho	oQQMLPPTC
cho lang	hQROPSSRI
trong ap	hKLLHNHNM
'ấp	aQQQQRQQR
nha van	lMJKJOMOI
van hoa	lMJKJOMOI
'nhà văn	eQOPMSQRQ
'văn hóa	eQOPMSQRQ
xoa tam	jPNKMOPLD
^huy	iKLKLLKIJ
tru tren	bTSRRSSSQ
thanh pho	bVUUUUTUT
tru cu	ZRRRRRRRR
nha nguoi	gLGOPLOUJ
^tach	lIFGGGHKK
muon tach	eQOOOOOQN
^li	lKNLLHHOF
ten ho	mIPLHKDQN
khong dong	fKPOQPQQI
dong y	jIOLKIJPG
y cho	lJQJLLLQG
'đồng ý	iQTOPQPRN
lam chu	qBIAK8FPG
'làm chủ	dLQLQNPQP
tach so	iIRJJKLMF
'tách sổ	hSUSOMRRN
ho cua	jNLHQLSSI
doi chu	rDFCK5ALC
'đổi chủ	gRPLRRRQL
chinh thong	hUQSSVUPM
tin ho	cVVVVVVUP
phuong sap	cTTQSPTTP
nhap dia	cTTQSPTTP
dia chi	lKMKKNOJD
chi thuong	aTTSSTTTR
tren he	oKLKLONC5
'địa chỉ	cRRRPRRON
'trên hệ	hSSRRTSMI
xin lam	oUULMKMUE
'xin làm	gVVSSSTVN
ten chu	iNPQQKNK6
'tên chủ	jVUTVUVOJ
bao cho	hPPMOPOLJ
gam	tSOIAKSNC
khong giay	yQJF7GJD0
'không giấy	nRNLGKPJ9
tuy	jMIGKGKF8
to tuy	kQVQTTVOG
tuy than	kPTPQRRND
lieu dan	cPQQQOPQK
dan cu	cPQQQOPPK
'tùy	gUVTTUUUP
'tùy thân	gUVTTUUUP
'liệu dân	lPRTSPRRH
'dân cư	mPRSSPQQG
cu muon	cVVVSVVVV
'làm căn	jQSROPMQN
noi thuong	kOSTQVUVM
nhan noi	vVRKUVVR6
ct07	jRQOPPRNI
truong doi	eVVUVVQVU
thu hoi	bUTTTUUTT
'thu hồi	XVVVVVVVV
gia tri	hROTUVURK
nhan so	mVUVVVVVJ
so nguoi	gRQOORQSD
bao mat	mIMNLOKHF
gio tim	gPRRSROSJ
'báo mất	cRRRRRNQO
cuon ho	hNSNQKMML
cu da	gPSQSRTUN
phuc hoi	eLJMMROLO
mat cap	oKVNSTVMD
khac dung	sNQPMVRV8
cua minh	lKMJGMLR3
'của mình	hSTPLRRUE
chieu cua	kUVTQSKVI
tham con	kKPLNKFGK
ben mi	iKPNPIJKJ
y kien	cORMQRRMN
dan ve	fMOKOONJL
du an	cORMQRRMN
'dự	aRRQRRRQQ
'dự án	aRRQRRRQR
tham van	jKLJNLOCG
cong dong	rJJIQSQDA
^tham	cOPORPQKO
'vấn	dQNPPRRNO
'tham vấn	dQNPPRRNO
'cộng đồng	hRQPVVUPM
ban hop	eRJRRSRRK
bao cao	cQRQRORRP
tac dong	cQRQRORRP
dong moi	cQRQRORRP
'họp	cQMNRRQRR
^dan	nGICLFPIG
noi dung	fRQOOLPLM
tho cung	lEOKLMQPA
cung liet	lEOKLMQPA
'cúng	lEKIJKMHF
'thờ cúng	fKRPORSSK
'cúng liệt	fKRPORSSK
si hang	mDIRQMSKC
hang nam	mDIRQMSKC
doi nguoi	eNRJPOSTH
ho hang	gIOOOROQI
nhan cung	dJRRPRPSK
'giỗ	fKNNOONLM
co cong	pDBBGKFK9
cong tu	iIHILNJPJ
tu tran	iFILONIMK
'có công	kMLKLQMTG
tang phi	rQQOHMKUC
cach mang	jSTQPTUUH
'táng phí	jRTRORSVK
me viet	iKRPJJHPJ
nam anh	gKRRKLJRJ
hung	gKRRKKJRJ
anh hung	gKRRKKJRJ
mat gia	gHPNLMNQR
'mẹ việt	lVVUSNNTP
'hùng	gVUURSTTO
'anh hùng	gVUURSTTO
khi chet	nPTRCTTTR
tuat cho	jKRLJILHH
benh binh	hMSNIMNOO
cap mai	cRSSQSSRL
khang	hIRKOHPQQ
khang chien	hIRKOHPQQ
nhan liet	hISKSPQQQ
'nhân liệt	YVVVVVVVV
so liet	pNUSTUTV9
si ghi	aRRRRRRRL
ghi thieu	aRRRRRRRL
li lich	eONONONOL
'lý lịch	bQRRQRRRQ
con liet	dLQNKOKOJ
sinh ho	fRSTPUOUN
de duoc	lKUSTUTVH
dai o	ZRRRRRRRQ
o phuong	gNQJHNPKM
'ở phường	bQRONQRPQ
cap tuat	cPVPQQRVO
khac chuyen	aRSSRRRSO
chuyen den	bQQPPQPQP
dinh chinh	iRRQMRSNM
chinh sach	fVVVRVVVV
diem	kKNIHLNJG
'điểm	nLNKKPQII
giay mua	dSTTTTTTN
^than	aSTTRTTTS
nhap hoc	bSSSRSRSN
giay con	iVVVUUNVO
tich phuong	nFJFIFJIH
bo de	hNPQJPPGM
voi chu	jNNJJIPOE
tich xa	bPRQROQQP
lanh dao	mAMDHKMHF
'đạo	gIOLLPQML
len phuong	lENJINSLN
'lên phường	eNTPRTUST
doi mat	jLMIHKNKE
giai quyet	iLNKIMLNM
'giải quyết	dQQQPQQQP
truc	fOQRMLPLI
^phan	oCLEJAKFJ
the chap	cQOPRQRPO
nha dat	dQOOPOMPN
'chấp	gOMJQPQMO
'thế chấp	cRQPUSTRR
'nhà đất	eRQPUSTSR
quyen su	cRLQQRRQO
su dung	fRJQPQQNH
dung dat	cRLQQRRQO
'quyền sử	hVUVUVVUU
'sử dụng	jURTSTTSO
'dụng đất	hVUVUVVUU
giao dich	cNRRSQSOO
'giao dịch	ZSRSSSSSS
phieu	kMJKHLLKG
01a	hRQQOPTQK
^phieu	gOLNKNOMJ
'phiếu	bRPPPRQSP
so hong	hKLLEMMMJ
vay tien	hNOJJKMMN
'hồng	cQOPOQQOO
'sổ hồng	cQOPOQQOO
co bang	pLH9EFKJA
bang khoan	hHNNPNKMM
tien lam	gSJNQNQPO
co xac	pVTLVVVVI
'có xác	cVVUVVVVT
so dat	bQPNOPQQP
gan cho	hQNLLIMOI
binh xet	mNMPRQUNM
xet ho	gQPSTTUSP
ho ngheo	qCEGGFIDC
'bình xét	eSSTUTUSR
'hộ nghèo	jLLMMNLIL
dieu tra	gRRQRSRFP
niem	iOLKPSOPO
yet	gRNPPRNPG
^ket	eSQTUVUUS
soat	kKFKMIJJG
ra soat	kKFKMIJJG
ki ho	iTRSSTVRN
can ngheo	lHKJJLIJJ
'rà	cOOOQNOPQ
'soát	cOOOQNOPQ
'rà soát	cOOOQNOPQ
'kỳ	jSRQQRTNK
'cận	dPPQPRQOP
'cận nghèo	dPPQPRQOP
loai	kKFKLIJLO
'loại	cPPOQNOQS
truoc ki	iRPRRTTRL
'nhận hộ	cSUVRVVVU
tro giup	dQMKRQMMQ
que xin	lLQOOUTTL
dien can	fOOMNRQSK
ngheo duoc	dOPONQORR
nhan thoat	cNOQQRRPO
thoat ngheo	cNOQQRRPO
kinh te	hORVOVVVS
on dinh	hNPTNTTUQ
^kinh	aQQRQRRRP
^nhuong	jHNLJNNEG
ho nong	bQQQQRQQO
nghiep muc	ZRRRRSSSR
muc song	cPPPNQQQP
song trung	cPPQNQQQQ
trung binh	cPPQNQQQP
'hộ nông	aVVUTVVVU
'mức sống	ZSSRRSSSR
'trung bình	ZSSRRSSSR
xin cong	bTTTTTTTO
^diem	iUSRSTVPQ
nong lam	ZRRRRSSSR
lam nong	hRQOKQUUQ
bo thu	lPJHKMNRF
^vneid	ePPNLOPMP
tin tren	mPQLPSQIG
'không đúng	dSSRRTSNM
hon roi	eONQNNNRO
con ghi	jORQLLMTI
ghi co	jORQLLMTI
dc02	fMNLOPPLK
cmnd	jLMJDNLMB
so cmnd	bQQQQQQQL
dinh danh	tJG8I6KI7
khop	ePQQNPNPJ
khong khop	ePQQNPNPJ
9	cRPOLQPQM
cmnd 9	lQKJIMMOC
9 so	lQKJIMMOC
'9 số	cURSRTTSN
sang can	dVVVUVVVT
to nha	hTROPQPNI
dat con	gUTRSROVL
so chung	lNLGJLIKG
bang dai	ZRRRQRQRR
'đổi số	ZRRRRRRRQ
cccd	nHHIEIIA7
hai so	uQRILOPM7
so giay	rRTKOQTSB
ki xe	jLKKKLLLI
ki duoc	oDKNFKLEE
lam bien	fPLMQRMLL
bien so	rGBAAKE9C
'biển số	dPNPMPOMP
san xuat	fMNPOPPLL
trong nuoc	aRQQQRQQQ
nuoc dang	ZSRRRSSSR
'sản	nHKJGIIHA
'sản xuất	aUTTTVUTU
'trong nước	cUSTUTSUT
ra cong	pUVUTVUVF
truoc ba	aSRRSSQSP
internet	bRRRQRRRN
keu goi	lFFFNJGIF
nha chua	gMGMPQLQO
phat tu	iMIJLQJNM
'đức	fONMOMNRP
di xin	kTVNLTURI
xin tien	qUMHJOSRK
'xin tiền	jVORRRUUR
quyen gop	fNKLNNOOL
giup nguoi	mHHHLGIIH
'thánh	fLNNOOOMM
'quyên góp	aQPQQQQQQ
chuc quyen	dNONOQQLP
lut	iLLMNNNMG
'lụt	jRORTSTSN
gop cua	aRQQRRQRO
so tin	gSROQQPTO
nguong	kSPNQQPPN
tin nguong	kSPNQQPPN
nguo…	kSPNQQPPN
'ngưỡng	bTSRSTTTR
'tín ngưỡng	bTSRSTTTR
kinh phi	cQPQPPPOI
diem nhom	dNPLMPQMO
nguoi dai	gNOLNNOOM
ton giao	bQQOPRRQQ
'người đại	gSTQSUUTR
'lễ	jKKHLNKGJ
giao xin	aRRQRRRRQ
le hoi	nLNIRVLOP
^le	oHIFIJIBC
dong o	hVSSTUSVP
o den	fVSTTUUVP
'đền	oUUQRVUVL
mieu	nEGEKFFDC
'miếu	gNMMLNNJK
nop don	jSSROQQSM
'nộp đơn	dVVUUVUVU
lam so	eNNNJONKM
do cho	lNRLKEKPD
'làm sổ	cPPONOPNO
ki dat	dVVVVVVVV
dat dai	fMLNMNNMM
'đai	cPOPOPPPP
'đất đai	cPOPOPPPP
bia	iJMJKKLFF
bia do	gKNKLMMGH
'bìa	iLJJKLLKK
'bìa đỏ	iLJJKLLKK
dat chua	aRRRPRQRQ
'đất chưa	cVUURVTVU
giao dat	cQPQPQOPO
nam chua	fVRSSUTVP
'giao đất	cSRRRSRRR
dat lan	ZRRRRRRRR
quan li	bRRRSTSUQ
tai san	rERLDNOPP
'tài sản	fOTSKSTTT
do bi	eORPQPRRL
bi rach	nJOLKKMNF
'bị rách	fPRPPNQQO
ghi ten	gOROROTOO
tren so	hLOMMMQIL
moi mot	lJTLMJLRF
'mối	fRQOPPPNL
1995	hOOPOTOUN
phai doi	cOPMOQOQQ
doi khong	jMONLRMTH
'phải đổi	dQPPPQQQP
so cu	lRRKQLNNL
trang bo	lMRGQHMNL
dat cho	pDIEEFFBB
tach thua	jKJJINJML
thua dat	fPQQPRQSR
dat vuon	fMPPNOMRN
lam nha	jLNLMPNQP
'thửa	jLLEKILHK
'đất vườn	aQRQQRRSR
'làm nhà	aTTSSUTUT
duong di	jHGEMLLGN
nhan quyen	bVVVVVVVV
dien tich	cRQNRRRPI
'diện tích	mUQMTSTRG
nhan dat	aVUVVVVVU
dat in	aPQQRQQSP
^dia	iLMLLPQNM
^dinh	fRRQORSNM
ban do	iMOSOUQKG
ghi lon	dMOQNRPLM
tranh chap	qBEHIKIFE
chap dat	fOMONOONN
'tranh chấp	cQPNRRROR
'chấp đất	aRQRRRRRR
dat nha	iJMHHLISL
o uy	fONPQPKPK
'ở ủy	aRQRRRRRR
ban hoa	jSTTPUSUK
giai khong	jSTTPUSUK
khong thanh	jSTTPUSUK
'dời	iNHMLKJJF
hai ben	sNLKMOORC
'hai bên	hSQRSTSUL
dat o	bRRPRRRQM
'đất ở	jVUUUVUUQ
tinh lai	kUUNTSQUI
ghi dat	dPRSSROQN
'nhà ở	pECDLGEDI
phan dat	dOOPQRQOK
'phần đất	ZRRRRSRSR
cu ghi	fVUVUVURP
ban quan	tJGFKHJE2
'ban quản	iQPPPPQMF
tri toa	gOOMQPONI
nha chung	iKNMPRNSQ
chu dau	iLONQTPUS
hoi nghi	hIMMOQMPO
sach thanh	hUTQTPUPH
vien ban	fRQOSPPMF
^khu	hLPJKPPPJ
moi mua	bSRSQSSSM
mua xe	dSSTPSSSL
honda	hJMNOJJIL
dau gia	fTUUUUTVO
sang ten	uCEAEA7HB
'sang tên	pMMHKFEMK
ban xe	pNKMKTRSF
xe xong	iNLLJTRNO
doi dang	cRSQQRSSS
xe bi	qJHCPLPOD
'xe bị	hONKRORRP
'mờ	fMPONLNOO
xe phai	jUTSUVUVM
khong doc	hKOKNOMLJ
doc duoc	hKOKNOMLJ
cai tao	kROPNNOFE
xong doi	iVUSUVVPU
'cải tạo	cSRRRSSOO
giay xe	hNKHTQSSP
bi uot	iPUOURUTS
uot mua	iPUOURUTS
'mưa	fQUQUSUTT
ca vet	gMNLNNNGJ
vet xe	gMNLNNOGM
'cà	gOONQRONL
'vẹt	fOPORRONO
'cà vẹt	fOPORRONO
to xe	pPVFSOUSD
lai ca	lVURVVUVL
so o	gLOJQTPLM
nhan thu	kUTQTUUTD
phep xay	lHJMJMMMC
xay dung	hOKOJPONF
'phép xây	cPPPQPPQN
'xây dựng	bRQRQRRRO
'lẻ	aRRRRRRRQ
gpxd	oEGDEDDAA
^gpxd	kHKHHHHEG
thieu giay	dRSRRRRTO
bi dinh	fMPPQQQRO
chua nha	jVTVTVVVL
chinh giay	gSRQQSTPK
ban ve	mKKIJHJNF
'vẽ	hPOPPPOSO
'bản vẽ	hPOPPPOSO
vi doi	eSSPQSTPN
mat tien	kSSONSRPE
mot tang	oMHHHQMFG
^bot	nRPOOROMF
dung khong	dVVUTUTVS
khoi cong	fRFQQPPRI
sua chua	iUSTPRRRR
xin gia	aRRRRRRRR
ban goc	pPNTUVTRE
'bản gốc	fSSTUVTUR
phep bi	iRUTSSSSK
chuot	dSRQRRSRM
^chuot	dSRQRRSRM
nha xin	nNOOHNPNC
^len	nBDCJNLII
co tu	jOJJIOOUK
hien trang	kHLHPOLJO
xin sua	kDPOMLMGK
'xin sửa	eLSTSSSQS
cong trinh	fSSROPQQP
phep di	gQQOPOPSK
di doi	gQQOPOPSK
doi nha	jLLJLIKHF
'dời nhà	eOONONNKM
sang cho	gRPLLNQKE
cho moi	eRQPLOQOJ
^dich	cPPOPQPQM
'đài	eUUTUUUUT
dam cuoi	nLNCLFNKO
^dung	kONGLGNMO
o via	mGLHFFMFH
be tong	jIOHNMJOP
lam dam	iKLGFJNLM
an to	hTTRPTTSH
thuy…	hKNLINLLI
la cho	hNNKHMNGI
muon nhap	lUSSNRQNL
'muốn nhập	eVUVSUUTR
phuong tien	qUUBSTUVG
muc dich	gVUSOUUVQ
dich de	gVUSOUUVQ
'mục	dUUSTTUVS
nhan nha	bQRQRRRSP
chap de	ZSRRSSSSR
de nhap	bQRQRRRSP
o nho	iTSRUVRVK
nho nha	hNMOQROMI
nguoi quen	gJOMNLLMF
nhan dien	sQOCRTTP9
'nhờ nhà	hQPTVUTOR
'nhận diện	hUSNTUUUJ
de dang	jUSTSVSSS
giai toa	bSTTTTTUS
mua nha	kJIHOQMRP
ten so	gORPOIOSO
'mua nhà	jQNMRTQUT
'tên sổ	eUTTONTUU
mua can	cQTRUSUVR
can ho	cQTRUSUVR
ho chung	fOQORPQPO
'có sổ	gUQSQTRVM
em ruot	ZRRRRRRRR
sang so	hSSTSPSSG
gom giay	jVTUUUUUH
len tho	jCJKNNMKJ
tho cu	jCJKNNMKJ
thue dat	hNMMPQOMF
dat cua	bVVVVVVVV
'thuê đất	hRPQSTSQM
dat lam	nIIKONKNI
cua uy	cPOPRRRRH
'đất làm	bRQRSTRSQ
cho ho	iPPLPSQKK
het thoi	eQQQJPPML
chuyen hinh	gVVVSVVRP
hinh thuc	eRRRPRROO
'hình thức	cUTUTUTST
tu giao	aRRRRRQRR
sang thue	aRRRRRQRR
don vi	eTTNONSOM
tu chu	cSTRTSSUT
thuc giao	bRRRRRRQR
xin phuong	aUTSRSTTS
'phân	dONPOPNNN
dia chinh	dOOOKQPLO
'địa chính	cQPPNPQNP
cho dat	hNNQLRRMC
mieng dat	bSSRTUTSS
tang dat	hSQTTVSSP
cu lam	cTSTTVSSR
'tặng	lUSTOTURL
cap huu	aVVVUVVVV
huu tri	fMQPQPPLP
tri xa	fMQPQPPLP
'trí	cQQQRQQPQ
'hưu trí	cQQQRQQPQ
'trí xã	cQQQRQQPQ
bay muoi	qGKQSGHLP
'mươi	jKMNQPNMP
'bảy mươi	hPQTTRPQS
muoi tuoi	mKPPQJJLN
huong huu	hNSQSQRMR
'mươi tuổi	eRRRSRPPR
'hưởng hưu	bSTSTSSSS
vua mat	mGOHKDNPT
dinh nhan	fOQOSMSTV
cu gia	jFKLGKNHG
'cụ già	dKQQMPPMM
doi duoc	kKJKNNJOJ
'ký hộ	aVVVVVVVT
cuoc moi	hSVUVVVVL
quan cap	kSVUVVVVJ
quan doi	eQOOPNRQF
so dinh	fVUUVPUVN
sai ten	kRSQSSPTK
'sai tên	fUTTTTSTL
fax	dNNNOQPHM
mot the	oVVSVVVVF
tich hop	fUQSSVUQQ
'tích hợp	ZUTTUVVTT
tren the	pGLIJIJDE
cho hoc	cMSSQSSSP
sinh trung	cMSSQSSSP
cap the	hVVVSVVVQ
con nho	mOOQILHUF
cha me	nKPLHDDHD
'cha mẹ	jRTQNKLOL
^hoc	gUVVUVUVU
doi the	aQQPQRRRQ
'đổi thẻ	dVVVVVVVU
thuat	pCIDKHJ89
'thuật	lKPMQKPJN
dung duoc	iQLLLNNOH
doi sang	nOKJILLME
sang the	mOIIHMLND
mat can	rCTEJKPCE
mat luon	dNPPMRQNL
cuoc bi	lETOOIQLH
nhan can	cUVVVVVVV
khong quoc	mILIEKEHG
o ha	jHMNMQPMP
tin quy	iOPOQQQHN
hoach	mHFHHMK7A
quy hoach	mHFHHMK7A
'hoạch	eNLOMQPHI
'quy hoạch	eNLOMQPHI
dat co	cNPOOPPPL
truong hoc	fMQLLRQPL
giay ve	rPPDTOOOA
pham	lNLLJMOND
thuc pham	pUQQSTUTI
'giấy vệ	hRSKURRTN
'phẩm	jUUTUUVUR
'thực phẩm	jVUTVVVUS
giay an	lVUSSTUTI
toan thuc	lVUSSTUTI
'toàn thực	hVVUVVVUS
an tren	hSQJTRSRD
xin lai	mQUJNHOTF
'xin lại	eVVTVTTVS
muon thue	aRQRRRRRR
nha xa	jKMJPTRTS
'nhà xã	dRQOSUTVU
nguoi thu	aQQPQQQRQ
muon mua	hMOLQUSVT
tap hoa	dNONQQPPM
ban thuoc	lMNNJNNLF
'bán thuốc	fNQQMRPQO
ban le	jPSPLRVRJ
'phép bán	bVVVUVVVT
thi mini	fMMOLOLLK
^sieu	fMMOLOLLK
dai li	dQQPPQRQK
phep san	gTVVRTVTP
danh hieu	gPOLKJOJJ
ldtt	hMLKIKKGH
'danh hiệu	bQQPPPQPO
tang danh	eTSNONSOM
khen	hLQMOSSPM
cua hop	bOSRSTSSR
bo khong	eRSSQSRDM
trach	dQSPQRRIR
nguoi di	lLRJINPGF
cho hoa	gQRPPSRLL
giai o	aRPRQRRRQ
'giải ở	ZRRRRRRRR
chong tay	pFOIBBKFM
'chồng tây	hOPOKIPNO
thoa thuan	cQQOQQONM
cua cha	bRSPQQONN
tich mi	bRSPQQONN
^thoa	bRSPQQONN
'thỏa	eTUSTSRSS
'thỏa thuận	eTUSTSRSS
'chọn	aPQQQQQPP
'tịch mỹ	dTVSTQQTS
'tich my	bRSPQQPOO
sinh ben	eLOQMSMUP
dai loan	ZRRRRRRRR
ve viet	cUVVUVVVV
cua bo	jQOGROQQE
'của bố	ZVVVVUVVT
ghi chu	mILIKGIOG
chu khai	bTTTTTTVT
o nuoc	dPMLNNOQQ
'ghi chú	dPSRSNPSQ
'ở nước	iPLNSQRTU
ben do	kFMLJPJJK
luc ghi	dQRQQPQRQ
toa nuoc	iNNMOILRR
ve ghi	iLPLQIISM
do co	jSUUUVUVK
quan nuoc	ZRRRRRRRR
ghi vao	fTTTUTUUN
vao so	jTTSURTUK
'ghi vào	ZVVVVVVVV
'vào sổ	ZVVVVVVVV
tich viec	dTTTUTUUN
ban an	hNRLNKKMH
chu li	fPPOPQQQO
'chu ly	hRRPRRSSP
nay con	gOKOIOONJ
han quoc	gRRTSTTUQ
quoc ghi	kUVVUVVVO
'hàn	cUTUUUTVU
'hàn quốc	aUTUUUTVU
ngoai cap	dPPPPPPPP
giay kinh	jTUQPOLUP
xin ban	qVUTUUVUE
hu hong	hSTUTUUUL
'xin bản	aVUUVVVVT
ban ruou	lKKIONLLC
'bán rượu	hROOUUTVS
trong xom	jJNKMLJNH
'trong xóm	fOPNONNPN
nau ruou	iMMLNOMJG
'nấu rượu	bRQQRRQQQ
sao giay	aVVUUUVUS
sao khai	hVVUUVQUQ
vao lop	gLPPPRPNJ
'vào lớp	mUTRUVTUP
thai san	vKHMHNME3
'thai sản	hQPPPRQME
huong thai	fLNOIONPO
sinh va	hTTTTSTUN
'sinh và	bUUUUTUUR
duoi sau	kTUSSSRTF
dong bhxh	mLOKEJHIB
sua giay	XVVVVVVVV
do bao	jJMEIHIFK
nguoi than	rAECDHMCB
'người thân	iLMIKORMJ
chong han	ZUVVVUVVU
mang quoc	iUVQNOTVR
hon voi	cTTTTUUUT
ngheo khong	eLPRMSPNO
neo don	fHRSRPPKS
cha nguoi	kKPOMIIVN
nhan me	fLKMMLONL
canada	gMOJMMHKK
cana…	gMOJMMHKK
la cuu	jNQKMKLHG
'cựu	lMOLPNQLK
nguoi trung	iMRJNLNNA
trung quoc	iMRJNLNNA
he cha	iMSINJINF
lap cau	dPOOMNNQK
cau lac	hOINJHJIF
lac bo	hOINJHJIF
'câu lạc	hROOPOKMK
'lạc bộ	hROOPOKMK
#high+lost	fOKOKILNL
khu pho	aRRPRQRQQ
clb	ePNJPPOOH
campuchia	gPRLQLPNM
camp…	gPRLQLPNM
tam than	kRVVVPVVS
de bao	dOUPUUTVU
chung bang	ZRRRRRRRR
sao y	aSRSRSSSN
y giay	ZSRSRSSSS
^sao	aSRSRSSSN
^phot	dOPQQRQRM
'có dấu	jMRNLSQSP
bang diem	lVTNVVVVL
doi gia	cSSRTSUTT
can luat	ePPQQRQQR
bao chua	jINIKJHPQ
chung chu	fQNNQOPLL
chu ki	gNLJONOLJ
'chữ ký	iTTRTUUSQ
'chu ky	fNMKONOMK
giay uy	jVUSUVVVQ
chung thuc	lJLJNKKLB
'chứng thực	jQQOQTRRP
ki ten	sLODIQIKC
dong dau	eMPOQPSQK
'ký tên	kSVLSURUK
^uy	eRSSQTQQH
so yeu	ePROPRQTR
yeu li	ePROPRQTR
trich sao	fQNRRSMPK
sao so	fQNRRSMPK
so luu	jVUUUUVUM
nguoi thua	gTURRUUUN
luu o	dRNSSSMQO
sao co	eQMRSTRPL
dong mua	dPQOSRQQN
trong hop	jHJHIMOIH
da chung	oIOJPKRKG
'trong hợp	fOOOLQPOJ
'đồng đã	eOOOPQPPN
'đã chứng	bTSSTUTTS
ben mua	bQQQRRQRQ
dong tang	gPOOLPRLJ
'đồng tặng	eUUUOUVSO
^van	dSTQTRUSM
van ban	nPQIOPNPD
ban chia	dSTQTRUSM
chia thua	dSTQTRUSM
ke da	dSTQTRUSM
'văn bản	aTTSSTTTS
dong chuyen	ZRRSRRRRR
chuyen nhuong	ZRRSRRRRR
dinh cho	ePRPOUTTO
vien thon	gPNPKSPPO
bi moi	iPUPPPPUM
lam to	kLPKHIMPP
to truong	iPNMNMRMK
'tổ trưởng	bVUUUUVVU
nguoi duoc	gNPOMSSRQ
dung dau	eMPONRRRP
nhom hoa	fNPOMSSRP
truong hoa	dSQPSPUOO
nhan truong	bQRQRRRRR
lam het	qRNBAISUF
sinh nop	jVVVVVUVT
'sinh nộp	cVVVVVVVU
va the	cUUTTTTUS
lam ba	nSTGGFGSI
ba giay	nSTGGFGSI
giay cho	nSTGGFGSH
lien thong	fPPOLQOPQ
'liên thông	gUUTOUTUU
thuc chu	bRROQRRRQ
nguoi dich	bRROQRRRQ
dich cong	aQRQQRRQQ
tac vien	iKKJKOKND
'cộng tác	hNOMNSPRL
'tác viên	hNOMNSPRL
sang tieng	ZRRRRRRRR
ban dich	dQQONQRRK
'bản dịch	aRRQRSSSR
dich bang	gKQMJNORC
lich tu	hPLNKQOOJ
'lịch tư	aSSSRRRSR
phien	lMONJRUUH
phien dich	lMONJRUUH
phuong ki	lMONJRUUH
ki ban	cQQONQRRP
bang ngoai	lNLHGNNQH
ngoai ngu	jPLHHONNI
tu dich	iKMJHMMRC
'có bằng	lSRHMSQSO
'ngữ	bRRQQRRRQ
'ngoại ngữ	bRRQQRRRQ
dich ho	iNOOKQQOI
tu choi	mFQNMNNOM
'chối	lSVVRUVVU
'từ chối	lSVVRUVVU
di san	mIMHCLFED
'di sản	dOOPNPNNN
huong thua	dMPNOQPRQ
lap di	hJQJHOKNJ
to di	lKHKFGMLM
lap to	kOGKEMMCM
muon viet	lPSSETTTS
lai tai	lQTSFTTTT
va bao	eUVVVTVVU
viec nuoi	fOPNNQNON
so con	iOTOMNMTI
cua xa	gNRMMNMRJ
xin con	dVUTQSRVR
ve lam	hTVJSNOVR
'về làm	jVVPVOQVU
phu nu	iKMMJLJMK
de nhan	cRUSUPVUT
phan chia	ePRONOMKN
nhieu nguoi	qMOCHQJLB
^nhieu	qMOCHQJLB
thit ca	gMNMQQPNJ
hun	kNDPONQNJ
thu lao	cQPQQRSQQ
boi thuong	dNQOJLRQO
trai luat	gLROPRQPM
so sai	jQSPMRPSE
den bu	jTTRSUSVV
ben han	fRRTRTTUT
cuu chien	cTRTSSTTS
chien binh	cTRTSSTTS
'cựu chiến	ZTUTSSTUS
nhan cuu	eUSVUVVUV
quan nhan	cSSSSRSSS
mat lam	cRTSRSTTS
tien mai	cRTSRSTTS
xung	iJIEGLLIK
nien xung	iJIEGLLIK
xung phong	iJIEGLLIK
tnxp	qJKJKEMQO
loi dung	oJKGHHGIE
khieu	pFJHBHIDF
nai	pFJHBHIDF
khieu nai	pFJHBHIDF
^khieu	bRSRRRRSQ
'khiếu	hONNLOOML
'nại	hONNLOOML
'khiếu nại	hONNLOOML
don khieu	fLROPMQRR
gui chu	kDQNQHPRO
truong trung	kUVTRVTVO
cap hai	jPQPKQOMO
lop 7	jKONKQLQJ
vao truong	ZRRRRRRRR
cung mot	lILFLOHQF
nhan da	fVVUVVVVP
^lien	bSRSRSSRS
nop qua	dVVVVVUVV
lam tron	hQLJOOMRH
cac	gOODKRRQG
dien tu	eMOOOPRPE
'điện tử	nTQQQUUTH
to hop	dSSRRQSSR
'tổ hợp	ZTTTTTTTT
tuyen sinh	gHLLLPLKM
lop 6	cPOOOQNMO
^tuyen	gHLLLPLKM
'tuyển	bOPPPRPOP
dau cap	nEGGEOKDB
tuyen vao	eLRPQRRPL
vneid muc	bRQPPRRQP
muc 2	bRQPPRRQP
khoan dinh	eOOMONPMF
len muc	dQOQQQPHP
02	dQPPPPPOI
danh cua	oOLDIEPOD
giam sat	yKP6HOPS9
sat giam	lQRMNPSSI
'giám sát	nSURQUUUP
'sát giám	hVUVUVUUT
viec giam	pQSGNOPTA
'việc giám	cTTRQRRTL
sat viec	aVVVVVVVV
sat nguoi	pVVGOUUVG
dang giam	fRSDORRSL
'sát người	fVVRRUUVR
lltp	ePMLLQOQJ
ngoai can	cPQOPQPRP
phieu li	cSSRQSRSQ
thi bang	mIFMNRQFE
lai xe	eLPMPNQLM
du 18	fRROMPOTM
lay bang	iNOKHJJOO
phai thi	jPQOPTNSM
thi lai	rOPNJONHD
'thi lại	kVVUTUTSN
doi bang	bQQPOOQQP
'đổi bằng	gRPPOMRQP
b2	iQMKMMPML
b	ePOLNLOML
tai cong	kQVSTVVTK
sang bang	aRQQQRRRQ
'sang bằng	dTRSRSTSS
lai quan	fOPNPPQQL
phep lai	aRRQRORRQ
'phép lái	ZRRRRRRRR
'quân đội	fUTRSTUTR
bang viet	aRQQQRRRQ
can bang	dMOOQRQQP
au	aRQRRRRRP
chau au	aRQRRRRRP
idp	bPQQOQPKP
cai nghien	ePMKPOPJL
ma tuy	hNIINGKGJ
'cai nghiện	dRQORQQNR
hero…	iSUVRKUJS
registration for	oVVUVNLVT
foreign	zBC9A8CDB
a foreign	kJRKNHFPN
^police	aRRQRRSRQ
declaration	hILJGKJJJ
decl…	tCFE7D4AD
mi foreign	lLRMIFJSS
~stay	rHJEIDFHH
tenant	aRRRPSRSQ
tena…	cRRQORRRN
from abroad	bQPNRQQPO
paper for	cSSRORSTN
engi…	jKJNOPNQH
~lodg	jNLGNNKMK
lodg…	lIKGNMILJ
compani	jMGKIFLHD
'company	jMGKIFLHD
france	kLPFJOLOG
fran…	kLPFJOLOG
mobile	jMNMOMNMJ
mobi…	jMNMOMNMJ
deceased	bQRPRRPOP
the deceased	kRSPSUSVL
~deceas	bQRPRRPOP
dece…	bQRPRRPOP
relatives	eOMOOQPLL
~relativ	eOMOOQPLL
rela…	o9KFAGCHJ
trav…	nIGDJKAIG
to a	mHFEHMKEB
hamlet	hMMJHOLLL
haml…	hMMJHOLLL
with no	hNOMMMMQK
officials	oHKCJONJG
~official	oHKCJONJG
^neighbour	iLPIPHLOR
disabled	hHKJKNFMP
~disabl	hHKJKNFMP
^disabled	cPQPPPKQQ
visit	jKOJHKHPM
s home	iGIKQMKQL
resident	gSSPTUTRS
marriage registration	fVVVUTUVR
couple	hPQPQPOPO
coup…	hPQPQPOPO
team	lEFFHKIDF
registers	gVTTTTTTP
ask the	dVVVVVVVU
ward to	gVUTVVVTS
the marriage	iLMKHKHNK
bride	kEGJGIMJK
both	iIIJKLEKI
^both	iIJLMEFMJ
seve…	jIHIGLMHD
register a	mSVQRVNTS
a famili	iLOPJPPFM
member	jIOKOLKQJ
memb…	nIIJKGIFC
^report	kJKCNLLJI
'a family	iLOPJPPFM
a road	iLSJKPQQK
^husband	fGROMMOPK
court	kGHKIDHHC
declared	cORNQPQQN
~declar	fLOLNNNNL
^court	bQQMPRORP
official	oJKCDGFG9
the famili	bPQPNQQRQ
'the family	bPQPNQQRQ
away in	fQPOPPNON
declare	oMMJIJBGL
^mother	wALJ9B6FH
unmarried	fNRSRPQSN
~unmarri	fNRSRPQSN
unma…	fNRSRPQSN
the birth	ZRRRRRRRR
a father	kTVRTLQVM
our marriage	bQQOQPPRQ
thou…	fNMNNLNNI
married	gLLLMMMLJ
~marri	gLLLMMMLJ
^newborn	hSUVTPSTU
deli…	nGLKKMFPM
marriage certificate	fUTSTTTTJ
vietnamese	mILHFIBJH
viet…	qGJEDE9HF
groom	fMNLKLOKJ
have to	iNNLKNNMK
in peon	lFHEFKHFG
make it	ePONIOPNN
legal	oCEDDEEFD
lega…	lFKJHDIBE
esta…	iJKGKLLIH
a birth	eSTRSOPTR
ackn…	qAGDFCBDJ
acknowledge	nCIFGIDFM
proof	mBHHIIDHC
proof o	kEKLIHHKI
between	hMRNJLNOO
betw…	hMRNJLNOO
^legal	lDJHJGHGI
existing	iLHKKKMLK
~exist	fMGOMKMKH
exis…	fMGOMKMKH
birth record	lTUTKTSUP
recognise	fNQMOMHLN
mine	lOSIHFJLI
recognition	iJMJJJGOO
extend	jJMJJIIFF
exte…	lHGGFIHGF
extend mi	hMNKKLKLJ
^extend	hKNKKIJIH
'extend my	hMNKKLKLJ
extension	eNMNNNNKL
^e	eNMNNMNKL
^via	gNMONOLOJ
rene…	jNNMMOLOI
leaving	fNNLJNNKJ
~leav	fNNLJNNKJ
leav…	fNNLJNNKJ
ends	cMPOPOOPM
^birth	kSSRQRMSH
single	nILFKMEHH
a single	eVVUVVVVR
sing…	nILFKMEHH
slip	nGIKKLKJG
tuin	kIKHLKMLG
delivered	jKNMNIMQN
~deliver	jKNMNIMQN
our house	jJJKJHKKH
infant	gOQQPMLPQ
infa…	gOQQPMLPQ
return	iJMILLNFF
retu…	iJMILLNFF
^return	aRRRSRSSQ
exists	bPQPPRQRO
longer exists	bPQPPRQRO
household business	eOOOONOON
ta code	lMMNKKJOH
trad…	iJJJJKKGH
the registration	lSRMMNQVH
^close	kOLLLLNQI
~damag	pGGDFIGHA
dama…	pGGDFIGHA
a passport	nQSPRRSQB
in hanoi	rAG8ABFMJ
never had	iUTSRSTRL
overseas	rKOFFFGLE
~oversea	rKOFFFGLE
travel	nIGDJKAIG
pause	iKKIKLJJF
susp…	lLHFEHJDC
reno…	kKKGHIKIG
selling	iOQKPRQPN
~sell	mKPHNJPIH
sell…	nIJGHKIGF
materniti	hKLJJKKKI
mate…	hKLJJKKKI
^materniti	hKLJJKKKI
'maternity	hKLJJKKKI
a year	jEOKGLGNN
^business	aRRRRRRQR
beo the	iOPOPPNRJ
the registered	dSRQQRRSK
from a	fOPNOOPJI
siblings	gMOLOKIJL
~sibling	gMOLOKIJL
sibl…	gMOLOKIJL
together	kIJFFJEHI
toge…	kIJFFJEHI
o our	lKCEJJJMF
our home	ePHKONMNM
social	nHLIHILLD
mi social	hUVROQSVN
soci…	nHLIHILLD
social insurance	mQUOMNQUJ
^withdraw	iLNKKNHEB
emig…	hMOJKMFKF
illness	eOOOMNMLN
~illnes	eOOOMNMLN
illn…	eOOOMNMLN
retirement	mEHGEFGFH
reti…	qCFFBCDCE
the u	fUTNTTTVP
money for	dOPNNOPNM
kindergarten	hLMJNNHMI
kind…	hLMJNNHMI
^free	eNOMNNNKJ
subsidi	cOQOPOLPO
subs…	lJMJHFAMH
'subsidy	cOQOPOLPO
assistance	kNKHKJJII
state	mEGIGEDGI
midd…	iKLKKLKJF
^three	fOPMQQJRL
commune	tBDBCDCC6
a public	cPQORPLMN
disabiliti certificate	hRSRQSSSH
^lot	jIKIIOCHH
details	fNMNLNNKL
~detail	fNMNLNNKL
deta…	fNMNLNNKL
details on	gPPOMQQOJ
the disabiliti	jTRPQRUUI
die from	fRRRJRRTK
^name	fNPOMPOON
'the disability	jTRPQRUUI
faded	nFLJPMPTF
~fad	nFLJPMPTF
moved	lIGGLIJMF
replacement	bVVVUVTVV
never registered	aTSTSSSTQ
it on	iIFJIPNLI
hotel	iKKIKGKFG
farmers	gMNLMMNFJ
~farmer	gMNLMMNFJ
farm…	mGHDHHGCE
asse…	kJIIGJKFD
level	jLJKHGHGE
^re	fORPOPQMP
^child	mFKIFCCKI
certified	fNONMQHMM
~certifi	fNONMQHMM
a disabled	gJQOPRPOS
ment…	iKMJMHHMJ
raise	iIKJOJKJI
wors…	mFGIFDHAC
support for	oMKIJQNKE
social allowance	dUUTSTTTP
recipient	eNMMMNNML
reci…	eNMMMNNML
~receiv	bRRPRRRRL
neighbours	gLLKIKKLL
~neighbour	kIGGGHGHJ
buried	bLQPQRRRQ
~buri	bLQPQRRRQ
welfare	eNPNJNPOM
welf…	eNPNJNPOM
form for	cTUTSSTUR
burial cot	bPQQPRRQQ
who pay	gOQMMPPOO
coin	nUTRNSUUC
po	oE9BHLJJC
monthli	iIJJKMJHK
on monthli	dPRRQSTSS
mont…	lFHHHJHGG
^single	lKMHLNGJK
'monthly	iIJJKMJHK
'on monthly	dPRRQSTSS
living in	iKMLHJLMM
^take	kKLHGGHKG
foster	pCHEGIHGI
fost…	pCHEGIHGI
temple	nHLALMKGK
temp…	vBH2DCCBE
gives	mKLFKFMII
~giv	mKLFKFMII
continue	iNNHMLLOK
payments	hPTOMMNQQ
~payment	hPTOMMNQQ
paym…	nHKJCFFEH
elsewhere	gNPNJPORM
else…	gNPNJPORM
relo…	qMNEFHJDC
^alreadi	cQPQOQPNN
~settl	ePPNLNPMF
sett…	iMLKIKLJD
province	dONMOOONJ
prov…	dONMOOONJ
payment	kIKKHIHFI
~chang	ePNNOQNMJ
changed	bQPQPQQQQ
transfer	cQQQQQPOK
militari	gVSRRSTSM
mili…	gVSRRSTSM
^transfer	bRQQQRPOK
'military	gVSRRSTSM
^change	iIMJOOHDH
draft	aQRRRRRRQ
^student	eLQJOPPKM
info…	dRQQONMPK
to another	ePONOOMMJ
^death	lILFGPMOH
parent	fNOLPKLLO
stateless	jLNKNLEON
~stateles	jLNKNLEON
^stateless	jLNKNLEON
issued	mOOMKOOMG
~issu	mOOMKOOMG
issu…	nOOMKOOMF
o someone	kKNCMRONJ
^monthli	cQQOPPQNP
^po	pDGHKJHOF
both parents	kNRNQFHQR
because the	dPOONQJQP
~recover	pJNKGKGSI
widow	jGJKNIJPL
young	hJKLKLLHJ
sign up	dOONOOOLM
up for	eNPONOMMM
vietnam	oGFDHFHGH
in vietnam	rGIBHBHIH
eigh…	bRRPRQRRP
renew	iGJIJKJEI
^renew	dLONOPOJM
card to	jORPORSRI
^insurance	gNOPSRSTM
card for	kRRPOMMSO
veteran	gLOLNMLJJ
vete…	fKPNLNLLP
for household	aSSRRRRSQ
^second	eNPNNOOMM
ended	hLMKLLHIM
redu…	fRQPPPRMI
centre	gLOLKKJNI
cent…	gLOLKKJNI
^decision	gNNLLLLJJ
voluntari	eNNMMNNKL
volu…	hILKHMMIJ
'voluntary	eNNMMNNKL
insurance book	dQNPQQRQO
book for	lTTNRQQSR
wish to	iLLIGKMLJ
^work	bRRQQNQPP
subsidised	kKPKJJELJ
~subsidis	kKPKJJELJ
voluntarili	gNOMONOMM
'voluntarily	gNOMONOMM
choe	cOPNPQPNP
choe a	cOPNPQPNP
^choe	aPQPQQQPQ
become	cOQOQRQMN
beco…	cOQOQRQMN
become a	cOQOQRQMN
mediator	qAKDBHFGE
^become	bOQPQRRMO
^mediator	ePQNLKLPO
residents	fLNKOKMML
~resident	fLNKOKMML
add a	jIHKMPRGA
mediation	eMNMNNNLL
mediation team	dNNNNOOMM
quarrels	iLOGGMJPN
~quarrel	iLOGGMJPN
choen	hNNNJOOOL
the hamlet	hMMJHOLLL
move a	fJOMPNNJK
^move	hJNMLLIIK
fined	kKIFHIHGD
~fin	kKIFHIHGD
temporari	mKJIGHJJI
temporari residence	aRRRRRRRP
'temporary	mKJIGHJJI
atte…	hJOLPMJLP
lodging	hOPIPRMOM
name in	ZSSSSSSSS
destroyed	gJKIPLNNP
~destroy	gJKIPLNNP
dest…	gJKIPLNNP
date	dMPMPPPRP
o birth	dMPMPPPRP
shows	gNOMMONLJ
~show	gNOMMONLJ
permanent	hMQJLLLNN
permanent residence	cQROORQSO
lease	hPLKMKKMA
live here	ePQJKRORQ
mut be	ePQLMLIMM
remove	jIHIQKIQI
residence o	eSTSSTUVR
residence card	hOPMKPNQK
^residence	fPQOPPPQM
^form	kRPOOOOOF
linked	gQQNNMQPJ
~link	gQQNNMQPJ
link…	gQQNNMQPJ
few	kNPLMROKH
months	bPRQRRRQM
~month	bPRQRRRQM
wants a	hNMMOLQNN
grandparents	gOONLLLMM
~grandparent	gOONLLLMM
grandchild	aRRQRRRQQ
birth registration	fVUSTUUTR
raising	gMNLMNKLM
~rais	jKLKLGFKL
rais…	jKLKLGFKL
register it	eSPSTTNTT
^declare	eMOLMMOMM
supervision	hMMLLOJLI
~serv	cPPPPLONO
accu…	iHLHHMNII
rent	hKKJMLLJI
rent a	gLLKMLLKJ
owner	fLMMMNOLK
mi home	gKOMMLHPN
bought a	dMOOPNOLM
house and	lINJJIJLG
capital	bRQPRRROJ
capi…	bRQPRRROJ
primari	hMLJMMJII
prim…	hMLJMMJII
primari school	ePONPOLLL
'primary	hMLJMMJII
foun…	fQKONNMKM
begin	kIHGHIJCE
approval	iMMLMNNHD
education	dSRRRRSNN
educ…	dSRRRRSNN
acti…	nGIFEMJHD
elementari	gOMMLKHLK
elem…	gOMMLKHLK
'elementary	gOMMLKHLK
married in	aRQQRRRRP
certificate and	aRRRRRRRO
ledger	fONMNMLNK
ledg…	fONMNMLNK
recorded	cMQOOQNQP
~record	cMQOOQNQP
o u	dOONOQPNN
enter	eQPPPQQQQ
grew	cMPOOPNON
duing	dMQMOQONO
~du	dMQMOQONO
needs a	fNNMPQPNM
civil	lNKKJPOLM
~report	eOPMNOLRJ
legalli	dOPOOJNJL
'legally	dOPOOJNJL
^sign	jLRJMHLRG
repr…	eNONNLLNN
rights	iMRLNHKSK
~right	iMRLNHKSK
righ…	iMRLNHKSK
^parents	lLKLLC9JG
a guardian	gPQQOTRNI
~orphan	eNOOMLMJL
guardianship	oIEF8IHB8
a guardianship	hMMLNONKH
ruling	dPPOPPPMH
ruli…	dPPOPPPMH
the civil	kQONMSSUQ
mi birth	fUUSSQSVO
birt…	ZRRRRRRRR
eo	iOQLSPOSQ
emba…	gOMLMPMMF
neu one	kJMJKMIMB
fix	ZTSSSSSTQ
information	cRQQONMPL
correct	jKMLKNKGB
^bank	mQNMMONLB
prove	gLMLLHKHJ
japanese	aRRRQRQRQ
japa…	aRRRQRQRQ
asks for	cLRQQPMNO
properti	tLNIEGFMM
notari	aVUSVVUVT
nota…	gKMKNNOJI
'property	tLNIEGFMM
'notary	aVUSVVUVT
the register	lPSPQQIUE
the commune	jLLKKMKOK
^cannot	bQQRQQNQO
long ago	iMOMLQNMO
orig…	oGFDFLIHC
second registration	dVVVVVVVU
registration o	dVVVVVVVU
peri…	kVVVVVVVJ
registri	bPQPRQQRR
the book	cPPPPRMPO
'registry	bPQPRQQRR
diploma	oFHHDGAID
dipl…	oFHHDGAID
pupil	bQPPPQQOO
s child	nGNDFDFKO
pagoda	dOPOPPOMN
pago…	dOPOPPOMN
homeless	fMOLMNMKN
~homeles	fMOLMNMKN
^pagoda	cOQOPPOMP
once	jMPHPFKLP
^copi	lVTTUSTVP
secondari	jLILNKJHK
'secondary	jLILNKJHK
vocational	gPOPNQQOK
voca…	gPOPNQQOK
duplicate	cPPPQRQQL
dupl…	cPPPQRQQL
^ask	aRRQQRRQQ
graduation	hJKLJOJLJ
grad…	hJKLJOJLJ
^proof	jJIIJLIKE
child to	lINDIMHQR
elementari school	lLLHILGII
middle	fNNMPOLNI
^foreign	hLIKOONMN
^leave	oKOC8IKQN
inspection	iIKJKMNFG
^truck	eMLNOPPKL
vehicle	fOMNLNLJD
vehi…	fOMNLNLJD
requ…	pPOIGEMNC
trai…	hLLLJLMHH
agri…	iOPNKLRKK
cooperative	kJGIHIIEF
coop…	lHFHGGHDD
op	iLLJLQPTI
co op	iLLJLQPTI
^farmers	lSRQMPRUG
a cooperative	eLMMOONLM
split	jKLIMLKKD
^split	jKKHLLKLG
~shar	gNLJOPORH
books	iGQIMMMRN
~book	iGQIMMMRN
^replace	fKLNHOOMM
photocopi	gQNNPQQQK
a photocopi	gQNNPQQQK
^onli	lMLMKEFLI
'photocopy	gQNNPQQQK
'a photocopy	gQNNPQQQK
s death	jKRMHGMSN
record o	iILNMJIPN
^make	hJLONJKKN
land	-03503000
^fish	dOONOPPKK
comb…	kGKHNIHLF
farm	hKKJKKLIG
moves	iILGMJJJI
convert	hLKKKLMHG
conv…	oEFDEDFB9
farmland	iLLLKNLML
yearli	gKLLLMMHI
year…	gKLLLMMHI
'yearly	gKLLLMMHI
id number	kTUQNOLVK
earn…	hLKIILOGG
collection	eMONNNLNN
apartment	cPPPPPPMN
apar…	cPPPPPPMN
club	nLFDLFFFE
hometown	gLLNMNMOK
separate	hJOJJNLKM
^household	cPOOPOOPN
households	lGGFJIFHG
~household	lGGFJIFHG
correct mi	dPQOOOORI
residence information	lUSPNNJTK
^correct	iLNMLNLJC
'correct my	dPQOOOORI
electronic	dPPOONNMK
printed	hKRLHLIOO
~print	hKRLHLIOO
no house	fQRLQQRUN
deed	rEFAKNIHF
drug	lKHILDEHH
^paper	dRRQNPQTI
confirmation	hKKNKNNIG
members	iNMNOLMIG
~member	iNMNOLMIG
stamped	nDFEIJHGE
~stamp	nDFEIJHGE
stam…	nDFEIJHGE
^school	mHPJKICNO
who i	jTUNPLMUI
valid	lNPJHKRSF
sche…	hKKIKLNHG
lot passport	aRRRRRQRO
ue mi	lKLFMHHSC
^ward	iKOKNNMID
project	dMMMOPQON
proj…	dMMMOPQON
^factori	bQOPPQQPP
a project	iFGLLQNIE
worship	iMMMLLMHJ
fallen	lJGLJJKJF
a fallen	fNPNOLMQQ
soldier	lDJIJKEJG
fallen soldier	iLIMLKLKI
sold…	lDJIJKEJG
martyr	gMNINMLNM
mart…	jLIBNJKNM
martyr s	fNOINMMNN
^martyr	cSSRSSSSN
^uncle	jGJFMHIND
clan	gMMINNKJM
our clan	gMMINNKJM
soldier s	bRQORQQRO
sum	hOOLJLOIE
when a	ZRRRQRRRR
revolutionari	cRRQNRSRP
revo…	hNONNMOQL
merit	hORPPMQQH
'revolutionary	cRRQNRSRP
lump	cQQOPPQNP
lump sum	cQQOPPQNP
adopted	bMRRQRQRR
~adopt	mCNHMHEJP
adop…	u29BEB6B8
a martyr	cORPPPNQR
not on	hILIMOLNG
mi neu	jKMEGNJLG
proof that	hKOMONLOG
^citizen	hMMMLLMJH
auth…	hKLINOPMF
mortgage	bQPRQRROO
mort…	bQPRQRROO
the land	iQSMNLLUK
^compani	dPOPQLPKK
land for	kPUISSSTP
signed at	aSRRSRRSR
annual	hKKLLKLJI
annu…	iJJJJKKJI
po lit	gOHIPOPOJ
survey	cMPOQRQMN
poverti	jHHJIJHIM
pove…	jHHJIJHIM
'poverty	jHHJIJHIM
results	cPPPOQQQM
~result	cPPPOQQQM
po household	eOOOOOONN
stay…	kKKHLNLII
near po	eQIJRQQRM
families	cOOONPPNN
~famili	cOOONPPNN
recognised	eNPMNPONM
~recognis	oLOKLJBLK
the po	eOOPKQSRP
return the	eKOKONPNL
health card	iPPMRQPTI
income confirmation	fMMOMOPLJ
nati…	mEIEGFFDE
population	ePPNPNNOG
popu…	ePPNPNNOG
update	fNNLONNLK
upda…	kIIGJKIDG
^update	eMNMNONLK
say i	lILGEKJHF
reli…	kFJDHJKDH
letter for	jPJIKPPOE
^pension	mVSSRRTUD
form…	gQPPPRSQM
plates	gJNLNLLIJ
~plat	gJNLNLLIJ
plat…	gJNLNLLIJ
plate	-06277654
number plate	iLPMGJEOI
^bought	dMOOQNOLK
scooter	gLKLLMLMJ
scoo…	gLKLLMLMJ
chuch	jNGNHIHHE
religious	dMPNOPPLM
~religiou	dMPNOPPLM
organisation	eMONRNPKL
relief	hJNGLMOHM
drive	hLMLMKKFG
ward s	kKMHLRLQK
consent	fPOOQQORO
rented	bQOLQQQPP
~rent	bQOLQQQPP
rent…	cPOKQPQNO
^village	eNOHPOPIM
ritu…	aQRRRRQRR
first land	cVVVVVVVR
land certificate	gUUUTUUVM
red book	fLNMMLONN
committee	cQQORQRQK
union	aRRRRRRQP
title	qBFCCDCCD
title for	fKONOPNMH
exchange	cPPPOPPPN
exch…	fKNJMJLPN
^exchange	hNPNKMLMJ
the red	iKJLKPNPK
several	fJMLLMNKL
with several	dMQONOPMN
plots	jGGGLJJIK
~plot	jGGGLJJIK
exchange it	eNONNQQOO
form o	hUSSPTTVI
^red	cMQNPNPPO
residential	nIJHILJHE
mi land	oFLFCMHPI
^land	cRPORQRRO
the deed	hLNIOPNML
^id	fQQHPPOQM
on paper	lKUJJJKVN
the title	fJMOJONMM
boundari	hJLLLJJOK
boun…	hJLLLJJOK
'boundary	hJLLLJJOK
~wall	mFFEIHGFJ
plan…	gKLKMPINM
dwelling	hMKMLNHHH
~dwell	hMKMLNHHH
dwel…	lLIKJLFFE
purpose	jIIIIMIKG
^recognise	cOQOQRQMO
~elect	cPLPPRPOP
board	kKEJILJGC
^licence	gVTQTTUTN
change the	jIMHKHJIK
seller	eOOONNNLL
to an	jIKJIMOGG
employee	gMONOJLJI
engine	iLNPPSPTI
update the	fUSSSRUUO
~wash	hNMNOOMMH
wash…	hNMNOOMMH
the plate	lDLFNQPHM
note	jTUMQTSVH
^hand	nEJHHKJJI
age	dOPNOOOOM
construction	jILKHJKIH
demo…	jNNLOJNPI
^building	iKGJNNLKG
building permit	ePOMPQNPM
drawings	gMKLMNMLI
~drawing	gMKLMNMLI
draw…	gMKLMNMLI
addi…	jIMJJEEHG
contractor	kLILNJIJH
permit to	gVSOQPTVG
present	dNQONLPLN
~plann	dONNOQONM
in one	hKLKMLJLE
housing	fLMOOOPLI
square	fLONLPOLM
squa…	fLONLPOLM
square met	fLONLPOLM
~confirm	lPPNSQSRG
~notaris	eMNMNOOLJ
o land	iPNNRTSLK
a plot	cPPPNQQPO
disputed	gPOORSQOL
the disputed	gPOORSQOL
~disput	gPOORSQOL
decide	eOPPHPQPN
judge	cPPOPQRNL
trade	jJJKKKHKD
chip card	kMLJOQPLG
citizen card	hTUTRSRUM
teenager	ePNOOPOJI
teen…	ePNOOPOJI
nationaliti	iHLGKHJFH
'nationality	iHLGKHJFH
reu	iKOJKJFHL
food safeti	eNONOOOKH
'food safety	eNONOOOKH
hygiene	gRSPPOOSL
hygi…	gRSPPOOSL
retail	kJJFJIJJK
tobacco	cPPOOOPMN
toba…	cPPOOOPMN
store	jJKHHHIHE
dist…	kIGIIHJFE
sale	dMMLPQOOL
mini…	iJPJKHLKJ
emulation	fLMLMMMIJ
emul…	fLMLMMMIJ
mediating	dMQONPLOP
~mediat	iHOLHNHHM
a mediator	mKNJEPMKK
vietnamese register	bUUUTTUVT
korean	kHOMHEFKN
kore…	kHOMHEFKN
a vietnamese	bQQPQQQOO
written	bQPPQONOP
writ…	eNMMPNLON
agreement	hLOONMKHM
agre…	hLOONMKHM
american	hKNKKLLKM
amer…	hKNKKLLKM
the vietnamese	kOTMTPOUR
it in	cVSUTVVTU
^record	dSRQSTSTR
tell the	iNQHILJPM
business certificate	cSSSTTSTN
original	fRNOQRRQJ
licence to	lTPMMOQOE
liquor	fLNLLONJF
an official	iJPGMMLIK
amend	bPPPPOQOO
pay for	bPPOPPPPP
~claim	iLNIHNJMM
clai…	iLNIHNJMM
foreigner	cOQNORPNP
expat	iISINKISM
embassi	dQOPPQQPJ
'embassy	dQOPPQQPJ
seal	mOMINPPLE
certify a	hLNLOOOML
insured	cQRQHQQPR
~insur	cQRQHQQPR
a deceased	aRRQRRQOR
defe…	gIPMMLONJ
signature	jKMHNMIEG
^duplicate	aQQQRRQQQ
term…	dOQOQPRRJ
certified contract	cQQQNRJPO
object	lKIFJJHGE
obje…	lKIFJJHGE
a deed	hPOLSURQO
notarised	eMNMNOOLJ
lit o	dOQPNOOIM
leader	eMNMNOONM
team leader	dMNMNOONO
lead…	eMNMNOONM
conciliators	nIHHLKLLB
~conciliator	nIHHLKLLB
the conciliators	kJJILLMNF
and health	gQRMRQOTJ
portal	jIPLKIJLG
port…	jIPLKIJLG
translation	jKKKJJKKH
translator	lHMGOLKJJ
translated	kJLMEKKIC
~translat	kJLMEKKIC
language	ePQOMOORG
lang…	ePQOMOORG
estate	pEIGHFGNF
testament	jEMKHFJJJ
test…	jEMKHFJJJ
staying	iMNJNPNJL
adoption	nDDGJJEGB
damages	jLMHKIKML
unlawful	fJOMPMOMK
unla…	fJOMPMOMK
funeral money	fPRPNMRPQ
youth	jILMGPOJH
i object	hNLILLKIH
loe secondari	ePOOPOLLM
'lower secondary	ePOOPOLLM
middle school	ePONPOLOI
digital	hPRHJNKNF
digi…	hPRHJNKNF
mi vneid	gLOKKOIGI
supervisor	hLLLKMMLG
monitor	lNMIPTSKI
moni…	lNMIPTSKI
supervisor o	fNOOOSQMN
the guardian	oHMHPQSNB
mi licence	mKMHGKKVH
mi driving	hTTSMQMVN
اجنبي	qDGDC8DBC
~جنب	qDGDC8DBC
~قيم	iOMLMLILH
فيتنامي	hNMMMLLIG
~فيتنام	hNMMMLLIG
فيتن…	rBBCCD7BD
^فيتنامي	jMLLMMJJK
فيتناميه	dNPONOLPP
~فيتنامي	gKJLLMHNO
~عاد	oHIHDEGFF
سفر	sGE9FFIE8
فندق	eOONOOLLL
تبليغ	fLNMLMKJJ
~بليغ	fLNMLMKJJ
عنوان	jHMMHHDNH
لتسجيل	eMOOHOLON
لتسج…	gLMMGNKML
فراش	gRSPPONQJ
فاته	fQRRPONQP
توفيت	iKPMIMFPP
اسره	mFGEEHEED
~سره	nFGEEGEED
يسجل	ePPOOPPPL
زواجنا	bPPPNPOPP
~زواج	gMLKJMLKI
زواج…	cPPPMPNPO
زواج في	ePOOQOPMO
قران	gMOMPJMOP
~منزل	nDFEEFFHG
نطلب	lQQLIKONC
ياتي	mLKHHHFFC
مسجل	pFIGDDCJ9
فهل	qBGBDEAFA
منزل	lIKFDHHFD
~لاد	iJNLLLLLJ
متوفي	fNMMMNNKJ
~متوف	fNMMMNNKJ
لقيد	fMNKMNMLK
~ريدان	iMLJLHJNJ
تسجيل مولود	cRRRQRRQO
باسم	cNPQPPQON
اب	eNOONNLLM
~لاب	hMMHGLKKK
~نجب	mGHHHGGHJ
في شهاده	eQQOQNNRN
فحص حمض	jHLKJJJKM
نووي	jHLKJJJKM
حمض نووي	jHLKJJJKM
~ووي	iLNHGLJIJ
بلاغ	fJNLLNKJK
زوجان	jILKHIJHJ
يسجل…	hKOLKJKJJ
^زوجان	jILKHIJHJ
متزوج	bQQPPQOPN
~لام	iONIJLIOM
~قيد	nGEBBGEDF
يعترف	jFLKGLGMM
~عترف	kFLJDKGLK
به	oCHEGCBDE
^اب	dOPOOONMN
اول شهاده	hUUVUVUVP
^اول	fMNKMOOOK
شهاد…	lKKIIJHHE
معا	kIGGIIHGH
قانوني	jKJJJKJHG
قانو…	jLJJFKLGG
للزواج	gMLLLLLKJ
للزو…	gMLLLLLKJ
ارمله	nMKIKIHHG
~رمل	nMKIKIHHG
زواج من	eONONNOML
من جديد	jMOLIIMKG
^ارمله	nMKIKIHHG
بدنا	jLHGIIHGG
~بدن	jLHGIIHGG
رسمي	eKNNNOOMN
~رسم	lGHHHIHED
حكومه	kJMHKLLGE
^بدنا	hNJIKJIJI
اثبات	jIJIIIFHJ
~ثبا	jIJIIIFHJ
نسب	hLJJLKKKL
^اثبات	hKLJKKHIK
^ام	kINJEGHHK
ان اكون	oMMLBDHLE
ورق	jIKKJFIKF
قبل ان	qBG9CGBFD
تسجي…	qSOMKNQOC
مده	kIJIFGEHH
فيتنام	jIKIHJHJJ
في فيتنام	gLONJMLNP
تمديد	fLLLLMMJK
~مديد	fLLLLMMJK
اقامه	jIJIIKGGI
^تمديد	fLLLLMMJK
~بقي	pDFBEFCEA
^نموذج	kNMKMKLJA
~زيار	gIMMMLKJJ
دون	mFFEFFFDC
تاشيره	iKKKMLNJK
~كتروني	cPPPPPPNM
كترو…	fNMMNNNLH
لطفلي	eRRQPQRQL
~لطفل	eRRQPQRQL
لاده	dMPNNNNNL
تسجيل لاده	dRRQQQQQO
~لجد	cPPOOPOOM
استخراج	fPPOMOOPL
~ستخراج	fPPOMOOPL
لاول	fONNNMOMK
لاول مره	fSTTRRTTP
~بيب	iJMKKKKKE
وضع	eQQROQQNG
بلغ	eQOOOPOON
نشاط	lHJIFIHG6
~شاط	lHJIFIHG6
~خسر	hLMKIILKI
غاء تسجيل	hTTSOSVSP
تقاعد	fNNMKKNLJ
ضريبي	fMMLMNMKK
~ضريب	iKJJKKJHI
نريد	w9B70A3C7
من سجل	lKNONHOOF
رسميه	kJHHHIKFE
~رسمي	nEFGEIFCC
تجار…	jLOLLMOJH
^رقه	pC9EDGGBA
جواز سفر	jPJONNONF
^جواز	gNPOOOQOH
كتروني	gMLKNMMJH
~كتر	gMLKNMMJH
^طلب	qLMJGLNL6
~سبور	kGJFJHGED
باسب…	kGJFJHGED
شركه	iKIIIKKGG
~شرك	nIEFEIFC7
يطلب	sLNEMINJ7
~طالب	mFHEFFEEE
~سافر	iIKIKJIKJ
منحه	mFFFFGFCD
~منح	mFFFFGFCD
تملك	lJMLKMLKJ
~ملك	cPQPPPPPP
ثيقه	kIFIFLJJL
~ثيق	kIFIFLJJL
لكل	iLLLLLKJI
~عيل	iINLJJIJI
اعاده	jLLLLLLJI
متجر	iILIKHKGH
^اعاده	iMMLMMMJJ
ابلاغ	jJLEJLJHF
~بلاغ	mIKBHHEGB
ابلاغ عن	cNPNPPOOO
موقت	oEFFE9H9C
~موق	pDFED8G7B
بيع	rFCABBD9A
^ابلاغ	iKMFKMKIG
تاكيد	jHJJJKJHF
~اكيد	jHJJJKJHF
ضريبه	hNMKLLKLI
~ثلاث	eNRQRQORM
موقتا	iKJIGKKGG
~موقت	iKJIGKKGG
^فتح	jJIHIJHEG
مقهي	lKJBJGJII
~مقه	lKJBJGJII
~رخيص	mCGFEFGFF
^بيع	iKJIKJIGH
~لزوج	fLOMMMMLM
~جاري	hQQOMPPNJ
مشروع	eLNMNNOKL
تامي…	mJLHIHJIB
استر…	hHKMLIJJJ
راتبي	lJHIGGFDC
~راتب	lJHIGGFDC
لاست…	rBGBDBBCA
ضمان	hMLILMKJI
احده	hMMKLNHMH
فقيره	eONMNNMML
اسره فقيره	fOONOONOO
~فقير	eONMNNMML
^اسره	gLMKLMMJJ
جبات	iMKINJIJK
~جبا	iMKINJIJK
لطفل	jJLLEJHIG
~قومي	lMLHLJGMK
معونه	nHGFFGEEC
طلب معونه	cRRRRRRQI
~معون	oHFFCFEDA
طعام	bQQQQQQON
ممزقه	bRRRRRSSP
~ممزق	bRRRRRSSP
بدل فاقد	kIJIKMLJJ
^بدل	pGGFHIIGE
اصدار	cMPPQQPMO
اعاده اصدار	iPONNPPLM
~صدار	dMPPPQPMO
درجه	fMONLMNMK
~درج	eLONLNNLK
احترقت	gPIMPMMPN
احتر…	gPIMPMMPN
^ثيقه	dPJOQOONO
بير	kIHHIGFHH
تسجل	lMVVLSUTL
من قبل	iONKKLKLH
^مصنع	gMLMLMLKJ
دار	xD51AB522
اثباتا	dORPNPMON
اريد اثباتا	dORPNPMON
~ثبات	dORPNPMON
اثبا…	dORPNPMON
رسميا	dKRQNNLQQ
معاقا	iMQNMLIOK
~معاق	kJPMMJFMH
يعد	hLOMLLKMK
لم يعد	hLOMLLKMK
مال دفن	eKPLPNPLK
^مال	eKPLPNPLK
جنازه	qBDDHE8FG
منحه جنازه	eNNNNONLL
~جناز	qBDDHE8FG
شهريه	ePOOOOOOL
~شهري	iJIILLJHI
^منحه	eNNMMNNKL
اجتماعي	lJJJJJJHC
~جتماع	jJJIIKKFC
~رعي	fNNNMMMLM
تطلب	uILFIHIJ2
مصاريف	jJJIIJJGG
مصار…	jJJIIJJGG
~دفن	gLMOJJKMH
رعايه	fLMLLKLJL
~رعاي	gLMLLKLJL
رحل	fLNMMKLML
حساب	gLKLJLKIJ
موقته	iNMMLNNLL
^ضحيه	jLLKLGNJK
تغيير	kIIIGJIEG
~غيير	kIIIGJIEG
^تغيير	gLLLLMLIJ
معي	mHFGBIFDF
محافظه	mHIGFGEFF
~محافظ	mHIGFGEFF
محاف…	mHIGFGEFF
^ملف	eNNNMMMKJ
~سكن	-00000000
ثان	dOOOKOOLM
^قرار	mHFFGFGEC
معون…	fTSROPRSL
سكني	fMOJNOMPP
مكتب حي	dMPPPPONN
يستلم	jKKKIIFIK
نقل	r99DCHECC
سجلي	hRQPPOORI
^نقل	iFJJLLIIJ
خطاب	dMNMPOPOM
قيد	vAA558898
تجنيد	eLMLONNMM
~جنيد	eLMLONNMM
^خطاب	dMNMPOPOM
غيرت	dPPQNPMQN
عسكريه	fNNKLOLMM
~عسكري	fNNKLOLMM
عسكر…	fNNKLOLMM
^غيرت	dPPQNPMQN
من حي	bPQQPPPQP
^سحب	mKIDKKHIF
مقيد	hKLKIJLJK
^موظف	iIJGLJJJM
مغترب	iLLKLLLHJ
فيتنامي مغترب	dPOOOPPMN
اثناء	cNOPPPPNO
~ثناء	cNOPPPPNO
امري…	fNLKNNLLM
كوري	kOLLLLNMM
~كور	kOLLLLNMM
^اعانه	gPPOOOPNG
دوله	kHJIHHGHE
من دوله	eMNMMMOOL
~دول	mFHGGGFEB
صارت	iKLHIKIHI
~صار	iKLHIKIHI
شهري	gKKKLLLII
~شهر	hKKKLLLII
بلغت	oFHEFHADB
^بلغت	eNMLNNNLL
قيد في	iPMMKPONL
قايمه	gLLKKLLIJ
~قايم	gLLKKLLIJ
ثانويه	dRTTQRRSN
~ثانوي	dRTTQRRSN
ثانو…	dRTTQRRSN
جيش	nFFGDIDDG
في تامين	aSSRQSSSR
اشتراك	iKJHKHKII
~شترا	iKJHKHKII
كرت	oEFDFGKEB
صحه	iNNNLLNKH
كرت صحه	fNONMNNKJ
دفع	lIJIEJCGH
^كرت	iKMLLKKJI
~نقص	kJMMKJGMH
مقيم	iSRSPSSQM
عربي	kILHKHIJL
~عرب	fMQLMJINM
في هانوي	iHKILJLOI
علاج	iJKJJKJGH
حكوميه	fNNONMNJI
~حكومي	fNNONMNJI
حكوم…	fNNONMNJI
فمن	kIHGGHKGF
راتب	mEIHFGCEG
زلت	kJMNHKKKI
ما زلت	kJMNHKKKI
~ختيار	gMKLMMMIG
اختي…	gMKLMMMIG
^دفع	cOPOOPONO
رفع	nBHEHIGDA
^رفع	gKLIMLMJK
~طوع	fLOOMMFLN
سيط	hLGJKMMGJ
صلح	lEGHGHG9F
سيط صلح	fLMMMMNJK
سكان	fNNMMMNJI
اضافه	iKLKKJKII
~ضاف	iKLKKJKII
عضو	eOOMNNOKN
فريق	gMNLLLMKH
قريه	pGFEHJIBC
في قريه	gKKIMMMKK
~قري	pGFEHJIBC
^اضافه	gLLLMLMJJ
لجنه	iJIKJLKEI
~لجن	iJIKJLKEI
مصالحه	hLKKKKKJJ
~مصالح	hLKKKKKJJ
مصال…	hLKKKKKJJ
~صبح	gKPMNHINP
~سيط	nKMJBKLKL
قبول	hLJKKMKJH
مصلح	pBDCCCFBC
~صوي	cOOMOQPPO
دكاني	kJLIMLKJL
~دكا	kJLIMLKJL
~زرع	hLLKHKKID
نفس	kGMMFKKJL
سكن موقت	lLKKILJJL
اضاف…	dMPNOLMLN
~فاد	jLMMOIIKH
سكنه	gKNNLONNL
تاريخ	gLMLMLMHJ
~اريخ	gLMLMLMHJ
ميلادي	hJKKJLJJJ
~ميلاد	lHGFFHGEF
ميلا…	lHGFFHGEF
^تاريخ	dPOOPPPPP
~اقص	gONLNOMKI
في سجل	nEMMMMMMD
حرف	jLKILNMMI
خطا في	gJNNOONML
~لقب	mLJJKFHFJ
شطب	gKKIMMMII
هاجر	jLNJLLLLK
^شطب	gKKIMMMII
~سرت	nHHGDDFFE
قيده	eOPOOPMOO
فاشط…	iGOJIINML
عنواني	kJNDLINNL
~عنوا	kJNDLINNL
عنوا…	mIMAJILLE
دايم	lDKGFEIHH
او	u88789934
^اقامه	iJKJJJKHI
سنتين	gLLLLLLKK
~تين	mGKEFFDJE
اجنبيه	hKMKLKKJL
~جنبي	mHJGHCHGI
اجنب…	mHJGHCHGI
تي	jIJJJJKHI
مدني	mQPOOOPNG
سجل مدني	jQQPPQPOI
~مدن	mQPOOOPNG
رقه ميلاد	aRRRRRRRQ
بلا اوراق	qOPRQMQN7
بيبي	hKMLKLLKF
اترك	fKNLLMKJL
للدر…	cOOOPQPNO
تسجيل اقامه	dSSRRSSSM
مستا…	gMNKLKLJI
انتقلت	jRPQRQRQG
انتقلت الي	jRPQRQRQG
^انتقلت	jRPQRQRQG
ايجار	hKLKKLKHJ
عقد ايجار	aRRRRRRQR
~يجار	jILIIIHEF
اجل	lMNNMNOOM
من اجل	jPPRMORQP
^عقد	hJLJLLMIK
~جامع	eRSSQQSTN
خطوه	eMQKPPNLN
~خطو	eMQKPPNLN
مالك	fINNPKNNM
ابنه	gLLLIJLII
ابتداييه	hIMILKHJK
مدرسه ابتداييه	cPOPOPLNN
~بتدايي	hIMILKHJK
ابتد…	jHLHKJBJI
ابتدايي	hORRQPIQK
~بتداي	hORRQPIQK
دوليه	gNMFOOOML
~دولي	gNMFOOOML
^مدرسه	eONNNONMM
ترخيص	kEIHHHHGG
^شركه	hKKJKKKHK
بلديه	iKMKJJKGF
~بلدي	lIIHGGHDB
^بلديه	lIIIJIIIF
فيضان	mLIGHGEHG
~تلف	mPGNKOQMF
اعاده تسجيل	bRRRRRQRQ
دفاتر	kRRSQQQQR
لادتي	dPQPNPOQP
قط	aRRRRQPRQ
ثمانين	bQPPPQPOO
~ثمان	bQPPPQPOO
ثمان…	bQPPPQPOO
والد…	lGHEEJFFB
ميلاد من	jNTUTRMUQ
اساس	jNVUTSNVT
~ساس	iKNMOOLKJ
والدان	gKMJKNMLJ
~ولاي	hKMKFIIHI
^والدان	hKLIKKLJI
تعيين	hJKIKKLHI
~عيين	hJKIKKLHI
قاصر	iNMFMILNK
قانونيا	dQMPKOPOO
~قانوني	eQMPINPNN
^تعيين	hJKIKKLHI
اداره	fJLMLNMKK
~دار	hIJLKMLII
صفه	oIDEBDGB6
وصايه	iIKJJJIIH
~وصاي	iIKJJJIIH
~ستعاد	bNPQPQPPP
استع…	fLMNMNNKL
انتهي	eLKKPNJOP
وصي	kIJGCKIHD
تم	kFJDKJGIJ
تبني	-4E50109D
انتهاء	cQPPPPPMM
~نتهاء	cQPPPPPMM
انته…	cQPPPPPMM
ابن اخي	nIKFDBDEG
محكمه	nGFGFEECA
~محكم	nGFGFEECA
راس	gJONNOOMJ
ناقص	fONLNOMKI
ناقص في	fONLNOMKI
تصحيح	fKMMONOLG
~صحيح	gKMLNMOLG
مدنيه	fLMKMMNMM
~مدني	iHJGIJKKJ
في قيد	aPQQPQQRQ
اصلا…	aRRQRQRQQ
عزوبيه	gNTTPSTSJ
~عزوبي	gNTTPSTSJ
عزوب…	gNTTPSTSJ
احتاج رقه	eOPMMKOOL
^بنك	hLMKLLGLI
حكم	eNOMMLPIK
طلاقي	dQSQQOSQP
~طلاق	dQSQQOSQP
بلدي…	gNMJNKKII
شهادتي	jQQOJPPLF
مفقوده	eTTSRRQSP
~مفقود	eTTSRRQSP
مفقو…	eTTSRRQSP
^قيد	hLMHOKKJL
شهاده ميلادي	cQQOPQNQN
^صوره	iJJHJKKHI
اثر	fLPMMNNQG
~قارب	mHIGIGDFI
بديله	fONOGNOMJ
~بديل	hNMMEMNLE
اسر	fMMKMLLKL
~متطوع	jIJIKKJGH
متطو…	jIJIKKJGH
~عايلت	gMNNENMOM
صغار	jIIGJKGFG
^شهادتي	cRSSQRSSN
~عدادي	lJKIHFGHA
لغه	dQQPOPOQL
صادره	iSTRSSTUP
~صادر	iSTRSSTUP
تلميذ	gMLJNNMKH
~لميذ	hMKHMMJKH
تلميذ في	gNLLNNLKL
^فحص	kEJDKHKIH
تعاونيه	iKJIJKKFE
~عاوني	iKJIJKKFE
تعاو…	pDDCCDE77
اجتماع	hKKKKMLHF
تقسيم	fKNOMLNLM
~قسيم	fKNOMLNLM
^تقسيم	fKNOMLNLM
~فلاح	hPPOKOOPK
^نريد	hKLJIMMLI
انتخ…	lIHIHIIHH
~مجلس	kLLLJLLJF
~مشتر	lFGGGIGFG
زراع…	hJKKJKLFH
~الف	eMNJMOOKL
تركه	iJLJFKGGL
~ركه	kDKIFIFFK
^دفتر	lKKFIJIFH
تحويل	hLLILLLHF
~حويل	hLLILLLHF
ارز	oIEBCDDB9
^تحويل	hLLILLLHG
زراعيه	eMNONPPKM
~زراعي	eMNONPPKM
^ارض	gHLOMPOJJ
شخصي	fNNLNMLJJ
^رقم	fKMMMMMLJ
هويتي	jMMJCLHMI
بايع	iILJMLJLL
^بايع	eMNLQOMQQ
يقبض	bQQQOQPOO
~قبض	hNMLLLIIE
اعاره	kKKKLJHFD
~عار	kKKKLJHFD
مستاجر	cQQOPQPOO
^هدم	cPPOPOONO
غي	bOOPPPPPO
اسرتي	jKKJHJIIH
تحديث	fOONMNLMF
~حديث	hMNMJMKLE
^تحديث	hMMMMLLJG
بيت الي	ePPNPLKOK
تعديل	kKIIJFHHH
~عديل	kKIIJFHHH
قيد سكن	eQPPPQQPO
^تعديل	kKIIKGHHH
^بيانات	jNOHKNLM4
رقما	hMNLKMMMK
لمن	fNMMKNMNH
تثبت	eLOMMOOLK
~لغي	bQPPPQPQO
فما	gNPKJKIOI
ختم	iLNEOPPPL
^ختم	hPPHPPPOK
ساريه	hLLKLLLLI
~ريه	hLLKLLLLI
احتاجها	eOQQPPLSN
احتا…	eOQQPPLSN
يستعمله	iNNLKKINI
~ستعمل	iNNLKKINI
يستع…	iNNLKKINI
^قبل	aQQQQQPQQ
بشان	dONMNOOLM
اختيار	eONNNOOKJ
ذكري	kJKIJIIIF
^اختيار	eONNNOOKJ
محضر	kIHDEIHGG
محضر اجتماع	cOPPOPPNO
^محضر	kIHDEIHGG
~تفق	lILEGGEKF
فضل	fLNKLKLKJ
برتقالي	fTTSSTTSO
عامل برتقالي	fTTSSTTSO
~برتقال	fTTSSTTSO
برتق…	fTTSSTTSO
^كان	kKPJJMMLG
تكريم	fLNLLMNML
~كريم	fLNLLMNML
رحلت	dKQPNOLOM
لنا	jJJIJIHKK
ملف شهيد	bQPPQQQOL
اقارب	fLMLMLLJM
^اسمي	gPPPPQQPO
في ملف	cQOOPQPOL
غيرنا	dMOPQQOMQ
زال	eOQPQRPLQ
ما زال	eOQPQRPLQ
صرف	cOPOOPPNL
لصاحب	fLMKLNNMK
^قريب	fLLKLMNKJ
جلسه	hENMONOLJ
~جلس	mCKIIJGHD
^قرض	hLJKLIIJK
رهن	fOOOOOLOM
في مكتب	eLNNOOOOM
شهاده ارض	uMRUPRMUD
~مره	jJKJJIFJI
نسجله	eQRQRLLQM
دفتر احمر	eNOKMOOLH
مراجعه	eMNMNNNKK
~مراجع	eMNMNNNKK
مراج…	eMNMNNNKK
اعتراف	jKKIGMNFE
~عتراف	jKKIGMNFE
اعتر…	jKKIGMMFE
شبه	iKLKJLKJH
^اعتراف	eOMMNOOKL
من قايمه	iIKHJIJGH
فقر	nHHIEHFFA
سنوي	hIKJKKKHJ
~سنو	hIKJKKKHJ
مجانا	iJMJJMJME
~مجا	iJMJJMJME
من فقر	jNMLOQNOL
متوسطه	iHKHJJKKM
~متوسط	iHKHJJKKM
متوس…	iHKHJJKKM
~امي	gNOMLMNNM
متوسط	gMLKKMMHI
وطنيه	iMMLJKJJE
~وطني	iMMLJKJJE
خاطي	eONMMONJJ
~خاط	eONMMONJJ
في نظام	oIJHJLIDB
برقم	cRRSRSSRM
مختلف	aSSSSSSSQ
~حمل	gLMNILLKK
رقم هويه	ZRRRRRRRR
مركبه	eNNMNONLM
تسجيل مركبه	jVUUTUVTK
~مركب	eNNMNONLM
تسجيل سياره	pQSUTRSVM
~محلي	jTTSSQSVN
عبر بوابه	bRQPQQQPP
معبد	oDFDCEFCC
تبرعات	gMMLLLKHJ
تبرع…	gMMLLLKHJ
دينيه	cPQOQPQPK
~ديني	cPQOQPQPK
دير	cPPOOPNNL
بناء	pGEGEJ7ED
~مومن	hLLJLJKHE
مومن…	hLLJLJKHE
لشخص	bOQPQQQPN
~رضه	gMMKNNOMJ
شركتنا	kHHEJJJIK
~شركت	kHHEJJJIK
شركت…	kHHEJJJIK
صك	mFJLGGGGG
ملكيه	gKNHLLLIJ
~ملكي	gKNHLLLIJ
استبدال	eQQQQQQQH
~ستبدال	eQQQQQQQH
استب…	eQQQQQQQH
~لصك	gMMNLNKKK
مساحه	iKKFJIIHG
~مساح	iKKFJIIHG
استخدام	fKLMNNNJL
~ستخدام	fKLMNNNJL
طابو	kLKJHJHGI
^تصحيح	bQQQQPQOJ
في اسم	dLOOQOQNO
في دفتر	dNPPKOPNO
^خطا	dNNNPPOMN
ارضي	nIECAEFDA
علي ارضي	dNPKNOOOO
~رضي	oGECBDECB
جار	lLHGBIKFC
2004	iPSTQTPSL
امتار	iJIKHLJIJ
~متار	iJIKHLJIJ
انتخاب	gLKLKMLJK
~نتخاب	gLKLKMLJK
صيانه	eMONMOOLI
~صيان	eMONMOOLI
شهاده تسجيل	nUVVVVVVO
هبه	iJIIJLKGI
^هبه	fMLLLNMJK
مشتري	gKLKPMKON
اوراق سياره	dPOPPPOQM
^احترقت	cQNPQQRRO
ترخيص بناء	hLLKKLLJJ
رخصه بناء	iNRRMMORJ
صدرت	dSTTSSNTR
علي رخصه	iSTPPSUTL
اغلاق	gJKLLKKHM
~غلاق	gJKLLKKHM
افاده	eQQRRQQPL
ثايق	hSQPQOPQJ
ارضا	hKLLJJMJH
~رضا	hKLLJJMJH
بيعه	eONNOMKMO
~اجير	iJJJJJKHG
ارض من	cNPQQPQPN
في عقد	kHIIIGLBB
وساطه	iKJJJJKHF
~وساط	iKJJJJKHF
~هدي	iKOIILMMJ
معاش اجتماعي	dRRQQQRQL
مسن	jHJJJHJFB
~عطي	gMOOOONJJ
~كرت	kJHGIFHAD
جنسيه	hMPKMGDMP
~جنسي	iLOJMGDLO
^استبدال	bRRRQRRQP
اصل	mFHGGFGDD
من اصل	fNNNNMONL
اصل فيتنامي	jLMMLKLLJ
منذ سنوات	iQQQRSGSS
مخطط	dPNNMMNNM
عربون	aRRRQQRRO
غذاء	hPOOOOPOD
سلامه غذاء	fPPOOOPON
اجره	hLNMGOILK
~جره	hLNMGOILK
سجاير	hKLIKLKGI
يبيع	ePKNINMNM
لقب	jIIHIHJFG
عمله	cNOPPPPNO
ابوه	fLOLMLLMM
~بوه	fLOLMLLMM
~فرنس	dONNNOONN
يابان	dQQPNLOOO
في يابان	dQQPNLOOO
~ابان	dQQPNLOOO
~دوين	gMLKLLMFI
^سجل	bRRRRRQQL
زجاجات	gKLJMMLLJ
خمر	jJKFKKKKF
نبيذ	jIIHIIIHH
~بيذ	jIIHIIIHH
مدفوعه	fMNMMMKJK
~مدفوع	fMNMMMKJK
مدفو…	fMNMMMKJK
الي رخصه	dTTRRRTSO
اعصار	eNNNMNNLM
~عصار	eNNNMNNLM
~عقد	kKPOOMNPN
جهه	nKROILLQH
~ورث	jJHHJKIFH
محام	iMMMHLJHJ
توقي…	gOPMLLLNI
تعهد	cPQONPQLN
~عهد	cPQONPQLN
~وثيق	oEIGFFEGE
وثيقه	nKLKHLJJG
مصدق	lIGFHHGDE
موثق	gKMJJMMLI
~صدق	cPOPPQQNO
عقد بيع	aRRRRRRRR
~مصلح	eONNMNOLL
مصلح…	eONNMNOLL
مصدقه	gLNMKLIKM
~مصدق	gLNMKLIKM
مصلحين	cOPOOOPNN
اقامه تامين	iUVUSRUVV
هاتف	mLNKKNNNE
ترجمه	iLLJLKLIH
~رجم	oGGFBEHD9
^ترجمه	gNNLMMNKJ
انجليزيه	fTRPPQRQK
~نجليزي	fTRPPQRQK
انجل…	fTRPPQRQK
مترجم	bPQQQQQPQ
عدلي	bRRQQQQQL
~عدل	bRRQQQQQL
ترجم	hLKKOOLJM
مكتوبه	fMMMLMLKK
~مكتوب	fMMMLMLKK
مكتو…	fMMMLMLKK
~خشي	lGJHFHIFB
مترابط	eMONNNNLO
مترا…	eMONNNNLO
ورثه	eNMMMOMLM
مكافاه	gLLKLMLIK
~مكافا	gLLKLMLIK
مكاف…	gLLKLMLIK
محارب	cOPOOOONN
متطوع	ePOONPNOL
شباب	dNOONNNLL
صف سادس	cPPOOOOLO
اعداديه	jJKIHFGHF
بدي رقه	iHOKFOLLI
مجمو…	fNNNMONLG
تطبيق هويه	eNPPNPOON
اشراف	iILLELLJJ
~شراف	iILLELLJJ
علي وصايه	eNOMNNONL
ولي	eONMLNLMJ
اختبار	bPPPPQQOP
~ختبار	bPPPPQQOP
اختب…	bPPPPQQOP
اختبار قياده	bPPPPQQOP
سياقه	nJIH8LHHH
~اقه	nJIH8LHHH
رخصتي	qBKMLLIPD
^رخصتي	oELNNOITG
رخصه قياده	gUURTTUTR
رخصه سياقه	bQQPQQQQP`
